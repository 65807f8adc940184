import { doubledWord, type GrammarRule, phrase } from '../../grammar/grammar-rule.ts';

const singular =
  'order|parcel|package|shipment|delivery|item|product|refund|return|payment|invoice|box|replacement|carrier|courier|driver|warehouse|supplier|manufacturer|technician|address|label|part|battery|charger|cable|lamp|chair|table|mug|frame|message|request|address|colour|color|size|tracking number|money|problem|date|design|device|machine|unit|stock';
const plural =
  'orders|parcels|packages|shipments|deliveries|items|products|refunds|returns|payments|invoices|boxes|replacements|goods|parts|batteries|chargers|cables|lamps|chairs|mugs|frames|messages|questions|pieces|screws|shoes|colours|colors|sizes|units|details|photos|pictures|dates|problems|customers|devices|instructions';
/** What follows a noun that ends its phrase, so that "two day delivery" is left alone. */
const phraseEnds =
  '(?= (?:is|are|was|were|have|has|had|in|on|at|of|from|to|for|will|would|can|and|or|later|ago|late|after|before|because|that|which|we|you|i|per|but|so|with|by|as|into)(?!\\p{L})|[.,;:!?]|$)';
const domainVerbs: Readonly<Record<string, string>> = {
  ship: 'shipped',
  send: 'sent',
  deliver: 'delivered',
  refund: 'refunded',
  cancel: 'cancelled',
  return: 'returned',
  replace: 'replaced',
  process: 'processed',
  receive: 'received',
  confirm: 'confirmed',
  issue: 'issued',
  repair: 'repaired',
  resolve: 'resolved',
  lose: 'lost',
  find: 'found',
  arrange: 'arranged',
  notify: 'notified',
  inform: 'informed',
  pack: 'packed',
  reship: 'reshipped',
  complete: 'completed',
  approve: 'approved',
};
const base = Object.keys(domainVerbs).join('|');
const irregularPast =
  'sent|found|lost|gave|given|took|taken|made|told|got|knew|known|forgot|chose|broke|bought|paid|kept|went|came|was|were|had';
const regularPast =
  'shipped|delivered|refunded|cancelled|canceled|returned|replaced|processed|received|confirmed|arrived|repaired|resolved|contacted|checked|arranged|informed|packed|solved|updated|changed|helped|ordered|provided';
const thirdPerson =
  'arrives|ships|sends|takes|comes|delivers|receives|gets|works|needs|has|is|contains|includes|fits|goes|makes|gives|shows|means|wants|knows|provides|returns|replies';
/** From the plural verb to the singular one. */
const toSingular = {
  are: 'is',
  were: 'was',
  have: 'has',
  do: 'does',
  "aren't": "isn't",
  "weren't": "wasn't",
  "haven't": "hasn't",
  "don't": "doesn't",
};
const toPlural = {
  is: 'are',
  was: 'were',
  has: 'have',
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't",
  arrives: 'arrive',
  needs: 'need',
};
const modal = "will|can|could|would|should|may|might|must|cannot|can't|won't|couldn't|wouldn't|shouldn't";

/** Words that name several without an s, or stand for a group that British English counts as several. */
const pluralSense =
  '(?:following|rest|others?|two|three|four|five|six|remainder|majority|minority|number|people|staff|team|crew|family|police|public|company|pair|set|couple|range|variety|lot|total|series|half|few|many|same|latter|former|children|men|women|feet|data|media|goods|ones|more|most|what|which|who|way)(?!\\p{L})';
const pluralEnd =
  'people|children|men|women|feet|teeth|fish|half|data|media|one|two|three|four|five|six|seven|eight|nine|ten|who|you|they|that|which|what';
/** Words that end in s and are one. */
const singularInS =
  '(?:news|lens|series|means|customs|gas|bus|canvas|atlas|thermos|logistics|always|perhaps|this|his|its|as|was|has|does|yours|ours|bias|mathematics|electronics|tennis|trousers|species|summons|plus|versus|sometimes|besides)(?!\\p{L})';

