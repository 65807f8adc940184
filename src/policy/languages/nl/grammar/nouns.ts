/** What a noun form is: `c` singular with "de", `n` with "het", `x` with either, `p` plural. */
export type NounFeature = 'c' | 'n' | 'x' | 'p';

const common =
  'bestelling order/orders auto/autos levering zending verzending betaling terugbetaling factuur/facturen vertraging bezorger koerier/koeriers vervoerder datum/datums klant/klanten maat/maten kleur/kleuren lamp/lampen batterij/batterijen oplader kabel/kabels handleiding garantie vraag/vragen prijs/prijzen hoeveelheid/hoeveelheden doos/dozen schroef/schroeven leverancier/leveranciers fabrikant/fabrikanten monteur/monteurs chauffeur/chauffeurs stoel/stoelen tafel/tafels kast/kasten bank/banken plank/planken jas/jassen jurk/jurken broek/broeken schoen/schoenen tas/tassen koffer sleutel/sleutels adapter/adapters stekker lader dop/doppen knop/knoppen motor/motoren pomp/pompen spiegel mok/mokken beker fles/flessen pan/pannen poot/poten hoek/hoeken deur/deuren rits/ritsen hoes/hoezen zak/zakken brief/brieven envelop/enveloppen sticker code/codes link/links pagina/paginas bijlage kopie/kopieën bon/bonnen pakbon/pakbonnen afspraak/afspraken staking feestdag/feestdagen werkdag/werkdagen dag/dagen week/weken maand/maanden minuut/minuten ochtend/ochtenden middag/middagen avond/avonden keuze/keuzes optie/opties oplossing klacht/klachten fout/fouten schade melding beschrijving afbeelding foto/fotos instructie/instructies gebruiksaanwijzing montage installatie verpakking vervanging reparatie zendingscode rekening bankrekening creditcard/creditcards korting bevestiging annulering wijziging beoordeling ervaring dienst/diensten service/services klantenservice winkel/winkels verkoper koper ontvanger afzender buurman buurvrouw collega/collegas douane grens/grenzen haven/havens vrachtwagen bus/bussen post brievenbus/brievenbussen straat/straten postcode/postcodes stad/steden verdieping gravure tekst/teksten naam/namen laptop/laptops telefoon/telefoons printer camera/cameras fiets/fietsen helm/helmen band/banden ketting mand/manden deken handdoek/handdoeken mixer blender waterkoker koelkast/koelkasten wasmachine stofzuiger boormachine zaag/zagen hamer schaar/scharen naald/naalden bout/bouten moer/moeren set/sets reeks/reeksen versie/versies uitvoering controle procedure aanvraag/aanvragen toelichting toestemming handtekening voorraad/voorraden fabriek/fabrieken ploeg/ploegen afdeling wachttijd/wachttijden levertijd/levertijden termijn/termijnen regel/regels stap/stappen lijst/lijsten rij/rijen sok/sokken trui/truien muts/mutsen handschoen/handschoenen riem/riemen armband/armbanden ring/ringen horloge-band klok/klokken wekker kaars/kaarsen vaas/vazen pot/potten plant/planten bloem/bloemen puzzel/puzzels pop/poppen bal/ballen kraan/kranen slang/slangen sensor/sensoren schakelaar zekering verlengkabel/verlengkabels staat/staten situatie omstandigheid/omstandigheden mogelijkheid/mogelijkheden kwaliteit/kwaliteiten zaak/zaken webshop/webshops drukker rol/rollen gordijnrail/gordijnrails rugzak/rugzakken sporttas/sporttassen barcode/barcodes verzekering regeling kant/kanten zijde/zijden plaats/plaatsen plek/plekken kamer keuken opslag dekking aanbieding actie/acties waarde/waarden lengte breedte hoogte diepte inhoud spanning lading temperatuur/temperaturen stroom bezorgdienst/bezorgdiensten distributeur/distributeurs reden/redenen tijd/tijden accu/accus kaart/kaarten smaak/smaken geur/geuren print/prints strop/stroppen haak/haken lamel/lamellen pen/pennen inktpatroon/inktpatronen cartridge/cartridges';
const neuter =
  'pakket/pakketten geld speelgoed artikel/artikelen product/producten adres/adressen bericht/berichten bedrag/bedragen nummer/nummers antwoord/antwoorden probleem/problemen magazijn/magazijnen apparaat/apparaten onderdeel/onderdelen label/labels formulier/formulieren etiket/etiketten ontwerp/ontwerpen model/modellen item/items exemplaar/exemplaren scherm/schermen boek/boeken bed/bedden kussen/kussens laken/lakens dekbed/dekbedden gordijn/gordijnen tapijt/tapijten kleed/kleden bureau/bureaus rek/rekken horloge glas/glazen bord/borden mes/messen deurtje stuk/stukken slot/sloten wiel/wielen zadeldek  hoesje touw/touwen bestand/bestanden document/documenten bewijs/bewijzen wachtwoord/wachtwoorden afhaalpunt/afhaalpunten postkantoor/postkantoren depot/depots sorteercentrum/sorteercentra centrum/centra filiaal/filialen kantoor/kantoren gebouw/gebouwen huis/huizen land/landen team/teams systeem/systemen verzoek/verzoeken verlies/verliezen defect/defecten gebrek/gebreken ongemak/ongemakken ongeluk/ongelukken vervoer transport/transporten aanbod voorstel/voorstellen moment/momenten tijdstip/tijdstippen tijdvak/tijdvakken weekend/weekenden jaar/jaren begin einde gewicht/gewichten formaat/formaten materiaal/materialen merk/merken type/types geluid/geluiden licht/lichten snoer/snoeren statief/statieven toestel/toestellen gereedschap/gereedschappen speelgoed servies/serviezen shirt/shirts overhemd/overhemden vest/vesten pak/pakken ondergoed paar/paren aantal/aantallen totaal/totalen saldo/saldi tarief/tarieven verschil/verschillen resultaat/resultaten gevolg/gevolgen geval/gevallen misverstand/misverstanden contact/contacten gesprek/gesprekken begrip geduld vertrouwen leven hout metaal plastic leer bezorgadres/bezorgadressen afleveradres/afleveradressen feit/feiten gat/gaten blad/bladen vel/vellen overzicht/overzichten traject/trajecten proces/processen programma/programmas onderzoek/onderzoeken rapport/rapporten certificaat/certificaten logo/logos cadeau/cadeaus geschenk/geschenken karton materieel filament';
