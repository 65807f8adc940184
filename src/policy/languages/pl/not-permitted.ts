import type { RuleData } from '../../meaning/language-pack.ts';

export const notPermitted: RuleData = {
  says: [],
  unless: [],
  good: [
    {
      text: 'W poniedziałek magazyn jest nieczynny, dlatego zamówienie 303-1234567-1234567 wyjdzie dopiero we wtorek.',
      because: 'an open order needs it',
    },
    { text: 'Jaki jest kod do bramy na czas dostawy szafy?', because: 'a question the order needs' },
  ],
  bad: [
    { text: 'Wesołych Świąt życzy cały nasz zespół.' },
    { text: 'Między świętami nasze biuro jest nieczynne.' },
  ],
};
