import type { RuleData } from '../../meaning/language-pack.ts';

export const orderConfirmation: RuleData = {
  says: [
    '<we> ..6 tagit_emot|mottagit|bekräftar|registrerat|behandlar|packar|packat|förbereder|förberett|fått ..4 <goods>',
    'bekräft* ..8 <goods>',
    '<goods> ..4 är|har|blev ..3 registrerad|registrerats|mottagen|mottagits|bekräftad|bekräftats|behandlas|packad|packas|packats|lagd|förbereds',
    'betalning*|pengarna ..8 kommit_in|inkommit|mottagits|mottagen|registrerats|tagits_emot',
    'packar|förbereder|behandlar ..4 <goods>|den|det ..3 nu|just',
    'orderbekräftelse|beställningsbekräftelse|leveransbekräftelse|mottagningsbekräftelse|köpbekräftelse',
    'den|det|de har|är|blev|lämnade|skickades|postades ..5 <shipped>',
    'den|det lämnade|lämnar ..3 lager*',
    '<goods> ..8 postas|avsänds|går_i_väg|går_iväg',
    'varan|paketet postas',
    '<goods> ..6 framme',
  ],
  unless: [
    '<ask> ..6 bekräft*',
    'begäran|önskemål ..8 kommit_in|mottagits',
    'faktura*|retursedel*|skiss*|presentkort*|svar|meddelande|foto|bruksanvisning*|nyckel*|kod',
    'innan|ska ... <shipped>',
    'så_snart|när ... <shipped>',
    'godkänn*|vill_du',
  ],
  good: [
    { text: 'Leveransen är försenad till den 12 maj.', because: 'news of a delay' },
    { text: 'Ersättningen för den spruckna koppen är på väg.', because: 'mends a fault' },
  ],
  bad: [
    { text: 'Din beställning har lämnat vårt lager i dag.', marks: ['beställning har lämnat vårt lager'] },
    {
      text: 'Härmed bekräftar vi att vi har tagit emot din beställning.',
      marks: ['vi att vi har tagit emot din beställning'],
    },
  ],
};
