import { doubledWord, type GrammarRule, phrase } from '../../../grammar/grammar-rule.ts';

/** Polish patterns of mistakes; no grammar checker is at hand for it. */
export const polishPhrases: readonly GrammarRule[] = [
  phrase(
    'my z innym czasownikiem',
    '(?<fault>_my (?:wysłał|wysłała|jest|są|mam|ma|zrobił|zwrócił|może|mogą|będzie|wysyła)|_my [^,.!?]{0,20}(?:wysłałem|wysłał))(?= )',
    null,
    { wrong: ['My wysłał paczkę wczoraj.'], right: ['My wysłaliśmy paczkę wczoraj.'] },
  ),
  phrase(
    'przecinek przed który, że, ponieważ',
    '(?<fault>(?<before>\\p{L}{3,}(?<!(?:^|\\s)(?:tylko|także|oraz|mimo|dlatego|właśnie|jako|chyba|zwłaszcza|podczas|przez|przed|nad|pod|dla|bez|przy|ale|podstawie|pomocą|upływie|powyżej|poniżej|względu|wyniku|ramach|pośrednictwem|trakcie|mocy|obok|wśród|spośród|oprócz|według|wobec|dzięki))) (?=(?:który|która|które|których|którą|którego|której|ponieważ)(?!\\p{L})))(?<!(?:^|\\s)(?:do|na|w|z|od|po|za|o|i|a|albo|lub|czy) )',
    '$<before>, ',
    {
      wrong: ['Prosimy podać adres który jest poprawny.', 'Nie wyślemy paczki ponieważ brakuje numeru.'],
      right: [
        'Prosimy podać adres, który jest poprawny.',
        'Adres, na który wysłaliśmy paczkę, jest błędny.',
        'Nie wiemy, przez który punkt przeszła.',
        'To numer, na podstawie którego kurier wyda paczkę.',
        'Podajemy termin, po upływie którego paczka do nas wraca.',
        'Są lampy w zestawie, ale które z nich mają ściemniacz, sprawdzimy jutro.',
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
