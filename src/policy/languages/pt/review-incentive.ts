import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewIncentive: RuleData = {
  says: [
    '<review> ... receb*|ganh*|tera|leva|leve ..6 <reward>|<offer>|garantia',
    'print|captura & <offer>|<reward>',
  ],
  unless: [
    'lemos|vimos|notamos|li|vi|lendo|escreveu|relatou|mencionou ..6 <=review>',
    '<=review> ..4 diz|fala|cita|menciona|relata',
    '<refund> ..6 pelo|pela|por_causa ..4 <mishap>',
    'reembolsamos|estornamos|devolvemos|ja_foi|reembolsado|estornado ! <leave> ! avalie',
    'ja ..4 <offer>|<reward>',
    'nao|nunca ..4 pag*|oferec*|compens*|recompens*|premi* ..4 <=review>',
    'nao|nunca ..3 pedimos|aceit* ..6 em_troca',
  ],
  good: [
    { text: 'Pelo risco na bandeja, reembolsamos 15 reais.', because: 'no review in the message' },
    { text: 'Não pagamos por avaliações; uma sincera é bem-vinda.', because: 'denied' },
  ],
  bad: [
    { text: 'Em troca da avaliação, damos um vale de 50 reais.', marks: ['avaliação, damos um vale'] },
    {
      text: 'Poderia avaliar a chaleira? Como agradecimento, temos um brinde para você.',
      marks: ['Como agradecimento, temos um brinde para você'],
    },
  ],
};
