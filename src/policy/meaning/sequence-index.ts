import type { Option, WordTest } from './pattern.ts';

/** Finds what may match at a word, or with a concept, without trying everything: the key is a word, a stem, a number or a concept. */
export interface SequenceIndex<Value> {
  add(option: Option, value: Value): void;
  /** What was added under a word's form, in the order it was added for each way of matching. */
  ofWord(form: string): readonly Value[];
  ofConcept(concept: string): readonly Value[];
}

/** So many forms are remembered; a hostile text could bring any number of them. */
const mostRemembered = 20_000;
/** Stems are kept by their first letters. */
const prefix = 2;
const none: readonly never[] = [];

/** An empty index. Words are looked up by form, so what a form finds is remembered: a language has few of them. */
export function createSequenceIndex<Value>(): SequenceIndex<Value> {
  const words = new Map<string, Value[]>();
  const numbers: Value[] = [];
  const stems = new Map<string, { readonly form: string; readonly value: Value }[]>();
  const concepts = new Map<string, Value[]>();
  const remembered = new Map<string, readonly Value[]>();
  const addWord = ({ form, stem }: WordTest, value: Value) => {
    if (form === '#') numbers.push(value);
    else if (stem) push(stems, form.slice(0, prefix), { form, value });
    else push(words, form, value);
  };
  return {
    add(option, value) {
      remembered.clear();
      if ('concept' in option) push(concepts, option.concept, value);
      else if (option.words[0]) addWord(option.words[0], value);
    },
    ofWord(form) {
      const before = remembered.get(form);
      if (before) return before;
      if (remembered.size >= mostRemembered) remembered.clear();
      const found = look(form);
      remembered.set(form, found);
      return found;
    },
    ofConcept: (concept) => concepts.get(concept) ?? none,
  };

  function look(form: string): readonly Value[] {
    const exact = words.get(form);
    const byStem = stems.get(form.slice(0, prefix))?.filter((stem) => form.startsWith(stem.form));
    const digit = numbers.length > 0 && /^\d/.test(form);
    if (!byStem?.length && !digit) return exact ?? none;
    return [...(exact ?? none), ...(byStem ?? []).map(({ value }) => value), ...(digit ? numbers : none)];
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
