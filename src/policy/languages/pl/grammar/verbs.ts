import { type GrammarRule, phrase } from '../../../grammar/grammar-rule.ts';
import { clauseRule, faultAt, words } from './cases.ts';
import { cased, phraseAt, type Word } from './sentence.ts';

/** Present and future, third person: singular and plural; `!` takes an object, which may stand first. */
const pairs =
  'jest:są będzie:będą zostanie:zostaną może:mogą ma:mają! musi:muszą znajduje:znajdują dotrze:dotrą wróci:wrócą przyjdzie:przyjdą ' +
  'czeka:czekają wymaga:wymagają! działa:działają wynosi:wynoszą trwa:trwają potrwa:potrwają kosztuje:kosztują pasuje:pasują ' +
  'opóźni:opóźnią nastąpi:nastąpią nadejdzie:nadejdą przyjedzie:przyjadą zawiera:zawierają! dostarczy:dostarczą! pokryje:pokryją! ' +
  'odbierze:odbiorą! wyjdzie:wyjdą trafi:trafią wyjedzie:wyjadą posiada:posiadają!';
/** Past: masculine; the others follow. */
const pasts =
  'został był dotarł wrócił miał! czekał opóźnił wysłał! przekazał! potwierdził! odebrał! zgubił! uszkodził! wynosił uległ zawierał! ' +
  'dostarczył! nadał! zwrócił! spóźnił odesłał! trafił działał kosztował';
const irregular =
  'wyszedł:wyszła:wyszło:wyszły przyszedł:przyszła:przyszło:przyszły zaginął:zaginęła:zaginęło:zaginęły utknął:utknęła:utknęło:utknęły mógł:mogła:mogło:mogły';

interface Verb {
  /** The gender and number of its subject: "fs", "p"; all genders: "s". */
  readonly subjects: readonly string[];
  readonly forms: Readonly<Record<string, string>>;
  readonly takesObject: boolean;
}
const verbs = new Map<string, Verb>();
for (const entry of pairs.split(' ')) {
  const [singular = '', plural = ''] = entry.replace('!', '').split(':');
  const forms = { ms: singular, hs: singular, fs: singular, ns: singular, p: plural };
  const takesObject = entry.endsWith('!');
  verbs.set(singular, { subjects: ['ms', 'hs', 'fs', 'ns'], forms, takesObject });
  verbs.set(plural, { subjects: ['p'], forms, takesObject });
}
for (const entry of [...pasts.split(' ').map(regular), ...irregular.split(' ')]) {
  const [ms = '', fs = '', ns = '', p = ''] = entry.replace('!', '').split(':');
  const forms = { ms, hs: ms, fs, ns, p };
  const takesObject = entry.endsWith('!');
  verbs.set(ms, { subjects: ['ms', 'hs'], forms, takesObject });
  verbs.set(fs, { subjects: ['fs'], forms, takesObject });
  verbs.set(ns, { subjects: ['ns'], forms, takesObject });
  verbs.set(p, { subjects: ['p'], forms, takesObject });
}

function regular(entry: string): string {
  const masculine = entry.replace('!', '');
  return `${masculine}:${masculine}a:${masculine}o:${masculine}y${entry.endsWith('!') ? '!' : ''}`;
}

const openers = words(
  'że jeśli jeżeli gdy kiedy ale niestety ponieważ a więc czy jednak aż dlatego gdyż bo zatem dziś dzisiaj wczoraj jutro informujemy ta teraz',
);
const adverbs = words(
  'nie już jeszcze dziś dzisiaj jutro wczoraj właśnie niestety również także dopiero teraz najprawdopodobniej prawdopodobnie zawsze się obecnie też wreszcie w pełni całkowicie dobrze bardzo nr numer niezwłocznie jednak wkrótce',
);
const prepositions = words('do dla od w na po');

interface Subject {
  readonly kinds: readonly string[];
  readonly surelySubject: boolean;
  readonly verb: Verb;
  readonly verbAt: number;
}

