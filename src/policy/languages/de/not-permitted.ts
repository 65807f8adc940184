import type { RuleData } from '../../meaning/language-pack.ts';

export const notPermitted: RuleData = {
  says: [],
  unless: [],
  good: [
    {
      text: 'Wir haben am Montag geschlossen, daher geht die Bestellung 303-1234567-1234567 erst am Dienstag in den Versand.',
      because: 'an open order needs it',
    },
    {
      text: 'Wie lautet der Türcode für die Anlieferung des Schranks?',
      because: 'a question the order needs',
    },
  ],
  bad: [
    { text: 'Frohe Weihnachten wünscht Ihnen das ganze Team.' },
    { text: 'Unser Büro bleibt zwischen den Feiertagen geschlossen.' },
  ],
};
