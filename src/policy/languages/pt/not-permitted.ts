import type { RuleData } from '../../meaning/language-pack.ts';

export const notPermitted: RuleData = {
  says: [],
  unless: [],
  good: [
    {
      text: 'Estaremos fechados na segunda, por isso o pedido 701-1234567-1234567 sai na terça com um dia de atraso.',
      because: 'an open order needs it',
    },
    { text: 'Qual é o código do portão para a entrega do armário?', because: 'a question the order needs' },
  ],
  bad: [
    { text: 'Toda a nossa equipe deseja um feliz Natal.' },
    { text: 'A partir de hoje o nosso escritório tem nova sede no centro.' },
  ],
};
