import type { AST } from '@eslint-community/regexpp';
import { RegExpParser } from '@eslint-community/regexpp';

/** Texts in lower case; whatever the expression matches holds one of them at least. */
export type SureTexts = readonly string[];

const parser = new RegExpParser();

/**
 * What a text must hold for a regular expression to match in it: the choice that is rarest, longer and fewer texts
 * before shorter and more.
 * @returns null where nothing is sure ("[aeiou]\d*")
 */
export function sureTextsOf({ source, flags }: RegExp): SureTexts | null {
  const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  return ofAlternatives(alternatives);
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): SureTexts | null {
  const all = new Set<string>();
  for (const { elements } of alternatives) {
    const texts = ofSequence(elements);
    if (!texts) return null;
    for (const text of texts) all.add(text);
  }
  return [...all];
}

function ofSequence(elements: readonly AST.Element[]): SureTexts | null {
  let best: SureTexts | null = null;
  let run = '';
  const offer = (texts: SureTexts | null) => {
    if (texts && (!best || costOf(texts) < costOf(best))) best = texts;
  };
  const endRun = () => {
    if (run) offer([run]);
    run = '';
  };
  for (const element of elements) {
    if (element.type === 'Character') run += String.fromCodePoint(element.value).toLowerCase();
    else {
      endRun();
      offer(ofElement(element));
    }
  }
  endRun();
  return best;
}

function ofElement(element: AST.Element | AST.QuantifiableElement): SureTexts | null {
  switch (element.type) {
    case 'Character':
      return [String.fromCodePoint(element.value).toLowerCase()];
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives);
    case 'Assertion':
      return 'alternatives' in element && !element.negate ? ofAlternatives(element.alternatives) : null;
    case 'Quantifier':
      return element.min > 0 ? ofElement(element.element) : null;
    default:
      return null;
  }
}

/** How often the texts stand somewhere by chance, roughly. */
function costOf(texts: SureTexts): number {
  return texts.reduce((sum, text) => sum + 4 ** -text.length, 0);
}
