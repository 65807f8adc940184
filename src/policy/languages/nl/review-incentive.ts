import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewIncentive: RuleData = {
  says: [
    '<review> ... krijgt|krijg|ontvangt|ontvang|verdient ..6 <reward>|<offer>|garantie',
    '<leave> ... screenshot|schermafbeelding & <offer>|<reward>',
  ],
  unless: [
    'gelezen|gezien|lazen|zagen|vermeld*|schreef|schrijft ..6 <=review>',
    '<=review> ..6 gelezen|gezien|vermeld*',
    '<refund> ..6 omdat|wegens|vanwege ..4 <mishap>',
    'niet|nooit|geen|geenszins ..4 betalen|vergoeden|belonen|tegenprestatie|geld|cadeaus|kortingen',
    'betalen|vergoeden|belonen|bieden ..3 niet|niets|geen',
  ],
  good: [
    { text: 'Vanwege de kras hebben we u 15 euro terugbetaald.', because: 'no review in the message' },
    { text: 'We betalen niet voor beoordelingen; een eerlijke is welkom.', because: 'denied' },
  ],
  bad: [
    {
      text: 'Voor uw beoordeling krijgt u een cadeaubon van 10 euro.',
      marks: ['beoordeling krijgt u een cadeaubon'],
    },
    {
      text: 'Zou u de waterkoker willen beoordelen? Als bedankje hebben we een klein cadeautje voor u.',
      marks: ['Als bedankje hebben we een klein cadeautje voor u'],
    },
  ],
};
