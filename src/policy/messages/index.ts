import type { Wording, WordingLocale } from '../wording.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { zhCn } from './zh-cn.ts';

export const wordings: Readonly<Record<WordingLocale, Wording>> = { en, 'zh-CN': zhCn, de, ja };
