import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewChange: RuleData = {
  says: [
    '<change> ..6 <review>',
    '<ask> ..8 <change> ..8 <review>|<stars>',
    'make|turn|change ..2 stars|star ... four|five|4|5|better',
    'second look|thought ..4 <review>',
    'take|taking|taken|pull ..2 <review> ..2 off|down|away|back',
    '<review> ... <change>|<remove> it|this|them|that',
    '<review> ... bring it',
    'could|can|should|may|might your <review> ... say|reflect|show|tell|mention',
    '<review> ..6 <change>',
    'second|new|additional|follow_up <review> ... instead|now|replace*',
    'one|two|1|2|three|3|low|bad|negative|poor <stars>|star|review|rating|feedback|comment ... <change>|<remove>',
  ],
  unless: [
    'we|i|team have|has|ve|had|will|ll|are|is|can|could|to? already|now|also|just|since|therefore? <=change>|<=remove>',
    'help|helps|helping|helped|lets|let|allow|allows us|me|others|them|to ..2 <change>',
    'use|uses|using ..5 to <change>',
    'update|updates us|on|about',
    '<change> ..2 part|parts|lid|valve|seal|piece|bulb|battery|filter|address|size|colour|color|packaging|product*|design|font|date',
  ],
  good: [
    { text: 'Please change the delivery address before noon.', because: 'no review' },
    { text: 'We read your review and changed the packaging.', because: 'the seller changes something else' },
    { text: 'Remove the protective film before use.', because: 'no review' },
    { text: 'Your honest feedback helps us improve.', because: 'neutral' },
  ],
  bad: [
    { text: 'Please take down the bad review.', marks: ['take down the bad review'] },
    {
      text: 'Could you revise your rating now that the new pump has arrived?',
      marks: ['revise your rating'],
    },
    {
      text: 'We would love to make it up to you once your comment is updated.',
      marks: ['comment is updated'],
    },
    {
      text: 'Since the problem is solved, please take your review back.',
      marks: ['please take your review back'],
    },
    { text: 'We hope you reconsider the two stars you gave.', marks: ['reconsider the two stars'] },
  ],
};
