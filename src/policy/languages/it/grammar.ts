import { agreement, withFeature } from '../../grammar/agreement.ts';
import { doubledWord, type GrammarRule, phrase } from '../../grammar/grammar-rule.ts';

/** Features: m, f singular; M, F plural. */
const nouns = {
  ...withFeature(
    'm',
    'pacco corriere numero messaggio cliente servizio magazzino problema modello caricatore cavo adattatore colore cartone pezzo documento',
  ),
  ...withFeature(
    'f',
    'spedizione risposta taglia etichetta quantità garanzia batteria conferma informazione pazienza comprensione lampada data scatola richiesta restituzione',
  ),
  ...withFeature(
    'M',
    'ordini pacchi articoli prodotti rimborsi corrieri numeri messaggi clienti problemi modelli cavi colori pezzi ritardi documenti',
  ),
  ...withFeature(
    'F',
    'consegne spedizioni risposte domande fatture taglie etichette batterie informazioni lampade date scatole scuse',
  ),
};
/** Before a vowel the article is elided; "la ordina" and "lo rimborso" are verbs. */
const vowelNouns = { ...withFeature('m', 'ordine articolo indirizzo importo') };
const plain = {
  il: 'm',
  un: 'm',
  una: 'f',
  i: 'M',
  gli: 'M',
  questo: 'm',
  questa: 'f',
  questi: 'M',
  queste: 'F',
  suo: 'm',
  sua: 'f',
  suoi: 'M',
  sue: 'F',
  nostro: 'm',
  nostra: 'f',
  nostri: 'M',
  nostre: 'F',
  vostro: 'm',
  vostra: 'f',
  del: 'm',
  della: 'f',
  dei: 'M',
  degli: 'M',
  delle: 'F',
  al: 'm',
  alla: 'f',
  ai: 'M',
  alle: 'F',
  nel: 'm',
  nella: 'f',
  dal: 'm',
  dalla: 'f',
  ogni: 'mf',
  due: 'MF',
  tre: 'MF',
  alcuni: 'M',
  alcune: 'F',
  altro: 'm',
  altra: 'f',
};
const determiners = { ...plain, la: 'f', lo: 'm', le: 'F' };
const singular =
  'ordine|pacco|articolo|prodotto|rimborso|spedizione|consegna|corriere|cavo|lampada|fattura|scatola|reso|indirizzo|importo';
const plural =
  'ordini|pacchi|articoli|prodotti|spedizioni|consegne|cavi|lampade|fatture|scatole|viti|pezzi|corrieri';

