/** infinitive, present, past, supine, participle; `-` where a form is not used */
const table = `
skicka skickar skickade skickat skickad
leverera levererar levererade levererat levererad
beställa beställer beställde beställt beställd
bekräfta bekräftar bekräftade bekräftat bekräftad
returnera returnerar returnerade returnerat returnerad
kontrollera kontrollerar kontrollerade kontrollerat kontrollerad
packa packar packade packat packad
ändra ändrar ändrade ändrat ändrad
hitta hittar hittade hittat hittad
hämta hämtar hämtade hämtat hämtad
lämna lämnar lämnade lämnat lämnad
betala betalar betalade betalat betalad
återbetala återbetalar återbetalade återbetalat återbetalad
ersätta ersätter ersatte ersatt -
byta byter bytte bytt -
få får fick fått -
ge ger gav gett -
ta tar tog tagit -
komma kommer kom kommit -
gå går gick gått -
göra gör gjorde gjort -
se ser såg sett -
bli blir blev blivit -
ha har hade haft -
svara svarar svarade svarat -
meddela meddelar meddelade meddelat -
kontakta kontaktar kontaktade kontaktat kontaktad
vänta väntar väntade väntat -
hoppas hoppas hoppades hoppats -
beklaga beklagar beklagade beklagat -
behöva behöver behövde behövt -
vilja vill ville velat -
välja väljer valde valt vald
ange anger angav angett -
bifoga bifogar bifogade bifogat bifogad
registrera registrerar registrerade registrerat registrerad
boka bokar bokade bokat bokad
avboka avbokar avbokade avbokat avbokad
avbeställa avbeställer avbeställde avbeställt avbeställd
montera monterar monterade monterat monterad
reparera reparerar reparerade reparerat reparerad
undersöka undersöker undersökte undersökt -
behandla behandlar behandlade behandlat behandlad
hantera hanterar hanterade hanterat -
tillverka tillverkar tillverkade tillverkat tillverkad
producera producerar producerade producerat -
stoppa stoppar stoppade stoppat stoppad
öppna öppnar öppnade öppnat öppnad
stänga stänger stängde stängt stängd
läsa läser läste läst -
skriva skriver skrev skrivit skriven
ringa ringer ringde ringt -
hjälpa hjälper hjälpte hjälpt -
försöka försöker försökte försökt -
sätta sätter satte satt -
ligga ligger låg legat -
stå står stod stått -
finnas finns fanns funnits -
saknas saknas saknades saknats -
fungera fungerar fungerade fungerat -
passa passar passade passat -
kosta kostar kostade kostat -
ta tar tog tagit -
mottaga mottager mottog mottagit mottagen
motta mottar mottog mottagit mottagen
anlända anländer anlände anlänt -
behålla behåller behöll behållit -
köpa köper köpte köpt -
sälja säljer sålde sålt såld
använda använder använde använt -
visa visar visade visat -
planera planerar planerade planerat planerad
ordna ordnar ordnade ordnat -
uppdatera uppdaterar uppdaterade uppdaterat uppdaterad
spåra spårar spårade spårat -
märka märker märkte märkt -
skada skadar skadade skadat skadad
tappa tappar tappade tappat -
orsaka orsakar orsakade orsakat -
lösa löser löste löst -
förklara förklarar förklarade förklarat -
acceptera accepterar accepterade accepterat -
garantera garanterar garanterade garanterat -
be ber bad bett -
tacka tackar tackade tackat -
veta vet visste vetat -
tro tror trodde trott -
kunna kan kunde kunnat -
vidarebefordra vidarebefordrar vidarebefordrade vidarebefordrat vidarebefordrad
debitera debiterar debiterade debiterat -
räkna räknar räknade räknat -
sortera sorterar sorterade sorterat sorterad
testa testar testade testat -
ladda laddar laddade laddat -
starta startar startade startat -
börja börjar började börjat -
sluta slutar slutade slutat -
följa följer följde följt -
flytta flyttar flyttade flyttat -
köra kör körde kört -
ske sker skedde skett -
hända händer hände hänt -
erbjuda erbjuder erbjöd erbjudit -
föreslå föreslår föreslog föreslagit -
godkänna godkänner godkände godkänt godkänd
slå slår slog slagit -
hålla håller höll hållit -
söka söker sökte sökt -
lova lovar lovade lovat -
uppskatta uppskattar uppskattade uppskattat -
lägga lägger lade lagt lagd
förstå förstår förstod förstått -
spara sparar sparade sparat sparad
återkomma återkommer återkom återkommit -
informera informerar informerade informerat informerad
anpassa anpassar anpassade anpassat anpassad
transportera transporterar transporterade transporterat transporterad
emballera emballerar emballerade emballerat emballerad
verifiera verifierar verifierade verifierat verifierad
utreda utreder utredde utrett utredd
ansluta ansluter anslöt anslutit ansluten
slänga slänger slängde slängt slängd
önska önskar önskade önskat önskad
vara är var varit -`;

export interface VerbForms {
  readonly infinitive: string;
  readonly present: string;
  readonly past: string;
  readonly supine: string;
  readonly participle: string;
}

export const verbs: readonly VerbForms[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [infinitive = '', present = '', past = '', supine = '', participle = ''] = line.split(' ');
    return { infinitive, present, past, supine, participle };
  });

/** Words that are no verb in most places: "svar", "hoppas", "tro", "var". */
const alsoOther = new Set(
  'hoppas saknas finns finnas var ha be vill kan kunna är vara skada skadat visa val märkt lämna-kvar packat valt öppna satt tappa ersatt'.split(
    ' ',
  ),
);

function byForm(form: keyof VerbForms): ReadonlyMap<string, VerbForms> {
  return new Map(
    verbs.map((verb) => [verb[form], verb] as const).filter(([word]) => word !== '-' && !alsoOther.has(word)),
  );
}

export const byInfinitive = byForm('infinitive');
export const byPresent = byForm('present');
export const byPast = byForm('past');
export const bySupine = byForm('supine');
export const byParticiple = byForm('participle');
const supines = new Set(verbs.map(({ supine }) => supine));
export const isSupine = (word: string) => supines.has(word) || /(?:ats|its|rts|tts)$/.test(word);

/** Every form, for the spelling check to know the trade by. */
export const verbForms: readonly string[] = [
  ...new Set(verbs.flatMap((verb) => Object.values(verb) as string[])),
].filter((form) => form !== '-');
