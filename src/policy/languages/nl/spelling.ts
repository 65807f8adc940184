import { type SpellingPack, wordList } from '../../spelling/spelling-pack.ts';
import { type WrittenConfusions, wordsApart } from '../../spelling/written-confusions.ts';
import { nounForms } from './grammar/nouns.ts';
import { verbForms } from './grammar/verbs.ts';

const shortestOfLexicon = 6;

export const dutchSpelling: SpellingPack = {
  letters: 'abcdefghijklmnopqrstuvwxyzëïé',
  nounsCapitalised: false,
  namesFollow: [],
  compoundLinks: ['', 's', 'en', 'n', 'e'],
  elisions: ['s', 'n', 't'],
  common: [
    // A short word has too many neighbours that are words as well.
    ...[...nounForms, ...verbForms].filter((form) => form.length >= shortestOfLexicon),
    ...wordList(
      'bestelling bestellingen bestellen besteld bestelde bestelnummer pakket pakketten pakketje',
      'artikel artikelen product producten levering leveringen leveren geleverd leverdatum leverancier',
      'levertijd bezorging bezorgen bezorgd bezorger verzending verzendingen verzenden verzonden',
      'zending adres adressen huisnummer terugbetaling terugbetalingen terugbetalen terugbetaald retour',
      'retourneren geretourneerd retourzending retourlabel vervanging vervangen vervangende factuur',
      'facturen betaling betalingen bedrag prijs gratis aantal kwaliteit vertraging vertragingen',
      'vertraagd helaas excuses excuus ongemak geduld begrip dank bedankt beste geachte groet groeten',
      'vriendelijke hartelijke mevrouw meneer nummer trackingnummer informatie bevestigen bevestigd',
      'bevestiging annuleren geannuleerd annulering klant klanten koper verkoper klantenservice vraag',
      'vragen antwoord antwoorden bericht berichten beschikbaar beschikbaarheid onmiddellijk',
      'waarschijnlijk uiteindelijk momenteel eveneens binnenkort volledig noodzakelijk nodig apart',
      'mogelijk onmogelijk zodra magazijn vervoerder koerier chauffeur monteur afspraak installatie',
      'handleiding gebruiksaanwijzing garantie bijlage bijgevoegd beschadigd beschadigde kapot defect',
      'defecte ontbreekt ontbrekende ontbrak verkeerd verkeerde juist juiste fabrikant productie',
      'voorraad staking douane postkantoor vandaag morgen gisteren maandag dinsdag woensdag donderdag',
      'vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober',
      'november december week weken dagen werkdagen maand uur uren maat kleur kleuren model batterij',
      'batterijen oplader kabel adapter accessoires gravure ontwerp breedte hoogte lengte gewicht',
      'aankomen aangekomen ontvangen ontvangst ontvangt gestuurd sturen controleren gecontroleerd',
      'aangeven doorgeven verwacht verwachte probleem problemen oplossing beoordeling mening ervaring',
      'tevreden aankoop gekocht omdat wanneer terwijl daarna voordat tijdens altijd nooit nog alsnog',
      'onze graag alstublieft natuurlijk binnen buiten terug postcode huisnummer telefoonnummer',
      'klantenservice bezorgdatum afleveradres werkdag verpakking aanvraag eigenlijk misschien',
      'teleurgesteld gewenste tijdelijk volgende vorige sowieso vriendelijke verontschuldiging',
      'geïnteresseerd geïnstalleerd coördineren gecoördineerd alsnog opnieuw inmiddels intussen',
    ),
  ],
  known: wordList(
    'trackingnummer trackingcode saliegroen petrol turquoise powerbank wifi bluetooth smartphone',
    'oplaadbaar vaatwasser dekbedovertrek rolgordijn pakbon retourlabel afhaalpunt afhalen',
    'graveertekst e-mail screenprotector tracecode track-and-trace afmeldlink afmelden gepickt',
    'thermosokken heteluchtpistool vijfsterrenrecensie neutralers retourkosten retourvoorwaarden',
    'bijv bijvoorbeeld emails client footer frontend kanban dropshipping express label labels fallback meta',
    'mute flosser plug-in webshop powerbanks smartwatch laadpas bluetooth-speaker airfryer case hoesje',
  ),
  confusions: {
    coordineren: 'coördineren',
    gewenschte: 'gewenste',
    paket: 'pakket',
    paketten: 'pakketten',
    addres: 'adres',
    adress: 'adres',
    verassing: 'verrassing',
    onmiddelijk: 'onmiddellijk',
    zowiezo: 'sowieso',
    enigzins: 'enigszins',
    mischien: 'misschien',
    intresse: 'interesse',
  },
};

/** Compounds written as two words, which the dictionary knows one by one. */
export const dutchConfusions: WrittenConfusions = wordsApart([
  'klanten service, klanten dienst, bestel nummer, order nummer, retour label, retour zending',
  'retour kosten, retour adres, lever datum, lever tijd, lever adres, aflever adres, bezorg datum',
  'bezorg adres, bezorg tijd, huis nummer, telefoon nummer, factuur adres',
  'factuur nummer, artikel nummer, track nummer, tracking nummer, verzend kosten',
  'verzend bevestiging, verzend datum, verzend label, verzend adres, gebruiks aanwijzing',
  'montage handleiding, oplaad kabel, verleng kabel, vervang onderdeel, reserve onderdeel',
  'reserve onderdelen, afhaal punt, post kantoor, post code, brieven bus, werk dag, week end',
  'feest dag, bank rekening, betaal bewijs, aankoop bewijs, serie nummer, product nummer',
  'order bevestiging, bestel bevestiging, batterij vak, terug betaling, terug betaald',
  'terug betalen, terug gestuurd, terug sturen, door gegeven, door geven, op gestuurd, te rug',
  'mede werker, leveranciers nummer, vracht wagen, stroom kabel, voor raad, in begrepen',
  'mee geleverd, bij gevoegd, bij lage',
]);
