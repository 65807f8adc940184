/** How a noun form stands in a sentence. */
export interface NounReading {
  /** Whose it is: nobody's, ours (1), the buyer's (2), its or another noun's (3). */
  readonly owner: 0 | 1 | 2 | 3;
  readonly plural: boolean;
  /** Nominative, accusative, genitive, dative, locative, ablative, instrumental. */
  readonly case: 'N' | 'A' | 'G' | 'D' | 'L' | 'B' | 'I';
  /** Somebody who can act: a courier, a firm. */
  readonly agent: boolean;
}

/** "kitap/kitab": the second form stands before a vowel; `!`: endings are those of a front vowel. */
const things =
  'sipariş paket ürün kargo koli kutu fatura adres iade ödeme tutar para ücret fiyat parça vida kablo pil saat! lamba ' +
  'kupa kitap/kitab renk/reng boyut beden model etiket kılavuz talimat belge fotoğraf/fotoğraf resim/resm mesaj yanıt cevap/cevab ' +
  'soru sorun çözüm teslimat gönderi gönderim sevkiyat gecikme değişim onay kayıt/kayd talep/taleb randevu kurulum montaj garanti ' +
  'depo şube stok/stoğ mağaza liste numara tarih kart hesap/hesab banka koltuk/koltuğ masa sandalye dolap/dolab raf halı perde ' +
  'yatak/yatağ yastık/yastığ battaniye çanta ayakkabı gömlek/gömleğ elbise ceket mont pantolon şapka eldiven çorap/çorab kazak/kazağ ' +
  'telefon kulaklık/kulaklığ şarj adaptör batarya klavye fare ekran kamera yazıcı kılıf hoparlör bilgisayar tablet ' +
  'tencere tava bıçak/bıçağ tabak/tabağ bardak/bardağ fincan çaydanlık/çaydanlığ ütü süpürge makine mikser blender fırın ' +
  'oyuncak/oyuncağ puzzle bebek/bebeğ bisiklet çadır kamp matkap/matkab çekiç/çekic tornavida ambalaj poşet bant zarf kapak/kapağ ' +
  'cam ayna çerçeve tablo saksı çiçek/çiçeğ mum şemsiye valiz cüzdan kemer gözlük/gözlüğ kolye yüzük/yüzüğ küpe bileklik/bilekliğ ' +
  'set takım/takım parti adet hata hasar kusur çizik/çiziğ arıza işlem süreç/sürec bilgi bilgilendirme bildirim değerlendirme yorum puan ' +
  'isim/ism soyad telefon posta kapı daire bina sokak/sokağ cadde mahalle ilçe şehir/şehr ülke gümrük/gümrüğ vergi ' +
  'seçenek/seçeneğ öneri adım hediye kupon poşet bağlantı gönderici alıcı paketleme taraf kısım/kısm bölüm alan yer köşe ' +
  'gün hafta ay yıl aksesuar düğme fermuar kumaş sap tekerlek/tekerleğ ayak/ayağ çekmece menteşe anahtar conta filtre hortum';
const agents =
  'kurye teknisyen firma şirket müşteri ekip/ekib tedarikçi üretici satıcı sürücü şoför çalışan temsilci usta komşu';

const vowels = /[aeıioöuü]/g;
const highAfter: Readonly<Record<string, string>> = {
  a: 'ı',
  ı: 'ı',
  e: 'i',
  i: 'i',
  o: 'u',
  u: 'u',
  ö: 'ü',
  ü: 'ü',
};

/** Adds an ending; `I` and `A` in it take the colour of the vowel before, `D` is t after a hard letter. */
export function joined(stem: string, ending: string, front = false): string {
  let word = stem;
  for (const letter of ending) {
    const last = word.match(vowels)?.at(-1) ?? 'a';
    const colour = front && word === stem ? 'e' : last;
    if (letter === 'I') word += highAfter[colour] ?? 'i';
    else if (letter === 'A') word += 'eiöü'.includes(colour) ? 'e' : 'a';
    else if (letter === 'D') word += /[fstkçşhp]$/.test(word) ? 't' : 'd';
    else word += letter;
  }
  return word;
}

/** The readings of each form of the trade's nouns. */
export function nounForms(): Map<string, NounReading[]> {
  const forms = new Map<string, NounReading[]>();
  const add = (form: string, reading: NounReading) => forms.set(form, [...(forms.get(form) ?? []), reading]);
  const addAll = (list: string, agent: boolean) => {
    for (const entry of list.split(' ')) {
      const front = entry.endsWith('!');
      const [stem = '', soft = stem] = entry.replace('!', '').split('/');
      addForms({ stem, soft, front, plural: false, agent }, add);
      const many = joined(stem, 'lAr', front);
      addForms({ stem: many, soft: many, front: false, plural: true, agent }, add);
    }
  };
  addAll(things, false);
  addAll(agents, true);
  return forms;
}

interface Stem {
  readonly stem: string;
  readonly soft: string;
  readonly front: boolean;
  readonly plural: boolean;
  readonly agent: boolean;
}

const cases: readonly (readonly [NounReading['case'], string, string])[] = [
  ['N', '', ''],
  ['A', 'I', 'yI'],
  ['G', 'In', 'nIn'],
  ['D', 'A', 'yA'],
  ['L', 'DA', 'DA'],
  ['B', 'DAn', 'DAn'],
  ['I', 'lA', 'ylA'],
];

function addForms(
  { stem, soft, front, plural, agent }: Stem,
  add: (form: string, reading: NounReading) => void,
): void {
  const open = /[aeıioöuü]$/.test(stem);
  for (const [name, afterConsonant, afterVowel] of cases) {
    const ending = open ? afterVowel : afterConsonant;
    const base = /^[IA]/.test(ending) ? soft : stem;
    add(joined(base, ending, front), { owner: 0, plural, case: name, agent });
  }
  const owned: readonly (readonly [1 | 2 | 3, string])[] = [
    [1, open ? 'mIz' : 'ImIz'],
    [2, open ? 'nIz' : 'InIz'],
    [3, open ? 'sI' : 'I'],
  ];
  for (const [owner, ending] of owned) {
    const own = joined(soft, ending, front);
    for (const [name, afterConsonant, afterVowel] of cases) {
      const third = name === 'N' ? '' : name === 'I' ? 'ylA' : `n${afterConsonant}`;
      add(joined(own, owner === 3 ? third : /[aeıioöuü]$/.test(own) ? afterVowel : afterConsonant), {
        owner,
        plural,
        case: name,
        agent,
      });
    }
  }
}
