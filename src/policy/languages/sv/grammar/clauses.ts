import type { GrammarFault, GrammarRule } from '../../../grammar/grammar-rule.ts';
import { type SentenceWord, wordRule } from '../../../grammar/sentence-words.ts';
import * as examples from './examples.ts';
import { isPreposition, nounPhraseAt } from './noun-phrase.ts';
import { byInfinitive, byParticiple, byPast, byPresent, bySupine, isSupine } from './verbs.ts';

const having = new Set('har hade'.split(' '));
const modals = new Set('kan kunde ska skall skulle måste vill ville bör borde får kunna'.split(' '));
const adverbs = new Set(
  'inte redan nu snart tyvärr också alltid aldrig gärna dessvärre ännu tidigare just nyligen även dock genast fortfarande sedan'.split(
    ' ',
  ),
);
const pronouns = new Set('vi jag du ni de hon han'.split(' '));
const finite = (word: string) =>
  byPresent.has(word) ||
  byPast.has(word) ||
  modals.has(word) ||
  having.has(word) ||
  word === 'är' ||
  word === 'var' ||
  /^(?:finns|saknas|hoppas)$/.test(word);

/** What stands behind an auxiliary: "har skicka", "kan skickar", "att skickar". */
function* auxiliaryFaults(words: readonly SentenceWord[]): Iterable<GrammarFault> {
  for (const [at, word] of words.entries()) {
    const has = having.has(word.lower);
    const may = modals.has(word.lower);
    const infinitiveMark = word.lower === 'att';
    if (!has && !may && !infinitiveMark) continue;
    let next = skipAdverbs(words, at + 1);
    // "Har du hämta …", "Kan vi skickar …"
    if (!infinitiveMark && pronouns.has(words[next]?.lower ?? '') && !words[next]?.opens) {
      if (!(word.opens || fronted(words, at))) continue;
      next = skipAdverbs(words, next + 1);
    } else if (!infinitiveMark && (word.opens || fronted(words, at))) {
      const phrase = byPast.has(words[next]?.lower ?? '') ? null : nounPhraseAt(words, next);
      if (phrase && (phrase.determiner || phrase.features.every((feature) => feature.endsWith('d'))))
        next = skipAdverbs(words, phrase.next);
    }
    const verb = words[next];
    if (!verb || verb.opens || verb.kind !== 'word') continue;
    const { lower } = verb;
    const mark = (replacement: string | null) => ({ start: verb.start, end: verb.end, replacement });
    if (
      may &&
      byParticiple.has(lower) &&
      (words[next + 1] === undefined || words[next + 1]?.opens || isPreposition(words[next + 1]?.lower))
    ) {
      yield mark(`${byParticiple.get(lower)?.infinitive}s`);
      continue;
    }
    if (has) {
      if (isSupine(lower)) continue;
      const wrong =
        byInfinitive.get(lower) ?? byPast.get(lower) ?? byPresent.get(lower) ?? byParticiple.get(lower);
      if (!wrong || isAdjectiveHere(words, next)) continue;
      // "har packade varor", "vi har öppna": an adjective before its noun.
      yield mark(wrong.supine);
    } else {
      const wrong =
        byPresent.get(lower) ??
        (infinitiveMark && words[at - 1] && !expectsInfinitive(words[at - 1])
          ? undefined
          : (bySupine.get(lower) ?? byPast.get(lower)));
      if (!wrong || byInfinitive.has(lower)) continue;
      if (infinitiveMark && (!expectsInfinitive(words[at - 1]) || isAdjectiveHere(words, next))) continue;
      if (
        may &&
        bySupine.has(lower) &&
        /^(?:skulle|borde|måste|kunde|får|vill)$/.test(word.lower) &&
        !/^(?:levererat|skickat|fått)$/.test(lower)
      )
        continue;
      if (may && word.lower === 'får' && !byPresent.has(lower)) continue;
      if (may && isAdjectiveHere(words, next)) continue;
      yield mark(wrong.infinitive);
    }
  }
}

function skipAdverbs(words: readonly SentenceWord[], from: number): number {
  let at = from;
  while (words[at] && !words[at]?.opens && adverbs.has(words[at]?.lower ?? '')) at++;
  return at;
}

function fronted(words: readonly SentenceWord[], at: number): boolean {
  return words[at - 1]?.opens === true || (at <= 3 && isPreposition(words[0]?.lower));
}

/** "en skickad vara", "har skadade delar": before a noun it is no verb. */
function isAdjectiveHere(words: readonly SentenceWord[], at: number): boolean {
  const next = words[at + 1];
  const phrase = next && !next.opens ? nounPhraseAt(words, at + 1) : null;
  return (
    phrase !== null &&
    phrase.determiner === null &&
    phrase.features.includes('pi') &&
    byPast.has(words[at]?.lower ?? '')
  );
}

