import { mask } from './case-mask.ts';

/*
 * The nouns of selling. Each line: gender, ending of the plural ("=" none, "-" no plural), words; a plural that
 * changes its vowel stands behind a slash.
 */
const lines = `
m e Termin Versand Kauf Schein Bestand Tisch Grund/Gründe Wunsch/Wünsche Entwurf/Entwürfe Kassenbon/Kassenbons Griff Stuhl/Stühle Schrank/Schränke Ort Tag Monat Preis Betrag/Beträge Auftrag/Aufträge Anhang/Anhänge Rabatt Umschlag/Umschläge Brief Knopf/Knöpfe Ring Schuh Sitz Topf/Töpfe Teppich Spiegel/Spiegel Ersatz/- Vertrag/Verträge Antrag/Anträge Zeitraum/Zeiträume Anruf Bildschirm Rucksack/Rucksäcke Anschluss/Anschlüsse Verschluss/Verschlüsse Riss Kratzer/Kratzer Druck Stoff Vorschlag/Vorschläge Hinweis Beleg Nachweis Ausweis Bescheid Verlust Hersteller/Hersteller Streik/Streiks Stau/Staus Unfall/Unfälle Feiertag Empfang Gutschein Aufkleber/Aufkleber Arbeitstag Schritt Link/Links Vorrat/Vorräte Bestellschein Austausch/- Umtausch/- Defekt Mangel/Mängel Schaden/Schäden Transport Import Export Zustand/Zustände Stand/Stände Punkt Stock/- Eingang/Eingänge Ausgang/Ausgänge Hof/Höfe Kreditkartenbeleg Kran/Kräne Baum/Bäume Zoll/Zölle Sturm/Stürme Schnee/- Service/- Support/- Kundendienst Lieferdienst Paketdienst Dienst Betrieb Verkauf/Verkäufe Einkauf/Einkäufe Ablauf/Abläufe Sport/- Komfort/- Lieferort Standort Standard/Standards Aufwand/- Vorgang/Vorgänge Zugang/Zugänge Nachlass/Nachlässe Rest Satz/Sätze Anspruch/Ansprüche Widerspruch/Widersprüche Ton/Töne Duft/Düfte Rock/Röcke Pullover/Pullover Mantel/Mäntel Anzug/Anzüge Handschuh Strumpf/Strümpfe Hut/Hüte Gürtel/Gürtel Ball/Bälle Drachen/Drachen Korb/Körbe Ständer/Ständer Grill/Grills Herd Ofen/Öfen Kühlschrank/Kühlschränke Staubsauger/Staubsauger Toaster/Toaster Mixer/Mixer Wasserkocher/Wasserkocher Drucker/Drucker Monitor/Monitore Lautsprecher/Lautsprecher Kopfhörer/Kopfhörer Laptop/Laptops Fernseher/Fernseher Akku/Akkus Motor/Motoren Filter/Filter Sensor/Sensoren Schlauch/Schläuche Hahn/Hähne Haken/Haken Sprung/Sprünge Schwung/Schwünge Nagel/Nägel Dübel/Dübel Hammer/Hämmer Schraubenzieher/Schraubenzieher Koffer/Koffer Kinderwagen/Kinderwagen Wagen/Wagen Becher/Becher Teller/Teller Löffel/Löffel Deckel/Deckel Stecker/Stecker Adapter/Adapter Karton/Kartons Code/Codes Shop/Shops Chip/Chips Test/Tests Scan/Scans Status/= Bonus/Boni Beutel/Beutel Fehler/Fehler Artikel/Artikel Fahrer/Fahrer Käufer/Käufer Verkäufer/Verkäufer Techniker/Techniker Händler/Händler Mitarbeiter/Mitarbeiter Rahmen/Rahmen Schlüssel/Schlüssel Zusteller/Zusteller Zwischenfall/Zwischenfälle Ständer/Ständer Aufsteller/Aufsteller Boden/Böden Faden/Fäden Garten/Gärten Laden/Läden Kasten/Kästen Briefkasten/Briefkästen Kratzbaum/Kratzbäume Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März/- April Mai Juni/- Juli/- August September/- Oktober/- November/- Dezember/- Morgen/Morgen Abend Nachmittag Vormittag Mittag Sommer/Sommer Winter/Winter Herbst Frühling Kommentar Kontakt Prozess Ärger/- Umfang Inhalt Nachteil Vorteil Anteil Bestandteil Abstand/Abstände Durchmesser/Durchmesser Sessel/Sessel Hocker/Hocker Vorhang/Vorhänge Rost Regler/Regler Schalter/Schalter Bericht Screenshot/Screenshots Beweis Kaufbeleg Kaufpreis Lieferschein Werktag Etikettendruck Postweg/Postwege Weg/Wege Rückweg/Rückwege Kurier Spediteur Kontostand/Kontostände Zettel/Zettel Container/Container LKW/LKWs Postbote/Postboten Bote/Boten Stempel/Stempel Titel/Titel
m weak Nachbar Kunde Lieferant Kollege Name Neffe Experte Lieferantenkunde Bote Präsident Elefant Assistent Konkurrent Herr
f n Adresse Ware Nummer Größe Farbe Frage Menge Batterie Lampe Anfrage Garantie Matratze Woche Stunde Minute Schraube Schachtel Tasche Hülle Flasche Decke Kamera/Kameras Karte Maschine Kasse Kanne Tasse Vase Schale Schüssel Pfanne Kerze Kette Uhr/Uhren Brille Bürste Leine Folie Rolle Stange Leiste Schiene Platte Hose Jacke Bluse Socke Mütze Sohle Tabelle Liste Seite Mappe Stelle Reise Nähe/- Höhe Breite Länge Tiefe Dicke Lücke Naht/Nähte Steuer Gebühr/Gebühren Summe Rate Kopie Grafik/Grafiken Box/Boxen Fahrerin/Fahrerinnen Kundin/Kundinnen Kollegin/Kolleginnen Mitarbeiterin/Mitarbeiterinnen Käuferin/Käuferinnen Nachbarin/Nachbarinnen Familie Firma/Firmen Marke Ecke Kante Delle Beule Macke Schnur/Schnüre Klammer Mutter/Muttern Feder Klinge Dichtung/Dichtungen Pumpe Düse Spule Taste Fernbedienung/Fernbedienungen Küche Tür/Türen Wand/Wände Bank/Bänke Gabel Ausnahme Annahme Abnahme Rücknahme Übergabe Abgabe Rückgabe Angabe Ausgabe Zusage Absage Aussage Auflage Anlage Vorlage Beilage Ablage Unterlage Treppe Straße Etage Klasse Sekunde Lupe Kapsel Packung/Packungen Verpackung/Verpackungen Kiste Palette Tonne Retoure Chance Messe Presse Probe Einlage Halterung/Halterungen Bestellnummer Hausnummer Puppe Gitarre Leiter Schere Säge Kordel Waage Pfeife Birne Glühbirne Röhre Weste Krawatte Sandale Perle Münze Ursache Sache Sprache Lage Pause Reserve Geduld/- Post/- Filiale Ladestation/Ladestationen Ferien/- Hilfe Methode Regel Matte Kappe Dose Tube Wanne Liege Hängematte Gardine Rampe Säule Schleife Blume Pflanze Erde Seife Creme/Cremes Rasierklinge Tinte Patrone Karaffe Reparatur/Reparaturen Gravur/Gravuren Temperatur/Temperaturen Natur/- Retusche Anleitung/Anleitungen Mail/Mails E-Mail/E-Mails Antwort/Antworten Zeit/Zeiten Post/- Kraft/Kräfte Fracht/Frachten Nachricht/Nachrichten Sicht/- Ansicht/Ansichten Absicht/Absichten Schicht/Schichten Ankunft/- Auskunft/Auskünfte Rechnung/Rechnungen Art/Arten Stadt/Städte Haft/- Gutschrift/Gutschriften Anschrift/Anschriften Unterschrift/Unterschriften Spülmaschine Drohne App/Apps Software/- Hand/Hände Tastatur/Tastaturen Maus/Mäuse Frau/Frauen Person/Personen Option/Optionen Ansprechpartnerin/Ansprechpartnerinnen Gewähr/- Nacht/Nächte Mühe/Mühen Treue/- Reklamation/Reklamationen Form/Formen Norm/Normen Pflicht/Pflichten Qualität/Qualitäten Plattform/Plattformen
n e Paket Produkt Problem Gerät Etikett/Etiketten Modell Konto/Konten Netzteil Sofa/Sofas Regal Maß Formular Gewicht Stück Gerüst Besteck Werkzeug Spielzeug Fahrzeug Handtuch/Handtücher Tuch/Tücher Bild/Bilder Foto/Fotos Video/Videos Datum/Daten Geld/Gelder Kabel/Kabel Päckchen/Päckchen Lager/Lager Muster/Muster Zubehör/- Angebot Ergebnis/Ergebnisse Verständnis/- Versäumnis/Versäumnisse Missverständnis/Missverständnisse Erlebnis/Erlebnisse Ereignis/Ereignisse System Material/Materialien Metall Holz/Hölzer Glas/Gläser Kleid/Kleider Hemd/Hemden Bett/Betten Kissen/Kissen Laken/Laken Rad/Räder Fahrrad/Fahrräder Schloss/Schlösser Fach/Fächer Schließfach/Schließfächer Brett/Bretter Blatt/Blätter Buch/Bücher Heft Band/Bänder Armband/Armbänder Set/Sets Display/Displays Team/Teams Büro/Büros Auto/Autos Handy/Handys Tablet/Tablets Ladegerät Messer/Messer Gehäuse/Gehäuse Rohr Loch/Löcher Ende/Enden Jahr Wochenende/Wochenenden Haus/Häuser Zimmer/Zimmer Depot/Depots Werk Land/Länder Unternehmen/Unternehmen Schreiben/Schreiben Versehen/Versehen Interesse/Interessen Recht Guthaben/Guthaben Wetter/- Zertifikat Dokument Siegel/Siegel Licht/Lichter Programm Update/Updates Passwort/Passwörter Wort/Wörter Thema/Themen Ersatzteil Einzelteil Zubehörteil Möbelstück Möbel/Möbel Gestell Polster/Polster Zelt Seil Netz Futter/- Öl Wasser/- Porto/- Label/Labels Postfach/Postfächer Lieferdatum/Lieferdaten Rücksendeetikett/Rücksendeetiketten Bad/Bäder Fenster/Fenster Dach/Dächer Schild/Schilder Gitter/Gitter Scharnier Ventil Thermometer/Thermometer Mikrofon Radio/Radios Spiel Puzzle/Puzzles Instrument Geschenk Pferd Tier Kind/Kinder Baby/Babys Motiv Design/Designs Format Pulver/Pulver Kostüm Kaufdatum/Kaufdaten Objektiv Stativ Ticket/Tickets Verfahren/Verfahren Bedauern/- Vertrauen/- Gebiet Fass/Fässer Ventilatorblatt/Ventilatorblätter Geschäft Mittel/Mittel Bündel/Bündel Laden/- Teilen/- Exemplar Element Gesicht/Gesichter Gespräch
mn e Teil Meter/Meter Liter/Liter Filter/Filter Virus/Viren
`;
const suffixed = /(?:ung|heit|keit|schaft|tion|tät|sion)$/;
/** Short words that compounds end in without doubt. */
const shortHeads = new Set([
  'tag',
  'box',
  'set',
  'glas',
  'bild',
  'foto',
  'geld',
  'code',
  'zeit',
  'buch',
  'tuch',
  'teil',
  'team',
  'weg',
]);
const shortestHead = 5;

