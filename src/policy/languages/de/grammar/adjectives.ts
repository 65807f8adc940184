import { mask } from './case-mask.ts';

const stems = new Set(
  `neu alt falsch richtig bestellt defekt groß klein kurz lang breit schmal hoch hoh tief blau rot schwarz weiß grün gelb grau braun orange golden silbern
  voll leer ganz gesamt korrekt genau aktuell kostenlos passend gleich ander weiter zusätzlich zweit erst dritt viert fünft nächst letzt best größt kleinst
  höchst meist schnell langsam gut schlecht schwer leicht teuer teur günstig kaputt beschädigt fehlend offen geschlossen schön eigen einzeln einzig doppelt
  separat getrennt original international lokal normal ideal total rund eckig weich hart stark schwach sauber schmutzig trocken nass warm kalt heiß
  frisch sicher klar dunkel dunkl hell bunt matt glatt rau dünn dick eng weit früh spät größer kleiner länger kürzer schneller später früher besser breiter
  schwerer leichter stabil flexibel elektrisch digital automatisch manuell gültig ungültig unvollständig vollständig freundlich herzlich lieb nett toll super
  deutsch englisch französisch italienisch spanisch chinesisch europäisch amerikanisch ärgerlich entsprechend folgend beiliegend ausstehend laufend kommend
  derzeitig jetzig bisherig damalig heutig gestrig morgig baldig sofortig ehrlich echt link recht ober unter hinter vorder mittler inner äußer
  verkehrt leuchtend fest flach stumpf scharf rostig privat geschäftlich gewerblich kaputt verfügbar lieferbar perfekt komplett direkt exakt
  gewünscht besonder viel wenig beid`.split(/\s+/),
);
const typical =
  /^.{2,}(?:lich|ig|isch|bar|los|sam|haft|end|iert)$|^(?:(?:zurück|an|ab|auf|aus|ein|um|nach|zu|vor|mit|bei|fest|fehl|neu|vorab)?(?:ge)|be|ver|zer|ent|er|über|unter|wider)\p{Ll}{3,}(?:t|en)$|^(?:zurück|an|ab|auf|aus|ein|nach|vor|zu)\p{Ll}{2,}(?:t|en)$/u;
/** Verbs in -igen and such, that look like adjectives with an ending. */
const verbs =
  /^(?:bestätig|entschuldig|berücksichtig|beschädig|benötig|kündig|erledig|beseitig|verständig|genehmig|fertig(?=en)|reinig|einig|befestig|ermäßig|beschleunig|ermöglich|veröffentlich|vergleich|erreich|streich|versprech|send|versend|wend|verwend|beend|steig|zeig|lieg|bieg|zög|verzög|verlang|bring|mög|vermög|behalt|erhalt|enthalt|unterhalt)en$/u;

/** The endings, longest first, with what they are after "der", after "ein" without ending, and after nothing. */
const endings = ['en', 'em', 'er', 'es', 'e'] as const;
type Ending = (typeof endings)[number];
export type Declension = 'weak' | 'mixed' | 'strong';

const forms: Readonly<Record<Declension, Readonly<Record<Ending, number>>>> = {
  weak: { e: mask('N:mfn A:fn'), en: mask('GD:mfn A:m NGDA:p'), er: 0, es: 0, em: 0 },
  mixed: { e: 0, en: 0, er: mask('N:m'), es: mask('NA:n'), em: 0 },
  strong: {
    e: mask('NA:fp'),
    en: mask('A:m G:mn D:p'),
    er: mask('N:m GD:f G:p'),
    es: mask('NA:n'),
    em: mask('D:mn'),
  },
};

/** The ending of a word that is surely an adjective or a participle with one; null for any other word. */
export function adjectiveEnding(word: string): Ending | null {
  if (word !== word.toLowerCase() || word.length < 4 || verbs.test(word)) return null;
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stems.has(stem) || (stem.length >= 5 && typical.test(stem))) return ending;
  }
  return null;
}

/** What an adjective with this ending can be. */
export function adjectiveBits(ending: Ending, declension: Declension): number {
  return forms[declension][ending];
}
