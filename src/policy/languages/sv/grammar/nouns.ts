/**
 * What a noun form is, in two letters: `c` common, `n` neuter, `p` plural; then `i` indefinite, `d` definite.
 * Some forms are more than one: "paket" is `ni` and `pi`.
 */
export type NounFeature = 'ci' | 'cd' | 'ni' | 'nd' | 'pi' | 'pd';

/** singular, definite, plural, definite plural */
const common = `
bil bilen bilar bilarna
leksak leksaken leksaker leksakerna
beställning beställningen beställningar beställningarna
order ordern ordrar ordrarna
leverans leveransen leveranser leveranserna
försändelse försändelsen försändelser försändelserna
sändning sändningen sändningar sändningarna
artikel artikeln artiklar artiklarna
vara varan varor varorna
produkt produkten produkter produkterna
adress adressen adresser adresserna
faktura fakturan fakturor fakturorna
retur returen returer returerna
etikett etiketten etiketter etiketterna
kund kunden kunder kunderna
storlek storleken storlekar storlekarna
färg färgen färger färgerna
lampa lampan lampor lamporna
laddare laddaren laddare laddarna
kabel kabeln kablar kablarna
adapter adaptern adaptrar adaptrarna
transportör transportören transportörer transportörerna
tekniker teknikern tekniker teknikerna
chaufför chauffören chaufförer chaufförerna
leverantör leverantören leverantörer leverantörerna
tillverkare tillverkaren tillverkare tillverkarna
säljare säljaren säljare säljarna
köpare köparen köpare köparna
granne grannen grannar grannarna
kollega kollegan kollegor kollegorna
del delen delar delarna
skruv skruven skruvar skruvarna
låda lådan lådor lådorna
kartong kartongen kartonger kartongerna
påse påsen påsar påsarna
stol stolen stolar stolarna
hylla hyllan hyllor hyllorna
soffa soffan soffor sofforna
säng sängen sängar sängarna
madrass madrassen madrasser madrasserna
kudde kudden kuddar kuddarna
jacka jackan jackor jackorna
klänning klänningen klänningar klänningarna
sko skon skor skorna
väska väskan väskor väskorna
tröja tröjan tröjor tröjorna
mössa mössan mössor mössorna
klocka klockan klockor klockorna
nyckel nyckeln nycklar nycklarna
motor motorn motorer motorerna
pump pumpen pumpar pumparna
spegel spegeln speglar speglarna
mugg muggen muggar muggarna
flaska flaskan flaskor flaskorna
kanna kannan kannor kannorna
panna pannan pannor pannorna
dörr dörren dörrar dörrarna
sida sidan sidor sidorna
bild bilden bilder bilderna
kopia kopian kopior kopiorna
bilaga bilagan bilagor bilagorna
länk länken länkar länkarna
kod koden koder koderna
tid tiden tider tiderna
strejk strejken strejker strejkerna
helg helgen helger helgerna
dag dagen dagar dagarna
arbetsdag arbetsdagen arbetsdagar arbetsdagarna
vardag vardagen vardagar vardagarna
helgdag helgdagen helgdagar helgdagarna
vecka veckan veckor veckorna
månad månaden månader månaderna
timme timmen timmar timmarna
minut minuten minuter minuterna
fråga frågan frågor frågorna
lösning lösningen lösningar lösningarna
skada skadan skador skadorna
anvisning anvisningen anvisningar anvisningarna
manual manualen manualer manualerna
instruktion instruktionen instruktioner instruktionerna
förpackning förpackningen förpackningar förpackningarna
reservdel reservdelen reservdelar reservdelarna
reparation reparationen reparationer reparationerna
ändring ändringen ändringar ändringarna
avbokning avbokningen avbokningar avbokningarna
butik butiken butiker butikerna
tull tullen tullar tullarna
hamn hamnen hamnar hamnarna
dator datorn datorer datorerna
telefon telefonen telefoner telefonerna
kamera kameran kameror kamerorna
skrivare skrivaren skrivare skrivarna
cykel cykeln cyklar cyklarna
hjälm hjälmen hjälmar hjälmarna
korg korgen korgar korgarna
filt filten filtar filtarna
handduk handduken handdukar handdukarna
mixer mixern mixrar mixrarna
maskin maskinen maskiner maskinerna
dammsugare dammsugaren dammsugare dammsugarna
borr borren borrar borrarna
såg sågen sågar sågarna
sax saxen saxar saxarna
bult bulten bultar bultarna
mutter muttern muttrar muttrarna
version versionen versioner versionerna
modell modellen modeller modellerna
sensor sensorn sensorer sensorerna
slang slangen slangar slangarna
kran kranen kranar kranarna
vas vasen vaser vaserna
kruka krukan krukor krukorna
växt växten växter växterna
blomma blomman blommor blommorna
boll bollen bollar bollarna
docka dockan dockor dockorna
lista listan listor listorna
rad raden rader raderna
kvalitet kvaliteten kvaliteter kvaliteterna
situation situationen situationer situationerna
möjlighet möjligheten möjligheter möjligheterna
anledning anledningen anledningar anledningarna
avdelning avdelningen avdelningar avdelningarna
fabrik fabriken fabriker fabrikerna
post posten poster posterna
gata gatan gator gatorna
stad staden städer städerna
våning våningen våningar våningarna
text texten texter texterna
ficka fickan fickor fickorna
krok kroken krokar krokarna
sladd sladden sladdar sladdarna
knapp knappen knappar knapparna
kontakt kontakten kontakter kontakterna
plats platsen platser platserna
bok boken böcker böckerna
ring ringen ringar ringarna
matta mattan mattor mattorna
gardin gardinen gardiner gardinerna
duk duken dukar dukarna
platta plattan plattor plattorna
kostnad kostnaden kostnader kostnaderna
summa summan summor summorna
bekräftelse bekräftelsen bekräftelser bekräftelserna
ersättning ersättningen ersättningar ersättningarna
betalning betalningen betalningar betalningarna
återbetalning återbetalningen återbetalningar återbetalningarna
försening förseningen förseningar förseningarna`;
const neuter = `
paket paketet paket paketen
tillbehör tillbehöret tillbehör tillbehören
svar svaret svar svaren
meddelande meddelandet meddelanden meddelandena
nummer numret nummer numren
belopp beloppet belopp beloppen
pris priset priser priserna
problem problemet problem problemen
lager lagret lager lagren
batteri batteriet batterier batterierna
konto kontot konton kontona
datum datumet datum datumen
ärende ärendet ärenden ärendena
hus huset hus husen
bord bordet bord borden
skåp skåpet skåp skåpen
fel felet fel felen
ombud ombudet ombud ombuden
bud budet bud buden
kort kortet kort korten
kvitto kvittot kvitton kvittona
fönster fönstret fönster fönstren
glas glaset glas glasen
hål hålet hål hålen
hjul hjulet hjul hjulen
lock locket lock locken
skal skalet skal skalen
fodral fodralet fodral fodralen
lakan lakanet lakan lakanen
täcke täcket täcken täckena
brev brevet brev breven
namn namnet namn namnen
önskemål önskemålet önskemål önskemålen
förslag förslaget förslag förslagen
val valet val valen
material materialet material materialen
märke märket märken märkena
foto fotot foton fotona
exemplar exemplaret exemplar exemplaren
verktyg verktyget verktyg verktygen
ställ stället ställ ställen
ställe stället ställen ställena
rum rummet rum rummen
kontor kontoret kontor kontoren
system systemet system systemen
dokument dokumentet dokument dokumenten
intyg intyget intyg intygen
formulär formuläret formulär formulären
område området områden områdena
tillfälle tillfället tillfällen tillfällena
erbjudande erbjudandet erbjudanden erbjudandena
köp köpet köp köpen
besök besöket besök besöken
avtal avtalet avtal avtalen
missförstånd missförståndet missförstånd missförstånden
set setet set seten
stativ stativet stativ stativen
handtag handtaget handtag handtagen
uttag uttaget uttag uttagen
armband armbandet armband armbanden
halsband halsbandet halsband halsbanden
filter filtret filter filtren
år året år åren
ansvar ansvaret ansvar ansvaren`;
/** No plural is counted of these. */
const uncounted = 'besvär/besväret tålamod/tålamodet väder/vädret transportmedel/transportmedlet';

