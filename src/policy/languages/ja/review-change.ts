import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewChange: RuleData = {
  says: [
    '<review> ..4 <change>',
    '<review> ..4 <remove>',
    '<change> ..2 <review>',
    '<remove> ..2 <review>',
    '<stars>|星 ..6 <change>|<remove>',
    '<stars>|星 ... から ... <stars>|星 ..4 に',
    '<review>|評価|口コミ ... もう一度|今一度|再度 ..3 <change>|考え|ご検討|見直',
    '低い|悪い|厳しい ..3 <review> ... <change>|<remove>',
    '<review> ... <ask> ... <remove>',
    '<review> ... 取り? 下げ',
    '<remove> ..4 <ask> ... <review>',
  ],
  unless: [
    '当店|弊社|当社|私ども ..10 改善|変更|更新|修正|見直 ..2 いたしました|しました|しております|てまいり|に努め',
    '参考に ..4 <change>|改善',
    '役立て|参考に|活か|生か',
    '住所|届け先|サイズ|日時|部品|パッキン|蓋|色 ..2 <change>',
  ],
  good: [
    { text: '正午までにお届け先をご変更ください。', because: 'no review' },
    {
      text: 'レビューを拝見し、当店では梱包を改善いたしました。',
      because: 'the seller changes something else',
    },
    { text: 'ご使用前に保護フィルムをはがしてください。', because: 'no review' },
    { text: '率直なレビューは今後の改善に役立てます。', because: 'neutral' },
  ],
  bad: [
    { text: '悪いレビューを削除していただけませんか。', marks: ['レビューを削除'] },
    { text: '新しいポンプが届きましたので、評価の修正をお願いいたします。', marks: ['評価の修正'] },
    { text: '問題が解決しましたら、口コミを取り下げてください。', marks: ['口コミを取り下げ'] },
    { text: '星2つを星5つに変更していただけませんか。', marks: ['星2つを星5つに変更'] },
    { text: 'レビューを今一度見直していただけますと幸いです。', marks: ['レビューを今一度見直'] },
  ],
};
