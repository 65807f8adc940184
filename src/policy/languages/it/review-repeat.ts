import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewRepeat: RuleData = {
  says: [
    'non|nessuna|senza ..10 <=review> & ancora|finora|purtroppo|per_ora|tuttora',
    'ancora|finora|tuttora|purtroppo ..4 non|nessuna|senza ..6 <=review>',
    'non ..6 ricevuto|visto|trovato|letto|arrivat* ..5 <=review>',
    'manca|mancano|attendiamo|aspettiamo|aspettando|attesa ..8 <review> ! <neutral>',
    '<review> ..8 manca|mancante|attesa|attendiamo|dimenticat*|sfuggit*',
    '<we> ..10 chiesto|scritto|invitato|ricordato|domandato ..10 <review>',
    'chiesto|invitato|pregato ..6 recensi*|valut*|<review>',
    'settimana|mese|giorni ..1 scorsa|scorso|fa & <review> & <we>|chiesto|scritto|inviato',
    'ancora ..1 tempo & <review>',
    '<review>|<opinion> ..6 non ..4 pervenut*|arrivat*|ricevut*|giunt*',
    '<again> ... <opinion> & <leave>|<ask> ! appuntament*|bozz*|indirizz*|taglia',
  ],
  unless: [
    '<again> ..4 <mishap>',
    'di_nuovo|nuovamente ..3 <=change>',
    'non lasci|lasciare|scriva|scrivere|pubblichi|valuti ..2 <=review>',
  ],
  good: [
    { text: 'Che cosa pensa della teiera?', because: 'the first request' },
    { text: "Le ricordiamo l'appuntamento di martedì con il tecnico.", because: 'no review' },
  ],
  bad: [
    { text: 'Le ricordiamo di recensire il bollitore.', marks: ['ricordiamo di recensire'] },
    {
      text: 'Non abbiamo ancora ricevuto la Sua valutazione.',
      marks: ['Non abbiamo ancora ricevuto la Sua valutazione'],
    },
  ],
};
