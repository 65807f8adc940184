import type { SentenceKind } from '../../meaning/language-pack.ts';

/** What one Italian sentence can be doing. */
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
    '<if> ... <contact> ! <review> ! <=refund> ! aspett*|attend*',
    'per qualsiasi|qualunque|ogni ..2 <problem>',
    'ha|hai|avete|qualche|alcun|altri|altre ..2 <problem> & ?',
    '^ <problem> & ?',
    '<contact> & sempre|volentieri|quando|pure|subito',
    'ci|noi trova|trovi|trovate|siamo sempre|qui|pronti',
  ],
  wish: ['<wish>'],
  offTopic: [
    '<holiday>',
    '<news> & <we>',
    '<news> & <ask>',
    '<news> & ?',
    '^ <news>',
    'oggi|ieri|recentemente|appena|settimana_scorsa ..4 <news>',
    'ecco ..4 <news>',
    'sapeva|sapevi|sapevate che',
    '<wish> ... natale|pasqua|anno|feste|vacanze|estate|ferie|festivita|capodanno|ferragosto|primavera|autunno',
    'come ..3 conosciuto|trovato|scoperto|sentito ..2 noi|nostro|nostra|ci',
    'cerchiamo|cercando|stiamo_cercando ..3 collaborator*|personale|magazzinier*|addett*|<news>',
    'partecip* ..4 sondaggio|questionario|indagine|ricerca|studio|concorso|evento|fiera|inaugurazione',
    'ufficio|uffici|negozio|azienda|team|magazzino|sede|centralino ... chius*|ferie|vacanza',
  ],
  review: ['<review>'],
};
