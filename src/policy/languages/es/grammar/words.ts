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
import { beforeNoun, spanishAdjectives } from './adjectives.ts';
import {
  feminineNouns,
  masculineNouns,
  pluralFeminine,
  pluralMasculine,
  unchangingFeminine,
  unchangingMasculine,
} from './nouns.ts';
import { fourForms, pluralOf, spanishVerbs } from './verbs.ts';

const words = (list: string) => list.split(/\s+/);
const setOf = (list: string) => new Set(words(list));

const determiners = [
  'el la los las',
  'un una unos unas',
  'del _ _ _',
  'al _ _ _',
  'este esta estos estas',
  'ese esa esos esas',
  'aquel aquella aquellos aquellas',
  'su su sus sus',
  'mi mi mis mis',
  'tu tu tus tus',
  'nuestro nuestra nuestros nuestras',
  'vuestro vuestra vuestros vuestras',
  'cada cada',
  'ningún ninguna',
  'algún alguna algunos algunas',
  'todo toda todos todas',
  'mucho mucha muchos muchas',
  'varios_ varias_ varios varias',
  '_ _ ambos ambas',
  'otro otra otros otras',
];
const numerals =
  'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta cien mil';
const small = `yo tú él ella usted nosotros nosotras vosotros ellos ellas ustedes me te se nos os lo le les mí ti sí no ni nada nunca que qué quien quién cual cuál
cuyo donde dónde cuando cuándo como cómo cuanto cuánto y e o u pero sino aunque porque pues si mientras para por con sin sobre bajo desde hasta hacia entre contra según durante
ante tras de a en del al esto eso aquello aquí ahí allí hoy ayer mañana anteayer ya aún todavía siempre bien mal muy más menos tan tanto también tampoco solo sólo así luego entonces
después antes gracias hola demás cual quienes cuales poco mucho bastante demasiado casi apenas vía salvo excepto incluso mediante la los las el un una su sus este esta ese esa`;
const objects = 'me te se nos os lo la los las le les';
const adverbs = `ya no aún todavía también siempre nunca bien muy más tan actualmente lamentablemente desafortunadamente solo sólo hoy ayer casi totalmente parcialmente
completamente correctamente finalmente directamente inmediatamente normalmente efectivamente realmente probablemente seguramente ahora así luego después simplemente apenas
debidamente recientemente temporalmente definitivamente perfectamente ligeramente bastante mal`;

const feminineEnding = /(?:ción|sión|ciones|siones|dad|dades|tud|eza|ezas|illa|illas|ncia|ncias)$/;
const masculineEnding = /(?:aje|ajes|miento|mientos)$/;

