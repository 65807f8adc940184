import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewIfHappy: RuleData = {
  says: [
    '^ bent|ben|bevalt|bevallen|voldoet|vindt|vond|is|was|werkt ..8 <happy> ... <review>|<fullMarks> ! <neutral>',
    '^ <happy> ..12 <review>|<fullMarks> ! <neutral>',
    '<if> ..12 <happy> & <review>|<fullMarks> ! <neutral>',
    '<if> ..12 <unhappy> & <contact> & <review>',
    '<if> ..12 <-happy> & <contact> & <review>',
    'voordat|alvorens|voor_u|voor_je ..10 <=review> & <contact>|<problem>|<help>',
    '<happy> klanten|kopers ... <review> ! <neutral>',
    'ontevreden klanten|kopers ... <contact> & <=review>',
    'alleen ..6 <happy> ... <review>',
    '<review> ... alleen|maar ..2 als ..8 <happy>',
    '<review> ... als|indien|mits ..8 <happy> ! <neutral>',
    '<contact> ... plaats_van ... <=review>',
  ],
  unless: ['<review> ... of ..6 niet', 'ongeacht|of ... <review> ! voordat'],
  good: [
    { text: 'Als de maat niet past, antwoord dan op dit bericht.', because: 'no review' },
    { text: 'Als u even tijd heeft, schrijf dan een beoordeling.', because: 'no condition on being happy' },
  ],
  bad: [
    {
      text: 'Als u tevreden bent, beoordeel ons dan alstublieft.',
      marks: ['Als u tevreden bent, beoordeel'],
    },
    {
      text: 'Schrijf ons voordat u een slechte beoordeling plaatst.',
      marks: ['Schrijf ons voordat u een slechte beoordeling'],
    },
  ],
};
