import { emailAddressesOf } from '../email-addresses.ts';
import { redactionOf } from '../redaction.ts';
import type { Rule } from '../rule.ts';

export const emailAddress: Rule = {
  id: 'email-address',
  clause: '02 content, 7',
  appliesTo: 'every message',
  *check(reading) {
    for (const address of emailAddressesOf(reading))
      yield { span: reading.spanOf(address.start, address.end), ...redactionOf(reading, address) };
  },
  examples: {
    good: [
      { text: 'The shop opens @ 5 pm; 2 @ $3.50 each.' },
      { text: 'We answer every email within a day.' },
      { text: 'Look at brand.com or visit us at brand dot com', because: 'links, no addresses' },
      { text: 'Gravur: @lena_2026, wie bestellt?' },
      { text: 'Meet us at home. Com calma.' },
    ],
    bad: [
      { text: 'Write to hello@brand.example for news.', marks: ['hello@brand.example'] },
      { text: 'Schreiben Sie an service (at) marke (punkt) de', marks: ['service (at) marke (punkt) de'] },
      { text: 'Contact: help at brand dot com', marks: ['help at brand dot com'] },
      { text: '邮箱：shop＠brand.cn', marks: ['shop＠brand.cn'] },
      { text: 'QQ邮箱：123456789', marks: ['QQ邮箱：123456789'] },
      { text: 'Écrivez à contact arobase marque point fr', marks: ['contact arobase marque point fr'] },
      { text: 'Escriba a ventas arroba marca punto es', marks: ['ventas arroba marca punto es'] },
      { text: 'Scriva a info chiocciola marchio punto it', marks: ['info chiocciola marchio punto it'] },
      { text: 'Mail naar info apenstaartje merk punt nl', marks: ['info apenstaartje merk punt nl'] },
      { text: 'Proszę pisać: biuro małpa marka kropka pl', marks: ['biuro małpa marka kropka pl'] },
      { text: 'Mejla info snabel-a butik punkt se', marks: ['info snabel-a butik punkt se'] },
      { text: 'Fale com vendas arroba loja ponto com', marks: ['vendas arroba loja ponto com'] },
      { text: 'Bize destek@marka.com.tr adresinden yazın', marks: ['destek@marka.com.tr'] },
      { text: 'info アット brand ドット jp まで', marks: ['info アット brand ドット jp'] },
      {
        text: 'mail h\u200bello@brаnd.com',
        marks: ['h\u200bello@brаnd.com'],
        because: 'a zero-width space, a Cyrillic а',
      },
      { text: 'Write to name&#64;brand.com', marks: ['name&#64;brand.com'] },
    ],
  },
};
