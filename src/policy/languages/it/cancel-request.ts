import type { RuleData } from '../../meaning/language-pack.ts';

export const cancelRequest: RuleData = {
  says: [
    'annulli|annulla|annullate|disdica|disdici|disdite|revochi|revoca|annullalo|annullarlo|annullarli ..6 <goods>|voi|tu|lei|suo|tuo|account|conto|ora|pure|subito',
    'cancelli|cancella|cancellate|ritiri|ritira|interrompa ..4 ordine|acquisto|#order|articol*',
    'richieda|richiedi|richiedete|richiedere|inoltri|inoltra|inoltrare|faccia|fai|fare|invii|invia|inviare|avvii|avvia|avviare|apra|apri|presenti|presentare|effettui|effettuare|procedere|proceda|procedi|chieda|chiedi|chiedere ..6 <cancel>',
    'seleziona*|selezioni|scelga|scegli|scegliere|indichi|indica|indicare|clicchi|clicca|cliccare|prema|premi|usi|usa|metta|metti|tocchi|tocca ..8 <cancel>',
    'semplice|facile|veloce|rapido|meglio|comodo ..2 se ..8 <cancel>',
    'se ..2 potesse|potessi|volesse|annullasse|annullassi|disdicesse|disdicessi ..3 <cancel>|<goods> & <cancel>',
    '<cancel> ..6 dal|dalla|nel|sul|da suo|sua|tuo|tua|pagina|account|profilo|app|vostro|conto|parte',
    '<cancel> ..6 indichi|indica|selezioni|seleziona|scelga|scegli|metta|metti|scriva|scrivi',
    '<ask> ... <cancel> lei|tu|da_solo|autonomamente|direttamente',
  ],
  unless: [
    'abbiamo|ho|ha|hanno|possiamo|dobbiamo|dovuto|dovremo|stiamo|vogliamo|provvederemo|provvediamo ..4 <=cancel> ! lei|tu',
    'vuole|vuoi|desidera|desideri|preferisce|preferisci|volete che ..3 <=cancel>|<we>|annulliamo',
    'annulliamo|annulleremo|annullassimo|disdiciamo',
    'e|stato|stata|viene|sara|sono ..2 annullat*|cancellat*|stornat*|disdett*',
    'sua|tua|vostra ..1 richiesta|decisione|cancellazione|disdetta ..6 accettat*|confermat*|ricevut*|elaborat*|registrat*|completat*',
    'richiesta ..3 <=cancel> ..6 accettat*|confermat*|ricevut*|elaborat*|registrat*|completat*|andat*',
    'se|qualora|nel_caso|in_caso ..3 desider*|vuole|volesse|vuoi|preferi*|decid*|intend* ..4 <=cancel>',
    'come richiesto|desiderato|concordato|da_sua',
    '<-cancel>',
  ],
  good: [
    { text: "Abbiamo annullato l'ordine e rimborsato tutto.", because: 'the seller did it' },
    { text: "La preghiamo di non annullare l'ordine: parte domani.", because: 'the opposite' },
  ],
  bad: [
    {
      text: "Annulli l'ordine dal Suo account, per favore.",
      marks: ["Annulli l'ordine dal Suo account, per favore"],
    },
    {
      text: "L'articolo è esaurito. Potrebbe richiedere l'annullamento?",
      marks: ["Potrebbe richiedere l'annullamento"],
    },
  ],
};
