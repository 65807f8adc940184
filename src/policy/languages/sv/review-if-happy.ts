import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewIfHappy: RuleData = {
  says: [
    '^ är|gillar|tycker|älskar|motsvarar|uppfyller|fungerar|blev|var|föll|trivs ..8 <happy> ... <review>|<fullMarks> ! <neutral>',
    '^ <happy> ..12 <review>|<fullMarks> ! <neutral>',
    '<if> ..12 <happy> & <review>|<fullMarks> ! <neutral>',
    '<if> ..12 <unhappy> & <contact> & <review>',
    '<if> ..12 <-happy> & <contact> & <review>',
    'innan|före ..10 <=review> & <contact>|<problem>|<help>',
    '<happy> kunder|köpare ... <review> ! <neutral>',
    'missnöjda kunder|köpare ... <contact> & <=review>',
    'bara|endast|enbart ..6 <happy> ... <review>',
    '<review> ... bara|men ..2 om ..8 <happy>',
    '<review> ... om ..4 <happy> ! <neutral>',
    '<contact> ... istället|i_stället ... <=review>',
  ],
  unless: ['oavsett|vare_sig ... <review>', '<review> ... oavsett|vare_sig'],
  good: [
    { text: 'Om storleken inte passar, svara på det här meddelandet.', because: 'no review' },
    { text: 'Om du har en stund över, skriv gärna en recension.', because: 'no condition on being happy' },
  ],
  bad: [
    { text: 'Om du är nöjd, betygsätt oss gärna.', marks: ['Om du är nöjd, betygsätt'] },
    {
      text: 'Kontakta oss innan du lämnar ett dåligt omdöme.',
      marks: ['Kontakta oss innan du lämnar ett dåligt omdöme'],
    },
  ],
};
