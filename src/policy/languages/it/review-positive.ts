import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewPositive: RuleData = {
  says: [
    '<review> ..1 davvero|molto|cosi|piu|proprio? <positive> ! <neutral> ! <unhappy>',
    '<review> ..1 <positive> ! <neutral>',
    '<positive> ..1 <review> ! <neutral>',
    'valut*|recensi*|giudic*|vot* ..6 positivamente|bene|generosamente|benevolmente|favorevolmente|al_meglio|con_generosita',
    'positivamente|generosamente ..3 valut*|recensi*',
    'qualcosa|due_righe|un_paio_di_righe|parole|parola|cose|un_commento di? <positive> ! <neutral>',
    '<positive> parole|parola|righe|cose|commenti|commento|pensiero',
    'parole|parola|righe|cose ..1 <positive> ! <neutral>',
    'giudizio|parere|opinione <positive> ! <neutral>',
    'parl* bene',
    'spend* ..3 parola|parole <positive>',
    'quanto|come e|sia|siano|sono|ha ..2 <positive>|soddisfatt*|felice|content*|utile|comod* ! ?',
    'raccont*|dic*|dire|dillo ..6 quanto|come ..3 <positive>|piac*|soddisfatt*|felice|content*',
    'tutto|qualsiasi|qualunque|qualsiasi_cosa|cio|ogni ..4 meno|sotto|inferiore di|a|alle? ..1 cinque|5|stelle',
    'meno di cinque|5 stelle ! <contact>',
    '<stars> ..5 brillare|brillano|brillino|brilli|splendere|splendano|splendono|accendere|illumin*',
    'brillare|splendere|risplendere ..5 <stars>',
    'mantenere|tenere|raggiungere|migliorare|proteggere|alzare ..4 punteggio|media|reputazione|classifica|100|cento|rating',
    'consigli*|raccomand* ..4 agli_altri|ad_altri|altri_clienti|altri_acquirenti|a_tutti|lampada|prodotto & <ask>|<review> ! <follow>',
    'elogi*|lodi|complimenti|lode|lodare & <review>|<ask>|<leave>',
    'dia|dare|dai|date|assegni|assegna|regali|regala|doni|dona|metta|metti|lasci|lascia|concedi ..6 cinque|5|tutte ..1 <stars> ! ?',
    'siate|sii|sia ..1 generos*|gentil*|buon*|clement*|indulgent* & <review>|<stars>',
  ],
  unless: [
    'quante|quali ..2 <stars>',
    '<thanks> ..8 <review> <positive>',
    '<thanks> ..8 <positive> <review>',
    '<review> ... se|che positiv* o',
    'etichett*|congelator*|hotel|polo',
  ],
  good: [
    { text: 'Una recensione onesta della teiera sarebbe gradita.', because: 'neutral' },
    { text: 'Il polo positivo della batteria è segnato in rosso.', because: 'not about a review' },
  ],
  bad: [
    {
      text: 'Vedere brillare cinque stelle renderebbe felice la nostra bottega.',
      marks: ['cinque stelle'],
    },
    { text: 'Ci lasci una recensione positiva.', marks: ['recensione positiva'] },
  ],
};
