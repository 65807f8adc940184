import type { RuleData } from '../../meaning/language-pack.ts';

export const marketing: RuleData = {
  says: [
    '<browse> ..6 <shop> ! anleitung*|status|rechnung*|garantie*|rücksend*|termin*|sendungs*',
    '<shop> ..6 <browse> ! anleitung*|status|rechnung*|garantie*|rücksend*|termin*|sendungs*',
    'unser|unserem|unseren|mein|meinem|unsere|unserer <shop> ... jetzt|neu|heute|viele|bald|auch|wieder|weitere',
    'jetzt|heute|gleich zugreifen|bestellen|zuschlagen|shoppen|kaufen ! <mishap>',
    'schau|schauen|schaut ..8 vorbei|rein|um',
    'speichern|speichere|merken|merk ..6 favoriten|lieblingsshop|shop',
    'wir ..2 führen|bieten|verkaufen ..2 auch|jetzt|nun|außerdem',
    'bei uns|in_unserem ..2 finden|findest|gibt|erhalten|bekommen ..3 auch|jetzt|viele|alles|weitere|günstig*',
    'unsere|unser|unseren neuen|neue|neuer|neues ... da|eingetroffen|erhältlich|verfügbar|online|lieferbar ! <mishap>',
    'bis bald in unserem|bei',
    'entdecken|entdecke sie|du|doch|jetzt|unsere|unser',
    'erzähl* ..6 freunden|bekannten',
    'ab sofort|jetzt ..3 erhältlich & <we>|<otherGoods>|<shop>',
    '<otherGoods> ..3 könnte|könnten ihnen|dir|sie|dich',
    'neu eingetroffen',
    'kunden|käufer ... auch gekauft|gefallen|für|bestellt',
    'kunden|käufer ... interessieren|interessierten',
  ],
  unless: [
    '<thanks> ..8 <shop>|<browse>',
    'rechnung* ... <promotion>',
    '<promotion> ... rechnung*',
    'eingelöst*|einlösen ..4 nicht|fehl*',
    'umschlag|gutscheinkarten|gutscheinbuch',
  ],
  good: [
    { text: 'Wir haben Ihnen 10 % des Kaufpreises erstattet.', because: 'money back is no discount' },
    { text: 'Das kostenlose Rücksendeetikett ist unterwegs zu Ihnen.', because: 'part of a return' },
  ],
  bad: [
    { text: 'Mit dem Code HERBST15 sparen Sie 15 % beim nächsten Einkauf.', marks: ['sparen Sie 15'] },
    {
      text: 'Besuchen Sie unseren Shop und entdecken Sie die neue Kollektion.',
      marks: ['Besuchen Sie unseren Shop und entdecken Sie die neue Kollektion'],
    },
  ],
};