export const spanishGrammarWords: ClauseGrammar = {
  lexicon: spanishLexicon(),
  small: setOf(`${small} ${numerals}`),
  and: setOf('y e'),
  numerals: setOf(numerals),
  complementPrepositions: setOf('de del en a al para con sin sobre por'),
  objectPronouns: setOf('la los las lo todo todos toda todas'),
  beforeObject: setOf('me te se nos os le les no ya yo tú él usted nosotros ellos ustedes también'),
  surePlaces: setOf('de a en para con sin sobre por desde hasta y es son está están'),
  beforeNoun: setOf(beforeNoun),
  shades: setOf('claro oscuro marino celeste mate brillante cielo antracita perla + / -'),
  unagreeing: setOf(
    'rosa naranja violeta bajo medio mal mejor peor alto seguro igual total extra mismo otro vez agua orden asa área arma aula alma ancla',
  ),
  unsureSubjects: setOf(
    `parte mayoría resto mitad número docena decena centenar par serie conjunto totalidad tercio cuarto grupo juego
     lunes martes miércoles jueves viernes sábado domingo semana día días mes año mañana tarde noche vez momento fecha hora minuto rato fin`,
  ),
  nounByEnding(word) {
    const many = word.endsWith('s');
    if (feminineEnding.test(word) && word.length > 5) return many ? femininePlural : feminine;
    if (masculineEnding.test(word) && word.length > 5) return many ? masculinePlural : masculine;
    return 0;
  },
  verbEnding: /(?:mos|áis|éis|as|es|ás)$/,
  pronouns: new Map([
    ['yo', { persons: 1, forms: 0, always: true }],
    ['tú', { persons: 2, forms: 0, always: true }],
    ['usted', { persons: 4, forms: singular, always: false }],
    ['nosotros', { persons: 8, forms: masculinePlural, always: false }],
    ['nosotras', { persons: 8, forms: femininePlural, always: false }],
    ['ustedes', { persons: 32, forms: plural, always: false }],
    ['ellos', { persons: 32, forms: masculinePlural, always: false }],
    ['ellas', { persons: 32, forms: femininePlural, always: false }],
    ['él', { persons: 4, forms: masculine, always: false }],
    ['ella', { persons: 4, forms: feminine, always: false }],
  ]),
  openers: setOf('que pero porque si cuando aunque mientras donde como pues cuándo dónde'),
  relatives: setOf('que donde como si cuando mientras'),
  relative: new Set(['que']),
  neverBeforeParticiple: setOf('para sin'),
  beforeVerb: setOf(`${objects} ${adverbs}`.replace(/ (?:muy|más|tan|mal|bien|hoy|ayer)(?= )/g, '')),
  objects: setOf(objects),
  reflexives: setOf('se'),
  adverbs: setOf(adverbs),
  been: setOf('sido siendo estado'),
  infinitivePrepositions: setOf('para sin'),
  afterPreposition: /(?!)/,
  particles: new Map([
    ['ir', 'a'],
    ['tener', 'que'],
  ]),
  otherAuxiliary: new Map([
    ['es', 'ha'],
    ['son', 'han'],
    ['está', 'ha'],
    ['están', 'han'],
    ['somos', 'hemos'],
    ['estamos', 'hemos'],
  ]),
  subjectIsWritten: false,
  beVerbs: setOf('llegar salir ir venir'),
  ofSending: setOf('enviar entregar salir llegar pasar mandar despachar depositar'),
  ifWords: new Set(['si']),
  yesterday: setOf('ayer anteayer'),
  tomorrow: setOf('mañana'),
  beforeTomorrow: setOf('para de a la esta por hasta desde antes y pasado el cada'),
};

function spanishLexicon(): Lexicon {
  const lexicon: OpenLexicon = new Map();
  for (const line of determiners)
    addDeterminer(
      lexicon,
      line.split(' ').map((form) => (form.endsWith('_') ? '' : form)),
    );
  for (const numeral of words(numerals)) entryOf(lexicon, numeral).determiner = plural;
  addNouns(lexicon, masculineNouns, masculine, masculinePlural);
  addNouns(lexicon, feminineNouns, feminine, femininePlural);
  for (const noun of words(unchangingMasculine)) addNoun(lexicon, noun, masculine | masculinePlural);
  for (const noun of words(unchangingFeminine)) addNoun(lexicon, noun, feminine | femininePlural);
  for (const noun of words(pluralMasculine)) addNoun(lexicon, noun, masculinePlural);
  for (const noun of words(pluralFeminine)) addNoun(lexicon, noun, femininePlural);
  // Of both genders, or with "el" for the sound's sake.
  for (const noun of words(
    'transportista responsable cliente orden final guía mañana frente agua asa área arma aula alma ancla arca margen capital corte',
  ))
    addNoun(lexicon, noun, singular);
  for (const noun of words('transportistas responsables clientes órdenes guías'))
    addNoun(lexicon, noun, plural);
  for (const adjective of words(spanishAdjectives)) addAdjective(lexicon, fourForms(adjective));
  for (const one of ['primer', 'tercer', 'buen', 'mal']) entryOf(lexicon, one).adjective |= masculine;
  entryOf(lexicon, 'gran').adjective |= singular;
  for (const verb of spanishVerbs()) addVerb(lexicon, verb);
  for (const form of ['rosa', 'naranja', 'violeta']) entryOf(lexicon, form).adjective = anyForm;
  return lexicon;
}

function addNouns(lexicon: OpenLexicon, list: string, one: number, many: number): void {
  for (const noun of words(list)) {
    addNoun(lexicon, noun, one);
    addNoun(lexicon, pluralOf(noun), many);
  }
}
