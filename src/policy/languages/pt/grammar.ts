import { agreement, withFeature } from '../../grammar/agreement.ts';
import { doubledWord, type GrammarRule, phrase } from '../../grammar/grammar-rule.ts';

/** Features: m, f singular; M, F plural. */
const nouns = {
  ...withFeature(
    'm',
    'pedido pacote artigo item produto reembolso valor prazo número cliente problema modelo carregador cabo endereço estoque entregador motorista preço',
  ),
  ...withFeature(
    'f',
    'entrega encomenda devolução resposta mensagem pergunta data etiqueta quantidade peça garantia bateria confirmação informação paciência transportadora luminária cor',
  ),
  ...withFeature(
    'M',
    'pedidos pacotes artigos itens produtos reembolsos valores prazos números clientes problemas modelos carregadores cabos endereços entregadores envios atrasos',
  ),
  ...withFeature(
    'F',
    'entregas devoluções respostas mensagens perguntas datas etiquetas peças baterias caixas cores desculpas informações',
  ),
};
const determiners = {
  o: 'm',
  a: 'f',
  os: 'M',
  as: 'F',
  um: 'm',
  uma: 'f',
  este: 'm',
  esta: 'f',
  estes: 'M',
  estas: 'F',
  esse: 'm',
  essa: 'f',
  esses: 'M',
  essas: 'F',
  seu: 'm',
  sua: 'f',
  seus: 'M',
  suas: 'F',
  nosso: 'm',
  nossa: 'f',
  nossos: 'M',
  nossas: 'F',
  do: 'm',
  da: 'f',
  dos: 'M',
  das: 'F',
  no: 'm',
  na: 'f',
  nos: 'M',
  nas: 'F',
  ao: 'm',
  pelo: 'm',
  pela: 'f',
  cada: 'mf',
  dois: 'M',
  duas: 'F',
  três: 'MF',
  outro: 'm',
  outra: 'f',
  novo: 'm',
  nova: 'f',
  vários: 'M',
  várias: 'F',
};
const singular =
  'pedido|pacote|artigo|item|produto|reembolso|envio|transportadora|entregador|cabo|carregador|entrega|devolução|luminária|peça|caixa|endereço|valor';
const plural =
  'pedidos|pacotes|artigos|itens|produtos|envios|cabos|entregas|devoluções|peças|caixas|luminárias|parafusos|entregadores';

