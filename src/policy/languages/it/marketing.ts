import type { RuleData } from '../../meaning/language-pack.ts';

export const marketing: RuleData = {
  says: [
    '<browse> ..6 nostro|nostra|nostri|nostre|mio|mia ..2 <shop> ! manual*|istruzion*|fattur*|garanzi*|tracciament*',
    'nostro|nostra|mio|mia ..1 <shop> ... ora|nuov*|oggi|disponibil*|tant*|presto|anche|altri|altre|aperto ! sito|website|bottega|negozietto ..8 nuov*|tutto',
    'potrebbe|potrebbero ..2 interessar*|piacer*',
    '<we>|le|ti|da_noi ..3 interess* ..1 anche',
    'chi|clienti ..3 comprato|acquistato|scelto|ordinato ... anche',
    'approfitt* ..3 di|del|della|dei|delle|nostr*',
    'dia|dai|date|dare|faccia|fai un|uno occhiata|sguardo|giro ! manual*|istruzion*|<review>',
    'scopr* ..1 il|la|i|le|anche|nostr*|cosa|tutt* ! come',
    'compra|compri|comprate|acquista|acquisti|ordina|ordini subito|ora|oggi|due|tre|adesso|altri|altre|anche',
    'la aspettiamo|ti_aspettiamo|vi_aspettiamo ..3 <shop>|noi',
    'aggiung*|salv* ..5 preferiti|lista_dei_desideri',
    'consigli*|raccomand* ..4 <shop> ..4 amici|amico|amica|conoscenti|parenti',
    'consigliamo|suggeriamo|proponiamo|raccomandiamo ..1 anche|nostr*|di_provare',
    'vendiamo|offriamo|abbiamo|proponiamo anche',
    'ora|adesso|anche disponibil* ..4 <shop>',
    'torni|torna|tornate ..2 a_trovarci|trovarci|da_noi|presto_nel',
    'disponibil* ..4 nel|sul|nostro ..1 <shop>',
  ],
  unless: [
    '<thanks> ..8 <shop>|<browse>',
    'fattur* ... <promotion>',
    '<promotion> ... fattur*',
    'chiesto|richiesto|scelto|ordinato|selezionato ..4 <promotion>',
    'libretto|blocchetto|carnet ..4 <promotion>',
    '<promotion> ..6 pagato|usato|utilizzato|riaccredit*|inserito|applicato|scelto|richiesto|acquistato',
  ],
  always: [
    'codice|coupon|voucher ..3 prossimo|prossimi|futuro',
    '#|percento|%|sconto|buono|coupon|voucher ..4 prossimo|prossimi|futuro|futuri|secondo acquisto|acquisti|ordine|ordini',
    'visiti|visita|visitate|visitare il|la|nostro|nostra ..1 negozio|sito|vetrina|store|shop|pagina',
  ],
  good: [
    { text: 'Abbiamo emesso un rimborso parziale del 10%.', because: 'money back is no discount' },
    { text: "L'etichetta di reso gratuita è in arrivo.", because: 'part of a return' },
  ],
  bad: [
    { text: 'Con il codice ESTATE15 risparmia il 15% alla cassa.', marks: ['Con il codice'] },
    {
      text: 'Visiti il nostro negozio: è arrivata la nuova collezione.',
      marks: ['Visiti il nostro negozio: è arrivata la nuova collezione'],
    },
  ],
};
