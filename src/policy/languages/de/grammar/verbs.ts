/*
 * German verbs and their forms. What a form can be, for the third person and for "wir": one of them, the other or
 * both; and whether it is an infinitive or a participle.
 */

export const form = { singular: 1, plural: 2, first: 4, infinitive: 8, participle: 16, second: 32 } as const;

/** Infinitive, third person, past tense, participle; an auxiliary "sein" is marked. */
const strong = `
kommen kommt kam gekommen sein
gehen geht ging gegangen sein
bleiben bleibt blieb geblieben sein
treffen trifft traf getroffen
liegen liegt lag gelegen
stehen steht stand gestanden
finden findet fand gefunden
geben gibt gab gegeben
nehmen nimmt nahm genommen
halten hält hielt gehalten
lassen lässt ließ gelassen
fahren fährt fuhr gefahren
rufen ruft rief gerufen
schreiben schreibt schrieb geschrieben
bringen bringt brachte gebracht
denken denkt dachte gedacht
tragen trägt trug getragen
weichen weicht wich gewichen
schließen schließt schloss geschlossen
ziehen zieht zog gezogen
bieten bietet bot geboten
bitten bittet bat gebeten
sehen sieht sah gesehen
lesen liest las gelesen
sprechen spricht sprach gesprochen
brechen bricht brach gebrochen
helfen hilft half geholfen
werfen wirft warf geworfen
gelten gilt galt gegolten
messen misst maß gemessen
laufen läuft lief gelaufen
fallen fällt fiel gefallen
steigen steigt stieg gestiegen
weisen weist wies gewiesen
leihen leiht lieh geliehen
greifen greift griff gegriffen
schneiden schneidet schnitt geschnitten
gießen gießt goss gegossen
beginnen beginnt begann begonnen
gewinnen gewinnt gewann gewonnen
verlieren verliert verlor verloren
vergessen vergisst vergaß vergessen
erhalten erhält erhielt erhalten
behalten behält behielt behalten
enthalten enthält enthielt enthalten
bekommen bekommt bekam bekommen
entstehen entsteht entstand entstanden sein
verstehen versteht verstand verstanden
bestehen besteht bestand bestanden
empfehlen empfiehlt empfahl empfohlen
versprechen verspricht versprach versprochen
entsprechen entspricht entsprach entsprochen
besprechen bespricht besprach besprochen
erscheinen erscheint erschien erschienen sein
verschwinden verschwindet verschwand verschwunden sein
betreffen betrifft betraf betroffen
übernehmen übernimmt übernahm übernommen
überweisen überweist überwies überwiesen
unterschreiben unterschreibt unterschrieb unterschrieben
übergeben übergibt übergab übergeben
vergleichen vergleicht verglich verglichen
bieten bietet bot geboten
schieben schiebt schob geschoben
verschieben verschiebt verschob verschoben
beschreiben beschreibt beschrieb beschrieben
beziehen bezieht bezog bezogen
betragen beträgt betrug betragen
geschehen geschieht geschah geschehen sein
kennen kennt kannte gekannt
nennen nennt nannte genannt
wissen weiß wusste gewusst
tun tut tat getan
`;
const weak = (
  'schicken verschicken senden versenden liefern bestellen stornieren erstatten prüfen überprüfen ersetzen reparieren tauschen packen verpacken ' +
  'bestätigen buchen fragen antworten warten melden bedauern entschuldigen danken bezahlen zahlen kaufen verkaufen holen stellen legen fehlen passen ' +
  'brauchen benötigen suchen klären lösen ändern verzögern verspäten dauern informieren kontaktieren erreichen vereinbaren gutschreiben ' +
  'kosten drucken löschen öffnen nutzen verwenden benutzen testen messen wiegen erwarten versuchen bemühen planen hoffen wünschen ' +
  'teilen freuen kümmern sorgen erklären wählen zeigen funktionieren reinigen laden beschädigen verursachen verfolgen beantragen beauftragen ' +
  'bearbeiten beschleunigen weigern erledigen leiten landen reisen passieren gehören reichen machen sagen hören montieren installieren schrauben ' +
  'starten stoppen korrigieren notieren aktualisieren registrieren retournieren reklamieren kleben beilegen unterstützen besorgen produzieren ' +
  'enden speichern scannen empfangen garantieren genehmigen ermitteln lagern nähen fertigen gravieren blockieren öffnen decken zählen fügen führen setzen richten'
).split(' ');
const particles =
  'an ab auf aus ein mit nach vor zu zurück weiter weg her hin fest bei um los raus heraus heim vorbei gut fern'.split(
    ' ',
  );
const separable = `
ankommen abholen anrufen aufgeben abgeben angeben zugeben eintreffen zustellen einstellen feststellen
herstellen bereitstellen mitteilen zurückschicken zurücksenden zurückgeben zurückkommen zurückholen
zuschicken zusenden nachsenden nachliefern ausliefern anliefern anbieten beilegen beifügen hinzufügen
annehmen mitnehmen aufnehmen vornehmen zurücknehmen weiterleiten weitergeben weiterhelfen ausdrucken
anhängen austauschen umtauschen einpacken auspacken nachfragen anfragen ablegen abstellen vorliegen
abweichen rausgehen losgehen eingehen ausgehen anfangen aufhören anschließen ausfüllen abschließen
ausschließen auswählen anpassen einbauen ausstellen antreffen anbringen vorbeikommen gutschreiben
abschicken einschicken absenden einsenden ausführen durchführen ausfallen einplanen abbrechen stattfinden
`
  .trim()
  .split(/\s+/);

