import type { GrammarFault, GrammarRule } from '../../../grammar/grammar-rule.ts';
import { objectMark } from '../../../prose.ts';
import { type NounReading, nounForms } from './nouns.ts';
import { type FiniteVerb, finiteVerb } from './verbs.ts';

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly readings: readonly NounReading[];
}

/** A clause of which every word is known, so that nothing unseen can make it right. */
interface KnownClause {
  readonly words: readonly Word[];
  readonly verb: FiniteVerb;
  readonly verbWord: Word;
  /** What may be subject or object. */
  readonly cores: readonly Word[];
}

const words = (list: string) => new Set(list.split(' '));
/** Words that change nothing about who does what. */
const neutral = words(
  'bugün yarın dün hemen şu an anda henüz artık maalesef ne yazık ki çoktan kısa süre sürede içinde en geç erken pazartesi salı ' +
    'çarşamba perşembe cuma cumartesi pazar günü ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık sabah akşam ' +
    'öğlen öğle öğleden öğleye doğru sonra kadar bu geçen gelecek önümüzdeki tekrar yeniden tam zaten başarıyla ücretsiz olarak hızlı ' +
    'hızlıca güvenle teslim sevk iptal yola kargoya postaya size bize yeni eksik doğru yanlış kırık hasarlı mavi kırmızı siyah beyaz gri ' +
    'yeşil bir iki üç dört beş altı yedi sekiz dokuz on iş tarihinde tarihine saat saatinde numaralı no da de bile ayrıca şimdi biraz ' +
    'az önce ilk ikinci son geri merhaba değerli sayın özenle dikkatlice bizzat ankara istanbul izmir bursa ' +
    "ankara'dan istanbul'dan ankara'ya istanbul'a izmir'e izmir'den planlandığı gibi beklenenden ekte ekli aşağıda yedek kayıp kalan diğer aynı farklı büyük küçük orijinal uygun sağlam özel",
);
const breaks = words('ve ancak ama fakat çünkü veya yoksa');
/** Nouns that make one verb with what follows. */
const light = words('iade kontrol teslim sevk iptal kargo kayıt talep onay');
const token = new RegExp(`[\\p{L}\\p{M}'’-]+|\\d+(?:[.:,]\\d+)*|${objectMark}+|[^\\s\\p{L}\\d]`, 'gu');

let nouns: Map<string, NounReading[]> | null = null;
let lastSentence = '';
let lastClauses: readonly KnownClause[] = [];

/** The sentence's clauses that are known word for word; the rules ask one after the other, so the last is kept. */
function knownClauses(sentence: string): readonly KnownClause[] {
  if (sentence === lastSentence) return lastClauses;
  lastSentence = sentence;
  lastClauses = segments(sentence).flatMap(knownClause);
  return lastClauses;
}

function segments(sentence: string): Word[][] {
  nouns ??= nounForms();
  const made: Word[][] = [[]];
  for (const { 0: found, index } of sentence.matchAll(token)) {
    const text = found.replaceAll('’', "'").replaceAll('İ', 'i').replaceAll('I', 'ı').toLowerCase();
    if (breaks.has(text) || /^[^\p{L}\d\ufffc]/u.test(text)) made.push([]);
    else
      made.at(-1)?.push({
        text,
        start: index,
        end: index + found.length,
        readings: nouns.get(text) ?? byEnding(text),
      });
  }
  return made.filter((segment) => segment.length > 1);
}

