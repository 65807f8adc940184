import type { GrammarFault, GrammarRule } from '../../../grammar/grammar-rule.ts';
import { type Token, tokensOf } from '../../../grammar/sentence-tokens.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { nounNumber } from './nouns.ts';
import { form, isAlsoNoun, verbBits } from './verbs.ts';

const modal =
  /^(?:can|could|will|would|should|may|might|must|cannot|can't|couldn't|won't|wouldn't|shouldn't|mustn't|we'll|you'll|it'll|they'll|i'll)$/;
const adverb =
  /^(?:not|also|still|only|then|now|just|already|always|never|please|gladly|happily|even|probably|certainly|definitely|soon)$/;
const pronoun = /^(?:we|you|they|it|he|she|i)$/;
const object = /^(?:us|you|it|them|me|him|the|your|our|a|an|this|that|any|these|her|their)$/;
const behindPassive =
  /^(?:by|within|in|on|at|to|from|today|tomorrow|yesterday|soon|again|with|this|next|before|after|and|during|for|as|out|separately|already)$/;
const isEnd = (token: Token | undefined) => token === undefined || token.kind === 'mark';

const rule = (
  name: string,
  find: (tokens: readonly Token[], at: number) => Token | null,
  wrong: readonly string[],
  right: readonly string[],
): GrammarRule => ({
  name,
  wrong,
  right,
  *find(sentence): Iterable<GrammarFault> {
    const tokens = tokensOf(sentence);
    for (let at = 0; at < tokens.length; at++) {
      const token = find(tokens, at);
      if (token) yield { start: token.start, end: token.end, replacement: null };
    }
  },
});

const isNot = (token: Token | undefined, wanted: number) => {
  const bits = token && token.text === token.lower ? verbBits(token.lower) : 0;
  return bits !== 0 && (bits & wanted) === 0;
};
const skip = (tokens: readonly Token[], from: number) => {
  let at = from;
  while (adverb.test(tokens[at]?.lower ?? '')) at++;
  return at;
};
/** "the can", "in May": no modal. */
const isNoun = (tokens: readonly Token[], at: number) =>
  /^(?:the|a|this|that|your|each|tin|in|of|every|free|last|next|good)$/.test(tokens[at - 1]?.lower ?? '') ||
  (at > 0 && /^(?:May|Will)$/.test(tokens[at]?.text ?? ''));

export const verbForms: readonly GrammarRule[] = [
  rule(
    'a modal and an inflected verb',
    (tokens, at) => {
      if (!modal.test(tokens[at]?.lower ?? '') || isNoun(tokens, at)) return null;
      const next = skip(tokens, at + 1);
      const verb = tokens[next];
      return isNot(verb, form.base) && nounNumber(verb?.lower ?? '') === null && !isEnd(verb)
        ? (verb ?? null)
        : null;
    },
    [
      'You can keeping the broken one.',
      'We will sent you a new label.',
      'It might arrives on Friday.',
      "We'll contacted them again.",
    ],
    ['You can keep it.', 'The can arrived dented.', 'We will soon send it.'],
  ),
  rule(
    'do, or a question, and an inflected verb',
    (tokens, at) => {
      const first = tokens[at]?.lower ?? '';
      const negated =
        /^(?:didn't|doesn't|don't)$/.test(first) ||
        (/^(?:did|does|do)$/.test(first) && tokens[at + 1]?.lower === 'not');
      if (negated) {
        const verb = tokens[skip(tokens, at + 1)];
        return isNot(verb, form.base) &&
          (verbBits(verb?.lower ?? '') & form.ing) === 0 &&
          nounNumber(verb?.lower ?? '') === null
          ? (verb ?? null)
          : null;
      }
      const asks =
        at === 0 ||
        /^(?:when|where|why|how|what|please|and|or)$/.test(tokens[at - 1]?.lower ?? '') ||
        tokens[at - 1]?.kind === 'mark';
      if (!asks || !/^(?:did|does|do|can|could|will|would|should)$/.test(first)) return null;
      const subject = tokens[at + 1];
      const behind = pronoun.test(subject?.lower ?? '') ? at + 2 : (nounPhraseAt(tokens, at + 1)?.to ?? -1);
      if (behind < 0 || (behind !== at + 2 && nounPhraseAt(tokens, at + 1)?.determiner === null)) return null;
      const verb = tokens[skip(tokens, behind)];
      return isNot(verb, form.base) && nounNumber(verb?.lower ?? '') === null ? (verb ?? null) : null;
    },
    [
      'The driver did not rang the bell.',
      'Did you received the spare part?',
      'Can you sends us a photo?',
      'Could you please confirmed it?',
      "It doesn't fits the box.",
    ],
    [
      'Did you receive it?',
      'The driver did not ring.',
      'Can you send us the item received?',
      'Do you have parts left?',
    ],
  ),
  rule(
    'have and no participle',
    (tokens, at) => {
      if (!/^(?:has|have|had|we've|you've|they've|i've|hasn't|haven't|hadn't)$/.test(tokens[at]?.lower ?? ''))
        return null;
      const pronounBetween =
        (at === 0 || tokens[at - 1]?.kind === 'mark') &&
        /^(?:you|we|they|it)$/.test(tokens[at + 1]?.lower ?? '')
          ? at + 2
          : at + 1;
      const next = skip(tokens, pronounBetween);
      const verb = tokens[next];
      if (!verb || verb.text !== verb.lower) return null;
      if (verb.lower === 'being') return verb;
      if (
        (verbBits(verb.lower) & form.participle) !== 0 ||
        verbBits(verb.lower) === 0 ||
        (verbBits(verb.lower) & form.third) !== 0
      )
        return null;
      if ((verbBits(verb.lower) & form.ing) !== 0)
        return tokens[at]?.lower === 'has' && object.test(tokens[next + 1]?.lower ?? '') ? verb : null;
      if ((verbBits(verb.lower) & form.past) !== 0) return verb;
      // "have write access"
      if (/^(?:access|permissions?|protection|speeds?)$/.test(tokens[next + 1]?.lower ?? '')) return null;
      if (!isAlsoNoun(verb.lower))
        return next === pronounBetween &&
          /^(?:had|have)$/.test(tokens[at]?.lower ?? '') &&
          /^(?:let|make|help)$/.test(tokens[at - 1]?.lower ?? '')
          ? null
          : verb;
      return object.test(tokens[next + 1]?.lower ?? '') &&
        /^(?:it|you|the|your|our|them)$/.test(tokens[next + 1]?.lower ?? '')
        ? verb
        : null;
    },
    [
      'The sofa has arrive at our depot.',
      'We have send a new cable.',
      'We have being waiting for it.',
      'It has broke again.',
      'We have already refund you.',
      'We have ship the lamp.',
    ],
    [
      'We have a plan.',
      'Do you have need of it?',
      'You have refund options.',
      'The card must have write access.',
      'The sofa has arrived.',
      'We had them sent.',
      'If you have received it, please reply.',
    ],
  ),
  rule(
    'be and no participle',
    (tokens, at) => {
      if (!/^(?:be|been|was|were|is|are|being|isn't|wasn't|aren't|weren't)$/.test(tokens[at]?.lower ?? ''))
        return null;
      if (/^(?:there|what|all|where|how|who)$/.test(tokens[at - 1]?.lower ?? '')) return null;
      const next = skip(tokens, at + 1);
      const verb = tokens[next];
      if (!verb || verb.text !== verb.lower) return null;
      const bits = verbBits(verb.lower);
      if (bits === 0 || (bits & (form.participle | form.ing)) !== 0) return null;
      const behind = tokens[next + 1];
      if ((bits & form.past) !== 0)
        return /^(?:stole|took|gave|forgot|chose|wrote|went|came|began|broke|tore|saw|knew|did|drove|wore|fell|froze|threw|rang)$/.test(
          verb.lower,
        )
          ? verb
          : null;
      if ((bits & form.third) !== 0) return null;
      if (
        /^(?:complete|close|open|clean|dry|correct|live|welcome|slow|clear|cost|fit|tight|mean|do|own|look|like|need|well|free|separate|present|content|back|left|stock|store|post|loose|last|want|have|run|set|put|say)$/.test(
          verb.lower,
        )
      )
        return null;
      // "All you do is write a line."
      if (tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:do|does|did|to)$/.test(lower)))
        return null;
      if (!isAlsoNoun(verb.lower)) return verb;
      const certain = /^(?:be|been|being|was|were)$/.test(tokens[at]?.lower ?? '');
      return certain && (behindPassive.test(behind?.lower ?? '') || isEnd(behind)) ? verb : null;
    },
    [
      'The money will be refund within a week.',
      'The lamp was damage in transit.',
      'Your parcel has been deliver to your neighbour.',
      'Your package was stole from the porch.',
      'The lamp is deliver to your door.',
    ],
    [
      'The shop is open.',
      'There were order forms in it.',
      'The lamp was damaged.',
      'It is fix number two.',
      'All we were was late.',
      'The refund is complete.',
    ],
  ),
  rule(
    'to and an inflected verb',
    (tokens, at) => {
      if (tokens[at]?.lower !== 'to') return null;
      const before = tokens[at - 1]?.lower ?? '';
      const verb = tokens[at + 1];
      const bits = verb && verb.text === verb.lower ? verbBits(verb.lower) : 0;
      if (bits === 0 || (bits & form.base) !== 0 || nounNumber(verb?.lower ?? '') !== null) return null;
      const wants =
        /^(?:want|wants|wanted|like|need|needs|needed|try|tried|trying|able|unable|happy|ready|going|glad|hope|hoping|plan|planning|decided|agreed|promised|offered|managed|failed|asked|pleased|sure|free|how|where|when|order|have|has|had|wish|love|prefer|refuse|ought|used|you|us|him|them|carrier|driver|courier|possible|impossible|easy|necessary)$/;
      if (!wants.test(before)) return null;
      if ((bits & form.ing) !== 0)
        return /^(?:want|wants|wanted|like|need|needs|needed|try|tried|able|unable|happy|ready|hope|plan|decided|agreed|asked|wish|sure|how|where)$/.test(
          before,
        )
          ? (verb ?? null)
          : null;
      return object.test(tokens[at + 2]?.lower ?? '') ||
        isEnd(tokens[at + 2]) ||
        (bits & form.third) !== 0 ||
        (bits & form.participle) === 0
        ? (verb ?? null)
        : null;
    },
    [
      'We would like to offering you a refund.',
      'We tried to delivered it yesterday.',
      'You need to returned the old one.',
      'We are happy to sent a new one.',
    ],
    [
      'We would like to offer a refund.',
      'We look forward to hearing from you.',
      'It is sent to you sealed.',
      'We are used to working late.',
    ],
  ),
  rule(
    'a preposition and a bare verb',
    (tokens, at) => {
      const before = tokens[at - 1]?.lower ?? '';
      if (
        !/^(?:for|by|of|before|after|without|from|about|avoid|avoids|avoided|keep|kept|enjoy|stop|mind|consider|while)$/.test(
          tokens[at]?.lower ?? '',
        )
      )
        return null;
      const verb = tokens[at + 1];
      if (
        !verb ||
        verb.text !== verb.lower ||
        (verbBits(verb.lower) & form.base) === 0 ||
        (verbBits(verb.lower) & form.participle) !== 0
      )
        return null;
      const behind = tokens[at + 2]?.lower ?? '';
      if (isAlsoNoun(verb.lower) && !/^(?:us|it|them|me|the|your|our)$/.test(behind)) return null;
      if (
        isAlsoNoun(verb.lower) &&
        !/^(?:thanks|thank|you|sorry|instead|be|by|helped|us|way|means|possibility|happy)$/.test(before) &&
        tokens[at]?.lower !== 'without'
      )
        return null;
      if (
        isAlsoNoun(verb.lower) &&
        /^(?:you|the|your)$/.test(behind) &&
        !/^(?:for|by|without)$/.test(tokens[at]?.lower ?? '')
      )
        return null;
      return verb;
    },
    [
      'Thank you for contact us.',
      'Please do it before send it back.',
      'You can mend it by replace the bulb.',
      'Please avoid send it.',
    ],
    [
      'Thank you for contacting us.',
      'Write to us for help.',
      'Please look after it before Friday.',
      'You will instead see a new label.',
      'Please skip the tape, instead fold the flap.',
    ],
  ),
];
