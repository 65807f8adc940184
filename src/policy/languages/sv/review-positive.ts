import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewPositive: RuleData = {
  says: [
    '<positive> litet|kort|amazon|och|kund ..1 <review> ! <neutral>',
    'betygsätt*|recensera*|bedöm* ..6 högt|positivt|bra|fint|välvilligt ! <neutral>',
    'snäll|generös|välvillig|barmhärtig ..6 <review>',
    'något|några ..1 snällt|fint|positivt|bra|trevligt|snälla|fina|vänliga|positiva|gott ..2 om|ord|rader',
    '<leave> ..6 snällt|fint|positivt|trevligt om|på',
    'snälla|fina|vänliga|varma|positiva|goda ..1 ord|rader|kommentarer',
    'allt|inget|något ..2 under|mindre|lägre ..2 fem|5|stjärnor',
    'mindre|färre än fem|5 stjärnor ! <contact>',
    '<stars> ..4 lyser|lysa|lysande|skina|skiner|gnistra',
    'lysande|gnistrande|skinande|strålande <stars>',
    '100|hundra ..2 %|procent ..4 behålla|hålla|positiv*|nå',
    'behålla|hålla|nå ..4 100|hundra ..2 %|procent',
    'snitt*|betyg|rykte ..6 behålla|högt|höja|förbättra ! <change> ..3 ditt|din ! <neutral>',
    'berätta*|säg*|skriv* ..6 hur|att ..4 <positive>|nöjd|glad',
    'rekommendera* ..8 andra & <ask>|<review> ! <follow>',
    'ge|ger|gett|skänk|bjud ..6 <stars> ! ?',
  ],
  unless: [
    'hur_många|vilka ..2 <stars>',
    'skylt|skylten|dörrskylten|tryck|trycket|motiv|mönster ..6 <fullMarks>',
    '<fullMarks> ..3 tryckta|graverade|broderade',
    '<thanks> ..6 <positive> <review>',
    '<thanks> ..5 ord|orden|beröm*|komplimang*',
    '<review> ... eller ..4 dålig*|negativ*',
  ],
  good: [
    { text: 'Vi läser gärna ditt ärliga omdöme om tekannan.', because: 'neutral' },
    { text: 'Den positiva polen på batteriet är röd.', because: 'not about a review' },
  ],
  bad: [
    {
      text: 'Det skulle göra vårt lilla team så lyckligt att se fem lysande stjärnor.',
      marks: ['fem lysande stjärnor'],
    },
    { text: 'Ge oss gärna ett positivt omdöme.', marks: ['positivt omdöme'] },
  ],
};
