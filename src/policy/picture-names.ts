/** What the name of a picture gives away, in the twelve languages; names are lower case, without ending. */

const logo = /logo|ロゴ|商标|商標|标志|標誌|徽标/u;
/** A web address in a name: "logo-www-brand-com", "logo_brand.de", "logo with link". */
const shownLink =
  /(?:^|[^a-z])(?:www|https?|url|urls|link|links|website|webseite|webadresse|webshop|homepage|qr|qrcode|domain)(?:[^a-z]|$)|[a-z\d][-_. ](?:com|net|org|shop|store|online|info|biz|example|co[-_. ]uk)(?:[^a-z]|$)|[a-z\d]\.[a-z]{2,6}(?:[^a-z]|$)|网址|链接|官网|リンク|サイト|二维码/u;
const animation = /animat|animier|animé|animad|bewegt|geanimeerd|动图|動圖|アニメ|hareketli/u;
const product =
  /product|produkt|produit|prodotto|produto|artikel|article|articulo|artículo|articolo|artigo|urun|ürün|towar|przedmiot|(?:^|[^a-z])(?:item|ware|vara|listing|asin)(?:[^a-z]|$)|商品|产品|產品|製品|実物|实物|主图|宝贝|细节图/u;
const proof =
  /proof|mock-?up|artwork|épreuve|epreuve|prueba|prova|próba|proba|render|baskı|baski|design|entwurf|korrekturabzug|vorschau|gravur|engrav|layout|preview|personali|custom|maquette|(?:^|[^a-z])bat(?:[^a-z]|$)|diseño|diseno|boceto|grabado|bozza|incisione|ontwerp|drukproef|projekt|korrektur|skiss|arte|amostra|gravação|tasarim|tasarım|taslak|デザイン|校正|レイアウト|设计|效果图|样稿|打样/u;
/** A card for a feast shows no product, whatever words it shares with the message. */
const occasion =
  /christmas|xmas|weihnacht|no[eë]l|navidad|natale|natal(?:[^a-z]|$)|(?:^|[^a-z])kerst|święt|swiat|(?:^|[^a-z])jul(?:kort)?(?:[^a-z]|$)|yılbaşı|yilbasi|easter|(?:^|[^a-z])oster|p[aâ]ques|pascua|pasqua|(?:^|[^a-z])pasen|wielkanoc|(?:^|[^a-z])påsk|p[aá]scoa|paskalya|new-?_? ?year|neujahr|holiday|greeting|birthday|geburtstag|圣诞|新年|春节|贺卡|クリスマス|正月|年賀/u;
const company =
  /(?:^|[^a-z])(?:brand|company|team|office|headquarters|marke|firma|unternehmen|marque|entreprise|marca|empresa|azienda|merk|bedrijf|marka|foretag|företag|sirket|şirket)(?:[^a-z]|$)|品牌|公司|会社|ブランド/u;
const trackingPixel =
  /(?:^|[^a-z\d])(?:open|opens|opened|track|tracker|tracking|pixel|pixels|beacon|px|spacer|blank|clear|transparent|1x1|mailopen|wf\/open|read-receipt)(?:[^a-z\d]|$)/u;

/** Words of a file name that say nothing about the product, though the text may hold them too. */
const generic = new Set(
  (
    'photo photos foto fotos fotografia image images imagen imagenes immagine immagini bild bilder afbeelding zdjecie obraz picture pictures pic img dsc screenshot scan fotograf resim your ihre ihren euer votre vous suo sua ' +
    'twoje panstwa dein eure ditt seu nosso thank thanks danke dank vielen merci gracias grazie bedankt dziekujemy tack ' +
    'obrigado tesekkurler card karte carte tarjeta greeting greetings order bestellung commande pedido ordine bestelling ' +
    'zamowienie bestallning siparis review reviews bewertung avis resena recensione shop store laden boutique tienda negozio ' +
    'winkel sklep butik loja magaza team customer service support buyer dear happy hello final copy small large front back ' +
    'side view detail with from that this have please message reply question honest opinion delivery late delay sorry ' +
    'kind regards best number date week days would like about logo brand link website'
  ).split(' '),
);
const genericIdeographs = /写真|照片|图片|画像|商品|产品|产品图|的|图|実物|您|订单|注文|订购|评价/gu;

export interface PictureTraits {
  readonly isLogo: boolean;
  readonly showsLink: boolean;
  readonly isAnimated: boolean;
  readonly isProduct: boolean;
  readonly isProof: boolean;
  readonly isCompany: boolean;
  readonly isTrackingPixel: boolean;
}

/**
 * What a picture's name tells of it.
 * @param name file name without its ending, address or alternative text
 * @param about the message and the titles of its items: a name that shares a noun with them shows the product
 */
export function readPictureName(name: string, about: string): PictureTraits {
  const plain = name.normalize('NFKC').toLowerCase();
  return {
    isLogo: logo.test(plain),
    showsLink: shownLink.test(plain),
    isAnimated: animation.test(plain),
    isProduct: product.test(plain) || (!occasion.test(plain) && sharesNoun(name.normalize('NFKC'), about)),
    isProof: proof.test(plain),
    isCompany: company.test(plain),
    isTrackingPixel: trackingPixel.test(plain),
  };
}

function sharesNoun(name: string, about: string): boolean {
  const spoken = [...new Set(wordsOf(about))].filter((word) => word.length >= 4);
  const named = wordsOf(name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')).filter(
    (word) => word.length >= 4 && !generic.has(word),
  );
  if (named.some((word) => spoken.some((other) => isSameNoun(word, other)))) return true;
  const runs =
    name.replace(genericIdeographs, ' ').match(/[\p{Script=Han}\p{Script=Katakana}ー]{2,40}/gu) ?? [];
  return runs.some((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)).some((pair) =>
      about.includes(pair),
    ),
  );
}

/** Lower case and without accents: file names rarely have any. */
function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return plain.match(/\p{Script=Latin}+/gu) ?? [];
}

const longestEnding = 3;

/** Forms of one noun share a stem and differ in an ending ("Stuhl", "Stuhls"; "krzesło", "krzesła"). */
function isSameNoun(one: string, other: string): boolean {
  const longer = Math.max(one.length, other.length);
  let shared = 0;
  while (shared < longer && one[shared] === other[shared]) shared++;
  return shared >= 4 && shared >= longer * 0.66 && longer - shared <= longestEnding;
}
