/**
 * Whom a verb form goes with: `i` ik, `j` je before it, `u` u, `h` hij or a noun in the singular, `p` wij or a noun in
 * the plural.
 */
export type Persons = string;

/** infinitive, stem, with t, past, past plural, participle */
const table = `
sturen stuur stuurt stuurde stuurden gestuurd
versturen verstuur verstuurt verstuurde verstuurden verstuurd
verzenden verzend verzendt verzond verzonden verzonden
leveren lever levert leverde leverden geleverd
bezorgen bezorg bezorgt bezorgde bezorgden bezorgd
brengen breng brengt bracht brachten gebracht
ontvangen ontvang ontvangt ontving ontvingen ontvangen
krijgen krijg krijgt kreeg kregen gekregen
komen kom komt kwam kwamen gekomen
gaan ga gaat ging gingen gegaan
doen doe doet deed deden gedaan
zien zie ziet zag zagen gezien
staan sta staat stond stonden gestaan
liggen lig ligt lag lagen gelegen
zitten zit zit zat zaten gezeten
nemen neem neemt nam namen genomen
geven geef geeft gaf gaven gegeven
blijven blijf blijft bleef bleven gebleven
houden houd houdt hield hielden gehouden
vinden vind vindt vond vonden gevonden
weten weet weet wist wisten geweten
laten laat laat liet lieten gelaten
vragen vraag vraagt vroeg vroegen gevraagd
zoeken zoek zoekt zocht zochten gezocht
kopen koop koopt kocht kochten gekocht
verkopen verkoop verkoopt verkocht verkochten verkocht
bestellen bestel bestelt bestelde bestelden besteld
betalen betaal betaalt betaalde betaalden betaald
terugbetalen terugbetaal terugbetaalt terugbetaalde terugbetaalden terugbetaald
bevestigen bevestig bevestigt bevestigde bevestigden bevestigd
annuleren annuleer annuleert annuleerde annuleerden geannuleerd
controleren controleer controleert controleerde controleerden gecontroleerd
vervangen vervang vervangt verving vervingen vervangen
repareren repareer repareert repareerde repareerden gerepareerd
retourneren retourneer retourneert retourneerde retourneerden geretourneerd
verwerken verwerk verwerkt verwerkte verwerkten verwerkt
verwachten verwacht verwacht verwachtte verwachtten verwacht
wachten wacht wacht wachtte wachtten gewacht
beantwoorden beantwoord beantwoordt beantwoordde beantwoordden beantwoord
antwoorden antwoord antwoordt antwoordde antwoordden geantwoord
bellen bel belt belde belden gebeld
melden meld meldt meldde meldden gemeld
vermelden vermeld vermeldt vermeldde vermeldden vermeld
wijzigen wijzig wijzigt wijzigde wijzigden gewijzigd
veranderen verander verandert veranderde veranderden veranderd
verplaatsen verplaats verplaatst verplaatste verplaatsten verplaatst
vertragen vertraag vertraagt vertraagde vertraagden vertraagd
verliezen verlies verliest verloor verloren verloren
ontbreken ontbreek ontbreekt ontbrak ontbraken ontbroken
beschadigen beschadig beschadigt beschadigde beschadigden beschadigd
werken werk werkt werkte werkten gewerkt
passen pas past paste pasten gepast
kosten kost kost kostte kostten gekost
duren duur duurt duurde duurden geduurd
bevatten bevat bevat bevatte bevatten bevat
horen hoor hoort hoorde hoorden gehoord
regelen regel regelt regelde regelden geregeld
helpen help helpt hielp hielpen geholpen
bieden bied biedt bood boden geboden
danken dank dankt dankte dankten gedankt
bedanken bedank bedankt bedankte bedankten bedankt
hopen hoop hoopt hoopte hoopten gehoopt
begrijpen begrijp begrijpt begreep begrepen begrepen
betreuren betreur betreurt betreurde betreurden betreurd
verzoeken verzoek verzoekt verzocht verzochten verzocht
vertrekken vertrek vertrekt vertrok vertrokken vertrokken
bereiken bereik bereikt bereikte bereikten bereikt
verlaten verlaat verlaat verliet verlieten verlaten
aankomen aankom aankomt aankwam aankwamen aangekomen
plaatsen plaats plaatst plaatste plaatsten geplaatst
plaatsvinden plaatsvind plaatsvindt plaatsvond plaatsvonden plaatsgevonden
maken maak maakt maakte maakten gemaakt
produceren produceer produceert produceerde produceerden geproduceerd
monteren monteer monteert monteerde monteerden gemonteerd
gebruiken gebruik gebruikt gebruikte gebruikten gebruikt
proberen probeer probeert probeerde probeerden geprobeerd
informeren informeer informeert informeerde informeerden geïnformeerd
ophalen ophaal ophaalt ophaalde ophaalden opgehaald
opsturen opstuur opstuurt opstuurde opstuurden opgestuurd
terugsturen terugstuur terugstuurt terugstuurde terugstuurden teruggestuurd
doorgeven doorgeef doorgeeft doorgaf doorgaven doorgegeven
aangeven aangeef aangeeft aangaf aangaven aangegeven
meesturen meestuur meestuurt meestuurde meestuurden meegestuurd
toevoegen toevoeg toevoegt toevoegde toevoegden toegevoegd
inpakken inpak inpakt inpakte inpakten ingepakt
afleveren aflever aflevert afleverde afleverden afgeleverd
afgeven afgeef afgeeft afgaf afgaven afgegeven
openen open opent opende openden geopend
sluiten sluit sluit sloot sloten gesloten
starten start start startte startten gestart
beginnen begin begint begon begonnen begonnen
eindigen eindig eindigt eindigde eindigden geëindigd
lezen lees leest las lazen gelezen
schrijven schrijf schrijft schreef schreven geschreven
kiezen kies kiest koos kozen gekozen
zorgen zorg zorgt zorgde zorgden gezorgd
overmaken overmaak overmaakt overmaakte overmaakten overgemaakt
storten stort stort stortte stortten gestort
reserveren reserveer reserveert reserveerde reserveerden gereserveerd
plannen plan plant plande planden gepland
verpakken verpak verpakt verpakte verpakten verpakt
registreren registreer registreert registreerde registreerden geregistreerd
ondertekenen onderteken ondertekent ondertekende ondertekenden ondertekend
garanderen garandeer garandeert garandeerde garandeerden gegarandeerd
accepteren accepteer accepteert accepteerde accepteerden geaccepteerd
weigeren weiger weigert weigerde weigerden geweigerd
functioneren functioneer functioneert functioneerde functioneerden gefunctioneerd
onderzoeken onderzoek onderzoekt onderzocht onderzochten onderzocht
herstellen herstel herstelt herstelde herstelden hersteld
bewaren bewaar bewaart bewaarde bewaarden bewaard
behouden behoud behoudt behield behielden behouden
overhandigen overhandig overhandigt overhandigde overhandigden overhandigd
vergeten vergeet vergeet vergat vergaten vergeten
verontschuldigen verontschuldig verontschuldigt verontschuldigde verontschuldigden verontschuldigd
scannen scan scant scande scanden gescand
bevallen beval bevalt beviel bevielen bevallen
gebeuren gebeur gebeurt gebeurde gebeurden gebeurd
terugstorten terugstort terugstort terugstortte terugstortten teruggestort
bijvoegen bijvoeg bijvoegt bijvoegde bijvoegden bijgevoegd
aanpassen aanpas aanpast aanpaste aanpasten aangepast
doorsturen doorstuur doorstuurt doorstuurde doorstuurden doorgestuurd
toesturen toestuur toestuurt toestuurde toestuurden toegestuurd
nasturen nastuur nastuurt nastuurde nastuurden nagestuurd
omruilen omruil omruilt omruilde omruilden omgeruild
aanbieden aanbied aanbiedt aanbood aanboden aangeboden
oplossen oplos oplost oploste oplosten opgelost
aansluiten aansluit aansluit aansloot aansloten aangesloten
vergoeden vergoed vergoedt vergoedde vergoedden vergoed
goedkeuren goedkeur goedkeurt goedkeurde goedkeurden goedgekeurd
nakijken nakijk nakijkt nakeek nakeken nagekeken
uitzoeken uitzoek uitzoekt uitzocht uitzochten uitgezocht
aanvragen aanvraag aanvraagt aanvroeg aanvroegen aangevraagd
bijwerken bijwerk bijwerkt bijwerkte bijwerkten bijgewerkt
terugnemen terugneem terugneemt terugnam terugnamen teruggenomen
tegenhouden tegenhoud tegenhoudt tegenhield tegenhielden tegengehouden
worden word wordt werd werden geworden`;

