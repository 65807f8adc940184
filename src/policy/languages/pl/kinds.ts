import type { SentenceKind } from '../../meaning/language-pack.ts';

/** What one Polish sentence can be doing. */
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
    '^ <help>',
    'chętnie|zawsze ..2 <help>',
    '<if> ... <contact> ! <review>',
    '<if> ... <problem> ... pis*|napisz*|napisa*',
    'są|masz|mają|macie ..3 <problem> & ?',
    'jakieś <problem> & ?',
    '<contact> & śmiało|chętnie|zawsze',
  ],
  wish: ['<wish>'],
  offTopic: [
    '<holiday>',
    '<news>',
    'jak|skąd ..4 dowiedz*|dowiedzi*|trafi* ..5 firm*|sklep*|nas',
    'czy ..1 wie|wiesz|wiecie|wiedzą że',
    '<wish> ... świąt|wielkanoc*|roku|wakacji|urlopu|majówki',
  ],
  review: ['<review>'],
};
