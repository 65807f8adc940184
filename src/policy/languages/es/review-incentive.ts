import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewIncentive: RuleData = {
  says: [
    '<review> ... recib*|obt*|gan*|consig*|disfrut* ..6 <reward>|<offer>|garantía',
    '<leave> ... captura|pantallazo & <offer>|<reward>',
  ],
  unless: [
    'leído|visto|leímos|vimos|mencion*|escribe|comenta|describe ..6 <=review>',
    '<=review> ..6 leído|visto|mencion*|describe',
    '<refund> ..6 por|debido|a_causa ..4 <mishap>',
    'no|nunca|jamás ..2 pagamos|ofrecemos|regalamos|recompensamos|compramos|damos',
    'sin contrapartida|recompensa|nada_a_cambio',
  ],
  good: [
    { text: 'Le hemos reembolsado 15 € por el arañazo.', because: 'no review in the message' },
    { text: 'No pagamos por reseñas; una opinión honesta es bienvenida.', because: 'denied' },
  ],
  bad: [
    { text: 'Por su reseña le regalamos un vale de 10 €.', marks: ['reseña le regalamos'] },
    {
      text: '¿Podría valorar el hervidor? Como agradecimiento, le espera un pequeño regalo.',
      marks: ['Como agradecimiento, le espera un pequeño regalo'],
    },
  ],
};
