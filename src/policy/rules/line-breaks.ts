import type { Rule } from '../rule.ts';

const lineBreak = String.raw`(?:\r\n|\r(?!\n)|(?<!\r)\n|[\v\f\u0085\u2028\u2029])`;
/** What shows nothing on a line: spaces of any width, and invisible characters. */
const blank = String.raw`(?:(?![\n\r\v\f\u0085\u2028\u2029])[\s\p{DI}])`;
const tooMany = new RegExp(`${lineBreak}(?:${blank}*${lineBreak}){2,}`, 'gu');
const oneBreak = new RegExp(lineBreak, 'gu');

export const lineBreaks: Rule = {
  id: 'line-breaks',
  clause: 'api/guidelines on styling',
  appliesTo: 'every message',
  *check({ original }) {
    for (const { 0: breaks, index } of original.matchAll(tooMany)) {
      const span = { start: index, end: index + breaks.length };
      const count = breaks.match(oneBreak)?.length ?? 0;
      yield { span, values: { count }, fix: { ...span, replacement: '\n\n' } };
    }
  },
  examples: {
    good: [
      { text: 'Hello,\n\nit is late.\n\nRegards' },
      { text: 'Bonjour,\r\n\r\nvotre colis est en retard.', because: 'two breaks, however they are stored' },
      { text: 'A:\n  one\n  two\n  three' },
    ],
    bad: [
      { text: 'Hello,\n\n\nit is late.', marks: ['\n\n\n'] },
      { text: 'Hallo,\r\n \r\n\t\r\nes dauert noch.', marks: ['\r\n \r\n\t\r\n'] },
      { text: '您好\u2028\u3000\u2028\u200b\u2028订单延迟了。', marks: ['\u2028\u3000\u2028\u200b\u2028'] },
      { text: 'Ciao\n\n\n\n\nsaluti\n\n\nGiulia', marks: ['\n\n\n\n\n', '\n\n\n'] },
    ],
  },
};
