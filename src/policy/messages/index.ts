import type { Wording, WordingLocale } from '../wording.ts';
import { en } from './en.ts';

export const wordings: Readonly<Record<WordingLocale, Wording>> = { en };
