import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewIncentive: RuleData = {
  says: [
    '<review> ... otrzym*|dostan*|dostaną|zyska* ..6 <reward>|<offer>|gwarancj*',
    '<leave>|<review> ... zrzut*|screen* & <offer>|<reward>',
    'odwdzięcz*|zrewanżuj* & <review>',
    'gwarancj* ..3 <=review>',
  ],
  unless: [
    'przeczyta*|zauważy*|zobaczy*|widzi*|wynika|wspomnia*|napisa*|opisa* ..6 <=review> ! <ask>|<leave>',
    '<=review> ..6 przeczyta*|zauważy*|opisan*|wspomnia*|napisał*',
    '<refund> ..8 z_powodu|za_uszkodz*|za_wad*|w_związku ..4 <mishap>',
    'nie|nigdy|żadn* ..3 płaci*|wynagradza*|oferuj*|nagradza*|kupuj*|daje*',
  ],
  good: [
    { text: 'Z powodu rysy zwróciliśmy 45 zł.', because: 'no review in the message' },
    { text: 'Nie płacimy za opinie, szczera jest jednak mile widziana.', because: 'denied' },
  ],
  bad: [
    { text: 'Za opinię podarujemy Państwu kupon na 30 zł.', marks: ['opinię podarujemy Państwu kupon'] },
    {
      text: 'Czy ocenią Państwo czajnik? W podziękowaniu mamy mały upominek.',
      marks: ['W podziękowaniu mamy mały upominek'],
    },
  ],
};
