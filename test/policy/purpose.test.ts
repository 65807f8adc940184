import { describe, expect, it } from 'vitest';
import type { Language, Purpose } from '../../src/policy/context.ts';
import { purposeOf } from '../../src/policy/purpose.ts';

describe('the purpose of a message', () => {
  it('is what was given', () => {
    expect(purposeOf({ purpose: 'invoice' }, 'The order is late.', 'en')).toEqual({
      purpose: 'invoice',
      inferred: false,
    });
    expect(purposeOf({ purpose: 'greeting' }, 'The order is late.', 'en')).toEqual({
      purpose: null,
      inferred: false,
    });
  });

  it.each<[Language, string, Purpose]>([
    ['en', 'Your order is delayed.', 'order-issue'],
    ['en', 'We cannot ship your order.', 'order-issue'],
    ['en', 'Which colour would you like?', 'additional-info'],
    ['en', 'The invoice is attached.', 'invoice'],
    ['en', 'Why did you return the pot?', 'return-question'],
    ['en', 'We would appreciate your honest review.', 'review-request'],
    ['en', 'Please check the engraving.', 'custom-design'],
    ['en', 'When may our technician come?', 'home-service'],
    ['en', 'When may the truck come?', 'heavy-bulky-delivery'],
    ['en', 'Here is your license key.', 'other'],
    ['de', 'Der Versand verzögert sich.', 'order-issue'],
    ['de', 'Welche Größe wünschen Sie?', 'additional-info'],
    ['fr', 'Votre colis a du retard.', 'order-issue'],
    ['fr', 'La facture est en pièce jointe.', 'invoice'],
    ['es', 'El envío se ha retrasado.', 'order-issue'],
    ['it', 'La consegna subirà un ritardo.', 'order-issue'],
    ['nl', 'De bezorging is vertraagd.', 'order-issue'],
    ['pl', 'Wysyłka opóźni się.', 'order-issue'],
    ['sv', 'Leveransen är försenad.', 'order-issue'],
    ['pt', 'A entrega está atrasada.', 'order-issue'],
    ['tr', 'Gönderim gecikmiştir.', 'order-issue'],
    ['ja', '発送が遅れております。', 'order-issue'],
    ['zh', '商品将延迟发货。', 'order-issue'],
    ['zh', '您想要什么颜色？', 'additional-info'],
  ])('is told by the text (%s): %s', (language, text, purpose) => {
    expect(purposeOf({}, text, language)).toEqual({ purpose, inferred: true });
    expect(purposeOf({ purpose: null }, text, null).purpose).toBe(purpose);
  });

  it('stays unknown where the text tells none', () => {
    expect(purposeOf({}, 'Our team won the marathon.', 'en')).toEqual({ purpose: null, inferred: false });
  });
});

describe('an appointment', () => {
  it('is told by a delivery with times to choose from', () => {
    const text =
      'Your oak table is ready for delivery. Please reply with the time that suits you: 9 am to 1 pm.';
    expect(purposeOf({}, text, 'en')).toEqual({ purpose: 'heavy-bulky-delivery', inferred: true });
  });

  it('is none without a time', () => {
    expect(purposeOf({}, 'Is the cup ready for delivery?', 'en').purpose).toBe('additional-info');
  });
});