/** "sehpanız": a noun of the buyer's by its ending, whatever noun it is; "aldığınız" is none. */
function byEnding(text: string): readonly NounReading[] {
  const ending = buyers.exec(text)?.groups?.ending;
  if (ending === undefined || text.length < 6 || notNouns.test(text)) return [];
  const name =
    ending === ''
      ? 'N'
      : /^[ıiuü]$/.test(ending)
        ? 'A'
        : /n$/.test(ending) && ending.length === 2
          ? 'G'
          : 'D';
  return [{ owner: 2, plural: false, case: name, agent: false }];
}
const buyers = /[aeıioöuü]n[ıiuü]z(?<ending>|[ıiuü]|[ıiuü]n|[ae]|d[ae]|d[ae]n)$/;
const notNouns =
  /(?:[dt][ıiuü]ğ[ıiuü]|[ae]ca[ğ][ıi]|[ae]ce[ğ]i|yors[uü]|s[ae]|[ae]ca[k]s[ıi]|[ae]ce[k]si|m[ıi]ss?[ıi]|[dt][ıiuü])n[ıiuü]z|^yalnız|^deniz|[ıiuü]rs[ıiuü]n[ıiuü]z|^eşi|^kom[şs]u|m[ıiuü]s[ıiuü]n[ıiuü]z/;

function knownClause(segment: Word[]): KnownClause[] {
  const verbWord = segment.at(-1);
  const verb = verbWord ? finiteVerb(verbWord.text) : null;
  if (!verb || !verbWord) return [];
  const rest = segment.slice(0, -1);
  // What stands before the buyer's own thing describes it, or is beside the point.
  const from = Math.max(
    0,
    rest.findIndex(({ readings }) => readings.some(({ owner }) => owner === 1 || owner === 2)),
  );
  if (
    !rest.slice(from).every(isKnown) ||
    rest.slice(0, from).some(({ text }) => finiteVerb(text) || opening.has(text))
  )
    return [];
  const cores = rest.filter(
    (word, at) =>
      !neutral.has(word.text) &&
      word.readings.some(isCore) &&
      !isModifier(word, rest[at + 1]) &&
      !(light.has(word.text) && at === rest.length - 1),
  );
  return [{ words: rest, verb, verbWord, cores }];
}

/** After these the clause may be another's, or half of a pair. */
const opening = words('eğer şayet için ile ise hem ya');

function isKnown({ text, readings }: Word): boolean {
  return (
    neutral.has(text) ||
    readings.length > 0 ||
    /^[\d\ufffc]/.test(text) ||
    /\p{L}{2}[^n][dt][ae]n?$/u.test(text)
  );
}

const isCore = ({ case: name }: NounReading) => name === 'N' || name === 'A' || name === 'G';

/** "iade tutarı", "kargo firması": a bare noun before one that is its. */
function isModifier({ readings }: Word, next: Word | undefined): boolean {
  const bare = readings.some(({ owner, case: name }) => owner === 0 && name === 'N');
  return (
    bare &&
    (next?.readings ?? []).some((reading) => reading.owner === 3 || (reading.owner > 0 && isCore(reading)))
  );
}

type Judge = (clause: KnownClause) => GrammarFault | null;

function clauseRule(
  name: string,
  judge: Judge,
  { wrong, right }: { readonly wrong: readonly string[]; readonly right: readonly string[] },
): GrammarRule {
  return {
    name,
    wrong,
    right,
    *find(sentence) {
      for (const clause of knownClauses(sentence)) {
        const fault = judge(clause);
        if (fault) yield fault;
      }
    },
  };
}

const at = ({ start, end }: Word, replacement: string | null = null): GrammarFault => ({
  start,
  end,
  replacement,
});
const has = ({ readings }: Word, test: Partial<NounReading>) =>
  readings.some((reading) =>
    (Object.keys(test) as (keyof NounReading)[]).every((key) => reading[key] === test[key]),
  );
const only = ({ cores }: KnownClause) => (cores.length === 1 ? cores[0] : undefined);
const isOurs = ({ person }: FiniteVerb) => person === '1' || person === 'we';

