import { agreement, withFeature } from '../../grammar/agreement.ts';
import { doubledWord, type GrammarRule, phrase } from '../../grammar/grammar-rule.ts';

/** Features: m, f, n singular; p plural; P plural as the dative has it, with -n. */
const nouns = {
  ...withFeature(
    'm',
    'Termin Liefertermin Betrag Preis Versand Kauf Auftrag Anhang Lieferschein Karton Code Kaufpreis Umtausch Rabatt Zusteller Paketshop Tisch Stuhl Schrank Ort Tag Monat Grund Fehler Wunsch Entwurf Kassenbon Stecker Adapter Griff Deckel',
  ),
  ...withFeature(
    'mp',
    'Artikel Fahrer Käufer Verkäufer Techniker Händler Mitarbeiter Rahmen Schlüssel Kunde Hersteller Spediteur',
  ),
  ...withFeature(
    'f',
    'Bestellung Lieferung Sendung Rücksendung Adresse Lieferadresse Rechnung Nachricht Größe Farbe Verspätung Verzögerung Erstattung Rückerstattung Ware Nummer Hausnummer Bestellnummer Sendungsnummer Frage Antwort Menge Bewertung Batterie Lampe Zahlung Gutschrift Anleitung Garantie Bestätigung Zustellung Spedition Farbe Matratze Gravur Woche Stunde',
  ),
  ...withFeature(
    'n',
    'Paket Produkt Problem Gerät Datum Lieferdatum Ersatzteil Etikett Rücksendeetikett Modell Geld Konto Ladegerät Netzteil Sofa Regal Maß Formular Gewicht Zubehörteil',
  ),
  ...withFeature('np', 'Lager Kabel Päckchen Zubehör Muster'),
  ...withFeature(
    'pP',
    'Bestellungen Lieferungen Sendungen Rücksendungen Adressen Rechnungen Nachrichten Fragen Batterien Farben Waren Verspätungen Unannehmlichkeiten Artikeln Paketen Produkten Kosten Informationen Daten Schrauben',
  ),
  ...withFeature('p', 'Pakete Produkte Probleme Geräte Ersatzteile Termine Maße Teile Stühle Tische'),
};
const determiners = {
  der: 'mfpP',
  die: 'fpP',
  das: 'n',
  den: 'mP',
  dem: 'mn',
  ein: 'mn',
  eine: 'f',
  einen: 'm',
  einem: 'mn',
  einer: 'f',
  kein: 'mn',
  keine: 'fpP',
  keinen: 'mP',
  keinem: 'mn',
  keiner: 'f',
  ihre: 'fpP',
  ihren: 'mP',
  ihrem: 'mn',
  ihrer: 'fpP',
  unser: 'mn',
  unsere: 'fpP',
  unseren: 'mP',
  unserem: 'mn',
  unserer: 'fpP',
  dieser: 'mfpP',
  diese: 'fpP',
  dieses: 'n',
  diesen: 'mP',
  diesem: 'mn',
  jeder: 'mf',
  jede: 'f',
  jedes: 'n',
  jeden: 'm',
  zum: 'mn',
  zur: 'f',
  im: 'mn',
  am: 'mn',
  vom: 'mn',
  beim: 'mn',
  ins: 'n',
};
const adjective =
  '(?:neu|falsch|richtig|bestellt|fehlend|defekt|beschädigt|zweit|erst|dritt|nächst|letzt|ander|groß|klein|blau|rot|schwarz|weiß|grün|voll|ganz|gesamt|korrekt|genau|aktuell|kostenlos|passend|gleich)e[nmrs]?';

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

