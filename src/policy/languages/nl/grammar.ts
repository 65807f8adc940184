import { agreement, withFeature } from '../../grammar/agreement.ts';
import { doubledWord, type GrammarRule, phrase } from '../../grammar/grammar-rule.ts';

/** Features: c for `de` words, n for `het` words, p plural. */
const nouns = {
  ...withFeature(
    'c',
    'bestelling order levering zending verzending betaling terugbetaling factuur vertraging bezorger koerier vervoerder datum leverdatum klant maat kleur lamp batterij oplader kabel handleiding garantie vraag prijs hoeveelheid retourzending',
  ),
  ...withFeature(
    'n',
    'pakket artikel product adres bericht bedrag nummer huisnummer bestelnummer antwoord probleem magazijn apparaat onderdeel label retourlabel formulier etiket ontwerp serienummer',
  ),
  ...withFeature(
    'p',
    'bestellingen leveringen zendingen pakketten artikelen producten adressen facturen berichten vragen batterijen kleuren onderdelen schroeven',
  ),
};
const determiners = {
  de: 'cp',
  het: 'n',
  een: 'cn',
  deze: 'cp',
  die: 'cp',
  dit: 'n',
  dat: 'n',
  onze: 'cp',
  ons: 'n',
  elke: 'c',
  elk: 'n',
  welke: 'cp',
  welk: 'n',
};
const singular =
  'bestelling|levering|zending|terugbetaling|factuur|betaling|lamp|kabel|oplader|pakket|artikel|product|apparaat|onderdeel|label|bedrag|adres|koerier|bezorger|vervoerder';
const plural =
  'bestellingen|leveringen|zendingen|pakketten|artikelen|producten|facturen|batterijen|onderdelen|schroeven|kabels|lampen';

