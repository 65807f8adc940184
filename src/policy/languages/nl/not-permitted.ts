import type { RuleData } from '../../meaning/language-pack.ts';

export const notPermitted: RuleData = {
  says: [],
  unless: [],
  good: [
    {
      text: 'We zijn maandag gesloten, daarom wordt bestelling 303-1234567-1234567 pas dinsdag verzonden.',
      because: 'an open order needs it',
    },
    { text: 'Wat is de deurcode voor de levering van de kast?', because: 'a question the order needs' },
  ],
  bad: [
    { text: 'Fijne kerstdagen namens het hele team.' },
    { text: 'Ons kantoor is tussen kerst en nieuwjaar gesloten.' },
  ],
};
