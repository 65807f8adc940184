import type { FourForms, VerbNumber } from '../../../grammar/romance/phrase-words.ts';

const ar =
  'chegar faltar entregar enviar mandar verificar confirmar reembolsar cancelar encontrar trocar deixar passar levar testar tentar retirar contatar ligar esperar comunicar informar indicar mostrar funcionar pesar medir/ custar durar começar continuar terminar voltar retornar viajar ficar apresentar embalar carregar montar desmontar aceitar recusar assinar trabalhar ajudar atualizar registrar processar completar bloquear pagar estornar usar utilizar desejar agradecar/ gostar precisar conferir/ consertar preparar postar despachar solicitar constar embarcar atrasar aguardar comprar acompanhar analisar separar';
const er =
  'receber dever escolher responder vender resolver devolver aparecer acontecer descer depender corresponder conter/ atender parecer correr prometer fornecer oferecer conhecer';
const ir =
  'partir abrir permitir servir existir conferir medir pedir incluir/ substituir/ garantir cobrir transmitir emitir seguir assumir decidir imprimir dividir';
const irregular = `
é/são era/eram será/serão foi/foram seja/sejam seria/seriam está/estão estava/estavam estará/estarão esteja/estejam estaria/estariam esteve/estiveram
tem/têm tinha/tinham terá/terão tenha/tenham teria/teriam teve/tiveram contém/contêm mantém/mantêm obtém/obtêm
vai/vão ia/iam irá/irão vá/vão iria/iriam vem/vêm vinha/vinham virá/virão venha/venham veio/vieram
pode/podem podia/podiam poderá/poderão possa/possam poderia/poderiam pôde/puderam
quer/querem queria/queriam quis/quiseram faz/fazem fazia/faziam fará/farão fez/fizeram diz/dizem disse/disseram dirá/dirão
traz/trazem trará/trarão trouxe/trouxeram sai/saem saía/saíam sairá/sairão saiu/saíram cai/caem caiu/caíram dá/dão deu/deram dará/darão
vê/veem viu/viram põe/põem pôs/puseram inclui/incluem incluiu/incluíram incluirá/incluirão substitui/substituem substituiu/substituíram
segue/seguem serve/servem sabe/sabem soube/souberam pede/pedem mede/medem perde/perdem perdeu/perderam confere/conferem
`;
const list = (text: string): string[] =>
  text.split(/\s+/).filter((word) => word && !/^[a-z]+r\/$/.test(word));

function thirdPersons(): [string, string][] {
  const made = list(irregular).map((pair) => pair.split('/') as [string, string]);
  for (const verb of list(ar)) {
    const root = verb.slice(0, -2);
    made.push([`${root}a`, `${root}am`], [`${root}ou`, `${root}aram`], [`${root}ava`, `${root}avam`]);
    made.push([`${verb}á`, `${verb}ão`], [`${verb}ia`, `${verb}iam`]);
    const soft = root.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/ç$/, 'c');
    made.push([`${soft}e`, `${soft}em`]);
  }
  for (const verb of list(er)) {
    const root = verb.slice(0, -2);
    made.push([`${root}e`, `${root}em`], [`${root}eu`, `${root}eram`], [`${root}ia`, `${root}iam`]);
    made.push([`${verb}á`, `${verb}ão`], [`${verb}ia`, `${verb}iam`]);
  }
  for (const verb of list(ir)) {
    const root = verb.slice(0, -2);
    if (!/^(?:conferir|medir|pedir|servir|seguir)$/.test(verb)) made.push([`${root}e`, `${root}em`]);
    made.push(
      [`${root}iu`, `${root}iram`],
      [`${root}ia`, `${root}iam`],
      [`${verb}á`, `${verb}ão`],
      [`${verb}ia`, `${verb}iam`],
    );
  }
  return made;
}

/** Small words, nouns and participles that sound like verbs. */
const otherwise = new Set(
  'foi/ entregue pague/ ia iam confere/ vá veio/ para era/ sobre entre cobre cobra'.split(' '),
);

function byForm(): ReadonlyMap<string, VerbNumber> {
  const made = new Map<string, VerbNumber>();
  for (const [one, many] of thirdPersons()) {
    if (!otherwise.has(one) && !made.has(one)) made.set(one, { plural: false, other: many });
    if (!otherwise.has(many) && !made.has(many)) made.set(many, { plural: true, other: one });
  }
  return made;
}

export const portugueseVerbs = byForm();

/** The third persons with what "nós" says in their place. */
export const portugueseWe: Readonly<Record<string, string>> = Object.fromEntries([
  ...list(ar).flatMap((verb) => {
    const root = verb.slice(0, -2);
    return [`${root}a`, `${root}am`, `${root}ou`, `${root}aram`]
      .map((form) => [form, `${root}amos`])
      .concat([`${verb}á`, `${verb}ão`].map((form) => [form, `${verb}emos`]));
  }),
  ...list(`${er} ${ir}`).flatMap((verb) => {
    const root = verb.slice(0, -2);
    const vowel = verb.endsWith('er') ? 'e' : 'i';
    return [`${root}e`, `${root}em`, `${root}${vowel}u`, `${root}${vowel}ram`]
      .map((form) => [form, `${root}${vowel}mos`])
      .concat([`${verb}á`, `${verb}ão`].map((form) => [form, `${verb}emos`]));
  }),
  ...'vai vão vamos;foi foram fomos;está estão estamos;tem têm temos;pode podem podemos;é são somos;fez fizeram fizemos;sente sentem sentimos;faz fazem fazemos;quer querem queremos;vem vêm vimos;será serão seremos;terá terão teremos;poderá poderão poderemos;fará farão faremos;tinha tinham tínhamos;estava estavam estávamos'
    .split(';')
    .flatMap((three) => {
      const [one = '', many = '', we = ''] = three.split(' ');
      return [
        [one, we],
        [many, we],
      ];
    }),
]);

