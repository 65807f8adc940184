import type { CharacterPack } from '../../spelling/character-slips.ts';
import { wordList } from '../../spelling/spelling-pack.ts';
import { alikeCharacters, freeCharacters, looseCharacters } from './alike-characters.ts';
import { tradeWords } from './trade-words.ts';

export const japaneseCharacters: CharacterPack = {
  locale: 'ja',
  words: tradeWords.filter((word) => word.length > 1),
  alike: alikeCharacters,
  loose: looseCharacters,
  free: freeCharacters,
  right: wordList('領収証 使用権 発売日 配本'),
  confusions: [
    { wrong: '変金', right: '返金' },
    { wrong: '変品', right: '返品' },
    { wrong: '変送', right: '返送' },
    { wrong: '営業口', right: '営業日' },
    { wrong: '不在表', right: '不在票' },
    { wrong: '説名書', right: '説明書' },
    { wrong: '梱包剤', right: '梱包材' },
    { wrong: '緩衝剤', right: '緩衝材' },
    { wrong: '時間体', right: '時間帯' },
    { wrong: '再短', right: '最短' },
    { wrong: '再終', right: '最終' },
    { wrong: '再新', right: '最新' },
    { wrong: '最送', right: '再送' },
    { wrong: '最配達', right: '再配達' },
    { wrong: '最発送', right: '再発送' },
    { wrong: '最度', right: '再度' },
    { wrong: '配逹', right: '配達' },
    { wrong: '無良', right: '無料' },
    { wrong: '迷或', right: '迷惑' },
    { wrong: '速急', right: '早急' },
    { wrong: '早達', right: '速達' },
    { wrong: '未仕様', right: '未使用' },
    { wrong: '周間', right: '週間' },
  ],
};