/** The beginning of a clause: of the sentence, after a comma, after a word that opens one. */
const clause = '(?:_|(?:that|because|but|so|since|while|unfortunately|however|sorry) )';

const agreementRules: readonly GrammarRule[] = [
  phrase(
    'singular subject, plural verb',
    `${clause}(?:(?:your|the|this|our|my|that|each|every|another) (?:new |last |first |second |next )?(?:${singular})|order)(?: (?:@|number|no\\.?))?(?: @)? (?<fault>are|were|have|haven't|aren't|weren't|do|don't)(?! (?:the|our|you)(?!\\p{L}))`,
    toSingular,
    {
      wrong: [
        'Your order have been delayed.',
        'Order 113-4820917-5561238 are late.',
        'Dear buyer, the parcel are at the depot.',
        'We are sorry, but your item were damaged.',
        "This parcel don't fit the letter box.",
      ],
      right: [
        'The items in your order are packed.',
        'The lamp, the shade and the bulb are packed separately.',
        'Both the box and the label have arrived.',
        'Did your order have a gift note?',
        'The items in order 113-4820917-5561238 are packed and ready.',
        'Orders are shipped daily.',
        'Which parts of the order have arrived?',
      ],
    },
  ),
  phrase(
    'plural subject, singular verb',
    `${clause}(?:(?:the|your|these|those|both|all|our|all the|some|two|three|many|several) )?(?:new |other |missing |remaining |damaged )?(?:${plural})(?: (?:in|of|from|for) (?:your|the|this) (?:order|parcel|package|box)(?: @)?| @)? (?<fault>is|was|has|isn't|wasn't|hasn't|doesn't|arrives|needs)`,
    toPlural,
    {
      wrong: [
        'The items was damaged in transit.',
        'The items in your order 113-4820917-5561238 is delayed.',
        'Unfortunately, the goods has not arrived.',
        'Your batteries is on the way.',
      ],
      right: [
        'The number of items was wrong.',
        'One of the parcels is on its way.',
        'A box of screws is missing.',
        'Each of the boxes weighs about 18 kg.',
        'Instructions: is the lid closed?',
      ],
    },
  ),
  phrase(
    'any singular subject, plural verb',
    `_(?:your|the|this|that|a|an|each|every|our|my) (?!${pluralSense})(?:(?:new|last|first|second|next|blue|red|black|white|small|large|missing|broken|wrong|whole) )?(?!${pluralSense})\\p{Ll}{3,}(?<![s]|${pluralEnd})(?: @| (?:of|with|for|in|from|to|on) (?:(?:your|the|this|our) )?(?:\\p{Ll}{3,}(?<!s)(?<!${pluralEnd}))(?: @)?)? (?<fault>are|were|have|aren't|weren't|haven't)(?! (?:the|our|you|we)(?!\\p{L}))`,
    toSingular,
    {
      wrong: [
        'The van with order 305-4410927-1180365 are an hour behind.',
        'The kettle are leaking.',
        'Your sofa have a torn seam.',
        'The courier from the depot were here twice.',
      ],
      right: [
        'The following are missing.',
        'The rest have been sent.',
        'The two are packed separately.',
        'The staff have been told.',
        'The people at the depot are helpful.',
        'A number of parcels were lost.',
        'The wrong ones were sent.',
        'The shelf you ordered and the lamp are here.',
      ],
    },
  ),
  phrase(
    'any plural subject, singular verb',
    `_(?:your|the|these|those|our|both|all|some|two|three|four) (?:(?:new|last|first|two|three|blue|red|black|white|small|large|missing|broken|wrong) )?(?!${singularInS})\\p{Ll}{3,}s(?<!ss|us|is)(?: @)? (?<fault>is|was|has|isn't|wasn't|hasn't)(?! (?:the|what|why|how)(?!\\p{L}))`,
    toPlural,
    {
      wrong: [
        'The candles was broken.',
        'Your curtains is on the way.',
        'The delays has been caused by fog.',
      ],
      right: [
        'The lens is scratched.',
        'Customs is holding the parcel.',
        'The glass was broken.',
        'The news is good.',
        'The canvas has a tear.',
        'The mattress is here.',
      ],
    },
  ),
  phrase(
    'we, you, they and a singular verb',
    `(?:_|(?:that|because|but|so|since|while|if|and|when) )(?:we|they|you) (?<fault>is|was|has|does|isn't|wasn't|hasn't|doesn't)`,
    { ...toPlural, does: 'do' },
    {
      wrong: ['We has shipped the new part.', 'We are sorry that you was not at home.'],
      right: [
        'Neither of you is to blame.',
        'What fits you is the large size.',
        'The best of what they sent has arrived.',
      ],
    },
  ),
  phrase(
    'it, she, everyone and a plural verb',
    `_(?:he|she|it|everyone|everybody|everything|nobody|someone|somebody|nothing|something) (?<fault>are|have|haven't|aren't|don't)`,
    toSingular,
    {
      wrong: ['It have a crack.', 'Everything are packed.', "It don't fit."],
      right: ['Does it have a crack?', 'If it were ours, we would take it back.', 'Let it have some water.'],
    },
  ),
  phrase(
    'I and another’s verb',
    `_i (?<fault>is|are|has|does|doesn't|hasn't)`,
    { is: 'am', are: 'am', has: 'have', does: 'do', "doesn't": "don't", "hasn't": "haven't" },
    {
      wrong: ['I has checked it.'],
      right: ['My colleague and I are sorry.'],
    },
  ),
  phrase(
    'one of the … are',
    `_one of (?:the|your|our|these) (?:\\p{Ll}+ )?\\p{Ll}+s (?<fault>are|were|have)`,
    toSingular,
    {
      wrong: ['One of the items are missing.'],
      right: ['One of the items that are missing was found.', 'One of the items is missing.'],
    },
  ),
  phrase(
    'there is, plural',
    `there (?<fault>is|was) (?:only |also |still |just )?(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|few|[2-9]|\\d\\d)(?! or) (?:\\p{Ll}+ )?(?:${plural}|days|weeks|hours)`,
    toPlural,
    {
      wrong: ['There is two items in the parcel.', 'There was 3 broken cables in it.'],
      right: [
        'There is one item left.',
        'There is a two-year warranty.',
        'There are two items.',
        'There is some delay.',
      ],
    },
  ),
  phrase(
    'there are, singular',
    `there (?<fault>are|were) (?:a|an|one) (?:\\p{Ll}+ )?(?:problem|issue|delay|mistake|item|parcel|package|box|part|scratch|question|error|crack)(?!s)`,
    toSingular,
    {
      wrong: ['There are a problem with the address.'],
      right: ['There are a number of items left.', 'There are one or two items left.', 'There is a delay.'],
    },
  ),
  phrase(
    'a/an, plural',
    `(?<fault>(?:a|an|this|each|every|another|one) (?:new |broken |missing |damaged |wrong |free )?(?:items|parcels|packages|orders|products|boxes|parts|batteries|refunds|invoices|messages|shipments|chargers|cables|replacements|screws|units|photos|pictures|questions))(?! (?:service|department|team|list|sorting|manager|box|page))`,
    null,
    {
      wrong: ['This items is missing.', 'We ship a new items today.', 'Each parcels has a label.'],
      right: [
        'We noticed that parcels are late this week.',
        'We use a parts list.',
        'This is the item that orders refer to.',
      ],
    },
  ),
  phrase(
    'number or these, singular',
    `(?<fault>(?:these|those|two|three|four|five|six|several|many|both|few|[2-9]|[1-9]\\d) (?:new |broken |missing |damaged |wrong )?(?:item|parcel|package|order|product|unit|piece|day|week|month|hour|refund|invoice|charger|cable|battery|screw|photo|picture|question|customer|colour|color|chair|lamp|mug))${phraseEnds}`,
    null,
    {
      wrong: ['These item are out of stock.', 'It takes three day to arrive.', 'Two parcel were lost.'],
      right: [
        'We offer two day delivery.',
        'It is a three piece set.',
        'The 5 item limit applies.',
        'May 3, order 4 is late.',
      ],
    },
  ),
];