/** Case and person inside a clause; "siparişiniz-i" is the one form that tells subject from object for sure. */
export const clauseRules: readonly GrammarRule[] = [
  clauseRule(
    'yükleme hâli eksik',
    (clause) => {
      const [core] = clause.cores;
      if (!core || clause.verb.voice !== 'active' || !isOurs(clause.verb)) return null;
      if (!has(core, { owner: 2, case: 'N' }) && !has(core, { owner: 1, case: 'N' })) return null;
      // "Siparişiniz yerine": what follows may be a postposition.
      const next = clause.words[clause.words.indexOf(core) + 1];
      if (next && has(next, { owner: 3 })) return null;
      const vowel = core.text.at(-2) ?? 'i';
      return at(core, clause.cores.length === 1 ? `${spelled(core, clause)}${vowel}` : null);
    },
    {
      wrong: [
        'Siparişiniz yarın göndereceğiz.',
        'Faturanız bugün gönderdik.',
        'Paketiniz salı günü kargoya verdik.',
      ],
      right: [
        'Siparişinizi yarın göndereceğiz.',
        'Siparişiniz için yeni parça gönderdik.',
        'Siparişiniz hakkında yazıyoruz.',
        'Siparişiniz yerine yeni ürün gönderiyoruz.',
        'Yorumunuz karşılığında ikinci ürünü göndereceğiz.',
      ],
    },
  ),
  clauseRule(
    'yükleme hâli fazla',
    (clause) => {
      const core = clause.cores.find(
        (word) => has(word, { owner: 2, case: 'A' }) || has(word, { owner: 1, case: 'A' }),
      );
      if (!core || clause.verb.voice === 'active' || isOurs(clause.verb)) return null;
      return at(core, spelled(core, clause).slice(0, -1));
    },
    {
      wrong: [
        'Siparişinizi kargoya verildi.',
        'Paketinizi dün yola çıktı.',
        'Faturanızı ekte bulunmaktadır.',
      ],
      right: ['Siparişiniz kargoya verildi.', 'Paketinizi almak için şubeye gelin.'],
    },
  ),
  clauseRule(
    'ilgi hâli fazla',
    (clause) => {
      const core = only(clause);
      if (!core || core.readings.some(({ case: name }) => name !== 'G')) return null;
      // "Sürenizin üç günü kaldı": what is owned has its own ending.
      const behind = clause.words.slice(clause.words.indexOf(core) + 1);
      if (
        behind.some(({ text }) => text === 'günü') &&
        behind.some(({ text }) => counting.has(text) || /^\d/.test(text))
      )
        return null;
      if (!has(core, { owner: 2 }) && !has(core, { owner: 1 })) return null;
      const bare = spelled(core, clause).slice(0, -2);
      return at(core, clause.verb.voice === 'active' ? `${bare}${core.text.at(-2) ?? 'i'}` : bare);
    },
    {
      wrong: ['Siparişinizin bugün yola çıktı.', 'Paketinizin dün gönderdik.'],
      right: [
        'Siparişinizin durumu değişti.',
        'İade sürenizin 3 günü kaldı.',
        'Siparişinizin bir parçası bugün yola çıktı.',
      ],
    },
  ),
  clauseRule(
    'özne ile kişi eki',
    (clause) => {
      const { verb, verbWord, cores } = clause;
      const [core] = cores;
      if (!core || verb.voice === 'active' || verb.person === '3' || verb.person === 'they') return null;
      if (
        cores.length > 1 ||
        !core.readings.some(({ case: name }) => name === 'N') ||
        has(core, { agent: true })
      )
        return null;
      return at(verbWord);
    },
    {
      wrong: [
        'Paketiniz teslim edildik.',
        'Ürünler yarın gönderileceğiz.',
        'Değişim ürünü size salı günü ulaşacağız.',
      ],
      right: ['Ürünler yarın gönderilecek.', 'Size salı günü ulaşacağız.', 'Depoya ulaştık.'],
    },
  ),
  clauseRule(
    'tekil özne, çoğul yüklem',
    ({ verb, verbWord, words: all }) => {
      const core = all.find(({ text, readings }) => readings.some(isCore) && !neutral.has(text));
      if (
        !core ||
        verb.person !== 'they' ||
        all.some(({ readings }) => readings.some(({ plural }) => plural))
      )
        return null;
      if (!core.readings.every(({ case: name, owner }) => name === 'N' && owner !== 3)) return null;
      if (verb.voice === 'active' && !has(core, { agent: true })) return null;
      return at(verbWord, verbWord.text.slice(0, -3));
    },
    {
      wrong: ['Kurye paketi size teslim ettiler.', 'Siparişiniz 305-4820917-5561238 gecikecekler.'],
      right: ['Kurye paketi size teslim etti.', 'Komşularınız paketi teslim aldılar.'],
    },
  ),
  clauseRule(
    'etken yüklem',
    (clause) => {
      const core = only(clause);
      const { verb, verbWord, words: all } = clause;
      if (!core || verb.voice !== 'active' || verb.person !== '3' || has(core, { agent: true })) return null;
      const nominative = core.readings.every(({ case: name, owner }) => name === 'N' && owner !== 3);
      const before = all.slice(0, all.indexOf(core));
      if (!nominative || before.some(({ readings }) => readings.length > 0) || !carried.test(core.text))
        return null;
      return /^(?:etti|edecek|verdi|verecek|gönderdi|gönderecek|hazırladı|hazırlayacak)/.test(verbWord.text)
        ? at(verbWord)
        : null;
    },
    {
      wrong: ['Paket yarın teslim edecek.', 'Tutar kartınıza iade etti.', 'Siparişiniz bugün kargoya verdi.'],
      right: ['Paket yarın teslim edilecek.', 'Kurye paketi teslim etti.', 'Paket bize umut verdi.'],
    },
  ),
  clauseRule(
    'geçmiş gün ile gelecek zaman',
    ({ verb, verbWord, words: all }) =>
      verb.tense === 'future' && tellsTime(all, 'past') ? at(verbWord) : null,
    {
      wrong: ['İade tutarı dün hesabınıza yatırılacak.', 'Geçen hafta siparişinizi göndereceğiz.'],
      right: ['Dün verdiğiniz sipariş yarın gönderilecek.', 'Dün gönderdik, yarın ulaşacak.'],
    },
  ),
  clauseRule(
    'gelecek gün ile geçmiş zaman',
    ({ verb, verbWord, words: all }) =>
      verb.tense === 'past' && tellsTime(all, 'future') ? at(verbWord) : null,
    {
      wrong: ['Kitap gelecek hafta gönderildi.', 'Yarın kargo firması paketi adresinize getirdi.'],
      right: ['Kitap gelecek hafta gönderilecek.', 'Kitap yarın gelecek.'],
    },
  ),
];

