import dictionary from 'dictionary-tr';
import { describe, expect, it } from 'vitest';
import { loadTurkishSpeller } from '../../src/language/turkish-speller.ts';

const { knows, holds } = await loadTurkishSpeller(dictionary);

describe('the Turkish speller', () => {
  it.each([
    'kulaklığımız',
    'kordonumuz',
    'saksılarımız',
    'matkabınız',
    'uyamadığımız',
    'puanlamayın',
    'gülümsüyorsan',
    'yazışmamızın',
    'öğeleri',
    'düzeltemiyorsak',
    'onaylayamıyoruz',
    'gizleyebilsinler',
    'faturalarınızdaki',
  ])('knows %s by its stem and endings', (word) => {
    expect(knows(word)).toBe(true);
    expect(holds?.(word)).toBe(false);
  });

  it.each(['dükkânda', 'şikâyetinizi', 'kâğıda', 'hâlini', 'Tezgâhtaki'])(
    'knows %s with its circumflex',
    (word) => {
      expect(knows(word)).toBe(true);
    },
  );

  it.each([
    ['an ending out of harmony', 'kordonımız'],
    ['a soft letter after a hard one', 'matkapda'],
    ['a vowel lost between', 'adresnize'],
    ['a last letter left hard', 'kulaklıkımız'],
    ['a "-ki" after a broken harmony', 'faturelarınızdaki'],
    ['an unknown stem', 'prçamız'],
    ['two letters swapped', 'siparişinzi'],
  ])('knows no word with %s: %s', (_, word) => {
    expect(knows(word)).toBe(false);
  });
});
