import type { RuleData } from '../../meaning/language-pack.ts';

export const thankYouOnly: RuleData = {
  says: [],
  unless: [],
  good: [
    {
      text: 'Gracias por su paciencia: el paquete llegará el 6 de mayo, con dos días de retraso.',
      because: 'news of a delay',
    },
    { text: 'Gracias por su pedido. ¿Qué color prefiere?', because: 'a question' },
  ],
  bad: [
    { text: '¡Gracias por su compra! No dude en contactarnos si tiene algún problema.' },
    { text: 'Le agradecemos su confianza y quedamos a su disposición.' },
  ],
};
