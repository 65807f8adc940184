import { type GrammarRule, phrase } from '../../../grammar/grammar-rule.ts';
import { base, irregularPast, modal, phraseEnds, regularPast, thirdPerson } from './phrase-words.ts';

/** Auxiliaries and the form behind them, tenses. */
export const verbPhrases: readonly GrammarRule[] = [
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
