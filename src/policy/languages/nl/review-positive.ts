import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewPositive: RuleData = {
  says: [
    '<positive> klantbeoordeling*|korte|kleine|amazon|online|en ..1 <review> ! <neutral>',
    'positief|goed|mild|gunstig|vriendelijk ..3 beoordelen|beoordeelt|beoordeel|recenseren|te_beoordelen ! <neutral>',
    'beoordelen|beoordeelt|beoordeel ..6 positief|goed|mild|gunstig|hoog ! <neutral>',
    'mild|genadig|royaal ..4 <review>',
    'aardigs|positiefs|leuks|moois|liefs|goeds ..8 <review>|product',
    '<leave> ..6 aardigs|positiefs|leuks|moois|liefs|goeds',
    'aardige|lovende|lieve|mooie|positieve|goede|leuke ..1 woorden|woord|woordje|regels|commentaar|cijfer|punten',
    'alles|niets|iets ..2 onder|minder|lager ..2 vijf|5|sterren',
    'minder dan vijf|5 ster|sterren ! <contact>',
    '<stars> ..4 stralen|stralend*|schitteren|fonkelen',
    'stralende|fonkelende|schitterende <stars>',
    '100|honderd ..2 %|procent ..4 behouden|houden|bereiken|positief',
    'score|gemiddelde|reputatie ..6 behouden|hoog|verbeteren|verhogen & <review>|<ask>',
    'vertel*|zeg*|schrijf* ..6 hoe|dat ..4 <positive>|tevreden|enthousiast|blij',
    'aanbevelen|aanbeveelt|beveel|beveelt|raad ..8 anderen|andere & <ask>|<review> ! <follow>',
    'geef|geeft|geven|gunnen|gun|schenk ..6 <stars> ! ?',
  ],
  unless: [
    'hoeveel|welke ..2 <stars>',
    'bord|bordje|deurbordje|opdruk|motief|patroon|bedrukt|gegraveerd ..6 <fullMarks>',
    '<fullMarks> ..3 bedrukt|gegraveerd|geborduurd',
    '<thanks> ..6 <positive> <review>',
    '<thanks> ..5 woorden|compliment*',
    '<review> ... of',
  ],
  good: [
    { text: 'We horen graag uw eerlijke mening over de theepot in een beoordeling.', because: 'neutral' },
    { text: 'De positieve pool van de accu is rood.', because: 'not about a review' },
  ],
  bad: [
    {
      text: 'Het zou ons kleine team zo gelukkig maken om vijf stralende sterren te zien.',
      marks: ['vijf stralende sterren'],
    },
    { text: 'Wilt u ons alstublieft positief beoordelen?', marks: ['positief beoordelen'] },
  ],
};
