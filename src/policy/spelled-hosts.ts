/**
 * How sellers write the "." and "@" of an address so that no filter sees them, in the twelve languages. Pieces of
 * regular expressions, for texts without case.
 */
const dotWords = 'dot|punkt|point|punto|ponto|kropka|nokta|punt|点|點|ドット';
const atWords =
  'at|ät|arroba|arobase|chiocciola|małpa|malpa|apenstaartje|snabel-?a|klammeraffe|艾特|アットマーク|アット|圈a|小老鼠|et işareti|@';

/** "(dot)", "[.]", "{punkt}": nobody writes these but to hide an address. */
export const bracketedDot = String.raw`\s?[[({<]\s?(?:\.|d[o0]t|${dotWords})\s?[\])}>]\s?`;
/** "shop dot com", "shop-dot-com", "shop点com". */
export const spokenDot = String.raw`(?:[\s_-]{1,2}(?:${dotWords})[\s_-]{1,2}|\s?(?:点|點|ドット)\s?)`;
/** "shop . com", "shop .com", "shop·com", "shop。com". */
export const spacedDot = String.raw`(?:\s\.\s?|\s?[·•∙‧。]\s?)`;

/** "(at)", "[@]", "{ät}". */
export const bracketedAt = String.raw`\s?[[({<]\s?(?:${atWords}|a|chez|en|em|et|bei|bij|hos|presso)\s?[\])}>]\s?`;
/** "name at brand", "name arroba brand", "name @ brand", "name-at-brand". */
export const spokenAt = String.raw`(?:[\s_-]{1,2}(?:${atWords})[\s_-]{1,2}|\s?(?:@|艾特|アットマーク|アット|圈a|小老鼠)\s?)`;

/** Whether a text holds anything like a hidden dot: most don't, and need no closer look. */
export const mayHideDot = new RegExp(
  String.raw`[[({<]\s?\.|[\s_[({<-](?:d0t|${dotWords})[\s_\])}>-]|点|點|ドット|\s\.|[·•∙‧]|[a-z\d]\s?。`,
  'i',
);
/** Likewise for a hidden "@". */
export const mayHideAt = new RegExp(
  String.raw`@|[\s_[({<-](?:${atWords}|a|chez|en|em|et|bei|bij|hos|presso)[\s_\])}>-]|艾特|アット|圈a|小老鼠`,
  'i',
);
/** Likewise for letters pulled apart: "w w w", "s h o p". */
export const mayPullApart = /www[ \t]|(?:^|[^a-z\d])[a-z\d][ \t]{1,3}[a-z\d][ \t]{1,3}[a-z\d](?![a-z\d])/i;

/** Top-level domains that are worth the trouble of spelling out. */
export const spelledSuffix =
  '(?:com|net|org|info|biz|shop|store|online|site|xyz|top|club|vip|app|example|test|co|eu|io|us|uk|ca|au|de|at|ch|fr|es|it|nl|be|pl|se|br|pt|mx|tr|jp|cn|hk|tw|kr)';
