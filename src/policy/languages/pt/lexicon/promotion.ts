/** Portuguese words for what no order needs: selling, mailing lists, holidays, the seller's own news. */
export const promotion = {
  promotion: `
    cupom, cupons, desconto*, descontao, promo, promoc*, promocion*, oferta*, ofertas, liquidac*, liquida, saldao, queima, cashback, voucher*, barganha*, pechinch*, sorteio*, rifa, outlet, imperdiv*, imbativ*, economiz*, sortear, superoferta*, megapromo*,
    vale|vales de|presente|compras|compra|do, com|use|usa|usando|insira|digite|aplique ..2 codigo|cupom|voucher, codigo ..2 promocional|desconto|promo|cupom, # %|por_cento ..1 desconto|off|menos|mais_barato, metade do preco, pela metade, meio preco,
    preco|precos ..1 especial|especiais|promocional|promocionais|baixo|baixos|baixissimo*|imbativ*|reduzid*|incriveis|incrivel|de_lancamento|com_desconto, venda privada|exclusiva|relampago, precos|preco ..3 menor|menores, black friday, cyber monday, prime day, semana do_consumidor, a partir de r, por apenas|so r|#, de # por,
    proxima|proximo|proximas|futura|futuras|segunda|segundo ..1 compra|compras|pedido|pedidos, leve|compre|pague|leva|paga|ganhe ..1 dois|duas|2|tres|3|um|uma|1 ..4 pague|leve|paga|leva|gratis|so|ganhe, pague|paga so|apenas um|uma, frete gratis|gratuito, de brinde, edicao limitada, enquanto durar*, ultimas unidades|pecas, ultima chance,
    so|somente|apenas hoje|ate|esta_semana|este_mes|por_hoje, por tempo limitado, tempo limitado, programa de_fidelidade|de_pontos, cartao fidelidade, pontos fidelidade, nao perca, aproveite ..3 desconto|oferta|preco*|promoc*|liquid*, precos cairam|baixaram|despencaram,
  `,
  shop: `
    loja, lojas, lojinha, site, marca, marcas, catalogo*, pagina, boutique, showroom, outlet, app, aplicativo, canal, perfil, vitrine, storefront, store, shop, brand, homepage, e-commerce, atelie, blog,
    loja virtual|online|oficial|fisica, pagina da loja|marca,
  `,
  browse: `
    visit*, conhec*, descubr*, descobr*, explor*, veja, vejam, ver, olhad*, olh*, confir*, compr*, acess*, encontr*, volt*, favorit*, experiment*, aproveit*, bem-vind*, espi*, naveg*, escolha, disponiv*, cheque, passe, passa, entre, procure, adquir*, garanta, esperamos, viu, venha, vem, curios*, levou, levaram, levar,
    uma olhada, olhadinha, espiadinha, de uma passada, lista de desejos, venha ver|conhecer, te esperamos, da uma, com a gente,
  `,
  follow: `
    newsletter*, instagram, insta, facebook, tiktok, youtube, pinterest, twitter, influenc*, embaixador*, inscreva-se, assine, assina, siga, sigam, segue_a_gente, seguidor*, fanpage, vip, afiliad*, inscreva, inscrevam,
    siga-nos, nos siga, siga|segue|seguir|sigam ..1 a_gente|nosso|nossa|nos|nossas|nossos, redes sociais, rede social, nossas redes, nossa comunidade, nosso clube, clube de, grupo do_whatsapp|de_whatsapp|vip|do_telegram|no_whatsapp, nosso canal, curta ..3 pagina|perfil, indique|indica|indicar|recomend*|traga|traz|trazer|convid*|conte|conta|contar|fale|fala|falar ..8 amigo*|amiga*|familia*|colega*|conhecid*|parentes,
    boca a boca, cadastre-se ..2 no|na|para, faca parte, junte-se a|ao, entre para ..2 clube|grupo|comunidade, programa de_indicacao|fidelidade|afiliados,
  `,
  novelty: `
    novidade*, lancament*, lancamos, lancou, recem-chegad*, novissim*, estreia, pre-venda, nova|novas|novo|novos ..1 colecao|colecoes|linha|linhas|produto*|modelo*|catalogo|cores|artigos|design*|serie|itens|estampas|toalhas|edicao|fragranc*|sabor*|pecas_da, colecao de|nova|primavera|verao|outono|inverno|natal, acabou|acabaram de chegar, chegou|chegaram a|as|o|os nov*, ja disponiv*, agora disponiv*, em breve,
    recem chegad*|lancad*, ja chegou ..1 nov*,
  `,
  otherGoods: `
    sortiment*, colecao, colecoes, bestseller*, combinando, campeoes_de_venda,
    outros|outras|nossos|nossas|demais|mais|varios|varias|muitos ..1 produtos|itens|artigos|modelos|ofertas|luminarias|acessorios|criacoes|pecas_da|opcoes|bolsas|almofadas|ideias|xicaras|coisas, produtos|itens|modelos|acessorios ..1 semelhantes|relacionados|combinando|complementares|parecidos,
    nossa|nosso|toda|ampla|nova|completa ..2 linha|selecao|variedade|gama|serie|colecao|catalogo|mix, mais vendid*, campeoes de venda, quem comprou|levou|pediu, clientes ..4 compraram|levaram|gostaram|escolheram, tambem compraram|levaram|levou|gostaram|comprou, talvez ..2 goste|interesse|curta, pode|podem|poderia te? interessar|gostar, tambem goste|curta|ame,
    combina|combinam ..2 com, complet* ..2 kit|conjunto|jogo|colecao, perfeit*|ideal para acompanhar|combinar, jogo de ..3 combinando,
  `,
  messages: `
    mensagem, mensagens, e-mail, e-mails, email, emails, mails, newsletter*, comunicac*, comunicad*, notificac*, avisos, lista, noticias, novidades, atualizacoes, promocoes, publicidade, propaganda, contatad*, contato, contatos, inscricao, inscricoes, informativ*, cadastro,
    lista de_e-mails|de_emails|de_contatos|de_envio|de_transmissao, mailing, receber nossas, noticias nossas,
  `,
  stop: `
    descadastr*, desinscrev*, desinscric*, cancelar, cancele, cancelamento, unsubscribe*, opt-out, optout, remov*, excluir, exclua, excluido, excluida, exclusao, desativ*, bloque*, interromp*, parar, pare, sair, opt, retir*, tire,
    opt out, nao ..4 mais, nao deseja*|quer|quiser|gostaria, deixar de, deixe de, respond* ..3 parar|sair|stop|cancelar|pare|remover|nao, envie|mande|digite ..2 sair|parar|stop, sair da|de,
  `,
  holiday: `
    natalin*, feliz|boa|boas|bom|otimo|abencoado|prospero|iluminado|lindo ..1 natal|pascoa|ano|festas|ferias|feriado|carnaval|reveillon|sao_joao|dia_das_maes|dia_dos_pais|aniversario|dia_da_mulher|dia_dos_namorados|verao|dia_das_criancas|virada|festa|ano_novo,
    boas festas, ano novo, merry christmas, happy new_year, felicitacoes, feliz aniversario, um santo,
  `,
  news: `
    mudamos, mudanca_de, aniversario, inaugur*, pesquisa, pesquisas, enquete*, questionario*, feira, feiras, ferias, fechad*, fecharemos, recesso, horoscop*, receita, receitas, piada*, poema*, proverbio*, charada*, quiz, blog, podcast, radio, televisao, jornal, entrevist*, balanco, inventario, filhote*, cachorrinh*, casamento, nasceu, campeonato, torneio, maratona, corrida_de, jogo_de_futebol, futebol, patrocin*, doac*, doamos, caridade, eleic*, politic*, orac*, oremos, bencao, igreja, fundador*, fundadora, historia, clima, climatic*, arvores, premiad*,
    contratando, contratamos, vaga, vagas, curriculo*, estagiari*, aprendiz, aposent*, dica, dicas, truque*, curiosidade*, reforma, reformamos, reformad*, ampliamos, ampliacao, ampliad*, solar, solares, museu, excursao, confraternizac*, churrasco, loteria, filme, habitos, venceu, ganhou, renda, hobby, idade, meteorolog*, bicampe*, campe*,
    novo|nova|novos|novas ..1 sede|escritorio|site|logo|logotipo|nome_da|numero_de_telefone|horario|visual|cara|coleg*|diretor*|gerente|galpao|espaco|endereco_da_loja|colaborador*|funcionari*|integrante, cara nova, visual novo, horario de funcionamento|atendimento, voce sabia, sabia que, sabiam que, voces sabiam, completou|completamos|completa|comemor*|fez|fizemos ..3 anos|ano, anos de historia|estrada|empresa|atuacao|vida, espaco maior, sede propria, maos a_obra,
    escritorio|loja|empresa|equipe|deposito|telefone|atendimento|atelie|oficina ..3 fechad*|ferias|recesso, estaremos|ficaremos|estamos fechad*|em_ferias|em_recesso|de_ferias, nosso escritorio|chefe, nossa empresa|historia, curiosidade do, receita do|da, dica do|da, frase do|da, copa do, caderno trabalhe conosco,
  `,
} as const;
