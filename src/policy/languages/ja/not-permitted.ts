import type { RuleData } from '../../meaning/language-pack.ts';

export const notPermitted: RuleData = {
  says: [],
  unless: [],
  good: [
    {
      text: '年末年始の休業のため、ご注文111-1234567-1234567は1月5日に発送いたします。',
      because: 'an open order needs it',
    },
    { text: '充電器を回収しております。ただちに使用を中止してください。', because: 'a safety notice' },
    { text: '配達のため、オートロックの暗証番号をお知らせください。', because: 'a question the order needs' },
    {
      text: '説明書に誤りがございました。棚の組み立てはC板から始めてください。',
      because: 'needed instructions',
    },
  ],
  bad: [
    { text: 'メリークリスマス。スタッフ一同より。' },
    { text: '年末年始は休業いたします。' },
    { text: '当社のチームが市の将棋大会で優勝いたしました。' },
    { text: 'ご存じですか。竹は世界で最も成長の早い植物です。' },
    { text: 'ご注文111-1234567-1234567について。', context: { purpose: 'small-talk' } },
  ],
};
