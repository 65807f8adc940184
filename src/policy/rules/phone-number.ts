import { createClaims } from '../claims.ts';
import { findMessengerIds } from '../messenger-ids.ts';
import { findPhoneNumbers } from '../phone-numbers.ts';
import { redactionOf } from '../redaction.ts';
import type { Rule } from '../rule.ts';

const inGermany = { marketplace: 'DE' };
const inAmerica = { marketplace: 'US' };

export const phoneNumber: Rule = {
  id: 'phone-number',
  clause: '02 content, 7',
  appliesTo: 'every message',
  *check(reading, context) {
    const claim = createClaims(reading.text.length);
    const numbers = findPhoneNumbers(reading, context);
    for (const id of findMessengerIds(reading)) {
      // A messenger's ID is marked whole where it is a number that goes on: "WhatsApp 06 (12) 34 ...".
      const number = numbers.find(({ start, end }) => start < id.end && id.end < end);
      const whole = { start: id.start, end: number?.end ?? id.end };
      if (claim(whole))
        yield {
          span: reading.spanOf(whole.start, whole.end),
          wording: 'messenger',
          ...redactionOf(reading, whole),
        };
    }
    for (const number of numbers)
      if (claim(number))
        yield { span: reading.spanOf(number.start, number.end), ...redactionOf(reading, number) };
  },
  examples: {
    good: [
      {
        text: 'Order 112-4411987-1120934, parcel 1Z999AA10123456784, FedEx 1234 5678 9012.',
        context: inAmerica,
      },
      { text: 'The repair ticket is 415-555-0188-C, the RMA 415-555-0188.', context: inAmerica },
      { text: 'Ihre Ticket-Nr. 0301234567 und Rechnungsnummer 2026 0304 112.', context: inGermany },
      {
        text: 'Geliefert am 05.03.2026 zwischen 10:00 und 12:30, 100 x 200 x 30 cm, 1.299,00 €.',
        context: inGermany,
      },
      { text: 'EAN 4006381333931, ASIN B0C1H26C46, ISBN 978-3-16-148410-0', context: inGermany },
      { text: '工单号：13800138000，订单112-4411987-1120934，邮编 200030', language: 'zh' },
      { text: 'お問い合わせ番号 1234-5678-9012、〒150-0001、2026年3月5日', context: { marketplace: 'JP' } },
      { text: 'Tailles 36 38 40 42 44, code postal 75001, version 10.4.12.', context: { marketplace: 'FR' } },
      { text: 'Could you tell us a phone number for the driver?', because: 'asks for one, prints none' },
      { text: 'Sizes six, seven, eight, nine, ten, eleven and twelve are in stock.' },
      { text: 'The new product line arrives; add it to your WhatsApp group.' },
    ],
    bad: [
      { text: 'Call us on +1 (555) 010-9999.', context: inAmerica, marks: ['+1 (555) 010-9999'] },
      { text: 'Rufen Sie an: 030 1234567', context: inGermany, marks: ['030 1234567'] },
      { text: 'Joignable au 06 12 34 56 78', context: { marketplace: 'FR' }, marks: ['06 12 34 56 78'] },
      { text: 'Llámenos al 612 345 678', context: { marketplace: 'ES' }, marks: ['612 345 678'] },
      {
        text: 'Dial four one five, five five five, zero one double two.',
        marks: ['four one five, five five five, zero one double two'],
      },
      { text: '电话：①③⑧００１３８０００', marks: ['①③⑧００１３８０００'] },
      { text: '加微信 13800138000', marks: ['微信 13800138000'] },
      { text: 'WeChat: oakandstone88', marks: ['WeChat: oakandstone88'] },
      { text: 'LINE ID：@oak_stone', marks: ['LINE ID：@oak_stone'] },
      { text: '電話：03-1234-5678', context: { marketplace: 'JP' }, marks: ['03-1234-5678'] },
      { text: 'Reach me at 0.6.1.2.3.4.5.6.7.8', marks: ['0.6.1.2.3.4.5.6.7.8'] },
      {
        text: 'Telefonisch: null eins sieben sechs, fünf vier drei zwei eins',
        marks: ['null eins sieben sechs, fünf vier drei zwei eins'],
      },
      { text: '请打一三八零零一三八零零零', marks: ['一三八零零一三八零零零'] },
      {
        text: 'ゼロサン、イチニサンヨン、ゴロクナナハチ',
        marks: ['ゼロサン、イチニサンヨン、ゴロクナナハチ'],
      },
      { text: 'QQ：123456789', marks: ['QQ：123456789'] },
      { text: '4😀1😀5😀5😀5😀5😀0😀1😀2😀3', marks: ['4😀1😀5😀5😀5😀5😀0😀1😀2😀3'] },
    ],
  },
};