/** "att" before an infinitive, where no clause can follow: "för att", "kommer att", "genom att". */
function expectsInfinitive(before: SentenceWord | undefined): boolean {
  return (
    before !== undefined &&
    /^(?:för|kommer|genom|utan|försöker|behöver|börjar|slutar|möjligt|gärna|tänker|dig|er|att|hoppas|inte|möjlighet|klar|redo|lätt|svårt|med|av)$/.test(
      before.lower,
    )
  );
}

/** "måste att", "kan att", "vill att skicka" */
function* markFaults(words: readonly SentenceWord[]): Iterable<GrammarFault> {
  for (const [at, word] of words.entries()) {
    if (!/^(?:kan|ska|måste|kunde|skulle|bör)$/.test(word.lower)) continue;
    const mark = words[at + 1];
    const verb = words[at + 2];
    if (mark?.lower === 'att' && !mark.opens && verb && byInfinitive.has(verb.lower))
      yield { start: word.start, end: mark.end, replacement: word.text };
  }
}

/** "Vi skicka", "Teknikern komma", "att du kontrollera": no present ending. */
function* presentFaults(words: readonly SentenceWord[]): Iterable<GrammarFault> {
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const clause =
      word.opens ||
      (before !== undefined && /^(?:att|om|när|eftersom|innan|och|men|som|så)$/.test(before.lower));
    if (!clause) continue;
    let verbAt = at + 1;
    if (!/^(?:vi|jag|du|ni|det|den|de)$/.test(word.lower)) {
      const phrase = nounPhraseAt(words, at);
      if (!phrase) continue;
      const definite =
        phrase.determiner !== null ||
        phrase.features.every((feature) => feature.endsWith('d')) ||
        words[phrase.noun + 1]?.kind === 'object';
      if (!definite || before?.lower === 'och' || before?.lower === 'så') continue;
      verbAt = phrase.next;
    } else if (before?.lower === 'och' || (/^(?:det|den|de)$/.test(word.lower) && !word.opens)) continue;
    const verb = words[verbAt];
    if (!verb || verb.opens || verb.kind !== 'word') continue;
    const wrong = byInfinitive.get(verb.lower);
    if (
      !wrong ||
      wrong.present === verb.lower ||
      /^(?:göra|vara|kunna|be|ha|skada|visa|öppna)$/.test(verb.lower)
    )
      continue;
    if (before && /^(?:kan|ska|måste|vill|får|kommer|bör|låt|låta|ser|hör|skulle|kunde)$/.test(before.lower))
      continue;
    const earlier = words
      .slice(Math.max(0, at - 3), at)
      .some(({ lower }) => modals.has(lower) || lower === 'låta' || lower === 'låt');
    if (earlier && !word.opens && before?.lower !== 'att') continue;
    yield { start: verb.start, end: verb.end, replacement: wrong.present };
  }
}

const front = new Set(
  'tyvärr idag igår imorgon därför därmed dessvärre snart nu sedan därefter naturligtvis självklart just förhoppningsvis'.split(
    ' ',
  ),
);
const days =
  /^(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|dag|går|morgon|måndags|tisdags|onsdags|torsdags|fredags|veckan)$/;

/** "Om något saknas kontakta oss, vi hjälper dig": the clause after the comma stands alone. */
const bids = new Set('vänligen kontakta skriv svara ring mejla hör meddela tveka säg klicka se'.split(' '));

/** "Tyvärr vi kan inte", "När du får paketet, du kan". */
function* orderFaults(words: readonly SentenceWord[]): Iterable<GrammarFault> {
  for (const [at, word] of words.entries()) {
    const subject = words[at + 1];
    const verb = words[at + 2];
    const adverb = word.opens && !word.closes && front.has(word.lower) && word.lower !== 'nu';
    const dated =
      !word.opens &&
      !word.closes &&
      words[at - 1]?.opens === true &&
      /^(?:i|på)$/.test(words[at - 1]?.lower ?? '') &&
      days.test(word.lower);
    const ofWeek =
      !word.opens &&
      /^(?:vecka|månad)$/.test(word.lower) &&
      words[at - 1]?.opens === true &&
      words[at - 1]?.lower === 'nästa';
    if ((adverb || dated || ofWeek) && subject && verb && !subject.opens && !verb.opens) {
      if (/^(?:vi|jag|du|ni)$/.test(subject.lower) && finite(verb.lower)) {
        yield { start: subject.start, end: verb.end, replacement: `${verb.text} ${subject.text}` };
        continue;
      }
      const phrase = nounPhraseAt(words, at + 1);
      const after = phrase && words[phrase.next];
      const definite =
        phrase && (phrase.determiner || phrase.features.every((feature) => feature.endsWith('d')));
      if (
        definite &&
        after &&
        !after.opens &&
        (finite(after.lower) || /^(?:skickades|levererades|skickas|levereras|lämnades)$/.test(after.lower))
      )
        yield { start: subject.start, end: after.end, replacement: null };
    }
    const subordinateFirst =
      /^(?:när|om|eftersom|då|innan|så)$/.test(words[0]?.lower ?? '') && words[0]?.lower !== 'så';
    if (
      subordinateFirst &&
      word.gap.includes(',') &&
      at > 2 &&
      word.opens &&
      !words[at - 1]?.opens &&
      /^(?:vi|jag|du|ni)$/.test(word.lower) &&
      subject &&
      !subject.opens &&
      finite(subject.lower) &&
      !subject.closes
    ) {
      const between = words.slice(1, at);
      if (!between.some(({ opens, lower }) => opens || bids.has(lower)))
        yield { start: word.start, end: subject.end, replacement: `${subject.text} ${word.text}` };
    }
    // "Vi inte kan"
    if (
      at === 0 &&
      pronouns.has(word.lower) &&
      subject &&
      /^(?:inte|aldrig)$/.test(subject.lower) &&
      verb &&
      finite(verb.lower)
    )
      yield { start: word.start, end: verb.end, replacement: `${word.text} ${verb.text} ${subject.text}` };
    // "eftersom vi har inte fått"
    if (/^(?:eftersom|om|när|innan|som|att|medan|fast)$/.test(word.lower)) {
      const spoken = word.lower === 'att' && /^(?:så|sa|säger)$/.test(words[at - 1]?.lower ?? '');
      const phrase = pronouns.has(subject?.lower ?? '') ? null : nounPhraseAt(words, at + 1);
      if (spoken || (!phrase && !pronouns.has(subject?.lower ?? '')) || subject?.opens) continue;
      if (phrase && !phrase.determiner && !phrase.features.every((feature) => feature.endsWith('d')))
        continue;
      const verbAt = phrase ? phrase.next : at + 2;
      const placed = words[verbAt];
      const denial = words[verbAt + 1];
      if (
        placed &&
        denial &&
        !placed.opens &&
        !denial.opens &&
        finite(placed.lower) &&
        /^(?:inte|aldrig)$/.test(denial.lower)
      )
        yield { start: placed.start, end: denial.end, replacement: `${denial.text} ${placed.text}` };
    }
  }
}

