import { findPictures } from '../pictures.ts';
import type { Rule } from '../rule.ts';

export const unrelatedImage: Rule = {
  id: 'unrelated-image',
  clause: '02 content, 9',
  appliesTo: 'every message',
  check: (reading, context) => findPictures('unrelated-image', reading, context),
  examples: {
    good: [
      {
        text: 'Hello',
        context: { attachments: [{ kind: 'logo', name: 'blue-door.png' }] },
        because: 'the plain logo',
      },
      { text: 'Hallo', context: { attachments: [{ kind: 'invoice', name: 'scan0001.jpg' }] } },
      {
        text: 'Hello',
        context: { attachments: [{ kind: 'other', name: 'sizes.xlsx' }] },
        because: 'no picture',
      },
      { text: 'Ciao', context: { attachments: [{ kind: 'image', name: 'brand-banner.png' }] } },
    ],
    bad: [
      { text: 'Happy new year', context: { attachments: [{ kind: 'image', name: 'fireworks.jpg' }] } },
      { text: 'Frohe Weihnachten', context: { attachments: [{ kind: 'image', name: 'tannenbaum.png' }] } },
      {
        text: '您好',
        context: { attachments: [{ kind: 'other', name: '风景.jpg', mediaType: 'image/jpeg' }] },
      },
      {
        text: 'Hi ![a beach](https://pics.example/beach.jpg)',
        marks: ['![a beach](https://pics.example/beach.jpg)'],
      },
    ],
  },
};