const irregular: readonly (readonly [string, number])[] = [
  ['bin', form.first],
  ['ist', form.singular],
  ['sind', form.plural],
  ['war', form.singular | form.first],
  ['waren', form.plural],
  ['sei', form.singular | form.first],
  ['habe', form.first],
  ['hat', form.singular],
  ['haben', form.plural | form.infinitive],
  ['hatte', form.singular | form.first],
  ['hatten', form.plural],
  ['hätte', form.singular | form.first],
  ['hätten', form.plural],
  ['werde', form.first],
  ['wird', form.singular],
  ['werden', form.plural | form.infinitive],
  ['wurde', form.singular | form.first],
  ['wurden', form.plural],
  ['würde', form.singular | form.first],
  ['würden', form.plural],
  ['wäre', form.singular | form.first],
  ['wären', form.plural],
  ['sein', form.infinitive],
  ['gewesen', form.participle],
  ['worden', form.participle],
  ['geworden', form.participle],
];
const modals =
  'können kann konnte könnte|müssen muss musste müsste|sollen soll sollte sollte|dürfen darf durfte dürfte|wollen will wollte wollte|möchten möchte mochte möchte';

/** Participles whose perfect tense is made with "sein". */
export const withSein = new Set<string>([
  'gewesen',
  'geworden',
  'passiert',
  'gelandet',
  'gereist',
  'gescheitert',
]);
/** Participles that are infinitives too. */
const table = new Map<string, number>();
const add = (word: string, bits: number) => table.set(word, (table.get(word) ?? 0) | bits);

function addForms(infinitive: string, third: string, past: string, participle: string) {
  const stem = infinitive.replace(/e?n$/, '');
  add(infinitive, form.infinitive | form.plural);
  if (infinitive !== 'tun')
    add(/[lr]n$/.test(infinitive) ? `${infinitive.slice(0, -1)}e` : `${stem}e`, form.first);
  add(third, form.singular);
  add(past, form.singular | form.first);
  add(past.endsWith('e') ? `${past}n` : `${past}en`, form.plural);
  add(participle, form.participle);
}

const withE = (stem: string) => (/(?:[td]|[^aeiouäöüylrh][mn])$/.test(stem) ? `${stem}e` : stem);
const base = new Map<string, readonly [string, string, string]>();

for (const line of strong.trim().split('\n')) {
  const [infinitive = '', third = '', past = '', participle = '', auxiliary] = line.split(' ');
  base.set(infinitive, [third, past, participle]);
  addForms(infinitive, third, past, participle);
  if (auxiliary) withSein.add(participle);
}
for (const infinitive of weak) {
  const stem = withE(infinitive.replace(/e?n$/, ''));
  const bare =
    /^(?:be|ver|er|ent|zer|über|unter)|ieren$/.test(infinitive) && !/^(?:beten|erben)$/.test(infinitive);
  const ending = /[lr]n$/.test(infinitive) ? infinitive.slice(0, -1) : stem;
  if (/^(?:gutschreiben|beilegen|empfangen|messen|wiegen)$/.test(infinitive)) continue;
  const participle = bare ? `${ending}t` : `ge${ending}t`;
  base.set(infinitive, [`${ending}t`, `${ending}te`, participle]);
  addForms(infinitive, `${ending}t`, `${ending}te`, participle);
}
for (const infinitive of separable) {
  const particle = [...particles, 'fest', 'statt', 'durch', 'bereit', 'hinzu']
    .filter((one) => infinitive.startsWith(one))
    .sort((a, b) => b.length - a.length)[0];
  const forms = particle ? base.get(infinitive.slice(particle.length)) : undefined;
  if (!particle || !forms) continue;
  const [third, past, participle] = forms;
  addForms(infinitive, particle + third, particle + past, particle + participle);
  if (withSein.has(participle) || /^(?:ankommen|eintreffen)$/.test(infinitive))
    withSein.add(particle + participle);
}
for (const line of modals.split('|')) {
  const [infinitive = '', third = '', past = '', wish = ''] = line.split(' ');
  add(infinitive, form.plural | form.infinitive);
  for (const one of [third, past, wish]) add(one, form.singular | form.first);
  for (const one of [past, wish]) add(`${one}n`, form.plural);
}
for (const [word, bits] of irregular) add(word, bits);
withSein.add('eingetroffen');
for (const participle of [
  'gestanden',
  'gelegen',
  'gefahren',
  'gelaufen',
  'getroffen',
  'angefangen',
  'stattgefunden',
  'weitergegangen',
])
  withSein.delete(participle);

/** What a form of a verb can be, as bits of {@link form}; 0 where it is none that is known. */
export function verbBits(lower: string): number {
  return table.get(lower) ?? 0;
}

const finiteBits = form.singular | form.plural | form.first;
/** Whether a form is finite. */
export function isFiniteForm(lower: string): boolean {
  return (verbBits(lower) & finiteBits) !== 0;
}
export const auxiliaries =
  /^(?:bin|ist|sind|war|waren|habe|hat|haben|hatten?|hätten?|werden?|wird|wurden?|würden?|wären?)$/;
export const modalForms =
  /^(?:kann|können|konnten?|könnten?|muss|müssen|mussten?|müssten?|soll|sollen|sollten?|darf|dürfen|durften?|dürften?|will|wollen|wollten?|möchten?)$/;
/** Infinitives that are no participle: what can't end a clause with "haben". */
export function isInfinitiveOnly(lower: string): boolean {
  const bits = verbBits(lower);
  return (bits & form.infinitive) !== 0 && (bits & form.participle) === 0;
}
export function isParticipleOnly(lower: string): boolean {
  const bits = verbBits(lower);
  return (bits & form.participle) !== 0 && (bits & (form.infinitive | form.singular)) === 0;
}
