import { type GrammarRule, phrase } from '../../grammar/grammar-rule.ts';
import { italianNouns } from './grammar/nouns.ts';
import { italianParticiples } from './grammar/verbs.ts';

const singular = [...italianNouns].filter(([, features]) => /[mf]/.test(features)).map(([noun]) => noun);
const participles = [...italianParticiples.values()].join('|');
const edge = '(?![\\p{L}\\p{M}])';

/** Italian words that are right elsewhere. */
export const italianWordsInContext: readonly GrammarRule[] = [
  phrase(
    'e per è dopo il nome',
    `(?:${singular.join('|')})(?: @)? (?<fault>e) (?=stat[oa] |in (?:ritardo|viaggio|transito|consegna|giacenza|arrivo|lavorazione|preparazione) |(?:ancora|appena) |(?:arrivat|partit|pront|esaurit|danneggiat|bloccat|spedit|consegnat)[oa] (?:ieri|oggi|in|al|alla|per|da|dal|questa|lunedì|martedì|stamattina)${edge})`,
    'è',
    {
      wrong: ['Il pacco e arrivato in filiale ieri sera.', 'Il suo ordine e in viaggio da lunedì.'],
      right: ['Il pacco è arrivato ieri.', 'Il pacco e la fattura sono qui.'],
    },
  ),
  phrase(
    'e per è dopo una particella',
    `(?:_non |che non |ma non |(?:c|cos|com|dov)['’])(?<fault>e)(?= \\p{L})`,
    'è',
    {
      wrong: ["C'e un problema.", "Dov'e il pacco?"],
      right: ["C'è un problema."],
    },
  ),
  phrase(
    "ce per c'è",
    `(?:_|non |che |se |quando |già |dove )(?<fault>ce)(?= (?:un|uno|una|nessun|nessuna|qualche|stato|stata|ancora|più|bisogno|molto|scritto|solo|anche)${edge})`,
    "c'è",
    {
      wrong: ['Non ce nessun problema con il reso.', 'Ce un ritardo.'],
      right: ['Non ce ne sono.', "C'è un ritardo."],
    },
  ),
  phrase(
    'a per ha',
    `(?:corriere|cliente|autista|tecnico|vettore|collega|fornitore|non|ci|le|mi|lo|che) (?<fault>a) (?=(?:già |ancora |sempre )?(?:${participles})(?: |[.,]))`,
    'ha',
    {
      wrong: ['Il corriere non a trovato nessuno in casa.', 'Ci a scritto ieri.'],
      right: ['Il corriere non ha trovato nessuno.'],
    },
  ),
  phrase(
    'o per ho',
    `(?:le|non|vi|ti|glielo|lo|la|che) (?<fault>o) (?=(?:già |appena )?(?:${participles}) (?:il|la|un|una|ieri|oggi|questa|subito|per|che)${edge})`,
    'ho',
    {
      wrong: ['Le o spedito il ricambio.'],
      right: ['Le ho spedito il ricambio.'],
    },
  ),
  phrase(
    'anno per hanno',
    `(?:_|non |ci |le |che |corrieri |colleghi |tecnici |clienti )(?<fault>anno) (?=(?:già |ancora )?(?:${participles})${edge})`,
    'hanno',
    {
      wrong: ['I corrieri anno consegnato ieri.'],
      right: ['I corrieri hanno consegnato.', "L'anno passato."],
    },
  ),
  phrase(
    'ha per a',
    `(?:fino|vicino|davanti|oltre|grazie|insieme|restiamo|rispetto|riusciamo|riuscito|proviamo|assieme) (?<fault>ha)(?= )`,
    'a',
    {
      wrong: ['Restiamo ha disposizione.'],
      right: ['Restiamo a disposizione.'],
    },
  ),
  phrase('si per sì', '(?<fault>si)(?=[,.!?])', 'sì', {
    wrong: ['Le confermo che si, il pacco parte oggi.'],
    right: ['Le confermo di sì, parte oggi.', 'Si prega di rispondere.'],
  }),
  phrase('li e la', '(?<fault>li)(?=[.,!?])', 'lì', {
    wrong: ['Il pacco è ancora li.'],
    right: ['Può spedirli.', 'È ancora lì.'],
  }),
  phrase("un po'", 'un (?<fault>po)(?=[ .,;!?]|$)', "po'", {
    wrong: ['Serve un po di tempo.'],
    right: ["Serve un po' di tempo."],
  }),
  phrase(
    'parole divise',
    '(?<fault>sta (?:mattina|sera|notte)|in fatti|sopra tutto|dopo domani|al meno|in vece)(?=[ .,])',
    {
      'sta mattina': 'stamattina',
      'sta sera': 'stasera',
      'sta notte': 'stanotte',
      'in fatti': 'infatti',
      'dopo domani': 'dopodomani',
      'al meno': 'almeno',
      'in vece': 'invece',
      'sopra tutto': 'soprattutto',
    },
    { wrong: ['Il pacco è partito sta mattina presto.'], right: ['Il pacco è partito stamattina.'] },
  ),
  phrase(
    "l'articolo senza apostrofo",
    `(?<fault>(?:un altra|dell altro|quest ultima|quest ultimo|nell ordine|dell ordine|all ordine|l ordine|l articolo|dell articolo|l indirizzo|all indirizzo|dell indirizzo|l importo|l etichetta|d accordo))${edge}`,
    {
      'dell ordine': "dell'ordine",
      'nell ordine': "nell'ordine",
      'all ordine': "all'ordine",
      'l ordine': "l'ordine",
      'l articolo': "l'articolo",
      'dell articolo': "dell'articolo",
      'l indirizzo': "l'indirizzo",
      'all indirizzo': "all'indirizzo",
      'dell indirizzo': "dell'indirizzo",
      'l importo': "l'importo",
      'l etichetta': "l'etichetta",
      'd accordo': "d'accordo",
      'quest ultima': "quest'ultima",
      'quest ultimo': "quest'ultimo",
      'un altra': "un'altra",
      'dell altro': "dell'altro",
    },
    { wrong: ['Il numero dell ordine è giusto.'], right: ["Il numero dell'ordine è giusto."] },
  ),
];
