import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewRepeat: RuleData = {
  says: [
    'inte|inget|ingen|inga|utan ..8 <=review> & ännu|än|fortfarande|hittills|tyvärr',
    'ännu|fortfarande|hittills|tyvärr ..6 inte|inget|ingen|inga ..6 <=review>',
    'väntar|inväntar ..6 <review> & fortfarande|ännu|än',
    '<review> ..8 saknas|fattas|uteblivit|påminna|påminner|efterfrågat',
    '<we> ..10 <review> ... bett|påmint|skrivit|frågat',
    'bad|frågade|skrev ..8 <review> & sedan|förra|tidigare|redan|häromdagen',
    'vecka|veckor|dagar|månad|tag sedan & <review>',
    '<again> ... <opinion> & <ask>|<leave> ! tid|adress*|skiss*|text*|korrektur*',
    '<=review> ..4 ännu inte',
    '<=review> ..4 inte ..3 ännu|än',
    'saknar ..4 <review>',
    'skrev|skrivit|bad|bett ..4 tidigare|redan & <review>',
    'hunnit|hinner ..6 <review> & inte|ännu',
  ],
  unless: [
    'igen|en_gång_till|återigen ..2 <=change>|<=remove>',
    '<=change>|<=remove> ... igen',
    '<again> ..6 <mishap>',
    'montering*|montör*|tekniker*|leverans*|monteringstid* ... <again>',
    '<again> ... montering*|montör*|tekniker*|monteringstid*',
  ],
  good: [
    { text: 'Vad tycker du om tekannan?', because: 'the first request' },
    { text: 'Vi vill påminna dig om monteringstiden på tisdag.', because: 'no review' },
  ],
  bad: [
    { text: 'Får vi påminna dig om omdömet?', marks: ['påminna dig om omdömet'] },
    { text: 'Du har tyvärr ännu inte betygsatt lampan.', marks: ['tyvärr ännu inte betygsatt'] },
  ],
};