const moreVerbs =
  'danificar anexar selecionar reservar agendar antecipar adiar extraviar recuperar amassar arranhar lacrar etiquetar estampar personalizar aplicar ativar desativar regular lavar cortar furar quebrar apertar rachar trincar avisar autorizar aprovar recusar avaliar esgotar interromper/ combinar marcar encaminhar creditar debitar cobrar gravar fechar desligar conectar instalar rasgar manchar descontar rejeitar liberar localizar corrigir/ substituir incluir excluir concluir distribuir atribuir destruir construir reduzir produzir traduzir exigir dirigir corrigir consumir perder vender mover romper esquecer fornecer oferecer proteger';
const irregularParticiples =
  'abrir/aberto cobrir/coberto dizer/dito escrever/escrito fazer/feito pôr/posto ver/visto pagar/pago ganhar/ganho gastar/gasto expor/exposto dispor/disposto propor/proposto compor/composto prever/previsto rever/revisto refazer/refeito aceitar/aceito vir/vindo imprimir/impresso suspender/suspenso expulsar/expulso';

/** Participles by their infinitive. */
export const portugueseParticiples: ReadonlyMap<string, string> = new Map([
  ...list(`${ar} ${moreVerbs}`)
    .filter((verb) => verb.endsWith('ar'))
    .map((verb): [string, string] => [verb, `${verb.slice(0, -1)}do`]),
  ...list(`${er} ${moreVerbs}`)
    .filter((verb) => verb.endsWith('er'))
    .map((verb): [string, string] => [verb, `${verb.slice(0, -2)}ido`]),
  ...list(`${ir} ${moreVerbs}`)
    .filter((verb) => verb.endsWith('ir'))
    .map((verb): [string, string] => [
      verb,
      /u[íi]r$/.test(verb) && !/[gq]uir$/.test(verb) ? `${verb.slice(0, -2)}ído` : `${verb.slice(0, -1)}do`,
    ]),
  ...list(irregularParticiples).map((pair) => pair.split('/') as [string, string]),
]);

const ofO = (word: string): FourForms => {
  const root = word.slice(0, -1);
  return [word, `${root}a`, `${word}s`, `${root}as`];
};
const ofE = (word: string): FourForms => {
  const many = word.endsWith('vel')
    ? `${word.slice(0, -2)}eis`
    : word.endsWith('al')
      ? `${word.slice(0, -1)}is`
      : word.endsWith('il')
        ? `${word.slice(0, -2)}eis`
        : /[rz]$/.test(word)
          ? `${word}es`
          : `${word}s`;
  return [word, word, many, many];
};
const inO =
  'preto vermelho amarelo branco roxo dourado prateado redondo quadrado pequeno comprido curto largo estreito alto novo velho antigo quebrado defeituoso errado correto incorreto completo incompleto intacto sujo limpo vazio cheio gratuito inesperado previsto necessário pesado duro elétrico mecânico automático adequado compatível/ usado econômico disposto interessado preocupado ótimo válido ativo inativo aberto torto solto seco molhado firme/ pronto parado atrasado esgotado satisfeito próprio/ extraviado avariado vencido perdido';
const inE =
  'grande verde disponível indisponível frágil original visível flexível compatível incompatível impermeável resistente transparente lavável regulável dobrável recarregável reutilizável gentil cordial urgente ausente restante normal digital natural fiscal postal comercial principal total parcial final inicial manual feliz possível impossível útil responsável azul/ entregue idêntico/ faltante diferente';

/** Adjectives and participles by each of their forms. */
export const portugueseAdjectives: ReadonlyMap<string, FourForms> = new Map(
  [
    ...inO
      .split(' ')
      .filter((word) => !word.endsWith('/'))
      .map(ofO),
    ...[...portugueseParticiples.values()].map(ofO),
    ...inE
      .split(' ')
      .filter((word) => !word.endsWith('/'))
      .map(ofE),
    ['azul', 'azul', 'azuis', 'azuis'] as FourForms,
    ...'cinza rosa bege laranja vinho simples turquesa'
      .split(' ')
      .map((word): FourForms => [word, word, word, word]),
  ].flatMap((forms) => forms.map((form): [string, FourForms] => [form, forms])),
);

/** What verbs in -ar say in the present: "a compra", "o envio". */
export const portugueseVerbStems: ReadonlySet<string> = new Set(
  list(`${ar} ${moreVerbs} cadastrar avaliar cobrar`)
    .filter((verb) => verb.endsWith('ar'))
    .flatMap((verb) => {
      const root = verb.slice(0, -2);
      return [`${root}o`, `${root}a`, `${root}e`, `${root}as`, `${root}es`];
    }),
);
