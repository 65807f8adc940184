import type { SentenceKind } from '../../meaning/language-pack.ts';

/** What one Swedish sentence can be doing. */
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
    'är ..3 <problem> ... hör|kontakta|säg|skriv',
    'har|är|finns ..3 <problem> & ?',
    'fler|några <problem> & ?',
    '<contact> & alltid|gärna|bara',
  ],
  wish: ['<wish>'],
  offTopic: [
    '<holiday>',
    '<news> & <we>',
    '<news> & <ask>',
    '<news> & ?',
    '^ <news>',
    'i_dag|idag|i_går|igår|nyligen ..3 <news>',
    'företag|företaget|firman|firma ... <news>',
    'tips ..4 från|för|till',
    'visste|vet du|ni',
    '<wish> ... jul|påsk|nytt_år|nyår|helgerna|semester|sommar|midsommar',
    'hur ..4 hittade|hitta|hittat|hörde ..2 oss|till|butik*|om',
    'kontor*|telefon*|team*|butik*|lager*|kontoret ... stängt|obemannat|öppet|bemannad*',
  ],
  review: ['<review>'],
};
