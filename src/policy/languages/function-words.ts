import type { Language } from '../context.ts';

/**
 * The small words that hold a sentence of a language together and that product titles and names do without. Words
 * that two of the languages share are left in both: it is their number that speaks.
 */
const lists: Partial<Readonly<Record<Language, string>>> = {
  en: 'the and of to is are was were be been has have had will would can could may not your you we our us it its this that these for from with by on at in as if or but so please which who what when there they he she his her any all no do does did i my than then also because until',
  de: 'der die das den dem des ein eine einen einem einer eines und oder aber ist sind war waren wird werden wurde wurden hat haben hatte kann können nicht kein keine wir uns unser unsere unserer unseren ihr ihre ihren ihrem ihrer sie ich es er für von mit bei auf aus nach zu zum zur im am an in als wenn dass ob wie was welche bitte noch auch nur sehr leider sich bis durch wegen diese dieser dieses',
  fr: 'le la les un une des du de et ou mais est sont était été sera seront a ont avons avez avoir être ne pas plus que qui quoi dont où votre vos notre nos nous vous il elle ils je ce cet cette ces pour par avec sans sur dans en au aux si comme car merci très bien se sa son ses leur lui y',
  es: 'el la los las un una unos unas y o pero es son era fue fueron será está están ha han hemos he haber no que quien cual su sus nuestro nuestra nos le les lo se me mi para por con sin sobre en de del al si como porque muy más este esta estos estas usted ustedes cuando donde gracias ya hay',
  it: 'il lo la i gli le un uno una e o ma è sono era erano sarà ha hanno abbiamo ho non che chi cui suo sua suoi sue nostro nostra ci si lei le mi per con senza su in di del della dei delle dello al alla ai alle dal dalla nel nella sul se come perché molto più questo questa questi queste quando dove grazie anche',
  nl: 'de het een en of maar is zijn was waren wordt worden werd heeft hebben had kan kunnen kunt niet geen wij we ons onze uw u jij je jouw ik hij zij ze dit dat deze die voor van met bij op uit naar te om in aan als wanneer omdat wat welke graag nog ook maar heel helaas tot door dan er wilt wil',
  pl: 'i a w z na do od po za o u ze we nie się jest są był była było były będzie będą został została zostało to ten ta te tego tej tych że który która które czy jak jeśli ale lub oraz nasz nasza nasze państwa państwo pani pan my nam nas mamy dla przez przed przy pod już jeszcze bardzo prosimy proszę aby gdy ponieważ',
  sv: 'och att det som en ett är var har hade kan ska skulle vill inte vi du din ditt dina dig er ert era vår vårt våra oss jag han hon den de på av med för från till i om när eller men så också mycket tyvärr här vad vilken efter innan utan detta denna dessa blir blev',
  pt: 'o a os as um uma uns umas e ou mas é são era foi foram será está estão há tem têm temos não que quem qual seu sua seus suas nosso nossa nos lhe se me para por com sem sobre em no na nos nas de do da dos das ao aos à às como porque muito mais este esta estes estas você vocês quando onde já pelo pela',
  tr: 've bir bu şu o için ile de da mi mı mu mü ki çok daha en ya veya ama ancak değil var yok olarak olan sonra önce kadar göre lütfen biz siz sizin bize size bizim ne nasıl hangi her tüm gibi ise üzere dolayı nedeniyle',
};

/** The small words of a language; none for Japanese and Chinese. */
export function functionWords(language: Language): readonly string[] {
  return lists[language]?.split(' ') ?? [];
}

const words = new Map(
  Object.entries(lists).map(([language, list]) => [language, new Set(list.split(' '))] as const),
);

/**
 * How many of the words are small words of the language.
 * @param lowerCased words in lower case
 * @returns 0 for a language without a list (Japanese and Chinese are told by their script)
 */
export function countFunctionWords(language: string, lowerCased: readonly string[]): number {
  const known = words.get(language);
  return known ? lowerCased.filter((word) => known.has(word)).length : 0;
}
