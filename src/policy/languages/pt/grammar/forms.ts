import { type GrammarRule, phrase } from '../../../grammar/grammar-rule.ts';
import { portugueseParticiples, portugueseVerbs, portugueseWe } from './verbs.ts';

const infinitives = [...portugueseParticiples.keys()].join('|');
const participleOf = Object.fromEntries(portugueseParticiples);
const infinitiveOf = Object.fromEntries([...portugueseParticiples].map(([verb, form]) => [form, verb]));
const participles = [...portugueseParticiples.values()].filter((form) => form.endsWith('o'));
const edge = '(?![\\p{L}\\p{M}-])';
const we = Object.keys(portugueseWe);
const firstPlural = [...new Set(Object.values(portugueseWe))];
const past = [...portugueseVerbs.keys()].filter(
  (form) => /(?:ou|eu|iu|aram|eram|iram)$/.test(form) && form.length > 4,
);
const future = [...portugueseVerbs.keys()].filter((form) => /r(?:á|ão)$/.test(form) && form.length > 5);
const modals =
  'posso|pode|podemos|podem|poderá|poderemos|poderia|poderíamos|devo|deve|devemos|devem|deverá|quero|quer|queremos|querem|vou|vai|vamos|vão|precisamos|precisa|conseguimos|consegue|preciso|tentamos|tenta|gostaríamos de|gostaria de|irá|irão|iremos|acabamos de|precisamos de';

