import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewRepeat: RuleData = {
  says: [
    'toujours_pas|pas_encore|pas_toujours|encore_pas|pas_à_ce_jour & <=review>',
    'vu|reçu|lu ..3 demande|message|courriel|invitation ... <review>',
    'attendons|attends|espérons ..1 toujours|encore ..6 <review>',
    'toujours|encore ..3 sans ..4 <=review>',
    '<review> ..8 manque|tarde|attend|demandé|rappel*',
    '<we> ..6 demandé|sollicité|sollicitée|écrit|invité|invitée|rappelé|relancé ..10 <review>',
    'il_y_a ..3 jours|semaine|semaines|mois & <review>',
    '<again> ... <opinion> & <ask>|<leave> ! rendez_vous|adresse|maquette|texte',
    'encore ..4 jours|temps ..5 <review>',
  ],
  unless: [
    'encore|nouveau|nouvelle_fois ..2 <=change>',
    '<again> ..6 <mishap>',
    'rendez_vous|montage|technicien|livraison ... <again>',
    'ne|n ..2 pas ..3 <=review> ! <again> ! encore ! toujours',
  ],
  good: [
    { text: 'Que pensez-vous de la théière ?', because: 'the first request' },
    { text: 'Nous vous rappelons le rendez-vous de montage de mardi.', because: 'no review' },
  ],
  bad: [
    { text: 'Nous nous permettons de vous relancer pour votre avis.', marks: ['relancer pour votre avis'] },
    {
      text: "Vous n'avez pas encore évalué la lampe.",
      marks: ['pas encore évalué'],
    },
  ],
};
