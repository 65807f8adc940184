import { type GrammarRule, phrase } from '../../../grammar/grammar-rule.ts';
import { phraseEnds, plural, toPlural, toSingular } from './phrase-words.ts';

/** Pronouns and verbs, numbers and nouns. */
export const numberPhrases: readonly GrammarRule[] = [
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
