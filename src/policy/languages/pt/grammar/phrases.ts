import { doubledWord, type GrammarRule, phrase } from '../../../grammar/grammar-rule.ts';

/** Portuguese patterns of mistakes; no grammar checker is at hand for it. */
export const portuguesePhrases: readonly GrammarRule[] = [
  phrase(
    'plural sem marca',
    `(?<fault>(?:seus|suas|nossos|nossas|uns|umas|vários|várias|alguns|algumas|estes|estas|_os|_as) (?!(?:quatro|cinco|sete|oito|nove|dez|onze|doze|treze|quinze|vinte|trinta|cem|mil|que|de|e|ou|está|é|foi|quando|bem|não)(?!\\p{L}))\\p{Ll}{4,}(?<!s))(?![\\p{L}-])`,
    null,
    {
      wrong: ['Os cortina estão prontas.', 'Seus sofá chega hoje.', 'Faltam alguns parafuso.'],
      right: [
        'Os cinco parafusos estão no saquinho.',
        'As que faltam chegam hoje.',
        'Alguns de seus itens chegam hoje.',
        'Estes são os itens.',
      ],
    },
  ),
  phrase(
    'fazem e haviam',
    '(?<fault>fazem|haviam|houveram) (?=(?:um|uma|dois|duas|três|quatro|cinco|\\d+|vários|várias|muitos|muitas) \\p{L}+)(?!.* (?:que fazem))',
    { fazem: 'faz', haviam: 'havia', houveram: 'houve' },
    {
      wrong: ['Fazem dois dias que o pacote está parado.', 'Haviam três caixas.'],
      right: ['Faz dois dias.', 'Os clientes que fazem pedidos recebem hoje.'],
    },
  ),
  phrase(
    'a gente com nós',
    '_a gente (?<fault>vamos|somos|temos|estamos|enviamos|podemos)',
    { vamos: 'vai', somos: 'é', temos: 'tem', estamos: 'está', enviamos: 'envia', podemos: 'pode' },
    { wrong: ['A gente vamos enviar hoje.'], right: ['A gente vai enviar hoje.'] },
  ),
  phrase(
    'mas e mais',
    '(?<fault>_mais) (?=(?:infelizmente|não|o seu|a sua|o pacote|o pedido|ainda)(?!\\p{L}))',
    'mas',
    {
      wrong: ['O item chegou, mais não está completo.'],
      right: ['O item chegou, mas não está completo.', 'Mais itens chegam hoje.'],
    },
  ),
  doubledWord(['se', 'não', 'muito', 'nos', 'logo'], {
    wrong: ['Obrigado pela pela paciência.', 'O pacote está na na agência.'],
    right: ['Ele chega logo logo.', 'Se se perder, avise.'],
  }),
];
