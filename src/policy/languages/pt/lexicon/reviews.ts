/** Portuguese words for reviews, and what is said to move them. */
export const reviews = {
  review: `
    avali*, avalia*, resenh*, review, reviews, feedback*, comentario*, comente, comentar, comenta, comentou, nota, notas, notinha, depoimento*, classific*, qualific*, rating, pontuac*, testemunho*,
    pagina do|de produto|anuncio|item|amazon, cont*|diga|dizer|mostr*|fal* ..2 para|pra|a|aos ..1 todo_mundo|todos|outros|os_outros|outras_pessoas|o_mundo,
    outros clientes|compradores|consumidores,
  `,
  opinion: `
    opini*, opine, opinar, parecer, impress*, experienci*, ponto_de_vista, critica, criticas, consideracoes, reclamac*, palavra, palavras, linha, linhas, relato*, julgamento,
    o que achou|acha|pensa|pensou|escreveu|postou|publicou|disse, o que voce achou|acha|pensa, que achou|acha, como foi, elogio, elogios,
  `,
  stars: `
    estrela, estrelas, estrelinha, estrelinhas, ★, ☆, ⭐, 🌟,
  `,
  fullMarks: `
    cinco|5|quinta estrelas|estrela|estrelinhas|estrelinha|pontos|★|⭐, 5estrelas,
    cinco|5 ..1 lindas|belas|brilhantes|douradas|merecidas|reluzentes|belissimas|cheias estrelas|estrelinhas, estrelas ..1 cheias,
    todas|maximo|maxima|maximas ..2 estrelas|estrelinhas|nota|pontuacao|avaliacao, nota|pontuacao|avaliacao|classificacao|qualificacao|nota_final maxima|maximo|dez|10|mil|cheia|total|perfeita|5|cinco|top,
    notas maximas, dez de dez, 10 de 10, 10 10, 5 5, cinco de cinco, 5 de 5, nota dez|10|mil|1000|cinco|5|100, polegar para cima, joinha, 100 % positiv*, quatro|4 ou|a cinco|5 estrelas, ★|⭐|🌟 ★|⭐|🌟, melhor nota|avaliacao|classificacao,
  `,
  positive: `
    positiv*, bom, boa, boas, bons, otim*, excelente*, fantastic*, maravilhos*, esplendid*, favoravel, favoraveis, brilhant*, entusiasm*, alta, altas, alto, altissim*, perfeit*, generos*, carinhos*, super, top, caloros*, melhor, melhores,
    gentil, gentis, lind*, magnific*, extraordinari*, excepcional, agradavel, bacana, bacanas, legal, legais, incrivel, incriveis, sensacional, elogios*, show, simpatic*, nota_dez, bonit*, caprichad*, especial, espetacular, amavel, fofo, fofa, maneiro,
  `,
  plea: `
    felicissim*, sobreviv*, orgulhos*, generos*, clement*, emocionad*, radiante*,
    deix*|faz*|faria*|fariam|faz ..5 feliz|felizes|content*|orgulhos*|alegres|sorrir, pul* de alegria, significa|significaria|significam|representa|quer_dizer ..2 tudo|muito|demais|mundo,
    sustent*|aliment*|mant* ..3 familia|familias|filhos|criancas, maior|melhor presente, trabalho|emprego|futuro|salario|loja|negocio|oficina|atelie ..2 depend*, depend* ..5 trabalho|emprego|futuro|loja|negocio|oficina|disso|dela,
    aquec* ..3 coracao, ench* ..3 alegria, ilumin* ..2 dia|semana, salv* ..2 dia|emprego|negocio|loja|mes, ajud* ..2 demais|muitissimo|imensamente|enormemente|um_montao, sonho, nas nuvens, muita alegria, imensa alegria, alegria imensa, felizes da vida,
    contamos ..2 com, conto com, seja|sejam bonzinh*|generos*|gentil|gentis|bacana|legal, com tanto|muito carinho|esforco, trabalhamos duro|dia, ganha_pao,
  `,
  neutral: `
    honest*, sincer*, imparcial, imparciais, objetiv*, neutr*, franc*, autentic*, genuin*, verdadeir*, transparente, critic*, critica, criticas, construtiv*,
    boa|bom ou ruim|nao|ma|mau, positiv* ou|e negativ*|critic*|nao, elogio ou|e critica|reclamacao, elogios ou|e criticas, pontos positivos, pros e, ou nao, seja qual, seja ela, seja ele, qualquer que, tanto elogios, gostando ou, de qualquer forma, bem ou mal,
  `,
  happy: `
    satisfeit*, satisfac*, satisfatori*, feliz, felizes, content*, gostou, gostar, gostaram, gosta, goste, gostem, gostado, agradou, agradar, agrade, agradado, adorou, adora, adorar, ama, amou, amar, curtiu, curtir, curtindo, encant*, entusiasmad*, gostinho, aprovou, aprovar, apaixon*,
    expectativas, esperava, merecemos, merecer, mereca, correspond*, atendeu,
    tudo ..2 bem|certo|ok|okay|otimo|perfeito|perfeitamente|conforme|direitinho, deu|dando tudo? certo, correu|foi ..1 bem, ao seu gosto, do seu gosto|agrado, do agrado, chegou|chegaram|funciona|funcionou|funcionando ..1 bem|certinho|direitinho|perfeit*|otimo,
    boa|otima|bela|excelente experiencia|impressao, experiencia ..1 boa|positiva|otima|agradavel, bom trabalho, vale a pena, valeu a pena, como esperava|esperado,
  `,
  unhappy: `
    insatisfeit*, insatisfac*, decepcion*, desapont*, descontent*, frustrad*, chatead*, infeliz, infelizes, insatisfatori*, desagrad*, reclam*,
    se nao, senao, caso contrario, do contrario, nao gost*, nao ..2 satisfeit*|feliz|content*|agrad*|gost*|expectativas,
    avali*|nota|notas|comentario*|feedback|experiencia|opiniao|review ..1 negativ*|ruim|ruins|baix*|pessim*|ma|mas, negativ*|ruim|ma|pessim*|baix* ..1 avali*|nota|comentario*|feedback|experiencia|opiniao,
    menos|abaixo|inferior|pior de|que|do_que|a cinco|5|quatro|estrelas, deixou a desejar, a desejar,
  `,
  problem: `
    problem*, defeit*, dano, danos, danific*, duvid*, pergunt*, inconvenient*, dificuldade*, transtorno*, algo, alguma_coisa, qualquer_coisa, esclareciment*, imprevist*, necessidade*, precis*, ajuda, suporte, reclamac*, falha*, avari*, insatisfac*, insatisfeit*, decepcion*, errad*, atendimento, auxilio, assistencia, questao, questoes, contratempo*,
    nao ..2 esta|funcion*|perfeit*|agrad*|bem|certo|correspond*|satisf*|saiu|gost*|esper*|ok|feliz, deu errado, deu ruim, saiu errado, qualquer coisa, alguma coisa, algum problema,
  `,
  change: `
    alter*, mud*, modific*, atualiz*, corrig*, correc*, revis*, reveja, rever, revej*, revise, reavali*, reconsider*, repens*, reescrev*, melhor*, aument*, transform*, retific*, substitu*, troc*, edit*, ajust*, convert*, elev*, subir, suba, sobe, refaz*, refac*, repostar, readequ*, adequ*,
    dar|de|da ..3 outra|segunda chance|olhada|oportunidade, passar|passe ..4 para quatro|cinco|4|5, voltar atras, outra|nova|segunda avaliacao|nota|resenha ..4 no_lugar|em_vez|substitu*,
  `,
  remove: `
    exclu*, apag*, remov*, remoc*, delet*, retir*, elimin*, cancel*, sum*, desaparec*, ocult*, tire, tirar, tira, retrat*, desfa*, suprim*, desist*, revog*, limp*,
    fazer|faca ..1 sumir|desaparecer, tirar|tire|tira ..4 do_ar, voltar atras,
  `,
  reward: `
    brinde*, mimo, mimos, presente, presentes, presentinho*, presentear, presenteamos, vale, vales, cupom, cupons, desconto*, gratis, gratuit*, premio*, premi*, recompens*, bonus, bonific*, voucher*, sorteio*, sorteamos, sortear, sorteado, rifa, concurso, cashback, amostra*, surpres*, gift*, lembranc*, brindezinho, vantagem, vantagens, beneficio*, cortesia*, agrado, agradinho,
    vale-presente, vale presente|compra|compras, cartao presente, gift card, por nossa conta, por conta da_casa|nossa, e nosso, sai de graca, de graca, sem custo, a mais de, frete gratis|gratuito, metade do preco,
    ano|anos|mes|meses a_mais|extra|adicional|adicionais ..1 de? garantia?, ano|anos|mes|meses de garantia, garantia ..2 estendida|extra|adicional|prolongada|em_dobro, estend*|prolong*|ampli* ..2 garantia, # %|reais|por_cento de? desconto|off, pontos extras|fidelidade|bonus,
    proxima|proximo|segunda|segundo|futura ..2 gratis|gratuita|gratuito|com_desconto|mais_barat*|por_nossa, algo|coisa especial|a_mais ..2 para|pra, ficar|fique com ..6 de_graca|sem_pagar|gratis, compensar voce,
  `,
  offer: `
    reembols*, devolv*, estorn*, pix, paypal, dinheiro, pagamos, pagaremos, pagar, pagamento, compens*, remuner*, ganh*, indeniz*, ressarc*, deposit*, transfer*, comissao, credito*, testador*, saldo, picpay,
    # reais|real|euros, r$ #, r #, $ #, cinco|dez|quinze|vinte|trinta|cinquenta|cem reais, metade do valor|preco|dinheiro, parte do valor|preco, dinheiro de volta, # %|por_cento do|de_volta, receb*|mandamos|enviamos ..4 segundo|segunda|outro|outra|extra|mais_um|mais_uma ..1 par|peca|kit|unidade|item|produto|frasco,
  `,
  exchange: `
    depois, entao, print, captura, ganha, ganhe, ganhar, ganhara, recebe, receba, recebera, leve, leva, em troca, como agradecimento, como forma de, como retribuicao, em agradecimento, em retribuicao, para agradecer, para retribuir, pra agradecer, pra retribuir, pelo|por seu tempo|esforco,
    pela sua|ajuda|colaboracao ajuda?, em sinal de, como um|uma|pequeno, espera|esperam|esperando por voce, agradecemos|agradeco|retribuimos com, assim que, logo depois, temos um|uma|algo, voce ganha|recebe|leva|ganhara|recebera, damos|daremos um|uma, mandamos|enviamos|daremos|faremos|damos, tera direito, vale um|uma, nossa parte,
  `,
} as const;