/** The subject that opens the clause, and its verb; null where either isn't known for sure. */
function subjectOf(clause: readonly Word[]): Subject | null {
  let from = 0;
  while (openers.has(clause[from]?.text ?? '') && !clause[from]?.described) from++;
  const found = phraseAt(clause, from);
  if (!found || found.noun.described) return null;
  const readings = found.readings.size > 0 ? found.readings : (found.noun.noun ?? found.readings);
  const kinds = [...readings]
    .filter((reading) => reading.charAt(2) === 'N')
    .map((reading) => (reading.charAt(1) === 'p' ? 'p' : reading.slice(0, 2)));
  if (kinds.length === 0) return null;
  let at = found.at + 1;
  for (let word = clause[at]; word; word = clause[++at]) {
    const { text } = word;
    if (/^[\d\ufffc]/.test(text) || adverbs.has(text) || text === 'państwa') continue;
    if (word.noun && cased(word.noun, 'G') && !word.described) continue;
    if (word.described && cased(word.described, 'G') && clause[at + 1]?.noun) continue;
    const own = prepositions.has(text) ? phraseAt(clause, at + 1) : null;
    if (!own) break;
    at = own.at;
  }
  const verb = verbs.get(clause[at]?.text ?? '');
  if (!verb) return null;
  return { kinds: [...new Set(kinds)], surelySubject: !cased(readings, 'A'), verb, verbAt: at };
}

const being = /^(?:jest|są|był[aoy]?|będzie|będą|został[aoy]?|zostanie|zostaną)$/;

