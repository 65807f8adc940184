import type { CharacterPack } from '../../spelling/character-slips.ts';
import { wordList } from '../../spelling/spelling-pack.ts';
import { alikeCharacters, freeCharacters, looseCharacters } from './alike-characters.ts';
import { chineseConfusions } from './spelling.ts';
import { tradeWords } from './trade-words.ts';

export const chineseCharacters: CharacterPack = {
  locale: 'zh',
  words: tradeWords,
  alike: alikeCharacters,
  loose: looseCharacters,
  free: freeCharacters,
  right: wordList(
    '补全 终生 仅此 心仪 视界 终审 生火 旅航 欲言 照不到 招不到 海子 首款 电击 针头 开馆 日起 转角 装库 比此 气动 顺理 实效 天起 享价 买房 截图 防化 种新 会员价 转译 转义 显式 计时 零时 死机 此处 免单 星号 行号 拆分 弃用 重试 报修 包装和 商品以 订单以 商加 回父 当嵌',
  ),
  confusions: chineseConfusions,
};
