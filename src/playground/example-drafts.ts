import type { ExampleDraft } from './page/snapshot.ts';

const day = 86_400_000;

/**
 * Drafts a newcomer can try with one click, about orders of the emulated marketplace.
 * @param now the new dates in them are counted from it, epoch milliseconds
 */
export function exampleDrafts(now: number): readonly ExampleDraft[] {
  const inDays = (days: number, language: string) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(now + days * day);

  return [
    {
      title: 'A delay, in German',
      hint: 'coupon, web link, a typo',
      language: 'de',
      text: `Guten Tag, der Versand Ihrer Bestellung 302-5568014-7720935 (Kaffeemühle mit Keramikmahlwerk) verzögert sich leider. Der neue Versandtermin ist der ${inDays(4, 'de')}. Wir bitten um Entschuldigung für die Unannehmlichkeitten. Mit dem Gutschein DANKE10 sparen Sie 10 % bei Ihrem nächsten Einkauf auf https://www.hearth-hollow.example/angebote.`,
    },
    {
      title: 'The same delay, in English',
      hint: 'the buyer reads German',
      language: 'en',
      text: `Hello, the shipment of your order 302-5568014-7720935 (Kaffeemühle mit Keramikmahlwerk) is delayed. The new ship date is ${inDays(4, 'en-GB')}. We are sorry for the inconveniance. Use coupon THANKS10 to save 10 % on your next purchase at https://www.hearth-hollow.example/deals.`,
    },
    {
      title: 'A delay, as it should be',
      hint: 'nothing to mend',
      language: 'en',
      text: `We are writing about your order 112-4058216-7730419. The shipment of "Stainless Steel Water Bottle, 32 oz" is delayed. The new expected ship date is ${inDays(3, 'en-US')}. We are sorry for the inconvenience. If this date does not suit you, please reply to this message and we will refund you in full.`,
    },
    {
      title: 'Begging for five stars',
      hint: 'a reward for a review',
      language: 'en',
      text: 'Hi! We hope you love your skillet from order 113-4472096-5587123 😊 Please leave us a 5-star review and we will send you a $10 gift card. If anything is wrong, contact us first before you leave a review.',
    },
    {
      title: 'A review, asked for fairly',
      hint: 'Amazon’s own request goes out instead',
      language: 'en',
      text: 'Thank you for your order 203-1163847-9925501. Would you take a moment to review the Cast Aluminium Bird Bath? Your honest opinion helps other customers.',
    },
    {
      title: 'A question about a return',
      hint: 'nothing in the API carries it: copy it',
      language: 'de',
      text: 'Guten Tag, wir haben Ihre Rücksendung zur Bestellung 304-8250669-1176043 erhalten. Bitte teilen Sie uns mit, welches Teil des Brotkastens beschädigt war, damit wir die Rücksendung abschließen können.',
    },
    {
      title: 'A delay, for a reader of Chinese',
      hint: 'asks to chat on WeChat',
      language: 'zh',
      text: `您好，您的订单 114-7719043-2265510 中的 Bamboo Tea Tray with Drainage 将延迟发货，新的发货日期为${inDays(5, 'zh-CN')}。如有疑问请加微信 teatray88 或致电 +1 415 555 0132。`,
    },
    {
      title: 'Write to us elsewhere',
      hint: 'e-mail and phone, in French',
      language: 'fr',
      text: `Bonjour, l'expédition de la cafetière à piston de votre commande 402-3385071-9960482 est retardée au ${inDays(6, 'fr')}. Pour toute question, écrivez à service@hearth-hollow.example ou appelez le 01 99 00 12 34.`,
    },
    {
      title: 'Please cancel your order',
      hint: 'never asked of a buyer',
      language: 'en',
      text: 'Hello, the ceiling fan of your order 112-6184470-0093658 is out of stock. Please cancel the order from your account and choose "no longer needed" as the reason.',
    },
    {
      title: 'Thanks, and an advertisement',
      hint: 'marketing, emoji',
      language: 'en',
      text: 'Thank you so much for your purchase (order 202-7714509-3380962)! ✨ Follow our shop for the newest offers and check out our matching pillowcases! ❤️',
    },
    {
      title: 'A question before engraving',
      hint: 'needed to make the item',
      language: 'en',
      text: 'We are about to engrave the Personalized Leather Dog Collar of your order 112-8840615-3392741. Which name shall we engrave, and shall it be in capital letters?',
    },
    {
      title: 'An appointment for a delivery',
      hint: 'a dining table needs two people',
      language: 'en',
      text: `Your Solid Oak Dining Table from order 113-9261744-0518832 is ready for delivery. Please reply with the time that suits you: ${inDays(3, 'en-US')} from 9 am to 1 pm, or ${inDays(4, 'en-US')} from 2 pm to 6 pm.`,
    },
    {
      title: 'A delay without a date',
      hint: 'only the seller knows it; the buyer reads German',
      language: 'en',
      text: 'Hello, we are sorry: the shipment of the hiking backpack of your order 304-1187563-9042274 is delayed because our supplier is late.',
    },
    {
      title: 'A delay, with an address',
      hint: 'a link that leads away, in Japanese',
      language: 'ja',
      text: `お客様、ご注文番号 249-1180573-6642095 の珪藻土バスマット 60×39cmの発送が遅れております。新しい発送予定日は${inDays(5, 'ja')}です。詳しくは https://www.hearth-hollow.example/jp をご覧ください。`,
    },
  ];
}
