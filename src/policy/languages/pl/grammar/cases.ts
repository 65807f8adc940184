import type { GrammarFault, GrammarRule } from '../../../grammar/grammar-rule.ts';
import { cased, clausesOf, common, phraseAt, type Word } from './sentence.ts';

type Judge = (clause: readonly Word[]) => Iterable<GrammarFault>;
interface Examples {
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

export function clauseRule(name: string, judge: Judge, examples: Examples): GrammarRule {
  return {
    name,
    ...examples,
    *find(sentence) {
      for (const clause of clausesOf(sentence)) yield* judge(clause);
    },
  };
}

export const faultAt = (from: Word, to: Word, replacement: string | null = null): GrammarFault => ({
  start: from.start,
  end: to.end,
  replacement,
});
export const words = (list: string) => new Set(list.split(' '));

/** Which cases a preposition can have after it. */
const governed: Readonly<Record<string, string>> = {
  do: 'G',
  od: 'G',
  bez: 'G',
  dla: 'G',
  u: 'G',
  oprócz: 'G',
  podczas: 'G',
  według: 'G',
  zamiast: 'G',
  obok: 'G',
  powodu: 'G',
  ciągu: 'G',
  przeciągu: 'G',
  upływie: 'G',
  podstawie: 'G',
  sprawie: 'G',
  z: 'GI',
  ze: 'GI',
  w: 'AL',
  we: 'AL',
  na: 'AL',
  o: 'AL',
  po: 'AL',
  przy: 'L',
  przez: 'A',
  za: 'AI',
  przed: 'AI',
  pod: 'AI',
  nad: 'AI',
  między: 'AI',
  dzięki: 'D',
};
/** "przepraszamy za", "prosimy o", "czekamy na": the accusative alone. */
const asking: Readonly<Record<string, RegExp>> = {
  za: /^(?:przepraszam|przepraszamy|dziękuję|dziękujemy|przeprosić|podziękować|państwu|bardzo|serdecznie)$/,
  o: /^(?:proszę|prosimy|prosić|poprosić)$/,
  na: /^(?:czekam|czekamy|czekać|odpowiedź|odpowiedzieć)$/,
};
const times =
  /^(?:dzień|dni|dnia|tydzień|tygodni|tygodnie|tygodnia|miesiąc|miesiące|miesięcy|godzina|godziny|godzin)$/;
/** Before an adjective that belongs to what follows. */
const opens =
  /(?:my|am|jest|są|będzie|był[aoy]?|się|nie|już|to|i|oraz|za|do|od|na|w|we|o|z|ze|po|przez|dla|bez|przy|pod|przed|nad|państwa|państwu|tylko|także|również|jeszcze|czy|że)$/;

/** Case and agreement inside a phrase, after prepositions and after verbs. */
export const caseRules: readonly GrammarRule[] = [
  clauseRule(
    'zgoda przymiotnika z rzeczownikiem',
    function* (clause) {
      for (const [at, word] of clause.entries()) {
        const next = clause[at + 1];
        if (!word.described || word.noun || !next?.noun || next.described) continue;
        const pronoun = isPronoun.test(word.text);
        const before = clause[at - 1];
        if (!pronoun && before && !opens.test(before.text)) continue;
        if (before?.described && common(before.described, word.described).size === 0) continue;
        if (word.participle && (cased(next.noun, 'ID') || times.test(next.text))) continue;
        if (times.test(next.text) && cased(next.noun, 'A')) continue;
        if (common(word.described, next.noun).size === 0) yield faultAt(word, next);
      }
    },
    {
      wrong: [
        'Ta paczki jest uszkodzona.',
        'Ten paczka jest w drodze.',
        'Nasz przesyłka dotrze jutro.',
        'Nowy paczka wyjdzie jutro.',
        'Brakujący części dotrą w piątek.',
        'Wszystkie produkt są w jednym kartonie.',
        'Wysłaliśmy Państwu nowa ładowarkę.',
      ],
      right: [
        'Ta paczka jest uszkodzona.',
        'Nasze zamówienia są gotowe.',
        'Do tej paczki brakuje faktury.',
        'Etykieta zwrotna przesyłki jest w załączniku.',
        'Paczka jest opłacona kartą.',
      ],
    },
  ),
  clauseRule(
    'przypadek po przyimku',
    function* (clause) {
      for (const [at, preposition] of clause.entries()) {
        const before = clause[at - 1];
        const strict = before && asking[preposition.text]?.test(before.text);
        const cases = strict ? 'A' : governed[preposition.text];
        if (
          !cases ||
          (cases === 'G' &&
            /^(?:powodu|ciągu|przeciągu|upływie|podstawie|sprawie)$/.test(preposition.text) &&
            !/^(?:z|w|na|po)$/.test(before?.text ?? ''))
        )
          continue;
        const phrase = phraseAt(clause, at + 1);
        if (!phrase || phrase.noun.described) continue;
        const owned = /^(?:państwa|pani|pana)$/.test(clause[at + 1]?.text ?? '');
        // "Mamy do Państwa pytanie", "zamówiona przez Państwa paczka": the preposition has its word already.
        if (owned && (at === 0 || phrase.described)) continue;
        if (owned && toPerson.test(preposition.text) && !ofPerson.test(phrase.noun.text)) continue;
        const readings = phrase.readings.size > 0 ? phrase.readings : (phrase.noun.noun ?? phrase.readings);
        const stays =
          preposition.text === 'w' && resting.test(before?.text ?? '') && !weekdays.test(phrase.noun.text);
        if (!cased(readings, stays ? 'L' : cases)) yield faultAt(preposition, phrase.noun);
      }
    },
    {
      wrong: [
        'Lampa dotrze w środa.',
        'Przesyłka jest w drodze do Państwa adres.',
        'Przepraszamy za opóźnieniem.',
        'Dziękujemy za cierpliwością.',
        'Instrukcja jest w załącznika.',
        'Z powodu strajk paczka się spóźni.',
        'Paczka czeka na poczta.',
        'Czekamy na odpowiedzią.',
        'Paczka jest w magazyn w Poznaniu.',
      ],
      right: [
        'Lampa dotrze w środę.',
        'Paczka jest na poczcie.',
        'Dostawa jest w środę.',
        'Trafiła do Pani ta wiadomość.',
        'Czy odebrano od Państwa paczkę?',
        'Paczka została przekazana kurierowi.',
        'Bez Pani piątki znikniemy.',
        'Wymienimy produkt na nowy.',
        'Z powodu strajku paczka się spóźni.',
      ],
    },
  ),
  clauseRule(
    'dopełnienie w bierniku',
    function* (clause) {
      for (const [at, verb] of clause.entries()) {
        if (!objectVerb.test(verb.text)) continue;
        let from = at + 1;
        while (between.has(clause[from]?.text ?? '')) from++;
        const phrase = phraseAt(clause, from);
        if (!phrase || phrase.readings.size === 0) continue;
        const denied = clause[at - 1]?.text === 'nie';
        if (denied) {
          if (cased(phrase.readings, 'NA') && !cased(phrase.readings, 'GDIL'))
            yield faultAt(phrase.noun, phrase.noun);
          continue;
        }
        const object = [...phrase.readings].every(
          (reading) => /^.s[NG]$/.test(reading) || /^.p[G]$/.test(reading),
        );
        const subject = [...phrase.readings].some((reading) => /^.s[NG]$/.test(reading));
        // "Otrzymaliśmy pięć paczek" has a number before; bare "paczek" may be some of them.
        if (object && subject) yield faultAt(phrase.noun, phrase.noun);
      }
    },
    {
      wrong: [
        'Wysłaliśmy paczka dzisiaj rano.',
        'Nie otrzymaliśmy fakturę od dostawcy.',
        'Wysłaliśmy Państwu nowa ładowarka.',
        'Zwrócimy cała kwota.',
        'Nie mamy ten kolor w magazynie.',
        'Otrzymaliśmy Państwa zwrotu.',
      ],
      right: [
        'Wysłaliśmy paczkę dzisiaj rano.',
        'Nie otrzymaliśmy faktury.',
        'Wysłaliśmy kurierem nową lampę.',
        'Nie mamy tego koloru.',
        'Otrzymaliśmy wiadomość.',
      ],
    },
  ),
  clauseRule(
    'dopełnienie w dopełniaczu',
    function* (clause) {
      for (const [at, verb] of clause.entries()) {
        if (
          !/^(?:potrzebujemy|potrzebuje|potrzebują|szukamy|brakuje|zabrakło|wymaga|używać|żądać)$/.test(
            verb.text,
          )
        )
          continue;
        let from = at + 1;
        while (between.has(clause[from]?.text ?? '') || /^(?:nam|jej|jednak)$/.test(clause[from]?.text ?? ''))
          from++;
        const phrase = phraseAt(clause, from);
        if (phrase && phrase.readings.size > 0 && !cased(phrase.readings, 'GD'))
          yield faultAt(phrase.noun, phrase.noun);
        const number = clause[from];
        if (number && verb.text === 'brakuje' && countWords.has(number.text)) yield faultAt(number, number);
      }
    },
    {
      wrong: ['Potrzebujemy Państwa adresem.', 'W paczce brakuje dwie śruby.', 'Brakuje instrukcja.'],
      right: [
        'Potrzebujemy Państwa adresu.',
        'Brakuje dwóch śrub.',
        'Brakuje w paczce instrukcji.',
        'Towaru zabrakło w magazynie.',
      ],
    },
  ),
  clauseRule(
    'przydawka w dopełniaczu',
    function* (clause) {
      for (const [at, head] of clause.entries()) {
        const next = clause[at + 1];
        if (!ruling.test(head.text) || !next?.noun || next.described || next.participle) continue;
        if ([...next.noun].every((reading) => /^[mfn]s[NA]$/.test(reading))) yield faultAt(next, next);
      }
    },
    {
      wrong: [
        'Numer śledzenie znajdą Państwo poniżej.',
        'Data dostawa uległa zmianie.',
        'Adres dostawa jest niekompletny.',
        'Etykieta zwrot jest w załączniku.',
        'Prosimy o podanie numer telefonu.',
      ],
      right: [
        'Numer śledzenia znajdą Państwo poniżej.',
        'Data dostawy uległa zmianie.',
        'Koszt wysyłki pokryjemy.',
      ],
    },
  ),
  clauseRule(
    'liczebnik z rzeczownikiem',
    function* (clause) {
      for (const [at, number] of clause.entries()) {
        const kind = countWords.get(number.text) ?? digits(number.text);
        if (!kind || beforeNoCount.has(clause[at - 1]?.text ?? '')) continue;
        const phrase = phraseAt(clause, at + 1);
        if (!phrase || (phrase.readings.size === 0 && phrase.described) || clause[at + 1]?.text === 'państwa')
          continue;
        const { noun } = phrase.noun;
        if (!noun) continue;
        const oblique = [...noun].some((reading) => /^.p[DIL]$/.test(reading));
        if (oblique) continue;
        const before = clause[at - 1]?.text ?? '';
        const genitive = governed[before] === 'G' || /^(?:około|z|ponad|brakuje|zamiast|nie)$/.test(before);
        const few = [...noun].some((reading) => /^.p[NA]$/.test(reading));
        const many = [...noun].some((reading) => /^.pG$/.test(reading));
        const right = genitive ? many || few : kind === 'many' ? many : few;
        const gender = number.text === 'dwa' ? /^[mn]p/ : number.text === 'dwie' ? /^fp/ : /^/;
        if (!right || (few && kind === 'few' && ![...noun].some((reading) => gender.test(reading))))
          yield faultAt(number, phrase.noun);
      }
    },
    {
      wrong: [
        'Wysłaliśmy dwa paczki.',
        'Zestaw zawiera pięć śruby.',
        'Mamy jeszcze sześć sztuki.',
        'Zwrot potrwa 5 dzień.',
        'Paczka zawiera dwa książki.',
        'Dostawa nastąpi za trzy dzień.',
        'W paczce są dwa kabli.',
        'Wysłaliśmy pięć produkty.',
      ],
      right: [
        'Wysłaliśmy dwie paczki.',
        'Zestaw zawiera pięć śrub.',
        'Zwrot potrwa 5 dni.',
        'W 2 paczkach są kable.',
        'Do 3 paczek brakuje etykiety.',
        'W paczce są dwa kable.',
        'Odpowiemy w przeciągu 24 godzin.',
        'Wróci po upływie 14 dni.',
      ],
    },
  ),
];

const isPronoun = /^(?:ten|ta|tę|nasz(?:a|e|ą|ego|ej|ym|ych)?|każd(?:y|a|ą)|wszystkie|cał(?:y|a|ą|e))$/;
const ruling =
  /^(?:numer(?:u|em|ze)?|adres(?:u|em|ie)?|dat(?:a|ę|y|ą)|termin(?:u|em|ie)?|koszt(?:y|ów|u)?|etykiet(?:a|ę|y|ą)|potwierdzeni[ea]|status(?:u)?|kwot(?:a|ę|y)|(?:poda|przesła|odesła|wysła)ni(?:e|a|em|u))$/;
/** After these something is in a place, and isn't going there. */
const resting = /^(?:jest|są|czeka|czekają|leży|leżą|utknęł[aoy]|utknął|znajduje|był[aoy]?)$/;
const toPerson = /^(?:do|od|dla|u|przez|między)$/;
/** Nobody sends these to somebody. */
const ofPerson = /^(?:adres|numer|dom|konto)$/;
const weekdays = /^(?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|dzień|tydzień|dni|tygodni)$/;
const objectVerb =
  /^(?:wysłaliśmy|wyślemy|wysyłamy|otrzymaliśmy|otrzymamy|dostaliśmy|zwrócimy|zwróciliśmy|sprawdzimy|sprawdziliśmy|wymienimy|wymieniliśmy|przesyłamy|prześlemy|dołączamy|dołączyliśmy|mamy|znaleźliśmy|anulowaliśmy|anulujemy|przygotowaliśmy|przygotujemy|potwierdzamy|zamówiliśmy|zamówimy|nadaliśmy|nadamy|pakujemy|spakowaliśmy|widzimy|naprawimy|naprawiliśmy|oferujemy|wystawimy|wystawiliśmy|przyjęliśmy|odebraliśmy|zmieniliśmy|zmienimy|zawiera|zapakowaliśmy|dodaliśmy)$/;
const between = words(
  'państwu pani panu państwa dziś dzisiaj wczoraj jutro już również także teraz im też jeszcze właśnie niezwłocznie od razu ponownie dodatkowo',
);
const countWords = new Map<string, 'few' | 'many'>([
  ...['dwa', 'dwie', 'trzy', 'cztery'].map((text) => [text, 'few'] as const),
  ...[
    'pięć',
    'sześć',
    'siedem',
    'osiem',
    'dziewięć',
    'dziesięć',
    'dwanaście',
    'dwadzieścia',
    'kilka',
    'kilkanaście',
    'parę',
  ].map((text) => [text, 'many'] as const),
]);
/** A number after these counts nothing: "numer 5", "godzina 3". */
const beforeNoCount = words(
  'numer nr numeru numerem godzina godziny godzinie punkt krok rozmiar model zdjęcie strona art pozycja wersja',
);

function digits(text: string): 'few' | 'many' | undefined {
  if (!/^\d{1,3}$/.test(text)) return undefined;
  const value = Number(text);
  if (value < 2) return undefined;
  const few = value % 10 >= 2 && value % 10 <= 4 && !(value % 100 >= 12 && value % 100 <= 14);
  return few ? 'few' : 'many';
}
