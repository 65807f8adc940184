import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewIncentive: RuleData = {
  says: [
    '<review> ... riceve*|avra|avrai|otter*|ottien* ..6 <reward>|<offer>|garanzia',
    'screenshot|schermata & <offer>|<reward>',
  ],
  unless: [
    'letto|visto|notato|leggiamo|leggendo|scritto|segnalato|menzionat* ..6 <=review>',
    '<=review> ..4 dice|parla|cita|menziona|letto',
    '<refund> ..6 per|a_causa ..4 <mishap>',
    'abbiamo|avendo|stato ..2 rimborsat*|riaccreditat*|stornat*',
    'gia ..4 <offer>|<reward>',
    'non|mai ..4 pag*|offr*|compens*|ricompens*|premi* ..4 <=review>',
    'non|mai ..3 chied*|accett* ..6 in_cambio',
  ],
  good: [
    {
      text: 'Per il graffio sul vassoio Le abbiamo rimborsato 15 euro.',
      because: 'no review in the message',
    },
    { text: 'Non paghiamo le recensioni; una sincera è benvenuta.', because: 'denied' },
  ],
  bad: [
    {
      text: 'In cambio della recensione Le regaliamo un buono da 10 euro.',
      marks: ['recensione Le regaliamo'],
    },
    {
      text: 'Potrebbe valutare il bollitore? Come ringraziamento abbiamo un piccolo omaggio per Lei.',
      marks: ['Come ringraziamento abbiamo un piccolo omaggio per Lei'],
    },
  ],
};
