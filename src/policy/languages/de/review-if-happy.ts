import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewIfHappy: RuleData = {
  says: [
    '^ sind|bist|seid|gefällt|gefallen|entspricht|stimmt|passt|macht|war|waren|erfüllt ..8 <happy> ... <review>|<fullMarks> ! <neutral>',
    '^ sagt ... zu ... <review> ! <neutral>',
    'bei zufriedenheit|gefallen ... <review>|<fullMarks> ! <neutral>',
    '^ <happy> ..12 <review>|<fullMarks> ! <neutral>',
    '<if> ..12 <happy> & <review>|<fullMarks> ! <neutral>',
    '<if> ..12 <unhappy> & <contact> & <review>',
    '<if> ..12 <-happy> & <contact> & <review>',
    'bevor|ehe ..10 <=review> & <contact>|<problem>|<help>',
    'bevor|ehe ..6 negativ*|schlecht* ..4 <review>|<leave>',
    '<happy> kunden|kundinnen|käufer ... <review> ! <neutral>',
    'unzufriedene* kunden|kundinnen|käufer ... <contact> & <=review>',
    'nur ..6 <happy> ... <review>',
    '<review> ... nur|aber ..2 wenn ..8 <happy>',
    '<review> ... wenn|falls|sofern ..8 <happy> ! <neutral>',
    '<contact> ... statt|anstatt ... <=review>',
    '<=review> ... statt|anstatt ... <contact>',
  ],
  unless: ['<review> ... ob', 'ganz_gleich|unabhängig|egal|ob ... <review>'],
  good: [
    { text: 'Falls die Größe nicht passt, antworten Sie auf diese Nachricht.', because: 'no review' },
    {
      text: 'Wenn Sie einen Moment Zeit haben, schreiben Sie bitte eine Bewertung.',
      because: 'no condition on being happy',
    },
  ],
  bad: [
    {
      text: 'Wenn Sie zufrieden sind, bewerten Sie uns bitte.',
      marks: ['Wenn Sie zufrieden sind, bewerten'],
    },
    {
      text: 'Bevor Sie eine schlechte Bewertung abgeben, schreiben Sie uns bitte.',
      marks: ['Bevor Sie eine schlechte Bewertung abgeben, schreiben Sie uns'],
    },
  ],
};