const dativePlural = (word: string) => (/[ns]$/.test(word) ? word : `${word}n`);

function build(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const add = (word: string, bits: number) =>
    table.set(word.toLowerCase(), (table.get(word.toLowerCase()) ?? 0) | bits);
  for (const line of lines.trim().split('\n')) {
    const [gender = '', ending = '', ...words] = line.split(' ');
    for (const entry of words) {
      if (ending === 'weak') addWeak(add, entry);
      else addNoun(add, gender, ending, entry);
    }
  }
  add('hause', mask('D:n'));
  add('tage', mask('D:m'));
  add('herrn', mask('GDA:m'));
  for (const word of ['kosten', 'unannehmlichkeiten', 'umstände', 'leute', 'möbel', 'ferien', 'eltern'])
    add(word, mask('NGA:p'));
  for (const word of ['kosten', 'unannehmlichkeiten', 'umständen', 'leuten', 'möbeln', 'ferien', 'eltern'])
    add(word, mask('D:p'));
  return table;
}

type Add = (word: string, bits: number) => void;

function addNoun(add: Add, gender: string, ending: string, entry: string) {
  const [one = '', written] = entry.split('/');
  const isFeminine = gender === 'f';
  add(one, mask(`${isFeminine ? 'NGDA' : 'NDA'}:${gender}`));
  if (!isFeminine) for (const genitive of genitivesOf(one)) add(genitive, mask(`G:${gender}`));
  if (written === '-') return;
  const many =
    written === '=' ? one : (written ?? one + (ending === 'n' && !/(?:e|el|er)$/.test(one) ? 'en' : ending));
  add(many, mask('NGA:p'));
  add(dativePlural(many), mask('D:p'));
}

