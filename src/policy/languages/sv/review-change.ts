import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewChange: RuleData = {
  says: [
    '<change> ..8 <review>',
    '<ask> ... <review>|<stars> ... <change>|<remove>',
    '<review>|<stars> ..6 <change>|<remove>',
    '<remove> ..8 <review>|<stars>|<opinion> ! skyddsfilm*',
    'ta|tar|plocka bort ..8 <review>',
    '<review> ... ändra|justera|uppdatera|radera ..1 det|den|dem',
    'från ..2 till ..2 <stars>|<fullMarks>',
    'göra|gör|höja|höj ..8 <stars> ... till|fler',
    '<review>|<stars>|<opinion> ... ompröva*|uppdater*|justera*|<change>',
    'nytt|ny|bättre ..1 <review> ... istället|i_stället|ersätt*',
  ],
  unless: [
    '<we> ..1 har|kommer|ska|är ... <=change>|<=remove> ! <ask>',
    'vi har ändrat|förbättrat|uppdaterat|justerat',
    'förpackning*|bruksanvisning*|produktbeskrivning*|beskrivning*|process*|kvalitet* ..4 <=change>',
    'hjälp*|hjälper ..4 oss|andra ..2 att? förbättra*|bli_bättre',
    'för att förbättra',
  ],
  good: [
    { text: 'Ändra leveransadressen före klockan 12, tack.', because: 'no review' },
    { text: 'Ta bort skyddsfilmen före användning.', because: 'no review' },
  ],
  bad: [
    { text: 'Ta bort det dåliga omdömet, tack.', marks: ['Ta bort det dåliga omdömet'] },
    {
      text: 'Skulle du kunna ändra ditt omdöme nu när den nya pumpen har kommit?',
      marks: ['kunna ändra ditt omdöme'],
    },
  ],
};
