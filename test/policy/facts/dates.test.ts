import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/policy/context.ts';
import { findDates } from '../../../src/policy/facts/dates.ts';
import { formatDate } from '../../../src/policy/facts/format-date.ts';

const locales: Record<Language, string> = {
  en: 'en-GB',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
  it: 'it-IT',
  nl: 'nl-NL',
  pl: 'pl-PL',
  sv: 'sv-SE',
  pt: 'pt-BR',
  tr: 'tr-TR',
  ja: 'ja-JP',
  zh: 'zh-CN',
};
/** How each language writes 14 August 2026 in a sentence. */
const sentences: Record<Language, string> = {
  en: 'It ships on 14 August 2026.',
  de: 'Der Versand ist am 14. August 2026.',
  fr: "L'expédition aura lieu le 14 août 2026.",
  es: 'Se envía el 14 de agosto de 2026.',
  it: 'La spedizione avverrà il 14 agosto 2026.',
  nl: 'Verzending op 14 augustus 2026.',
  pl: 'Wysyłka nastąpi 14 sierpnia 2026.',
  sv: 'Den skickas den 14 augusti 2026.',
  pt: 'O envio será em 14 de agosto de 2026.',
  tr: 'Gönderim 14 Ağustos 2026 tarihinde.',
  ja: '発送予定日は2026年8月14日です。',
  zh: '预计2026年8月14日发货。',
};
const all = Object.keys(locales) as Language[];

describe('dates', () => {
  it.each(all)('written in %s are read', (language) => {
    expect(findDates(sentences[language], language)).toMatchObject([
      { day: 14, month: 8, year: 2026, weekday: null },
    ]);
  });

  it.each(all)('are written in %s as a reader there writes them, and read back', (language) => {
    const [date] = findDates(sentences.en, 'en');
    if (!date) throw new Error('no date was found');
    const written = formatDate(date, language, locales[language]);
    expect(sentences[language]).toContain(written);
    expect(findDates(written, language)).toMatchObject([{ day: 14, month: 8, year: 2026 }]);
  });

  it.each<[string, Language | null, object]>([
    ['August 14, 2026', 'en', { day: 14, month: 8, year: 2026 }],
    ['Aug 14', 'en', { day: 14, month: 8, year: null }],
    ['the 3rd of May', 'en', { day: 3, month: 5, year: null }],
    ['5-7 March', 'en', { day: 5, dayTo: 7, month: 3 }],
    ['2026-03-05', null, { day: 5, month: 3, year: 2026 }],
    ['5.3.2026', 'de', { day: 5, month: 3, year: 2026 }],
    ['am 5.3. bei Ihnen', 'de', { day: 5, month: 3, year: null }],
    ['05/03/2026', 'fr', { day: 5, month: 3, year: 2026 }],
    ['25/03/2026', 'en', { day: 25, month: 3, year: 2026 }],
    ['03/25/2026', 'en', { day: 25, month: 3, year: 2026 }],
    ['3月5日', 'zh', { day: 5, month: 3, year: null }],
    ['3月5号', 'zh', { day: 5, month: 3 }],
    ['le 1er mai', 'fr', { day: 1, month: 5 }],
    ['next Friday', 'en', { weekday: 5, day: null }],
    ['am Donnerstag', 'de', { weekday: 4 }],
    ['星期五', 'zh', { weekday: 5 }],
    ['金曜日', 'ja', { weekday: 5 }],
    ['pazartesi', 'tr', { weekday: 1 }],
    ['pazar', 'tr', { weekday: 0 }],
  ])('reads %s', (text, language, parts) => {
    expect(findDates(text, language)).toMatchObject([parts]);
  });

  it('does not guess which of "03/04/2026" is the day in English', () => {
    const [date] = findDates('03/04/2026', 'en');
    expect(date).toMatchObject({ day: null, month: null, text: '03/04/2026' });
    if (date) expect(formatDate(date, 'de', 'de-DE')).toBe('03/04/2026');
  });

  it.each([
    '302-5550123-7771234',
    '100 x 200 x 30 mm',
    'version 3.5',
    '32 March',
    '14 Marchand Street',
    'May I ask',
  ])('finds no date in %s', (text) => {
    expect(findDates(text, 'en')).toEqual([]);
  });

  it.each<[string, Language, string]>([
    ['by 5 March 2026', 'de', 'spätestens am 5. März 2026'],
    ['by 8 March', 'it', "entro l'8 marzo"],
    ['no later than Friday', 'nl', 'uiterlijk vrijdag'],
    ['1 March', 'fr', '1er mars'],
    ['5-7 March 2026', 'de', '5.–7. März 2026'],
    ['5-7 March', 'ja', '3月5日～7日'],
  ])('%s becomes in %s: %s', (text, language, written) => {
    const [date] = findDates(text, 'en');
    if (!date) throw new Error('no date was found');
    expect(formatDate(date, language, locales[language])).toBe(written);
  });
});
