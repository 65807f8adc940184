import type { RuleData } from '../../meaning/language-pack.ts';

export const thankYouOnly: RuleData = {
  says: [],
  unless: [],
  good: [
    { text: '感谢您的耐心等待：包裹将于5月6日送达，晚两天。', because: 'news of a delay' },
    { text: '感谢您的订购。请问您需要哪种颜色？', because: 'a question' },
    { text: '感谢您的订购，发票见附件。', because: 'an invoice' },
    { text: '谢谢，资料齐了。', context: { reply: true }, because: 'a reply' },
  ],
  bad: [
    { text: '感谢您的购买！如有任何问题请联系我们。' },
    { text: '真心感谢您的支持。' },
    { text: '感谢惠顾，有不满意的地方请告诉我们。' },
    { text: '如果您有任何疑问，请随时联系客服。' },
    { text: '非常感谢，祝您使用愉快。' },
  ],
};