const agreementRules: readonly GrammarRule[] = [
  agreement(
    'Artikel und Nomen',
    { determiners, nouns, between: adjective },
    {
      wrong: [
        'Der Paket liegt in der Filiale.',
        'Das Bestellung kommt später.',
        'Wir haben es an ein falsche Adresse geliefert.',
        'Ihre Paket ist da.',
        'Wir danken für den Bestellung.',
      ],
      right: [
        'Ein Paket, das Artikel aus zwei Bestellungen enthält, ist unterwegs.',
        'Wir legen der Lieferung die Rechnung bei.',
        'Die Artikel Ihrer Bestellung sind da.',
        'Wegen der Pakete melden wir uns.',
        'In den Kartons und den Paketen fehlt nichts.',
        'Der Kunde nimmt das Paket an.',
      ],
    },
  ),
  phrase(
    'Einzahl mit Verb in der Mehrzahl',
    `_(?:(?:(?:die|ihre|unsere|diese|eine) (?:neue |zweite |bestellte )?(?:${feminine})|(?:das|der|ihr|unser|dieses|dieser|ein) (?:neue[sr]? |zweite[sr]? |bestellte[sr]? )?(?:${neuterOrMasculine})|(?:die|ihre|unsere|diese|eine) \\p{L}{3,}(?:ung|heit|keit|schaft|tion|tät)|das \\p{Lu}\\p{L}{2,})(?: @)?|(?:bestellung|lieferung|sendung) @) (?<fault>${pluralVerb})${notFronted}`,
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

const verbRules: readonly GrammarRule[] = [
  phrase(
    'werden mit gebeugtem Verb',
    '(?<fault>(?:wird|werden|werde) (?:[^,.!?;:\\n]{1,60} )?(?:ankommt|kommt|eintrifft|erhält|bekommt|bringt|nimmt|gibt|geht|schickt|sendet|liefert|ankommen wird))(?=[.!?,]|$)',
    null,
    {
      wrong: ['Das Paket wird am Montag ankommt.'],
      right: ['Das Paket wird am Montag geliefert.', 'Es wird Zeit, dass es kommt.'],
    },
  ),
  phrase(
    'Modalverb mit gebeugtem Verb',
    '_(?:[\\p{L}@]+ ){0,2}(?<fault>(?:können|könnten|kann|möchten|müssen|sollten) (?:(?!dass |ob |wenn |weil |wie |was )[^,.!?;:\\s]+ ){1,6}(?:erhält|ankommt|kommt|liefert|bekommt|findet|schickt|nimmt|bringt|geht|hat|ist|wird))(?=[.!?]|$)',
    null,
    {
      wrong: ['Sie können das Sofa am Dienstag erhält.'],
      right: ['Sie können prüfen, ob das Paket kommt.', 'Sie können das Sofa am Dienstag erhalten.'],
    },
  ),
  phrase(
    'haben mit Grundform',
    '_(?:wir|ich|sie|der fahrer|unser lager) (?:haben|habe|hat) (?<fault>(?:(?!zu |lassen |wollen |müssen |können )[^,.!?;:\\s]+ ){1,6}(?<!zu )(?:verschicken|versenden|senden|schicken|liefern|erstatten|finden|prüfen|ersetzen|bestellen|stornieren))(?=[.!?]|$)',
    null,
    {
      wrong: ['Wir haben das Paket gestern verschicken.'],
      right: [
        'Wir haben das Paket verschicken lassen.',
        'Wir haben noch viel zu prüfen.',
        'Wir haben das Paket verschickt.',
      ],
    },
  ),
  phrase('wurde mit werden', '(?<fault>(?:wurde|wurden) [^,.!?;:\\n]{1,60} werden)(?=[.!?]|$)', null, {
    wrong: ['Ihre Bestellung wurde noch nicht versendet werden.'],
    right: ['Ihre Bestellung wurde noch nicht versendet.', 'Es wurde gesagt, dass sie geliefert werden.'],
  }),
  phrase(
    'Passiv mit Grundform',
    '(?:wurde|wurden) (?:[^,.!?;:\\s]+ ){0,6}(?<fault>verschicken|versenden|senden|schicken|liefern|erstatten|finden|prüfen|ersetzen|stornieren)(?=[.!?]|$)',
    {
      verschicken: 'verschickt',
      versenden: 'versendet',
      senden: 'gesendet',
      schicken: 'geschickt',
      liefern: 'geliefert',
      erstatten: 'erstattet',
      finden: 'gefunden',
      prüfen: 'geprüft',
      ersetzen: 'ersetzt',
      stornieren: 'storniert',
    },
    { wrong: ['Das Paket wurde gestern verschicken.'], right: ['Das Paket wurde gestern verschickt.'] },
  ),
];

const politeVerbs =
  'teilen|nennen|antworten|prüfen|bestätigen|melden|geben|senden|schicken|beachten|warten|lassen|sagen|wählen|entschuldigen|schreiben|haben|können|könnten|möchten|wünschen|brauchen|benötigen|erhalten';

const wordRules: readonly GrammarRule[] = [
  phrase(
    'das für dass',
    '(?:hoffe|hoffen|glaube|glauben|wissen|denke|denken|bedauern|bedauere|schade|leid|sicher|bestätigen sie|freut uns|sehen|hoffen wir|wünschen|versprechen|mitteilen),? (?<fault>das) (?=(?:sie|wir|ich|es|er|man|ihr|ihre|ihnen|die|der|unser|unsere|alles)(?!\\p{L}))',
    'dass',
    {
      wrong: ['Ich hoffe das Sie das Paket bald erhalten.', 'Schade, das es nicht passt.'],
      right: ['Wir wissen das, Sie auch.', 'Ich hoffe, dass Sie es erhalten.', 'Wir hoffen das Beste.'],
    },
  ),
  phrase(
    'Komma vor dass',
    '(?<fault>(?<before>sie|wir|es|ihnen|uns|mit|leid|sicher|daran|darauf|dafür|davon|hoffen|hoffe|bestätigt|gemeldet|möglich|an|ein|fest|gesagt|mitgeteilt|beachten|geschrieben)) (?=dass(?!\\p{L}))',
    '$<before>,',
    {
      wrong: ['Bitte bestätigen Sie dass die Adresse stimmt.', 'Es tut uns leid dass es so lange dauert.'],
      right: [
        'Bitte bestätigen Sie, dass die Adresse stimmt.',
        'Es kam so spät an, ohne dass jemand klingelte.',
        'Nur dass Sie es wissen.',
      ],
    },
  ),
  phrase(
    'Komma vor ob',
    '(?<fault>(?<before>sie|uns|mit|wissen|prüfen|bestätigen|sicher)) (?=ob (?:sie|das|die|der|ihr|ihre|es|wir|jemand))',
    '$<before>,',
    {
      wrong: ['Bitte teilen Sie uns mit ob die Adresse stimmt.'],
      right: ['Bitte teilen Sie uns mit, ob die Adresse stimmt.'],
    },
  ),
  phrase(
    'kleines Sie',
    `(?:[Bb]itte (?:${politeVerbs})|_(?:${politeVerbs.replace(/(?<![a-zäöü])[a-zäöü]/g, (first) => first.toUpperCase())})) (?<fault>sie)(?= (?:uns|bitte|mir|sich|noch|das|die|den|ihre|ihren|einfach|eine|einen|nicht|mit)(?!\\p{L}))(?! (?:uns )?alle)`,
    'Sie',
    {
      wrong: ['Bitte teilen sie uns die Hausnummer mit.', 'Antworten sie einfach auf diese Nachricht.'],
      right: ['Bitte teilen Sie uns die Hausnummer mit.', 'Die Teile sind da, prüfen Sie sie bitte.'],
    },
    'gu',
  ),
  phrase(
    'kleines Ihre',
    '(?:[Dd]anken?|[Ff]reuen uns auf|[Bb]itte um|[Bb]itten um|Dank|danken Ihnen|über|auf) (?:wir |Ihnen )?(?:für )?(?<fault>ihre?[nr]?) (?=(?:Geduld|Verständnis|Antwort|Nachricht|Rückmeldung|Bestellung|Mithilfe|Einkauf|Anfrage|Bestätigung|Mitteilung|Kauf)(?!\\p{L}))',
    { ihre: 'Ihre', ihr: 'Ihr', ihren: 'Ihren', ihrer: 'Ihrer' },
    {
      wrong: ['Vielen Dank für ihre Geduld.', 'Wir freuen uns auf ihre Antwort.'],
      right: ['Vielen Dank für Ihre Geduld.', 'Die Kundin und ihre Bestellung.'],
    },
    'gu',
  ),
  phrase(
    'wie nach Komparativ',
    '(?:größer|kleiner|später|länger|kürzer|besser|schneller|teurer|höher|breiter|schwerer|leichter|anders) (?<fault>wie)(?= \\p{L})',
    'als',
    {
      wrong: ['Der Artikel ist größer wie bestellt.'],
      right: ['Der Artikel ist größer als bestellt.', 'Er ist so groß wie bestellt.'],
    },
  ),
  phrase(
    'warten für',
    '(?:warte|warten|wartet|gewartet) (?<fault>für)(?= (?:ihre|ihren|die|den|das|eine|einen))',
    'auf',
    {
      wrong: ['Wir warten für Ihre Antwort.'],
      right: ['Wir warten auf Ihre Antwort.', 'Wir warten für zwei Tage ab.'],
    },
  ),
  phrase(
    'bitten für',
    '(?:bitte|bitten|bitten wir) (?<fault>für) (?=(?:\\p{L}+ )?(?:Entschuldigung|Verständnis|Geduld|Verzeihung))',
    'um',
    {
      wrong: ['Wir bitten für Entschuldigung.'],
      right: ['Wir bitten um Entschuldigung.'],
    },
  ),
  phrase(
    'Grußformel',
    '(?<fault>mit (?:freundliche|freundlicher|freundlichem|freundlich) grü(?:ß|ss)en?|mit freundlichen grü(?:ß|ss)e(?!n)|vielen danke|viele dank(?!e|en))',
    null,
    {
      wrong: ['Mit freundliche Grüßen, Ihr Team', 'Mit freundlichen Grüße'],
      right: ['Mit freundlichen Grüßen, Ihr Team', 'Viele Dankesbriefe'],
    },
  ),
  phrase(
    'Anrede',
    '(?<fault>sehr geehrte herr|sehr geehrter frau|sehr geehrten (?:herrn?|frau)|liebe herr|lieber frau|sehr geehrte kunde|sehr geehrter kundin)(?!\\p{L})',
    null,
    {
      wrong: ['Sehr geehrte Herr Okafor,', 'Lieber Frau Yıldırım,'],
      right: ['Sehr geehrte Herren,', 'Sehr geehrter Herr Okafor,', 'Sehr geehrte Frau Okafor,'],
    },
  ),
];

/** German patterns of mistakes; no grammar checker is at hand for it. */
export const germanGrammar: readonly GrammarRule[] = [
  ...agreementRules,
  ...verbRules,
  ...wordRules,
  doubledWord(['sie', 'nach', 'sehr', 'ganz', 'immer'], {
    wrong: ['Wir haben das das Paket gefunden.', 'Wir sind am am Montag da.'],
    right: [
      'Kunden, die die Ware prüfen, melden sich.',
      'Wir kommen aus Baden Baden.',
      'Bitte prüfen Sie sie.',
    ],
  }),
];
