import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewIncentive: RuleData = {
  says: [
    '<review> ..4 后|即|可|就|便|完|满|之后 ..6 <reward>|<offer>',
    '好评|评价|晒图|晒单|评论|留评 ..1 返|送|赠|领|奖',
  ],
  unless: [
    '看到|读到|看了|注意到|评价|评论 中|里 ..3 提到|说|写|描述|反映 ..6',
    '<refund> ..6 因为|由于|因',
    '已|已经 ..6 <offer> ! 后 ! 评价 ! 好评',
    '不|不会|不能|绝不|从不|禁止 ..3 提供|给予|支付|换取|要求|赠|送|奖 ! <=remove>',
  ],
  good: [
    { text: '托盘有划痕，我们已退款15美元。', because: 'no review in the message' },
    { text: '破裂的盖子我们会免费补寄。', because: 'mends a fault' },
    { text: '欢迎随时留下评价。', because: 'nothing is offered' },
    { text: '我们不会为评价提供任何奖励，真实评价即可。', because: 'denied' },
  ],
  bad: [
    { text: '写评价即可获得10美元礼品卡。', marks: ['写评价即可获得10美元礼品卡'] },
    { text: '您的评价发布后，可领取一张优惠券。', marks: ['评价发布后，可领取一张优惠券'] },
    {
      text: '您愿意评价这款水壶吗？作为感谢，我们准备了一份小礼物。',
      marks: ['作为感谢，我们准备了一份小礼物'],
    },
    { text: '写一条评价，下一单我们请客，免单。', marks: ['评价，下一单我们请客，免'] },
    { text: '晒图评论返现20元。', marks: ['晒图评论返现'] },
  ],
};
