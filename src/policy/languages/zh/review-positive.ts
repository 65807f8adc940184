import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewPositive: RuleData = {
  says: [
    '好评 ! <=change> ! <=remove> ! 感谢 ! 谢谢',
    '<ask> ... 好评',
    '给|求|打|赏|来|留|写|送|点 ..3 好评|高分|满分',
    '高分|正面|积极|正向|良好 ..2 的? 商品? 产品? <review> ! <neutral>',
    '<positive> 商品|产品|的商品|的产品|购物|店铺|买家 ..1 <review> ! <neutral>',
    '说|写|留|讲|夸 ..4 好话|几句好|美言|赞美|夸夸|点赞',
    '夸 ..2 我们|一下|夸|小店|产品',
    '给|打|点|送|评|赏|点亮|奉上 ..4 <fullMarks>|满天星|五星|高分',
    '点亮 ..4 星',
    '不 ..1 低于|少于 ..2 <stars>|四|五|4|5',
    '推荐 ..4 其他 ..1 顾客|买家|人',
    '<review> & 支持 ..1 一下|我们|小店|鼓励',
    '保持|维持|提升|提高 ..4 评分|好评率|信誉|星级',
  ],
  unless: [
    '感谢|谢谢|多谢 ..4 好评',
    '能效|安全等级|酒店|防护 ..6 <fullMarks>',
    '几|多少 颗? 星',
    '<change> ..6 <review>|<stars>|<fullMarks>',
    '<stars>|星 ..2 改',
    '不 ..2 要求|需要|强求|索要 ..3 好评',
    '好 ..4 差|坏|不好 ..8 都|均|皆',
  ],
  good: [
    { text: '欢迎告诉其他顾客您对茶壶的看法。', because: 'asks for any opinion' },
    { text: '期待您对地毯的真实评价。', because: 'neutral' },
    { text: '这款冰柜的能效等级为五星。', because: 'stars of another kind' },
    { text: '电池正极为红色。', because: 'not about a review' },
  ],
  bad: [
    { text: '请给我们一个五星好评。', marks: ['五星'] },
    { text: '期待您的正面评价。', marks: ['正面评价'] },
    { text: '若能看到五颗星星，我们的小作坊会开心好几天。', marks: ['五颗星'] },
    { text: '您的好评养活了我们一家人。', marks: ['好评'] },
    { text: '请在商品页替我们说几句好话。', marks: ['说几句好'] },
  ],
};