const irregular: Readonly<Record<string, Persons>> = {
  ben: 'i',
  bent: 'ju',
  is: 'uh',
  was: 'ijuh',
  waren: 'p',
  zijn: 'p',
  heb: 'i',
  hebt: 'ju',
  heeft: 'uh',
  had: 'ijuh',
  hadden: 'p',
  hebben: 'p',
  kan: 'ijuh',
  kunt: 'ju',
  kon: 'ijuh',
  konden: 'p',
  kunnen: 'p',
  zal: 'ijuh',
  zult: 'ju',
  zou: 'ijuh',
  zouden: 'p',
  zullen: 'p',
  mag: 'ijuh',
  mocht: 'ijuh',
  mochten: 'p',
  mogen: 'p',
  wil: 'ijuh',
  wilt: 'ju',
  wilde: 'ijuh',
  wilden: 'p',
  willen: 'p',
  moet: 'ijuh',
  moest: 'ijuh',
  moesten: 'p',
  moeten: 'p',
  hoef: 'i',
  hoeft: 'juh',
  hoefde: 'ijuh',
  hoeven: 'p',
  hoefden: 'p',
};

export interface VerbForms {
  readonly infinitive: string;
  readonly stem: string;
  readonly withT: string;
  readonly past: string;
  readonly pastPlural: string;
  readonly participle: string;
}

