import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewPositive: RuleData = {
  says: [
    '<positive> produktbewertung*|amazonbewertung*|kundenbewertung*|kleine|kurze|amazon|online|und ..1 <review> ! <neutral>',
    '<review> ..6 positiv|wohlwollend|freundlich|gut|bestmöglich|großzügig|nachsichtig ! <neutral> ! <unhappy>',
    'positiv|wohlwollend|gut|bestmöglich|großzügig ..3 bewerten|bewertest|bewerte|bewertet|beurteilen|rezensieren ! <neutral>',
    'nette|netten|nettes|schöne|schönes|gute|gutes|lobende|lobenden|positive|positives|liebe|freundliche|freundlichen|paar_nette ..1 worte|worten|wort|zeilen|kommentar|zeugnis|note',
    '<leave>|<ask> ... nettes|positives|gutes|schönes ..1 über|zu|zum|zur',
    'etwas nettes|positives|gutes|schönes ..8 <leave>',
    'alles|jede*|nichts ..2 unter|weniger|schlechter ..1 fünf|5 ..1 <stars>?',
    'weniger als fünf|5 stern|sterne|sternen ! <contact>',
    '<stars> ..4 leuchten|leuchtend*|strahlen|strahlend*|funkeln',
    'hundert|100 ..2 %|prozent ..4 halten|behalten|erreichen|positiv*|bewertung*',
    'unseren|unsere ..3 schnitt|durchschnitt|quote|ruf|bewertungsschnitt ..4 halten|verbessern|heben',
    'empfehlen|empfiehl ..6 anderen|andere & <ask>|<review> ! <follow>',
    'sag*|erzähl*|schreib* ..6 wie|dass ..3 <positive>|zufrieden|begeistert|glücklich|toll',
    'lob ... <review> ! <neutral> ! <thanks> ! oder',
    'loben|lobe|lobt|gelobt & <review>|<ask>',
    'gib|geben|gebt|schenken|schenk|vergeben|vergib ..6 <stars> ! ?',
  ],
  unless: [
    'wie_viele|welche ..2 <stars>',
    'schild|türschild|aufdruck|motiv|muster|bedruckt|graviert|stickerei ..6 <fullMarks>',
    '<fullMarks> ..3 bedruckt|graviert|verziert|bestickt|gestickt',
    '<thanks> ..6 <positive> <review>',
    '<thanks> ..5 worte|lob|kompliment*',
    '<review> ... ob',
  ],
  good: [
    { text: 'Wir freuen uns über Ihre ehrliche Bewertung der Teekanne.', because: 'neutral' },
    {
      text: 'Der Pluspol ist rot markiert, positive Pole tragen ein Pluszeichen.',
      because: 'not about a review',
    },
  ],
  bad: [
    {
      text: 'Es würde unsere kleine Werkstatt so glücklich machen, fünf leuchtende Sterne zu sehen.',
      marks: ['fünf leuchtende Sterne'],
    },
    { text: 'Bitte bewerten Sie uns positiv.', marks: ['bewerten Sie uns positiv'] },
  ],
};
