import type { RuleData } from '../../meaning/language-pack.ts';

export const notPermitted: RuleData = {
  says: [],
  unless: [],
  good: [
    {
      text: 'Vi har stängt på måndag, därför skickas beställning 303-1234567-1234567 först på tisdag.',
      because: 'an open order needs it',
    },
    { text: 'Vilken portkod behövs för leveransen av skåpet?', because: 'a question the order needs' },
  ],
  bad: [
    { text: 'God jul önskar hela vårt team.' },
    { text: 'Vårt kontor håller stängt mellan jul och nyår.' },
  ],
};
