import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewIfHappy: RuleData = {
  says: [
    'happy|satisfied|pleased|delighted customers|customer|buyers|people|clients|only & <review>',
    'before ..8 <review> & problem*|issue*|wrong|unhappy|right|fix|solve|help|negative|bad',
    '<review> ... only if|when ..6 <happy>|good|positive|well|great',
    'no <review> ... unless|if ..6 <happy>',
    'happy|satisfied|pleased|unhappy|disappointed|dissatisfied ones ... <review>',
    '<contact> ... and|but not ..4 <=review>',
    'who|that ..3 <happy> & <review> ! <neutral>',
    'chance & <=before> & <=review>',
    '<=review> ... <=before> ... chance|solve|fix|resolve',
    '^ <happy> ... <review> ! <neutral>',
  ],
  unless: ['<review> ... whether', 'whatever|whether ... <review>'],
  good: [
    { text: 'If the size does not fit, reply to this message.', because: 'no review' },
    { text: 'If you have a minute, please leave a review.', because: 'no condition on being happy' },
    { text: 'Whether you like the rug or not, your review is welcome.', because: 'asks everyone' },
    { text: 'If you are happy with the proof, please confirm it.', because: 'a design, no review' },
  ],
  bad: [
    {
      text: 'Only if you like the gloves, please review them.',
      marks: ['Only if you like the gloves, please review'],
    },
    { text: 'Happy with it? Leave a review.', marks: ['Happy with it'] },
    {
      text: 'If anything is wrong, contact us before leaving a review.',
      marks: ['If anything is wrong, contact us before leaving a review'],
    },
    {
      text: 'If you are pleased, tell others in a review; if not, tell us.',
      marks: ['If you are pleased, tell others'],
    },
    {
      text: 'Please contact us first before you post a negative review.',
      marks: ['contact us first before you post a negative review'],
    },
  ],
};
