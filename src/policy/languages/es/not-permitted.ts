import type { RuleData } from '../../meaning/language-pack.ts';

export const notPermitted: RuleData = {
  says: [],
  unless: [],
  good: [
    {
      text: 'El lunes estamos cerrados, así que el pedido 405-1234567-1234567 no sale hasta el martes.',
      because: 'an open order needs it',
    },
    {
      text: '¿Cuál es el código del portal para la entrega del armario?',
      because: 'a question the order needs',
    },
  ],
  bad: [
    { text: 'Todo el equipo le desea felices fiestas.' },
    { text: 'Nuestras oficinas permanecerán cerradas en Navidad.' },
  ],
};
