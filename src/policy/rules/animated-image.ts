import { findPictures } from '../pictures.ts';
import type { Rule } from '../rule.ts';

export const animatedImage: Rule = {
  id: 'animated-image',
  clause: '02, closing paragraph',
  appliesTo: 'every message',
  check: (reading, context) => findPictures('animated-image', reading, context),
  examples: {
    good: [
      { text: 'Your GIF camera is late.', because: 'the word in a title' },
      {
        text: 'Hello',
        context: { attachments: [{ kind: 'image', name: 'still.webp', mediaType: 'image/webp' }] },
      },
      {
        text: 'Hi <img src="https://x.example/t.gif" width="1" height="1">',
        because: 'a pixel does not move',
      },
    ],
    bad: [
      {
        text: 'Hello',
        context: { attachments: [{ kind: 'image', name: 'cat.gif', mediaType: 'image/gif' }] },
      },
      { text: 'Anbei', context: { attachments: [{ kind: 'instructions', name: 'aufbau.GIF' }] } },
      { text: '您好', context: { attachments: [{ kind: 'image', name: '动图.webp' }] } },
      {
        text: 'Hej <img src="https://x.example/dans.gif">',
        marks: ['<img src="https://x.example/dans.gif">'],
      },
      {
        text: 'Hi',
        context: { attachments: [{ kind: 'image', name: 'wave.png', mediaType: 'image/apng' }] },
      },
    ],
  },
};
