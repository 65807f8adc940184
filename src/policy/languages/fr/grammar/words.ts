import type { ClauseGrammar } from '../../../grammar/clause/clause-grammar.ts';
import {
  addAdjective,
  addDeterminer,
  addNoun,
  addVerb,
  anyForm,
  entryOf,
  feminine,
  femininePlural,
  type Lexicon,
  masculine,
  masculinePlural,
  type OpenLexicon,
  plural,
  singular,
} from '../../../grammar/clause/word-forms.ts';
import { beforeNoun, frenchAdjectives } from './adjectives.ts';
import {
  feminineNouns,
  masculineNouns,
  pluralFeminine,
  pluralMasculine,
  unchangingFeminine,
  unchangingMasculine,
} from './nouns.ts';
import { fourForms, frenchVerbs, pluralOf } from './verbs.ts';

const words = (list: string) => list.split(/\s+/);
const setOf = (list: string) => new Set(words(list));

const determiners = [
  'le la les les',
  "l' l'",
  'un une des des',
  'du de_la des des',
  'au _ aux aux',
  'ce cette ces ces',
  'cet cette ces ces',
  'mon ma mes mes',
  'ton ta tes tes',
  'son sa ses ses',
  'notre notre nos nos',
  'votre votre vos vos',
  'leur leur leurs leurs',
  'chaque chaque',
  'aucun aucune',
  'quel quelle quels quelles',
  'tout toute tous toutes',
  'certain certaine certains certaines',
  '_ _ plusieurs plusieurs',
  '_ _ quelques quelques',
  '_ _ différents différentes',
];
const numerals =
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille';
const small = `je j' tu il elle on nous vous ils elles me m' te t' se s' y en lui moi toi eux ne n' pas plus moins jamais rien que qu' qui quoi dont où
et ou mais donc or ni car si s' quand lorsque lorsqu' comme puisque puisqu' parce pour par avec sans sous sur dans chez vers contre entre de d' à
voici voilà ceci cela ça c' celui celle ceux celles même mêmes autres quatre là ici hier demain aujourd' hui déjà encore toujours bien très trop
mal tous toutes un une deux afin avant après depuis pendant dès jusque jusqu' selon malgré environ ainsi alors puis ensuite aussi sinon merci bonjour
non oui svp leur le la les l' au aux du des ce cet cette ces quelque chacun quelqu' lequel laquelle lesquels lesquelles auquel duquel plupart meilleurs mieux tant autant assez peu beaucoup`;
const objects = "me m' te t' se s' nous vous le la les l' lui leur y en";
const adverbs = `pas plus jamais bien déjà encore toujours aussi actuellement malheureusement également finalement seulement probablement certainement
désormais maintenant donc très trop enfin rapidement directement immédiatement hier simplement généralement normalement effectivement entièrement
intégralement partiellement correctement complètement aujourd' hui à_nouveau malgré tous tout vraiment toutefois cependant sûrement peut-être ensuite
automatiquement parfaitement exactement totalement légèrement assez plutôt souvent parfois apparemment involontairement gratuitement temporairement
définitivement soigneusement récemment bientôt initialement visiblement accidentellement tous_deux toutes ici là`;

/** Endings that tell the gender of a noun not listed, and the words that have another. */
const feminineEnding = /(?:tion|sion|ance|ence|ette|ture|té|ise|ade|esse)$/;
const masculineEnding = /(?:ment|isme|oir|eau|ier|teur)$/;
const exceptions =
  /^(?:bastion|silence|côté|été|comité|traité|pâté|arrêté|député|peau|eau|squelette|stade|grade|camarade|jade|nomade|jument|malade|énoncé|intérêt|invité|raté|bidet|pied-de-biche|marquise)$/;

