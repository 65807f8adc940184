import type { RuleData } from '../../meaning/language-pack.ts';

export const thankYouOnly: RuleData = {
  says: [],
  unless: [],
  good: [
    {
      text: 'Obrigado pela paciência: o pacote chega em 6 de maio, com dois dias de atraso.',
      because: 'news of a delay',
    },
    { text: 'Obrigada pelo seu pedido. Qual cor você prefere?', because: 'a question' },
  ],
  bad: [
    { text: 'Obrigado pela sua compra! Qualquer problema, fale com a gente.' },
    { text: 'Ficamos muito felizes por ter nos escolhido. Estamos à sua disposição.' },
  ],
};