export const verbs: readonly VerbForms[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [infinitive = '', stem = '', withT = '', past = '', pastPlural = '', participle = ''] =
      line.split(' ');
    return { infinitive, stem, withT, past, pastPlural, participle };
  });

const persons = new Map<string, Persons>(Object.entries(irregular));
const others = new Map<string, VerbForms>();
for (const verb of verbs)
  for (const [form, goesWith] of [
    [verb.stem, 'i'],
    [verb.withT, 'juh'],
    [verb.past, 'ijuh'],
    [verb.infinitive, 'p'],
    [verb.pastPlural, 'p'],
  ] as const) {
    persons.set(form, (persons.get(form) ?? '') + goesWith);
    others.set(form, verb);
  }
const irregularPairs: Readonly<Record<string, string>> = {
  is: 'zijn',
  was: 'waren',
  heeft: 'hebben',
  had: 'hadden',
  kan: 'kunnen',
  kon: 'konden',
  zal: 'zullen',
  zou: 'zouden',
  mag: 'mogen',
  mocht: 'mochten',
  wil: 'willen',
  wilde: 'wilden',
  moet: 'moeten',
  moest: 'moesten',
  hoeft: 'hoeven',
  hoefde: 'hoefden',
};
const singularOf = new Map(Object.entries(irregularPairs).map(([one, many]) => [many, one]));

/** Verb forms that are nouns or adverbs as well; they tell nothing alone. */
export const alsoOther = new Set(
  'antwoord antwoorden bericht werk werken plan plannen pas vraag vragen hoop laat dank test start kost kosten verwacht verkoop verzoek verzoeken verlies vertrek plaats plaatsen gebruik herstel bewaar behoud regel regels open zorg zorgen begin wacht stond stort onderzoek onderzoeken las kom koop zag zat lag bel help lever zoek zie horen bereik zijn zending verzonden verloren vertrokken begrepen begonnen scan scannen'.split(
    ' ',
  ),
);

/** Whom the form goes with; null for what is no known finite form. */
export function personsOf(form: string): Persons | null {
  return persons.get(form) ?? null;
}

export const participles = new Map(verbs.map((verb) => [verb.participle, verb]));
export const infinitives = new Map(verbs.map((verb) => [verb.infinitive, verb]));

/** The verb form for a subject in the other number, in the same tense; null where none is known. */
export function inNumber(form: string, plural: boolean): string | null {
  const verb = others.get(form);
  if (plural) {
    if (irregularPairs[form]) return irregularPairs[form];
    if (form === 'heb' || form === 'hebt') return 'hebben';
    if (form === 'ben' || form === 'bent') return 'zijn';
    return verb ? (form === verb.past ? verb.pastPlural : verb.infinitive) : null;
  }
  const irregularForm = singularOf.get(form);
  if (irregularForm) return irregularForm;
  return verb ? (form === verb.pastPlural && form !== verb.infinitive ? verb.past : verb.withT) : null;
}

/** Every form, for the spelling check to know the trade by. */
export const verbForms: readonly string[] = [
  ...new Set(verbs.flatMap((verb) => Object.values(verb) as string[])),
];
