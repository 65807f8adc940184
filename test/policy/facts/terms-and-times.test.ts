import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../src/policy/context.ts';
import { collectFacts } from '../../../src/policy/facts/collect-facts.ts';
import { findTerms } from '../../../src/policy/facts/durations.ts';
import { formatTerm } from '../../../src/policy/facts/format-date.ts';
import { findTimes, formatTime } from '../../../src/policy/facts/times.ts';

describe('terms', () => {
  it.each<[Language, string, string]>([
    ['en', 'within 5 days', 'in 2 weeks'],
    ['de', 'innerhalb von 5 Tagen', 'in 2 Wochen'],
    ['fr', 'sous 5 jours', 'dans 2 semaines'],
    ['es', 'en un plazo de 5 días', 'en 2 semanas'],
    ['it', 'entro 5 giorni', 'tra 2 settimane'],
    ['nl', 'binnen 5 dagen', 'over 2 weken'],
    ['pl', 'w ciągu 5 dni', 'za 2 tygodnie'],
    ['sv', 'inom 5 dagar', 'om 2 veckor'],
    ['pt', 'em até 5 dias', 'em 2 semanas'],
    ['tr', '5 gün içinde', '2 hafta sonra'],
    ['ja', '5日以内', '2週間後'],
    ['zh', '5天内', '2周后'],
  ])('are read and written in %s: %s, %s', (language, within, later) => {
    const terms = [within, later].map((text) => findTerms(text)[0]);
    expect(terms).toMatchObject([
      { count: 5, unit: 'day', within: true },
      { count: 2, unit: 'week', within: false },
    ]);
    expect(terms.map((term) => term && formatTerm(term, language, language))).toEqual([within, later]);
  });

  it('are not delays', () => {
    expect(findTerms('It is 3 days late.')).toEqual([]);
    expect(collectFacts(['It is late and will be delivered within 3 days.'], {}, 'en')).toMatchObject({
      delay: null,
      term: { count: 3, of: 'delivery' },
    });
  });
});

describe('times of day', () => {
  it.each<[string, string, string]>([
    ['9-12 am', '9:00–12:00', '9-12 am'],
    ['1 to 3 pm', '13:00–15:00', '1 to 3 pm'],
    ['at 14:30', '14:30', '14:30'],
    ['9 bis 12 Uhr', '9:00–12:00', '9 bis 12 Uhr'],
    ['8h30 à 12h00', '8:30–12:00', '8h30 à 12h00'],
    ['下午2点到4点', '14:00–16:00', '下午2点到4点'],
    ['午前9時', '9:00', '午前9時'],
    ['11 am to 1 pm', '11:00–13:00', '11 am to 1 pm'],
  ])('%s', (text, byTheClock, asWritten) => {
    const [time] = findTimes(text);
    if (!time) throw new Error('none was found');
    expect(formatTime(time, 'fr')).toBe(byTheClock);
    expect(formatTime(time, 'de')).toBe(`${byTheClock} Uhr`);
    expect(formatTime(time, 'en')).toBe(asWritten);
  });

  it.each(['302-5550123-7771234', '100 x 200', '12 March 2026', '25:99', '€ 9.50', 'size 38-40'])(
    'none is in %s',
    (text) => {
      expect(findTimes(text)).toEqual([]);
    },
  );

  it('stand on the days they are offered for', () => {
    const offered = (text: string) =>
      collectFacts([text], {}, 'en').offered.map(({ day, time }) => [day.day, time?.text ?? null]);
    expect(offered('10 March, 9-12 am, or 12 March, 2-4 pm')).toEqual([
      [10, '9-12 am'],
      [12, '2-4 pm'],
    ]);
    expect(offered('10 March or 12 March, 9-12 am')).toEqual([
      [10, '9-12 am'],
      [12, '9-12 am'],
    ]);
    expect(offered('10 March or 12 March')).toEqual([
      [10, null],
      [12, null],
    ]);
  });

  it('and terms are found whatever the language', () => {
    for (const language of languages) expect(collectFacts([''], {}, language).offered).toEqual([]);
  });
});