/** Portuguese patterns of mistakes; no grammar checker is at hand for it. */
export const portugueseGrammar: readonly GrammarRule[] = [
  agreement(
    'determinante e nome',
    {
      determiners,
      nouns,
      between: '(?:seu|sua|seus|suas|noss[oa]s?|nov[oa]s?|outr[oa]s?|primeir[oa]s?|segund[oa]s?|mesm[oa]s?)',
      onlyAtStart: ['a', 'o', 'os', 'as', 'nos'],
    },
    {
      wrong: [
        'Os pedido estão prontos.',
        'A pacote está na agência.',
        'As item chegaram ontem.',
        'Temos um entrega marcada.',
        'Falta o endereço da sua pedido.',
      ],
      right: [
        'O seu pedido está pronto.',
        'Enviamos a pedido do cliente.',
        'O valor chega até a data prevista.',
      ],
    },
  ),
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
    'sujeito singular, verbo plural',
    `_(?:(?:o|a) )?(?:(?:seu|sua|nosso|nossa|este|esta|o|a|um|uma) (?:nov[oa] )?(?:${singular}|\\p{Ll}{3,}(?:ção|são|dade|agem|mento|dor))(?: @)?|pedido @) (?<fault>estão|são|foram|têm|chegarão|chegaram|estavam|serão)`,
    {
      estão: 'está',
      são: 'é',
      foram: 'foi',
      têm: 'tem',
      chegarão: 'chegará',
      chegaram: 'chegou',
      estavam: 'estava',
      serão: 'será',
    },
    {
      wrong: ['O seu pedido estão atrasado.', 'O pacote foram enviado.'],
      right: ['No seu pedido estão incluídos dois cabos.', 'O cabo e a caixa estão aqui.'],
    },
  ),
  phrase(
    'sujeito plural, verbo singular',
    `_(?:(?:os|as) )?(?:seus|suas|nossos|nossas|estes|estas|os|as|dois|duas) (?:nov[oa]s )?(?:${plural})(?: do seu pedido)?(?: @)? (?<fault>está|é|foi|tem|chegará|chegou|estava|será)`,
    {
      está: 'estão',
      é: 'são',
      foi: 'foram',
      tem: 'têm',
      chegará: 'chegarão',
      chegou: 'chegaram',
      estava: 'estavam',
      será: 'serão',
    },
    {
      wrong: ['Os itens está esgotados.', 'Os seus pacotes chegará hoje.'],
      right: ['O número dos itens está certo.', 'Um dos pacotes está aqui.'],
    },
  ),
  phrase(
    'nós com outra pessoa',
    '_nós (?<fault>vai|vão|foi|está|estão|tem|têm|pode|podem|é|são|envia|enviou|fez|sente|manda)(?= )',
    {
      vai: 'vamos',
      vão: 'vamos',
      foi: 'fomos',
      está: 'estamos',
      estão: 'estamos',
      tem: 'temos',
      têm: 'temos',
      pode: 'podemos',
      podem: 'podemos',
      é: 'somos',
      são: 'somos',
      envia: 'enviamos',
      enviou: 'enviamos',
      fez: 'fizemos',
      sente: 'sentimos',
      manda: 'mandamos',
    },
    { wrong: ['Nós vai enviar o pacote.'], right: ['Nós vamos enviar o pacote.', 'Um de nós vai ligar.'] },
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
    'atributo masculino',
    `_(?:o )?(?:seu |nosso |este )?(?:pedido|pacote|artigo|item|produto|reembolso|envio)(?: @)? (?:está|foi|será) (?<fault>(?:atrasad|enviad|esgotad|cancelad|reembolsad|danificad|perdid|pront|confirmad)(?:a|os|as))(?!\\p{L})`,
    null,
    {
      wrong: ['O seu pedido está atrasada.', 'O item foi enviados.'],
      right: ['O seu pedido está atrasado.'],
    },
  ),
  phrase(
    'atributo feminino',
    `_(?:a )?(?:sua |nossa |esta )?(?:entrega|devolução|luminária|peça|caixa|transportadora|mensagem)(?: @)? (?:está|foi|será) (?<fault>(?:atrasad|enviad|esgotad|cancelad|danificad|perdid|pront|confirmad)(?:o|os|as))(?!\\p{L})`,
    null,
    { wrong: ['A luminária está esgotado.'], right: ['A luminária está esgotada.'] },
  ),
  phrase(
    'para mim com verbo',
    'para (?<fault>mim) (?=(?:enviar|verificar|confirmar|fazer|resolver|trocar|ver)(?!\\p{L}))',
    'eu',
    {
      wrong: ['Mande a foto para mim verificar.'],
      right: ['Mande a foto para mim.', 'Mande para eu verificar.'],
    },
  ),
  phrase(
    'a gente com nós',
    '_a gente (?<fault>vamos|somos|temos|estamos|enviamos|podemos)',
    { vamos: 'vai', somos: 'é', temos: 'tem', estamos: 'está', enviamos: 'envia', podemos: 'pode' },
    { wrong: ['A gente vamos enviar hoje.'], right: ['A gente vai enviar hoje.'] },
  ),
  phrase(
    'à frente de masculino',
    '(?<fault>à) (?=(?:pedido|pacote|produto|endereço|cliente|prazo|reembolso|estoque)(?!\\p{L}))',
    'ao',
    { wrong: ['Quanto à pedido, está pronto.'], right: ['Quanto à entrega, está pronta.'] },
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