const nowVerbs =
  /^(?:skickar|levererar|kommer|lämnar|packar|får|bekräftar|återbetalar|skickas|levereras|återbetalas|lämnas|packas|ringer|anländer)$/;
const thenVerbs =
  /^(?:skickade|levererade|kom|lämnade|packade|fick|skickades|levererades|återbetalades|lämnades|anlände)$/;

/** "skickar … i går", "skickades … i morgon". */
function* tenseFaults(words: readonly SentenceWord[]): Iterable<GrammarFault> {
  for (const [at, word] of words.entries()) {
    const spaced = words[at - 1]?.lower === 'i' && !word.opens;
    const isPast =
      word.lower === 'igår' ||
      (spaced &&
        /^(?:går|förrgår|måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags)$/.test(word.lower));
    const isFuture = word.lower === 'imorgon' || (spaced && word.lower === 'morgon');
    if (!isPast && !isFuture) continue;
    const from = spaced ? at - 1 : at;
    if (/^(?:från|sedan|till|före|än|av|senast)$/.test(words[from - 1]?.lower ?? '')) continue;
    const lapse = isPast ? nowVerbs : thenVerbs;
    const fronts =
      words[from]?.opens && words[at + 1] && !words[at + 1]?.opens && lapse.test(words[at + 1]?.lower ?? '')
        ? words[at + 1]
        : undefined;
    let verb = fronts;
    for (let index = from - 1; !verb && index >= Math.max(0, from - 6); index--) {
      const before = words[index];
      if (
        !before ||
        words[index + 1]?.opens ||
        /^(?:som|att|om|när|kan|ska|har|hade|är|och|skulle|inte)$/.test(before.lower)
      )
        break;
      if (before.lower === 'kommer' && words[index + 1]?.lower === 'att') break;
      if (lapse.test(before.lower)) verb = before;
      else if (finite(before.lower) || nowVerbs.test(before.lower) || thenVerbs.test(before.lower)) break;
    }
    if (verb) yield { start: verb.start, end: verb.end, replacement: null };
  }
}

/** "Vi är mottagit": a supine goes with "har". */
function* beingFaults(words: readonly SentenceWord[]): Iterable<GrammarFault> {
  for (const [at, word] of words.entries()) {
    if (!/^(?:är|var)$/.test(word.lower)) continue;
    const before = words[at - 1];
    const next = words[skipAdverbs(words, at + 1)];
    if (!before || !next || next.opens || !/^(?:vi|jag|du|ni)$/.test(before.lower)) continue;
    if (bySupine.has(next.lower) && !/^(?:ersatt|märkt)$/.test(next.lower))
      yield { start: word.start, end: word.end, replacement: word.lower === 'är' ? 'har' : 'hade' };
  }
}

export const clauseRules: readonly GrammarRule[] = [
  wordRule('verbform efter hjälpverb', auxiliaryFaults, examples.auxiliaries),
  wordRule('att efter hjälpverb', markFaults, examples.marks),
  wordRule('presens utan ändelse', presentFaults, examples.presents),
  wordRule('ordföljd', orderFaults, examples.order),
  wordRule('tempus och tidsord', tenseFaults, examples.tenses),
  wordRule('är för har', beingFaults, examples.beings),
];
