import { type GrammarRule, phrase } from '../../../grammar/grammar-rule.ts';

const days = 'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag';
const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const counted =
  'Paket|Gerät|Karton|Produkt|Ersatzteil|Etikett|Sendung|Matratze|Schrank|Regal|Tisch|Stuhl|Adapter|Stecker|Lampe';
const sending =
  'haben|habe|hat|schicken|senden|prüfen|reparieren|suchen|brauchen|benötigen|erhalten|versenden|verschicken|ersetzen';

/** Prepositions of time and of certain verbs, articles left out or doubled. */
export const turnPhrases: readonly GrammarRule[] = [
  phrase(
    'am vor dem Wochentag',
    `(?<fault>im|in|um|an) (?=(?:nächsten |kommenden )?(?:${days})(?!\\p{L}))`,
    'am',
    {
      wrong: ['Die Lieferung kommt im Donnerstag an.', 'Wir liefern in Montag.', 'Er kommt um Freitag.'],
      right: [
        'Die Lieferung kommt am Donnerstag an.',
        'Wir verschieben es auf Montag.',
        'An Montagen kommt niemand.',
      ],
    },
  ),
  phrase(
    'im vor dem Monat',
    `(?<fault>[Aa]m|[Ii]n|[Aa]n|[Uu]m) (?=(?:${months})(?! \\d)(?!\\p{L}))`,
    'im',
    {
      wrong: ['Der Stuhl kommt am Mai.', 'In August haben wir wieder Ware.'],
      right: ['Der Stuhl kommt im Mai.', 'Er kommt am 5. Mai.'],
    },
    'gu',
  ),
  phrase('am vor dem Datum', `(?<fault>an|in|im|um) (?=\\d{1,2}\\. (?:${months}))`, 'am', {
    wrong: ['Die Uhr geht an 5. Mai raus.', 'Wir liefern im 12. Juni.'],
    right: ['Die Uhr geht am 5. Mai raus.'],
  }),
  phrase('seit dem', `(?:seit|von|nach) (?<fault>den|die|der)(?= \\d{1,2}\\. (?:${months}))`, 'dem', {
    wrong: ['Seit den 3. Mai gibt es keinen Scan.'],
    right: ['Seit dem 3. Mai gibt es keinen Scan.', 'Seit die 3. Maschine läuft, geht es.'],
  }),
  phrase('um vor der Uhrzeit', '(?<fault>am|im|an|in) (?=\\d{1,2}(?:[:.]\\d\\d)? Uhr(?!\\p{L}))', 'um', {
    wrong: ['Der Fahrer kommt am 14 Uhr.'],
    right: ['Der Fahrer kommt um 14 Uhr.'],
  }),
  phrase(
    'freuen uns für',
    '(?:freuen|freue) (?:uns|mich|wir uns) (?<fault>für|zu|an|von)(?= (?:ihre|eine|die|den|ihren))',
    'auf',
    {
      wrong: ['Wir freuen uns für Ihre Antwort.'],
      right: ['Wir freuen uns auf Ihre Antwort.', 'Wir freuen uns für Sie.'],
    },
  ),
  phrase(
    'kümmern um',
    '(?:kümmern|kümmere|kümmert) (?:wir )?(?:uns|mich|sich)(?: gern| sofort| umgehend)? (?<fault>für|an|auf|von|über)(?= \\p{L})',
    'um',
    {
      wrong: ['Wir kümmern uns für die Rückgabe.'],
      right: ['Wir kümmern uns um die Rückgabe.'],
    },
  ),
  phrase(
    'wenden an',
    'wenden sie sich(?: bitte| gern| jederzeit)? (?<fault>zu|bei|für|auf)(?= (?:uns|den|die|unseren))',
    'an',
    {
      wrong: ['Wenden Sie sich bitte zu uns.'],
      right: ['Wenden Sie sich bitte an uns.'],
    },
  ),
  phrase(
    'melden bei',
    'melden sie sich(?: bitte| gern| jederzeit| einfach)? (?<fault>an|zu|für|auf|mit)(?= uns)',
    'bei',
    {
      wrong: ['Melden Sie sich einfach an uns.'],
      right: ['Melden Sie sich einfach bei uns.'],
    },
  ),
  phrase(
    'antworten auf',
    '(?:antworten sie|antwort)(?: bitte| einfach)? (?<fault>zu|für|an|bei)(?= (?:diese|dieser|unsere|unserer|die|ihre)(?!\\p{L}))',
    'auf',
    {
      wrong: ['Antworten Sie einfach zu dieser Nachricht.'],
      right: ['Antworten Sie einfach auf diese Nachricht.'],
    },
  ),
  phrase(
    'Dank für',
    '(?:vielen dank|danken (?:wir )?ihnen|danke|dank) (?<fault>über|um|auf|von)(?= (?:ihre|die|den|das))',
    'für',
    {
      wrong: ['Vielen Dank über Ihre Geduld.'],
      right: ['Vielen Dank für Ihre Geduld.'],
    },
  ),
  phrase('Dank ohne für', '(?<fault>vielen dank) (?=ihre?[nm]? )', 'vielen Dank für', {
    wrong: ['Vielen Dank Ihre Nachricht.'],
    right: ['Vielen Dank, Ihre Nachricht ist da.', 'Vielen Dank für Ihre Nachricht.'],
  }),
  phrase(
    'warten ohne auf',
    '(?:wir warten|warten wir|ich warte) (?:noch )?(?<fault>ihre|ihren|eine|die|den)(?= (?:Antwort|Rückmeldung|Bestätigung|Lieferung|Nachricht))',
    null,
    {
      wrong: ['Wir warten noch Ihre Antwort.'],
      right: ['Wir warten noch auf Ihre Antwort.'],
    },
  ),
  phrase(
    'entschuldigen für',
    'entschuldigen uns (?<fault>(?:die|das|den|diese)(?= (?:Verspätung|Verzögerung|Versehen|Fehler|Umstände|Unannehmlichkeiten|Wartezeit)))',
    null,
    {
      wrong: ['Wir entschuldigen uns die Verspätung.'],
      right: ['Wir entschuldigen uns für die Verspätung.'],
    },
  ),
  phrase(
    'mehr mit Adjektiv',
    '(?<fault>mehr (?:groß|klein|schnell|lang|kurz|schwer|breit|teuer|günstig|gut|stark|spät|früh))(?!\\p{L})',
    null,
    {
      wrong: ['Der neue Karton ist mehr groß.'],
      right: ['Der neue Karton ist größer.', 'Wir haben mehr große Kartons.'],
    },
  ),
  phrase(
    'am mit Superlativ',
    '[Aa]m (?<fault>(?:besten?|schnellst|größt|kleinst|günstigst|einfachst|sichersten?|spätesten?|frühesten?)e?(?<!en))(?= (?!\\p{Lu})|[.,!?]|$)',
    null,
    {
      wrong: ['So geht es am schnellste.', 'Am beste schreiben Sie uns.'],
      right: ['So geht es am schnellsten.', 'Am besten schreiben Sie uns.'],
    },
    'gu',
  ),
  phrase(
    'Nomen ohne Artikel nach dem Verb',
    `(?:[Ww]ir|[Ii]ch|Fahrer|Lager|Sie|[Ee]r) (?:${sending})(?: (?:Ihnen|leider|bereits|heute|gestern|schon|noch|bitte|uns))* (?<fault>${counted})(?= (?!@|\\d|und|oder|für|von|aus|mit|Nr|\\p{Lu})|[.,!?]|$)`,
    null,
    {
      wrong: [
        'Wir haben Paket gestern verschickt.',
        'Wir schicken Ihnen heute Adapter zu.',
        'Wir prüfen Gerät.',
      ],
      right: [
        'Wir haben das Paket verschickt.',
        'Wir haben Paket 2 verschickt.',
        'Wir prüfen Paket und Inhalt.',
      ],
    },
    'gu',
  ),
  phrase(
    'Nomen ohne Artikel nach der Präposition',
    `(?<=\\p{L} )(?:in|an|auf|mit|für|von|aus|durch) (?<fault>(?:Paket|Gerät|Karton|Produkt|Adresse|Etikett|Matratze|Schrank))(?= (?!@|\\d|und|oder|zu|Nr|\\p{Lu})|[.,!?]|$)`,
    null,
    {
      wrong: ['Es gibt ein Problem mit Produkt.', 'Die Schrauben liegen in Karton.'],
      right: [
        'Es gibt ein Problem mit dem Produkt.',
        'Es liegt in Karton 2.',
        'Der Streit um Paket und Karton.',
      ],
    },
    'gu',
  ),
  phrase(
    'zwei Artikelwörter',
    '(?:[Mm]it|[Ff]ür|[Vv]on|[Ii]n|an|[Aa]uf|[Bb]ei|[Aa]us|über|haben|prüfen) (?<fault>(?:der|die|das|den|dem) (?:Ihre?[nmrs]?|unsere?[nmrs]?|diese[rnms]?))(?= \\p{Lu})',
    null,
    {
      wrong: ['Mit der Ihrer Bestellung gab es ein Problem.', 'Wir haben die Ihre Nachricht gelesen.'],
      right: ['Mit Ihrer Bestellung gab es ein Problem.', 'Wir haben das Paket geprüft.'],
    },
    'gu',
  ),
  phrase(
    'Sie bei entstehen',
    '_(?<fault>Sie) (?=entst(?:eht|ehen) (?:dabei |dadurch |hierfür )?keine)',
    'Ihnen',
    {
      wrong: ['Sie entstehen keine Kosten.'],
      right: ['Ihnen entstehen keine Kosten.'],
    },
    'gu',
  ),
];
