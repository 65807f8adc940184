import { agreement, withFeature } from '../../grammar/agreement.ts';
import { doubledWord, type GrammarRule, phrase } from '../../grammar/grammar-rule.ts';

/** Features: m, f, n nominative singular; a feminine accusative; p plural; g other cases. */
const nouns = {
  ...withFeature(
    'm',
    'kurier produkt artykuł adres numer zwrot problem kabel przewoźnik magazyn termin kolor rozmiar',
  ),
  ...withFeature('f', 'paczka przesyłka dostawa wysyłka faktura lampa bateria instrukcja opinia kwota cena'),
  ...withFeature('fa', 'wiadomość'),
  ...withFeature('n', 'zamówienie opóźnienie pytanie potwierdzenie pudełko zdjęcie urządzenie'),
  ...withFeature('a', 'paczkę przesyłkę dostawę fakturę lampę baterię instrukcję kwotę opinię'),
  ...withFeature('p', 'produkty artykuły pytania'),
  ...withFeature('g', 'paczki przesyłki dostawy faktury lampy zamówienia'),
};
const determiners = { ten: 'm', ta: 'f', tę: 'a', nasz: 'm', nasza: 'f' };

const feminine =
  'paczka|sofa|kanapa|półka|komoda|żarówka|ładowarka|pralka|poduszka|kołdra|zasłona|przesyłka|dostawa|wysyłka|faktura|lampa|bateria|instrukcja|kwota';
const masculine =
  'kurier|stół|fotel|materac|dywan|regał|czajnik|zestaw|produkt|artykuł|zwrot|kabel|przewoźnik|magazyn|termin|adres|numer';
const neuter = 'zamówienie|krzesło|łóżko|lustro|biurko|opóźnienie|pudełko|urządzenie|potwierdzenie';

