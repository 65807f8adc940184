import { type GrammarRule, phrase } from '../../grammar/grammar-rule.ts';
import { portugueseNouns } from './grammar/nouns.ts';
import { portugueseParticiples } from './grammar/verbs.ts';

const singular = [...portugueseNouns]
  .filter(([, features]) => /[mf]/.test(features))
  .map(([noun]) => noun)
  .join('|');
const stems = [...new Set([...portugueseParticiples.values()].map((form) => form.slice(0, -1)))].join('|');
const edge = '(?![\\p{L}\\p{M}-])';

/** Portuguese words that are right elsewhere. */
export const portugueseWordsInContext: readonly GrammarRule[] = [
  phrase(
    'esta por está',
    `(?:${singular}|já|ainda|não|que|tudo|ele|ela|você|onde|como)(?: @)? (?<fault>esta)(?= (?:no|na|nos|nas|em|a caminho|com|sem|aqui|tudo|bem|correto|certo|pronto|pronta|esgotad[oa]|disponível|sendo|previst[oa]|(?:${stems})[oa])${edge})`,
    'está',
    {
      wrong: ['O pacote esta no depósito desde ontem.', 'O item já esta esgotado.'],
      right: ['O pacote está no depósito.', 'Ele chega ainda esta semana.'],
    },
  ),
  phrase(
    'e por é depois do nome',
    `(?:_|e |que )(?:o|a|este|esta|esse|essa|seu|sua|nosso|nossa) (?:${singular})(?: @)? (?<fault>e)(?= (?:nov[oa]|original|gratuit[oa]|necessári[oa]|possível|compatível|resistente|frágil|de \\d|de até|feit[oa] de|muito|sempre)${edge})`,
    'é',
    {
      wrong: ['O item e novo e vem na caixa original.', 'A entrega e gratuita.'],
      right: ['O item é novo.', 'O item e a caixa são novos.'],
    },
  ),
  phrase(
    'e por é depois de partícula',
    '(?:_não|que não|mas não|_isso|_qual) (?<fault>e)(?= (?:o|a|um|uma|possível|necessári[oa]|preciso|nossa?|culpa|problema|só|isso|verdade)(?![\\p{L}]))',
    'é',
    {
      wrong: ['Não e necessário devolver.', 'Qual e o seu CEP?'],
      right: ['Não é necessário.', 'Este e o outro chegaram.'],
    },
  ),
  phrase(
    'a por há',
    `(?:_|saiu |chegou |parado |parada |enviado |enviada |enviamos |postado |postada |comprado |entregue |aguardando |depósito |agência )(?<fault>a)(?= (?:cerca de |mais de |uns )?(?:um|uma|dois|duas|três|quatro|cinco|seis|sete|dez|alguns|algumas|vários|várias|poucos|poucas|\\d+) (?:dias?|semanas?|mês|meses|horas?|anos?|minutos?)(?:[ .,!?]|$)(?!d[aeo]))`,
    'há',
    {
      wrong: ['A dois dias o pacote saiu do depósito.', 'O pacote está parado a três dias.'],
      right: ['Há dois dias.', 'De dois a três dias.'],
    },
  ),
  phrase(
    'mais por mas',
    `(?<=, )(?<fault>mais) (?=(?:vamos|será|estamos|podemos|enviaremos|ele|ela|precisamos|houve|está|foi|os|as|o|a|já|chegou|chegará|temos|faltou|logo)${edge})`,
    'mas',
    {
      wrong: ['O pacote voltou, mais vamos verificar.'],
      right: ['O pacote voltou, mas vamos verificar.', 'Mais dois itens chegam hoje.'],
    },
  ),
  phrase(
    'por que',
    `(?:sabemos|saber|entendemos|entender|explicar|verificar|motivo|razão) (?<fault>porque|porquê|por quê)(?= \\p{L})`,
    'por que',
    {
      wrong: ['Ainda não sabemos porquê o pacote voltou.'],
      right: ['Não sabemos por que voltou.', 'Não sabemos o porquê.'],
    },
  ),
  phrase('porque em pergunta', '_(?<fault>porque)(?= [^.!?]{1,80}\\?)', 'por que', {
    wrong: ['Porque o pacote voltou?'],
    right: ['Por que o pacote voltou?', 'Porque choveu.'],
  }),
  phrase(
    'trás por traz',
    `(?:que|ele|ela|entregador|transportadora|caixa|pacote|não) (?<fault>trás)(?= (?:o|a|os|as|um|uma|dois|duas)${edge})`,
    'traz',
    {
      wrong: ['O entregador trás a caixa hoje.'],
      right: ['O entregador traz a caixa.', 'Deixou por trás.'],
    },
  ),
  phrase(
    'nomes sem acento',
    `(?:o|a|um|uma|seu|sua|nosso|nossa|do|da|no|na|ao|à|em|sob|de|sem|alguma|qualquer|outra|essa|este|esta|esse) (?<fault>duvida|deposito|agencia|inicio|analise|pratica|garantía|cambio|comercio|calculo|termino|pagina|medico|publico|fabrica|maquina|camera|logistica|copia)${edge}`,
    {
      duvida: 'dúvida',
      deposito: 'depósito',
      agencia: 'agência',
      inicio: 'início',
      analise: 'análise',
      pratica: 'prática',
      garantía: 'garantia',
      cambio: 'câmbio',
      comercio: 'comércio',
      calculo: 'cálculo',
      termino: 'término',
      pagina: 'página',
      medico: 'médico',
      publico: 'público',
      fabrica: 'fábrica',
      maquina: 'máquina',
      camera: 'câmera',
      logistica: 'logística',
      copia: 'cópia',
    },
    { wrong: ['A sua duvida já foi respondida.', 'O pacote está no deposito.'], right: ['A sua dúvida.'] },
  ),
  phrase(
    'manha por manhã',
    '(?:de|da|pela|amanhã|esta|desta|nesta|toda) (?<fault>manha)(?![\\p{L}])',
    'manhã',
    { wrong: ['Chega amanhã de manha.'], right: ['Chega de manhã.'] },
  ),
  phrase('marco por março', '(?:\\d+ de|em|de|até|início de|fim de) (?<fault>marco)(?=[ .,;]|$)', 'março', {
    wrong: ['A nota é de 3 de marco.'],
    right: ['A nota é de 3 de março.'],
  }),
];