/** Subject and verb, participles and helpers, time and polite address. */
export const verbRules: readonly GrammarRule[] = [
  clauseRule(
    'podmiot z orzeczeniem',
    function* (clause) {
      const subject = subjectOf(clause);
      const word = subject && clause[subject.verbAt];
      if (!subject || !word) return;
      const { kinds, verb } = subject;
      if (verb.takesObject && !subject.surelySubject) return;
      if (kinds.some((kind) => verb.subjects.includes(kind))) return;
      if (/^(?:ma|było|jest)$/.test(word.text) && clause[subject.verbAt - 1]?.text === 'nie') return;
      yield faultAt(word, word, kinds.length === 1 ? (verb.forms[kinds[0] ?? ''] ?? null) : null);
    },
    {
      wrong: [
        'Państwa paczka zostało wysłane wczoraj.',
        'Zamówienie 403-1234567-7654321 są opóźnione.',
        'Kurier dostarczą paczkę jutro.',
        'Produkty został wysłany w dwóch paczkach.',
        'Ładowarka nie działają prawidłowo.',
        'Kable jest w osobnej torebce.',
        'Pieniądze zostanie zwrócone w ciągu pięciu dni.',
        'Nasz kurier dotarła w poniedziałek.',
        'Zwrot pieniędzy zostały wykonany.',
      ],
      right: [
        'Państwa paczka została wysłana.',
        'W paczce są dwa kable.',
        'Paczka i faktura są w drodze.',
        'Lampa, klosz i kabel są w paczce.',
        'Zamówienie wysłała koleżanka.',
        'Faktury nie ma w paczce.',
        'Kurier był z paczką.',
      ],
    },
  ),
  clauseRule(
    'orzecznik zgodny z podmiotem',
    function* (clause) {
      const subject = subjectOf(clause);
      const verb = subject && clause[subject.verbAt];
      if (!subject || !verb || !being.test(verb.text)) return;
      let at = subject.verbAt + 1;
      while (adverbs.has(clause[at]?.text ?? '')) at++;
      const word = clause[at];
      if (!word?.described || word.noun || (clause[at + 1]?.noun && !word.participle)) return;
      const described = [...word.described].filter((reading) => reading.charAt(2) === 'N');
      if (described.length === 0) return;
      const agrees = described.some((reading) =>
        subject.kinds.includes(reading.charAt(1) === 'p' ? 'p' : reading.slice(0, 2)),
      );
      if (!agrees) yield faultAt(word, word);
    },
    {
      wrong: [
        'Zwrot pieniędzy zostanie wykonana do piątku.',
        'Nowe krzesło jest uszkodzona.',
        'Kwota zostanie zwrócony na kartę.',
        'Wymiana jest bezpłatny.',
        'Zamówienie jest gotowy do wysyłki.',
        'Ten model jest dostępne tylko w kolorze białym.',
      ],
      right: [
        'Zwrot zostanie wykonany.',
        'Wymiana jest bezpłatna.',
        'Paczka jest dziś planowaną dostawą.',
        'Lampa jest naszym produktem.',
      ],
    },
  ),
  phrase(
    'imiesłów po został i był',
    '(?:(?:został|był) (?:już |dobrze |dziś |dzisiaj |wczoraj |ponownie |właśnie )?(?<fault>\\p{L}{3,}(?:an|on|ęt|yt)(?:a|e))|(?:została|była) (?:już |dobrze |dziś |wczoraj |ponownie |właśnie )?(?<f>\\p{L}{3,}(?:an|on|ęt|yt)(?:y|e))|(?:zostało|było) (?:już |dobrze |dziś |wczoraj |ponownie |właśnie )?(?<n>\\p{L}{3,}(?:an|on|ęt|yt)(?:y|a))|(?:zostały|były) (?:już |dobrze |dziś |wczoraj |ponownie |właśnie )?(?<p>\\p{L}{3,}(?:an|on|ęt|yt)(?:y|a)))(?= |[.,!]|$)(?<!strona|ściana|zmiana|wymiana|piana|telefony|balkony|kartony|zasłona|osłona|opona|minuty|kwity)',
    null,
    {
      wrong: [
        'Kubek został dobrze zapakowana.',
        'Paczka została wysłany wczoraj.',
        'Meble zostały dostarczona.',
      ],
      right: ['Kubek został dobrze zapakowany.', 'Była zmiana planu.', 'Pięć paczek zostało wysłanych.'],
    },
  ),
  phrase(
    'bezokolicznik po może, proszę, można',
    '(?:proszę|prosimy|mogą Państwo|może Pan|może Pani|można|chcemy|chcielibyśmy|musimy|możemy|należy|trzeba|warto|mogą|muszą) (?:nie |nam |też |także |tylko |teraz |Państwu |Państwa )?(?<fault>(?:potwierdza|sprawdza|wysyła|odsyła|przesyła|podaje|odpowiada|zgłasza|wymienia|zwraca|anuluje|czeka|używa|dostarcza|otrzymuje|odbiera|pakuje|zapewnia)(?:ją|my|m)?|prześlą|wyślą|wyśle|prześle|zwróci|zwrócą|sprawdzi|sprawdzą|potwierdzi|potwierdzą|wymieni|wymienią|odpowie|odpowiedzą|poda|podadzą|wyślemy|zwrócimy|sprawdzimy|wymienimy|potwierdzimy|wysłał[aoy]?|zwrócił[aoy]?|podał[aoy]?|sprawdził[aoy]?|odesłał[aoy]?|wysłaliśmy|zwróciliśmy)(?!\\p{L})',
    null,
    {
      wrong: [
        'Proszę potwierdza nowy adres.',
        'Prosimy prześlą nam zdjęcie.',
        'Czy mogą Państwo potwierdza adres?',
        'Możemy zwrócimy pieniądze.',
      ],
      right: ['Proszę potwierdzić nowy adres.', 'Możemy wysłać nową lampę.'],
    },
  ),
  phrase(
    'będzie z dokonanym bezokolicznikiem',
    '(?<fault>(?:będziemy|będzie|będą|będę) (?:Państwu |jutro |mogli |ponownie )?(?:wysłać|dostarczyć|zwrócić|wymienić|otrzymać|sprawdzić|potwierdzić|dotrzeć|odebrać|przesłać|odesłać|naprawić|anulować zwrot|skontaktować|przygotować|wyśle|dostarczy|wyślemy|zwrócimy|dotrze))(?!\\p{L})(?<!mogli \\p{L}+)',
    null,
    {
      wrong: ['Będziemy wysłać nową lampę w piątek.', 'Kurier będzie dostarczyć paczkę.'],
      right: ['Będziemy wysyłać lampy.', 'Będziemy mogli wysłać lampę.', 'Trzeba będzie.'],
    },
  ),
  phrase(
    'Państwo z liczbą mnogą',
    '(?<fault>(?:czy |jeśli |jeżeli |gdy )?(?:może|otrzyma|ma|chce|musi|wyśle|potwierdzi|życzy sobie|woli|znajdzie|odbierze|posiada|potrzebuje) Państwo|Państwo (?:może|otrzyma|ma|chce|musi|wyśle|potwierdzi|woli|znajdzie|odbierze|posiada|potrzebuje|otrzymał|otrzymała|zamówił|zamówiła))(?!\\p{L})',
    null,
    {
      wrong: ['Czy może Państwo przesłać zdjęcie?', 'Państwo otrzyma zwrot w piątek.'],
      right: ['Czy mogą Państwo przesłać zdjęcie?', 'Państwo otrzymają zwrot.'],
    },
    'gu',
  ),
  phrase(
    'przypadek słowa Państwo',
    '(?:(?:dziękujemy|dziękuję|życzymy|życzę|odpowiada to|pomożemy|pomóc|zwrócimy|wyślemy|przesyłamy|oferujemy|gwarantujemy) (?<fault>Państwo|Państwem)|(?:dziękujemy|dziękuję) (?<thank>Państwa)(?= za)|życzymy (?<wish>Państwa)|(?:informujemy|poinformować|przepraszamy|zapraszamy|prosimy|powiadomimy) (?<ask>Państwo|Państwu)(?= |[.,])|(?:chcemy|chcielibyśmy|możemy) (?<want>Państwo) (?:poinformować|przeprosić|prosić|zapewnić|powiadomić))(?!\\p{L})',
    null,
    {
      wrong: [
        'Dziękujemy Państwa za cierpliwość.',
        'Życzymy Państwo miłego dnia.',
        'Chcemy Państwo poinformować o zmianie terminu.',
        'Informujemy Państwu o zmianie.',
      ],
      right: [
        'Dziękujemy Państwu za cierpliwość.',
        'Życzymy Państwu miłego dnia.',
        'Chcemy Państwa poinformować.',
      ],
    },
    'giu',
  ),
  phrase(
    'czas przeszły i przyszły',
    '(?<fault>_wczoraj (?:wyślemy|zwrócimy|wymienimy|dotrze|dostarczymy|sprawdzimy|prześlemy|nadamy)|_jutro (?:wysłaliśmy|zwróciliśmy|wymieniliśmy|dostarczyliśmy|nadaliśmy|dotarł[aoy]?|został[aoy]?)|(?:wyślemy|zwrócimy|dotrze|dostarczymy|prześlemy|nadamy)(?: [\\p{L}@]+){0,2} wczoraj|(?:wysłaliśmy|zwróciliśmy|nadaliśmy|dotarł[aoy]?)(?: [\\p{L}@]+){0,2} jutro)(?!\\p{L})(?=[ .,!]|$)',
    null,
    {
      wrong: [
        'Wczoraj wyślemy Państwa zamówienie.',
        'Jutro wysłaliśmy zamówienie kurierem.',
        'Wysłaliśmy paczkę jutro.',
      ],
      right: ['Wczoraj wysłaliśmy zamówienie.', 'Jutro wyślemy zamówienie.'],
    },
  ),
  phrase(
    'brak się',
    '(?<fault>(?:znajduje|znajdują)(?= (?:w|na|pod|obok|poniżej)(?!\\p{L}))|(?:opóźni|opóźniła|opóźnił|opóźniło|spóźni|spóźniła|spóźnił)(?= (?:o|do|z)(?!\\p{L}))|(?:skontaktujemy|skontaktował|skontaktuje|kontaktujemy)(?= z(?! \\p{L}+ się)(?!\\p{L})))(?<!się \\p{L}+)',
    null,
    {
      wrong: ['Faktura znajduje w załączniku.', 'Paczka opóźni o dwa dni.', 'Skontaktujemy z kurierem.'],
      right: ['Faktura znajduje się w załączniku.', 'Paczka się opóźni o dwa dni.', 'Strajk opóźni dostawę.'],
    },
  ),
  phrase(
    'dzień i data',
    '(?<fault>we? (?:poniedziałku|wtorku|czwartku|piątku))(?! (?:i|lub|do|po|od) )(?=[.,!]| (?:dotrze|przyjedzie|rano|po południu|o)|$)|(?<date>\\d{1,2} (?:styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień))(?!\\p{L})',
    null,
    {
      wrong: ['Technik przyjedzie w poniedziałku.', 'Paczka dotrze 3 kwiecień.'],
      right: ['Technik przyjedzie w poniedziałek.', 'Paczka dotrze 3 kwietnia.'],
    },
  ),
  phrase(
    'liczebnik po przyimku z dopełniaczem',
    '(?:w ciągu|od|do|bez|dla|około|po upływie|przez okres) (?<fault>dwa|dwie|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć)(?= (?:dni|dnia|godzin|godziny|tygodni|tygodnie|miesięcy|miesiące|lat|lata|dniach|robocz))',
    {
      dwa: 'dwóch',
      dwie: 'dwóch',
      trzy: 'trzech',
      cztery: 'czterech',
      pięć: 'pięciu',
      sześć: 'sześciu',
      siedem: 'siedmiu',
      osiem: 'ośmiu',
      dziewięć: 'dziewięciu',
      dziesięć: 'dziesięciu',
    },
    {
      wrong: ['Zwrot dotrze na konto w ciągu pięć dni.', 'Dostawa trwa do trzy dni.'],
      right: ['Zwrot dotrze na konto w ciągu pięciu dni.', 'Za trzy dni.'],
    },
  ),
];
