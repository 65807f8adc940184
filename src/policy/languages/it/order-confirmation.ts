import type { RuleData } from '../../meaning/language-pack.ts';

export const orderConfirmation: RuleData = {
  says: [
    'abbiamo|ho ..3 ricevuto|registrato|accettato|elaborato|confermato|imballato|confezionato|preparato|processato ..5 <goods>|pagamento',
    'conferm* ..6 <goods>|ricezione|spedizione|pagamento|partenza',
    '<goods> ..3 e|viene|stato|risulta|sono ..2 confermat*|ricevut*|registrat*|accettat*|elaborat*|pres*|preparat*|imballat*|confezionat*|pront*|processat*',
    'stiamo|sto ..2 preparando|imballando|confezionando|elaborando|impacchettando|processando ..3 <goods>?',
    'pagament* ... ricevut*|andato|buon_fine|accreditato|confermat*|riuscito|arrivato|completato',
    'abbiamo ..1 impacchett*|imballat*|confezionat*|incartat* ! <details>',
    'partira|parte|spediamo|partono|spediremo ..2 oggi|stesso|domani ! ?',
    '<goods> ... in lavorazione|preparazione|elaborazione|partenza',
    'conferma|avviso|notifica|ricevuta di|dell|del spedizione|ordine|acquisto|ricezione|invio',
    'spediamo|invieremo|inviamo|spediremo|partira|parte|partono ..6 <goods>? ..4 come previsto|programma|promesso|oggi|domani',
    '<goods> ..3 partira|parte|partono ..4 come previsto|programma|promesso',
    'corriere|poste|brt|gls|dhl|ups|sda ..1 ha|hanno ..2 ritirato|preso ..4 <goods>',
    '<goods> ... lascia|lasciato|lascera ..2 magazzino|deposito|laboratorio|sede',
    "l'abbiamo|abbiamo appena? <shipped>",
    'ordine ricevuto|confermato|spedito|preso',
  ],
  unless: [
    '<ask> ..6 conferm*',
    'conferm* se|che_sia|entro|l_indirizzo|la_taglia|il_colore|l_appuntamento|la_data',
    'ma|pero|tuttavia|sebbene|nonostante|vicino|portinaio',
    'bozza|fattur*|campion*|etichett*|risposta|messaggio|foto*|manuale|istruzion*|chiave|codice_di|reso|buono|coupon|regal*|omagg*|document*|richiesta|mail|email',
  ],
  good: [
    { text: 'La spedizione è rimandata al 12 maggio.', because: 'news of a delay' },
    { text: 'Abbiamo rispedito il pacco smarrito.', because: 'mends a fault' },
  ],
  bad: [
    { text: 'Il Suo pacco è in viaggio.', marks: ['pacco è in viaggio'] },
    { text: 'Abbiamo ricevuto il Suo ordine.', marks: ['Abbiamo ricevuto il Suo ordine'] },
  ],
};