const verbRules: readonly GrammarRule[] = [
  phrase(
    'modal and inflected verb',
    `(?<!(?:the|a|this|that|your|each|tin) )(?:${modal}) (?:not |also |still |only |be able to )?(?<fault>${regularPast}|${irregularPast}|${thirdPerson})`,
    null,
    {
      wrong: [
        'The parcel will arrives tomorrow.',
        'We can not found the parcel.',
        'You will received it soon.',
      ],
      right: [
        'We will be sent the part.',
        'You can have arrived by then.',
        'The can was dented.',
        'It will need a plug.',
      ],
    },
  ),
  phrase(
    'did not and past',
    `(?:did not|didn't) (?<fault>(?!need|feed|speed|proceed|succeed|exceed|embed)\\p{Ll}+ed|${irregularPast}|${thirdPerson})`,
    null,
    {
      wrong: [
        'The driver did not found your house.',
        "We didn't received the return.",
        'It did not arrived.',
      ],
      right: ['We did not need it.', 'We did not proceed.', 'The driver did not find it.'],
    },
  ),
  phrase(
    'does not and inflected verb',
    `(?:(?:does not|doesn't) (?<fault>(?!always|perhaps|this|his|its|as|us|sometimes|besides|focus|\\p{Ll}*ss\\b)(?:\\p{Ll}{3,}(?:s|ed)|has|is|was)(?<!need|feed|speed|proceed|succeed|exceed))|(?:do not|don't) (?:has|is|was|are|were|works|needs|knows|wants|received|got|found))`,
    null,
    {
      wrong: ["We don't has this size anymore.", 'The lid does not fits.', 'It does not worked.'],
      right: [
        'The lid does not always fit.',
        'It does not pass the test.',
        'This does not exceed the limit.',
        'It does not need oil.',
      ],
    },
  ),
  phrase(
    'passive without participle',
    `(?:has|have|had|was|were|be|being|is|are|get|gets|got)(?: been)?(?: not| already| just)? (?<fault>(?<=been (?:not |already |just )?)(?:${base}|delay|damage|change|update)|(?<=(?:be|being|were) )(?:ship|send|deliver|cancel|replace|receive|confirm|resolve|lose|arrange|notify|inform|complete))${phraseEnds.replace('(?= (?:', '(?= (?:today|yesterday|tomorrow|soon|already|again|out|back|this|next|')}`,
    null,
    {
      wrong: [
        'Your refund has been issue today.',
        'The parcel has been send.',
        'It will be deliver tomorrow.',
      ],
      right: ['It has been returned.', 'The items were lost.'],
    },
  ),
  phrase(
    'have and base form',
    `(?:have|has|had)(?: not| already| just| also)? (?<fault>send|deliver|receive|arrange|confirm|find|lose|give|take|tell|forget|choose|resolve|provide|inform|cancel|replace|arrive|refund (?:you|the|your|it)|ship (?:the|your|it|out|a))`,
    null,
    {
      wrong: ['We have send the parcel.', 'We have already refund you.', 'It has arrive at the depot.'],
      right: ['We have sent the parcel.', 'You have refund options.', 'Please have ID ready.'],
    },
  ),
  phrase(
    'be and base form',
    `(?<!there )(?:am|is|are|was|were|'re|'m) (?:also |very |really )?(?<fault>look forward|agree|belong|depend|contain|consist|include|happen|exist|understand|apologi[sz]e|appreciate|hope that|think|want|regret|send|arrive|wait for|waiting you|look for|need to|can|cannot|will|have to)(?! in)`,
    null,
    {
      wrong: [
        'We are look forward to your reply.',
        'We are apologize for this.',
        'I am agree with you.',
        'We are will send it.',
      ],
      right: ['All we are is sorry.'],
    },
  ),
  phrase(
    'subject without be',
    `_(?<fault>(?:(?<subject>we|they|i) (?<adverb>(?:very|really|so|truly|deeply|extremely|also) )?(?<rest>sorry|glad|happy|pleased|unable|grateful|waiting|looking|writing|working|trying|checking|preparing|hoping)))`,
    null,
    {
      wrong: [
        'We very sorry about the delay.',
        'Dear friend, we very sorry.',
        'We waiting for the stock.',
        'I writing about your return.',
      ],
      right: ['We are very sorry.', 'Are we happy? Yes.', 'Thank you for keeping us waiting so kindly.'],
    },
  ),
  phrase(
    'perfect tense with a past date',
    `(?:have|has|'ve)(?: already| just)? (?:sent|shipped|delivered|refunded|received|posted|returned|cancelled|replaced|packed|mailed|dispatched)(?: (?!that|which|who|was|were|since|from|until|of|and|but|by|as|before|because|when|on)[\\p{L}@']+){0,6} (?<fault>yesterday|last (?:week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:two|three|four|five|\\d+) (?:days|weeks) ago)`,
    null,
    {
      wrong: [
        'We have sent you the package yesterday.',
        'We have shipped it last week.',
        'We have refunded you two days ago.',
      ],
      right: [
        'We sent you the package yesterday.',
        'We have received the parcel that was lost last week.',
        'We have sent nothing since yesterday.',
        'We have received no news from yesterday.',
      ],
    },
  ),
  phrase(
    'since and a length of time',
    `(?<fault>since) (?:about |over |more than )?(?:two|three|four|five|six|\\d+|several|some) (?:days|weeks|months|hours)(?! ago)`,
    'for',
    {
      wrong: ['The parcel has been at the depot since three days.'],
      right: ['It has been there since three days ago.', 'Since May, three weeks have passed.'],
    },
  ),
  phrase('modal and to', `(?:must|should|could|would|cannot|can't) (?<fault>to)(?= (?!date)\\p{Ll})`, '', {
    wrong: ['You must to sign for it.'],
    right: ['You have to sign for it.'],
  }),
  phrase('could of', `(?:could|should|would|must|might) (?<fault>of)(?! course)`, 'have', {
    wrong: ['The parcel should of arrived.'],
    right: ['You could of course choose another.'],
  }),
  phrase(
    'let, make and help with to',
    `(?:let|lets|make|makes) (?:us|you|me|them|him|her|it) (?<fault>to)(?= (?:know|have|send|check|confirm|do|receive|see|help))`,
    '',
    {
      wrong: ['Please let us to know the size.'],
      right: ['Please let us know the size.', 'Pass it to us to know more.'],
    },
  ),
  phrase(
    'let us knows',
    `(?<fault>let (?:us|me|we) (?:knows|known|knew|knowing)|let we know)`,
    'let us know',
    { wrong: ['Please let us known the size.'], right: ['Please let us know.'] },
  ),
];