/** Italian patterns of mistakes; no grammar checker is at hand for it. */
export const italianGrammar: readonly GrammarRule[] = [
  agreement(
    'articolo e nome',
    {
      determiners,
      nouns,
      between: '(?:suo|sua|suoi|sue|nostr[oaie]|vostr[oaie]|nuov[oaie]|prim[oaie]|second[oaie]|stess[oaie])',
    },
    {
      wrong: [
        'La pacco è nel deposito.',
        'Il spedizione parte domani.',
        'I pacco sono pronti.',
        'Le sue scatola sono arrivate.',
      ],
      right: [
        'Il pacco è nel deposito.',
        'Le sue scatole sono arrivate.',
        'Le confermo la data.',
        'Gli articoli e i pacchi sono pronti.',
      ],
    },
  ),
  agreement(
    'articolo e nome con vocale',
    {
      determiners: { ...plain, la: 'f', le: 'F' },
      nouns: vowelNouns,
      between: '(?:suo|sua|suoi|sue|nostr[oaie]|nuov[oaie])',
    },
    {
      wrong: ['Gli ordine sono pronti.', 'La ordine è pronta.', 'I suoi articolo sono qui.'],
      right: ['Il suo ordine è pronto.', "L'ordine è pronto."],
    },
  ),
  agreement(
    'articolo e nome (anche verbo)',
    {
      determiners: { ...plain, la: 'f', le: 'F' },
      nouns: {
        ...withFeature('f', 'consegna fattura domanda'),
        ...withFeature('m', 'rimborso ritardo reso prodotto pagamento'),
      },
      between: '(?:suo|sua|suoi|sue|nostr[oaie]|nuov[oaie])',
      onlyAtStart: ['la', 'le'],
    },
    {
      wrong: ['Il consegna è domani.', 'La rimborso è pronto.', 'Questa ritardo ci dispiace.'],
      right: ['Domani la rimborso.', 'Il corriere le consegna il pacco.', 'La consegna è domani.'],
    },
  ),
  phrase(
    'plurale senza segno',
    `(?<fault>(?:i|dei|ai|nei|dai|sui|alcuni|questi|suoi|nostri) (?!(?:due|tre|quattro|cinque|sette|otto|nove|undici|dodici|cento|mille|loro|video|file|mouse|software|hardware|cookie|template|smartphone|database|euro|kilo|made|prossime|che|dove|come|quale)(?!\\p{L}))(?<!(?:questi|alcuni) (?=\\p{Ll}+no(?!\\p{L})))\\p{Ll}{3,}[oe])(?![\\p{L}'’-])`,
    null,
    {
      wrong: ['I divano sono pronti.', 'Mancano alcuni bullone.', 'Questi corriere sono in ritardo.'],
      right: [
        'I divani sono pronti.',
        'I loro pacchi e i nove cavi.',
        'Questi due pacchi.',
        'Questi sono i pacchi.',
      ],
    },
  ),
  phrase(
    'soggetto singolare, verbo plurale',
    `_(?:(?:il|la|lo|un|una|questo|questa) (?:(?:suo|sua|nostro|nostra|nuovo|nuova) )?|l')(?:${singular}|\\p{Ll}{3,}(?:zione|sione|tore|mento))(?: @)? (?<fault>sono|hanno|erano|saranno|arrivano|arriveranno)`,
    { sono: 'è', hanno: 'ha', erano: 'era', saranno: 'sarà', arrivano: 'arriva', arriveranno: 'arriverà' },
    {
      wrong: ['Il suo ordine sono in ritardo.', "L'articolo sono esaurito."],
      right: ['Nel suo ordine sono inclusi due cavi.', 'Il cavo e la lampada sono qui.'],
    },
  ),
  phrase(
    'soggetto plurale, verbo singolare',
    `_(?:i|gli|le|questi|queste|due) (?:(?:suoi|sue|nostri|nostre|nuovi|nuove) )?(?:${plural})(?: del suo ordine)?(?: @)? (?<fault>è|ha|era|sarà|arriva|arriverà)`,
    { è: 'sono', ha: 'hanno', era: 'erano', sarà: 'saranno', arriva: 'arrivano', arriverà: 'arriveranno' },
    {
      wrong: ['Gli articoli è esauriti.', 'I suoi pacchi arriverà domani.'],
      right: ['Il numero degli articoli è giusto.', 'Uno dei pacchi è qui.'],
    },
  ),
  phrase(
    'pronome e verbo',
    '_noi (?<fault>ha|hanno|è|sono|era|può|deve|spedisce|manda|ho)(?= )',
    {
      ha: 'abbiamo',
      hanno: 'abbiamo',
      è: 'siamo',
      sono: 'siamo',
      era: 'eravamo',
      può: 'possiamo',
      deve: 'dobbiamo',
      spedisce: 'spediamo',
      manda: 'mandiamo',
      ho: 'abbiamo',
    },
    {
      wrong: ['Noi ha spedito il pacco.'],
      right: ['Noi abbiamo spedito il pacco.', 'Per noi è importante.'],
    },
  ),
  phrase(
    'avere con infinito',
    '(?:abbiamo|hanno|ha|ho|è stato|sono stati|è stata)(?: già| non| anche)? (?<fault>(?:invi|consegn|rimbors|annull|conferm|trov|ordin|cambi)are|(?:sped|restitu|sostitu)ire|ricevere)(?=[ .,;!?]|$)',
    null,
    {
      wrong: ['Abbiamo spedire il pacco ieri.', 'Il pacco è stato spedire.'],
      right: ['Abbiamo da spedire un pacco.', 'Abbiamo spedito il pacco.'],
    },
  ),
  phrase("qual'è", "(?<fault>qual['’]è)", 'qual è', {
    wrong: ["Qual'è il colore giusto?"],
    right: ['Qual è il colore giusto?'],
  }),
  phrase(
    "un'altro",
    "(?<fault>un['’](?=altro|ordine|articolo|indirizzo|importo|errore|imprevisto|incidente))",
    'un ',
    {
      wrong: ["Abbiamo spedito un'altro pacco.", "È un'errore."],
      right: ["È un'altra taglia.", 'È un errore.'],
    },
  ),
  phrase('po e pò', '(?<fault>pò)(?!\\p{L})', "po'", {
    wrong: ['Serve un pò di tempo.'],
    right: ["Serve un po' di tempo."],
  }),
  phrase(
    'participio',
    `_(?:il|questo) (?:suo |nostro )?(?:pacco|ordine|articolo|prodotto|rimborso|reso)(?: @)? è (?:stato )?(?<fault>(?:spedit|inviat|consegnat|rimborsat|annullat|esaurit|danneggiat|arrivat|emess|pront)(?:a|i|e))(?!\\p{L})`,
    null,
    {
      wrong: ['Il suo pacco è stato spedita.', 'Il prodotto è esauriti.'],
      right: ['Il suo pacco è stato spedito.'],
    },
  ),
  phrase(
    'participio femminile',
    '_(?:la|questa) (?:sua |nostra )?(?:spedizione|consegna|lampada|fattura|scatola)(?: @)? è (?:stata |stato )?(?<fault>(?:spedit|inviat|consegnat|rimborsat|annullat|esaurit|danneggiat|arrivat|emess|pront)(?:o|i|e))(?!\\p{L})',
    null,
    { wrong: ['La lampada è esaurito.', 'La fattura è stata inviato.'], right: ['La lampada è esaurita.'] },
  ),
  phrase('se e condizionale', '(?<fault>_se (?:avrebbe|sarebbe|potrebbe|vorrebbe))(?=[^?]*$)', null, {
    wrong: ['Se avrebbe domande, risponda a questo messaggio.'],
    right: ['Se avesse domande, risponda.', 'Ci dica se potrebbe andare bene.'],
  }),
  doubledWord(['piano', 'via', 'molto', 'ben', 'così', 'appena', 'ci', 'tutti'], {
    wrong: ['Grazie per per la pazienza.', 'Il pacco è nel nel deposito.'],
    right: ['Via via che arrivano, li spediamo.', 'Lo vediamo man mano.'],
  }),
];
