/** Words after which a name with a dot is meant as a link, in the twelve languages. */
const naming =
  'visit link links url web website webpage homepage site shop store webshop domain besuchen_sie besuche webseite onlineshop visitez boutique visite visita tienda página pagina sito negozio visiti bezoek winkel stronie stronę sklep sklepie odwiedź besök hemsida webbplats butik loja acesse adres adresi adresinden sitemiz sitemizi mağazamız 访问 登录 登陆 打开 网址 网站 官网 网店 店铺 链接 点击 サイト ホームページ ショップ ストア リンク';
/** Words after which it may be one. */
const leading =
  'at on see via from open our the unter auf bei über unser unsere unserem unseren sur chez notre en nuestra nuestro sul nostro op bij onze na nasz naszej naszą på vår em nosso nossa';
const wordList = (words: string) => words.replaceAll(' ', '|').replaceAll('_', ' ');
const opening = String.raw`\s*["'“„«「(<]{0,2}\s{0,2}$`;
const strong = new RegExp(String.raw`(?:(?<![\p{L}\d])(?:${wordList(naming)})|[:=(<→>])${opening}`, 'iu');
const weak = new RegExp(String.raw`(?<![\p{L}\d])(?:${wordList(leading)})${opening}`, 'iu');
const reach = 28;

/**
 * Whether what stands before a place in a text leads one to expect a link there.
 * @param at where the supposed link begins
 * @returns `sure` behind "visit" or a colon, `maybe` behind "at" or "our"
 */
export function linkCueBefore(text: string, at: number): 'sure' | 'maybe' | null {
  const before = text.slice(Math.max(0, at - reach), at);
  return strong.test(before) ? 'sure' : weak.test(before) ? 'maybe' : null;
}
