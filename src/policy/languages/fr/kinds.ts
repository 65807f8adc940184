import type { SentenceKind } from '../../meaning/language-pack.ts';

/** What one French sentence can be doing. */
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
    '<if> ... <contact> ! <review> ! <refund>',
    'une|des|la_moindre <problem> & ?',
    'avez|auriez|as ..3 <problem> & ?',
    '<contact> & tout_moment|toujours|volontiers',
  ],
  wish: ['<wish>'],
  offTopic: [
    '<holiday>',
    '<news> & <we>',
    '<news> & <ask>',
    '<news> & ?',
    '^ <news>',
    'voici|hier|aujourd|récemment|bientôt ..4 <news>',
    'saviez|savais|savez vous|tu',
    'comment ..4 connu|découvert|entendu ..3 boutique|marque|nous',
    'bureaux|bureau|standard|équipe|atelier|magasin|téléphone ... fermé|fermés|fermée|fermera|fermeront|vacances|congé|congés',
    'conseil|conseils|astuce|astuces ..4 pour|de|du',
  ],
  review: ['<review>'],
};