const nouns = new Map<string, NounFeature[]>();

function add(form: string | undefined, feature: NounFeature) {
  if (!form) return;
  const known = nouns.get(form);
  if (known) known.push(feature);
  else nouns.set(form, [feature]);
}

for (const [list, gender] of [
  [common, 'c'],
  [neuter, 'n'],
] as const)
  for (const line of list.trim().split('\n')) {
    const [singular, definite, plural, definitePlural] = line.split(' ');
    add(singular, `${gender}i`);
    add(definite, `${gender}d`);
    add(plural, 'pi');
    add(definitePlural, 'pd');
  }
add('förfrågan', 'ci');
add('begäran', 'ci');
add('pengar', 'pi');
// "flera order" beside "flera ordrar".
add('order', 'pi');
add('pengarna', 'pd');
for (const entry of uncounted.split(' ')) {
  const [indefinite, definite] = entry.split('/');
  add(indefinite, 'ni');
  add(definite, 'nd');
}

/** Every noun form, for the spelling check to know the trade by. */
export const nounForms: readonly string[] = [...nouns.keys()];

const shortestHead = 5;
const shortestFirst = 3;
/** Words that end like a noun and are none of its compounds. */
const noCompounds = new Set(
  'medel fördel fördelen fördelar nackdel andel andelen framsida baksida insida utsida ansikte tillval egenskap handlar bedömning enkelt enkel avtalen förval vissa tillbaka därtill samtidigt utmärkt gemensamt bordell framtid framtiden samtid mellantid måltid'.split(
    ' ',
  ),
);
const endings: readonly [RegExp, NounFeature][] = [
  [/.{4}(?:ningen|heten|tionen|elsen)$/, 'cd'],
  [/.{4}(?:ningar|heter|tioner|elser)$/, 'pi'],
  [/.{4}(?:ningarna|heterna|tionerna|elserna)$/, 'pd'],
  [/.{4}(?:ning|tion)$/, 'ci'],
];

/** All a noun's form may be, a compound's by its last part ("ersättningspaket"); empty for what is no known noun. */
export function nounFeatures(word: string): readonly NounFeature[] {
  const known = nouns.get(word) ?? looked.get(word);
  if (known) return known;
  const found = byHead(word);
  if (looked.size >= mostLooked) looked.clear();
  looked.set(word, found);
  return found;
}

/** What was looked for by its parts: the same few words come again and again. */
const looked = new Map<string, readonly NounFeature[]>();
const mostLooked = 4000;

function byHead(word: string): readonly NounFeature[] {
  if (noCompounds.has(word) || !/^[\p{Ll}-]+$/u.test(word)) return [];
  for (let at = shortestFirst; at <= word.length - shortestHead; at++) {
    const head = nouns.get(word.slice(at));
    if (head) return head;
  }
  const ending = endings.find(([pattern]) => pattern.test(word));
  return ending ? [ending[1]] : [];
}

/** Nouns of time, and of parts: they are no subject, or one in either number. */
export const times = new Set(
  'dag dagen dagar arbetsdag arbetsdagar vecka veckan veckor månad månaden år året tid tiden gång helg helgen timme timmar minut minuter del antal'.split(
    ' ',
  ),
);