/** "Pakets" and "Paketes", "Preises", "Ergebnisses". */
function genitivesOf(word: string): string[] {
  if (/nis$/.test(word)) return [`${word}ses`];
  if (/us$/.test(word)) return [word];
  if (/(?:s|ss|ß|x|z|tz)$/.test(word)) return [`${word}es`];
  return [`${word}s`, `${word}es`];
}

/** "der Kunde, den Kunden". */
function addWeak(add: Add, word: string) {
  const other = word === 'Herr' ? 'Herren' : /(?:e|ar)$/.test(word) ? `${word}n` : `${word}en`;
  add(word, mask('N:m'));
  add(other, mask('GDA:m NGDA:p'));
  if (word === 'Name') add('Namens', mask('G:m'));
}

const table = build();
const longest = Math.max(...[...table.keys()].map((word) => word.length));

/** "das Abbestellen" is no place where one stands. */
function isVerb(word: string, at: number): boolean {
  return (
    word.endsWith('en') &&
    /^(?:ab|an|auf|aus|be|ein|er|ver|vor|zu|nach|um|zurück|fest|her|hin|über|unter)+$/.test(word.slice(0, at))
  );
}

/** "das Versenden", "beim Importieren", "das Hochladen": no ends, animals or shops. */
function isVerbsEnd(word: string, head: string): boolean {
  if (head === 'tieren') return !/^(?:haus|kuschel|plüsch|stoff)/.test(word);
  return /^(?:enden|laden|schlüsseln|stellen|teilen|fragen|binden|reisen|ziehen|setzen)$/.test(head);
}

/**
 * What a German noun can be, by its last part where it is a compound.
 * @param word with its capital, as written
 * @returns bits of {@link mask}; 0 where the noun is unknown
 */
export function nounBits(word: string): number {
  const lower = word.toLowerCase();
  const own = table.get(lower);
  if (own !== undefined) return own;
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  const known = table.get(last);
  if (known !== undefined) return known;
  for (let at = Math.max(3, last.length - longest); at < last.length - 2; at++) {
    const head = last.slice(at);
    if (head.length < shortestHead && !shortHeads.has(head)) continue;
    const bits = table.get(head);
    if (bits !== undefined) return isVerb(last, at) || isVerbsEnd(last, head) ? 0 : bits;
  }
  if (last.length < 6) return 0;
  if (suffixed.test(last)) return mask('NGDA:f');
  return last.endsWith('en') && suffixed.test(last.slice(0, -2)) ? mask('NGDA:p') : 0;
}
