import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewIfHappy: RuleData = {
  says: [
    '<happy> ..3 请|就|欢迎|记得|麻烦|不妨|的话|可以|敬请|劳烦|给|写|留|来|还请 ... <review>|<fullMarks> ! <neutral>',
    '^ <happy> ... <review>|<fullMarks> ! <neutral>',
    '<unhappy> ..6 先|请|联系|告诉|勿|不要|别 ... <=review>|<fullMarks>',
    '<=review>|<fullMarks> ... <unhappy> ..4 请|先|联系|告诉|找|直接|悄悄',
    '<=review>|<fullMarks> ... 有|任何|遇到 ..2 <problem> ..3 先|请先|首先|第一时间 ..3 <contact>',
    '<problem> ... 不要|别|先别|勿|不 ..3 <=review>',
    '不要|别|勿|先别|请勿|不必 ..3 <=review> ... <contact>|<help>',
    '<=review> ..3 之前|前 ... <contact>|<help>|机会|先|补救|弥补|解决',
    '<contact> ..6 而不是|再|不要|之后再|然后再 ..4 <=review>',
    '<happy> ..3 <review> ... <unhappy>|<problem>',
    '<if> ..3 觉得|感觉|认为 ... <ask> ... <review> ! <neutral> ! <=change>',
    '<if> ..6 好|值|不错|棒 ... <leave> ... <review> ! <neutral>',
    '用着|用得|穿着|用起来|戴着|使用 ..2 <happy>|好|舒服|不错|满意|顺 ..2 的话|就|请 ... <review>|<fullMarks> ! <neutral>',
    '满意 ..1 的 ..2 顾客|客户|买家|朋友 ... <review>',
  ],
  unless: [
    '好 ..4 差|坏|不好 ..8 都|均|皆',
    '无论|不论|不管|是否 ..3 <=happy>',
    '评价 ..2 是否',
    '<thanks> ..4 <review> ! <if>',
  ],
  good: [
    { text: '如果尺码不合适，请直接回复本消息。', because: 'no review' },
    { text: '如果您有时间，请留下评价。', because: 'no condition on being happy' },
    { text: '无论您是否满意，都欢迎写下评价。', because: 'asks everyone' },
    { text: '如果您对效果图满意，请回复确认。', because: 'a design, no review' },
  ],
  bad: [
    { text: '如果您满意，请写一条评价。', marks: ['如果您满意，请写一条评价'] },
    { text: '喜欢吗？留个评价吧。', marks: ['喜欢吗'] },
    { text: '有问题请先联系我们，不要直接写评价。', marks: ['先联系我们，不要直接写评'] },
    { text: '满意请评价，不满意请告诉我们。', marks: ['满意请评价'] },
    { text: '在您留差评之前，请先给我们一个解决的机会。', marks: ['差评之前，请先'] },
  ],
};
