import type { RuleData } from '../../meaning/language-pack.ts';

export const sensitiveContent: RuleData = {
  says: [
    'polisanmäler|anmäler|stämmer ..2 vi|jag? ..1 dig|er',
    'vi|jag ..2 polisanmäler|anmäler|stämmer ..2 dig|er',
    'annars|så ..4 ångra dig|er',
    'kommer|lär|ska ..4 ångra dig|er',
    'får ångra|sota|betala_för',
    'vet var du|ni ..1 bor|jobbar',
    'annars ..8 advokat*|polis*|kronofogden|inkasso*|rätten|stämning',
    'ses i rätten|domstol',
    'dum|dumma|idiotisk|idiotiska|löjlig|löjliga|fånig|fåniga|korkade|skamlösa|fräcka|patetiska fråga|frågor|meddelande|klagomål|ursäkt|ursäkter|kund|kunder|människa|lögn|lögner|gnäll|bud|recension',
    'du|ni är ..3 dum|dumma|korkad|sjuk|galen|fräck|löjlig|blind|oförskämd|knäpp',
    'är du|ni ..2 dum|korkad|blind|döv|galen|knäpp',
    'vår|till|en|vårt|ett advokat|advokaten|inkassobolag|inkasso',
    'håll|håller ..4 käften|klaffen|mun|truten',
    'dra|far|stick åt helvete|fanders|skogen',
    'dra åt',
    'dina|era|dessa lögner',
    'du|ni ljuger',
    'skäm|skäms dig|på_dig',
    'sluta gnälla|tjata|gnäll|tjafsa',
    'kyss|slicka ..3 arsle|röv',
  ],
  unless: [],
  good: [
    { text: 'Den hårda asken och såsen kommer två dagar senare.', because: 'products' },
    { text: 'Herr Fahn på åkeriet har lämnat paketet hos grannen.', because: 'a name' },
  ],
  bad: [
    { text: 'Den jävla budfirman har tappat bort paketet.', marks: ['jävla'] },
    {
      text: 'Skicka tillbaka varorna, annars kommer du att ångra dig.',
      marks: ['annars kommer du att ångra dig'],
    },
  ],
};
