import { type GrammarRule, unspacedPhrase } from '../../grammar/grammar-rule.ts';

/** Which measure words a noun takes, of those that don't go with everything. */
const measuresOf: Readonly<Record<string, string>> = {
  包裹: '只',
  箱子: '只口',
  盒子: '只',
  纸箱: '只',
  袋子: '只条',
  订单: '张',
  发票: '张',
  收据: '张',
  标签: '张',
  账单: '张',
  照片: '张幅',
  图片: '张幅',
  邮件: '封',
  说明书: '本张',
  手册: '本',
  椅子: '把张',
  桌子: '张',
  沙发: '张',
  床垫: '张',
  地毯: '张条',
  窗帘: '幅张条',
  台灯: '盏台只',
  吊灯: '盏台',
  灯泡: '只颗',
  毛巾: '条张',
  浴巾: '条张',
  床单: '条张',
  被子: '条张',
  枕头: '只',
  裤子: '条',
  裙子: '条',
  围巾: '条',
  项链: '条根',
  腰带: '条根',
  外套: '',
  毛衣: '',
  衬衫: '',
  衣服: '',
  鞋子: '双只',
  拖鞋: '双只',
  袜子: '双只',
  手套: '双只',
  筷子: '双根只',
  帽子: '顶只',
  雨伞: '把',
  剪刀: '把',
  钥匙: '把',
  螺丝刀: '把',
  杯子: '只',
  水杯: '只',
  盘子: '只',
  花瓶: '只',
  水壶: '把只',
  电缆: '根条',
  数据线: '根条',
  充电线: '根条',
  电源线: '根条',
  螺丝: '颗根只',
  手机: '台只',
  电脑: '台',
  打印机: '台',
  洗衣机: '台',
  咖啡机: '台',
  吸尘器: '台',
  相机: '台架',
  手表: '只',
  戒指: '只',
  充电器: '只',
  遥控器: '只',
  自行车: '辆台',
  商品: '',
  产品: '',
  配件: '',
  零件: '只颗',
  退款: '',
  客户: '位名',
  顾客: '位名',
  同事: '位名',
  司机: '位名',
  快递员: '位名',
};
const particular = '张条本把只双台根颗辆艘匹棵头位名口首篇封幅朵顶盏架';
const nouns = Object.keys(measuresOf).toSorted((a, b) => b.length - a.length);
const number = '[一两二三四五六七八九十几半\\d]';
/** Where the noun surely ends, and is no part of a longer one. */
const ends =
  '(?=[,，。!?！？;；、的]|$|和|以及|已|将|会|在|被|都|也|正|还|需|是(?!否)|给|到|未|没|从|昨天|今天|明天|上|就|可|有|无|因|由|与|或|吗|吧|了|放|一起|缺|破|损)';
const qualities =
  '(?:(?:新|旧|坏|大|小|全新|破损|损坏|丢失|缺少|遗漏|替换|备用|红色?|蓝色?|白色?|黑色?|绿色?|灰色?|同样|相同|其他|剩下|错误)的?)?';

/** For each set of measure words that go with some noun, the rest of the particular ones. */
function wrongPairs(): string {
  const bySet = new Map<string, string[]>();
  for (const noun of nouns) {
    const measures = measuresOf[noun] ?? '';
    bySet.set(measures, [...(bySet.get(measures) ?? []), noun]);
  }
  return [...bySet]
    .map(([measures, those]) => {
      const others = [...particular].filter((one) => !measures.includes(one)).join('');
      return `[${others}](?=${qualities}(?:${those.join('|')})${ends})`;
    })
    .join('|');
}

