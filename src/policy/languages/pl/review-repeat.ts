import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewRepeat: RuleData = {
  says: [
    'jeszcze|niestety|dotąd|dotychczas|wciąż|nadal ..3 nie ..5 <=review>',
    'nie <=review> ..4 jeszcze|dotąd|dotychczas',
    'nie ..3 jeszcze|dotąd|dotychczas ..5 <=review>',
    'brak|brakuje ..2 nadal|wciąż|jeszcze ..4 <review>',
    'nadal|wciąż|jeszcze|ciągle ..2 brak|brakuje ..4 <review>',
    'czeka* ..2 jeszcze|wciąż|nadal|ciągle ..5 <review>',
    'wciąż|nadal|ciągle|jeszcze czeka* ..5 <review>',
    'prosiliśmy|prosiłem|prosiłam|pisaliśmy|pisałem|zwracaliśmy|zapraszaliśmy|poprosiliśmy ..10 <review>',
    '<review> ..6 prosiliśmy|prosiłem|prosiłam|pisaliśmy|poprosiliśmy',
    'dni|tygodni|tygodnie|tydzień|miesiąc temu ..3 prosi*|pisa*|poprosi* ... <review>',
    '<again> ... <opinion> & <ask>|<leave> ! termin*|adres*|projekt*|tekst*',
    'wystaw* ... <again>',
  ],
  unless: [
    '<again> ..3 <=change>',
    '<again> ..6 <mishap> ! <ask> ..3 <review>',
    'montaż*|technik*|dostaw*|wizyt* ... <again>',
    'jeśli|gdyby ..3 <again> ..3 kup*|zamów*',
  ],
  good: [
    { text: 'Co sądzą Państwo o dzbanku?', because: 'the first request' },
    { text: 'Przypominamy o montażu we wtorek.', because: 'no review' },
  ],
  bad: [
    { text: 'Przypominamy o wystawieniu opinii.', marks: ['Przypominamy o wystawieniu opinii'] },
    {
      text: 'Nie oceniła Pani jeszcze lampy, czy możemy prosić ponownie?',
      marks: ['Nie oceniła Pani jeszcze'],
    },
  ],
};
