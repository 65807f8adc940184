import { withFeature } from '../../../grammar/agreement.ts';
import type { PhraseWords } from '../../../grammar/romance/phrase-words.ts';
import { italianNounByEnding, italianNouns } from './nouns.ts';
import { italianAdjectives, italianVerbStems, italianVerbs } from './verbs.ts';

const features = (...lists: readonly Record<string, string>[]) =>
  new Map(Object.entries(Object.assign({}, ...lists) as Record<string, string>));
const set = (text: string) => new Set(text.split(' '));

const prepositional = features(
  withFeature('m', 'del dello al allo nel nello dal dallo sul sullo'),
  withFeature('f', 'della alla nella dalla sulla'),
  withFeature('mf', "dell' all' nell' dall' sull'"),
  withFeature('M', 'dei degli ai agli nei negli dai dagli sui sugli'),
  withFeature('F', 'delle alle nelle dalle sulle'),
);

export const italianWords: PhraseWords = {
  predeterminers: features({ tutto: 'm', tutta: 'f', tutti: 'M', tutte: 'F', entrambi: 'M', entrambe: 'F' }),
  articles: new Map([
    ...prepositional,
    ...features(
      withFeature('m', 'il lo un uno questo quel quello quell nessun nessuno alcun ciascun'),
      withFeature('f', "la una un' questa quella nessuna ciascuna nessun'"),
      withFeature('mf', "l' quest' quell' quale"),
      withFeature('M', 'i gli questi quei quegli alcuni quali'),
      withFeature('F', 'le queste quelle alcune'),
      { quali: 'MF' },
    ),
  ]),
  prepositional: new Set(prepositional.keys()),
  alsoPrepositions: new Set(),
  pronouns: set("la lo le gli l' quello quella quelli quelle questo questa questi queste un una"),
  beforeNoun: features(
    withFeature(
      'm',
      'suo tuo mio nostro vostro nuovo primo secondo terzo stesso altro ultimo vecchio piccolo buon bel proprio seguente',
    ),
    withFeature(
      'f',
      'sua tua mia nostra vostra nuova prima seconda terza stessa altra ultima vecchia piccola buona bella propria seguente',
    ),
    withFeature(
      'M',
      'suoi tuoi miei nostri vostri nuovi primi secondi stessi altri ultimi vecchi piccoli molti pochi diversi tanti vari troppi propri seguenti',
    ),
    withFeature(
      'F',
      'sue tue mie nostre vostre nuove prime seconde stesse altre ultime vecchie piccole molte poche diverse tante varie troppe proprie seguenti',
    ),
    withFeature(
      'MF',
      'due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti trenta seguenti parecchi',
    ),
    withFeature('mf', 'seguente grande gran'),
    { loro: 'mfMF' },
  ),
  opening: set(
    'suo sua suoi sue tuo tua tuoi tue nostro nostra nostri nostre vostro vostra vostri vostre due tre quattro cinque sette otto nove dieci dodici quindici venti trenta molti molte pochi poche diversi diverse tanti tante vari varie troppi troppe altri altre',
  ),
  nouns: italianNouns,
  nounByEnding: italianNounByEnding,
  nounsOrVerbs: new Set([
    ...italianVerbStems,
    ...'consegna fattura domanda rimborso ritardo reso prodotto conferma verifica modifica acquisto misura prova cerca firma visita controllo ricambio invio ritiro cambio contatto nota pesa arrivo saldo costo sconto danno stampa piano posta parte porta offerta stato macchina data scusa spesa attesa voce via causa guida etichetta busta macchia pompa sega lascia carta presa blocco sei uso taglia risposta richiesta attacco segno punto nota lavoro imballo catena ora coda cassa giacenza spina filtro'.split(
      ' ',
    ),
  ]),
  collectives: set(
    'parte maggioranza paio serie decina dozzina ventina centinaio metà coppia gruppo percentuale resto numero set kit quantità marca famiglia squadra',
  ),
  times: set(
    'settimana settimane mese mesi giorno giorni mattina sera notte giornata anno anni ora ore minuto minuti volta volte tempo pomeriggio weekend',
  ),
  adjectives: italianAdjectives,
  shades: set(
    'opaco lucido scuro chiaro antracite perla acqua notte bottiglia mattone satinato scuri chiari scura chiara metallizzato navy carta militare petrolio panna',
  ),
  verbs: italianVerbs,
  copulas: set(
    'è sono era erano sarà saranno siano sarebbe sarebbero viene vengono veniva venivano verrà verranno resta restano rimane rimangono risulta risultano risultava risultavano sembra sembrano appare appaiono',
  ),
  inverting: set(
    'arriva arrivano arriverà arriveranno manca mancano mancava mancavano serve servono servirà serviranno resta restano basta bastano è sono era erano sarà saranno spetta spettano seguono partono partiranno',
  ),
  prepositions: set('di a da in con su per tra fra senza entro dentro sotto sopra presso verso dopo contro'),
  adverbs: set(
    "non già ancora anche purtroppo oggi ieri domani adesso ora attualmente sempre mai spesso finalmente appena poi quindi però inoltre comunque infatti invece solo soltanto tutto tutti tutte molto poco troppo più meno così proprio qui lì là ci c' vi si subito presto direttamente regolarmente correttamente probabilmente sicuramente normalmente stamattina stasera stamane ormai quasi circa nuovamente successivamente separatamente definitivamente momentaneamente temporaneamente completamente leggermente parzialmente nuovo pure davvero le gli mi ti",
  ),
  objects: set("lo la li l' ne cui noi io lei voi"),
  conjunctions: set(
    'che perché poiché quando se ma mentre appena finché dove siccome affinché oppure infatti quindi dunque però',
  ),
  relative: 'che',
  and: set('e ed'),
};
