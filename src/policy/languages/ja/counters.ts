import { type GrammarRule, unspacedPhrase } from '../../grammar/grammar-rule.ts';

const number = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3}|数)';
const follows =
  '(?=[、。のおご同送入梱]|ず[つ]|し|発|届|見|足りま|欠|だけ|余|です|ありま|ござい|が|を|含|$)(?!の(?:目|割|線))';

interface Counted {
  readonly name: string;
  readonly nouns: string;
  /** Characters that count something else. */
  readonly not: string;
  readonly right: string;
  readonly wrong: readonly string[];
  readonly rightly: readonly string[];
}

/** A thing of a form, and a counter for things of another one; 個, つ, 点 and セット go with nearly all. */
function counted({ name, nouns, not, right, wrong, rightly }: Counted): GrammarRule {
  return unspacedPhrase(
    name,
    `(?<=(?:${nouns})[をがはも](?:それぞれ|合計|さらに|もう|計|追加で)?(?<![\\p{Script=Han}]${number})${number})[${not}]${follows}|(?<=(?<![\\p{Script=Han}\\d.])${number})[${not}](?=の(?:${nouns})[をがはもに、。])|(?<=(?:${nouns})が?[一二三四五六七八九十\\d]{1,2})[${not}](?=(?:入って|同梱|不足|お送り|お届け))`,
    right,
    { wrong, right: rightly },
  );
}

/** Counters: 本 for what is long, 枚 for what is flat, 冊 for books, 台 for machines, 脚 for chairs, 足 for shoes. */
export const counters: readonly GrammarRule[] = [
  counted({
    name: '助数詞（枚）',
    nouns:
      'タオル|シャツ|皿|プレート|カード|写真|チケット|毛布|シーツ|カーテン|ラベル|請求書|領収書|ハンカチ|フィルム|シール|マット|コースター|カバー',
    not: '本台冊足匹人頭',
    right: '枚',
    wrong: ['タオルを五本お届けします。', '三台の皿を発送しました。'],
    rightly: ['タオルを五枚お届けします。'],
  }),
  counted({
    name: '助数詞（本）',
    nouns:
      '傘|ペン|鉛筆|ネジ|ねじ|ケーブル|コード|ボトル|電池|乾電池|ベルト|ネクタイ|チューブ|歯ブラシ|ドライバー|瓶|ロープ|ホース|包丁|釣り竿|ボルト|ブラシ',
    not: '枚台冊足匹頭',
    right: '本',
    wrong: ['電池を三枚同梱しております。', '箱の中にネジが八台入っています。'],
    rightly: ['電池を三本同梱しております。', 'ネジを八個送ります。'],
  }),
  counted({
    name: '助数詞（冊）',
    nouns: '(?<![\\p{Script=Han}ー日見])本|ノート|雑誌|手帳|書籍|絵本',
    not: '枚台足匹頭人',
    right: '冊',
    wrong: ['ノートを三枚お送りします。'],
    rightly: ['ノートを三冊お送りします。'],
  }),
  counted({
    name: '助数詞（台）',
    nouns:
      'カメラ|パソコン|テレビ|洗濯機|冷蔵庫|掃除機|自転車|プリンター|扇風機|スマートフォン|加湿器|炊飯器|ドライヤー|トースター|コーヒーメーカー',
    not: '枚冊足匹人頭本',
    right: '台',
    wrong: ['掃除機を一枚お送りしました。'],
    rightly: ['掃除機を一台お送りしました。'],
  }),
  counted({
    name: '助数詞（足）',
    nouns: '(?<!長)靴|靴下|スニーカー|ブーツ|サンダル|スリッパ',
    not: '枚本台冊匹',
    right: '足',
    wrong: ['靴下を三枚お送りします。'],
    rightly: ['靴下を三足お送りします。'],
  }),
  counted({
    name: '助数詞（脚）',
    nouns: '椅子|いす|チェア|スツール',
    not: '枚本冊足匹人',
    right: '脚',
    wrong: ['椅子を二枚お送りいたします。'],
    rightly: ['椅子を二脚お送りいたします。'],
  }),
  counted({
    name: '助数詞（個）',
    nouns: '荷物|小包|段ボール|ダンボール|電球|カップ|コップ|箱',
    not: '枚本冊匹人頭台足',
    right: '個',
    wrong: ['荷物を二枚発送しました。'],
    rightly: ['荷物を二個発送しました。', '一日の荷物を。'],
  }),
  counted({
    name: '助数詞（人）',
    nouns: 'スタッフ|担当者|配達員|係員|作業員',
    not: '個枚本台点匹',
    right: '名',
    wrong: ['担当者が二個お伺いします。'],
    rightly: ['担当者が二名お伺いします。'],
  }),
  unspacedPhrase(
    'つと助数詞',
    '(?<=[一二三四五六七八九])つ(?<counter>[個枚本台冊点脚])(?=[のをがはおご、。])',
    '$<counter>',
    {
      wrong: ['二つ枚のタオルを入れました。'],
      right: ['二つの箱。'],
    },
  ),
  unspacedPhrase(
    '数字との',
    '(?<=(?<![\\p{Script=Han}\\d])[二三四五六七八九])の(?=箱|商品|部品|荷物|椅子|ネジ|ボタン|小包)',
    'つの',
    {
      wrong: ['三の箱に分けて発送します。'],
      right: ['三つの箱に分けて発送します。', '第三の箱。'],
    },
  ),
];
