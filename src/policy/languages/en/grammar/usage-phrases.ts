import { type GrammarRule, phrase } from '../../../grammar/grammar-rule.ts';

const days = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const months = 'January|February|March|April|June|July|August|September|October|November|December';
const short =
  'large|heavy|big|small|cheap|fast|long|short|light|strong|thick|thin|wide|tall|quick|slow|late|early|easy|safe|soft|hard|dark|bright|new|old|high|low|near|close';
const countNoun =
  'parcel|package|box|lamp|label|warehouse|courier|driver|carrier|depot|battery|cable|photo|invoice|charger|mattress|screw|manual|serial number|order number|tracking number|supplier|manufacturer|neighbour|neighbor|technician';
const possessed =
  'address|parcel|package|item|items|invoice|payment|patience|understanding|message|account|phone|house|door|size|order|orders|refund|purchase|reply|email|bank|name|colour|color|delivery|photo|photos|question|card|return|money|apartment|street|neighbour|request';

/** Prepositions, articles, pronouns and comparatives. */
export const usagePhrases: readonly GrammarRule[] = [
  phrase(
    'in or at before a day',
    `(?<fault>in|at) (?=(?:next |this )?(?:${days})(?! (?:morning|afternoon|evening)s)(?!\\p{L}|'))`,
    'on',
    {
      wrong: ['Your parcel will arrive in Friday.', 'We ship it at Monday.'],
      right: ['Your parcel will arrive on Friday.', 'It comes by Friday.'],
    },
  ),
  phrase(
    'on or at before a month',
    `(?<fault>on|at) (?=(?:${months}|May)(?! (?:\\d|the))[.,!?]|(?:${months}) (?!\\d|the|@))`,
    'in',
    {
      wrong: ['The lamp will be back in stock on May.', 'It returns on June again.'],
      right: ['The lamp will be back in May.', 'It comes on May 5.', 'It comes on June the fifth.'],
    },
  ),
  phrase(
    'on or in before an hour',
    "(?<fault>on|in) (?=\\d{1,2}(?::\\d\\d)? ?(?:am|pm|a\\.m|p\\.m|o'clock)(?!\\p{L}))",
    'at',
    {
      wrong: ['The courier comes on 9 am.'],
      right: ['The courier comes at 9 am.'],
    },
  ),
  phrase(
    'in before a date',
    `(?<fault>in|at) (?=\\d{1,2}(?:st|nd|rd|th)? (?:${months}|May)(?!\\p{L})|(?:${months}) \\d{1,2}(?![\\d:])(?! ?(?:am|pm)))`,
    'on',
    {
      wrong: ['It arrives in 5 June.', 'We ship it at March 12.'],
      right: ['It arrives on 5 June.', 'It arrives in June 2027.'],
    },
  ),
  phrase('until to', '(?<fault>until (?:to|till|at)|till to|from since)', 'until', {
    wrong: ['The label is valid until to 5 June.'],
    right: ['The label is valid until 5 June.'],
  }),
  phrase(
    'wait without for',
    '(?<fault>(?<verb>wait|waiting|waited)) (?=(?:your|the|our) (?:reply|answer|response|parcel|delivery|confirmation|carrier|refund|stock|supplier|next))',
    '$<verb> for',
    {
      wrong: ['We are waiting your reply.'],
      right: ['We are waiting for your reply.', 'We waited the whole day.'],
    },
  ),
  phrase(
    'reply without to',
    '(?<fault>(?<verb>reply|respond|replied|responded)) (?=(?:this|our|my) (?:message|email|mail|letter|question))',
    '$<verb> to',
    {
      wrong: ['Please reply this message.'],
      right: ['Please reply to this message.'],
    },
  ),
  phrase(
    'wrong preposition behind a word',
    '(?:different (?<fault>of)|sorry (?<fault2>of)|depends? (?<fault3>of|from)|interested (?<fault4>on|for)|responsible (?<fault5>of)|consists? (?<fault6>in|from)|according (?<fault7>with|of)|satisfied (?<fault8>of)|apologi[sz]e (?<fault9>of|on)|compatible (?<fault10>to|for)|thanks? (?:you )?(?<fault11>of|about))(?= \\p{L})',
    null,
    {
      wrong: [
        'The colour is different of the photo.',
        'We are sorry of the trouble.',
        'It depends of the carrier.',
      ],
      right: ['The colour is different from the photo.', 'It depends on the carrier.'],
    },
  ),
  phrase(
    'a place and its preposition',
    '(?<fault>in) (?=(?:the |your )?(?:front door|back door|bus stop|reception desk|weekend)(?!\\p{L}))',
    'at',
    {
      wrong: ['The box was left in the front door.'],
      right: ['The box was left at the front door.', 'There is a dent in the door.'],
    },
  ),
  phrase(
    'two determiners',
    '(?<fault>(?:a|an|the) (?:the|a|an|your|our|my|their|this|these)|(?:your|our) (?:the|a|an|this|our|your))(?= \\p{Ll})',
    null,
    {
      wrong: ['We sent a the replacement yesterday.', 'Please check the your parcel.'],
      right: ['We sent the replacement yesterday.', 'Option A the lamp, option B the shade.'],
    },
    'gu',
  ),
  phrase(
    'sorry for a bare noun',
    '(?:sorry|apologi[sz]e|apologies) for (?<fault>delay|mistake|inconvenience|trouble|problem|error|mix-up|confusion|damage|wait)(?= (?:of|in|with|and|caused|on|to)|[.,!?;]|$)',
    null,
    {
      wrong: ['We are very sorry for delay of your order.', 'Sorry for mistake.'],
      right: ['Sorry for the delay.', 'Sorry for delays like this one.'],
    },
  ),
  phrase(
    'a bare noun behind a verb',
    `(?:we|i|you|they|please|to|have|not|will|can|already) (?:also |just )?(?:need|send|sent|check|checked|contact|contacted|received|receive|open|opened|print|printed|lost|found|attach|attached|ship|shipped|return|returned|ask|asked|replace|replaced|pack|packed|measure) (?:you |us )?(?<fault>${countNoun})(?= (?:to|for|of|from|in|on|at|today|tomorrow|yesterday|again|and|by|with|before|because|but|is|was|that|you|we|about|back|this|next|last)(?!\\p{L})|[.,!?]|$)`,
    null,
    {
      wrong: [
        'We sent parcel yesterday.',
        'Please contact carrier about it.',
        'We have sent you label.',
        'Please send us photo of the damage.',
      ],
      right: [
        'We sent the parcel yesterday.',
        'Please contact customer support.',
        'We sent parcel number two.',
      ],
    },
  ),
  phrase(
    'a bare noun behind a preposition',
    `(?:from|at|in|of|to|with|inside|on) (?<fault>(?:warehouse|courier|driver|carrier|(?<!to )box|lamp|(?<!to )label|depot|(?<!to )parcel|package|supplier|manufacturer|mattress|charger))(?= (?:today|tomorrow|yesterday|again|and (?:the|we|it|will)|is|was|has|will|because|but|that|we|you|this|next|last)(?!\\p{L})|[.!?]|$)`,
    null,
    {
      wrong: [
        'Your order left from warehouse yesterday.',
        'The screws are in box.',
        'There is a problem with charger.',
      ],
      right: [
        'Your order left from the warehouse.',
        'It goes from warehouse to warehouse two.',
        'It comes with charger and cable.',
        'Here is what you need to label and what to box.',
      ],
    },
  ),
  phrase(
    'need size',
    '(?:need|tell us|send us|confirm|know|check) (?<fault>(?:size|colour|color|model|weight|length|width|height|date|number|name|address|serial number)) (?:of|for) (?:the|your)',
    null,
    {
      wrong: ['We need size of your old cover.', 'Please tell us colour of the lamp.'],
      right: ['We need the size of your old cover.'],
    },
  ),
  phrase(
    'you for your',
    `(?:confirm|check|received|about|with|update|of|for|regarding|send us|tell us|provide|verify|change|in|from|at|to) (?<fault>you) (?=(?:new |full |old |correct |exact |current |return )?(?:${possessed})(?= (?!(?:to|us|is|are|was)(?!\\p{L}))|[.,!?]|$))(?!(?:reply|refund|return|order|purchase|question|email|request|name|phone|bank|door|card|message) (?:the|a|an|it|us|this|your|our|by|within|to)(?!\\p{L}))(?!(?:refund|return|order|orders|delivery|photos|items|money|size|parcel|package|name|email|item|invoice|message|reply)s?[.,!?])`,
    'your',
    {
      wrong: [
        'Please confirm you address.',
        'Thanks for you patience with us.',
        'We checked the status of you order again.',
      ],
      right: ['Please confirm your address.', 'We will send it to you.'],
    },
  ),
  phrase(
    'your for you',
    '(?:that|if|when|which|what|photo|order|item|items|parcel|as|because|while|once|because|lamp|address|and) (?<fault>your) (?=(?:have|will|can|cannot|could|would|should|did|do|were|had|must|chose|wrote|bought|gave|need|want|sent|ordered|received)(?= (?!item|parcel|order|package|product|photo|message|letter|goods|lamp)|[.,!?]))',
    'you',
    {
      wrong: [
        'The photo your sent is very clear.',
        'Please tell us if your need another size.',
        'If your have questions, write to us.',
      ],
      right: ['The photo you sent is clear.', 'We checked that your ordered item is here.'],
    },
  ),
  phrase(
    'subject form behind a preposition or a verb',
    '(?:(?:to|for|with|from|by|contact|send|tell|give|help|inform|ask|let|sent|told|gave|informed|show|reach|email|notify) (?<fault>we|they|he|she|I)|(?:between|about|of) (?<fault2>we|they|he))(?= (?:the|a|an|your|again|back|about|to|when|if|and|by|with|for|in|on|as|know)(?!\\p{L})|[.,!?]|$)',
    null,
    {
      wrong: ['We will contact they again.', 'Please send we the serial number.', 'It was sent by they.'],
      right: [
        'Please send us the number.',
        'The lamp we asked for we have.',
        'The parcel we sent they received.',
      ],
    },
  ),
  phrase(
    'more or most with a short word',
    `(?<fault>(?:most (?:${short})(?<!most (?:close|new|old))|more (?:${short})(?= than|[.,!?]|$)|more (?:heavier|lighter|larger|longer|shorter|stronger|thicker|thinner|wider|taller|safer|harder|higher|lower|newer|older)))(?!\\p{L})`,
    null,
    {
      wrong: [
        'It is the most large box we have.',
        'The new version is more heavy than the old one.',
        'This is more longer.',
      ],
      right: ['It is the largest box.', 'We have more large boxes.', 'Most new parcels are here.'],
    },
  ),
  phrase(
    'than after same, as',
    '(?:(?:the )?same (?<fault>than|then)|as (?:big|large|heavy|long|soon|good|fast) (?<fault2>than|then|like))(?= \\p{L})',
    null,
    {
      wrong: ['It is the same than before.', 'It is as heavy than the old one.'],
      right: ['It is the same as before.'],
    },
  ),
  phrase(
    'two denials',
    "(?:don't|doesn't|didn't|do not|did not|cannot|can't|haven't|hasn't|won't) (?:have|has|find|found|see|need|want|get|receive|received|got|know|accept|send|offer|had)(?: us| you)? (?<fault>no|nothing|nobody|none)(?= \\p{Ll}|[.,!?]|$)(?! (?:later|more|longer|matter))",
    null,
    {
      wrong: ["We don't have no spare parts left.", 'We did not find nothing.'],
      right: ["We don't have any spare parts left.", 'We have no parts.'],
    },
  ),
  phrase(
    'a question inside a sentence',
    '(?:know|tell us|tell me|ask|see|find out|sure|understand|explain|check|confirm|wonder)(?: us)? (?:where|when|why|how|which day) (?<fault>(?:is|are|was|were|did|does|do|has|have|can|will) (?:the|your|it|they|this|you|we|our|he))(?!\\p{L})',
    null,
    {
      wrong: [
        'Could you tell us where is the parcel?',
        'Do you know when was it delivered?',
        'We will explain why did it break.',
      ],
      right: ['Could you tell us where the parcel is?', 'We know how. Is it there?'],
    },
  ),
  phrase(
    'no verb',
    '_(?:the|your|our|this) (?:[\\p{Ll}-]+ ){1,2}(?<fault>(?:out of stock|not available|on the way|in transit|not in stock|on its way|under warranty))(?= (?:until|and|now|today|at|but|because|since|for|to|again)(?!\\p{L})|[.,!?]|$)(?<!(?:is|are|was|were|be|been|being|still|now|currently|already|s|left|remains?|goes|went|gone|sold|lost|items?|parts?|parcels?) (?:out of stock|not available|on the way|in transit|not in stock|on its way|under warranty))(?!.*(?<!\\p{L})(?:is|are|was|were|will|has|have|can|should|had)(?!\\p{L}))',
    null,
    {
      wrong: ['The table out of stock until June.', 'Your replacement lamp on the way.'],
      right: ['The table is out of stock until June.', 'The part not in stock is the lid.'],
    },
  ),
  phrase(
    'one of the and one',
    'one of (?:the|your|our|these|those) (?:broken |missing |new |old |other )?(?<fault>screw|part|item|box|parcel|package|lamp|chair|leg|plate|glass|cable|battery|piece|photo|order|product|handle|label|shelf)(?= (?:is|are|was|were|has|have|in|of|from|you|we|did|will)(?!\\p{L})|[.,!?]|$)',
    null,
    {
      wrong: ['One of the leg is missing.', 'We replaced one of your lamp.'],
      right: ['One of the legs is missing.', 'One of the box legs broke.'],
    },
  ),
  phrase(
    'a present tense with a past date',
    "_(?:we|i|they|you|he|she|the (?:carrier|courier|driver|warehouse)) (?:also )?(?<fault>receive|receives|send|sends|ship|ships|deliver|delivers|refund|try|tries|contact|contacts|check|get|gets|return|returns|cancel|replace|post|pack|find|lose|call|calls|write|give|order|pick up)(?= )(?: (?!that|which|and|but|if|when|because|since|from|until)[\\p{L}@']+){1,6} (?:yesterday|last (?:week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|night)|(?:two|three|four|five|\\d+) (?:days|weeks) ago)",
    null,
    {
      wrong: [
        'We receive your return last week.',
        'We try to deliver it yesterday.',
        'The carrier deliver the parcel two days ago.',
      ],
      right: ['We received your return last week.', 'We send the parts that came in yesterday.'],
    },
  ),
  phrase(
    'is with a past date',
    '_(?:the|your|our) [\\p{Ll} ]{3,30}(?: @)? (?<fault>is|are) (?:shipped|delivered|refunded|sent|picked up|returned|packed|dispatched|cancelled)(?: (?!since|from|until|and)[\\p{L}@]+){0,4} (?:yesterday|last (?:week|month|monday|tuesday|wednesday|thursday|friday))',
    { is: 'was', are: 'were' },
    {
      wrong: ['Your parcel is delivered yesterday.', 'The chairs are shipped to you last week.'],
      right: ['Your parcel was delivered yesterday.'],
    },
  ),
  phrase(
    'a past tense with a coming date',
    "(?<!(?:that|which|had|if|was|were|be|been|is|are|'s) )(?<fault>(?:arrived|came|shipped|left))(?: (?!for|that|and|because|so|but|which|,)[\\p{L}@]+){0,3} (?:tomorrow|next (?:week|month|monday|tuesday|wednesday|thursday|friday))(?!'s)",
    null,
    {
      wrong: ['Your parcel arrived tomorrow.', 'The lamp shipped to you next week.'],
      right: [
        'Your parcel arrives tomorrow.',
        'It arrived late, and tomorrow we refund it.',
        'The parcel that was shipped arrives tomorrow.',
      ],
    },
  ),
  phrase(
    'wrong past form',
    '(?<fault>breaked|sended|costed|losed|finded|keeped|buyed|taked|gived|telled|choosed|forgotted|writed|bringed|leaved|sayed|putted|catched|teached|stealed|tooked|goed|comed|maked|knowed|payed|splitted|shuted|sented)',
    {
      breaked: 'broke',
      sended: 'sent',
      costed: 'cost',
      losed: 'lost',
      finded: 'found',
      keeped: 'kept',
      buyed: 'bought',
      taked: 'took',
      gived: 'gave',
      telled: 'told',
      choosed: 'chose',
      forgotted: 'forgot',
      writed: 'wrote',
      bringed: 'brought',
      leaved: 'left',
      sayed: 'said',
      putted: 'put',
      catched: 'caught',
      payed: 'paid',
      maked: 'made',
      knowed: 'knew',
    },
    {
      wrong: ['The mirror breaked during transport.', 'We sended it.'],
      right: ['The mirror broke.'],
    },
  ),
  phrase(
    'an adjective for an adverb',
    '(?:works?|fits?|worked|fitted|packed|runs?) (?<fault>good|perfect|bad|proper|correct|safe|careful|quick)(?= (?:with|for|again|now|in|and|on)(?!\\p{L})|[.,!?]|$)',
    {
      good: 'well',
      perfect: 'perfectly',
      bad: 'badly',
      proper: 'properly',
      correct: 'correctly',
      safe: 'safely',
      careful: 'carefully',
      quick: 'quickly',
    },
    {
      wrong: ['The lamp works perfect with it.', 'It was packed careful.'],
      right: ['The lamp works well.', 'It works perfectly.'],
    },
  ),
  phrase(
    'as soon possible',
    '(?<fault>as soon possible|so soon as possible|as soon as possibly|as fast possible|as soon is possible)',
    'as soon as possible',
    {
      wrong: ['We reply as soon possible.'],
      right: ['We reply as soon as possible.'],
    },
  ),
];