/** "Biz ... gönderdim": the subject is said, whatever else the clause holds. */
export const personRule: GrammarRule = {
  name: 'biz, ben, siz ile kişi eki',
  pattern: /(?<!\p{L})(?:biz|ben|siz)(?!\p{L})/giu,
  wrong: [
    'Biz ürünü kontrol ettim ve sorun bulmadık.',
    'Ben paketi kontrol ettik.',
    'Siz hangi rengi istiyorsun?',
  ],
  right: [
    'Biz ürünü kontrol ettik.',
    'Biz dün yazdık, kurye bugün aradı.',
    'Biz gönderdikten sonra kurye aradı.',
    'Siz hangi rengi istiyorsunuz?',
  ],
  *find(sentence) {
    for (const segment of segments(sentence)) {
      const [first, last] = [segment[0], segment.at(-1)];
      const wrongPersons = otherPersons[first?.text ?? ''];
      const verb = last && wrongPersons ? finiteVerb(last.text) : null;
      if (!verb || !last || !wrongPersons?.includes(verb.person)) continue;
      // "Biz gönderdikten sonra kurye aradı": a third person may be another's.
      const middle = segment.slice(1, -1);
      const another = !middle.every(isKnown) || middle.some((word) => has(word, { agent: true }));
      if ((verb.person === '3' || verb.person === 'they') && another) continue;
      yield at(last);
    }
  },
};
const otherPersons: Readonly<Record<string, readonly FiniteVerb['person'][]>> = {
  biz: ['1', '3', '2', 'they', 'you'],
  ben: ['we', 'you', 'they', '2'],
  siz: ['2', '1', 'we'],
};

