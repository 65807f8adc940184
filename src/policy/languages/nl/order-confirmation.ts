import type { RuleData } from '../../meaning/language-pack.ts';

export const orderConfirmation: RuleData = {
  says: [
    '<we> ..6 <goods> ..4 ontvangen|bevestigen|aangenomen|geregistreerd|verwerken|verwerkt|ingepakt|klaargemaakt|verpakt',
    '<we> ..4 ontvangen|bevestigen|verwerken|bevestigd|verwerkt ..4 ontvangst|<goods>',
    'bevestig* ..6 ontvangst|<goods>',
    '<goods> ..6 bevestigd|geplaatst|verwerkt|ingepakt|klaargemaakt|aangenomen|voorbereid',
    'betaling|geld ..8 binnen|ontvangen|ontvangst|binnengekomen',
    'pakken|verpakken|verwerken ..4 <goods>|hem|het|deze ..2 nu|in|momenteel|zojuist',
    'orderbevestiging|verzendbevestiging|bestelbevestiging|ontvangstbevestiging|aankoopbevestiging',
    'het|deze|hij|ze is|heeft|wordt|werd ..5 <shipped>',
    'ontvangst van uw|je <goods>',
  ],
  unless: [
    '<ask> ..6 bevestig*',
    'verzoek|wens ..8 ontvangen',
    'factuur*|label|retourlabel|ontwerp|cadeau*|antwoord|bericht|foto|handleiding|sleutel|code',
    'voordat|zodat|of ... <shipped>',
    'zodra',
  ],
  good: [
    { text: 'De levering is vertraagd tot 12 mei.', because: 'news of a delay' },
    { text: 'De vervanging voor de gebarsten kop is onderweg.', because: 'mends a fault' },
  ],
  bad: [
    {
      text: 'Uw bestelling heeft vandaag ons magazijn verlaten.',
      marks: ['bestelling heeft vandaag ons magazijn verlaten'],
    },
    {
      text: 'Hierbij bevestigen wij de ontvangst van uw bestelling.',
      marks: ['bevestigen wij de ontvangst'],
    },
  ],
};