/** Polish patterns of mistakes; no grammar checker is at hand for it. */
export const polishGrammar: readonly GrammarRule[] = [
  agreement(
    'zaimek i rzeczownik',
    { determiners, nouns },
    {
      wrong: ['Ta paczki jest uszkodzona.', 'Ten paczka jest w drodze.', 'Nasz przesyłka dotrze jutro.'],
      right: ['Ta paczka jest uszkodzona.', 'Nasze zamówienia są gotowe.', 'Do tej paczki brakuje faktury.'],
    },
  ),
  phrase(
    'liczba pojedyncza z czasownikiem w liczbie mnogiej',
    `_(?:(?:państwa|pani|pana|nasz|nasza|nasze|ta|ten|to) )?(?:${feminine}|${masculine}|${neuter})(?: (?:nr |numer )?@)? (?<fault>są|były|zostały|będą|dotrą|dotarły)`,
    { są: 'jest', były: 'była', zostały: 'została', będą: 'będzie', dotrą: 'dotrze' },
    {
      wrong: ['Państwa zamówienie są opóźnione.', 'Paczka są w sortowni.'],
      right: ['W paczce są dwa kable.', 'Paczka i faktura są w drodze.', 'Lampa, klosz i kabel są w paczce.'],
    },
  ),
  phrase(
    'rodzaj żeński',
    `_(?:(?:państwa|pani|pana|nasza|ta) )?(?:${feminine})(?: @)? (?<fault>został|zostało|był|było|dotarł|dotarło|wrócił|wróciło|zaginął)(?= |[.,!])`,
    {
      został: 'została',
      zostało: 'została',
      był: 'była',
      było: 'była',
      dotarł: 'dotarła',
      dotarło: 'dotarła',
      wrócił: 'wróciła',
      wróciło: 'wróciła',
      zaginął: 'zaginęła',
    },
    {
      wrong: ['Paczka został wysłany wczoraj.', 'Państwa przesyłka dotarł do sortowni.'],
      right: ['Paczka została wysłana.', 'Kurier był z paczką.'],
    },
  ),
  phrase(
    'rodzaj nijaki',
    `_(?:(?:państwa|pani|pana|nasze|to) )?(?:${neuter})(?: @)? (?<fault>został|została|był|była|dotarł|dotarła|wrócił|wróciła)(?= |[.,!])`,
    {
      został: 'zostało',
      została: 'zostało',
      był: 'było',
      była: 'było',
      dotarł: 'dotarło',
      dotarła: 'dotarło',
      wrócił: 'wróciło',
      wróciła: 'wróciło',
    },
    {
      wrong: ['Zamówienie została wysłana.', 'Państwa zamówienie 403-7718290-1156734 był opóźnione.'],
      right: ['Zamówienie zostało wysłane.', 'W zamówieniu była lampa.'],
    },
  ),
  phrase(
    'rodzaj męski',
    `_(?:(?:państwa|nasz|ten) )?(?:${masculine})(?: @)? (?<fault>została|zostało|była|było|dotarła|dotarło|wróciła)(?= |[.,!])`,
    {
      została: 'został',
      zostało: 'został',
      była: 'był',
      było: 'był',
      dotarła: 'dotarł',
      dotarło: 'dotarł',
      wróciła: 'wrócił',
    },
    { wrong: ['Produkt została wysłany.', 'Zwrot było zlecony.'], right: ['Produkt został wysłany.'] },
  ),
  phrase(
    'imiesłów',
    `(?:(?:${feminine}) (?:została|była|jest) (?<fault>(?:wysłan|dostarczon|zwrócon|opóźnion|uszkodzon|anulowan|zapakowan)(?:y|e))|(?:${neuter}) (?:zostało|było|jest) (?<second>(?:wysłan|dostarczon|zwrócon|opóźnion|uszkodzon|anulowan|zapakowan)(?:y|a)))(?!\\p{L})`,
    null,
    {
      wrong: ['Paczka została wysłany wczoraj.', 'Zamówienie jest opóźniona.'],
      right: ['Paczka została wysłana.', 'Zamówienie jest opóźnione.'],
    },
  ),
  phrase(
    'my z innym czasownikiem',
    '(?<fault>_my (?:wysłał|wysłała|jest|są|mam|ma|zrobił|zwrócił|może|mogą|będzie|wysyła)|_my [^,.!?]{0,20}(?:wysłałem|wysłał))(?= )',
    null,
    { wrong: ['My wysłał paczkę wczoraj.'], right: ['My wysłaliśmy paczkę wczoraj.'] },
  ),
  phrase(
    'przecinek przed który, że, ponieważ',
    '(?<fault>(?<before>\\p{L}{3,}(?<!(?:^|\\s)(?:tylko|także|oraz|mimo|dlatego|właśnie|jako|chyba|zwłaszcza|podczas|przez|przed|nad|pod|dla|bez|przy))) (?=(?:który|która|które|których|którą|którego|której|ponieważ)(?!\\p{L})))(?<!(?:^|\\s)(?:do|na|w|z|od|po|za|o|i|a|albo|lub|czy) )',
    '$<before>, ',
    {
      wrong: ['Prosimy podać adres który jest poprawny.', 'Nie wyślemy paczki ponieważ brakuje numeru.'],
      right: [
        'Prosimy podać adres, który jest poprawny.',
        'Adres, na który wysłaliśmy paczkę, jest błędny.',
        'Nie wiemy, przez który punkt przeszła.',
      ],
    },
  ),
  phrase(
    'przecinek przed że',
    '(?<fault>(?<before>informujemy|przepraszamy|mamy nadzieję|prosimy pamiętać|wiemy|potwierdzamy|przykro nam|możliwe|okazało się|cieszymy się)) (?=że(?!\\p{L}))',
    '$<before>,',
    {
      wrong: ['Informujemy że paczka jest w drodze.', 'Przykro nam że to trwa.'],
      right: ['Informujemy, że paczka jest w drodze.', 'Mimo że pada, jedziemy.'],
    },
  ),
  phrase(
    'dwa z rzeczownikiem',
    '(?<fault>(?:dwa|trzy|cztery) (?:produktów|kabli|dni roboczych(?= temu)|artykułów|paczek))|(?<second>(?:pięć|sześć|siedem|osiem) (?:produkty|kable|paczki|artykuły))',
    null,
    {
      wrong: ['W paczce są dwa kabli.', 'Wysłaliśmy pięć produkty.'],
      right: ['W paczce są dwa kable.', 'Wysłaliśmy pięć produktów.'],
    },
  ),
  phrase(
    'proszę o z biernikiem',
    '(?:prosimy|proszę) (?<fault>o (?:odpowiedzi|potwierdzenia|informacji|podania))(?=[.,!]| \\p{L})',
    null,
    {
      wrong: ['Prosimy o potwierdzenia adresu.'],
      right: ['Prosimy o potwierdzenie adresu.'],
    },
  ),
  doubledWord(['się', 'bardzo', 'coraz', 'tak', 'po'], {
    wrong: ['Czekamy na na odpowiedź.', 'Paczka jest jest w drodze.'],
    right: ['Jest coraz coraz później.'],
  }),
];
