import type { SentenceKind } from '../../meaning/language-pack.ts';

/** What one German sentence can be doing. */
export const kinds: Readonly<Record<SentenceKind, readonly string[]>> = {
  thanks: ['<thanks>'],
  help: [
    '<contact> & <problem>',
    '<contact> & <help>',
    '<help> & <problem>',
    '<if> & <help>',
    '<we> ... <help>',
    '<help> ... <we>',
    '<help> & <you>',
    '<if> ... <contact> ! <review>',
    'haben|hast|gibt ..3 <problem> & ?',
    'noch <problem> & ?',
    '<contact> & jederzeit|gern|gerne|immer',
  ],
  wish: ['<wish>'],
  offTopic: [
    '<holiday>',
    '<news> & <we>',
    '<news> & <ask>',
    '<news> & ?',
    '^ <news>',
    'heute|gestern|kürzlich|neulich ..3 <news>',
    'tipp|tipps ..4 von|für|zum|zur',
    'wussten|wusstest|wissen|weißt sie|du',
    '<wish> ... weihnacht*|ostern|ostertage|silvester|neues_jahr|neue_jahr|feiertage|urlaub|ferien|sommer|advent*|ostertagen',
    'wie|woher ..4 auf uns|unseren|unsere aufmerksam',
    'büro|telefon|team|laden|lager|firma ... geschlossen|unbesetzt',
  ],
  review: ['<review>'],
};
