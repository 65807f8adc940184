import emojiRegex from 'emoji-regex';
import { createClaims } from './claims.ts';
import type { Span } from './violation.ts';

/**
 * Characters that Unicode calls emoji and plain text uses as signs: © ® ™, arrows, ‼, ℹ, shapes for lists, Ⓜ, ㊗.
 * With a variation selector (U+FE0F) they are pictures and count.
 */
const textSigns = /^[©®™‼⁉ℹ↔-↙↩↪Ⓜ▪▫▶◀◻◼◽◾➡⤴⤵⬅⬆⬇〰〽㊗㊙✖♀♂⌨⏏]$/u;
/** Stars, hearts, ticks, flowers and notes that Unicode has as plain characters. */
const ornament = /[★☆✩✪✫✬✭✮✯✰✦✧⋆❖♡♥❥❦❧ღ☙☻✓✗✘✿❀❁✾✽❃♪♫♬♩✌☞☛➽☀☁☂☃☄☮☯❄❅❆]/gu;
/** ":smile:", ":+1:", ":woman::skin-tone-2:": how Slack hands an emoji over. */
const shortcode =
  /(?<![\p{L}\p{N}:])(?::(?:[a-z][a-z\d_+'-]{1,40}|[+-]1|100|1234):)(?::skin-tone-[2-6]:)?(?![\p{L}\p{N}])/gu;

/** Eyes, nose and mouth of a face that lies on its side. What stands around it is checked apart. */
const lying =
  /(?:[:;=：；][-'^o~][()（）[\]{}DdPpOo/\\|*$@sScCxX]|>?[:;=：；]['"]?[()（）\]DPp]|:-?3(?=\s*$)|[B8][-][)D]|<\/?3+|[([][-~]?[:;=](?!\p{N}))/gu;
/** Faces that look straight ahead: "^_^", "T_T", ">_<", "o_O", "^^", "\o/". */
const upright =
  /(?<![\p{L}\p{N}_^＾])(?:[\^＾][_.\-ωoｏ03]?[\^＾]|[TＴ]_[TＴ]|>[_.]{1,3}<|[oO0]_+[oO0]|=_+=|[xX]_[xX]|-_+-|\._\.|[uU]_[uU]|@_@|\*[_-]\*|¬_¬|ಠ_ಠ|;_;|[≧][▽∇ωﾛ_][≦]|[´`｀][▽ω∀Д][´`｀]|¯\\_\(ツ\)_\/¯|\\o\/)['";；]{0,2}(?![\p{L}\p{N}_^＾])/gu;
/** Laughing and kneeling in letters, only where a sentence ends with them: "XD" may be a model. */
const lettered = /(?<=^|[\s.,!?…。！？）)])(?:[xX]D+|[oO]rz|OTZ|QAQ|QwQ)(?=\s*(?:$|[.,!?…。！？、\n]))/gmu;

/** What a face in brackets may consist of, and which of it nothing but a face has. */
const faceCharacter = String.raw`[\s^＾´｀\x60・•°º˘◕≧≦<>＜＞TＴtoOoｏＯ0；;⊙●◉ಠ¬ー－\-~～〜*＊✧╥ಥ'"◠◡＿_.=＝#@/\\|:+。､、,!！?？\u0300-\u036fｗwωᴗдДﾟ∀▽∇□‿ε3人益艸皿ヮﾛツノﾉシヽヾっｯoㅂ╯╰︶﹏︿ˇˊˋ≖͡◝◜✿♡♥☆★З｡･◞◟ᵔᴥ๑•̀و]`;
const bracketedFace = new RegExp(
  String.raw`[mMｍd]?\s?[ヽヾ＼\\o٩ᕙ┻╯]?[(（]${faceCharacter}{2,14}[)）][ノﾉ/／oｏوシ✧っｯ人bд゛;；丿]?(?:-☆)?\s?[mMｍ]?(?:︵\s?┻━┻)?`,
  'gu',
);
const decisive =
  /[＾^´｀`ωᴗдД∀▽∇‿◡◕◠ಠ益艸皿ヮ╯╰╥︶﹏︿≧≦≖ツㅂᵔ◞๑]|[><＞＜T;；oO0・~ー-][_＿]{1,3}[><＞＜T;；oO0・~ー-]|[>＞]\s?[<＜]/u;
const bow = /[(（](?:_ ?_|＿ ?＿)[)）]/u;

/**
 * The emoji of a draft: pictures, flags, keycaps, shortcodes, ornaments, emoticons and kaomoji.
 * @param original the draft as written, for joiners and selectors matter
 * @returns spans of the draft, in order; a run without gaps is one
 */
export function findEmoji(original: string): Span[] {
  const claim = createClaims(original.length);
  const found: Span[] = [];
  const add = (start: number, written: string) => {
    const span = { start, end: start + written.length };
    if (claim(span)) found.push(span);
  };
  for (const { 0: written, index } of original.matchAll(bracketedFace))
    if (isFace(written)) addTrimmed(add, index, written);
  for (const { 0: written, index } of original.matchAll(shortcode)) add(index, written);
  for (const { 0: written, index } of original.matchAll(emojiRegex()))
    if (!textSigns.test(written)) add(index, written);
  for (const form of [ornament, upright, lettered])
    for (const { 0: written, index } of original.matchAll(form)) add(index, written);
  for (const { 0: written, index } of original.matchAll(lying))
    if (standsFree(original, index, written)) add(index, written);
  return joinRuns(found.sort((a, b) => a.start - b.start));
}

function addTrimmed(add: (start: number, written: string) => void, index: number, written: string) {
  const lead = written.length - written.trimStart().length;
  add(index + lead, written.trim());
}

function isFace(written: string): boolean {
  const inside = /[(（](.*)[)）]/su.exec(written)?.[1] ?? '';
  if (/^[mMｍ]/u.test(written.trim()) && bow.test(written)) return true;
  const marks = inside.replace(/\s/gu, '');
  return (
    marks.length >= 2 &&
    decisive.test(inside) &&
    !/^[.\-–—_*=~～+]+$/u.test(marks) &&
    !/\d\s?[^_\s]\s?\d/u.test(inside)
  );
}

/** Whether a lying face is one, and not a bracket, a time, a comparison or a list that looks like it. */
function standsFree(text: string, at: number, written: string): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  const after = text.slice(at + written.length, at + written.length + 16);
  if (/^<\/?3/.test(written))
    return /^\s*(?:$|[!.?,)~\n](?!\d))/u.test(after) && !/[\d=<>]\s*$/u.test(before);
  if (/^[([]/.test(written)) return /(?:^|\s)$/u.test(before) && /^(?:\s|$)/u.test(after);
  if (/^[B8]-/.test(written)) return /(?:^|\s)$/u.test(before) && /^(?:\s|$|[.!?,])/u.test(after);
  const mouth = written.at(-1) ?? '';
  const letterMouth = /[\p{L}\d]/u.test(mouth);
  if (/\p{N}$/u.test(before) && !/[-'^]/.test(written)) return false;
  if (letterMouth && (/[\p{Script=Latin}\p{N}]$/u.test(before) || /^[\p{L}\p{N}:]/u.test(after)))
    return false;
  if (/[/\\|*$@]/.test(mouth) && !/^(?:\s|$|[.!?,])/u.test(after)) return false;
  if (/[-'^o~]/.test(written) && !letterMouth) return !/^\p{N}/u.test(after);
  if (/[)）\]]/.test(mouth)) return !closesBracket(before, mouth);
  if (/[(（]/.test(mouth))
    return /^(?:\s|$|[.!?,。！])/u.test(after) && !/^[^()（）\n]{0,15}[)）]/u.test(after);
  return true;
}

/** Whether a bracket was opened on the line that this one closes: "(siehe unten:)". */
function closesBracket(before: string, mouth: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const [open, close] = mouth !== ']' ? [/[(（]/gu, /[)）]/gu] : [/\[/g, /\]/g];
  return (line.match(open)?.length ?? 0) > (line.match(close)?.length ?? 0);
}

function joinRuns(spans: readonly Span[]): Span[] {
  const runs: Span[] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    if (last && last.end === span.start) runs[runs.length - 1] = { start: last.start, end: span.end };
    else runs.push(span);
  }
  return runs;
}
