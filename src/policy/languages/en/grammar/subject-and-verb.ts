import type { GrammarFault, GrammarRule } from '../../../grammar/grammar-rule.ts';
import { type Token, tokensOf } from '../../../grammar/sentence-tokens.ts';
import { afterAttributes, counted, type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { groups } from './nouns.ts';
import { auxiliaryNumber, type Count, form, isAlsoNoun, otherNumber, verbBits } from './verbs.ts';

const opens =
  /^(?:that|because|but|if|when|while|since|so|until|once|as|where|unfortunately|however|sorry|hope|think|believe|know|although|though|whether|sure|after|before|unless|and)$/;
/** After these the verb stands in its base form: "we ask that the lamp be returned". */
const wishes =
  /^(?:suggest|recommend|request|ask|insist|demand|propose|require|let|make|made|help|helped|see|saw|have|had|did|does|do|will|would|can|could|should|may|might|must|won't|can't|didn't|doesn't|don't)$/;
const behindBase =
  /^(?:tomorrow|today|on|in|a|an|the|your|our|with|from|to|at|very|good|great|like|about|not|different|well|fine|perfectly|within|by|for|through|only|between|it|you|us|two|three|four|five|six|again|soon|every|up|out|more|safely|here)$/;

export const subjectAndVerb: readonly GrammarRule[] = [
  {
    name: 'a noun phrase and its verb',
    wrong: [
      'The invoice for your two orders are attached.',
      'The parcels for order 113-2210034-5567123 was picked up today.',
      'Both lamps works with a standard bulb.',
      'Your new keyboard ship tomorrow.',
      'The shipment contain four plates.',
      'We hope the new part fit.',
      'The lid and the handle is missing.',
      'The people at the depot is very busy.',
      'The screws you ordered has arrived.',
    ],
    right: [
      'The lamp, the shade and the bulb are packed separately.',
      'We suggest that the lamp be returned.',
      'Did the parcel arrive?',
      'The number of parcels are growing.',
      'Let the lamp cool down.',
      'Bread and the butter are here, and the box is empty.',
      'One of the parcels is on its way.',
      'The order ships tomorrow.',
      'What the parcels need is tape.',
      'Please check if the parcel and the box are intact.',
    ],
    *find(sentence) {
      const tokens = tokensOf(sentence);
      for (let at = 0; at < tokens.length; at++) {
        if (!startsClause(tokens, at)) continue;
        const verb = wrongVerb(tokens, at);
        if (verb) yield { start: verb.start, end: verb.end, replacement: otherNumber(verb.lower) };
      }
    },
  },
  {
    name: 'a pronoun and its verb',
    wrong: [
      'It take about three days.',
      'We ships on Monday.',
      'They needs a signature.',
      'He say it is broken.',
      'I hopes it fits.',
      'We are sorry that it take so long.',
    ],
    right: [
      'Does it take long?',
      'We can send you parts.',
      'Let it dry first.',
      'If it helps, we ship on Monday.',
      'We made it fit.',
      'This works for you, needs no tools.',
      'If need be, it can help.',
    ],
    *find(sentence) {
      const tokens = tokensOf(sentence);
      for (const [at, { lower }] of tokens.entries()) {
        const several = /^(?:we|they|you|i)$/.test(lower);
        if (!several && !/^(?:he|she|it)$/.test(lower)) continue;
        if (!startsClause(tokens, at) || tokens[at - 1]?.lower === 'and' || wasWished(tokens, at)) continue;
        const verb = tokens[at + 1];
        const bits = verbBits(verb?.lower ?? '');
        if (!verb || verb.text !== verb.lower) continue;
        const wrong = several
          ? (bits & form.third) !== 0
          : (bits & form.base) !== 0 &&
            (bits & form.past) === 0 &&
            (at === 0 || tokens[at - 1]?.kind !== 'mark');
        if (wrong) yield span(verb, otherNumber(verb.lower));
      }
    },
  },
  {
    name: 'a determiner and its noun',
    wrong: [
      'These cable fit your model.',
      'Every pieces was checked.',
      'This chargers fits your model.',
      'Many customer had the same problem.',
      'Another parcels is on its way.',
      'We are sending you two screw today.',
      'It will arrive in three day.',
      'How much plates are broken?',
      'It comes in a big boxes.',
    ],
    right: [
      'These customer reviews help.',
      'We offer two day delivery.',
      'Every two weeks a new parcel comes.',
      'A few parcels are late.',
      'A pair of glasses is in the box.',
      'Many a parcel was late.',
      'It is a five piece set.',
      'This means the lamp is fine.',
      'We know that parcels get lost.',
    ],
    *find(sentence) {
      const tokens = tokensOf(sentence);
      for (let at = 0; at < tokens.length; at++) {
        const phrase = nounPhraseAt(tokens, at);
        if (!phrase?.determiner) continue;
        if (disagrees(tokens, phrase))
          yield { start: tokens[at]?.start ?? 0, end: tokens[phrase.to - 1]?.end ?? 0, replacement: null };
        at = phrase.to - 1;
      }
      for (const [at, { lower, start }] of tokens.entries()) {
        const phrase = lower === 'much' ? nounPhraseAt(tokens, at + 1) : null;
        if (
          phrase &&
          !phrase.determiner &&
          phrase.number === 'many' &&
          phrase.to === at + 2 &&
          !/^(?:glasses|contents|goods)$/.test(phrase.head)
        )
          yield { start, end: tokens[at]?.end ?? 0, replacement: 'many' };
      }
    },
  },
];

function startsClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return true;
  if (before.lower === 'and') return tokens[at - 2]?.text === ',' && hasVerb(tokens, at - 2);
  if (before.kind === 'mark')
    return (
      /[,;:–—.]/.test(before.text) &&
      (before.text !== ',' || tokens[at - 2] === undefined || startsSimple(tokens, at))
    );
  return opens.test(before.lower);
}

/** After a comma a list may go on: only behind what opens a sentence, or a clause with its own verb. */
function startsSimple(tokens: readonly Token[], at: number): boolean {
  return hasVerb(tokens, at - 1) || at <= 3;
}

function hasVerb(tokens: readonly Token[], to: number): boolean {
  return tokens
    .slice(0, to)
    .some(
      ({ lower }) =>
        auxiliaryNumber(lower) !== null ||
        /^(?:will|can|could|would|should|am|'m|had|did|we're|we've|please)$/.test(lower) ||
        (verbBits(lower) & form.past) !== 0 ||
        ((verbBits(lower) & form.base) !== 0 && !isAlsoNoun(lower)),
    );
}

function wasWished(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => wishes.test(lower));
}

const span = ({ start, end }: Token, replacement: string | null): GrammarFault => ({
  start,
  end,
  replacement,
});

function wrongVerb(tokens: readonly Token[], from: number): Token | null {
  const phrase = nounPhraseAt(tokens, from);
  if (!phrase || groups.test(phrase.head)) return null;
  if (phrase.determiner === null && tokens[phrase.to]?.kind !== 'object' && phrase.number !== 'many')
    return null;
  if (/^(?:all|any|some|no|many)$/.test(phrase.determiner ?? '') && phrase.number !== 'many') return null;
  const joined = joinedPhrase(tokens, phrase);
  const at = joined ? joined.to : afterAttributes(tokens, phrase.to);
  const count: Count = joined || phrase.number === 'many' ? 'many' : 'one';
  const verb = tokens[at];
  const next = tokens[at + 1];
  if (!verb || verb.text !== verb.lower) return null;
  // "The shipping cost from our depot"
  if (verb.lower === 'cost' && /^(?:shipping|delivery|return|repair)$/.test(phrase.head)) return null;
  if (/^(?:this|that)$/.test(phrase.determiner ?? '') && phrase.number === 'many') return null;
  const auxiliary = auxiliaryNumber(verb.lower);
  if (auxiliary !== null) {
    if (auxiliary === count) return null;
    if (joined && !/^(?:is|was|has|isn't|wasn't|hasn't)$/.test(verb.lower)) return null;
    // "The problem are the screws", "the parcels have": what follows may be the subject.
    if (/^(?:do|does|have|has)$/.test(verb.lower) && /^(?:we|you|they|it|the|i)$/.test(next?.lower ?? ''))
      return null;
    if (
      /^(?:were|are|is|was)$/.test(verb.lower) &&
      /^(?:the|what|how|why|where|we|you|they)$/.test(next?.lower ?? '')
    )
      return null;
    return wasWished(tokens, from) && verb.lower.startsWith('have') ? null : verb;
  }
  if (joined || wasWished(tokens, from)) return null;
  const bits = verbBits(verb.lower);
  if ((bits & form.past) !== 0 && (verb.lower !== 'fit' || count === 'many')) return null;
  if (count === 'one' && (bits & form.base) !== 0)
    return (!isAlsoNoun(verb.lower) && next?.lower !== 'and') ||
      behindBase.test(next?.lower ?? '') ||
      (isEnd(next) && /^(?:fit|work|leak|arrive|close|open|look)$/.test(verb.lower))
      ? verb
      : null;
  if (count === 'many' && (bits & form.third) !== 0 && (behindBase.test(next?.lower ?? '') || isEnd(next)))
    return verb;
  return null;
}

const isEnd = (token: Token | undefined) => token === undefined || token.kind === 'mark';

/** "The lid and the handle": two things with a determiner each. */
function joinedPhrase(tokens: readonly Token[], phrase: NounPhrase): NounPhrase | null {
  if (tokens[phrase.to]?.lower !== 'and' || !/^(?:the|your|our|this)$/.test(phrase.determiner ?? ''))
    return null;
  const other = nounPhraseAt(tokens, phrase.to + 1);
  return other && /^(?:the|your|our)$/.test(other.determiner ?? '') && !isBefore(tokens, phrase.from)
    ? other
    : null;
}

/** "for the lid and the handle", "check the lid and the handle": no subject. */
const isBefore = (tokens: readonly Token[], from: number) =>
  from > 0 &&
  tokens[from - 1]?.kind === 'word' &&
  !/^(?:that|because|but|if|when|while|since|so)$/.test(tokens[from - 1]?.lower ?? '');

function disagrees(tokens: readonly Token[], { from, to, determiner, number }: NounPhrase): boolean {
  const next = tokens[to];
  const second = tokens[from + 1];
  if (/^(?:a|an|this|each|every|another)$/.test(determiner ?? '')) {
    if (
      number !== 'many' ||
      second?.kind === 'number' ||
      counted.test(second?.lower ?? '') ||
      /^(?:few|dozen|more|contents|instructions|glasses|goods)$/.test(second?.lower ?? '')
    )
      return false;
    if (determiner === 'this' && verbBits(second?.lower ?? '') !== 0 && to === from + 2)
      return /^(?:is|are|was|were|has|have)$/.test(next?.lower ?? '');
    return !/^(?:glasses|instructions|scissors|goods|contents)$/.test(tokens[to - 1]?.lower ?? '');
  }
  const isNumber = tokens[from]?.kind === 'number';
  if (!isNumber && !counted.test(determiner ?? '')) return false;
  if (number !== 'one' || /^(?:a|the|your|our|my|this)$/.test(second?.lower ?? '')) return false;
  if (isNumber && from > 0 && !/^\p{Ll}+$/u.test(tokens[from - 1]?.text ?? '')) return false;
  if (
    isNumber &&
    /^(?:order|invoice|item|step|page|part|model|version|number|size|box|parcel|may|june|march|ticket|case|street)$/.test(
      tokens[from - 1]?.lower ?? '',
    )
  )
    return false;
  if (
    /^(?:both|one|two|three|four|five|six)$/.test(determiner ?? '') &&
    /^(?:set|inch|foot|pound|pack|pair|dozen|watt|piece)$/.test(tokens[to - 1]?.lower ?? '') &&
    !isEnd(next) &&
    next?.lower !== 'of'
  )
    return false;
  const head = tokens[to - 1]?.lower ?? '';
  if (/^(?:inch|foot|watt|volt|litre|liter|pack|set|gram|euro|dollar)$/.test(head) && !isEnd(next))
    return false;
  return isEnd(next) ? next === undefined || /[.,!?;:)]/.test(next.text) : next?.kind === 'word';
}
