/** Portuguese words for the order: what goes well with it, what goes wrong, what it needs. */
export const orders = {
  goods: `
    pedido, pedidos, encomenda*, #order, pacote*, item, itens, produto*, compra, compras, mercadoria*, envio, remessa*, entrega, volume, volumes, objeto*, caixa, artigo, artigos, pecas,
  `,
  cancel: `
    cancel*, anul*, desist*, desfa* ..2 compra|pedido, desfazer ..2 compra|pedido, nao preciso mais, nao precisa mais, comprei por engano, comprado por engano, mudei de ideia, pedido por engano, revog* ..3 compra|pedido,
  `,
  shipped: `
    enviad*, enviamos, despachad*, despachamos, postad*, postamos, expedid*, remetid*, embarcad*, embarcou, mandamos, partiu, seguiu, saiu, coletad*, coletou, a caminho, em transito, em rota, em viagem, na estrada, rumo a, chegando ai, em separacao,
    entregue|entregamos|entregar|repassad*|passad*|repassamos|deixamos|deixad* ..5 aos|a|ao|para|pra|com|na|no correios|transportadora|jadlog|loggi|sedex|entregador|motorista|agencia|azul|total|fedex|dhl|ups,
    com|nas_maos ..1 a|os|da|dos transportadora|correios|jadlog|loggi, deixou|deixa ..2 deposito|armazem|estoque|galpao|oficina|centro|loja, saiu para entrega, confirmacao de envio|despacho|postagem, aviso de envio|despacho|postagem, foi entregue com|ontem|hoje,
    coletad* pela|pelo|pelos|por, pegou|pegaram|coletou|coletaram|retirou ..3 pacote|pedido|encomenda,
  `,
  mishap: `
    atras*, demor*, adiad*, adiamos, adiament*, remarc*, extravi*, perdid*, perdeu, perda, quebr*, danific*, dano, danos, defeit*, avari*, errad*, errad*, erro, erros, engano, equivoc*, falt*, infelizmente, desculp*, sentimos_muito, lament*, transtorno*, inconvenient*, problem*, chuva*, temporal, tempestade*, enchente*, alagament*, greve*, neve, paralisac*, alfandeg*, aduan*, receita_federal, tributac*,
    esgotad*, indisponiv*, devolu*, devolv*, reembols*, estorn*, substitu*, troc*, consert*, repar*, recall*, risc*, trinc*, rachad*, incomplet*, duplicad*, parcial*, impossiv*, impossibil*, retid*, barrad*, parad*, acident*, roub*, furt*, vazament*, vaz*, superaquec*, manchad*, amassad*, tort*, trocad*, invertid*, prolong*, segundo_envio, reenvi*, reposic*, insucess*, vencid*, incompat*, diverg*, seguranca, falh*, ocorrencia*, imprevist*, tardio, travad*, pendencia*, descontinuad*, recusad*,
    mais tarde, mais tempo, em vez, no lugar, nao ..2 disponi*, nao ..2 consegu*, nao ..2 pude*|podemos|pode, nao ..3 chegou|saiu|enviad*|entregue|recebeu, nao ..1 foi, nao temos como|mais, so cheg*|na|no|em|depois|sai, ainda nao, sem estoque, fora de estoque, falta de estoque, de volta, voltou para|ao, muito pequen*|grande*|curt*|long*, de novo, nao funcion*, fora de linha, sinto muito, sentimos muito, sente muito,
  `,
  partial: `
    separadamente, restante*, segue separad*, resto, avuls*,
    segunda|segundo|outra|outro|terceira|terceiro caixa|pacote|volume|remessa|parte|envio|entrega, dois|duas|tres|varios|varias pacotes|volumes|caixas|envios|entregas|remessas|partes, parte do, em dois|duas|tres,
  `,
  replacement: `
    substitu*, reposic*, reenvi*, troca, trocar, consert*, repar*, novo envio, nova remessa, nova via, a certa|correta, o certo|correto, item|produto|cor|modelo|peca cert*|corret*,
    novo|nova ..1 carregador|cabo|tampa|peca|bateria|vidro|alca|filtro|bomba|unidade|fonte|motor|parte|adaptador|luminaria, outra|outro unidade|peca|exemplar, peca|parafuso|tampa|cabo|parte que? faltav*|faltante, enviamos|mandamos|envio de novo|novamente,
  `,
  refund: `
    reembols*, estorn*, devolucao do valor|dinheiro, dinheiro de volta, devolv* ..3 valor|dinheiro|quantia, ressarc*,
  `,
  delivery: `
    entreg*, correios, transportador*, rastre*, rastreament*, envio, enviar, enviaremos, cheg*, despach*, transporte, caminhao, motorista, entregador*, coleta, coletar, retirada, retirar_no, jadlog, loggi, sedex, pac, fedex, dhl, ups, prazo, frete, transito, estoque, expedic*, destino, postagem, agencia, remessa,
    a caminho, em rota, previs*, ponto de retirada,
  `,
  details: `
    enderec*, cep, rua, avenida, bairro, complemento, apartament*, bloco, andar, elevador*, escada*, portaria, portao, porteiro, porta, interfone, campainha, vizinh*, condominio, garagem, estacionament*, acesso, assinatura, cpf, cnpj, rg,
    nota_fiscal, notas_fiscais, nf, nfe, nf-e, danfe, recibo*, fatura*, boleto*, icms, fiscal, fiscais, imposto*, garanti*, manual, manuais, instruc*, anex*, document*, certificad*, licenc*, ativac*, chave, chaves, download, senha, seguranca, arte, esboco*, previa, rascunho*, tamanho*, medid*, dimens*,
    cor, cores, gravac*, bordad*, inicia, iniciais, monograma*, fonte, layout, design, desenho*, estampa*, personaliz*, texto, nome, logo, mockup, prova, agend*, horario*, hora, horas, janela, tecnic*, montag*, mont*, instal*, encanador, eletricista, tomada, plugue, voltage*, tensao, volts, watts, bivolt,
    quantidade*, compativ*, conector, parafuso*, suporte_de, bateria*, pilha*, carregador*, cabo, cabos, peca, pecas, tampa*, largura, altura, comprimento, profundidade, peso, pesa, tecido*, acabament*, versao, versoes, variac*, modelo*, qual, quais, data, segunda-feira, terca*, quarta*, quinta*, sexta*, sabado, domingo, segunda_feira, amanha, meio-dia, valor, valores, pagament*, cobranc*, codigo, numero, polo, pelicula, lavad*, graus, pressao, serie, protocolo, reivindic*, recall*, solicitac*, cancelament*, capa,
    na|de segunda, as #, # h, #h, ate as|o_dia|amanha|segunda|sexta|quarta|quinta, # kg|cm|mm|m|litros|w|v|hz|pecas, precisamos de|do|da|dos|saber|que_voce|confirmar, nos informe, poderia|pode informar|confirmar|indicar, qual|que ..3 deseja|prefere|precisa, voce escolheu|pediu|selecionou|informou,
  `,
} as const;
