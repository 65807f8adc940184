import { approvedWords } from '../approved-words.ts';
import type { Language } from '../context.ts';
import { slipFinderOf, spellingLexicons, writtenConfusions } from '../languages/spelling-packs.ts';
import { messageParts } from '../message-parts.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { sentenceLanguages } from '../sentence-languages.ts';
import { type Correction, judgeWord, type SpellingLexicon } from '../spelling/judge-word.ts';
import { type ProseWord, partsOf, proseWords } from '../spelling/prose-words.ts';
import { findConfusions } from '../spelling/written-confusions.ts';
import type { Speller } from '../text-tools.ts';
import type { Finding, Span } from '../violation.ts';

const shortestWord = 2;
const longestWord = 40;
const longestWhole = 80;
const mostUnknown = 60;
/** Without a dictionary every word is unknown, and compared with the words of the trade alone. */
const mostCompared = 500;

export const spelling: Rule = {
  id: 'spelling',
  clause: '02, closing paragraph',
  appliesTo: 'every message',
  *check(reading, context, tools) {
    const approved = approvedWords(context);
    const names = namePlaces(reading);
    const judges = new Map<Language, WordJudge>();
    const judgeOf = (language: Language, lexicon: SpellingLexicon) => {
      const judge = judges.get(language) ?? wordJudge(lexicon, tools.spellers[language]);
      judges.set(language, judge);
      return judge;
    };
    for (const { prose, passage, checkedIn } of sentenceLanguages(reading, context, tools)) {
      if (!checkedIn) continue;
      const confused = [...findConfusions(prose, writtenConfusions[checkedIn] ?? [])];
      const slips = [...(slipFinderOf(checkedIn)?.(prose) ?? [])].filter((slip) =>
        confused.every(({ start, end }) => slip.end <= start || slip.start >= end),
      );
      for (const { start, end, right } of [...confused, ...slips]) {
        const found = prose.slice(start, end);
        if (approved.has(found.toLowerCase())) continue;
        yield correction(reading.spanOf(passage.start + start, passage.start + end), found, right);
      }
      const lexicon = spellingLexicons[checkedIn];
      if (!lexicon) continue;
      for (const word of proseWords(prose, passage.start)) {
        if (
          word.hangs ||
          approved.has(word.text.toLowerCase()) ||
          names.some((place) => mayBeName(word, place))
        )
          continue;
        yield* judgeWhole(word, lexicon, tools.spellers[checkedIn], judgeOf(checkedIn, lexicon), reading);
      }
    }
  },
  examples: {
    good: [
      {
        text: 'Your Thermokrug Pro 500 arrives on Monday with Evri.',
        because: 'brands and carriers are no mistakes',
      },
      { text: 'The grey jumper and the gray sweater are both in stock.', because: 'British and American' },
      {
        text: 'The lid of your snorblet is on its way.',
        context: { teamWords: ['snorblet'] },
        because: 'the team knows the word',
      },
      {
        text: 'Die Paketverfolgungsnummer und das Matratzenschonerset kommen später.',
        because: 'German makes compounds freely',
      },
      { text: 'Die Bestellung erreicht Sie an der Bahnhofstrasse am Freitag.', because: 'Swiss ss for ß' },
      { text: 'Engrave it as "Hapy Birthdey", please confirm.', because: 'quoted text is the buyer’s own' },
      { text: 'L’adresse et l’étage nous manquent encore pour la livraison.', because: 'elisions' },
    ],
    bad: [
      { text: 'Please confrim your adress by Friday.', marks: ['confrim', 'adress'] },
      { text: 'The seperate parcel was shiped today.', marks: ['seperate', 'shiped'] },
      { text: 'Unfortunatly the lamp is out of stock.', marks: ['Unfortunatly'] },
      { text: 'Ihre bestellung kommt leider später an.', marks: ['bestellung'] },
      {
        text: 'Die Lieferrung verzögert sich vorraussichtlich bis Montag.',
        marks: ['Lieferrung', 'vorraussichtlich'],
      },
      { text: 'Nous n’avons pas encore l’addresse complète.', marks: ['addresse'] },
    ],
  },
};

type WordJudge = (word: ProseWord) => Correction | null;

