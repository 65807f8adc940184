import type { RuleData } from '../../meaning/language-pack.ts';

export const marketing: RuleData = {
  says: [
    '<browse> ..6 <shop> ! bruksanvisning*|status|faktura*|garanti*|retur*|tid|spårning*',
    '<shop> ..6 <browse> ! bruksanvisning*|status|faktura*|garanti*|retur*|tid|spårning*',
    'vår|våra|vårt|min <shop> ... nu|ny|nya|i_dag|många|snart|också|fler|andra',
    'nu|i_dag|genast beställ|handla|köp|slå_till ! <mishap>',
    'titta|kika|kolla ..3 in|förbi|runt',
    'ta|tag en titt',
    'spara|lägg|sätt ..6 favoriter|önskelista*',
    'vi ..2 säljer|har|erbjuder ..2 även|också|nu ..3 <otherGoods>',
    'kunder|köpare ... också|även ..2 köpt|köpte|gillade|gillar|gillat|intressera*',
    'kunder|köpare ... gillade|köpte|gillar ..1 också|även',
    'har du|ni ..1 sett ..3 nya|ny|vår|vårt|våra',
    'hos oss|i_vår_butik ..2 hittar|finns|köper|får ..3 även|också|nu|många|allt|mer',
    'våra nya|vår ... inne|här|tillgängliga|framme ! <mishap>',
    'nytt i|hos sortimentet|oss|butiken',
    'finns ..2 nu ..3 kuddar|även|också & <we>|<otherGoods>|<novelty>',
    '<novelty> & <otherGoods>',
  ],
  unless: [
    '<thanks> ..8 <shop>|<browse>',
    'faktura* ... <promotion>',
    '<promotion> ... faktura*',
    'kuvert|kuvertet|rabatthäfte',
  ],
  good: [
    { text: 'Vi har återbetalat 10 % av priset.', because: 'money back is no discount' },
    { text: 'Den fria retursedeln är på väg till dig.', because: 'part of a return' },
  ],
  bad: [
    { text: 'Få 15 % rabatt på nästa köp med koden HOST15.', marks: ['15 % rabatt'] },
    {
      text: 'Besök vår butik och upptäck den nya kollektionen.',
      marks: ['Besök vår butik och upptäck den nya kollektionen'],
    },
  ],
};
