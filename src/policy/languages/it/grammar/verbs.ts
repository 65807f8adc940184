import type { FourForms, VerbNumber } from '../../../grammar/romance/phrase-words.ts';

const are = `
arrivare mancare spettare restare bastare consegnare inviare mandare controllare verificare confermare rimborsare annullare trovare ordinare cambiare
lasciare passare portare provare riprovare tentare contattare chiamare aspettare comunicare segnalare indicare mostrare
funzionare pesare misurare costare durare iniziare continuare terminare tornare rientrare viaggiare transitare diventare
presentare riportare recapitare ritirare preparare imballare caricare scaricare montare smontare collegare ricaricare
accettare rifiutare firmare lavorare aiutare risultare sembrare aggiornare registrare elaborare completare bloccare sbloccare
pagare addebitare accreditare utilizzare usare desiderare ringraziare augurare diventare sistemare riparare
`;
const ere =
  'chiedere ricevere prendere mettere rispondere chiudere perdere vendere scendere includere permettere trasmettere richiedere corrispondere dipendere emettere attendere risolvere vedere credere vivere correre contenere';
const ire = 'partire seguire servire aprire offrire coprire';
const isc =
  'spedire restituire sostituire fornire garantire gestire finire capire preferire percepire chiarire';

/** The regular verbs, for the spelling's words. */
export const italianRegularVerbs = {
  are: () => list(`${are} ${moreVerbs}`).filter((verb) => verb.endsWith('are')),
  ere: () => list(ere),
  ire: () => list(ire),
  isc: () => list(`${isc} smarrire esaurire pulire`),
};

/** Third persons: singular, plural. */
const irregular = `
è/sono era/erano sarà/saranno sia/siano fu/furono sarebbe/sarebbero fosse/fossero
ha/hanno aveva/avevano avrà/avranno abbia/abbiano avrebbe/avrebbero
può/possono poteva/potevano potrà/potranno possa/possano potrebbe/potrebbero
deve/devono doveva/dovevano dovrà/dovranno debba/debbano dovrebbe/dovrebbero
vuole/vogliono voleva/volevano vorrà/vorranno vorrebbe/vorrebbero
viene/vengono veniva/venivano verrà/verranno venga/vengano verrebbe/verrebbero
proviene/provengono interviene/intervengono contiene/contengono ottiene/ottengono conterrà/conterranno
va/vanno andava/andavano andrà/andranno vada/vadano andrebbe/andrebbero
fa/fanno faceva/facevano farà/faranno faccia/facciano sta/stanno stava/stavano starà/staranno
dà/danno dava/davano darà/daranno sa/sanno
esce/escono usciva/uscivano uscirà/usciranno rimane/rimangono rimaneva/rimanevano rimarrà/rimarranno
dice/dicono diceva/dicevano propone/propongono include/includono comprende/comprendono
appare/appaiono piace/piacciono dispone/dispongono rientra/rientrano
`;

const list = (text: string): string[] => text.split(/\s+/).filter(Boolean);

function thirdPersons(): [string, string][] {
  const made = list(irregular).map((pair) => pair.split('/') as [string, string]);
  const future = (stem: string): [string, string][] => [
    [`${stem}rà`, `${stem}ranno`],
    [`${stem}rebbe`, `${stem}rebbero`],
  ];
  for (const verb of list(are)) {
    const root = verb.slice(0, -3);
    // "cercherà", "pagherà", "lascerà", "viaggerà"
    const soft = /[cg]$/.test(root)
      ? `${root}he`
      : /[cg]i$/.test(root)
        ? `${root.slice(0, -1)}e`
        : `${root}e`;
    made.push([`${root}a`, `${root}ano`], [`${root}ava`, `${root}avano`], ...future(soft));
    made.push([`${root}ò`, `${root}arono`]);
  }
  for (const verb of list(ere)) {
    const root = verb.slice(0, -3);
    made.push([`${root}e`, `${root}ono`], [`${root}eva`, `${root}evano`], ...future(`${root}e`));
  }
  for (const verb of list(ire)) {
    const root = verb.slice(0, -3);
    made.push([`${root}e`, `${root}ono`], [`${root}iva`, `${root}ivano`], ...future(`${root}i`));
  }
  for (const verb of list(isc)) {
    const root = verb.slice(0, -3);
    made.push([`${root}isce`, `${root}iscono`], [`${root}iva`, `${root}ivano`], ...future(`${root}i`));
  }
  return made;
}