export const frenchGrammarWords: ClauseGrammar = {
  lexicon: frenchLexicon(),
  small: setOf(`${small} ${numerals}`),
  and: new Set(['et']),
  numerals: setOf(numerals),
  complementPrepositions: setOf("de d' du des en à au aux pour avec sans sur dans chez contre sous"),
  objectPronouns: setOf("le la les l' leur tout tous"),
  beforeObject: setOf("je j' tu il elle on nous vous ils elles ne n' me te se m' t' s' y"),
  surePlaces: setOf("de d' à pour avec sans sur dans chez contre sous par et est sont sera avons avez ont a"),
  beforeNoun: setOf(beforeNoun),
  shades: setOf(
    'marine clair foncé ciel nuit roi pâle canard pétrole bouteille cassé anthracite mat brillant vif perle kaki + / -',
  ),
  unagreeing: setOf(
    'couleur coloris teinte couleurs bon fort marron orange standard rose or bois hors haut bas court sûr seul même autre droit suivant',
  ),
  unsureSubjects: setOf(
    `plupart partie nombre dizaine douzaine vingtaine trentaine centaine quinzaine ensemble moitié quart tiers majorité reste totalité multitude série paire lot
     lundi mardi mercredi jeudi vendredi samedi dimanche semaine jour jours matin soir mois après-midi matinée soirée nuit année moment fois temps date heure minute an autre un tout`,
  ),
  nounByEnding(word) {
    const base = word.replace(/[sx]$/, '');
    if (exceptions.test(base)) return 0;
    const many = base !== word;
    if (feminineEnding.test(base) && base.length > 6) return many ? femininePlural : feminine;
    if (masculineEnding.test(base) && base.length > 6) return many ? masculinePlural : masculine;
    return 0;
  },
  verbEnding: /(?:ons|ez|er|ir|ant|ais|mes|tes|ois|iens)$/,
  pronouns: new Map([
    ['je', { persons: 1, forms: 0, always: true }],
    ["j'", { persons: 1, forms: 0, always: true }],
    ['tu', { persons: 2, forms: 0, always: true }],
    ['il', { persons: 4, forms: masculine, always: true }],
    ['on', { persons: 4, forms: 0, always: true }],
    ['ils', { persons: 32, forms: masculinePlural, always: true }],
    ['elle', { persons: 4, forms: feminine, always: false }],
    ['elles', { persons: 32, forms: femininePlural, always: false }],
    ['nous', { persons: 8, forms: plural, always: false }],
    ['vous', { persons: 16, forms: anyForm, always: false }],
  ]),
  openers: setOf("que qu' car mais si s' lorsque lorsqu' quand puisque puisqu' comme dont où"),
  relatives: setOf("que qu' dont où"),
  relative: setOf("que qu'"),
  neverBeforeParticiple: setOf('pour sans'),
  beforeVerb: setOf(
    `ne n' ${objects} ${adverbs}`.replace(/ (?:pas|plus|tous|tout|très|trop|hier)(?= )/g, ''),
  ),
  objects: setOf(objects),
  reflexives: setOf("se s'"),
  adverbs: setOf(adverbs),
  been: new Set(['été']),
  infinitivePrepositions: setOf("de d' à pour sans"),
  afterPreposition: /ez$/,
  particles: new Map(),
  otherAuxiliary: new Map([
    ['ai', 'suis'],
    ['as', 'es'],
    ['a', 'est'],
    ['avons', 'sommes'],
    ['avez', 'êtes'],
    ['ont', 'sont'],
    ['avait', 'était'],
    ['avaient', 'étaient'],
    ['aura', 'sera'],
    ['auront', 'seront'],
  ]),
  subjectIsWritten: true,
  beVerbs: setOf('arriver partir venir revenir parvenir aller rester tomber'),
  ofSending: setOf('expédier envoyer livrer partir arriver passer remettre déposer renvoyer'),
  ifWords: setOf("si s'"),
  yesterday: setOf('hier avant-hier'),
  tomorrow: setOf('demain après-demain'),
  beforeTomorrow: setOf("à pour de d' dès jusqu' avant depuis par et le"),
};

function frenchLexicon(): Lexicon {
  const lexicon: OpenLexicon = new Map();
  for (const line of determiners)
    addDeterminer(
      lexicon,
      line.split(' ').map((form) => (form === '_' ? '' : form.replace('_', ' '))),
    );
  for (const numeral of words(numerals)) entryOf(lexicon, numeral).determiner = plural;
  addNouns(lexicon, masculineNouns, masculine, masculinePlural);
  addNouns(lexicon, feminineNouns, feminine, femininePlural);
  for (const noun of words(unchangingMasculine)) addNoun(lexicon, noun, masculine | masculinePlural);
  for (const noun of words(unchangingFeminine)) addNoun(lexicon, noun, feminine | femininePlural);
  for (const noun of words(pluralMasculine)) addNoun(lexicon, noun, masculinePlural);
  for (const noun of words(pluralFeminine)) addNoun(lexicon, noun, femininePlural);
  for (const noun of words(
    'après-midi client vendeur collègue responsable gestionnaire élève livre poste mode tour manche poêle voile garde aide',
  ))
    addNoun(lexicon, noun, singular);
  for (const entry of words(frenchAdjectives)) {
    const [one = '', other, many] = entry.split(':');
    addAdjective(lexicon, fourForms(one, other, many));
  }
  for (const verb of frenchVerbs()) addVerb(lexicon, verb);
  return lexicon;
}

function addNouns(lexicon: OpenLexicon, list: string, one: number, many: number): void {
  for (const noun of words(list)) {
    addNoun(lexicon, noun, one);
    addNoun(lexicon, pluralOf(noun), many);
  }
}
