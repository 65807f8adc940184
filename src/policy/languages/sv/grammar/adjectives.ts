import { verbs } from './verbs.ts';

/** common, neuter, plural and definite */
const table = `
ny nytt nya
orange orange orange
rosa rosa rosa
lila lila lila
beige beige beige
rätt rätt rätta
korrekt korrekt korrekta
felaktig felaktigt felaktiga
blå blått blåa
röd rött röda
grön grönt gröna
gul gult gula
svart svart svarta
vit vitt vita
grå grått gråa
brun brunt bruna
stor stort stora
liten litet små
hög högt höga
låg lågt låga
lång långt långa
kort kort korta
bred brett breda
smal smalt smala
tung tungt tunga
lätt lätt lätta
tjock tjockt tjocka
gammal gammalt gamla
bra bra bra
dålig dåligt dåliga
fin fint fina
fullständig fullständigt fullständiga
komplett komplett kompletta
exakt exakt exakta
aktuell aktuellt aktuella
annan annat andra
defekt defekt defekta
trasig trasigt trasiga
skadad skadat skadade
saknad saknat saknade
medföljande medföljande medföljande
bifogad bifogat bifogade
beställd beställt beställda
levererad levererat levererade
skickad skickat skickade
försenad försenat försenade
betald betalt betalda
återbetald återbetalt återbetalda
återbetalad återbetalat återbetalade
bekräftad bekräftat bekräftade
returnerad returnerat returnerade
packad packat packade
mottagen mottaget mottagna
bortkommen bortkommet bortkomna
borttappad borttappat borttappade
slutsåld slutsålt slutsålda
registrerad registrerat registrerade
bokad bokat bokade
avbokad avbokat avbokade
avbeställd avbeställt avbeställda
uppskjuten uppskjutet uppskjutna
stoppad stoppat stoppade
lämnad lämnat lämnade
hämtad hämtat hämtade
ändrad ändrat ändrade
uppdaterad uppdaterat uppdaterade
kontrollerad kontrollerat kontrollerade
reparerad reparerat reparerade
ersatt ersatt ersatta
utbytt utbytt utbytta
krossad krossat krossade
repad repat repade
monterad monterat monterade
tillverkad tillverkat tillverkade
godkänd godkänt godkända
avslutad avslutat avslutade
behandlad behandlat behandlade
öppnad öppnat öppnade
öppen öppet öppna
tom tomt tomma
full fullt fulla
klar klart klara
färdig färdigt färdiga
redo redo redo
tillgänglig tillgängligt tillgängliga
giltig giltigt giltiga
möjlig möjligt möjliga
personlig personligt personliga
unik unikt unika
särskild särskilt särskilda
enkel enkelt enkla
viktig viktigt viktiga
lös löst lösa
hel helt hela
halv halvt halva
separat separat separata
likadan likadant likadana
liknande liknande liknande
önskad önskat önskade
vald valt valda
ursprunglig ursprungligt ursprungliga
sen sent sena
snabb snabbt snabba
tidig tidigt tidiga
egen eget egna
ren rent rena
smutsig smutsigt smutsiga
våt vått våta
varm varmt varma
kall kallt kalla
mjuk mjukt mjuka
hård hårt hårda
sluten slutet slutna
stängd stängt stängda
obegagnad obegagnat obegagnade
oöppnad oöppnat oöppnade
inkluderad inkluderat inkluderade
planerad planerat planerade
beräknad beräknat beräknade
märkt märkt märkta
nöjd nöjt nöjda
ledsen ledset ledsna
glad glatt glada
tacksam tacksamt tacksamma
kvar kvar kvar
adresserad adresserat adresserade
vidarebefordrad vidarebefordrat vidarebefordrade
sorterad sorterat sorterade
förlorad förlorat förlorade
försvunnen försvunnet försvunna
sönder sönder sönder`;

export type Agreement = 'c' | 'n' | 'p';

interface Forms {
  readonly c: string;
  readonly n: string;
  readonly p: string;
}

const forms = new Map<string, Forms>();
for (const line of table.trim().split('\n')) {
  const [c = '', n = '', p = ''] = line.split(' ');
  for (const form of [c, n, p]) if (!forms.has(form)) forms.set(form, { c, n, p });
}
// Participles of the verbs in -a: "flyttad, flyttat, flyttade".
for (const { infinitive, present } of verbs)
  if (present === `${infinitive}r`) {
    const [c, n, p] = [`${infinitive}d`, `${infinitive}t`, `${infinitive}de`];
    for (const form of [c, n, p]) if (!forms.has(form)) forms.set(form, { c, n, p });
  }
forms.set('blåa', { c: 'blå', n: 'blått', p: 'blåa' });

export function isAdjective(word: string): boolean {
  return forms.has(word);
}

/** The adjective's form for another agreement; null where it fits already, or is none. */
export function adjectiveFor(word: string, agreement: Agreement): string | null {
  const all = forms.get(word);
  if (!all || all[agreement] === word) return null;
  // "blå" and "grå" may stand for all but neuter.
  if (agreement === 'p' && (word === 'blå' || word === 'grå')) return null;
  return all[agreement];
}
