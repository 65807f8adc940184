import type { Language } from '../context.ts';

/**
 * Words of letters to buyers that only one language has: neither the other eleven nor its neighbours (Danish, Norwegian, Catalan,
 * Galician, Czech, Slovak, Afrikaans, Azerbaijani). Where a few of them stand, a language detector, which costs more
 * than all rules together, has nothing to add.
 */
const lists: Partial<Readonly<Record<Language, string>>> = {
  en: 'the and your with this that which from they would could been please our you not when there what should these their because about parcel delivery refund thank today tomorrow customer shipped arrived',
  de: 'und nicht wir für ist sie auf mit werden wird haben bitte ihre ihrer ihren ihnen einen eine einem können wurde auch oder aber sich noch dass diese wenn zur zum bei kommt unser unsere unseren möchten würden erhalten beim leider heute schon sehr zurück bestellung lieferung nach dann wegen',
  fr: 'nous vous votre avec pour dans cette sont avons notre avez être était sera aux ainsi afin commande livraison colis facture été jours demain encore comme très chez leur serait',
  es: 'los las usted ustedes pero muy hemos hay gracias más cuando nuestro nuestra sin donde puede desde hasta también señor señora nosotros tiene ahora muchas artículo llegará nuestros nuestras hecho',
  it: 'gli della dello nella sono abbiamo questo questa anche grazie dalla degli delle nel suo sua più perché può ordine dell nostro giorni spedizione pacco ancora arriverà già domani stato stata',
  nl: 'het zijn niet wij bij naar wordt hebben heeft kunt deze uw worden kunnen geen maar omdat wilt bestelling weten vindt zodat levering zending vragen vriendelijke groet',
  pl: 'się jest są że państwa państwo prosimy proszę dla który która które oraz czy będzie przez przed został jeśli żeby zamówienia zamówienie zamówieniu przesyłka przesyłkę paczka już bardzo dziś jutro aby',
  sv: 'och att är för från till inte ett här när våra också eftersom vänligen tyvärr beställning beställningen gärna får leverans mycket paketet behöver vill',
  pt: 'você não são uma em já também pelo nosso muito até obrigado obrigada vocês nossa pela avaliação hoje ainda entrega prazo',
  tr: 'için olarak değil lütfen çok kadar ancak nasıl olan tarafından siparişiniz siparişinizin siparişi bize günler ederiz rica ürün kargo veya',
};

const languageOf = new Map(
  (Object.entries(lists) as [Language, string][]).flatMap(([language, list]) =>
    list.split(' ').map((word) => [word, language] as const),
  ),
);

/**
 * The one language whose unmistakable words are there, `fewest` different ones at least, and no other's.
 * @param lowerCased words in lower case
 * @returns null where it takes a language detector
 */
export function unmistakableLanguage(lowerCased: readonly string[], fewest: number): Language | null {
  let language: Language | null = null;
  const found = new Set<string>();
  for (const word of lowerCased) {
    const own = languageOf.get(word);
    if (!own) continue;
    if (language && own !== language) return null;
    language = own;
    found.add(word);
  }
  return found.size >= fewest ? language : null;
}
