import { type GrammarRule, phrase } from '../../../grammar/grammar-rule.ts';

const politeVerbs =
  'teilen|nennen|antworten|prüfen|bestätigen|melden|geben|senden|schicken|beachten|warten|lassen|sagen|wählen|entschuldigen|schreiben|haben|können|könnten|möchten|wünschen|brauchen|benötigen|erhalten';

/** Words and turns that are often confused. */
export const wordPhrases: readonly GrammarRule[] = [
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
