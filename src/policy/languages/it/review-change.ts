import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewChange: RuleData = {
  says: [
    '<change>|<remove> ..8 <review>|<stars>|<opinion>',
    '<review>|<stars>|<opinion> ..5 <change>|<remove>',
    '<ask> ... <review>|<stars> ... <change>|<remove>',
    'negativ*|brutt*|cattiv* ..2 <review>|<opinion> ... <change>|<remove>',
    'da una|due|tre|1|2|3 ..1 stelle|stella? ..1 a cinque|quattro|5|4 ! energetic*',
    '<stars>|<review> ... la|le|lo|li <change>|<remove>',
    'nuova|altra|seconda <review> ..6 invece|sostitu*|al_posto',
  ],
  unless: [
    '<we> ..1 <=change>|<=remove> ! <ask>',
    'abbiamo|ho|stiamo|ha|hanno ..1 modific*|cambi*|aggiorn*|corrett*|miglior*|sostitui*|rivist*|eliminat*|rimosso|tolto ! <ask>',
    'aiut* ..4 a_migliorare|migliorare|migliorarci|miglioriamo ! <ask> ..3 <change> ..4 <review>',
    'per|a|di migliorare|migliorarci|migliorarsi',
    'ci permette|consente|permettono|serve|aiuta|aiutano ..2 <change>',
  ],
  good: [
    { text: "Modifichi l'indirizzo di consegna entro mezzogiorno.", because: 'no review' },
    { text: 'Tolga la pellicola protettiva prima del primo uso.', because: 'no review' },
  ],
  bad: [
    { text: 'La preghiamo di cancellare la brutta recensione.', marks: ['cancellare la brutta recensione'] },
    {
      text: 'Ora che la nuova pompa è arrivata, può aggiornare la valutazione?',
      marks: ['aggiornare la valutazione'],
    },
  ],
};
