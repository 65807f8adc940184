import { describe, expect, it } from 'vitest';
import { messageParts } from '../../src/policy/message-parts.ts';

describe('a greeting', () => {
  it.each<[string, string | null, 'female' | 'male' | null]>([
    ['Dear buyer,\n\nOrder', null, null],
    ['Dear Mr. Walker,\n\nOrder', 'Walker', 'male'],
    ['Hi Rebecca,\n\nOrder', 'Rebecca', null],
    ['Good morning,\n\nOrder', null, null],
    ['Sehr geehrte Frau Dr. Sommer,\n\nIhre', 'Dr. Sommer', 'female'],
    ['Sehr geehrte Damen und Herren,\n\nIhre', null, null],
    ['Guten Tag Herr Winter,\n\nIhre', 'Winter', 'male'],
    ['Bonjour Madame Fabre,\n\nVotre', 'Fabre', 'female'],
    ['Estimada Sra. Campos:\n\nSu', 'Campos', 'female'],
    ['Hola, Sr. Campos:\n\nSu', 'Campos', 'male'],
    ['Gentile Sig. Bassi,\n\nil', 'Bassi', 'male'],
    ['Beste mevrouw Bos,\n\nUw', 'Bos', 'female'],
    ['Dzień dobry,\n\nZamówienie', null, null],
    ['Hej Astrid!\n\nDin', 'Astrid', null],
    ['Olá, Sra. Prado,\n\nSeu', 'Prado', 'female'],
    ['Sayın Deniz,\n\nSiparişiniz', 'Deniz', null],
    ['Lindner 様\n\nご注文', 'Lindner', null],
    ['お客様\n\nお世話になっております。\n\nご注文', null, null],
    ['尊敬的客户，您好！\n\n订单', null, null],
    ['李女士，您好：\n\n订单', '李', 'female'],
    ['亲，您好！\n订单', null, null],
    ['拝啓\n\nご注文', null, null],
    ['お客様各位\n\n平素よりお世話になっております。青葉商店の中村でございます。\n\nご注文', null, null],
  ])('%s', (text, name, title) => {
    const { greeting } = messageParts({ text });
    expect(greeting).toMatchObject({ start: 0, name, title });
    expect(text.slice(greeting?.end).trim()).toMatch(/^\p{L}+$/u);
  });

  it.each([
    'Your order is late.',
    'Order 302-5550123-7771234 is late, dear buyer.',
    'Hello your order is late again and again.',
    'お客様のご注文の商品が遅れております。',
    '再度レビューのお願いです。',
  ])('is not in: %s', (text) => {
    expect(messageParts({ text }).greeting).toBeNull();
  });
});

it('takes no sentence for a part of the greeting above it', () => {
  const { greeting } = messageParts({ text: '拝啓\n\n箱が届きました。' });
  expect(greeting).toMatchObject({ start: 0, end: 2 });
});

describe('a sign-off', () => {
  it.each([
    ['It is late.\n\nKind regards,\nAster', 'Aster'],
    ['It is late.\n\nThanks, Anna', 'Anna'],
    ['Es dauert.\n\nMit freundlichen Grüßen\nAster Keramik', 'Aster Keramik'],
    ['Es dauert.\n\nBeste Grüße\nAster', 'Aster'],
    ['Cela dure.\n\nCordialement,\nAster', 'Aster'],
    ['Tarda.\n\nSaludos cordiales,\nAster', 'Aster'],
    ['Tarda.\n\nCordiali saluti\nAster', 'Aster'],
    ['Het duurt.\n\nMet vriendelijke groet,\nAster', 'Aster'],
    ['Potrwa.\n\nZ poważaniem\nAster', 'Aster'],
    ['Det dröjer.\n\nVänliga hälsningar\nAster', 'Aster'],
    ['Demora.\n\nAtenciosamente,\nAster', 'Aster'],
    ['Gecikti.\n\nSaygılarımızla,\nAster', 'Aster'],
    ['遅れております。\n\n何卒よろしくお願い申し上げます。\n青空', '青空'],
    ['延迟了。\n\n祝您生活愉快！\n客服', '客服'],
    ['遅れております。\n\nお手数をおかけしますが、よろしくお願いいたします。\n青葉商店', '青葉商店'],
    ['延迟了。\n\n晨光旗舰店客服部', '晨光旗舰店客服部'],
    ['It is late.\n\nSincerely,', null],
  ])('%s', (text, signature) => {
    expect(messageParts({ text }).signOff).toMatchObject({ signature });
  });

  it('is not the thanks in the middle of a text', () => {
    expect(
      messageParts({ text: 'Thanks for waiting.\nYour order is late, and we are sorry for it.' }).signOff,
    ).toBeNull();
  });
});

describe('a frame no list knows', () => {
  it('is told by its place and shape', () => {
    const text = 'Selamlar olsun Zeynep,\n\nSiparişiniz gecikti.\n\nKolay gelsin\nPati Mama Ekibi';
    expect(messageParts({ text })).toMatchObject({
      greeting: { known: false, name: null, end: text.indexOf('\n') },
      signOff: { known: false, signature: 'Pati Mama Ekibi', start: text.indexOf('Kolay') },
    });
  });

  it.each([
    'Order 1 is late.\n\nIt comes on Monday.\nWe are sorry.',
    'Late.\n\nsee www.aster.example\nAster',
  ])('is not in: %s', (text) => {
    expect(messageParts({ text }).signOff).toBeNull();
  });
});
