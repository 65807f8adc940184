import type { RuleData } from '../../meaning/language-pack.ts';

export const notPermitted: RuleData = {
  says: [],
  unless: [],
  good: [
    {
      text: 'Pazartesi kapalıyız, bu yüzden 303-1234567-1234567 numaralı sipariş ancak salı günü kargoya verilecek.',
      because: 'an open order needs it',
    },
    { text: 'Dolabın teslimatı için site girişinin kapı kodu nedir?', because: 'a question the order needs' },
  ],
  bad: [{ text: 'Tüm ekibimiz mutlu yıllar diler.' }, { text: 'Ofisimiz bayram boyunca kapalıdır.' }],
};