/** Mistakes with numbers and the words that count: a missing one, two of them, one that the noun doesn't take. */
export const measureWords: readonly GrammarRule[] = [
  unspacedPhrase(
    '缺量词',
    `(?<![第之十百零\\d.\\-每同任某唯单另统这那上下])[两三四五六七八九几]${qualities}(?:${nouns.join('|')})${ends}`,
    null,
    {
      wrong: ['我们为您寄出了两配件。', '还有三新杯子没有送到。'],
      right: ['我们为您寄出了两个配件。', '第三包裹区在二楼。', '这两个订单。', '订单分三次发货。'],
    },
  ),
  unspacedPhrase(
    '缺量词(一)',
    `(?<=寄了|寄出|发了|送了|有|附上|附有|买了|补发|购买了|收到)[一二\\d](?:${nouns.join('|')})${ends}`,
    null,
    {
      wrong: ['我们收到一包裹。', '箱子里有5螺丝。'],
      right: ['我们收到一个包裹。', '有一批商品缺货。'],
    },
  ),
  unspacedPhrase('名词量词', `(?:${number}|这|那|每|哪)(?:${wrongPairs()})`, null, {
    wrong: ['我们给您寄一条新的杯子。', '两台毛巾已经寄出。', '那封包裹被退回了。', '三本发票。'],
    right: ['两条毛巾和一张发票。', '三张椅子,两把雨伞。', '一封邮件。', '一条椅子腿。', '一本产品手册。'],
  }),
  unspacedPhrase(
    '双量词',
    `${number}个(?:[颗条张把本台双套根瓶块辆封](?=[,，。!！]|$)|(?:天|年|分钟|元|公斤|厘米|米|次)(?=内|之内|以内|后|之后|以后|左右|前|的|[,，。]|才|就|到|$))`,
    null,
    {
      wrong: ['螺丝一共八个颗。', '退款会在三个天内到账。', '请等五个分钟。'],
      right: ['一共八颗螺丝。', '三个套装。', '三天内到账。', '几个条码。'],
    },
  ),
  unspacedPhrase(
    '个与双',
    `(?:${number}|[这那])个(?=${qualities}(?:鞋子|拖鞋|袜子|手套|筷子|发票|照片|裤子|裙子|毛巾|雨伞|衬衫|毛衣|外套)(?:[偏太不尺]|${ends}))`,
    null,
    {
      wrong: ['这个鞋子昨天到了。', '一个发票在包裹里。'],
      right: ['这双鞋子偏小。', '两个鞋柜。'],
    },
  ),
  unspacedPhrase(
    '二与两',
    '(?<![十百第零星期周\\d一二三四五六七八九])二(?=[条张本把台套瓶箱包袋颗根辆只部](?!级|手|号|楼)|次(?=[,，。!！]|$))|第两(?=[个件天次]|包|箱)|两十',
    null,
    {
      wrong: ['请重启二次。', '第两个包裹。'],
      right: ['第二次配送。', '十二条毛巾。', '星期二次日达。'],
    },
  ),
  unspacedPhrase('这个两', '[这那]个[两三四五六七八九几](?=[个件包箱张条双]|商品|订单)(?!个?月)', null, {
    wrong: ['这个两件商品都缺货。'],
    right: ['这两件商品都缺货。'],
  }),
  unspacedPhrase(
    '三多天',
    '(?<![十百千万\\d一二三四五六七八九])[两三四五六七八九]多(?=天|个|件|次|小时|箱)',
    null,
    {
      wrong: ['包裹晚了三多天。'],
      right: ['包裹晚了三天多。', '十多天。', '二十三多件。'],
    },
  ),
  unspacedPhrase(
    '至少以上',
    '(?:至少|最少|不少于|最多|超过|不到)\\s?[\\d一二两三四五六七八九十几百千]+\\s?个?(?:天|小时|日|周|星期|月|年|元|件|次|工作日)(?:以上|以下|左右)',
    null,
    {
      wrong: ['至少需要超过三天以上。'],
      right: ['至少三天。', '三天以上。'],
    },
  ),
  unspacedPhrase(
    '数量与们',
    `(?:${number}[个位名]|许多|很多|每[个位]|各位)(?:客户|买家|顾客|同事|司机|快递员|员工|卖家|人)们|(?:${nouns.join('|')})(?<!客户|顾客|同事|司机|快递员)们`,
    null,
    {
      wrong: ['两位客户们都收到了。', '每个订单们都会检查。'],
      right: ['客户们都收到了。'],
    },
  ),
];
