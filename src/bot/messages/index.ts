import type { WordingLocale } from '../../policy/wording.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { BotWording } from './wording.ts';
import { zhCn } from './zh-cn.ts';

/** The bot's wording by language. A language that policy speaks must be spoken here too. */
export const botWordings: Readonly<Record<WordingLocale, BotWording>> = { en, 'zh-CN': zhCn, de, ja };
