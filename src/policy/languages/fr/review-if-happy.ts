import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewIfHappy: RuleData = {
  says: [
    '<if> ..14 <happy> & <review>|<fullMarks> ! <neutral>',
    '<if> ..14 <unhappy> & <contact> & <review>',
    '<if> ..14 <-happy> & <contact> & <review>',
    'avant ..8 <=review> & <contact>|<problem>|<help>',
    'avant ..8 <unhappy> & <contact>',
    'client|clients|clientes|acheteurs|acheteuses <happy> ... <review> ! <neutral>',
    '<unhappy> ... <contact>|à_nous ... plutôt|au_lieu ..4 <=review>',
    '<contact> ... plutôt|au_lieu ..4 <=review>',
    'seulement|uniquement|que si ..12 <happy> & <review>',
    '<review> ... seulement|uniquement si ..8 <happy>',
    '<review> ... <if> ..10 <happy> ! <neutral>',
    '^ satisfait*|content*|ravi*|conquis*|heureux|heureuse ... <review> ! <neutral>',
    '^ êtes|es|serez vous|tu ..4 <happy> ... <review> ! <neutral>',
  ],
  unless: [
    '<review> ... que ..6 ou',
    'que|qu ..12 ou non|pas|moins ... <review>',
    'quel|quelle que|qu soit|il ... <review>',
  ],
  good: [
    { text: 'Si la taille ne convient pas, répondez à ce message.', because: 'no review' },
    {
      text: 'Si vous avez une minute, merci de laisser un avis.',
      because: 'no condition on being happy',
    },
  ],
  bad: [
    {
      text: 'Si vous êtes satisfait, laissez-nous un avis.',
      marks: ['Si vous êtes satisfait, laissez-nous un avis'],
    },
    {
      text: 'Avant de laisser un mauvais commentaire, contactez-nous.',
      marks: ['Avant de laisser un mauvais commentaire, contactez'],
    },
  ],
};
