import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewChange: RuleData = {
  says: [
    '<change> ..8 <review>',
    '<ask> ... <review>|<stars> ... <change>|<remove>',
    '<review>|<stars> ..6 <change>|<remove>',
    '<remove> ..8 <review>|<stars>',
    '<review> ... passen|ändern|korrigieren|aktualisieren|löschen|entfernen ..1 sie ..1 sie|es|diese|ihn|diesen',
    'von ..2 auf ..2 <stars>|<fullMarks>',
    'aus ..6 <stars> ... mehr|machen|fünf|werden',
    '<review>|<stars>|<opinion> ... noch_einmal|nochmal|nochmals ..2 überdenken|überlegen|anpassen|ansehen|anschauen|ändern|durchgehen',
    'überdenk*|überdacht ..6 <review>|<stars>|<opinion>',
    'neue|weitere|bessere ..1 <review> ... statt|anstelle|ersetz*',
    'negative*|schlechte*|ein_stern|einen_stern|zwei|drei ..2 <review>|<stars>|<opinion> ... <change>|<remove>',
  ],
  unless: [
    '<we> ..1 haben|hat|habe|werden|wurde|sind ... <=change>|<=remove> ! <ask>',
    '<we> haben|werden ..8 verpackung|anleitung|produkt|beschreibung',
    'verpackung|anleitung|produktbeschreibung|beschreibung|prozess|ablauf|qualität ..4 <=change>',
    'hilf*|helf* ..4 uns|anderen|mir ..6 besser*|verbesser*',
    'um uns|unseren|unsere ..4 verbesser*',
    'uns|unser|unseren|unsere ..3 zu? verbessern ! <ask> ..6 <change>',
  ],
  good: [
    { text: 'Bitte ändern Sie die Lieferadresse bis Mittag.', because: 'no review' },
    { text: 'Entfernen Sie vor dem Gebrauch die Schutzfolie.', because: 'no review' },
  ],
  bad: [
    { text: 'Bitte löschen Sie die schlechte Bewertung.', marks: ['löschen Sie die schlechte Bewertung'] },
    {
      text: 'Könnten Sie Ihre Bewertung anpassen, da die neue Pumpe nun angekommen ist?',
      marks: ['Bewertung anpassen'],
    },
  ],
};
