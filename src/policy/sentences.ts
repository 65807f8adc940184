import type { Passage } from './reading.ts';

/** Chinese and Japanese leave no space after a mark. */
const ideographic = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー」』`;
/** What may end a sentence. The look-behinds let each run of marks be tried once only. */
const sentenceEnd = new RegExp(
  String.raw`(?<![.!?…])[.!?…]+["'”’»)\]]*(?=\s)|(?<![。!?])[。!?]+[」』”]*(?=[${ideographic}])|(?<=[${ideographic}])[。!?]+[」』”]*|(?<![。])[。]+[」』”]*|[\n\r\u0085\u2028\u2029]+`,
  'gu',
);

const words = (list: string) => new Set(list.split(' '));
/** Abbreviations that stand before a name or inside a phrase, never at a sentence's end. */
const neverLast = words(
  'mr mrs ms dr prof st sra srta sr sig sig.ra dott gent spett egr mme mlle dhr mevr hr exmo exma ' +
    'e.g i.e z.b d.h u.a i.d.r p.ej p.ex p.es m.in np tzn t.ex bl.a o.a m.b.t d.w.z t.a.v vgl bspw örn bkz',
);
/** Abbreviations only before a number: "no. 5"; "no." alone is a sentence's end. */
const beforeNumber = words(
  'no nos nr n art fig ext núm num pág pag p s tel ul al os pl m av apt ref réf str c cap item ca approx aprox',
);
/** Abbreviations anywhere but before a capital: "inkl. Versand" ends nothing, "usw. Wir" does. */
const beforeSmall = words(
  'art ref etc vs incl excl inc ltd co dept est bzw ggf inkl exkl zzgl usw evtl o.ä abs gem max min std env ex vd vds uds ' +
    'ecc bijv evt itd itp tj pkt szt godz d.v.s o.s.v ang kl kr vb mah cad sok drs ing a.m p.m',
);
const lastWord = /[\p{L}\p{M}.]+$/u;
/** "am 5. Mai", "3. Etage": a German, Polish or Swedish ordinal. */
const ordinalAhead =
  /^\s+(?:\p{Ll}|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Tag|Woche|Etage|Stock|Quartal|OG|Klasse)/u;

/**
 * Cuts a text into sentences. A line break ends one too; an abbreviation ("Mr.", "z.B.") or an ordinal
 * ("5. Mai") does not.
 * @param text the reading's text
 */
export function splitSentences(text: string): Passage[] {
  const sentences: Passage[] = [];
  let from = 0;
  const push = (to: number) => {
    const piece = text.slice(from, to);
    const trimmed = piece.trim();
    const start = from + (piece.length - piece.trimStart().length);
    if (trimmed) sentences.push({ start, end: start + trimmed.length, text: trimmed });
    from = to;
  };
  for (const match of text.matchAll(sentenceEnd))
    if (match[0] !== '.' || endsSentence(text, from, match.index)) push(match.index + match[0].length);
  push(text.length);
  return sentences;
}

/** Whether the full stop at `at` ends the sentence that began at `from`. */
function endsSentence(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - 20), at);
  if (/(?<!\d)\d{1,2}$/.test(before)) return !ordinalAhead.test(text.slice(at + 1, at + 12));
  const word = lastWord.exec(before)?.[0];
  if (!word) return true;
  if (word.length === 1 && word !== word.toLowerCase()) return false;
  const abbreviation = word.toLowerCase();
  if (neverLast.has(abbreviation)) return false;
  const initials = /^(?:\p{L}\.)+\p{L}$/u.test(word);
  const next = /\S/u.exec(text.slice(at + 1, at + 12))?.[0] ?? '';
  if (beforeNumber.has(abbreviation) && /\d/.test(next)) return false;
  return !((initials || beforeSmall.has(abbreviation)) && /[\p{Ll}\d]/u.test(next));
}
