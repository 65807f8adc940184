import type { SentenceKind } from '../../meaning/language-pack.ts';

/** What one Dutch sentence can be doing. */
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
    'heeft|hebt|is|zijn ..3 <problem> & ?',
    'nog <problem> & ?',
    '<contact> & altijd|gerust|graag',
  ],
  wish: ['<wish>'],
  offTopic: [
    '<holiday>',
    '<news> & <we>',
    '<news> & <ask>',
    '<news> & ?',
    '^ <news>',
    'vandaag|gisteren|onlangs ..3 <news>',
    'tip|tips ..4 van|voor',
    'wist|weet u|je',
    '<wish> ... kerst*|pasen|nieuwjaar|feestdagen|vakantie|zomer|paasdagen',
    'hoe ..4 ons|onze|winkel gevonden|ontdekt|terechtgekomen',
    'kantoor|telefoon|team|winkel|magazijn|lijn ... gesloten|onbezet|bereikbaar',
  ],
  review: ['<review>'],
};