/** The forms of verbs and small words, each for itself. */
export const portugueseForms: readonly GrammarRule[] = [
  phrase(
    'nós com outra pessoa',
    `_nós (?:não |já |lhe |também )?(?<fault>${we.join('|')})(?= )`,
    portugueseWe,
    {
      wrong: ['Nós vai enviar o pacote.', 'Nós enviou a peça hoje.'],
      right: ['Nós vamos enviar o pacote.', 'Um de nós vai ligar.'],
    },
  ),
  phrase(
    'eu com outra pessoa',
    `(?:_|que |porque )eu (?:não |já |lhe )?(?<fault>${[...firstPlural, 'foi', 'está', 'tem', 'vai', 'pode', 'é'].join('|')})(?= )`,
    {
      está: 'estou',
      tem: 'tenho',
      vai: 'vou',
      pode: 'posso',
      é: 'sou',
      estamos: 'estou',
      temos: 'tenho',
      vamos: 'vou',
      podemos: 'posso',
    },
    {
      wrong: ['Eu enviamos a foto ontem.', 'Eu vai verificar.'],
      right: ['Eu enviei a foto ontem.', 'Para eu ver.'],
    },
  ),
  phrase(
    'você com outra pessoa',
    `(?:você|o senhor|a senhora|ele|ela) (?:não |já |também )?(?<fault>podem|estão|são|têm|vão|devem|receberão|querem|precisam|receberam|podemos|somos|estamos|temos|vamos)(?= )`,
    {
      podem: 'pode',
      estão: 'está',
      são: 'é',
      têm: 'tem',
      vão: 'vai',
      devem: 'deve',
      receberão: 'receberá',
      querem: 'quer',
      precisam: 'precisa',
      receberam: 'recebeu',
      podemos: 'pode',
      estamos: 'está',
      temos: 'tem',
      vamos: 'vai',
      somos: 'é',
    },
    {
      wrong: ['Você podem retirar o pacote.'],
      right: ['Você pode retirar o pacote.', 'Vocês podem retirar.'],
    },
  ),
  phrase(
    'vocês com outra pessoa',
    `_(?:vocês|eles|elas) (?:não |já |também )?(?<fault>pode|está|é|tem|vai|deve|recebeu|receberá|quer|precisa|foi)(?= )`,
    {
      pode: 'podem',
      está: 'estão',
      é: 'são',
      tem: 'têm',
      vai: 'vão',
      deve: 'devem',
      recebeu: 'receberam',
      receberá: 'receberão',
      quer: 'querem',
      precisa: 'precisam',
      foi: 'foram',
    },
    {
      wrong: ['Eles está no depósito.', 'Vocês pode devolver.'],
      right: ['Eles estão no depósito.', 'Um deles está aqui.'],
    },
  ),
  phrase(
    'auxiliar com infinitivo',
    `(?:foi|foram|será|serão|temos|tínhamos|tinha|está sendo|já está|estão sendo|ter sido|ser[áã]o?|havia|haviam)(?: já| não| também)? (?<fault>${infinitives})${edge}`,
    participleOf,
    {
      wrong: ['O reembolso foi fazer hoje.', 'Já tínhamos enviar o código.', 'A peça será enviar amanhã.'],
      right: ['Temos que enviar a peça.', 'O reembolso foi feito hoje.'],
    },
  ),
  phrase(
    'ser com particípio de ter',
    `_(?:já )?(?<fault>somos|somos já) (?:${participles.join('|')})${edge}(?! (?:por|pela|pelo|com|em|de))`,
    { somos: 'temos' },
    { wrong: ['Somos enviado fotos nesta semana.'], right: ['Somos conhecidos pela rapidez.'] },
  ),
  phrase(
    'modal com particípio',
    `(?:${modals})(?: já| também| não| lhe)? (?<fault>${participles.filter((form) => !/^(?:posto|visto|pago|feito|dito|vindo|pedido|gasto|partido|aberto|chamado)$/.test(form)).join('|')})${edge}`,
    infinitiveOf,
    {
      wrong: ['Queremos resolvido isso hoje.', 'O pacote vai enviado amanhã.'],
      right: ['Queremos resolver isso.', 'Pode ser enviado amanhã.', 'A peça vai embalada.'],
    },
  ),
  phrase(
    'modal com verbo conjugado',
    `(?:${modals})(?: já| também| não| lhe)? (?<fault>${[...firstPlural, ...past, ...future].filter((form) => form !== 'vamos' && form !== 'seremos').join('|')})${edge}`,
    null,
    {
      wrong: [
        'Vamos enviamos a peça amanhã cedo.',
        'O técnico pode passou na terça.',
        'Precisamos confirmamos o CEP.',
      ],
      right: ['Vamos enviar a peça.', 'Precisamos confirmar o CEP.'],
    },
  ),
  phrase(
    'estar para ter pronto',
    `_(?:o|a|os|as) (?:seu |sua |nosso |nossa )?\\p{Ll}+(?: @)?(?: já| ainda não)? (?<fault>tem|têm) (?=(?:pront|atrasad|esgotad|disponíve|parad|perdid|danificad|quebrad)\\p{Ll}*)`,
    { tem: 'está', têm: 'estão' },
    {
      wrong: ['O pacote já tem pronto para envio.'],
      right: ['O pacote já está pronto.', 'O pacote tem prazo de três dias.'],
    },
  ),
  phrase(
    'em e o artigo',
    `(?<fault>em (?:o|os|a|as)|por (?:o|os|as))(?= \\p{Ll}{3,})(?! (?:menos|mais|que|longe|partir))`,
    {
      'em o': 'no',
      'em os': 'nos',
      'em a': 'na',
      'em as': 'nas',
      'por o': 'pelo',
      'por os': 'pelos',
      'por as': 'pelas',
    },
    {
      wrong: ['O pacote está em o depósito.', 'Pedimos desculpas por o atraso.'],
      right: ['O pacote está no depósito.', 'Pelo atraso.'],
    },
    'gu',
  ),
  phrase(
    'de e o artigo',
    `(?:depósito|galpão|endereço|número|código|foto|fotos|data|prazo|valor|entrega|envio|devolução|compra|saída|chegada|preço|cor|tamanho|sai|saiu|depois|antes|dentro|dúvida|cópia|confirmação|precisamos) (?<fault>de (?:o|os|as|a)) (?=\\p{Ll}{3,}(?: |[.,!?]|$))(?!\\p{Ll}+ (?:\\p{Ll}+ )?(?:ser|chegar|sair|ir|estar|vir|partir|voltar|passar|expirar|vencer|acabar|ficar)(?!\\p{L}))`,
    { 'de o': 'do', 'de os': 'dos', 'de as': 'das', 'de a': 'da' },
    {
      wrong: ['Falta o número de o pedido.', 'A foto de a caixa chegou.'],
      right: ['Antes de o pacote chegar.', 'O número do pedido.'],
    },
    'gu',
  ),
  phrase(
    'voltar a',
    '(?:voltou|voltar|voltará|retornou|retornará|chegou|chegará|chegar|foi|vai|ir|irá) (?<fault>no|na|em o) (?=(?:nosso depósito|nosso galpão|nosso estoque|nosso armazém|nossa loja|seu destino|destino|remetente|nosso centro)(?!\\p{L}))',
    { no: 'ao', na: 'à', 'em o': 'ao' },
    {
      wrong: ['O pacote voltou no nosso depósito ontem.', 'A caixa chegou no destino.'],
      right: ['O pacote voltou ao nosso depósito.', 'O pacote chegou na sexta.'],
    },
  ),
  phrase(
    'à disposição',
    '(?:estamos|fico|ficamos|estou|seguimos|permanecemos|continuamos|sempre|estaremos) (?:sempre |também |inteiramente )?(?<fault>a|em|na|ao|à sua) (?=(?:sua )?disposição)(?<!à sua )',
    { a: 'à', em: 'à', na: 'à', ao: 'à' },
    {
      wrong: ['Estamos a disposição para qualquer dúvida.'],
      right: ['Estamos à disposição.', 'Fico à sua disposição.'],
    },
  ),
  phrase(
    'crase que falta',
    `(?:(?:quanto|devido|referente|graças|em relação|com relação|junto|relativo|relativa|direito|fomos|foi|iremos|entregue|enviado|retornou|chegou|chegará|voltou|corresponde|correspondem|respondemos|responder) )(?<fault>a) (?=(?:entrega|compra|troca|garantia|devolução|greve|chuva|demora|agência|transportadora|peça|caixa|foto|descrição|embalagem|solicitação|mensagem|fábrica|alfândega|loja|cor|nota|falta|montagem|instalação)(?!\\p{L}))`,
    'à',
    {
      wrong: ['Quanto a entrega, ela está prevista para terça.', 'Fomos a agência buscar a caixa.'],
      right: ['Quanto à entrega.', 'Quanto a isso, tudo certo.'],
    },
  ),
  phrase(
    'crase que sobra',
    `(?<fault>[àÀ]s?) (?=(?:partir|pagar|verificar|enviar|receber|você|vocês|ele|ela|eles|ele|isso|isto|este|esse|essa|esta|um|uma|cada|todos|todas|todo|qualquer|nós|quem|respeito|pé|prazo|gosto|caminho|serviço|favor|pedido|fim)${edge})`,
    'a',
    {
      wrong: ['Vale à partir de amanhã.', 'Enviamos o código à você.'],
      right: ['Vale a partir de amanhã.', 'Às vezes demora.'],
    },
  ),
  phrase(
    'crase diante do objeto',
    `(?:enviamos|enviaremos|enviar|mandamos|recebemos|receber|verificamos|verificar|conferimos|trocamos|trocar|encontramos|fizemos|fazer|aguardamos|confirmamos|confirmar|informe|envie|temos|emitimos|devolver|cancelamos|embalamos|postamos|até|para|com|sobre|durante|após|desde|sem|perante|ante) (?<fault>à) (?=(?:sua |nossa |nova )?(?:peça|caixa|foto|nota|data|entrega|mensagem|troca|devolução|encomenda|etiqueta|compra|transportadora|luminária|cadeira|mesa|embalagem|confirmação|solicitação|tampa|fatura|garantia|sexta|segunda|terça|quarta|quinta)(?![\\p{L}]))`,
    'a',
    {
      wrong: ['Enviamos à peça ontem.'],
      right: ['Enviamos a peça à cliente.'],
    },
  ),
  phrase('acento agudo em a', '(?<![\\p{L}])(?<fault>[áÁ])(?= \\p{Ll})', 'à', {
    wrong: ['O pacote chega até á data prevista.'],
    right: ['O pacote chega até a data prevista.'],
  }),
  phrase(
    'gostar de',
    '(?:gostaríamos|gostaria) (?<fault>em|a|para|que) (?=\\p{Ll}+(?:ar|er|ir)(?!\\p{L}))',
    'de',
    { wrong: ['Gostaríamos em confirmar o endereço.'], right: ['Gostaríamos de confirmar o endereço.'] },
  ),
  phrase(
    'precisar de',
    '(?:precisamos|precisaremos|necessitamos|precisa|preciso) (?<fault>o|a|os|as) (?=(?:seu |sua |seus |suas )?(?:número|código|endereço|foto|fotos|CEP|CPF|nota|confirmação|resposta|ajuda|comprovante|etiqueta|medidas|dados|nome|telefone|modelo)(?!\\p{L}))',
    { o: 'do', a: 'da', os: 'dos', as: 'das' },
    {
      wrong: ['Precisamos o número de série.'],
      right: ['Precisamos do número de série.', 'Precisamos que confirme.'],
    },
  ),
  phrase(
    'responder a',
    '_(?:por favor |basta )?(?:responda|respondam|responder|responde) (?<fault>essa|esta|este|esse|a|o|nossa) (?=(?:mensagem|e-mail|email|pergunta)(?!\\p{L}))',
    { essa: 'a essa', esta: 'a esta', este: 'a este', esse: 'a esse', a: 'à', o: 'ao', nossa: 'à nossa' },
    {
      wrong: ['Responda essa mensagem quando puder.'],
      right: ['Responda a essa mensagem.', 'Responda à mensagem.'],
    },
  ),
  phrase(
    'em com dia da semana',
    '(?:entregue|entrega|chega|chegará|sai|sairá|saiu|chegou|enviado|enviada|enviaremos|passa|passará|prevista|previsto|agendada|agendado) (?<fault>em) (?=(?:(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|próxima)(?![\\p{L}-]))',
    'na',
    {
      wrong: ['O pacote será entregue em quinta-feira.'],
      right: ['O pacote será entregue na quinta-feira.', 'Em sextas não abrimos.'],
    },
  ),
  phrase(
    'depois de',
    '(?<fault>(?:depois|antes|dentro|perto|além|apesar|através|cerca) (?:a|o|as|os|em|uma?))(?= (?:entrega|compra|envio|pagamento|data|prazo|chegada|retirada|saída|recebimento|dois|três|cinco|\\d+|loja|casa|agência|transportadora|semana|atraso)(?!\\p{L}))',
    null,
    {
      wrong: ['É possível até 30 dias depois a entrega.'],
      right: ['Depois da entrega.', 'Cerca de três dias.'],
    },
  ),
  phrase(
    'obrigado por',
    '(?:obrigad[oa]s?|agradecemos|agradeço) (?<fault>da|do|à|na|em|a) (?=(?:sua |seu )?(?:paciência|compreensão|mensagem|contato|atenção|compra|preferência|retorno|confiança)(?!\\p{L}))(?<!agradec\\p{Ll}+ a )',
    { da: 'pela', do: 'pelo', à: 'pela', na: 'pela', em: 'por', a: 'pela' },
    {
      wrong: ['Obrigado da sua paciência até aqui.'],
      right: ['Obrigado pela sua paciência.', 'Agradecemos a sua paciência.'],
    },
  ),
  phrase('para mim com verbo', `para (?<fault>mim) (?=(?:${infinitives})${edge})`, 'eu', {
    wrong: ['Mande a foto para mim verificar.', 'Isso é para mim conferir.'],
    right: ['Mande a foto para mim.', 'Mande para eu verificar.'],
  }),
  phrase('pronome depois de preposição', '(?:para|de|com|a|por|sem) (?<fault>tu)(?= |[.,!?])', 'você', {
    wrong: ['Podemos enviar a foto para tu ainda hoje.'],
    right: ['Podemos enviar a foto para você.'],
  }),
  phrase(
    'comparativo duplo',
    '(?<fault>mais (?:melhor|melhores|pior|piores|maior|maiores|menor|menores|superior|inferior))(?=[ .,;!?]|$)(?! (?:ainda|que nunca))',
    null,
    {
      wrong: ['O modelo novo é mais melhor para a cozinha.', 'Esta medida é mais pior.'],
      right: ['Esta medida é melhor.'],
    },
  ),
  phrase(
    'ontem com futuro',
    `_(?<fault>ontem (?:(?:à noite|à tarde|de manhã|o pacote|o entregador|a peça|nós) )?(?:\\p{Ll}+(?:remos|rão|rá)|(?:vamos|vai|vão) \\p{Ll}+r))${edge}(?<!fará|está)`,
    null,
    {
      wrong: ['Ontem enviaremos o seu pedido.', 'Ontem vamos enviar a peça.'],
      right: ['Ontem enviamos o seu pedido.'],
    },
  ),
  phrase(
    'passado com amanhã',
    `(?<fault>chegou|chegaram|saiu|saíram|foi (?:entregue|enviad[oa]|postad[oa])|foram (?:entregues|enviad[oa]s)|entregou|recebeu|enviei|mandei|passou)(?= (?:amanhã|depois de amanhã|na próxima semana|na semana que vem)${edge})`,
    null,
    {
      wrong: ['O pacote chegou amanhã de manhã.'],
      right: ['O pacote chegará amanhã.', 'O pacote que saiu ontem.'],
    },
  ),
  phrase(
    'faz tempo',
    '(?<fault>(?:fazem|vão fazer|irão fazer)) (?=(?:um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|dez|\\d+|alguns|algumas|vários|várias|muitos|poucos) (?:dias|dia|semanas|semana|meses|anos|horas|minutos)(?!\\p{L}))',
    { fazem: 'faz', 'vão fazer': 'vai fazer', 'irão fazer': 'irá fazer' },
    { wrong: ['Fazem três dias que o pacote está parado.'], right: ['Faz três dias.'] },
  ),
  phrase(
    'conjuntivo',
    '(?:esperamos|espero|queremos|desejamos|torcemos para|é importante|é necessário|é preciso|para|talvez|pedimos|solicitamos|embora|caso|antes) que (?:(?:o|a|os|as|tudo|isso|você)(?: seu| sua| novo| nova)?(?: (?:pacote|pedido|peça|produto|item|caixa|solução|entrega|transportadora|senhora?|encomenda|cliente|troca|reembolso))? )?(?<fault>chega|chegam|está|é|são|tem|têm|pode|vai|funciona|envia|confirma|verifica|informa|responde|recebe|gosta|fica|resolve|serve|encontra|aguarda)(?=[ .,;!?]|$)',
    {
      chega: 'chegue',
      chegam: 'cheguem',
      está: 'esteja',
      é: 'seja',
      são: 'sejam',
      tem: 'tenha',
      têm: 'tenham',
      pode: 'possa',
      vai: 'vá',
      funciona: 'funcione',
      envia: 'envie',
      confirma: 'confirme',
      verifica: 'verifique',
      informa: 'informe',
      responde: 'responda',
      recebe: 'receba',
      gosta: 'goste',
      fica: 'fique',
      resolve: 'resolva',
      serve: 'sirva',
      encontra: 'encontre',
      aguarda: 'aguarde',
    },
    {
      wrong: ['Esperamos que a peça chega logo.', 'Pedimos que você confirma o endereço.'],
      right: ['Esperamos que a peça chegue logo.'],
    },
  ),
  phrase(
    'futuro do conjuntivo',
    '_(?:se|quando|assim que|caso|logo que) (?:o senhor |a senhora |você )?(?<fault>tem|precisa|quer|pode|recebe|prefere|deseja)(?= (?:dúvidas|alguma|mais|outra|outras|o pacote|a caixa|a peça|o produto|o item|qualquer|de ajuda|ajuda|responder|trocar|devolver)(?!\\p{L}))',
    {
      tem: 'tiver',
      precisa: 'precisar',
      quer: 'quiser',
      pode: 'puder',
      recebe: 'receber',
      prefere: 'preferir',
      deseja: 'desejar',
    },
    {
      wrong: ['Se o senhor tem dúvidas, responda aqui.', 'Quando você recebe o pacote, avise.'],
      right: ['Se o senhor tiver dúvidas, responda aqui.', 'Se tiveres dúvidas, responde aqui.'],
    },
  ),
  phrase(
    'tu e você',
    '(?:você|o senhor|a senhora) (?<fault>quiseres|puderes|tiveres|tens|podes|queres|estás|vais|deves|recebeste)(?!\\p{L})',
    {
      quiseres: 'quiser',
      puderes: 'puder',
      tiveres: 'tiver',
      tens: 'tem',
      podes: 'pode',
      queres: 'quer',
      estás: 'está',
      vais: 'vai',
      deves: 'deve',
      recebeste: 'recebeu',
    },
    { wrong: ['Se você quiseres, trocamos a peça.'], right: ['Se você quiser, trocamos a peça.'] },
  ),
];
