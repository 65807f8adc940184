import type { RuleData } from '../../meaning/language-pack.ts';

export const cancelRequest: RuleData = {
  says: [
    'annulez|annule ..3 <goods>|vous|toi|vous_même|toi_même',
    '^ annulez|annule',
    'que vous|tu annuliez|annules|demandiez|fassiez ... <goods>|<cancel>',
    'vous|tu annuliez',
    'demand*|fass*|faire|faites|introdui*|soumett*|lanc*|effectu*|dépos*|envoy*|procéd* ..4 annulation|rétractation',
    'choisi*|sélectionn*|indiqu*|coch*|cliqu*|utilis*|prenez|appuy*|mentionn* ..8 <cancel>',
    'annuler|annulez|annuliez|annulation ..8 depuis|sur|dans|de votre|ton|vos ..1 compte|côté|espace|commandes|page',
    'vous_même|toi_même ..4 <cancel>',
    '<cancel> ..4 vous_même|toi_même',
    'de_votre_côté ..4 <cancel>',
  ],
  unless: [
    'nous|on|j|je ..2 avons|ai|allons|vais|pouvons|devons|venons|avions|devrons|voulons ..3 <=cancel> ! vous_même ! votre_compte',
    'nous|on|j annulons|annulerons|annulions|annulerions|annule|annulerai',
    'que nous|j ..1 annul*',
    'nous laisser',
    'vous|tu|client ..1 avez|as|aviez|a ..2 demandé|sollicité|annulé|souhaité|voulu',
    'a|ont|ete|est|sera|soit|déjà|bien annulé|annulée|annulés|annulées',
    'si|lorsque vous|tu ..2 souhait*|préfér*|voul*|désir*|décid* ..4 <=cancel>',
    'souhait*|préfér*|désir*|voulez|veux vous|tu ..4 <=cancel>',
    'votre|ta ..1 annulation|demande_d_annulation ..6 confirmée|acceptée|traitée|reçue|enregistrée|prise',
    'comme vous|tu|demandé|convenu',
    'selon|à votre|ta|ton demande|souhait',
  ],
  good: [
    { text: 'Nous avons annulé la commande et vous avons remboursé.', because: 'the seller did it' },
    { text: "Merci de ne pas annuler la commande, l'article part demain.", because: 'the opposite' },
  ],
  bad: [
    { text: "Merci d'annuler la commande depuis votre compte.", marks: ["Merci d'annuler"] },
    {
      text: "L'article est épuisé. Pouvez-vous demander l'annulation ?",
      marks: ["Pouvez-vous demander l'annulation"],
    },
  ],
};
