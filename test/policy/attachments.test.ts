import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/policy/check-draft.ts';
import type { Attachment, DraftContext } from '../../src/policy/context.ts';
import type { RuleId } from '../../src/policy/rule-ids.ts';

const onFiles: readonly RuleId[] = [
  'attachment',
  'logo-link',
  'product-image',
  'unrelated-image',
  'animated-image',
];

function broken(text: string, attachment: Attachment, context: DraftContext = {}): RuleId[] {
  const found = checkDraft(text, { reply: true, ...context, attachments: [attachment] }).map(
    ({ rule }) => rule,
  );
  return onFiles.filter((rule) => found.includes(rule));
}

describe('attached files', () => {
  it.each([
    ['instructions', 'x.pdf', []],
    ['warranty', 'x.png', []],
    ['invoice', 'Rechnung.jpg', []],
    ['invoice', 'moving.gif', ['animated-image']],
    ['instructions', 'setup.exe', ['attachment']],
    ['other', 'Bedienungsanleitung.pdf', []],
    ['other', 'coupon-invoice.pdf', ['attachment']],
    ['other', 'prices.xlsx', ['attachment']],
    ['other', 'archive.zip', ['attachment']],
    ['image', 'manual.jpg', ['attachment', 'unrelated-image']],
    ['logo', 'logo.svg', ['attachment']],
    ['logo', 'logo www.oakstone.com.svg', ['attachment', 'logo-link']],
    ['image', 'Logo_oakstone-com.jpg', ['attachment', 'logo-link']],
    ['image', 'ロゴ_www_aozora.png', ['attachment', 'logo-link']],
    ['image', 'dancing.gif', ['attachment', 'animated-image']],
    ['image', 'holiday-animated.webp', ['attachment', 'animated-image']],
    ['image', 'sunset.heic', ['attachment', 'unrelated-image']],
    ['image', 'company-team.jpg', ['attachment']],
    ['', 'x', ['attachment']],
  ] as const)('%s called %s breaks %j', (kind, name, rules) => {
    expect(broken('Hello', { kind, name })).toEqual(rules);
  });

  it.each([
    ['Your lamp is late.', 'lamp.jpg'],
    ['The lamps are late.', 'IMG_lamp_2.jpeg'],
    ['Ihr Stuhl kommt später.', 'foto-ihres-stuhls.jpg'],
    ['Votre chaise est en retard.', 'photo_de_votre_chaise.png'],
    ['Su silla llega mañana.', 'foto_de_las_sillas.jpg'],
    ['La sua sedia è in ritardo.', 'sedie.png'],
    ['Uw stoel is vertraagd.', 'stoel-foto.jpg'],
    ['Państwa krzesło jest opóźnione.', 'zdjecie_krzesla.jpg'],
    ['Din stol är försenad.', 'stolen.jpg'],
    ['Sua cadeira está atrasada.', 'foto-cadeira.jpg'],
    ['Sandalyeniz gecikti.', 'sandalye-fotograf.jpg'],
    ['ご注文の椅子が遅れております。', '椅子.jpg'],
    ['您的椅子将延迟发货。', '椅子实拍图.jpg'],
    ['Hello', 'Produktbild.jpg'],
    ['Hello', 'produit.jpg'],
    ['Hello', '商品主图.jpg'],
  ])('beside %j the picture %s shows the product', (text, name) => {
    expect(broken(text, { kind: 'image', name })).toEqual(['attachment', 'product-image']);
  });

  it.each([
    ['Thank you for your order, dear customer.', 'thank-you-card.jpg'],
    ['Vielen Dank für Ihre Bestellung.', 'dankeschoen-bild.png'],
    ['您的椅子将延迟发货。', '风景照片.jpg'],
    ['ご注文の椅子が遅れております。', '猫の写真.jpg'],
    ['Votre chaise est en retard.', 'plage.jpg'],
  ])('beside %j the picture %s is unrelated', (text, name) => {
    expect(broken(text, { kind: 'image', name })).toEqual(['attachment', 'unrelated-image']);
  });

  it('passes the proof of a custom design, and only there', () => {
    const proof = { kind: 'image', name: 'ring-gravur-entwurf.png' };
    expect(broken('Passt die Gravur?', proof, { purpose: 'custom-design' })).toEqual([]);
    expect(broken('Passt der Termin?', proof, { purpose: 'order-issue' })).toContain('attachment');
  });

  it('knows a picture by its media type alone', () => {
    expect(broken('Hello', { kind: 'other', name: 'file', mediaType: 'image/gif' })).toEqual([
      'attachment',
      'animated-image',
    ]);
  });
});
