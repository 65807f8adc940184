import { type GrammarRule, phrase } from '../../../grammar/grammar-rule.ts';

/** Turns of phrase as sellers who learnt English late write them. */
export const turnPhrases: readonly GrammarRule[] = [
  phrase('regarding to', `(?<fault>regarding to)`, 'regarding', {
    wrong: ['I am writing regarding to your return.'],
    right: ['I am writing with regard to your return.'],
  }),
  phrase(
    'look forward to and base form',
    `look(?:ing)? forward to (?<fault>hear|receive|see|get|serve|help|assist|work|meet|provide|solve|resolve)(?! from (?:is|was))`,
    null,
    {
      wrong: ['We look forward to hear from you.'],
      right: ['We look forward to hearing from you.'],
    },
  ),
  phrase(
    'look forward without to',
    `look(?:ing)? (?<fault>forward) (?=(?:your|hear|hearing|receive|receiving|seeing)(?!\\p{L}))`,
    'forward to',
    {
      wrong: ['We look forward your reply.'],
      right: ['We look forward to your reply.'],
    },
  ),
  phrase(
    'please noted',
    `(?<fault>(?:please )?kindly (?:be )?noted|please (?:be )?noted|please be inform|kindly be inform|please to (?:confirm|note|check|send|reply|contact|let|tell|provide))`,
    null,
    {
      wrong: ['Please kindly noted that the parcel is late.', 'Please to confirm the size.'],
      right: ['Please note that it is late.', 'Please be informed that it is late.'],
    },
  ),
  phrase(
    'thanks for you',
    `(?:thanks|thank you|sorry|apologi[sz]e) for (?<fault>you) (?=(?:patience|understanding|order|purchase|message|reply|time|support|inconvenience|feedback|help|cooperation)(?!\\p{L}))`,
    'your',
    { wrong: ['Thanks for you patience.'], right: ['Thanks for your patience.', 'We hold it for you.'] },
  ),
  phrase('thank for', `_(?:we )?(?<fault>thank) (?=for your)`, 'thank you', {
    wrong: ['Thank for your patience.', 'We thank for your patience.'],
    right: ['Thank you for your patience.'],
  }),
  phrase(
    'thank you for and base form',
    `(?:thanks|thank you) for (?<fault>contact us|wait|buy|choose|inform|let us|reply us|understand|shop)(?!\\p{L})`,
    null,
    {
      wrong: ['Thank you for contact us.', 'Thanks for understand.'],
      right: ['Thank you for contacting us.', 'Thanks for the wait.'],
    },
  ),
  phrase(
    'sorry for the inconvenient',
    `(?:the|this|any|your|for) (?<fault>inconvenient)(?=[.,!;]| (?:caused|that|and|we|for|of|to)|$)`,
    'inconvenience',
    {
      wrong: ['Sorry for the inconvenient.', 'We apologize for any inconvenient caused.'],
      right: ['Sorry for the inconvenience.', 'The inconvenient truth is that it broke.'],
    },
  ),
  phrase(
    'apology for base form',
    `(?:sorry|apologi[sz]e|apologies) for (?:the )?(?<fault>delayed|late|lately|wait you)(?=[.,!;]| (?:of|and|in)|$)`,
    null,
    {
      wrong: ['We are sorry for delayed.', 'Sorry for the late.'],
      right: ['Sorry for the late reply.', 'Sorry for the delay.'],
    },
  ),
  phrase(
    'verb with a preposition too many',
    `(?<fault>(?<verb>discuss|discussed|contact|contacted|contacting|inform|informed|mention|mentioned|request|requested|explain|explained) (?:about|with|to|for) (?=us|you|me|your|the|it|this))(?<!inform(?:ed)? about )(?<!explain(?:ed)? (?:to|about) )(?<!mention(?:ed)? (?:to|with) )(?<!discuss(?:ed)? (?:with|to|for) )(?<!request(?:ed)? (?:for|to|with) )(?<!contact(?:ed|ing)? (?:about|for) )(?<!inform(?:ed)? (?:for|with) )`,
    '$<verb> ',
    {
      wrong: ['Please contact with us.', 'We want to discuss about the return.', 'Please contact to us.'],
      right: [
        'Please contact us about the return.',
        'We discussed with the carrier.',
        'We informed you about it.',
        'Please explain to us what broke.',
      ],
    },
  ),
  phrase(
    'reply us',
    `(?<fault>(?<verb>reply|replied|respond|responded|apologi[sz]e|apologi[sz]ed|listen|belongs?) (?=us|you|me)(?!you are))`,
    '$<verb> to ',
    {
      wrong: ['Please reply us soon.', 'We apologize you for the delay.'],
      right: ['Please reply to us soon.', 'If you reply, you can keep it.'],
    },
  ),
  phrase('according your', `(?<fault>according) (?=your|the|our)`, 'according to', {
    wrong: ['We packed it according your wish.'],
    right: ['We packed it according to your wish.'],
  }),
  phrase('despite of', `(?<fault>despite of)`, 'despite', {
    wrong: ['Despite of the rain it came.'],
    right: ['Despite the rain it came.'],
  }),
  phrase('feel free contact', `feel free (?<fault>contact|ask|reply|write|let|tell)`, null, {
    wrong: ['Feel free contact us.'],
    right: ['Feel free to contact us.'],
  }),
  phrase('be patience', `be (?<fault>patience)`, 'patient', {
    wrong: ['Please be patience.'],
    right: ['Please be patient.'],
  }),
  phrase(
    'hope you can and inflected',
    `(?:can|could|to|will) (?<fault>understanding)(?=[.,!;]|$)`,
    'understand',
    {
      wrong: ['We hope you can understanding.'],
      right: ['Thank you for understanding.', 'We came to an understanding.'],
    },
  ),
  phrase(
    'keep you wait',
    `(?:keep|kept|keeping|make|made) you (?<fault>to wait|waited)|(?:keep|kept|keeping) you (?<wait>wait)(?!ing)`,
    null,
    {
      wrong: ['Sorry to keep you wait.'],
      right: ['Sorry to keep you waiting.', 'Sorry we made you wait.'],
    },
  ),
  phrase(
    'to and past form',
    `(?:want|wanted|need|needs|needed|like|able|try|tried|going|ready|happy|please|how|forgot|order|asked|you|us|have|has) to (?<fault>sent|received|found|gave|took|shipped|confirmed|contacted|arrived|made|told|got|knew|checked|refunded)(?! (?:items|goods|parcels|orders|products))`,
    null,
    {
      wrong: ['We want to sent you a new one.', 'We tried to contacted you.'],
      right: ['We want to send it.', 'This is due to received complaints.'],
    },
  ),
  phrase('can able', `(?<fault>(?:can|will|could) (?:not )?able to|can be able)`, null, {
    wrong: ['We can able to send it.'],
    right: ['We will be able to send it.'],
  }),
  phrase(
    'if any problem',
    `(?<fault>any (?:problem|question|issue))(?=,? please| don't hesitate| feel free|,? contact|,? let us| you (?:have|can))(?<!(?:have|has|with|is|for|of|about|in case of|without|are|meet|face|encounter|there's) any (?:problem|question|issue))`,
    null,
    {
      wrong: ['Any question please reply to this message.'],
      right: ['If you have any question, please reply.', 'In case of any problem, please reply.'],
    },
  ),
];
