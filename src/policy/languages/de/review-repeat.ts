import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewRepeat: RuleData = {
  says: [
    'nicht|keine|kein|ohne ..8 <=review> & noch|bisher|bislang|leider|immer',
    'noch|bisher|bislang|leider ..8 nicht|keine|kein ..6 <=review>',
    'warten|warte ..6 <review> & noch|immer|weiterhin',
    '<review> ..8 fehlt|fehlen|aussteht|ausstehend|offen|steht_noch_aus|gebeten|erinnern|erinnert',
    '<we> ..10 <review> ... gebeten|erinnert|angeschrieben|geschrieben|eingeladen|gefragt',
    'vor ..3 tagen|woche|wochen|monat|kurzem & <review>',
    '<again> ... <opinion> & <ask>|<leave> ! termin*|adresse|entwurf|text',
    'noch|bisher|bislang ..6 keine ..2 <=opinion> ... amazon',
    '<=review> ..4 noch nicht|nie',
    'noch zeit ..6 <review>',
  ],
  unless: [
    'nochmal|noch_einmal|nochmals|erneut ..2 <=change>',
    '<again> ..6 <mishap>',
    'montage*|monteur|techniker|lieferung|liefertermin ... <again>',
  ],
  good: [
    { text: 'Was halten Sie von der Teekanne?', because: 'the first request' },
    { text: 'Wir möchten Sie an den Montagetermin am Dienstag erinnern.', because: 'no review' },
  ],
  bad: [
    { text: 'Dürfen wir Sie an die Bewertung erinnern?', marks: ['Bewertung erinnern'] },
    { text: 'Sie haben die Lampe leider noch nicht bewertet.', marks: ['leider noch nicht bewertet'] },
  ],
};
