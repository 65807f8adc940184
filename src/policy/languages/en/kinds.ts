import type { SentenceKind } from '../../meaning/language-pack.ts';

/** What one English sentence can be doing. */
export const kinds: Readonly<Record<SentenceKind, readonly string[]>> = {
  thanks: ['<thanks>', 'we|i .. value|cherish ..4 your|you'],
  help: [
    '<contact> & <problem>',
    '<contact> & <help>',
    '<help> & <problem>',
    '<if> & <help>',
    '<we> ... <help>',
    '<help> & <you>',
    'your satisfaction',
    '<contact> & any|anything|anytime|whenever|always',
  ],
  wish: ['<wish>', '^ <wish>'],
  offTopic: [
    '<holiday>',
    '<news> & <we>',
    'did you know',
    '<news> & ?',
    '<news> & <ask>',
    '^ <news>',
    'today|yesterday|recently ..2 <news>',
    '<news> & share|news|story|hear|know|read',
  ],
  review: ['<review> & <ask>', '<review> & <leave>', '<review> & ?', '<review> & <you>', '<review>'],
};
