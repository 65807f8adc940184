import { type GrammarRule, phrase } from '../../../grammar/grammar-rule.ts';

const high = '[ıiuü]';
const days = 'pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar';
const months = 'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık';
/** What happens to an order, so that something comes before and after it. */
const events = 'teslimat|teslim|ödeme|onay|montaj|kurulum|iade|değişim|inceleme|kontrol|gönderim|sevkiyat';
const toDative = { bizi: 'bize', sizi: 'size' };
const toAccusative = { bize: 'bizi', size: 'sizi' };
/** Verbs without "-dığınız" and "-an": "size aradığınız ürünü gönderdik" is right. */
const finite = `(?:d${high}(?:k|m|n${high}z)?|t${high}(?:k|m|n${high}z)?|[ae]ca(?:k|ğ[ıi]z|ğ[ıi]m)|ece(?:k|ğiz|ğim)|${high}yor(?:uz|um|sunuz)?|[ae]?m${high}yor(?:uz|um)?|${high}n(?:${high}z)?)`;

const compounds: Readonly<Record<string, string>> = {
  numara: 'takip|sipariş|fatura|kapı|daire|seri|telefon|kargo|kontrol|hesap|şasi|parti',
  tarih: 'teslimat|teslim|sipariş|iade|fatura|kargo|ödeme|üretim|randevu',
  adres: 'teslimat|fatura|kargo|iade|ev|iş',
  etiket: 'iade|kargo|gönderi',
  kılavuz: 'kullanım|montaj|kurulum',
  firma: 'kargo|nakliye',
  şirket: 'kargo|nakliye',
  tutar: 'iade|sipariş|fatura|ödeme',
  ücret: 'kargo|teslimat|iade|montaj',
  süre: 'teslimat|garanti|iade|kargo',
  belge: 'garanti|iade',
  gün: 'iş',
};
const loose = `(?:${Object.entries(compounds)
  .map(([noun, before]) => `(?:${before}) (?<!\\p{L})(?<${asciiName(noun)}>${noun})`)
  .join('|')})`;

function asciiName(noun: string): string {
  return noun.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
}

