import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewIncentive: RuleData = {
  says: [
    '<review> ... får|ger|erhåller ..6 <reward>|<offer>|garanti',
    '<leave> ... skärmbild|skärmdump & <offer>|<reward>',
  ],
  unless: [
    'läst|sett|läste|såg|nämn* ..6 <=review>',
    '<=review> ..6 läst|sett|nämn*',
    '<refund> ..6 eftersom|på_grund_av|för ..4 <mishap>',
    'inte|aldrig|ingen|inga ..4 betala*|ersätt*|belön*|motprestation|pengar|presenter|rabatter',
    'betalar|ersätter|belönar|bjuder ..3 inte|inget|inga',
  ],
  good: [
    { text: 'På grund av repan har vi återbetalat 150 kronor.', because: 'no review in the message' },
    { text: 'Vi betalar inte för omdömen; ett ärligt är välkommet.', because: 'denied' },
  ],
  bad: [
    {
      text: 'För ditt omdöme får du ett presentkort på 100 kronor.',
      marks: ['omdöme får du ett presentkort'],
    },
    {
      text: 'Vill du betygsätta vattenkokaren? Som tack har vi en liten present till dig.',
      marks: ['Som tack har vi en liten present till dig'],
    },
  ],
};
