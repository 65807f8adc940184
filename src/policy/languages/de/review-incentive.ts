import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewIncentive: RuleData = {
  says: [
    '<review> ... erhalten|erhältst|bekommen|bekommst|bekommt|erhält ..6 <reward>|<offer>|garantie',
    '<leave> ... screenshot & <offer>|<reward>',
  ],
  unless: [
    'gelesen|gesehen|lasen|entnehmen|entnommen|erwähn*|schreiben_sie|beschrieben|geschildert ..6 <=review>',
    '<=review> ..6 gelesen|gesehen|erwähn*|geschildert|beschrieben|entnommen',
    '<refund> ..6 weil|wegen|aufgrund ..4 <mishap>',
    'nicht|niemals|nie|kein|keine|keinerlei ..4 bezahlen|zahlen|vergüten|anbieten|belohnen|gegenleistung|geld|geschenke|gutscheine|rabatte|vorteile',
    'bezahlen|zahlen|vergüten|belohnen|bieten ..3 nicht|nichts|keine|kein|keinerlei',
  ],
  good: [
    { text: 'Wegen des Kratzers haben wir Ihnen 15 Euro erstattet.', because: 'no review in the message' },
    { text: 'Wir bezahlen nicht für Bewertungen; eine ehrliche ist willkommen.', because: 'denied' },
  ],
  bad: [
    {
      text: 'Für Ihre Bewertung schenken wir Ihnen einen Gutschein über 10 Euro.',
      marks: ['Bewertung schenken wir'],
    },
    {
      text: 'Würden Sie den Wasserkocher bewerten? Als Dankeschön haben wir ein kleines Geschenk für Sie.',
      marks: ['Als Dankeschön haben wir ein kleines Geschenk für Sie'],
    },
  ],
};
