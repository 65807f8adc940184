/** Nouns of selling by gender, `singular/plural` where the plural isn't regular. */
const masculine = `
pedido pacote artigo item produto reembolso endereço entregador motorista número cliente problema modelo carregador cabo
adaptador estoque preço valor prazo envio frete correio serviço armazém depósito galpão/galpões destinatário remetente
documento formulário comprovante boleto cartão/cartões pagamento crédito débito estorno desconto custo imposto recibo
atraso transtorno inconveniente incômodo erro engano defeito dano problema imprevisto contratempo extravio roubo furto
rastreio rastreamento código protocolo chamado atendimento atendente vendedor comprador fornecedor fabricante técnico
colega gerente responsável/responsáveis operador setor escritório sistema site centro posto ponto local/locais bairro
prédio portão/portões porteiro vizinho andar apartamento bloco interfone elevador complemento cep
dia mês/meses ano minuto segundo horário feriado período momento agendamento retorno contato aviso lembrete
cancelamento conserto reparo ajuste teste exame laudo manual/manuais folheto guia vídeo arquivo link texto anexo
móvel/móveis sofá colchão/colchões travesseiro armário guarda-roupa espelho tapete lustre abajur lençol/lençóis cobertor edredom
copo prato garfo talher vaso pote balde cesto saco saquinho frasco tubo rolo estojo porta-retrato
parafuso prego gancho suporte pino tampão/tampões anel/anéis painel/painéis motor filtro sensor botão/botões visor
controle aparelho eletrodoméstico liquidificador ventilador aspirador ferro fogão/fogões forno micro-ondas refrigerador
celular/celulares telefone computador teclado mouse monitor roteador fone alto-falante microfone projetor relógio brinco
colar vestido casaco sapato tênis/tênis chinelo boné cinto bolso livro caderno brinquedo jogo quebra-cabeça carrinho berço
acessório componente conjunto kit par litro metro quilo grama peso tamanho formato volume fardo lote
material/materiais tecido vidro metal/metais plástico papelão adesivo selo rótulo lacre risco arranhão/arranhões trinco furo rasgo
motivo caso modo exemplo estado termo limite tempo plano orçamento total/totais saldo juros/juros
fim início resultado processo procedimento passo cuidado interesse apoio trabalho esforço direito
caminhão/caminhões carro veículo transporte trânsito trajeto sabonete perfume shampoo creme remédio pincel/pincéis lápis/lápis
quadro porta-copos/porta-copos tripé/tripés bico cano registro chuveiro ralo puxador trilho parente recado pátio balcão/balcões
parcelamento comunicado elogio comentário assunto detalhe dado dono nome sobrenome e-mail CPF
`;
const feminine = `
entrega encomenda devolução resposta mensagem/mensagens pergunta data etiqueta quantidade qualidade peça garantia bateria
confirmação informação transportadora luminária lâmpada cor/cores caixa nota fatura compra venda troca substituição
solicitação reclamação embalagem/embalagens remessa postagem/postagens agência unidade loja empresa equipe fábrica alfândega receita
portaria rua avenida casa cidade região/regiões zona rota viagem/viagens previsão/previsões paciência compreensão desculpa dúvida
semana hora manhã tarde noite vez/vezes demora greve chuva falta perda quebra rachadura mancha avaria trinca falha
foto imagem/imagens tela página linha ficha lista assinatura autorização conferência verificação análise inspeção vistoria
instrução montagem/montagens instalação reparação manutenção assistência ajuda solução situação oportunidade possibilidade
mesa cadeira poltrona cama estante prateleira cortina almofada colcha toalha fronha manta porta janela gaveta escada
xícara caneca garrafa jarra panela frigideira tigela bandeja faca colher/colheres chaleira cafeteira garrafa tampa alça
chave/chaves porca arruela bucha mola lâmina borracha vedação válvula mangueira torneira tomada extensão/extensões pilha fonte
furadeira serra bomba balança máquina impressora câmera caixinha televisão/televisões capa película bolsa mochila mala carteira
camisa camiseta blusa calça saia jaqueta meia bota sandália pulseira corrente aliança boneca bola bicicleta roda corrente
medida altura largura profundidade dimensão/dimensões versão/versões variante marca série linha parte metade maioria soma taxa
conta via carta senha fila posição/posições operação ordem/ordens mercadoria carga pesquisa opção/opções escolha
gravação arte letra frase ração coleira vasilha escova esponja vela moldura lente caneta fita corda cola tinta
segunda-feira terça-feira quarta-feira quinta-feira sexta-feira pessoa família senhora moça experiência opinião/opiniões avaliação
sacola esteira piscina barraca lanterna ferramenta lixa pinça agulha linha costura estampa textura sola sugestão/sugestões
parcela cobrança diferença multa gentileza atenção/atenções nossa-caixa expedição/expedições logística coleta triagem/triagens
`;
const either =
  'cliente/clientes motorista/motoristas colega/colegas gerente/gerentes atendente/atendentes parente/parentes responsável/responsáveis guia/guias';

function plural(singular: string): string {
  if (singular.endsWith('ção')) return `${singular.slice(0, -2)}ões`;
  if (singular.endsWith('ão')) return `${singular.slice(0, -2)}ões`;
  if (singular.endsWith('m')) return `${singular.slice(0, -1)}ns`;
  if (/[rz]$/.test(singular)) return `${singular}es`;
  return `${singular}s`;
}

const pairs = (list: string): [string, string][] =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .map((entry) => {
      const [singular = '', written] = entry.split('/');
      return [singular, written ?? plural(singular)];
    });

function collect(): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  const add = (word: string, features: string) =>
    made.set(word, [...new Set((made.get(word) ?? '') + features)].join(''));
  for (const [one, many] of pairs(masculine)) {
    add(one, 'm');
    add(many, 'M');
  }
  for (const [one, many] of pairs(feminine)) {
    add(one, 'f');
    add(many, 'F');
  }
  for (const [one, many] of pairs(either)) {
    made.set(one, 'mf');
    made.set(many, 'MF');
  }
  made.set('coração', 'm');
  made.set('grama', 'mf');
  return made;
}

export const portugueseNouns = collect();

/** To be plural after a number. */
export const portugueseCounted: ReadonlyMap<string, string> = new Map(
  pairs(
    'dia mês/meses ano minuto segundo hora semana peça pacote caixa volume parafuso item produto copo prato cadeira almofada metro litro quilo tentativa foto garrafa pilha cabo',
  ),
);

const endings: readonly (readonly [string, string])[] = [
  ['ção', 'f'],
  ['ções', 'F'],
  ['mento', 'm'],
  ['mentos', 'M'],
  ['dade', 'f'],
  ['dades', 'F'],
  ['agem', 'f'],
  ['agens', 'F'],
];

export function portugueseNounByEnding(word: string): string | undefined {
  if (word.length < 7) return undefined;
  return endings.find(([ending]) => word.endsWith(ending))?.[1];
}
