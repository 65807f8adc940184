import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewRepeat: RuleData = {
  says: [
    'niet|geen|zonder ..8 <=review> & nog|tot_nu_toe|helaas|steeds',
    'nog|helaas ..6 niet|geen ..6 <=review>',
    'wachten|wacht ..6 <review> & nog|steeds',
    '<review> ..8 ontbreekt|ontbreken|openstaat|gevraagd|herinneren|herinnerd',
    '<we> ..10 <review> ... gevraagd|herinnerd|geschreven|verzocht',
    'vroegen|vroeg ..8 <review>',
    'missen|mis ..4 <review>',
    'schreven|vroegen|mailden ..4 eerder|al|reeds & <review>',
    '<=review> ..4 nog niet|nooit',
    'week|weken|dagen|maand geleden & <review>',
    '<again> ... <opinion> & <ask>|<leave> ! afspraak|adres|ontwerp|tekst|drukproef',
    'nog tijd ..6 <review>',
  ],
  unless: [
    'nog_eens|nogmaals|opnieuw|weer ..2 <=change>|<=remove>|overwegen|heroverwegen',
    '<again> ..6 <mishap>',
    'montage*|monteur|technicus|levering|afspraak ... <again>',
  ],
  good: [
    { text: 'Wat vindt u van de theepot?', because: 'the first request' },
    { text: 'We willen u herinneren aan de montageafspraak op dinsdag.', because: 'no review' },
  ],
  bad: [
    { text: 'Mogen we u herinneren aan de beoordeling?', marks: ['herinneren aan de beoordeling'] },
    { text: 'U heeft de lamp helaas nog niet beoordeeld.', marks: ['helaas nog niet beoordeeld'] },
  ],
};
