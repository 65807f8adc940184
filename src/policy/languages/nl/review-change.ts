import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewChange: RuleData = {
  says: [
    '<change> ..8 <review>',
    '<ask> ... <review>|<stars> ... <change>|<remove>',
    '<review>|<stars> ..6 <change>|<remove>',
    '<remove> ..8 <review>|<stars>|<opinion> ! folie|beschermfolie',
    '<review> ... pas|wijzig|corrigeer|verwijder|verander ..2 deze|die|hem|het|dit',
    'van ..2 naar ..2 <stars>|<fullMarks>',
    'van|uit ..6 <stars> ... meer|maken|vijf',
    '<review>|<stars>|<opinion> ... heroverweg*|herzie*|bijwerk*|aanpas*|wijzig*',
    'reactie|opmerking|commentaar met een|één|1 ster ... <change>|<remove>',
    '<remove>|<change> ..4 reactie|opmerking|commentaar|bericht ..2 met een|één|1 ster',
    'nieuwe|andere|betere ..1 <review> ... plaats_van|vervang*',
    'trek|trekt ..8 <review> ... in|terug',
    'pas|past ..8 <review>|<stars> ... aan',
  ],
  unless: [
    '<we> ..1 hebben|heb|zijn|worden ... <=change>|<=remove> ! <ask>',
    'verpakking|handleiding|productbeschrijving|beschrijving|proces|kwaliteit ..4 <=change>',
    'help*|helpt ..4 ons|anderen ..2 te? verbeter*|beter*',
    'om ons|onze ..4 te verbeteren',
  ],
  good: [
    { text: 'Wijzig het bezorgadres alstublieft voor de middag.', because: 'no review' },
    { text: 'Verwijder voor gebruik de beschermfolie.', because: 'no review' },
  ],
  bad: [
    {
      text: 'Verwijder alstublieft de slechte beoordeling.',
      marks: ['Verwijder alstublieft de slechte beoordeling'],
    },
    {
      text: 'Zou u uw beoordeling willen aanpassen nu de nieuwe pomp er is?',
      marks: ['beoordeling willen aanpassen'],
    },
  ],
};
