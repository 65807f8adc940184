import type { SentenceKind } from '../../meaning/language-pack.ts';

/** What one Turkish sentence can be doing. */
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
    '<problem> ..6 <if> ... <contact>|<leave>',
    '<problem> var & ?',
    '<contact> & çekinme*|memnuniyetle|her_zaman',
  ],
  wish: ['<wish>'],
  offTopic: [
    '<holiday>',
    '<news>',
    'nereden|nasıl ..3 duydu*|öğrendi*|haberdar',
    '<wish> ... bayram*|yeni_yıl*|tatil*|ramazan*',
  ],
  review: ['<review>'],
};