/** "parte" is a part and "porta" a door far more often than verbs of a plural subject. */
const nouns = new Set(['fu', 'sia', 'faccia', 'danno', 'sa', 'fosse', 'include']);

export const italianVerbs: ReadonlyMap<string, VerbNumber> = new Map(
  thirdPersons().flatMap(([one, many]): [string, VerbNumber][] => [
    ...(nouns.has(one) ? [] : [[one, { plural: false, other: many }] as [string, VerbNumber]]),
    ...(nouns.has(many) ? [] : [[many, { plural: true, other: one }] as [string, VerbNumber]]),
  ]),
);

/** The third persons with what "noi" says in their place. */
export const italianWe: Readonly<Record<string, string>> = Object.fromEntries([
  ...list(are).flatMap((verb) => {
    const root = verb.slice(0, -3);
    const we = `${root}${/i$/.test(root) ? 'amo' : /[cg]$/.test(root) ? 'hiamo' : 'iamo'}`;
    return [
      [`${root}a`, we],
      [`${root}ano`, we],
    ];
  }),
  ...list(`${ere} ${ire} ${isc}`).flatMap((verb) => {
    const root = verb.slice(0, -3);
    const mid = list(isc).includes(verb) ? 'isc' : '';
    return [
      [`${root}${mid}e`, `${root}iamo`],
      [`${root}${mid}ono`, `${root}iamo`],
    ];
  }),
  ...'è sono siamo;ha hanno abbiamo;era erano eravamo;può possono possiamo;deve devono dobbiamo;vuole vogliono vogliamo;sarà saranno saremo;fa fanno facciamo;va vanno andiamo;viene vengono veniamo;sta stanno stiamo;dà danno diamo'
    .split(';')
    .flatMap((three) => {
      const [one = '', many = '', we = ''] = three.split(' ');
      return [
        [one, we],
        [many, we],
      ];
    }),
]);

const irregularParticiples = `
emettere/emesso chiedere/chiesto richiedere/richiesto prendere/preso mettere/messo rispondere/risposto chiudere/chiuso perdere/perso
includere/incluso permettere/permesso trasmettere/trasmesso risolvere/risolto vedere/visto aprire/aperto offrire/offerto coprire/coperto
rompere/rotto scrivere/scritto iscrivere/iscritto leggere/letto fare/fatto dire/detto proporre/proposto esporre/esposto disporre/disposto
prevedere/previsto scegliere/scelto raccogliere/raccolto togliere/tolto accogliere/accolto decidere/deciso dividere/diviso
concludere/concluso escludere/escluso produrre/prodotto ridurre/ridotto tradurre/tradotto introdurre/introdotto spendere/speso
attendere/atteso sospendere/sospeso comprendere/compreso rendere/reso scoprire/scoperto promettere/promesso
aggiungere/aggiunto raggiungere/raggiunto sottoporre/sottoposto correggere/corretto proteggere/protetto distruggere/distrutto
`;
const moreVerbs =
  'danneggiare allegare selezionare acquistare prenotare programmare spostare anticipare posticipare ritardare smarrire recuperare trattenere ammaccare graffiare sigillare etichettare assemblare stampare incidere personalizzare comprare applicare attivare disattivare regolare pulire lavare cucire tagliare forare piegare saldare avvitare assicurare informare avvisare autorizzare approvare respingere chiarire valutare scartare esaurire interrompere concordare fissare rinviare affidare depositare';

