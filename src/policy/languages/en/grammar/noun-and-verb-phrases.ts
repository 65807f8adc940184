import { type GrammarRule, phrase } from '../../../grammar/grammar-rule.ts';
import {
  clause,
  plural,
  pluralEnd,
  pluralSense,
  singular,
  singularInS,
  toPlural,
  toSingular,
} from './phrase-words.ts';

/** A noun and a verb that differ in number. */
export const nounAndVerbPhrases: readonly GrammarRule[] = [
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
];
