import type { Language } from '../policy/context.ts';
import type { TextTools } from '../policy/text-tools.ts';
import { createToolbox } from './toolbox.ts';

/**
 * Loads text tools once and for all, for a caller that knows its languages. One that checks draft after draft
 * keeps a toolbox instead.
 * @param languages whose spelling and grammar are asked for; the language detector knows them all
 */
export async function loadTextTools({
  languages = [],
}: {
  languages?: readonly Language[];
} = {}): Promise<TextTools> {
  return createToolbox().toolsFor(languages);
}
