import type { RuleData } from '../../meaning/language-pack.ts';

export const marketing: RuleData = {
  says: [
    '<browse> ..6 <shop> ! handleiding|status|factuur*|garantie*|retour*|afspraak|track*',
    '<shop> ..6 <browse> ! handleiding|status|factuur*|garantie*|retour*|afspraak|track*',
    'onze|ons|mijn <shop> ... nu|nieuw|vandaag|veel|binnenkort|ook|weer|meer|andere',
    'nu|vandaag|meteen bestellen|toeslaan|shoppen|kopen ! <mishap>',
    'neem|werp|breng ..6 kijkje|bezoek|bezoekje|blik',
    'kom|kijk ..6 langs|rond|binnen',
    'bewaar|voeg|zet ..6 favorieten|verlanglijst*',
    'we|wij ..2 verkopen|hebben|bieden|voeren ..2 ook|nu|nog|tevens ..3 <otherGoods>',
    'klanten|kopers ... ook gekocht|leuk|dol|interessant|besteld|enthousiast',
    'ook dol|interessant|leuk op|voor|vinden',
    'bij ons|in_onze_winkel ..2 vindt|vind|koopt|krijgt ..3 ook|nu|veel|alles|meer',
    'onze|ons nieuwe|nieuw ... binnen|er|verkrijgbaar|leverbaar|online ! <mishap>',
    'ontdek|bekijk ..3 onze|ons|nu|het',
    'kent|ken u|je ..1 onze|ons',
    'nu|vanaf_nu ..3 verkrijgbaar & <we>|<otherGoods>|<shop>',
    'nieuw in ons|onze',
  ],
  unless: [
    '<thanks> ..8 <shop>|<browse>',
    'factuur* ... <promotion>',
    '<promotion> ... factuur*',
    'ingewisseld|verzilver* ..4 niet',
    'envelop|houder|kortingsbonnenboek',
  ],
  good: [
    { text: 'We hebben 10% van de prijs terugbetaald.', because: 'money back is no discount' },
    { text: 'Het gratis retourlabel is onderweg naar u.', because: 'part of a return' },
  ],
  bad: [
    { text: 'Met de code HERFST15 krijgt u 15% korting op uw volgende aankoop.', marks: ['15% korting'] },
    {
      text: 'Bezoek onze winkel en ontdek de nieuwe collectie.',
      marks: ['Bezoek onze winkel en ontdek de nieuwe collectie'],
    },
  ],
};
