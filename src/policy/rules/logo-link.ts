import { findPictures } from '../pictures.ts';
import type { Rule } from '../rule.ts';

export const logoLink: Rule = {
  id: 'logo-link',
  clause: '02 content, 3',
  appliesTo: 'every message',
  check: (reading, context) => findPictures('logo-link', reading, context),
  examples: {
    good: [
      {
        text: 'Bonjour',
        context: { attachments: [{ kind: 'logo', name: 'logo.png' }] },
        because: 'a plain logo',
      },
      { text: 'Hello', context: { attachments: [{ kind: 'image', name: 'logo-blue-door.png' }] } },
      { text: 'Hello', context: { attachments: [{ kind: 'invoice', name: 'invoice-www-shop-com.pdf' }] } },
    ],
    bad: [
      { text: 'Hello', context: { attachments: [{ kind: 'image', name: 'logo-www-bluedoor-com.png' }] } },
      { text: 'Hallo', context: { attachments: [{ kind: 'logo', name: 'mein-laden.de.jpg' }] } },
      { text: '您好', context: { attachments: [{ kind: 'image', name: '商标+官网.png' }] } },
      {
        text: 'Hi <a href="https://shop.example"><img src="https://shop.example/logo.png"></a>',
        marks: ['<img src="https://shop.example/logo.png">'],
      },
    ],
  },
};
