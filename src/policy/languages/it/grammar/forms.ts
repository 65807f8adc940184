import { agreement } from '../../../grammar/agreement.ts';
import { type GrammarRule, phrase } from '../../../grammar/grammar-rule.ts';
import { italianNouns } from './nouns.ts';
import { italianParticiples, italianVerbs, italianWe } from './verbs.ts';

const infinitives = [...italianParticiples.keys()].join('|');
const participles = [...italianParticiples.values()].filter((form) => form.endsWith('o'));
const participleOf = Object.fromEntries(italianParticiples);
const infinitiveOf = Object.fromEntries([...italianParticiples].map(([verb, form]) => [form, verb]));
const transitive = participles
  .filter(
    (form) =>
      !/^(?:arrivato|partito|andato|mancato|tornato|rientrato|passato|restato|bastato|durato|costato|diventato|venuto|finito|iniziato|terminato|transitato|viaggiato|funzionato|spettato|scaduto|risultato|continuato|cambiato|corso|sceso|aumentato|sembrato|dipeso|corrisposto|vissuto|salito)$/.test(
        form,
      ),
  )
  .join('|');
/** What takes "essere" alone. */
const ofBeing = 'arrivat|partit|andat|tornat|rientrat|uscit|venut|rimast|diventat|ripartit|success|stat';
const letter = '(?![\\p{L}\\p{M}])';
const we = Object.keys(italianWe).join('|');
const finite = [...italianVerbs.keys()].filter((form) => /[oaeò]$/.test(form) && !/^(?:sa|dà)$/.test(form));
const modals =
  'posso|può|possiamo|possono|potete|potrà|potremo|potranno|potrebbe|potremmo|potrebbero|poteva|devo|deve|dobbiamo|devono|dovrà|dovremo|dovrebbe|dovremmo|dovrebbero|doveva|voglio|vuole|vogliamo|vogliono|vorrei|vorremmo|vorrebbe|desideriamo|desidera|preferiamo|preferisce|vuoi|puoi|devi';