/** Participles by their infinitive: "spedire" has "spedito". */
export const italianParticiples: ReadonlyMap<string, string> = new Map([
  ...list(`${are} ${moreVerbs}`)
    .filter((verb) => verb.endsWith('are'))
    .map((verb): [string, string] => [verb, `${verb.slice(0, -3)}ato`]),
  ...list(`${isc} ${ire} smarrire esaurire pulire cucire`).map((verb): [string, string] => [
    verb,
    `${verb.slice(0, -3)}ito`,
  ]),
  ['ricevere', 'ricevuto'],
  ['vendere', 'venduto'],
  ['ottenere', 'ottenuto'],
  ['trattenere', 'trattenuto'],
  ['venire', 'venuto'],
  ['contenere', 'contenuto'],
  ['scadere', 'scaduto'],
  ...list(irregularParticiples).map((pair) => pair.split('/') as [string, string]),
]);

const ofO = (word: string): FourForms => {
  const root = word.slice(0, -1);
  const hard = /[cg]$/.test(root) ? 'h' : '';
  const many = word.endsWith('io') ? root : `${root}${hard}i`;
  return [
    word,
    `${root}a`,
    many,
    `${word.endsWith('io') && /[cg]i$/.test(root) ? root.slice(0, -1) : root + hard}e`,
  ];
};
const ofE = (word: string): FourForms => [word, word, `${word.slice(0, -1)}i`, `${word.slice(0, -1)}i`];

const adjectivesInO =
  'nero rosso giallo bianco grigio azzurro dorato argentato rotondo quadrato ovale/ rettangolare/ piccolo lungo corto largo stretto alto basso nuovo vecchio rotto difettoso guasto sbagliato corretto errato completo incompleto integro intatto sporco pulito vuoto pieno pronto gratuito originale/ inatteso previsto dovuto necessario contento sicuro spesso/ pesante/ leggero morbido duro elettrico meccanico automatico idoneo adatto compreso esausto stesso/ arrivato partito andato venuto tornato uscito rimasto rientrato diventato stato successo nato cresciuto caduto contenuto scaduto guasto usato economico ultimo/ terreno/ antico simpatico lieto disposto interessato abituato inutilizzato inutile/ preoccupato ottimo urgente/ preciso esatto valido attivo inattivo aperto unico/ fermo bloccato crepato scheggiato storto montato smontato scollegato';
const adjectivesInE =
  'grande verde disponibile mancante fragile pesante originale rettangolare ovale visibile flessibile compatibile incompatibile impermeabile resistente trasparente lavabile regolabile pieghevole ricaricabile riutilizzabile sostituibile gentile cortese cordiale urgente assente restante rimanente funzionante corrispondente conforme normale digitale naturale fiscale postale commerciale principale totale parziale finale iniziale manuale speciale felice possibile impossibile utile inutile responsabile';

/** Adjectives and participles by each of their forms. */
export const italianAdjectives: ReadonlyMap<string, FourForms> = new Map(
  [
    ...adjectivesInO
      .split(' ')
      .filter((word) => !word.endsWith('/'))
      .map(ofO),
    ...[...italianParticiples.values()].map(ofO),
    ...adjectivesInE.split(' ').map(ofE),
    ...'blu rosa viola beige arancione bordeaux fucsia turchese'
      .split(' ')
      .map((word): FourForms => [word, word, word, word]),
  ].flatMap((forms) => forms.map((form): [string, FourForms] => [form, forms])),
);

/** What the verbs in -are say in the present, for nouns that sound the same: "ritiro", "la cambi". */
export const italianVerbStems: ReadonlySet<string> = new Set(
  list(`${are} ${moreVerbs} consigliare acquistare spostare salutare`)
    .filter((verb) => verb.endsWith('are'))
    .flatMap((verb) => {
      const root = verb.slice(0, -3);
      const soft = /[cg]$/.test(root) ? `${root}hi` : root.endsWith('i') ? root : `${root}i`;
      return [`${root}o`, `${root}a`, soft];
    }),
);
