// Hostile texts: how the time of a whole review grows with their length. Twice the length must not take much more
// than twice the time. Usage: npm run build && node bench/growth.mjs   (exit code 1 where something grows faster)
import { createToolbox } from '../dist/language/toolbox.js';
import { longestDraft } from '../dist/policy/draft-length.js';
import { reviewDraft } from '../dist/policy/review-draft.js';

/** Pieces that are repeated; the last ones are those that recheck attacks our expressions with. */
const pieces = [
  ...['a', 'a ', 'A', 'abcdefghij', 'ß', 'ssss', 'aа', 'e\u0301\u0323', '\u0301', 'u\u0308', '\u1100\u1161'],
  ...[
    '😀',
    '👩‍',
    '⭐',
    '\u202e',
    '(',
    '[(',
    '*a',
    '_a ',
    '<b><i>',
    '<b>**_[',
    '<a ',
    '<',
    '![a](',
    '[](',
    '`',
  ],
  ...[
    '{a',
    '{_}',
    'style="',
    '#',
    '|',
    '&a',
    '&#1',
    '"a ',
    '„a',
    "a'",
    'a-',
    '-',
    '.',
    'a.',
    'a.b.',
    ',a',
    '; a',
  ],
  ...[
    'a@',
    'a at ',
    'shop dot ',
    'w w w . ',
    'http://a.',
    'www',
    '1',
    '1 ',
    '1-',
    '$1 ',
    '5 x ',
    'zero one ',
  ],
  ...['\n', 'a\n', ' ', '\t', '\r\n\r\n', ':a', ':-( ', '(^', '!', '? ', '。', '您好', 'ゼロ', '一', '々々A'],
  ...['the order is ', 'der Paket ist ', 'xqzvb kjqwe ', 'if you are happy leave 5 stars ', 'Dear a, '],
  ...['\nBest regards\n', 'AB ', 'e{fontxahokcu-rnbxpu', 'TA-L-E-F-B-T', '\n\noi f ', 'a_'],
];
const context = { orderId: '111-1234567-1234567', marketplace: 'US', buyerLocale: 'en-US' };
/** Long enough that what is done once hardly counts; the longest draft takes four times as long. */
const [half, whole] = [longestDraft / 8, longestDraft / 4];
const mostGrowth = 3;
const noise = 150;

const tools = await createToolbox().toolsFor(['en', 'de']);
const review = (piece, length) => {
  const text = piece.repeat(Math.floor(length / piece.length));
  const { user, system } = process.cpuUsage();
  reviewDraft(text, context, { tools });
  const after = process.cpuUsage();
  return (after.user + after.system - user - system) / 1000;
};

review('Your order is late. ', 2000);
let slowest = { piece: '', ms: 0 };
for (const piece of pieces) {
  review(piece, half);
  const short = review(piece, half);
  const long = review(piece, whole);
  if (long > slowest.ms) slowest = { piece, ms: long };
  const growth = long / short;
  if (growth <= mostGrowth || long - short < noise) continue;
  process.exitCode = 1;
  console.log(
    `${JSON.stringify(piece)} ${half}: ${short.toFixed(0)} ms, ${whole}: ${long.toFixed(0)} ms (× ${growth.toFixed(1)})`,
  );
}
console.log(
  `${pieces.length} texts of ${whole} characters; the slowest, ${JSON.stringify(slowest.piece)}, took ${slowest.ms.toFixed(0)} ms of CPU`,
);