/** Dutch patterns of mistakes; no grammar checker is at hand for it. */
export const dutchGrammar: readonly GrammarRule[] = [
  agreement(
    'lidwoord en zelfstandig naamwoord',
    {
      determiners,
      nouns,
      between:
        '(?:nieuwe?|andere?|verkeerde?|juiste?|tweede|eerste|ontbrekende|beschadigde|blauwe|volledige?)',
      onlyAtStart: ['dat', 'die'],
    },
    {
      wrong: [
        'De pakket ligt bij de buren.',
        'Het bestelling is onderweg.',
        'Ons levering is vertraagd.',
        'Deze artikel is op.',
        'We zoeken de juiste adres.',
      ],
      right: [
        'Het pakket dat artikelen bevat, is onderweg.',
        'De artikelen zijn op.',
        'We weten dat bestellingen vertraagd zijn.',
        'Een artikel ontbreekt.',
      ],
    },
  ),
  phrase(
    'enkelvoud met meervoudig werkwoord',
    `_(?:(?:uw|de|het|deze|dit|onze|ons|een) (?:nieuwe? )?(?:${singular}|\\p{Ll}{3,}ing)|het (?!(?:kan|moet|zal|zou|mag|lijkt|blijkt|bleek|kunnen|zouden|moeten|zullen|mogen)(?!\\p{L}))\\p{Ll}{4,}|(?:bestelling|order)(?= @))(?: @)? (?<fault>zijn|hebben|worden|werden|waren|komen|kunnen|liggen)(?! (?:helaas |gisteren |vandaag )?(?:we|wij|u|ze|zij|ik|onze|de|het)(?!\\p{L}))`,
    {
      zijn: 'is',
      hebben: 'heeft',
      worden: 'wordt',
      werden: 'werd',
      waren: 'was',
      komen: 'komt',
      kunnen: 'kan',
      liggen: 'ligt',
    },
    {
      wrong: ['Uw bestelling zijn vertraagd.', 'Het pakket 403-7718290-1156734 hebben vertraging.'],
      right: [
        'In uw bestelling zijn twee kabels inbegrepen.',
        'De lamp en de kabel zijn op.',
        'Voor de bestelling hebben we een datum.',
        'Uw bestelling hebben we verzonden.',
        'Het kan zijn dat het later wordt.',
        'Het pakket kunnen wij morgen leveren.',
      ],
    },
  ),
  phrase(
    'meervoud met enkelvoudig werkwoord',
    `_(?:uw|de|deze|onze|twee|beide|alle) (?:nieuwe )?(?:${plural})(?: @)? (?<fault>is|heeft|wordt|werd|was|komt|kan|ligt)`,
    {
      is: 'zijn',
      heeft: 'hebben',
      wordt: 'worden',
      werd: 'werden',
      was: 'waren',
      komt: 'komen',
      kan: 'kunnen',
      ligt: 'liggen',
    },
    {
      wrong: ['De artikelen is niet op voorraad.', 'Uw pakketten wordt morgen bezorgd.'],
      right: ['Het aantal pakketten is onjuist.', 'Een van de artikelen is op.'],
    },
  ),
  phrase(
    'wij met ander werkwoord',
    '_(?:we|wij) (?<fault>heeft|is|wordt|heb|ben|kan|zal|moet|gaat|stuurt|verzendt|bent|wil)(?= )',
    {
      heeft: 'hebben',
      is: 'zijn',
      wordt: 'worden',
      heb: 'hebben',
      ben: 'zijn',
      kan: 'kunnen',
      zal: 'zullen',
      moet: 'moeten',
      gaat: 'gaan',
      stuurt: 'sturen',
      verzendt: 'verzenden',
      bent: 'zijn',
      wil: 'willen',
    },
    {
      wrong: ['We heeft het pakket verzonden.', 'Helaas, wij kan het niet leveren.'],
      right: ['We hebben het pakket verzonden.', 'De klant die wij kennen, heeft gebeld.'],
    },
  ),
  phrase(
    'word en wordt',
    `(?<fault>word) (?=(?:morgen|vandaag|nog|niet|verzonden|bezorgd|geleverd|verstuurd|vervangen|terugbetaald|zo|binnenkort|op|door)(?!\\p{L}))(?<!ik word )(?<!(?:ik|je|jij) word )`,
    'wordt',
    {
      wrong: ['Het artikel word morgen verzonden.', 'Uw pakket word niet bezorgd.'],
      right: ['Ik word morgen gebeld.', 'Het artikel wordt morgen verzonden.'],
    },
  ),
  phrase(
    'als na een vergrotende trap',
    '(?:later|groter|kleiner|eerder|langer|korter|beter|sneller|duurder|hoger|lager|zwaarder|anders|meer) (?<fault>als) (?=(?:gepland|verwacht|u|wij|we|beloofd|besteld|normaal|aangegeven|de|het|een|voorheen|gebruikelijk)(?!\\p{L}))(?<!niet meer als )',
    'dan',
    {
      wrong: ['De nieuwe datum is later als gepland.', 'De lamp is groter als besteld.'],
      right: [
        'De nieuwe datum is later dan gepland.',
        'We bellen later, als u dat wilt.',
        'Hij is even groot als besteld.',
      ],
    },
  ),
  phrase(
    'worden met stam',
    '(?:wordt|worden|werd|is|zijn) (?:(?:morgen|vandaag|gisteren|niet|nog|al|snel|maandag|dinsdag|woensdag|donderdag|vrijdag) )?(?<fault>verzend|verzenden|bezorgen|leveren|lever|vervangen door ons|terugbetalen|annuleren|bevestigen|versturen|verstuur|bestel|terugbetaal)(?=[.!?,]|$)',
    null,
    {
      wrong: ['Het pakket wordt morgen verzend.', 'De lamp is gisteren verzenden.'],
      right: ['Het pakket wordt morgen verzonden.', 'De lamp is te bestellen.'],
    },
  ),
  phrase(
    'hebben met stam of onbepaalde wijs',
    '(?:hebben|heeft|heb) (?:het|de|uw|een) (?:[\\p{L}@]+ ){1,3}(?<fault>verzenden|bezorgen|terugbetalen|annuleren|bevestigen|versturen|bestellen|verzend|verstuur)(?=[.!?,]|$)(?<! te \\p{L}+)',
    null,
    {
      wrong: ['We hebben het pakket gisteren versturen.'],
      right: ['We hebben het pakket gisteren verstuurd.'],
    },
  ),
  phrase('u met fout werkwoord', '(?<fault>_u (?:heb|ben|word|zijn|wilt u|kan u))(?= )', null, {
    wrong: ['U ben niet thuis.'],
    right: ['U bent niet thuis.', 'U hebt gelijk.'],
  }),
  phrase('hun als onderwerp', '(?<fault>_hun (?:hebben|zijn|kunnen|gaan|willen|komen))', null, {
    wrong: ['Hun hebben het pakket.'],
    right: ['Zij hebben het pakket.', 'Hun koerier komt.'],
  }),
  phrase(
    'bedankt voor je/u',
    '(?:bedankt|dank) voor (?<fault>u) (?=(?:geduld|bericht|bestelling|begrip|antwoord)(?!\\p{L}))',
    'uw',
    { wrong: ['Bedankt voor u geduld.'], right: ['Bedankt voor uw geduld.'] },
  ),
  phrase(
    'dubbele woordgroep',
    '(?<fault>(?<group>(?:de|het|een|uw|in de|op de) \\p{L}+) (?<again>\\k<group>))',
    '$<group>',
    {
      wrong: ['Wij hebben het pakket het pakket gevonden.'],
      right: ['Het pakket, het pakket dus, is er.'],
    },
  ),
  doubledWord(['ze', 'u', 'heel', 'zo', 'je', 'er'], {
    wrong: ['Het pakket ligt bij bij de buren.'],
    right: ['De mensen, die die lamp kochten, zijn blij.', 'Als u u vergist, geen probleem.'],
  }),
];
