import { z } from 'zod';
import type { Language } from '../policy/context.ts';
import { splitSentences } from '../policy/sentences.ts';
import type { GrammarChecker, LanguageFault } from '../policy/text-tools.ts';

/** A LanguageTool server, asked for the grammar of a text before the text is checked. */
export interface LanguageTool {
  /**
   * Asks for one text, at most once.
   * @param text with all that is no prose masked already
   * @returns what the server found, as a checker of that text and of texts made of its sentences; null where it gave
   *   no usable answer
   */
  checkerFor(text: string, language: Language): Promise<GrammarChecker | null>;
}

export interface LanguageToolOptions {
  /** The server's base, as `languageToolUrl` reads it. */
  readonly url: string;
  /** How long one answer may take. */
  readonly timeoutMs?: number;
  /** After a failure no text is sent for so long: a server that hangs must not hold up every draft. */
  readonly pauseMs?: number;
  /** Milliseconds, from any beginning. */
  readonly now?: () => number;
}

/** LanguageTool has no rules for Turkish; English has Harper, which asks nobody. */
export const languageToolLanguages: readonly Language[] = [
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pl',
  'sv',
  'pt',
  'ja',
  'zh',
];

/**
 * Categories that are asked to be left out (LanguageTool's `Categories`): dictionaries, layout and taste. What a
 * language's own categories are called differs, so an answer is looked through by the kind of each match as well.
 */
const notGrammar = [
  'TYPOS',
  'TYPOGRAPHY',
  'PUNCTUATION',
  'CASING',
  'STYLE',
  'COLLOQUIALISMS',
  'REDUNDANCY',
  'REPETITIONS',
  'REPETITIONS_STYLE',
  'PLAIN_ENGLISH',
  'GENDER_NEUTRALITY',
  'REGIONALISMS',
  'FALSE_FRIENDS',
  'SEMANTICS',
  'WIKIPEDIA',
];

/** What is read of an answer to `POST /v2/check`; offsets are UTF-16 units of the text. */
const answerShape = z.object({
  warnings: z.object({ incompleteResults: z.boolean().optional() }).optional(),
  matches: z.array(
    z.object({
      offset: z.int().nonnegative(),
      length: z.int().positive(),
      replacements: z.array(z.object({ value: z.string() })),
      rule: z.object({ issueType: z.string().optional(), category: z.object({ id: z.string() }) }),
    }),
  ),
});
type Match = z.infer<typeof answerShape>['matches'][number];

/** A server over HTTP. Texts go to it alone: a redirection is no answer. Nothing is logged. */
export function createLanguageTool({
  url,
  timeoutMs = 4_000,
  pauseMs = 30_000,
  now = () => performance.now(),
}: LanguageToolOptions): LanguageTool {
  let last: { readonly key: string; readonly checker: Promise<GrammarChecker | null> } | null = null;
  let pausedUntil = Number.NEGATIVE_INFINITY;

  async function ask(text: string, language: Language): Promise<GrammarChecker | null> {
    if (now() < pausedUntil) return null;
    try {
      const response = await fetch(`${url}/v2/check`, {
        method: 'POST',
        headers: { accept: 'application/json' },
        body: new URLSearchParams({ text, language, disabledCategories: notGrammar.join(',') }),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (!response.ok) throw new Error(`The server answered ${response.status}.`);
      const { warnings, matches } = answerShape.parse(await response.json());
      if (warnings?.incompleteResults || matches.some(({ offset, length }) => offset + length > text.length))
        throw new Error('The answer is not of the whole text.');
      return checkerOf(text, matches.filter(isGrammar));
    } catch {
      pausedUntil = now() + pauseMs;
      return null;
    }
  }

  return {
    checkerFor(text, language) {
      const key = `${language} ${text}`;
      // A draft may be judged twice, once with the purpose that was guessed.
      if (last?.key !== key) last = { key, checker: ask(text, language) };
      return last.checker;
    },
  };
}

function isGrammar({ rule: { issueType, category } }: Match): boolean {
  return !notGrammar.includes(category.id) && (issueType === 'grammar' || category.id === 'GRAMMAR');
}

/** A sentence with a fault, which a mended draft still has where the sentence is still in it. */
interface FaultySentence {
  readonly text: string;
  /** Spans in the sentence. */
  readonly fault: LanguageFault;
}

function checkerOf(text: string, matches: readonly Match[]): GrammarChecker {
  const sentences = splitSentences(text);
  const faulty = matches.flatMap(({ offset, length, replacements }): FaultySentence[] => {
    const end = offset + length;
    const whole = sentences.find((sentence) => sentence.start <= offset && end <= sentence.end);
    if (!whole) return [];
    const found = text.slice(offset, end);
    const fault = {
      start: offset - whole.start,
      end: end - whole.start,
      suggestions: replacements.map(({ value }) => value).filter((value) => value !== found),
    };
    return [{ text: whole.text, fault }];
  });
  return { check: (checked) => faulty.flatMap((sentence) => faultsIn(checked, sentence)) };
}

function faultsIn(checked: string, { text, fault }: FaultySentence): LanguageFault[] {
  const faults: LanguageFault[] = [];
  for (let at = checked.indexOf(text); at >= 0; at = checked.indexOf(text, at + text.length))
    faults.push({ ...fault, start: at + fault.start, end: at + fault.end });
  return faults;
}