const counting = words(
  'bir iki üç dört beş yedi sekiz dokuz on onbir oniki yirmi otuz elli yüz birkaç kaç her birçok çok',
);
const described = words(
  'adet tane yeni küçük büyük eksik farklı ayrı kırık hasarlı iş boş kırmızı mavi siyah beyaz',
);

/** A counted noun stays in the singular: "iki paket". */
export const countedRule: GrammarRule = {
  name: 'sayıdan sonra çoğul',
  wrong: [
    'Bir ürünler eksik.',
    'İki vidalar kutuda eksik çıktı.',
    'Kutuda 3 kablolar var.',
    'Her siparişler kontrol edilir.',
    'Siparişinizde bir çok ürünler var.',
    'Kutudan iki tane vidalar çıkmadı.',
    'Birkaç günler sürebilir.',
  ],
  right: [
    'İki paket yolda.',
    'Üç Silahşörler kitabı geldi.',
    'Bir de ürünler eksik.',
    'Her gün paketler geliyor.',
    'Bu ürünler stokta.',
    'Çok büyük paketler ayrı gider.',
    'Sana bir şeyler ayırdık.',
    'Müşterilerimizin mağazada kayıtlı bir adresleri olmalı.',
    'Kodda 0-9 rakamlar bulunur.',
  ],
  *find(sentence) {
    for (const segment of segments(sentence))
      for (const [index, word] of segment.entries()) {
        const inList = word.readings.some(({ plural }) => plural);
        const looksPlural =
          /\p{L}{3}l[ae]r$/u.test(word.text) && !/rl[ae]r$/.test(word.text) && !finiteVerb(word.text);
        if (!inList && !looksPlural) continue;
        let before = index - 1;
        if (described.has(segment[before]?.text ?? '')) before--;
        const number = segment[before];
        if (!number || !(counting.has(number.text) || /^\d{1,3}$/.test(number.text))) continue;
        // "Bir şeyler", "bir zamanlar" are no number.
        if (number.text === 'bir' && !inList) continue;
        // "bir hesapları olmalı": whose they are, not how many.
        if (number.text === 'bir' && /l[ae]r[ıi]$/.test(word.text)) continue;
        // "0-9 rakamlar"
        if (/[-–]\s?$/.test(sentence.slice(0, number.start))) continue;
        if (number.text === 'çok' && segment[before - 1]?.text !== 'bir') continue;
        if (/^\d/.test(number.text) && orders.has(segment[before - 1]?.text ?? '')) continue;
        yield { start: number.start, end: word.end, replacement: null };
      }
  },
};
/** Before a number that counts nothing: "No 3 daireler". */
const orders = words('no numara saat kat daire sayfa adım madde kapı');

/** What is sent or paid, and so never does it itself. */
const carried = /^(?:sipariş|paket|ürün|tutar|fatura|para|koli|parça|iade|ödeme)(?:[ıiuü]?n[ıiuü]z|l[ae]r)?$/;

function tellsTime(all: readonly Word[], time: 'past' | 'future'): boolean {
  const texts = all.map(({ text }) => text);
  const of = (opener: string) => {
    const index = texts.indexOf(opener);
    return (
      index >= 0 &&
      /^(?:hafta|ay|yıl|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)$/.test(texts[index + 1] ?? '')
    );
  };
  const past = texts.includes('dün') || of('geçen');
  const future = (texts.includes('yarın') && !texts.includes('kadar')) || of('gelecek') || of('önümüzdeki');
  return time === 'past' ? past && !future : future && !past;
}

/** The word as the clause writes it: the first may have a capital. */
function spelled({ text, start }: Word, { words: all }: KnownClause): string {
  if (start !== all[0]?.start) return text;
  const first = text.charAt(0);
  return `${first === 'i' ? 'İ' : first.toUpperCase()}${text.slice(1)}`;
}
