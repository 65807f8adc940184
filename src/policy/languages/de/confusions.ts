import type { WrittenConfusion, WrittenConfusions } from '../../spelling/written-confusions.ts';

const letters = 'abcdefghijklmnopqrstuvwxyzäöüßABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ-';
const words = (list: string) => list.split('|');
const whole = (wrong: string, right: string): WrittenConfusion => ({
  wrong,
  right,
  notAfter: letters,
  notBefore: letters,
});

/** A real word in the wrong place, known by the word beside it: "Seid Montag". */
function beside(wrong: string, right: string, next: string): WrittenConfusion[] {
  return words(next).map((word) => whole(`${wrong} ${word}`, `${right} ${word}`));
}

const times =
  'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|gestern|vorgestern|heute|dem|letzter|letztem|einer|einem|zwei|drei|vier|fünf|Ende|Anfang|Mitte|Tagen|Wochen|kurzem|längerem';
const neuter = 'Paket|Produkt|Gerät|Etikett|Sofa|Regal|Ersatzteil|Problem|Geld|Modell|Netzteil|Ladegerät';
const partsApart =
  'Kunden Service|Kunden Dienst|Liefer Adresse|Liefer Termin|Liefer Zeit|Liefer Datum|Liefer Schein|Bestell Nummer|Sendungs Nummer|Sendungs Verfolgung|Haus Nummer|Ersatz Teil|Ersatz Teile|Ersatz Lieferung|Ersatz Gerät|Ersatz Artikel|Lade Gerät|Lade Kabel|Rücksende Etikett|Rück Sendung|Rück Erstattung|Rück Gabe|Versand Etikett|Versand Kosten|Versand Bestätigung|Rechnungs Adresse|Montage Anleitung|Bedienungs Anleitung|Gebrauchs Anweisung|Paket Shop|Kauf Preis|Kauf Datum|Netz Teil|Wasser Kocher|Kaffee Maschine|Wasch Maschine|Fern Bedienung|Serien Nummer|Artikel Nummer|Farb Wunsch|Original Verpackung|Brief Kasten|Kühl Schrank|Spül Maschine|Staub Sauger|Kopf Hörer|Akku Schrauber';
const joined = (apart: string) => {
  const [first = '', second = ''] = apart.split(' ');
  return first + second.toLowerCase();
};

/** German words that are right alone and wrong beside their neighbour, and compounds written as two. */
export const germanConfusions: WrittenConfusions = [
  ...beside('seid', 'seit', times),
  ...beside('Seid', 'Seit', times),
  ...beside('wider', 'wieder', 'da|lieferbar|verfügbar|vorrätig|auf Lager|zurück|an|bei|in Ordnung|ein|zu'),
  ...beside('dass', 'das', neuter),
  ...beside('Dass', 'Das', neuter),
  ...beside('wen', 'wenn', 'Sie|das|die|etwas|es'),
  ...beside('Wen', 'Wenn', 'Sie|das|die|etwas|es'),
  ...beside('ihm', 'im', 'Paket|Anhang|Karton|Lager|Moment|Mai|Juni|Juli'),
  ...beside('fielen', 'vielen', 'Dank'),
  ...beside('Fielen', 'Vielen', 'Dank'),
  ...beside(
    'Bitten',
    'Bitte',
    'teilen Sie|senden Sie|schicken Sie|prüfen Sie|geben Sie|nennen Sie|antworten Sie',
  ),
  ...words(partsApart).map((apart) => whole(apart, joined(apart))),
];
