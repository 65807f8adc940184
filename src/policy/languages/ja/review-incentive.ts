import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewIncentive: RuleData = {
  says: ['<review> ..8 <reward>', '<review> ... 後|あと ..8 <reward>|<offer>'],
  unless: [
    '拝見|拝読|読み|伺い|確認いたし ! 後 ! 投稿',
    '<refund> ..6 ため|ので',
    '<reward>|<offer>|見返り|対価|金品 ..6 お渡しし|提供し|差し上げ|お付けし|いたし ..2 ない|ません|ておりません|ることはありません|ることはございません',
    '見返り ..12 ません|ない|なく',
  ],
  good: [
    { text: 'トレイに傷があったため、1,500円を返金いたしました。', because: 'no review in the message' },
    { text: 'ひび割れた蓋の代わりを無料でお送りいたします。', because: 'mends a fault' },
    { text: 'レビューはご自由にお書きください。', because: 'nothing is offered' },
    { text: 'レビューの見返りに金品をお渡しすることはありません。', because: 'denied' },
  ],
  bad: [
    { text: 'レビュー記入でAmazonギフト券をプレゼントいたします。', marks: ['レビュー記入でAmazonギフト券'] },
    { text: 'レビューの掲載を確認後、クーポンをお送りします。', marks: ['レビューの掲載を確認後、クーポン'] },
    {
      text: 'ケトルの評価をお願いできますか。お礼にささやかな品をご用意しております。',
      marks: ['お礼にささやかな品をご用意しております'],
    },
    { text: '口コミを書くと次回のお買い物が無料になります。', marks: ['口コミを書くと次回のお買い物が無料'] },
    { text: 'レビュー投稿後に代金の半額を返金いたします。', marks: ['レビュー投稿後に代金の半額'] },
  ],
};
