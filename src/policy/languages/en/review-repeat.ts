import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewRepeat: RuleData = {
  says: [
    'not|no|haven_t|without|hasn_t ..6 <=review> & yet|still|so_far|noticed|notice|see|seen',
    'still|yet ..6 without|not|no ..4 <=review>',
    'waiting|await*|looking_forward|look_forward ..6 <review> & still|yet|asked|wrote|last',
    'not|never|haven_t|didn_t ..3 receive|received|see|seen|get|got|heard|found|find ..5 <=review>',
    '<review> ... is|are|seems ..1 missing|outstanding|overdue|pending|lacking|absent|open|due',
    '<review> ..6 we|i asked|requested|wrote|mentioned',
    '<we> ..4 looking|looked|waiting|waited|searching|searched ..3 for ..3 <review> ! <reward>',
    'sent|send|wrote|written ..6 before|already|earlier ... <review>',
    'you|order|#order ..1 have|has|haven_t|hasn_t ..2 not|yet ..3 <=review>',
    'has|have no <=review>',
    '<review> ..6 slipped|forgotten|overlooked',
    'we|i ..2 asked|wrote|written|invited|reminded ..10 <review>',
    'come|coming|get|getting back ..4 request|message|mail ..5 <review>',
    'have|whether|if you ..2 <review> ... yet|already',
    'there_is still|yet time & <review>',
  ],
  unless: [
    'do not|never <=review>',
    'do not|never leave|write|post|give|submit ..1 <=review>',
    'no_one|nobody|none ..4 <=review>',
    'again|once_more|repeat* ..4 <mishap>',
  ],
  good: [
    { text: 'Could you review the kettle?', because: 'the first request' },
    { text: 'A reminder: the fitter comes on Tuesday at nine.', because: 'no review' },
    { text: 'We have not received your answer about the size yet.', because: 'no review' },
    { text: 'Sorry again for the delay.', because: 'no review' },
  ],
  bad: [
    { text: 'Just a friendly reminder to review the kettle.', marks: ['reminder to review'] },
    { text: 'You have not reviewed the kettle yet.', marks: ['not reviewed the kettle yet'] },
    {
      text: 'We asked you last week for a review and are still waiting.',
      marks: ['asked you last week for a review'],
    },
    { text: 'May we remind you of the review?', marks: ['remind you of the review'] },
    { text: 'This is our second request for feedback.', marks: ['second request for feedback'] },
  ],
};
