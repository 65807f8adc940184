import { type GrammarRule, phrase } from '../../../grammar/grammar-rule.ts';

const feminine =
  'Bestellung|Lieferung|Sendung|Rücksendung|Ware|Rechnung|Adresse|Erstattung|Lampe|Matratze|Batterie|Zahlung|Farbe|Größe|Nachricht';
const neuterOrMasculine =
  'Paket|Produkt|Gerät|Ersatzteil|Sofa|Regal|Modell|Termin|Betrag|Karton|Kabel|Päckchen|Artikel|Etikett|Netzteil|Problem';
const pluralVerb =
  'sind|waren|haben|hatten|werden|wurden|können|konnten|müssen|kommen|liegen|stehen|fehlen|verzögern';
/** "Die Bestellung haben wir verschickt": the object may stand first. */
const notFronted =
  '(?! (?:leider |gestern |heute |bereits |schon )?(?:wir|sie|ich|unsere?|die|der|das|man|ihre?n?|alle)(?!\\p{L}))';
const toSingular = {
  sind: 'ist',
  waren: 'war',
  haben: 'hat',
  hatten: 'hatte',
  werden: 'wird',
  wurden: 'wurde',
  können: 'kann',
  konnten: 'konnte',
  müssen: 'muss',
  kommen: 'kommt',
  liegen: 'liegt',
  stehen: 'steht',
  fehlen: 'fehlt',
  verzögern: 'verzögert',
};

