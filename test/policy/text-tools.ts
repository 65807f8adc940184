import { noTextTools, type TextTools } from '../../src/policy/text-tools.ts';

/** The text tools that the rules' examples are checked with. */
export async function textTools(): Promise<TextTools> {
  return noTextTools;
}
