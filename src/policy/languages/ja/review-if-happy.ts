import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewIfHappy: RuleData = {
  says: [
    '<happy> ..5 <if> ... <review>|<fullMarks> ! <neutral>',
    '<happy> ..4 方|お客様|人|皆様 ..2 のみ|だけ|は|に ... <review>|<fullMarks> ! <neutral>',
    '<happy> ..5 <if> ... <opinion> ..4 <leave> ! <neutral>',
    '<unhappy>|<problem> ..6 <if> ... <contact> & <=review>',
    '<=review>|<fullMarks> ..8 前に ... <contact>|<help>|機会|チャンス|相談|お待ち|改善',
    '<contact> ..6 <before> & <=review>',
    '<before> ..8 <contact> & <=review>',
    '<unhappy> ..6 <if> ... <before> & <=review>|<fullMarks>',
    '低評価|悪い評価|悪いレビュー|低い評価|<review> ..3 前に',
    'いきなり|すぐに ..4 <=review>',
    '<problem> ..4 なけれ|なければ|ない場合|ないようでしたら ... <review> ! <neutral>',
    '良けれ|よけれ|良かったら ..2 ば ... <review> ! もし ! よろし ! <neutral>',
  ],
  unless: [
    '良い|よい|いい ..6 悪い|厳しい|低い',
    'かどうか|問わず|いかんに|に関わらず|にかかわらず',
    '<thanks> ..4 <review> ! <if>',
  ],
  good: [
    { text: 'サイズが合わない場合は、このメッセージにご返信ください。', because: 'no review' },
    { text: 'お時間がございましたら、レビューをお願いいたします。', because: 'no condition on being happy' },
    { text: 'ご満足の度合いを問わず、レビューをお寄せください。', because: 'asks everyone' },
    { text: 'デザイン案にご満足いただけましたら、ご返信ください。', because: 'a design, no review' },
  ],
  bad: [
    {
      text: 'ご満足いただけましたら、レビューをお願いいたします。',
      marks: ['満足いただけましたら、レビュー'],
    },
    { text: '気に入っていただけましたか？レビューをお書きください。', marks: ['気に入っていただけましたか'] },
    { text: '問題がある場合は、レビューの前にまずご連絡ください。', marks: ['レビューの前にまずご連絡'] },
    {
      text: 'ご満足の場合はレビューを、ご不満の場合は当店へご連絡ください。',
      marks: ['場合はレビューを、ご不満の場合は当店へご連絡'],
    },
    { text: '低評価をつける前に、改善の機会をいただけませんか。', marks: ['評価をつける前に、改善'] },
  ],
};