const wordRules: readonly GrammarRule[] = [
  phrase(
    "you're for your",
    `(?<fault>you're) (?=(?:order|shipping|address|parcel|package|item|items|refund|money|reply|message|question|patience|understanding|account|invoice|purchase|request|return|delivery|product|house|door|name|phone|convenience|new (?:parcel|item|order|address|part))(?!\\p{L}))`,
    'your',
    {
      wrong: ["Please check you're shipping address.", "Thank you for you're patience."],
      right: ["You're welcome."],
    },
  ),
  phrase(
    "your for you're",
    `(?<fault>your) (?=(?:going|able|getting|receiving|waiting|sure|happy|unhappy|satisfied|not|still|looking for)(?!\\p{L}))`,
    "you're",
    {
      wrong: ['Your going to receive it on Monday.', 'Tell us if your not at home.'],
      right: ['Your order is late.'],
    },
  ),
  phrase(
    "its for it's",
    `(?:_|(?:that|think|and|but|because|sorry|if|know) )(?<fault>its) (?=(?:important|possible|not|a|the|very|ok|okay|been|really|also|just|too|clear|necessary|better|fine|delayed|going|being|our|your|on its way|in stock|out of stock|so|been)(?!\\p{L}))`,
    "it's",
    {
      wrong: ['Its important that you reply today.', 'Sorry that its not in stock.'],
      right: ['Its lid is blue.'],
    },
  ),
  phrase(
    "it's for its",
    `(?:in|of|to|with|on|from|for|and) (?<fault>it's) (?=(?:own|original|packaging|way|box|lid|handle|colour|color|size|place|battery|cable|weight)(?!\\p{L}))`,
    'its',
    {
      wrong: ["The parcel is on it's way.", "Please return it in it's original box."],
      right: ["We think that it's original."],
    },
  ),
  phrase(
    'then for than',
    `(?:later|earlier|more|less|rather|longer|bigger|smaller|larger|better|sooner|faster|shorter|other|higher|lower) (?<fault>then) (?=(?:expected|planned|the|we|you|usual|promised|ordered|normal|\\d|two|three|four|five|a)(?!\\p{L}))`,
    'than',
    {
      wrong: ['It will arrive later then expected.'],
      right: ['Write to us later, then we can help.', 'We will check later then.'],
    },
  ),
  phrase(
    'uncountable noun in the plural',
    `(?<fault>(?<noun>information|feedback|equipment|advice|furniture|software|stuff|luggage|patience)s)`,
    '$<noun>',
    {
      wrong: ['Please send us the informations.'],
      right: ['Please send us the information.', 'She advises us.'],
    },
  ),
  phrase(
    'double comparative',
    `(?<fault>more (?<better>better|faster|easier|cheaper|later|earlier|bigger|smaller|quicker|sooner|longer))(?! (?:offers|deals|products))`,
    '$<better>',
    { wrong: ['The new box is more better.'], right: ['The new box is better.'] },
  ),
  phrase(
    'small i',
    `(?<!\\.)(?<fault>i)(?= (?:am|have|will|would|can|was|do|did|think|hope|want|need|sent|apologi[sz]e|understand|checked|wanted)(?!\\p{L})|'(?:m|ve|ll|d)(?!\\p{L}))`,
    'I',
    {
      wrong: ['Sorry, i am late.', "Today i'll send it."],
      right: ['Sorry, I am late.'],
    },
    'gu',
  ),
];

const turnRules: readonly GrammarRule[] = [
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
    `(?<fault>any (?:problem|question|issue))(?=,? please| don't hesitate| feel free|,? contact|,? let us| you (?:have|can))(?<!(?:have|has|with|is|for|of|about|in case of|without|are|meet|face|encounter) any (?:problem|question|issue))`,
    null,
    {
      wrong: ['Any question please reply to this message.'],
      right: ['If you have any question, please reply.', 'In case of any problem, please reply.'],
    },
  ),
];

/** High-precision patterns for what Harper lets pass, from what sellers who write English as a second language write. */
export const englishGrammar: readonly GrammarRule[] = [
  ...agreementRules,
  ...verbRules,
  ...wordRules,
  ...turnRules,
  doubledWord(
    [
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'zero',
      'had',
      'that',
      'very',
      'bye',
      'really',
      'so',
      'long',
      'many',
      'no',
      'knock',
    ],
    {
      wrong: ['The box is is damaged.', 'Please send it to the the depot.'],
      right: ['We know that that part is missing.', 'It had had a dent.', 'We ship to Walla Walla.'],
    },
  ),
];
