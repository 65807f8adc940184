/** Words after which a name with a dot is meant as a link, in the twelve languages; matched at the end of what stands before. */
const cue =
  /(?:(?<![\p{L}\d])(?:visit|at|on|see|via|from|open|our|the|link|links|url|web|website|webpage|homepage|site|shop|store|webshop|domain|unter|auf|bei|besuchen sie|besuche|über|unser|unsere|unserem|unseren|webseite|onlineshop|sur|chez|visitez|notre|boutique|visite|visita|nuestra|nuestro|tienda|página|pagina|sul|sito|nostro|negozio|visiti|op|bij|bezoek|onze|winkel|na|nasz|naszej|naszą|stronie|stronę|sklep|sklepie|odwiedź|på|besök|vår|hemsida|webbplats|butik|em|nosso|nossa|loja|acesse|adres|adresi|adresinden|sitemiz|sitemizi|mağazamız)|访问|登录|登陆|打开|网址|网站|官网|网店|店铺|链接|点击|サイト|ホームページ|ショップ|ストア|リンク|[:=(<→>])\s*["'“„«「(<]{0,2}\s{0,2}$/iu;
const reach = 28;

/**
 * Whether what stands before a place in a text leads one to expect a link there.
 * @param at where the supposed link begins
 */
export function followsLinkCue(text: string, at: number): boolean {
  return cue.test(text.slice(Math.max(0, at - reach), at));
}
