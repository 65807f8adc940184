import type { GrammarFault, GrammarRule } from './grammar-rule.ts';
import { sureTextsOf } from './sure-texts.ts';

/** Finds the mistakes of a sentence, in the order of the rules. */
export type FaultFinder = (sentence: string) => GrammarFault[];

interface Trigger {
  readonly text: string;
  readonly rules: number[];
}

/** Texts are looked up by so many of their first characters. */
const keyLength = 3;

/**
 * Makes one finder of a language's rules. A rule is tried only in a sentence that holds what its expression can't
 * match without; of some hundred rules that leaves a few.
 */
export function createFaultFinder(rules: readonly GrammarRule[]): FaultFinder {
  const always: number[] = [];
  const byText = new Map<string, Trigger>();
  const byKey = new Map<number, Trigger[]>();
  for (const [number, { pattern }] of rules.entries()) {
    const texts = pattern ? sureTextsOf(pattern) : null;
    if (!texts) always.push(number);
    for (const text of texts ?? []) addTrigger(text, number);
  }
  const lengths = [...new Set([...byText.keys()].map((text) => Math.min(text.length, keyLength)))];

  return (sentence) => {
    const lower = sentence.toLowerCase();
    const numbers = new Set(always);
    for (let at = 0; at < lower.length; at++)
      for (const length of lengths)
        for (const { text, rules: triggered } of byKey.get(keyOf(lower, at, length)) ?? none)
          if (lower.startsWith(text, at)) for (const number of triggered) numbers.add(number);
    return [...numbers].sort((a, b) => a - b).flatMap((number) => [...(rules[number]?.find(sentence) ?? [])]);
  };

  function addTrigger(text: string, number: number) {
    const known = byText.get(text);
    if (known) {
      known.rules.push(number);
      return;
    }
    const trigger = { text, rules: [number] };
    byText.set(text, trigger);
    const key = keyOf(text, 0, Math.min(text.length, keyLength));
    byKey.set(key, [...(byKey.get(key) ?? none), trigger]);
  }
}

const none: readonly never[] = [];

/** A small number for up to three characters; that two keys may be one does no harm. */
function keyOf(text: string, at: number, length: number): number {
  let key = length;
  for (let next = at; next < at + length; next++) key = (key * 991 + text.charCodeAt(next)) & 0x3fffffff;
  return key;
}
