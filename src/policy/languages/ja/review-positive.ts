import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewPositive: RuleData = {
  says: [
    '高評価 ! <=change> ! <=remove>',
    '好評価',
    '<positive> ご|お <review>|<opinion> ! <neutral> ! <thanks>',
    '<positive> 商品|カスタマー|の の? <review> ! <neutral>',
    '<positive> <opinion> ..6 <leave> ! <neutral>',
    '<review> ..4 <positive> ..3 お言葉|言葉|コメント|評価|点数 ! <neutral>',
    '<review>|<stars> ... 応援 ..2 ください|お願い|して|いただ|よろしく',
    '<fullMarks> ..6 <leave>|<ask>|つけ|付け|評価',
    '<review> ..3 高く|良く|よく ..2 つけ|付け|して ! <neutral>',
    '褒め|ほめ ..4 <ask>|ください & <review>|<opinion>|言葉',
    '4|四 以下|未満 ... 控え|避け|つけない|なさらない',
    '<stars> ..4 輝|光|ともし|灯',
    '他の|ほかの ..2 方|お客様 ..4 おすすめ|お勧め|薦め ..2 ください|いただ',
  ],
  unless: [
    '<positive> ..3 <review> ..6 <thanks>',
    '高評価 ..6 <thanks>|いただき ..2 <thanks>',
    '省エネ|断熱|安全|ホテル|防火 ..8 <fullMarks>|星',
    '<change> ..2 <review>|<stars>|<fullMarks>',
    '<stars>|星|<review> ..6 <change>',
    '良い|よい|いい ..6 悪い|厳しい|低い',
  ],
  good: [
    {
      text: 'ティーポットについてのご意見を、他のお客様にもお聞かせください。',
      because: 'asks for any opinion',
    },
    { text: 'ラグの率直なレビューをお待ちしております。', because: 'neutral' },
    { text: 'この冷凍庫の省エネ評価は星5つです。', because: 'stars of another kind' },
    { text: '電池のプラス極は赤色です。', because: 'not about a review' },
  ],
  bad: [
    { text: '星5つのレビューをお願いいたします。', marks: ['星5つ'] },
    { text: '良い評価をいただけますと幸いです。', marks: ['良い評価'] },
    { text: '五つ星をいただけたら、小さな工房一同、大喜びいたします。', marks: ['五つ星'] },
    { text: 'お客様の高評価が私どもの家族を支えています。', marks: ['高評価'] },
    { text: 'レビューに嬉しいお言葉をお書きください。', marks: ['嬉しいお言葉をお書'] },
  ],
};
