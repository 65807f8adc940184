import type { RuleData } from '../../meaning/language-pack.ts';

export const sensitiveContent: RuleData = {
  says: [
    'doen|doe ..3 aangifte ..2 tegen',
    'aangifte tegen u|je',
    'zult|zal|krijgt|krijg|gaat|ga ..4 spijt|berouwen|bezuren|boeten',
    'weten|weet waar u|je ..1 woont|werkt',
    'anders ..8 advocaat|politie|incasso*|deurwaarder|rechter|rechtbank|aangifte',
    'zien u|je ..2 rechtbank|rechter',
    'domme|stomme|idiote|belachelijke|achterlijke|brutale|schaamteloze|zielige vraag|vragen|bericht|klacht|smoes|smoesjes|excuus|klant|klanten|persoon|leugen|leugens|gezeur|gedoe|koerier',
    'u|je|jij bent|ben|is ..3 dom|stom|gek|achterlijk|brutaal|belachelijk|gestoord|schaamteloos|blind',
    'bent|ben u|je|jij ..2 dom|stom|gek|achterlijk|blind|doof|gestoord',
    'onze|naar|bij|een|mijn|de advocaat|incassobureau|deurwaarder',
    'hou|houd|houdt ..4 mond|bek|kop|muil|smoel',
    'loop naar de hel|duivel|maan',
    'naar de hel|duivel',
    'rot|donder|flikker|sodemieter op',
    'uw|je|jouw|deze leugens|leugen|brutaliteit',
    'u|je liegt',
    'schaam|schaamt je|u',
    'maken|maak u|je ..1 kapot|af',
    'hou|houd ..2 op ..2 zeuren|janken|zeiken|klagen',
    'kus ..3 kont|reet',
  ],
  unless: [],
  good: [
    { text: 'De muts en de pot komen twee dagen later.', because: 'products' },
    { text: 'Meneer De Boer van de koerier heeft het pakket bij de buren afgegeven.', because: 'a name' },
  ],
  bad: [
    { text: 'Die verdomde koerier is het pakket kwijtgeraakt.', marks: ['verdomde'] },
    { text: 'Stuur de spullen terug, anders krijgt u er spijt van.', marks: ['krijgt u er spijt'] },
  ],
};
