import { findPictures } from '../pictures.ts';
import type { Rule } from '../rule.ts';

export const productImage: Rule = {
  id: 'product-image',
  clause: '02 content, 8',
  appliesTo: 'every message',
  check: (reading, context) => findPictures('product-image', reading, context),
  examples: {
    good: [
      {
        text: 'Is this engraving on the lamp right?',
        context: { purpose: 'custom-design', attachments: [{ kind: 'image', name: 'lamp-proof.png' }] },
      },
      {
        text: 'The manual of the lamp is attached.',
        context: { attachments: [{ kind: 'instructions', name: 'lamp-assembly.png' }] },
        because: 'a drawing in the instructions',
      },
      {
        text: 'Hello',
        context: { attachments: [{ kind: 'image', name: 'beach.jpg' }] },
        because: 'of no product',
      },
    ],
    bad: [
      {
        text: 'Your lamp is late.',
        context: { attachments: [{ kind: 'image', name: 'new_lamp_photo.jpg' }] },
      },
      { text: 'Guten Tag', context: { attachments: [{ kind: 'image', name: 'Produktfoto1.JPG' }] } },
      { text: 'ご注文の椅子です。', context: { attachments: [{ kind: 'image', name: '椅子の写真.jpg' }] } },
      { text: '您好', context: { attachments: [{ kind: 'image', name: '产品实物图.png' }] } },
      {
        text: 'Bonjour',
        context: {
          itemTitles: ['Théière en fonte 1 L'],
          attachments: [{ kind: 'image', name: 'theiere-théière.webp' }],
        },
      },
      {
        text: 'Hola <img src="https://shop.example/i/silla.jpg" alt="La silla"> su silla llega',
        marks: ['<img src="https://shop.example/i/silla.jpg" alt="La silla">'],
      },
    ],
  },
};