/** The forms of verbs and small words, each for itself. */
export const italianForms: readonly GrammarRule[] = [
  agreement(
    'ogni con plurale',
    { determiners: { ogni: 'mf', qualche: 'mf', qualsiasi: 'mf' }, nouns: Object.fromEntries(italianNouns) },
    {
      wrong: ['Ogni pacchi viene pesato prima della partenza.', 'Tra qualche giorni arriva.'],
      right: ['Ogni pacco viene pesato.', 'Ogni dieci acquisti uno è in regalo.', 'Ogni due ore.'],
    },
  ),
  phrase(
    'lo, gli e uno davanti a s impura',
    `(?<fault>[Ii]l|[Ii]|[Uu]n|[Dd]el|[Dd]ei|[Aa]l|[Aa]i|[Nn]el|[Nn]ei|[Dd]al|[Dd]ai|[Ss]ul|[Ss]ui|[Qq]uel|[Qq]uei) (?=(?:s[bcdfgpqtv]|sm[aeiou]|sp|gn|ps|z|x)\\p{Ll}{2,})(?!(?:scotch|stock|standard|smartphone|tablet)${letter})`,
    {
      il: 'lo',
      i: 'gli',
      un: 'uno',
      del: 'dello',
      dei: 'degli',
      al: 'allo',
      ai: 'agli',
      nel: 'nello',
      nei: 'negli',
      dal: 'dallo',
      dai: 'dagli',
      sul: 'sullo',
      sui: 'sugli',
      quel: 'quello',
      quei: 'quegli',
    },
    {
      wrong: [
        'I scaffali sono pronti.',
        'Il specchio è partito.',
        'Un scontrino basta.',
        'Nel zaino manca la cinghia.',
      ],
      right: ['Gli scaffali sono pronti.', 'Lo specchio è partito.', 'Uno scontrino basta.'],
    },
    'gu',
  ),
  phrase(
    'articolo davanti a vocale',
    `(?<fault>[Ii]|[Dd]ei|[Aa]i|[Nn]ei|[Dd]ai|[Ss]ui|[Qq]uei|bei) (?=[aeou]\\p{Ll}{2,}|i[^aeiou\\s]\\p{Ll}{2,})`,
    {
      i: 'gli',
      dei: 'degli',
      ai: 'agli',
      nei: 'negli',
      dai: 'dagli',
      sui: 'sugli',
      quei: 'quegli',
      bei: 'begli',
    },
    {
      wrong: ["Abbiamo controllato i articoli prima dell'invio.", 'Manca uno dei attacchi.'],
      right: ['Abbiamo controllato gli articoli.', 'I nostri articoli.'],
    },
    'gu',
  ),
  phrase(
    'lo e gli davanti a consonante',
    `(?<fault>dello|allo|nello|dallo|sullo|agli|negli|dagli|sugli|degli) (?=(?!hub|hotel|host|hobby)(?:[bcdfhlmnrtv]|g[^n]|p[^sn])\\p{Ll}{2,})`,
    {
      dello: 'del',
      allo: 'al',
      nello: 'nel',
      dallo: 'dal',
      sullo: 'sul',
      agli: 'ai',
      negli: 'nei',
      dagli: 'dai',
      sugli: 'sui',
      degli: 'dei',
    },
    {
      wrong: ['La consegna dello divano richiede due persone.', 'Il prezzo degli cuscini è giusto.'],
      right: ['La consegna dello specchio.', 'Il prezzo degli gnomi.'],
    },
    'gu',
  ),
  phrase(
    'elisione',
    `(?<fault>il|lo|del|dello|al|allo|nel|nello|dal|dallo|sul|sullo) (?=(?:ordine|articolo|indirizzo|importo|acquisto|imballaggio|imballo|ufficio|arrivo|invio|autista|errore|orario|appuntamento|operatore|adattatore|accessorio|oggetto|ultimo|altro|originale|intero|armadio|orologio|anello|avviso|anno)${letter})`,
    {
      il: "l'",
      lo: "l'",
      del: "dell'",
      dello: "dell'",
      al: "all'",
      allo: "all'",
      nel: "nell'",
      nello: "nell'",
      dal: "dall'",
      dallo: "dall'",
      sul: "sull'",
      sullo: "sull'",
    },
    {
      wrong: ['Il ordine parte domani.', 'Il numero del ordine è giusto.', 'È arrivato al ufficio.'],
      right: ["L'ordine parte domani.", "All'ufficio postale."],
    },
  ),
  phrase(
    "un'altro",
    `(?<fault>un['’](?=(?:altro|ordine|articolo|indirizzo|importo|errore|imprevisto|incidente|adattatore|accessorio|ufficio|avviso|appuntamento|armadio|orologio|anello|intero|originale|unico|ultimo|ulteriore ordine|imballaggio|invio|oggetto|orario|euro|anno)${letter}))`,
    'un ',
    {
      wrong: ["Abbiamo spedito un'altro pacco.", "È un'errore.", "C'è un'appuntamento."],
      right: ["È un'altra taglia.", 'È un errore.'],
    },
  ),
  phrase(
    'un per una',
    `(?<fault>un) (?=(?:altra|etichetta|immagine|informazione|ora|agenzia|attesa|azienda|email|operazione|opzione|unità|uscita|offerta|alternativa|installazione|esperienza|idea|ulteriore (?:spesa|verifica|conferma|foto|informazione))${letter})`,
    "un'",
    { wrong: ['Le inviamo un altra etichetta.', 'Serve un ora.'], right: ["Le inviamo un'altra etichetta."] },
  ),
  phrase(
    'preposizione e articolo divisi',
    `(?<fault>(?<!al )(?:di|a|da|in|su) (?:il|i|gli))(?= \\p{Ll}{3,})`,
    {
      'di il': 'del',
      'di i': 'dei',
      'di gli': 'degli',
      'a il': 'al',
      'a i': 'ai',
      'a gli': 'agli',
      'da il': 'dal',
      'da i': 'dai',
      'da gli': 'dagli',
      'in il': 'nel',
      'in i': 'nei',
      'in gli': 'negli',
      'su il': 'sul',
      'su i': 'sui',
      'su gli': 'sugli',
    },
    {
      wrong: ['Ringraziamo di il messaggio.', 'Il pacco è in il deposito.', 'Siamo a il magazzino.'],
      right: ['Ringraziamo del messaggio.', 'Prima che i pacchi partano.'],
    },
    'gu',
  ),
  phrase(
    'possessivo senza articolo',
    `(?<=(?:^|[.!?] )|(?:con|per|abbiamo|inviamo|spediamo|mandiamo|spedito|inviato|ricevuto|manderemo|invieremo|spediremo|preparato|controllato|verificato|rimborsato|in|da|di|verificare|confermare|inviare|spedire|ricevere|ritirare|controllare) )(?<fault>(?:nostro|suo|vostro) (?:pacco|ordine|articolo|prodotto|magazzino|rimborso|corriere|indirizzo|messaggio|reso|fornitore|servizio|sistema|tecnico)|(?:nostra|sua|vostra) (?:spedizione|lampada|consegna|fattura|scatola|richiesta|ditta|azienda|squadra|confezione|garanzia|foto)) (?!\\d|n\\.|#)(?=\\p{Ll})(?!di|del|dell|per)`,
    null,
    {
      wrong: [
        'Nostro magazzino chiude alle 18.',
        'Le manderemo suo pacco domani.',
        'Abbiamo ricevuto sua richiesta ieri.',
      ],
      right: ['Il nostro magazzino chiude.', 'Suo ordine 403-1122334-5566778', 'Questo è per suo conto.'],
    },
  ),
  phrase(
    'noi con altra persona',
    `_noi (?:non |le |la |ci |vi |lo )?(?<fault>${we}|abbiano|siano|ho)(?= )`,
    { ...italianWe, abbiano: 'abbiamo', siano: 'siamo', ho: 'abbiamo' },
    {
      wrong: ['Noi ha spedito il pacco.', 'Noi spedisce oggi.', 'Noi abbiano verificato.'],
      right: ['Noi abbiamo spedito il pacco.', 'Per noi è importante.'],
    },
  ),
  phrase(
    'io con altra persona',
    `(?:_|che )io (?:non |le |la )?(?<fault>ha|hanno|è|abbiamo|siamo|può|deve|possiamo)(?= )`,
    {
      ha: 'ho',
      hanno: 'ho',
      è: 'sono',
      abbiamo: 'ho',
      siamo: 'sono',
      può: 'posso',
      possiamo: 'posso',
      deve: 'devo',
    },
    {
      wrong: ["Io ha sbagliato l'etichetta."],
      right: ["Io ho sbagliato l'etichetta.", 'Lei e io siamo qui.'],
    },
  ),
  phrase(
    'ausiliare con infinito',
    `(?:abbiamo|hanno|ha|ho|aveva|avevamo|è stat[oa]|sono stat[ie]|era stat[oa]|viene|vengono|verrà|verranno)(?: già| non| anche| appena| subito)? (?<fault>${infinitives})(?=[ .,;!?]|$)`,
    participleOf,
    {
      wrong: [
        'Abbiamo spedire il pacco ieri.',
        'Il pacco è stato spedire.',
        'Il pacco verrà consegnare domani.',
      ],
      right: [
        'Abbiamo da spedire un pacco.',
        'Abbiamo spedito il pacco.',
        'Il tecnico viene a montare il letto.',
      ],
    },
  ),
  phrase(
    'modale con participio',
    `(?:${modals})(?: anche| già| subito| non| sempre| pure)? (?<fault>${participles.filter((form) => !/^(?:stato|visto|detto|fatto|preso|messo)$/.test(form)).join('|')})${letter}`,
    infinitiveOf,
    {
      wrong: [
        'Possiamo spedito il ricambio domani.',
        'Il tecnico può passato martedì.',
        'Vogliamo risolto il problema.',
      ],
      right: ['Possiamo spedire il ricambio.', 'Può essere spedito domani.'],
    },
  ),
  phrase(
    'modale con verbo finito',
    `(?:${modals})(?: anche| subito| non)? (?<fault>${[...new Set([...Object.values(italianWe), ...finite.filter((form) => form.length > 5)])].filter((form) => !/^(?:siamo|fare|dare|stare|prima|mentre)$/.test(form) && !form.endsWith('are') && !form.endsWith('ere') && !form.endsWith('ire')).join('|')})${letter}`,
    null,
    {
      wrong: ['Dobbiamo controlliamo il numero di serie.', 'Il corriere può consegna domani.'],
      right: ['Dobbiamo controllare il numero.', 'Se può, confermi la data.'],
    },
  ),
  phrase(
    'preposizione con verbo finito o participio',
    `(?:prima|invece|in attesa|al fine|nel caso|cerchiamo|preghiamo|chiediamo|pregarla|consigliamo|speriamo|proviamo|dimentichi) di (?:non )?(?<fault>(?:confermi|confermiamo|inviamo|invii|spediamo|spedisca|verifichi|verifichiamo|indichi|risponda|controlli|controlliamo|${participles.filter((form) => !/^(?:reso|fatto|detto)$/.test(form)).join('|')})${letter})`,
    null,
    {
      wrong: [
        'Prima di spedito il pacco controlliamo tutto.',
        'Le chiediamo di confermi il nuovo indirizzo.',
      ],
      right: ['Prima di spedire il pacco.', 'Le chiediamo di confermare.'],
    },
  ),
  phrase(
    'essere per avere',
    `(?<!ci )(?<fault>siamo) (?:già |appena |anche )?(?:${transitive})${letter}`,
    { siamo: 'abbiamo' },
    {
      wrong: ['Siamo spedito il suo ordine ieri sera.'],
      right: ['Abbiamo spedito.', 'Siamo arrivati.', 'Ci siamo informati.'],
    },
  ),
  phrase(
    'corriere con essere',
    `(?:corriere|autista|vettore|tecnico|collega|magazziniere|fornitore|produttore)(?: non)? (?<fault>è) (?:già )?(?:lasciato|provato|tentato|consegnato|ritirato|trovato|suonato|chiamato|confermato|comunicato|smarrito|restituito|preso|segnalato|ricevuto|perso|scritto|detto|fatto|spedito)(?= (?:a|di|il|lo|la|l['’]|i|gli|le|un|una|uno|nessuno|che|due|ieri)${letter})`,
    { è: 'ha' },
    {
      wrong: ['Il corriere è lasciato un avviso.'],
      right: ['Il corriere ha lasciato un avviso.', 'Il corriere è stato qui.'],
    },
  ),
  phrase(
    'avere per essere',
    `(?<!(?<!\\p{L})(?:ci|mi|vi|ti|lo|la|li|le|ne|gli) )(?<fault>ha|hanno|abbiamo|aveva|avevano) (?:già |appena |anche |non )?(?:${ofBeing})[oaie]${letter}`,
    { ha: 'è', hanno: 'sono', abbiamo: 'siamo', aveva: 'era', avevano: 'erano' },
    {
      wrong: ['Il pacco ha arrivato al centro di Bologna.', 'La spedizione ha partita lunedì.'],
      right: ['Il pacco è arrivato.', 'Il pacco ha viaggiato tre giorni.'],
    },
  ),
  phrase('in merito', '(?<fault>a merito)(?= (?:al|alla|all|ai|agli|alle))', 'in merito', {
    wrong: ['Le scriviamo a merito al suo ordine.'],
    right: ['Le scriviamo in merito al suo ordine.'],
  }),
  phrase(
    'a disposizione',
    '(?:restiamo|siamo|rimaniamo|resto|sono|rimango|resta) (?:sempre |comunque |volentieri )?(?<fault>in|per|di) (?=(?:sua |vostra )?(?:completa )?disposizione)',
    'a',
    { wrong: ['Restiamo in disposizione per ogni domanda.'], right: ['Restiamo a disposizione.'] },
  ),
  phrase(
    'città con in',
    '(?:arriv\\p{Ll}+|part\\p{Ll}+|consegn\\p{Ll}+|sped\\p{Ll}+|sede|deposito|magazzino|ferm\\p{Ll}|è|filiale|hub|centro) (?<fault>in) (?=(?:Roma|Milano|Torino|Napoli|Bologna|Firenze|Genova|Palermo|Bari|Verona|Padova|Venezia|Piacenza|Brescia|Bergamo|Modena|Parma|Pisa|Catania|Trieste|Perugia|Ancona|Berlino|Parigi|Londra|Madrid)(?![\\p{L}-]))',
    'a',
    {
      wrong: ['Il pacco arriva in Roma giovedì.'],
      right: ['Il pacco arriva a Roma.', 'È fermo in Germania.'],
    },
  ),
  phrase(
    'scusarsi',
    '(?:ci scusiamo|mi scuso|scusateci|scusarci|ci scusi) (?<fault>al|di il|sul|dal|a il)(?= )',
    'per il',
    {
      wrong: ['Ci scusiamo al disagio causato.'],
      right: ['Ci scusiamo per il disagio.', 'Ci scusiamo del ritardo.'],
    },
  ),
  phrase(
    'ringraziare',
    "(?:ringraziamo|ringrazio|ringraziarla|grazie) (?<fault>di|a|da) (?=(?:il|la|l['’]|i|le|sua|suo) )",
    'per ',
    {
      wrong: ['La ringraziamo di il suo messaggio.', 'Grazie a sua pazienza.'],
      right: ['Grazie alla sua pazienza.', 'Grazie per la pazienza.'],
    },
  ),
  phrase(
    'rispondere a',
    '(?:rispondere|risponda|rispondete|rispondi|risponderci) (?<fault>(?:questo|questa|il|la|nostro|nostra) (?:\\p{Ll}+ )?(?:messaggio|email|mail|domanda))(?=[ .,;!?]|$)',
    null,
    {
      wrong: ['Può rispondere questo messaggio quando vuole.'],
      right: ['Può rispondere a questo messaggio.'],
    },
  ),
  phrase(
    'pronto da',
    '(?:pront[oaie]|facil[ei]|difficil[ei]) (?<fault>di) (?=(?:ritirare|spedire|consegnare|montare|usare|pulire)(?!\\p{L}))',
    'da',
    {
      wrong: ['Il pacco è pronto di ritirare.'],
      right: ['Il pacco è pronto da ritirare.', 'È pronto per il ritiro.'],
    },
  ),
  phrase(
    'provare a, cercare di',
    '(?<!da )(?:proviamo|prova|proverà|proveremo|riprova|riproverà|inizia|inizieremo|iniziamo|riesce|riusciamo|riusciremo|riuscirà|continuiamo|aiutiamo|aiutarla|invitiamo) (?<fault>di) (?=\\p{Ll}+(?:are|ere|ire|arla|arlo|arle)(?!\\p{L}))',
    'a',
    {
      wrong: ['Proviamo di consegnare di nuovo domani.'],
      right: ['Proviamo a consegnare.', 'Cerchiamo di consegnare.'],
    },
  ),
  phrase(
    'cercare di',
    '(?:cerchiamo|cercheremo|cercherà|speriamo|temiamo|decidiamo|preghiamo|chiediamo|accettiamo|promettiamo|permette|eviti|evitare|finiamo) (?<fault>a|per) (?=\\p{Ll}+(?:are|ere|ire|arla|arlo|arle|arci)(?!\\p{L}))',
    'di',
    {
      wrong: ['La preghiamo a confermare la misura.', 'Cerchiamo a risolvere.'],
      right: ['Cerchiamo di risolvere.'],
    },
  ),
  phrase(
    'entro un termine',
    '(?:possibile|restituire|reso|rimborso|risponda|rispondere|restituirlo|arriva|arriverà) (?<fault>a|in|fra) (?=(?:e non oltre|\\d+ giorni dall[ae]))',
    'entro',
    {
      wrong: ['Il reso è possibile a 30 giorni dalla consegna.'],
      right: ['Il reso è possibile entro 30 giorni.'],
    },
  ),
  phrase(
    'la per le',
    "_(?<fault>la) (?:(?:inviamo|mandiamo|spediamo|offriamo|proponiamo|auguriamo|forniamo|invieremo|manderemo|spediremo|scriviamo|chiediamo|comunichiamo|confermiamo|consigliamo|garantiamo|suggeriamo|proponiamo|mandiamo|chiedo|confermo|comunico|scrivo|mando|invio|auguro)(?= (?:il|lo|l['’]|un|uno|una|i|gli|due|tre|subito|volentieri|di|che|se|in merito|per)(?![\\p{L}])))",
    { la: 'le' },
    {
      wrong: [
        'La inviamo il pezzo mancante senza costi.',
        'La chiediamo di rispondere.',
        'La confermiamo che parte oggi.',
      ],
      right: ['Le inviamo il pezzo mancante.', 'La inviamo domani.', 'La preghiamo di rispondere.'],
    },
  ),
  phrase(
    'le per la',
    '(?:_|e |non )(?<fault>le) (?:preghiamo|ringraziamo|informiamo|avvisiamo|invitiamo|contattiamo|contatteremo|avviseremo|informeremo|aiutiamo|aiuteremo|prego|ringrazio|informo|avviso|invito|contatterò|avviserò|terremo informat|aggiorneremo appena)(?= (?:di|per|a|che|del|della|dell|se|appena|non appena|subito|in|anticipatamente|ancora|molto|sin|fin|quando|domani|volentieri|entro|il prima)(?!\\p{L})|[.,!])',
    { le: 'la' },
    {
      wrong: [
        'Le preghiamo di confermare la misura.',
        'Le informiamo che il pacco è in viaggio.',
        'Le ringraziamo per il messaggio.',
      ],
      right: ['La preghiamo di confermare.', 'Le confermiamo che è partito.'],
    },
  ),
  phrase(
    'inviarla una foto',
    "(?<fault>(?<verb>inviar|mandar|spedir|offrir|chieder|fornir|proporr?|comunicar|confermar)la)(?= (?:una|un|uno|il|lo|l['’]|gli|i|due|tre|di|che)(?!\\p{L}))",
    '$<verb>le',
    {
      wrong: ['Possiamo inviarla una foto della targhetta.'],
      right: ['Possiamo inviarla domani.', 'Possiamo inviarle una foto.'],
    },
  ),
  phrase(
    'comparativo doppio',
    '(?<fault>(?<!né )più (?:migliore|peggiore|maggiore|minore|meglio|peggio|superiore|inferiore))(?=[ .,;!?]|$)',
    null,
    {
      wrong: ['Questa misura è più migliore per il suo letto.', 'Il nuovo modello è più meglio.'],
      right: ['Questa misura è migliore.'],
    },
  ),
  phrase(
    'ieri con futuro',
    '_(?<fault>ieri (?:(?:sera|mattina|pomeriggio|il (?:pacco|corriere|tecnico)|la (?:spedizione|lampada)) )?(?:\\p{Ll}{2,}(?:eremo|iremo|erà|irà|eranno|iranno|rremo|dremo|verrà|saremo|avremo)))(?![\\p{L}])',
    null,
    {
      wrong: ['Ieri spediremo il suo ordine.', 'Ieri il corriere passerà da lei.'],
      right: ['Ieri abbiamo spedito il suo ordine.'],
    },
  ),
  phrase(
    'passato con domani',
    `(?<fault>(?:è|sono) (?:arrivat|partit|stat[oaie] (?:spedit|consegnat|inviat|rimborsat|ritirat|emess))[oaie]|(?:abbiamo|ho|ha) (?:spedito|inviato|mandato|consegnato|ritirato|passato|chiamato)(?: (?:il|la|lo) (?:suo |sua )?\\p{Ll}+)?)(?= (?:domani|dopodomani|la prossima settimana|la settimana prossima)(?!\\p{L}))`,
    null,
    {
      wrong: ['Il pacco è arrivato domani mattina.', 'Abbiamo spedito il pacco domani.'],
      right: ['Il pacco arriverà domani mattina.', 'Il pacco arrivato ieri.'],
    },
  ),
  phrase(
    'congiuntivo',
    `(?:(?:speriamo|spero|ci auguriamo|vogliamo|desideriamo|prima|è importante|è possibile|è necessario) che|affinché|benché|sebbene|qualora|nonostante) (?:(?:il|la|lo|l['’]|i|gli|le|tutto|questo|questa)(?: suo| sua| nuovo| nuova)?(?:[ ]?(?:\\p{Ll}{3,}))? )?(?<fault>arriva|è|sono|ha|hanno|può|vuole|riceve|risponde|parte|viene|funziona|arrivano|piace|trova)(?=[ .,;!?]|$)`,
    {
      arriva: 'arrivi',
      è: 'sia',
      sono: 'siano',
      ha: 'abbia',
      hanno: 'abbiano',
      può: 'possa',
      vuole: 'voglia',
      riceve: 'riceva',
      risponde: 'risponda',
      parte: 'parta',
      viene: 'venga',
      funziona: 'funzioni',
      arrivano: 'arrivino',
      piace: 'piaccia',
      trova: 'trovi',
    },
    {
      wrong: ['Speriamo che il pacco arriva presto.', 'Benché il prodotto è nuovo.'],
      right: ['Speriamo che il pacco arrivi presto.', 'È possibile ordinare qui.'],
    },
  ),
  phrase(
    'lei e tu',
    '(?:la preghiamo|la ringraziamo|la informiamo|le scriviamo|le inviamo|le confermiamo|le chiediamo|se ha|se desidera|se vuole|se preferisce)(?!\\p{L})(?:[^.!?]{0,80}) (?<fault>tuo|tua|tuoi|tue|scrivici|rispondici|contattaci|inviaci|mandaci|dicci|facci|te lo|te la|ti invi\\p{Ll}+|ti mand\\p{Ll}+)(?!\\p{L})',
    null,
    {
      wrong: ['La preghiamo di inviarci una foto del tuo lampadario.', 'Se ha domande, scrivici pure qui.'],
      right: [
        'La preghiamo di inviarci una foto del suo lampadario.',
        'Se hai domande sul tuo ordine, contattaci.',
      ],
    },
  ),
];
