import { withFeature } from '../../../grammar/agreement.ts';
import type { PhraseWords } from '../../../grammar/romance/phrase-words.ts';
import { portugueseNounByEnding, portugueseNouns } from './nouns.ts';
import { portugueseAdjectives, portugueseVerbStems, portugueseVerbs } from './verbs.ts';

const features = (...lists: readonly Record<string, string>[]) =>
  new Map(Object.entries(Object.assign({}, ...lists) as Record<string, string>));
const set = (text: string) => new Set(text.split(' '));

const prepositional = features(
  withFeature('m', 'do no ao pelo num dum neste nesse naquele deste desse daquele'),
  withFeature('f', 'da na à pela numa duma nesta nessa naquela desta dessa daquela'),
  withFeature('M', 'dos nos aos pelos nestes nesses naqueles destes desses daqueles'),
  withFeature('F', 'das nas às pelas nestas nessas naquelas destas dessas daquelas'),
);

export const portugueseWords: PhraseWords = {
  predeterminers: features({ todo: 'm', toda: 'f', todos: 'M', todas: 'F', ambos: 'M', ambas: 'F' }),
  articles: new Map([
    ...prepositional,
    ...features(
      withFeature('m', 'o um este esse aquele nenhum algum'),
      withFeature('f', 'a uma esta essa aquela nenhuma alguma'),
      withFeature('M', 'os uns estes esses aqueles alguns'),
      withFeature('F', 'as umas estas essas aquelas algumas'),
      { cada: 'mf', qualquer: 'mf', quaisquer: 'MF' },
    ),
  ]),
  prepositional: new Set(prepositional.keys()),
  alsoPrepositions: set('a'),
  pronouns: set('o a os as nos este esta esse essa um uma'),
  beforeNoun: features(
    withFeature(
      'm',
      'seu meu teu nosso novo primeiro segundo terceiro mesmo outro último próximo próprio bom seguinte antigo',
    ),
    withFeature(
      'f',
      'sua minha tua nossa nova primeira segunda terceira mesma outra última próxima própria boa seguinte antiga',
    ),
    withFeature(
      'M',
      'seus meus teus nossos novos primeiros segundos mesmos outros últimos próximos próprios bons dois muitos poucos vários diversos tantos antigos',
    ),
    withFeature(
      'F',
      'suas minhas tuas nossas novas primeiras segundas mesmas outras últimas próximas próprias boas duas muitas poucas várias diversas tantas antigas',
    ),
    withFeature('MF', 'três quatro cinco sete oito nove dez onze doze quinze vinte trinta seguintes'),
    { seguinte: 'mf', grande: 'mf', grandes: 'MF', seis: 'MF' },
  ),
  opening: set(
    'seu sua seus suas nosso nossa nossos nossas meu minha teu tua dois duas três quatro cinco seis sete oito nove dez doze quinze vinte trinta muitos muitas poucos poucas vários várias diversos diversas outros outras outro outra',
  ),
  nouns: portugueseNouns,
  nounByEnding: portugueseNounByEnding,
  nounsOrVerbs: new Set([
    ...portugueseVerbStems,
    ...'entrega entregas encomenda compra compras venda troca envio pedido perda falta posto conta parte meia segunda via linha ajuda pesquisa coleta escolha marca resposta pergunta cola serra bomba tampa mancha quebra conserto reparo teste ajuste estorno custo desconto dano aviso contato anexo registro lacre selo risco furo fim confirma carga senha troco vez vezes '.split(
      ' ',
    ),
  ]),
  collectives: set(
    'parte maioria metade conjunto kit par série dúzia grupo resto número quantidade família equipe maior dezena',
  ),
  times: set(
    'semana semanas mês meses dia dias manhã tarde noite ano anos hora horas minuto minutos vez vezes tempo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira momento período',
  ),
  adjectives: portugueseAdjectives,
  shades: set(
    'fosco brilhante escuro claro escura clara metálico grafite água marinho musgo bebê militar pérola chumbo petróleo',
  ),
  verbs: portugueseVerbs,
  copulas: set(
    'é são era eram será serão foi foram seja sejam seria seriam está estão estava estavam estará estarão esteja estejam fica ficam ficou ficaram ficará ficarão chegou chegaram parece parecem continua continuam',
  ),
  inverting: set(
    'chega chegam chegou chegaram chegará chegarão falta faltam faltou faltaram faltava faltavam segue seguem existe existem resta restam vem vêm veio vieram sobra sobram sobraram sai saem',
  ),
  prepositions: set('de a em com por para sem até sob sobre entre contra após desde perante'),
  adverbs: set(
    'não já ainda também infelizmente hoje ontem amanhã agora atualmente sempre nunca finalmente apenas só somente depois então porém além bem muito pouco mais menos assim aqui lá ali logo cedo direto diretamente normalmente provavelmente corretamente totalmente completamente levemente parcialmente se me lhe separadamente temporariamente definitivamente meio quase novamente devidamente realmente juntos junto',
  ),
  objects: set('lo la gente quem nós eu você ele ela eles elas vocês qual quais'),
  conjunctions: set('que porque pois quando se mas enquanto onde conforme porém portanto logo caso embora'),
  relative: 'que',
  and: set('e'),
};
