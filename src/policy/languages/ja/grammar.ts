import { type GrammarRule, unspacedPhrase } from '../../grammar/grammar-rule.ts';
import { counters } from './counters.ts';
import { honorifics } from './honorifics.ts';
import { particles } from './particles.ts';
import { transitivity } from './transitivity.ts';
import { verbForms } from './verb-forms.ts';

/** Japanese patterns of mistakes: doubled particles and endings, and endings that don't exist. */
export const japaneseGrammar: readonly GrammarRule[] = [
  unspacedPhrase('助詞の重なり（を）', 'をを', 'を', {
    wrong: ['商品をを発送できませんでした。'],
    right: ['商品を発送できませんでした。'],
  }),
  unspacedPhrase('助詞の重なり（が）', '(?<![うなさ])がが', 'が', {
    wrong: ['荷物がが遅れています。'],
    right: ['荷物が遅れています。'],
  }),
  unspacedPhrase(
    '助詞の重なり（に）',
    '(?<=[\\p{Script=Han}\\p{Script=Katakana}])にに(?![くんじしちほぎお])',
    'に',
    { wrong: ['住所にに番地がありません。'], right: ['袋ににんじんが入っています。'] },
  ),
  unspacedPhrase('助詞の重なり（の）', '(?<![もこそあど])のの(?![ちろし])', 'の', {
    wrong: ['ご注文のの商品は準備中です。'],
    right: ['遅れたもののお届けします。', 'そののち発送します。'],
  }),
  unspacedPhrase('助詞の重なり（で）', '(?<=[\\p{Script=Han}\\p{Script=Katakana}])でで(?![きす])', 'で', {
    wrong: ['倉庫でで保管しています。'],
    right: ['これまでで一番です。'],
  }),
  unspacedPhrase('助詞の重なり（は）', '(?<=[\\p{Script=Han}\\p{Script=Katakana}])はは(?![はがの])', 'は', {
    wrong: ['荷物はは倉庫にあります。'],
    right: ['荷物は箱にあります。'],
  }),
  unspacedPhrase('て形の重なり', '(?<=[れしっきえべめけ])てて(?=[いおくき])', 'て', {
    wrong: ['発送が遅れてています。'],
    right: ['植物を育てています。', '慌てて確認しました。'],
  }),
  unspacedPhrase(
    '二つの助詞',
    '(?:をが|をは|をに|をで(?!き))(?=[\\p{Script=Han}\\p{Script=Katakana}、])|(?<=[\\p{Script=Han}\\p{Script=Katakana}])(?:がを|はを|にを|でを|へを|をへ(?=[\\p{Script=Han}]))|(?<=[\\p{Script=Han}\\p{Script=Katakana}])(?:はが|がは)(?=[\\p{Script=Han}\\p{Script=Katakana}、])',
    null,
    {
      wrong: ['ご注文をが遅れています。', '荷物がを確認しました。', '商品をは発送しました。'],
      right: [
        '箱をはがしてください。',
        'なにをお探しですか。',
        '手をにぎる部品です。',
        'これまでを振り返ります。',
      ],
    },
  ),
  unspacedPhrase('辞書形とます', '(?:る|く|(?<!ま)す|む|ぶ|ぐ|つ)ます(?!ます)', null, {
    wrong: ['発送が遅れるます。', '明日届くます。'],
    right: ['発送がますます遅れます。', '発送いたします。'],
  }),
  unspacedPhrase('ますでした', '(?:ますでした|ませんだった|ですました|でしたました)', null, {
    wrong: ['昨日発送しますでした。'],
    right: ['発送しませんでした。'],
  }),
  unspacedPhrase('辞書形とください', '(?:る|す|む|ぶ|ぐ)ください', null, {
    wrong: ['部屋番号を送るください。', '住所を確認するください。'],
    right: ['ご確認ください。', '少しください。'],
  }),
  unspacedPhrase('ですの重なり', 'ですです', 'です', {
    wrong: ['商品は在庫切れですです。'],
    right: ['商品は在庫切れです。'],
  }),
  unspacedPhrase('ますの重なり', 'ますます(?=[。！？!?]|$)', 'ます', {
    wrong: ['ご確認お願いしますます。'],
    right: ['発送がますます遅れています。'],
  }),
  unspacedPhrase('ましたの重なり', '(?:ましました|しますました|ますました)', null, {
    wrong: ['返金しますました。'],
    right: ['返金しました。'],
  }),
  unspacedPhrase('ませんの重なり', 'ませんません', 'ません', {
    wrong: ['申し訳ございませんません。'],
    right: ['申し訳ございません。'],
  }),
  unspacedPhrase('ますです', '(?:ます|ました|ません|でした)です(?![がかけの])', null, {
    wrong: ['お届けは明日でございますです。', '発送しましたです。'],
    right: ['発送しました。'],
  }),
  unspacedPhrase(
    'お…せてください',
    'お(?<verb>知ら|聞か|待た|届け?さ|済ま)せてください',
    'お$<verb>せください',
    {
      wrong: ['部屋番号をお知らせてください。'],
      right: ['部屋番号をお知らせください。', 'お聞かせいただけますか。'],
    },
  ),
  unspacedPhrase(
    'お…してください',
    'お(?<verb>送り|待ち|知らせ|伝え|選び|書き|受け取り|確かめ)してください',
    'お$<verb>ください',
    { wrong: ['住所をお知らせしてください。', '少しお待ちしてください。'], right: ['少しお待ちください。'] },
  ),
  unspacedPhrase(
    'しでした',
    '(?<=送|返|出|渡|知ら|お届け)しでした|(?<=[発確連返注配変])(?:送|認|絡|金|文|達|更)しでした',
    'しました',
    { wrong: ['荷物を発送しでした。'], right: ['それは先日の話でした。'] },
  ),
  unspacedPhrase(
    'い形容詞とでした',
    '(?<stem>遅|早|速|高|安|大き|小さ|良|悪|多|少な|新し|古|長|短|難し|嬉し|悲し|重|軽|近|遠|忙し|ほし|欲し|美し|寒|暑)い(?:でした|だった)',
    '$<stem>かったです',
    {
      wrong: ['遅いでした。', '箱は大きいでした。'],
      right: ['箱は大きかったです。', '包装はきれいでした。', '荷物が多いでしょうか。'],
    },
  ),
  unspacedPhrase(
    'な形容詞とくない',
    '(?<stem>きれい|有名|丁寧|正確|完全|十分|大切|安全)くない',
    '$<stem>ではない',
    { wrong: ['数が正確くないようです。'], right: ['数が正確ではないようです。'] },
  ),
  unspacedPhrase(
    'を待ちして',
    '(?<![おご])(?<verb>待ち|知らせ|届け|送り|詫び)(?:して|いたして)(?=おり|います|いただ)',
    null,
    { wrong: ['ご返信を待ちしております。'], right: ['ご返信をお待ちしております。'] },
  ),
  unspacedPhrase(
    '二重敬語',
    '(?:おっしゃられ|ご覧になられ|お見えになられ|お召し上がりになられ|お伺いさせていただきます)',
    null,
    { wrong: ['お客様がおっしゃられました。'], right: ['お客様がおっしゃいました。'] },
  ),
  unspacedPhrase('ら抜き', '(?<verb>見|食べ|来|確かめ)れ(?=ます|ません|ました|る)', null, {
    wrong: ['明日なら来れます。', '画面が見れません。'],
    right: ['明日なら来られます。', '荷物は受け取れます。', '発送が遅れます。'],
  }),
  unspacedPhrase(
    'さ入れ',
    '(?<verb>送ら|書か|行か|読ま|伺わ|使わ|預から|帰ら|終わら)さ(?=せていただ)',
    '$<verb>',
    {
      wrong: ['荷物を送らさせていただきます。'],
      right: ['荷物を送らせていただきます。', '確認させていただきます。'],
    },
  ),
  unspacedPhrase('句読点の重なり', '(?:、、|(?<!。)。。(?!。)|、。|。、)', null, {
    wrong: ['申し訳ございません。。', '荷物は、、倉庫です。'],
    right: ['申し訳ございません。荷物は、倉庫です。'],
  }),
  ...transitivity,
  ...particles,
  ...verbForms,
  ...honorifics,
  ...counters,
];
