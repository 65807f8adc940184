import { type GrammarRule, phrase } from '../../../grammar/grammar-rule.ts';

/** Words that are often confused. */
export const wordPhrases: readonly GrammarRule[] = [
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
