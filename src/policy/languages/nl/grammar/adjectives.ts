const list =
  'oranje/oranje roze/roze beige/beige nieuw juist correct verkeerd/verkeerde blauw rood/rode groen geel/gele zwart wit/witte grijs/grijze bruin paars/paarse groot/grote klein hoog/hoge laag/lage lang kort breed/brede smal/smalle zwaar/zware licht dik/dikke dun/dunne oud goed slecht mooi duidelijk volledig compleet/complete exact actueel/actuele definitief/definitieve ander gratis/gratis extra/extra defect kapot/kapotte beschadigd ontbrekend vervangend bijgeleverd bijgevoegd besteld geleverd verzonden/verzonden gewijzigd aangepast vertraagd betaald toekomstig vorig/vorige volgend/volgende laat/late snel/snelle vroeg recent mogelijk persoonlijk eigen/eigen uniek speciaal/speciale technisch elektrisch los/losse vast heel/hele half/halve dubbel/dubbele enkel/enkele apart verschillend/verschillende gewenst gekozen/gekozen oorspronkelijk origineel/originele nieuwste/nieuwste identiek vergelijkbaar/vergelijkbare beschikbaar/beschikbare leverbaar/leverbare betrouwbaar/betrouwbare kosteloos/kosteloze verzegeld ongebruikt ongeopend ontvangen/ontvangen geretourneerd teruggestuurd ingepakt verpakt gebroken/gebroken gescheurd openstaand totaal/totale geldig ongeldig lokaal/lokale plaatselijk houten/houten metalen/metalen plastic/plastic stevig zacht hard warm koud/koude donker helder lege/lege leeg/lege vol/volle schoon/schone vies/vieze nat/natte droog/droge helemaal/helemaal passend werkend vermeld aangegeven/aangegeven bovenstaand onderstaand aanstaand komend/komende afgelopen/afgelopen extern intern Nederlands/Nederlandse Duits/Duitse Belgisch/Belgische Frans/Franse';

const bases = new Map<string, string>();
const inflecteds = new Map<string, string>();
for (const entry of list.split(' ')) {
  const [base = '', written] = entry.split('/');
  const inflected = written ?? `${base}e`;
  bases.set(base.toLowerCase(), inflected);
  inflecteds.set(inflected.toLowerCase(), base);
}
const ordinals = new Set(
  'eerste tweede derde vierde vijfde laatste beide twee drie vier vijf zes zeven acht negen tien'.split(' '),
);

export function isAdjective(word: string): boolean {
  return bases.has(word) || inflecteds.has(word) || ordinals.has(word);
}

/** "nieuwe" for "nieuw"; null where the word has one form, or is inflected already. */
export function inflectedOf(word: string): string | null {
  const inflected = bases.get(word);
  return inflected && inflected !== word ? inflected : null;
}

/** "nieuw" for "nieuwe"; null where the word has one form only, or is the base itself. */
export function baseOf(word: string): string | null {
  const base = inflecteds.get(word);
  return base && base !== word ? base : null;
}
