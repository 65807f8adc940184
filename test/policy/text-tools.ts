import { createToolbox } from '../../src/language/toolbox.ts';
import { languages } from '../../src/policy/context.ts';
import type { TextTools } from '../../src/policy/text-tools.ts';

const toolbox = createToolbox();

/** The text tools that the rules' examples are checked with, loaded once for each test file. */
export function textTools(): Promise<TextTools> {
  return toolbox.toolsFor(languages.filter((language) => ['en', 'de', 'fr'].includes(language)));
}