/**
 * Judges each word once. A text with that many unknown words is no text of this language with mistakes, and the
 * search for what was meant takes milliseconds a word.
 */
function wordJudge(lexicon: SpellingLexicon, speller: Speller | undefined): WordJudge {
  const most = speller ? mostUnknown : mostCompared;
  const verdicts = new Map<string, Correction | null>();
  const remembered = verdictsOf(lexicon, speller);
  return (word) => {
    const key = `${word.text} ${word.opensSentence}`;
    const before = verdicts.get(key);
    if (before !== undefined || verdicts.size >= most) return before ?? null;
    const verdict = remembered.get(key);
    const judged = verdict === undefined ? judgeWord(word.text, word, lexicon, speller) : verdict;
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, judged);
    verdicts.set(key, judged);
    return judged;
  };
}

/** Words come again from draft to draft; so many verdicts on them are kept for each dictionary. */
const mostRemembered = 5_000;
const byDictionary = new WeakMap<Speller | SpellingLexicon, Map<string, Correction | null>>();

function verdictsOf(lexicon: SpellingLexicon, speller: Speller | undefined): Map<string, Correction | null> {
  const dictionary = speller ?? lexicon;
  const kept = byDictionary.get(dictionary) ?? new Map<string, Correction | null>();
  byDictionary.set(dictionary, kept);
  return kept;
}

/** A hyphenated or elided word is judged by its parts where it isn't known whole. */
function* judgeWhole(
  word: ProseWord,
  lexicon: SpellingLexicon,
  speller: Speller | undefined,
  judge: WordJudge,
  reading: Reading,
): Iterable<Finding> {
  const { confusions, pack } = lexicon;
  const confused = confusions.has(word.text) || confusions.has(word.text.toLowerCase());
  if (word.text.length > longestWhole || !isOrdinary(word.text) || (!confused && speller?.knows(word.text)))
    return;
  for (const part of partsOf(word)) {
    if (pack.elisions.includes(part.text.toLowerCase()) || isName(part, lexicon)) continue;
    if (part.text.length < shortestWord || part.text.length > longestWord) continue;
    const verdict = judge(part);
    if (verdict) yield findingOf(part, verdict, reading);
  }
}

function findingOf(
  { text, start, end }: ProseWord,
  { suggestions, clear }: Correction,
  reading: Reading,
): Finding {
  const [suggestion] = suggestions;
  const span = reading.spanOf(start, end);
  if (!suggestion) return { span, values: { found: text } };
  if (clear) return correction(span, text, suggestion);
  return { span, wording: 'suggestion', values: { found: text, suggestion } };
}

function correction(span: Span, found: string, suggestion: string): Finding {
  return {
    span,
    wording: 'suggestion',
    values: { found, suggestion },
    fix: { ...span, replacement: suggestion },
  };
}

/** Codes in capitals, `iPhone` and words of another script are nobody's mistake. */
function isOrdinary(text: string): boolean {
  return /^[\p{Script=Latin}\p{M}'-]+$/u.test(text) && !/\p{L}\p{Lu}/u.test(text.replace(/['-]/g, ' '));
}

/** A capital inside a sentence is a name's, but where every noun has one. */
function isName({ text, opensSentence, before }: ProseWord, { pack }: SpellingLexicon): boolean {
  const capital = text.charAt(0) !== text.charAt(0).toLowerCase();
  if (!capital || opensSentence) return false;
  return !pack.nounsCapitalised || pack.namesFollow.includes(before);
}

interface NamePlace extends Span {
  readonly capitalsOnly: boolean;
}

/** Where names stand: the one greeted, and all of the signature. */
function namePlaces(reading: Reading): NamePlace[] {
  const { greeting, signOff } = messageParts(reading);
  const places: NamePlace[] = [];
  if (greeting) places.push({ ...greeting, capitalsOnly: true });
  if (signOff?.signature)
    places.push({ start: signOff.end - signOff.signature.length, end: signOff.end, capitalsOnly: false });
  return places;
}

function mayBeName(word: ProseWord, { start, end, capitalsOnly }: NamePlace): boolean {
  if (word.start < start || word.end > end) return false;
  if (!capitalsOnly) return true;
  return word.start > start && word.text.charAt(0) !== word.text.charAt(0).toLowerCase();
}
