import type { Language } from './context.ts';

/**
 * The digits 0 to 9, then 10 to 19, the tens from 20, and the hundreds where they are one word, as each language says
 * them; `|` parts other forms.
 */
const digitWords: Readonly<Record<Exclude<Language, 'ja' | 'zh'>, readonly string[]>> = {
  en: 'zero|oh|o|nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  ),
  de: 'null eins|ein zwei|zwo drei vier fünf|fuenf sechs sieben acht neun zehn elf zwölf|zwoelf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(
    ' ',
  ),
  fr: 'zéro|zero un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf vingt trente quarante cinquante soixante septante octante|huitante nonante'.split(
    ' ',
  ),
  es: 'cero uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(
    ' ',
  ),
  it: 'zero uno|un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(
    ' ',
  ),
  nl: 'nul een|één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(
    ' ',
  ),
  pl: 'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset'.split(
    ' ',
  ),
  sv: 'noll ett|en två|tva tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio sextio sjuttio åttio nittio'.split(
    ' ',
  ),
  pt: 'zero um|uma dois|duas três|tres quatro cinco seis|meia sete oito nove dez onze doze treze quatorze|catorze quinze dezesseis dezessete dezoito dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(
    ' ',
  ),
  tr: 'sıfır bir iki üç dört beş altı yedi sekiz dokuz on onbir oniki onüç ondört onbeş onaltı onyedi onsekiz ondokuz yirmi otuz kırk elli altmış yetmiş seksen doksan'.split(
    ' ',
  ),
};

/** Forms that differ inside a compound ("vent-uno"), and hundreds; `*` stands before a word that multiplies by 100. */
const compoundForms: Readonly<Record<Exclude<Language, 'ja' | 'zh'>, string>> = {
  en: '*hundred',
  de: '*hundert',
  fr: '*cent *cents',
  es: 'veinti=20 veintiun=21 veintiún=21 cien=100 ciento=100 *cientos quinientos=500 setecientos=700 novecientos=900',
  it: 'vent=20 trent=30 quarant=40 cinquant=50 sessant=60 settant=70 ottant=80 novant=90 tré=3 *cento',
  nl: '*honderd',
  pl: '',
  sv: '*hundra',
  pt: 'cem=100 cento=100 duzentos=200 trezentos=300 quatrocentos=400 quinhentos=500 seiscentos=600 setecentos=700 oitocentos=800 novecentos=900',
  tr: '*yüz',
};

/** What the words of one language are worth. */
export interface NumberLexicon {
  readonly worths: ReadonlyMap<string, number>;
  /** Words that multiply the digit before them by 100: "hundred", "yüz". */
  readonly hundreds: ReadonlySet<string>;
}

/** The number words of each language but Japanese and Chinese, also as written without accents. */
export const numberLexicons: readonly NumberLexicon[] = Object.entries(digitWords).map(
  ([language, forms]) => {
    const compounds = (compoundForms[language as keyof typeof compoundForms] || '')
      .split(' ')
      .filter(Boolean);
    const hundreds = compounds.filter((form) => form.startsWith('*')).map((form) => form.slice(1));
    const worths: [string, number][] = [
      ...compounds
        .filter((form) => form.includes('='))
        .map((form): [string, number] => [form.split('=')[0] ?? '', Number(form.split('=')[1])]),
      ...hundreds.map((form): [string, number] => [form, 100]),
      ...oneWordNumerals(language, forms),
      ...forms.flatMap((form, index) => form.split('|').map((one): [string, number] => [one, worth(index)])),
    ];
    return {
      worths: new Map([...worths.map(([form, value]): [string, number] => [bare(form), value]), ...worths]),
      hundreds: new Set([...hundreds, ...hundreds.map(bare)]),
    };
  },
);

/** Without accents: sellers type "szesc" and "uc". */
function bare(form: string): string {
  return form.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ı', 'i');
}

/** The numbers from 21 to 99 that are one word: "achtundvierzig", "drieëntwintig", "fyrtioåtta". */
function oneWordNumerals(language: string, forms: readonly string[]): [string, number][] {
  const join = {
    de: (tens: string, unit: string) => [`${unit}und${tens}`],
    nl: (tens: string, unit: string) => [`${unit}en${tens}`, `${unit}ën${tens}`],
    sv: (tens: string, unit: string) => [tens + unit],
  }[language];
  if (!join) return [];
  return forms.slice(20).flatMap((tens, ten) =>
    forms.slice(1, 10).flatMap((units, unit) =>
      tens.split('|').flatMap((tensForm) =>
        units
          .split('|')
          .flatMap((unitForm) => join(tensForm, unitForm))
          .map((word): [string, number] => [word, (ten + 2) * 10 + unit + 1]),
      ),
    ),
  );
}

/** What the word at a place of the list says: 0 to 20, 30 to 90, 100 to 900. */
function worth(index: number): number {
  if (index < 20) return index;
  return index < 28 ? (index - 18) * 10 : (index - 27) * 100;
}
