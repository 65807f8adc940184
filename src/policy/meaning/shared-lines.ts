import type { MeaningRule } from './language-pack.ts';

interface Lines {
  readonly says: readonly string[];
  readonly unless: readonly string[];
}

/**
 * What breaks a rule in any language, said in concepts alone. Word order differs between languages, so these
 * ask for concepts near each other or in one sentence; what depends on the order of words stands with the language.
 */
export const sharedLines: Readonly<Record<MeaningRule, Lines>> = {
  'not-permitted': { says: [], unless: [] },
  'order-confirmation': {
    says: ['<goods> & <shipped> ! ?'],
    unless: ['<=mishap>', '<=partial>', '<=replacement>', '<=cancel>', '<=review>', '<if>'],
  },
  'thank-you-only': { says: [], unless: [] },
  marketing: {
    says: [
      '<promotion>',
      '<follow>',
      '<browse> & <otherGoods>',
      '<shop> & <otherGoods>',
      '<shop> & <novelty>',
      '<browse> & <novelty>',
      '<we> ~ <novelty>',
    ],
    unless: ['<refund>', '<mishap>', '<replacement>', '<stop> & <messages>'],
  },
  'review-positive': {
    says: [
      '<fullMarks> ! <=mishap>',
      '<fullMarks> & <review>',
      '<fullMarks> & <leave>',
      '<fullMarks> & <plea>',
      '<positive> <review> ! <neutral>',
      '<review> & <plea> ! <neutral>',
      '<stars> & <plea>',
    ],
    unless: ['<thanks> ..5 <fullMarks>'],
  },
  'review-incentive': {
    says: [
      '<reward> & <review>',
      '<offer> & <review>',
      '<reward> & <opinion> & <leave>',
      '<offer> & <opinion> & <leave>',
      '<reward> & <fullMarks>',
      '<offer> & <fullMarks>',
    ],
    unless: [],
  },
  'review-change': {
    says: [
      '<change> ~ <review>',
      '<remove> ~ <review>',
      '<change> ~ <stars>',
      '<remove> ~ <stars>',
      '<change> ~ <opinion>',
      '<remove> ~ <opinion>',
      '<ask> & <remove> & <review>',
    ],
    unless: [],
  },
  'review-if-happy': {
    says: [
      '<if> ..14 <happy> & <review> ! <neutral>',
      '<if> ..14 <happy> & <fullMarks> ! <neutral>',
      '<if> ..14 <happy> & <opinion> & <leave> ! <neutral>',
      '<if> ..14 <unhappy> & <contact> & <review>',
      '<if> ..14 <-happy> & <contact> & <review>',
      '<if> ..14 <problem> & <contact> & <=before> & <review>',
      '<if> ..14 <unhappy> & <contact> & <fullMarks>',
      '<if> ..14 <unhappy> & <=before> & <=review>',
      '<if> ..14 <unhappy> & <contact> & <=review>',
      '<if> ..14 <problem> & <contact> & <=before> & <=review>',
      '<contact> & <=before> & <=review>',
      '<help> & <=before> & <=review>',
      '<problem> ... <=before> ... <=review>',
      '<=review> ... <=before> ... <problem>',
      '<=review> ... <=before> ... <contact>|<help>',
    ],
    unless: [],
  },
  'review-repeat': { says: ['<again> & <review>', '<again> & <fullMarks>'], unless: [] },
  'cancel-request': { says: ['<ask> & <cancel>'], unless: ['<review>'] },
  'opt-out-link': { says: ['<stop> & <=messages>'], unless: [] },
  'sensitive-content': { says: ['<=insult>'], unless: [] },
};