/** Which case a verb or a postposition asks for, and compounds that lack their ending. */
export const caseRules: readonly GrammarRule[] = [
  phrase(
    'bize yazmak, size ulaşmak',
    `(?<fault>bizi|sizi)(?= (?:(?:hemen|lütfen|bugün|yarın|mutlaka|henüz|tekrar|en kısa sürede) )?(?:yaz(?!ı(?!n))|ulaş(?!tır)|bildir|ilet|cevap ver|haber ver|yanıt ver|bilgi ver|dönüş yap|gönder(?!d|me)|geri dön|mesaj (?:at|yaz|gönder)|yardımcı ol|yardım et|teşekkür et))`,
    toDative,
    {
      wrong: [
        'Bizi cevap verirseniz hemen başlarız.',
        'Lütfen kapı numaranızı bizi yazın.',
        'Kurye sizi ulaşamadı.',
        'Sizi yarın haber vereceğiz.',
      ],
      right: [
        'Bize yazın.',
        'Sizi arayacağız.',
        'Sizi ulaştırma masrafından kurtarıyoruz.',
        'Sizi yazımızda andık.',
      ],
    },
  ),
  phrase(
    'sizi aramak, bizi beklemek',
    `(?<fault>bize|size)(?= (?:(?:hemen|bugün|yarın|mutlaka|tekrar|telefonla) )?(?:ara(?:mad|yac|d(?=[ıi](?:k|m)?(?!\\p{L}))|yın)\\p{L}*|bekle(?:yin|yiniz|yece\\p{L}*)|bekliyoruz|bilgilendir(?:${finite}))(?!\\p{L}))`,
    toAccusative,
    {
      wrong: [
        'Kargo şirketi size arayacak.',
        'Lütfen bize bekleyin.',
        'Size yarın bilgilendireceğiz.',
        'Kurye size aradı.',
      ],
      right: [
        'Size aradığınız ürünü gönderdik.',
        'Kurye sizi arayacak.',
        'Size bekleyen paketleri gönderdik.',
      ],
    },
  ),
  phrase(
    'sonra ve önceden önce ayrılma hâli',
    `(?<fault>(?<event>${events}))(?= (?:sonra|önce|itibaren|dolayı)(?!s|k|l)(?!\\p{L}))(?<! [\\d\\p{L}]{1,3} \\k<event>)`,
    null,
    {
      wrong: ['Ödeme sonra siparişi hazırlayacağız.', 'Montaj önce vidaları sayın.'],
      right: [
        'Ödemeden sonra siparişi hazırlayacağız.',
        'Teslimat sonrası bize yazın.',
        'Kontrol önceliğimizdir.',
      ],
    },
  ),
  phrase(
    'kadar ve itibaren ile gün',
    `(?<fault>(?:${days}|${months}))(?= itibaren(?!\\p{L}))|(?<until>(?<!günü |\\d )(?:${days}|bugün|yarın)(?= kadar(?!\\p{L})))`,
    null,
    {
      wrong: ['Ürün Cuma kadar size ulaşacak.', 'Perşembe itibaren kurye sizi arayacak.'],
      right: [
        'Ürün cumaya kadar size ulaşacak.',
        'Perşembeden itibaren kurye sizi arayacak.',
        'Cuma gününe kadar bekleyin.',
      ],
    },
  ),
  phrase(
    'göre ve rağmen ile yönelme hâli',
    `(?<fault>(?:\\p{L}{3,}n${high}z|\\p{L}{2,}(?:firması|şirketi|kaydı|bilgisi|yetkilisi|politikası|koşulları|kuralları|bilgileri|kayıtları)|firması|şirketi|ekibi|kurye|tedarikçi|üretici|müşteri))(?= göre(?!\\p{L}))|(?<despite>\\p{L}{3,}(?:sini|sını|sunu|sünü|n${high}z|n${high}z${high}|masını|mesini|lerini|larını))(?= rağmen(?!\\p{L}))`,
    null,
    {
      wrong: [
        'Kargo firması göre paket şubede.',
        'Kargo gecikmesini rağmen paket bugün geldi.',
        'Sipariş numaranız göre kayıt bulamadık.',
      ],
      right: [
        'Kargo firmasına göre paket şubede.',
        'Uyarılarınıza rağmen geciktik.',
        'İsteğinize göre değiştirdik.',
      ],
    },
  ),
  phrase(
    'dolayı ile ayrılma hâli',
    `(?<fault>\\p{L}{3,}(?:[yn]?${high}|n${high}z)(?<!d${high}ğ${high}|ği))(?= dolayı(?!\\p{L}))`,
    null,
    {
      wrong: ['Gecikmeyi dolayı özür dileriz.', 'Arızası dolayı ürün iade edildi.'],
      right: ['Gecikmeden dolayı özür dileriz.', 'Bundan dolayı üzgünüz.', 'Geciktiğimizden dolayı üzgünüz.'],
    },
  ),
  phrase(
    'için yalın hâl ister',
    `(?<fault>(?<bare>\\p{L}{2,}n${high}z)(?:${high}|[ae]|d[ae]n|d[ae]))(?= için(?!\\p{L}))|(?<bound>(?<=\\p{L}|^)(?:hata|gecikme|sorun|aksaklık|rahatsızlık|bu durum)(?:dan|den|tan|ten|ya|ye))(?= için(?!\\p{L}))`,
    null,
    {
      wrong: [
        'Sabrınızı için teşekkür ederiz.',
        'İadenizi için gerekli etiket ektedir.',
        'Hatadan için özür dileriz.',
      ],
      right: ['Sabrınız için teşekkür ederiz.', 'Adresinizde olmadığınız için paket döndü.'],
    },
  ),
  phrase(
    'teşekkür ve özür ile ilgeç',
    `(?<fault>(?:anlayış|sabr|ilgi|mesaj|sipariş|güven)${high}?n${high}z(?:a|e) teşekkür (?:ederiz|ederim) için|(?:gecikme|hata|rahatsızlık|durum|aksaklık) özür dileriz)`,
    null,
    {
      wrong: ['Anlayışınıza teşekkür ederiz için.', 'Yaşanan gecikme özür dileriz.'],
      right: ['Anlayışınıza teşekkür ederiz.', 'Gecikme için özür dileriz.'],
    },
  ),
  phrase(
    'dıktan önce, madan sonra',
    `(?<fault>\\p{L}{2,}[dt]${high}kt[ae]n) önce(?!\\p{L})|(?<later>(?:gönder|et|al|ver|yap|gel|yaz|gör|bul|aç|kullan|takma|paketle)m[ae]d[ae]n) sonra(?!\\p{L})`,
    null,
    {
      wrong: [
        'Paketi teslim aldıktan önce kontrol edin.',
        'Siparişi göndermeden sonra size haber vereceğiz.',
      ],
      right: ['Paketi almadan önce kontrol edin.', 'İncelemeden sonra yazacağız.', 'Aldıktan sonra yazın.'],
    },
  ),
  phrase(
    'ad tamlamasında iyelik eki',
    `${loose}(?=[.,!?]|$| (?:için|ile|aşağıda|ekte|yanlış|doğru|eksik|bulun|yok|var|henüz|olarak|değişti|geçersiz|içinde|size|bize|yer|belli|@|\\d|pazartesi|salı|çarşamba|perşembe|cuma|pakete|kutuda|mesajda|kurye|paketi|hazır|yarın|bugün|dün|tam|sonra|önce|sürer|hâlâ))`,
    null,
    {
      wrong: [
        'Kargo takip numara aşağıda yer alıyor.',
        'Teslimat tarih 14 Nisan olarak değişti.',
        'Montaj kılavuz pakete eklendi.',
        'Üç iş gün içinde gelir.',
      ],
      right: [
        'Takip numarası aşağıda.',
        'Teslimat adres bilgilerini yazın.',
        'Sipariş numaranız için teşekkürler.',
      ],
    },
  ),
  phrase(
    'iş günü',
    '(?<fault>iş gün(?:ler|lerde|leri)?)(?= (?:içinde|sonra|sürer|sürebilir|sürecek|önce))',
    'iş günü',
    { wrong: ['Koltuk üç iş günler içinde gelir.'], right: ['Koltuk üç iş günü içinde gelir.'] },
  ),
  phrase(
    'bulunma hâli yerine yönelme',
    `(?<fault>(?:depo|şube|kutu|paket|stok|gümrük|adres|ek|koli|mağaza)(?:muz|nuz|miz|niz|umuz|imiz|iniz)?[ay]?[ae])(?= (?:bekliyor|bekletiliyor|bulunuyor|bulunmaktadır|duruyor|mevcut|mevcuttur|var|yok|kalmadı|tutuluyor)(?!\\p{L}))`,
    null,
    {
      wrong: ['Paket depoya bekliyor.', 'Ürün stoka mevcut.', 'Faturanız eke bulunmaktadır.'],
      right: ['Paket depoda bekliyor.', 'Ürün stokta mevcut.'],
    },
  ),
  phrase(
    'biz de, siz de',
    '_(?<fault>(?<who>biz|siz)(?:de|da))(?= (?:çok |bu \\p{L}+ için |en az )?(?:üzgünüz|üzüldük|isterseniz|memnun|sizin gibi|gecikmeden|bu (?:durum|gecikme|hata)))',
    '$<who> de',
    {
      wrong: ['Bizde bu gecikme için üzgünüz.', 'Bizde çok üzüldük.'],
      right: ['Biz de bu gecikme için üzgünüz.', 'Bizde bu model yok.'],
    },
  ),
  phrase('var değil', '(?<fault>(?:var|mevcut var) değil(?:dir)?)', 'yok', {
    wrong: ['Ürün stokta var değil.'],
    right: ['Ürün stokta yok.', 'Var olanlar değil, yenileri.'],
  }),
  phrase('size uygun', '(?<fault>sizi|bizi)(?= uygun)', toDative, {
    wrong: ['Teslimat saati sizi uygun mu?'],
    right: ['Teslimat saati size uygun mu?'],
  }),
  phrase(
    'edilgen yüklemle nesne',
    '(?<fault>onu|bunu|onları|bunları)(?: (?:geri|hemen|bugün|dün|yarın|size|bize|tekrar|yeniden|kargoya|iade|teslim)){1,2} (?:gönderil|edil|veril|yapıl|değiştiril|alın)(?:di|dı|ecek|acak|miştir|mıştır)(?!\\p{L})',
    null,
    {
      wrong: ['Kutu hasarlıydı, bu yüzden onu geri gönderildi.'],
      right: ['Onu geri gönderdik.'],
    },
  ),
  phrase(
    'tamlayan eki eksik',
    '(?<fault>(?<owner>\\p{L}{3,}n[ıiuü]z))(?<!ğ[ıiuü]n[ıiuü]z)(?= (?:\\p{L}+ )?\\p{L}{2,}s[ıiuü] (?:eksik|yanlış|hatalı|kırık|hasarlı|arızalı|görünm|bozuk))',
    null,
    {
      wrong: ['Adresiniz kapı numarası eksik görünüyor.', 'Siparişiniz kutusu hasarlı geldi.'],
      right: ['Adresinizin kapı numarası eksik.', 'Aldığınız lamba kutusu hasarlı.'],
    },
  ),
  particleRule(),
];