/** Who goes with which verb, and which case follows, in fixed words. */
export const agreementPhrases: readonly GrammarRule[] = [
  phrase(
    'Einzahl mit Verb in der Mehrzahl',
    `_(?:(?:(?:die|ihre|unsere|diese|eine) (?:neue |zweite |bestellte )?(?:${feminine})|(?:das|der|ihr|unser|dieses|dieser|ein) (?:neue[sr]? |zweite[sr]? |bestellte[sr]? )?(?:${neuterOrMasculine})|(?:die|ihre|unsere|diese|eine) \\p{L}{3,}(?:ung|heit|keit|schaft|tion|tät)|das (?!(?:ergebnis|problem|ziel|thema) sind)(?:\\p{L}+(?:paket|teil|gerät|set|regal|kabel)))(?: @)?|(?:bestellung|lieferung|sendung) @) (?<fault>${pluralVerb})${notFronted}`,
    toSingular,
    {
      wrong: [
        'Die Bestellung sind leider verspätet.',
        'Ihre Bestellung 305-7712904-6618230 haben sich verzögert.',
        'Das Paket sind unterwegs.',
      ],
      right: [
        'In Ihrer Bestellung sind zwei Artikel.',
        'Für die Bestellung haben wir einen neuen Termin.',
        'Die Bestellung und die Rechnung sind unterwegs.',
        'Ihre Bestellung haben wir verschickt.',
        'Das Paket werden wir morgen versenden.',
        'Es ist ein Feld, das aktiviert werden muss.',
        'Das Ergebnis sind zwei neue Termine.',
        'Die Lieferung können Sie am Montag annehmen.',
        'Die Bestellungen sind da.',
        'Das sind die Maße.',
      ],
    },
  ),
  phrase(
    'Mehrzahl mit Verb in der Einzahl',
    '_(?:die|ihre|unsere|diese|beide|alle) (?:neuen |zwei |drei |bestellten |fehlenden )?(?:Artikel|Pakete|Produkte|Bestellungen|Lieferungen|Sendungen|Ersatzteile|Batterien|Teile|Waren|Fahrer|Geräte|Schrauben) (?<fault>ist|war|hat|hatte|wird|wurde|kann|kommt|liegt|fehlt)',
    {
      ist: 'sind',
      war: 'waren',
      hat: 'haben',
      hatte: 'hatten',
      wird: 'werden',
      wurde: 'wurden',
      kann: 'können',
      kommt: 'kommen',
      liegt: 'liegen',
      fehlt: 'fehlen',
    },
    {
      wrong: ['Die Artikel ist nicht auf Lager.', 'Ihre Pakete wurde verschickt.'],
      right: ['Die Zahl der Pakete ist falsch.', 'Einer der Artikel ist da.'],
    },
  ),
  phrase(
    'umgestelltes Verb in der Mehrzahl',
    `_(?:[\\p{L}@]+ ){1,4}(?<fault>sind|waren) (?:das|ihr|unser|dieses|dieser|der|ein) (?:neue[sr]? )?(?:${neuterOrMasculine})(?= [^,.!?]*[.!?]?$)(?![^.!?]* (?:und|sowie|oder|losgeworden|los))`,
    { sind: 'ist', waren: 'war' },
    {
      wrong: ['Seit Montag sind das Paket unterwegs.'],
      right: ['In dem Karton sind das Paket und die Rechnung.', 'Wo sind das Paket und der Brief?'],
    },
  ),
  phrase(
    'wir mit fremdem Verb',
    '_wir (?<fault>hat|ist|wird|war|wurde|kann|muss|habe|bin|werde|möchte|bittet|bitte)(?= )',
    {
      hat: 'haben',
      ist: 'sind',
      wird: 'werden',
      war: 'waren',
      wurde: 'wurden',
      kann: 'können',
      muss: 'müssen',
      habe: 'haben',
      bin: 'sind',
      werde: 'werden',
      möchte: 'möchten',
      bittet: 'bitten',
      bitte: 'bitten',
    },
    {
      wrong: ['Wir hat das Paket verschickt.', 'Leider ist es weg, wir bitte um Geduld.'],
      right: ['Wir haben das Paket.'],
    },
  ),
  phrase(
    'ich mit fremdem Verb',
    '_ich (?<fault>haben|sind|werden|können|müssen|hat|ist|wird|möchten)(?= )',
    {
      haben: 'habe',
      sind: 'bin',
      werden: 'werde',
      können: 'kann',
      müssen: 'muss',
      hat: 'habe',
      ist: 'bin',
      wird: 'werde',
      möchten: 'möchte',
    },
    { wrong: ['Ich haben das Paket verschickt.'], right: ['Den Artikel, den ich habe, schicke ich.'] },
  ),
  phrase(
    'der vor weiblichem Subjekt',
    `_(?<fault>der (?:${feminine}|\\p{L}{3,}(?:ung|heit|keit|schaft|tion))(?: @)?) (?=(?:ist|wird|wurde|kommt|hat|trifft|verzögert|war|liegt|verspätet|erreicht|fehlt) (?!(?:ein|eine|einem|kein|keine|die|der|das|nichts|noch ein|auch ein)(?!\\p{L})))`,
    null,
    {
      wrong: ['Der Bestellung ist verspätet.', 'Der Lieferung 305-7712904-6618230 trifft am Freitag ein.'],
      right: [
        'Der Bestellung ist eine Rechnung beigelegt.',
        'Der Termin ist am Freitag.',
        'Der Zeitung war nichts beigelegt.',
      ],
    },
  ),
  phrase(
    'ein vor -en',
    '(?<fault>ein) (?=(?:neuen|anderen|falschen|defekten|kleinen|weiteren|kostenlosen|passenden|zweiten|großen) (?:Artikel|Termin|Liefertermin|Betrag|Karton|Adapter|Stecker|Code|Auftrag|Deckel|Griff|Rahmen|Schlüssel|Tisch|Stuhl))',
    'einen',
    {
      wrong: ['Wir schicken Ihnen ein neuen Artikel.'],
      right: ['Wir schicken Ihnen einen neuen Artikel.', 'Ein neuer Artikel kommt.'],
    },
  ),
  phrase(
    'Dativ nach mit, von, bei, aus, nach, zu',
    `(?<!,)(?: |^)(?:mit|von|bei|aus|nach|zu) (?<fault>(?:die|das|eine|ein|ihre|unsere|diese) (?:${feminine}|Paket|Produkt|Gerät|Lager|Termin|Betrag))`,
    null,
    {
      wrong: ['Mit die Bestellung gab es ein Problem.', 'Die Frage nach das Paket ist offen.'],
      right: ['Mit der Bestellung gab es ein Problem.'],
    },
  ),
  phrase(
    'Akkusativ nach für, ohne, durch, gegen',
    `(?:für|ohne|durch|gegen) (?<fault>(?:dem|einem|ihrem|unserem|diesem)(?! (?:\\p{L}+ )?(?:zu|gegenüber))|(?:der|einer|ihrer|unserer|dieser) (?:${feminine}|Verspätung|Verzögerung|Geduld))`,
    null,
    {
      wrong: ['Wir bitten um Entschuldigung für der Verspätung.', 'Danke für Ihrem Verständnis.'],
      right: ['Danke für Ihr Verständnis.', 'Wir stehen dafür dem Kunden zur Seite.'],
    },
  ),
  phrase('wegen dem', '(?:wegen|trotz|während) (?<fault>dem|einem|unserem|ihrem)(?= \\p{L})', null, {
    wrong: ['Wegen dem schlechten Wetter verzögert sich die Lieferung.'],
    right: ['Wegen des schlechten Wetters verzögert sich die Lieferung.'],
  }),
];
