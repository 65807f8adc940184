import type { SlipFinder } from './character-slips.ts';

/** What is known of the kana of selling, to tell a slip of the keyboard in it. */
export interface KanaPack {
  /** Set phrases of letters, rightly written; one kana left out, doubled, swapped or wrongly marked is a slip. */
  readonly phrases: readonly string[];
  /** Words in katakana, looked for as a whole. */
  readonly katakana: readonly string[];
  /** What looks like a slip of one of them and is none. */
  readonly right: readonly string[];
}

const shortestPhraseSlip = 4;
const shortestKatakana = 3;
const shortestHalf = 4;
/** A kana beside the one with the other mark, or the other size; look-alikes in katakana. */
const kanaPairs =
  'かが きぎ くぐ けげ こご さざ しじ すず せぜ そぞ ただ ちぢ つづ てで とど はば ひび ふぶ へべ ほぼ つっ やゃ ゆゅ よょ カガ キギ クグ ケゲ コゴ サザ シジ スズ セゼ ソゾ タダ チヂ ツヅ テデ トド ハバ ヒビ フブ ヘベ ホボ ハパ ヒピ フプ ヘペ ホポ バパ ビピ ブプ ベペ ボポ ツッ ヤャ ユュ ヨョ アァ イィ ウゥ エェ オォ シツ ンソ ソン ツシ ー一 クワ ワク';
const kana = /[ぁ-ヶー]/;
const katakana = /[ァ-ヶ]/;
const others = new Map<string, string[]>();
for (const pair of kanaPairs.split(' ')) {
  const [one = '', other = ''] = pair;
  others.set(one, [...(others.get(one) ?? []), other]);
  others.set(other, [...(others.get(other) ?? []), one]);
}

/** Makes a finder of slips in set phrases and katakana words; each is looked up, so that a sentence costs little. */
export function createKanaFinder({ phrases, katakana: words, right }: KanaPack): SlipFinder {
  const phraseSlips = slipsOf(phrases, [...phrases, ...right], shortestPhraseSlip);
  for (const phrase of phrases)
    if (/[すたん]$/.test(phrase)) phraseSlips.set(`${phrase.slice(0, -1)}。`, `${phrase}。`);
  const lengths = [...new Set([...phraseSlips.keys()].map(({ length }) => length))].sort((a, b) => b - a);
  const known = new Set([...words, ...right]);
  const wordSlips = slipsOf(
    words.filter(({ length }) => length >= shortestKatakana),
    [],
    shortestKatakana,
  );

  return function* find(sentence) {
    for (let start = 0; start < sentence.length; start++)
      for (const length of lengths) {
        const meant = phraseSlips.get(sentence.slice(start, start + length));
        if (!meant) continue;
        yield { start, end: start + length, right: meant };
        start += length - 1;
        break;
      }
    for (const { 0: run, index } of sentence.matchAll(/(?<!・)[ァ-ヶー一]*[ァ-ヶ][ァ-ヶー一]*(?!・)/g)) {
      const meant = known.has(run) ? undefined : (wordSlips.get(run) ?? compoundMeantBy(run));
      if (meant && !known.has(run.replace(/^一|一$/g, '')))
        yield { start: index, end: index + run.length, right: meant };
    }
  };

  /** カスタマーサーピス: one half is right, the other a slip. */
  function compoundMeantBy(run: string): string | undefined {
    for (let cut = shortestHalf; cut <= run.length - shortestHalf; cut++) {
      const [first, second] = [run.slice(0, cut), run.slice(cut)];
      const [firstMeant, secondMeant] = [wordSlips.get(first), wordSlips.get(second)];
      if (known.has(first) && secondMeant && !known.has(second)) return first + secondMeant;
      if (known.has(second) && firstMeant && !known.has(first)) return firstMeant + second;
    }
    return undefined;
  }
}

function slipsOf(words: readonly string[], right: readonly string[], shortest: number): Map<string, string> {
  const slips = new Map<string, string>();
  for (const word of words)
    for (const slip of nearOf(word))
      if (slip.length >= shortest && !slips.has(slip) && right.every((text) => !text.includes(slip)))
        slips.set(slip, word);
  return slips;
}

/** A word with one kana left out, doubled, swapped with the next, or written with another mark or in another size. */
function* nearOf(word: string): Iterable<string> {
  for (let at = 0; at < word.length; at++) {
    const [before, character, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    // The first and the last kana may be another word's: よろしくお願い + いたします.
    const isKatakana = katakana.test(character);
    if (!kana.test(character) || at === 0 || !(after || isKatakana)) continue;
    if (after) yield before + after;
    yield before + character + character + after;
    if (isKatakana) yield `${before}${character}ー${after}`;
    for (const other of others.get(character) ?? []) yield before + other + after;
    const next = after.charAt(0);
    if (kana.test(next) && next !== character) yield before + next + character + after.slice(1);
  }
  // メーカ, メーカ一
  if (/[ァ-ヶ]ー$/.test(word)) yield* [word.slice(0, -1), `${word.slice(0, -1)}一`];
}
