import type { RuleData } from '../../meaning/language-pack.ts';

export const thankYouOnly: RuleData = {
  says: [],
  unless: [],
  good: [
    {
      text: 'お待ちいただきありがとうございます。お荷物は2日遅れて5月6日に届きます。',
      because: 'news of a delay',
    },
    { text: 'ご注文ありがとうございます。ご希望の色をお知らせください。', because: 'a question' },
    { text: 'ご注文ありがとうございます。領収書を添付いたしました。', because: 'an invoice' },
    { text: 'ありがとうございます。以上で十分です。', context: { reply: true }, because: 'a reply' },
  ],
  bad: [
    { text: 'ご購入ありがとうございます。問題がございましたらお問い合わせください。' },
    { text: 'この度はご購入ありがとうございます。' },
    { text: 'お買い上げに感謝いたします。何かございましたらお気軽にご連絡ください。' },
    { text: 'ご不明な点がございましたら、いつでもお問い合わせください。' },
    { text: '誠にありがとうございます。末永くご愛用ください。' },
  ],
};
