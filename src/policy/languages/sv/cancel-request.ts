import type { RuleData } from '../../meaning/language-pack.ts';

export const cancelRequest: RuleData = {
  says: [
    'avbeställ|annullera|makulera|avboka|häv ..1 <goods>|den|det|din|ditt|köpet|gärna|själv ! ?',
    '<cancel> ..6 själv|via|i|genom ..2 konto|konto_hos|appen|kontot|beställningar|amazon & <ask>|du|ditt|<you>',
    'själv ..4 <cancel>',
    'du|ni ..2 själv ..4 <cancel>',
    'avbokning|avbeställning|annullering|annulleringsbegäran|avbeställningsbegäran|makulering ..8 begära|skicka|göra|lämna|ansök*|in',
    'begär|begära|skicka|ansök|gör|lämna|starta ..6 avbokning|avbeställning|annullering|annulleringsbegäran|avbeställningsbegäran|makulering',
    'välj|ange|markera|uppge ..10 <cancel>',
    'om du|ni ..6 <cancel> & enklast*|bäst|snabbare|smidigast|skönt|bra|hjälp*',
    'klicka|tryck ..3 avbeställ|annullera|avbryt',
    'återkalla|ångra ..4 köp|köpet|beställning|beställningen|#order ! ?',
  ],
  unless: [
    'vi|jag|amazon|systemet|tillverkaren ..1 har|ska|kommer|kan|måste|fick ... <=cancel> ! själv',
    'har|kan|ska|måste|kommer vi|jag ... <=cancel> ! själv ! be',
    'ska ..8 <=cancel> & ?',
    'avbeställd|annullerad|makulerad',
    'är|blev|har|redan ..4 avbeställd|annullerad|makulerad|klar|bekräftad|avbeställts',
    'din|er ..1 begäran|avbeställning|annullering|önskan ..8 mottagits|bekräftats|behandlats|klar|kommit_in|mottagen',
    'om ..3 du|ni ..6 vill|hellre|önskar ..4 <=cancel>',
    '<-cancel>',
    'inte <=cancel>',
    'som du|ni ..1 önskade|bad|ville|begärde',
    'ska vi ... <=cancel>',
  ],
  good: [
    { text: 'Vi har avbeställt ordern och återbetalat beloppet.', because: 'the seller did it' },
    { text: 'Avbeställ inte beställningen, den skickas i morgon.', because: 'the opposite' },
  ],
  bad: [
    {
      text: 'Avbeställ beställningen via ditt konto, tack.',
      marks: ['Avbeställ beställningen via ditt konto, tack'],
    },
    { text: 'Varan är slutsåld. Kan du begära en avbokning?', marks: ['Kan du begära en avbokning'] },
  ],
};
