import type { ClauseRuleName, RuleExamples } from '../../../grammar/clause/clause-rules.ts';

export const frenchClauseExamples: Readonly<Record<ClauseRuleName, RuleExamples>> = {
  'noun phrase': { wrong: ['Le livraison aura lieu jeudi.'], right: [] },
  'subject and verb': { wrong: ['Les colis a été expédiés hier.'], right: [] },
  'subject and predicate': { wrong: ['La facture est joint.'], right: [] },
  'verb after auxiliary': { wrong: ['Nous avons expédier votre colis.'], right: [] },
  'participle with have': { wrong: ['Nous avons expédiés votre colis.'], right: [] },
  'auxiliary of motion': { wrong: ['Le colis a arrivé hier.'], right: [] },
  'tense and time': { wrong: ['Le colis arrivera hier.'], right: [] },
  'if and future': {
    wrong: ['Si vous aurez une question, écrivez-nous.'],
    right: [
      'Si le colis est là, vous recevrez un avis.',
      'Si vous préférez ne pas attendre, répondez.',
      'Nous ne savons pas si le colis arrivera vendredi.',
    ],
  },
};
