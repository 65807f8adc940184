import type { SentenceWord } from '../../../grammar/sentence-words.ts';
import { alsoOther, participles, personsOf, verbs } from './verbs.ts';

export const having = new Set('heb hebt heeft hebben had hadden'.split(' '));
export const being = new Set('ben bent is was waren zijn'.split(' '));
export const becoming = new Set('word wordt worden werd werden'.split(' '));
export const modals = new Set(
  'kan kunt kunnen kon konden zal zult zullen zou zouden moet moeten moest mag mogen wil wilt willen gaan gaat ga'.split(
    ' ',
  ),
);
export const helping = new Set(
  'te laten kunnen willen moeten mogen hoeven zien komen gaan blijven helpen zullen leren doen om aan'.split(
    ' ',
  ),
);
export const linking =
  /^(?:dat|die|wat|wie|als|zoals|hoe|waar\p{L}*|of|omdat|zodra|wanneer|nadat|voordat|zodat|terwijl|en|maar|want|welke?|toen|om|te|tot)$/u;

/** "verstuurt" for "verstuurd": participles that sound like a finite form. */
export const soundAlike = new Map(
  verbs
    .filter(({ participle, withT }) => participle !== withT && participle.replace(/d$/, 't') === withT)
    .map((verb) => [verb.withT, verb.participle]),
);
export const participleOfStem = new Map(
  verbs
    .filter(({ stem, participle }) => stem !== participle && !alsoOther.has(stem))
    .map(({ stem, participle }) => [stem, participle]),
);
export const onlyBeing = new Set(
  'aangekomen vertrokken gebleven gebeurd mislukt verdwenen geworden ontstaan toegenomen begonnen'.split(' '),
);
export const onlyHaving = new Set(
  'ontvangen verzonden verstuurd gestuurd geleverd bezorgd gecontroleerd bevestigd terugbetaald betaald gevonden gekregen verwerkt geannuleerd bijgevoegd ingepakt aangepast gewijzigd besteld overgemaakt'.split(
    ' ',
  ),
);

/** The words of the clause that a word stands in, up to and with its last. */
export function restOfClause(words: readonly SentenceWord[], at: number): readonly SentenceWord[] {
  let end = at;
  while (end < words.length - 1 && !words[end]?.closes && !words[end + 1]?.opens) end++;
  return words.slice(at + 1, end + 1);
}

/** Whether the word is a verb in any place. */
export function isVerb(word: string): boolean {
  return (personsOf(word) !== null && !alsoOther.has(word)) || participles.has(word) || word === 'zijn';
}