const either =
  'matras/matrassen filter/filters zadel/zadels stof/stoffen kussensloop/kussenslopen jack/jacks retour tablet/tablets e-mail mail/mails account/accounts patroon/patronen soort/soorten deksel/deksels';
const diminutives =
  'pakje doosje zakje kaartje schroefje lampje kastje tafeltje briefje dopje stukje plaatje boekje';

const plurals: readonly [RegExp, string][] = [
  [/(?:ing)$/, 'en'],
  [/(?:er|el|en|em|aar|je|te|age|tie|ne|ure|ge|sie)$/, 's'],
];

function entries(list: string, feature: NounFeature): [string, NounFeature][] {
  return list.split(' ').flatMap((entry): [string, NounFeature][] => {
    const [singular = '', written] = entry.split('/');
    const ending = plurals.find(([pattern]) => pattern.test(singular))?.[1];
    const plural = written ?? (ending ? singular + ending : '');
    return plural
      ? [
          [singular, feature],
          [plural, 'p'],
        ]
      : [[singular, feature]];
  });
}

const nouns = new Map<string, NounFeature>([
  ...entries(common, 'c'),
  ...entries(diminutives, 'n'),
  ...entries(neuter, 'n'),
  ...entries(either, 'x'),
  ["foto's", 'p'],
  ["pagina's", 'p'],
  ["camera's", 'p'],
  ["accu's", 'p'],
  ["collega's", 'p'],
  ["logo's", 'p'],
  ['excuses', 'p'],
  ['kosten', 'p'],
  ['gegevens', 'p'],
  ['buren', 'p'],
  ['instructies', 'p'],
  ['werkzaamheden', 'p'],
]);

/** Every noun form, for the spelling check to know the trade by. */
export const nounForms: readonly string[] = [...nouns.keys()];

/** Endings that tell a noun's article by themselves. */
const endings: readonly [RegExp, NounFeature][] = [
  [/.{4}(?:ingen|heden|tjes|iteiten)$/, 'p'],
  [/.{3}(?:[^d]ing|heid|iteit)$/, 'c'],
  [/.{3}tje$/, 'n'],
];
const shortestHead = 5;
const shortestFirst = 3;
/** Verbs and adjectives end like nouns: "veroorzaken", "goedkoper". */
const shortestPluralHead = 7;
const noCompounds =
  /goedkoper$|rechtstreeks$|plicht$|(?:ver|be|ont|in|uit|los|vast)(?:plaatsen|kleuren|schroeven|planten)$/;

/** The noun's feature, a compound's by its last part ("vervangpakket"); null for a word that is no known noun. */
export function nounFeature(word: string): NounFeature | null {
  const known = nouns.get(word) ?? looked.get(word);
  if (known !== undefined) return known;
  const found = byHead(word);
  if (looked.size >= mostLooked) looked.clear();
  looked.set(word, found);
  return found;
}

/** What was looked for by its parts: the same few words come again and again. */
const looked = new Map<string, NounFeature | null>();
const mostLooked = 4000;

function byHead(word: string): NounFeature | null {
  if (!/^[\p{Ll}-]+$/u.test(word) || noCompounds.test(word)) return null;
  for (let at = shortestFirst; at <= word.length - shortestHead; at++) {
    const head = nouns.get(word.slice(at));
    if (head && (head !== 'p' || !word.endsWith('en') || word.length - at >= shortestPluralHead)) return head;
  }
  return endings.find(([ending]) => ending.test(word))?.[1] ?? null;
}

/** Nouns that count others, so that the verb may be in either number. */
export const quantities = new Set(
  'aantal deel paar reeks helft rest meerderheid merendeel set serie stel soort'.split(' '),
);
/** Nouns of time: "deze week zijn" has another subject. */
export const times = new Set(
  'dag dagen week weken maand maanden jaar jaren ochtend middag avond nacht weekend moment uur keer tijd tijdstip minuut minuten ochtenden avonden werkdag werkdagen termijn'.split(
    ' ',
  ),
);
/** Nouns without a plural in mind, which stand without an article. */
export const masses = new Set(
  'vertraging garantie schade post korting service controle informatie montage installatie opslag toestemming voorraad verpakking verzending betaling levering bezorging terugbetaling bevestiging begrip geduld contact antwoord bericht vervoer transport gewicht materiaal verlies bewijs mail e-mail vervanging annulering reparatie tijd haast plaats spanning stroom licht hulp ervaring'.split(
    ' ',
  ),
);