/** The particle of questions takes the colour of the vowel before it: "geldi mi", "oldu mu". */
function particleRule(): GrammarRule {
  const pattern =
    /(?<![\p{L}\p{M}'’-])(?<before>\p{L}\p{Ll}+)[ \t]+(?<particle>m(?<vowel>[ıiuü])(?:y(?:[ıiuü]z|[ıiuü]m|d[ıiuü]k?)|s[ıiuü]n(?:[ıiuü]z)?|d[ıiuü]r)?)(?![\p{L}\p{M}'’-])/gu;
  const colours: Readonly<Record<string, string>> = {
    a: 'ı',
    ı: 'ı',
    e: 'i',
    i: 'i',
    o: 'u',
    u: 'u',
    ö: 'ü',
    ü: 'ü',
  };
  /** Words from Arabic and French that end as if their vowel were a front one. */
  const soft =
    /(?:saat|dikkat|kontrol|alkol|petrol|gol|rol|kabul|meşgul|usul|hal|hâl|kalp|harf|ideal|normal|general|festival|model|kanal|mahal|ihtimal|ihmal|ithal|iptal|metal|sinyal|seyahat|sıhhat|menfaat|ziraat|santral|final|lokal|dâhil)(?:ler)?$/;
  return {
    name: 'soru ekinin ünlüsü',
    pattern,
    wrong: ['Paket geldi mı?', 'Adres doğru mı?', 'Sizin için uygun mısınız?', 'Kutu dolu mi?'],
    right: [
      'Paket geldi mi?',
      'Saat mi uygun, gün mü?',
      'Uygun musunuz?',
      'Fatura var mı?',
      'İptal mi istersiniz?',
    ],
    *find(sentence) {
      for (const { index, groups = {}, 0: found } of sentence.matchAll(pattern)) {
        const { particle = '', vowel = '' } = groups;
        const before = (groups.before ?? '').replace('İ', 'i').toLowerCase();
        // A capital inside the sentence is a name's, and names may be foreign.
        if (before !== groups.before && /\p{L}/u.test(sentence.slice(0, index))) continue;
        const meant = colours[before.match(/[aeıioöuü]/g)?.at(-1) ?? ''];
        if (!meant || meant === vowel || soft.test(before) || /[âîû]/.test(before)) continue;
        const end = index + found.length;
        yield { start: end - particle.length, end, replacement: particle.replace(/[ıiuü]/g, meant) };
      }
    },
  };
}
