/** How a misspelt word differs from the right one, the likeliest slip first. */
export type Slip = 'case' | 'accent' | 'doubling' | 'transposition' | 'letter';

const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').replace(/ł/g, 'l').replace(/ı/g, 'i');

/**
 * The single slip that makes `wrong` of `right`; null where it takes more than one. Accents and capitals may
 * differ anywhere.
 */
export function slipBetween(wrong: string, right: string): Slip | null {
  const [written, meant] = [wrong.toLowerCase(), right.toLowerCase()];
  if (written === meant) return 'case';
  if (plain(written) === plain(meant)) return 'accent';
  if (undoubled(written) === undoubled(meant) && Math.abs(written.length - meant.length) === 1)
    return 'doubling';
  const from = commonStart(written, meant);
  const [restWritten, restMeant] = [written.slice(from), meant.slice(from)];
  if (restWritten.length === restMeant.length) {
    if (restWritten.slice(1) === restMeant.slice(1)) return 'letter';
    const swapped = `${restMeant.charAt(1)}${restMeant.charAt(0)}`;
    return restWritten === swapped + restMeant.slice(2) ? 'transposition' : null;
  }
  return restWritten.slice(1) === restMeant || restWritten === restMeant.slice(1) ? 'letter' : null;
}

/** The word with each run of one letter as a single letter. */
export function undoubled(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/**
 * The words one slip away from `word`, each once.
 * @param letters the language's alphabet, in lower case
 */
export function oneSlipFrom(word: string, letters: string): Set<string> {
  const made = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    for (const letter of letters) {
      made.add(before + letter + after);
      if (after) made.add(before + letter + after.slice(1));
    }
    if (after) made.add(before + after.slice(1));
    if (after.length > 1) made.add(before + after.charAt(1) + after.charAt(0) + after.slice(2));
  }
  made.delete(word);
  return made;
}

/** The letters of a word as a set of 32 bits; several letters may share one. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/**
 * Whether two words can be two slips apart, by their letters and lengths alone: a slip takes one letter away and
 * brings one at most. It saves comparing a word with each of the thousands that a language's trade has.
 */
export function mayBeNear(one: number, other: number, difference: number): boolean {
  if (difference > 2 || difference < -2) return false;
  return atMostTwo(one & ~other) && atMostTwo(other & ~one);
}

function atMostTwo(bits: number): boolean {
  const withoutLast = bits & (bits - 1);
  return (withoutLast & (withoutLast - 1)) === 0;
}

/** Whether two words are at most two slips apart (optimal string alignment); linear in their length. */
export function withinTwoSlips(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 2) return false;
  const from = commonStart(one, other);
  return within(one.slice(from), other.slice(from), 2);
}

function within(one: string, other: string, slips: number): boolean {
  const from = commonStart(one, other);
  const [a, b] = [one.slice(from), other.slice(from)];
  if (!a || !b) return a.length + b.length <= slips;
  if (slips === 0) return false;
  return (
    within(a.slice(1), b.slice(1), slips - 1) ||
    within(a.slice(1), b, slips - 1) ||
    within(a, b.slice(1), slips - 1) ||
    (a[0] === b[1] && a[1] === b[0] && within(a.slice(2), b.slice(2), slips - 1))
  );
}
