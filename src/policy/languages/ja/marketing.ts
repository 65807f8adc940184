import type { RuleData } from '../../meaning/language-pack.ts';

export const marketing: RuleData = {
  says: [
    '<shop> ..8 <browse>',
    '<novelty> ..8 <browse>',
    '<otherGoods> ..8 <browse>|ございます|あります|ご用意|販売',
    '<novelty> ..4 販売中|登場|入荷|発売|いたしました|しました|ご紹介|ご案内|お知らせ|ぞくぞく|続々',
    'お買い上げ|ご購入|購入 ..2 方|お客様|皆様 ..8 も ..1 人気|好評|購入|おすすめ|選ば',
    '<otherGoods> ..4 人気|おすすめ|お勧め|好評|オススメ',
    '当店|弊社|当ショップ ..2 では ..6 取り扱|取扱|販売して|ご用意して|取り揃え ! <=mishap>',
    'またの|次回の ..1 ご? 購入|買い物|お買い物|来店 ..6 お待ち ! <thanks>',
    '<shop> ..4 お? 気に入り',
    '販売中|発売中|好評販売|予約受付中',
    'もう 一|1 つ|個|枚|本 ..2 いかが',
    'qrコード|qr ..4 読み取|スキャン',
  ],
  unless: [
    '<shop> ..4 <thanks> ! <promotion> ! <novelty>',
    '領収書|請求書|インボイス ... 割引|値引|クーポン ! <novelty>',
    '割引|値引 ..6 領収書|請求書|誤り|訂正',
    'よろしいでしょうか',
  ],
  good: [
    { text: '代金の10%を一部返金いたしました。', because: 'money back is no discount' },
    { text: '返品用ラベルは無料です。箱に貼ってください。', because: 'part of a return' },
    { text: '領収書の割引額に誤りがあり、訂正版を添付いたしました。', because: 'the buyer’s invoice' },
    { text: '当店をご利用いただきありがとうございます。', because: 'thanks' },
  ],
  bad: [
    { text: 'コードSPRING15のご入力で15%オフになります。', marks: ['15%オフ'] },
    { text: '新作のガーデンシリーズはもうご覧になりましたか。', marks: ['新作のガーデンシリーズはもうご覧'] },
    { text: '当店をフォローして最新情報をチェックしてください。', marks: ['フォロー'] },
    { text: '2足目の手袋は今だけ半額です。', marks: ['今だけ'] },
    { text: 'おそろいのクッションも当店のストアで販売中です。', marks: ['販売中'] },
  ],
};
