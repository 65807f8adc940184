import type { SentenceKind } from '../../meaning/language-pack.ts';

/** What one Japanese sentence can be doing. */
export const kinds: Readonly<Record<SentenceKind, readonly string[]>> = {
  thanks: ['<thanks>'],
  help: [
    '<problem> ... <if> & <contact>|<help>',
    '<problem> & <help>',
    '<if> & <help> ! <refund>',
    '<we> ... <help> ! <=mishap>',
    '<help> & <contact> ! <=mishap>',
    'いつでも|随時|常に ..4 対応|サポート|お答え ! <=mishap>',
    'お気軽に|ご遠慮なく|遠慮なく|いつでも|何なりと ..6 <contact>',
    '何か|なにか|万が一|万一 ..10 <if> ... <contact>',
    'ご質問|ご不明|お困り|ご要望 ..6 <contact>|<help>',
    '<unhappy> ... <if> & <contact>',
    '迅速に|速やかに|すぐに|誠意|誠心誠意|責任|丁寧に|早急に ..4 対応|解決|ご案内 ! <=mishap>',
  ],
  wish: ['<wish>'],
  offTopic: [
    '<holiday>',
    '<news> & <we>',
    '<news> & <you>',
    '<news> & ?',
    '<news> & <ask>',
    '^ <news>',
    '本日|昨日|先日|このたび|この度|最近|今年|今月 ... <news>',
    '年末年始|お盆|ゴールデンウィーク|夏季|冬季 ... <news>',
    '<news> ..3 いたします|いたしました|致します|致しました|となります|とさせていただ|しました|します|頂きます|いただきます',
    '<news> ... 変わり|変更|再開 ..2 ました|ます|いたしました|いたします',
    'どこで|どのように|何で ... 当店|弊社|当ブランド ..4 知り|見つけ',
  ],
  review: ['<review>'],
};
