import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewPositive: RuleData = {
  says: [
    '<positive> product|customer|buyer|seller|amazon|and|little|online|five|short|public|or <review> ! <neutral>',
    '<review> ... highly|generously|favourably|favorably|positively',
    'be kind|generous|gentle|lenient & <review> ! <neutral>',
    'praise|praising',
    'say|saying|write|writing|tell|telling|share|leave|post|put|drop|add|spread ..6 <positive> ! <change> ! <neutral> ! better',
    'how|what <positive> ..6 <goods>|it|we|our|the ! ?',
    'tell|show|share|let ... how much|well|happy|pleased|satisfied ! tell us',
    'show|express ..1 love|joy|enthusiasm|appreciation & <review>',
    '<review> ... maximum|highest|best ! <neutral>',
    '<fullMarks> & hope|hoping|deserve*|wish|would',
    '<positive> words|word|lines|line|note|remarks|things|comments|marks|grade|score|scores|recommendation|press|publicity|light',
    'spread|sing|share ..2 word|praise|praises|love|joy|enthusiasm|delight',
    'recommend us|our|it|the|this|#order|order ..4 others|other|shoppers|buyers|customers|people|everyone',
    'keep|reach|maintain|boost|protect|achieve ..4 score|rating|average|rank|ranking|reputation|percentage',
    'anything|nothing|everything less|below|under|lower ..2 five|5|perfect|stars',
    'star|stars ..4 shine|shining|sparkle|light|lit|glow|glowing|brightly',
    'give|rate|reward us|it|#order|order ..3 <stars> ! ?',
  ],
  unless: [
    'which|how_many|what ..2 <stars>',
    '<if> ..4 less|fewer|below|under|lower ... <contact>',
    'thank* ..5 <positive> <review>',
    '<review> ... whether|good_or_bad',
  ],
  good: [
    { text: 'Could you tell other shoppers what you think of the teapot?', because: 'asks for any opinion' },
    { text: 'An honest review of the rug would be appreciated.', because: 'neutral' },
    { text: 'The freezer carries a five-star energy label.', because: 'stars of another kind' },
    { text: 'The positive pole of the battery is red.', because: 'not about a review' },
    { text: 'Please review the enclosed instructions.', because: 'no product review' },
  ],
  bad: [
    {
      text: 'It would make our small workshop so happy to see five shining stars.',
      marks: ['five shining stars'],
    },
    { text: 'Please leave us a 5-star review.', marks: ['5-star'] },
    { text: 'A five-star rating would make our week.', marks: ['five-star'] },
    { text: 'Kindly give positive feedback.', marks: ['positive feedback'] },
    { text: 'Your good review feeds our family.', marks: ['good review'] },
    { text: 'Please say something nice about the lamp on its page.', marks: ['say something nice'] },
  ],
};
