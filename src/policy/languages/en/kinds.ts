import type { SentenceKind } from '../../meaning/language-pack.ts';

/** What one English sentence can be doing. */
export const kinds: Readonly<Record<SentenceKind, readonly string[]>> = {
  thanks: [
    'great|nice|lovely|wonderful|good|honour|privilege to ..1 have you',
    '<thanks>',
    'we|i .. value|cherish ..4 your|you',
  ],
  help: [
    '<contact> & <problem>',
    '<contact> & <help>',
    '<help> & <problem>',
    '<if> & <help>',
    '<we> ... <help>',
    '<help> & <you>',
    'your satisfaction',
    '^ just|simply <contact>',
    'something|anything wrong|amiss & ?',
    'message|mail|call|click|line away',
    '<if> ..5 ever|need|anything & <contact>',
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
    '<wish> ... christmas|xmas|easter|new_year|new_year_s|holiday|holidays|summer|winter|spring|autumn|season|ramadan|eid|thanksgiving|festival',
    'how ..3 heard|hear|find|found|discover*|learn* ..2 us|our|shop|store|brand',
    'phones|phone|lines|office ... off|closed|staffed',
  ],
  review: ['<review> & <ask>', '<review> & <leave>', '<review> & ?', '<review> & <you>', '<review>'],
};
