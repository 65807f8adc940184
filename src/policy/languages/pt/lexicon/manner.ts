/** Portuguese words for how things are said: who, to whom, denied, on what condition, asked for. */
export const manner = {
  we: `
    nos, nosso, nossa, nossos, nossas, conosco, eu, me, mim, meu, minha, temos, somos, estamos, vendemos, fazemos, produzimos,
    oferecemos, apresentamos, lancamos, a gente, pra gente, com a gente, da gente,
  `,
  you: `
    voce, voces, lhe, lhes, seu, sua, seus, suas, tu, te, ti, teu, tua, teus, tuas, contigo, consigo, ce,
    o senhor, a senhora, do senhor, da senhora, ao senhor, a_a senhora,
  `,
  not: `
    nao, sem, nenhum, nenhuma, nunca, jamais, nem, nada, tampouco,
    em vez de, ao inves de, em lugar de,
  `,
  if: `
    se, caso, quando, desde_que, contanto, quem, assim_que, logo_que, sempre_que, havendo, tendo, gostando, ficando,
    a condicao, so se, somente se, apenas se, aqueles que, todos que, todo mundo que, qualquer um que, uma vez que, na hipotese,
    em caso, no caso, cliente|clientes|comprador|compradores que|satisfeit*|feliz|felizes|insatisfeit*|content*, para quem, a quem,
    ao receber, depois que, mediante,
  `,
  ask: `
    favor, gentileza, pedimos, peco, pediria, pediriamos, solicitamos, gentilmente, encarecidamente, poderia, poderiam, pode, podem, podia, consegue, conseguiria,
    convidamos, convido, incentivamos, gostariamos, gostaria, queremos, queriamos, contamos, esperamos, precisamos, agradeceriamos, adorariamos,
    ajude-nos, ajude_a_gente, nos_ajude, nos_ajudaria, lembre-se, basta, confiamos,
    por favor, por gentileza, por obsequio, pf, pfv, pfvr, faca|fariam|faria|fazer a|o|um ..1 gentileza|favor|obsequio, seja|seria tao? gentil|possivel|otimo|incrivel|maravilhos*|importante|bom|legal,
    ficariamos|ficaria|ficaremos|seriamos ..2 grat*|feliz|felizes|content*|muito, voce|o_senhor|a_senhora pode|poderia|consegue|toparia|aceitaria|gostaria|se_importaria|teria,
    que|o_que tal|acha_de, que voce|o_senhor|a_senhora ..1 possa|puder, da para|pra, daria para|pra, sera que, toparia|topa, aceitaria, se_importaria,
    tire|reserve|dedique|separe|tem|teria ..2 um|uns|alguns|dois|uma ..1 minut*|moment*|tempinho|segund*|instante, precisa|deve|deveria|tem que|de, voce precisa|deve|deveria,
    mais facil|rapido|simples se, e so, conta com, contamos com, bem-vinda, bem vinda, muito agradecid*,
  `,
  again: `
    novamente, lembrete, lembramos, lembro, lembrar, lembrando, relembramos, relembrar, relembrando, reforcamos, reforcando, reiteramos, insistimos, esqueceu, esquec*, despercebid*, reenviamos, reenviando, cobrar, cobramos,
    de novo, mais uma vez, outra vez, uma vez mais, pela segunda|terceira vez, voltamos|volto|voltando a, tornar a, passando para lembrar, so passando, retomar, retomando,
    segundo|segunda|terceiro|terceira|ultimo|ultima|outro|outra|novo|nova|mais_um|mais_uma mensagem|convite|pedido_de|lembrete|tentativa|e-mail|email|aviso|contato|solicitacao|recado,
    mensagem|e-mail|email|convite|pedido|contato|recado|solicitacao anterior|passad*, ultimo|ultima|primeira mensagem|e-mail|email|contato|convite,
    ja pedimos|escrevemos|mandamos|enviamos|perguntamos|solicitamos|convidamos|tinhamos|haviamos, haviamos|tinhamos pedido|solicitado|escrito|convidado|enviado|mandado,
    ainda|continuamos|seguimos aguardando|esperando|aguardamos|esperamos|no_aguardo|na_espera|a_espera, continuamos sem, semana|mes passad*, dias|semanas|semana atras,
    nao ..3 recebemos|vimos|encontramos|achamos|recebi|chegou,
  `,
  before: `
    antes, primeiro, primeiramente, diretamente, direto, previamente, inves, preferencialmente,
    em vez, ao inves, em lugar, no lugar,
  `,
  contact: `
    contat*, contact*, escrev*, escreva, respond*, responda, fale, falar, fala, avis*, inform*, comunique, comunicar, chame, chama, chamar, procure, procura, procurar, mensagem, e-mail, email, ligue, ligar, mande, acione, acionar,
    entre|entrar|entra ..1 em contato, nos|me|a_gente diga|avise|conte|chame|procure|informe|escreva|mande|envie|fale, diga|conte|avise|fala|conta para|pra|a nos|a_gente|mim,
    fale|falar|fala com, manda|mande|envie|enviar ..2 mensagem|recado, deixe-nos saber, a gente, conosco, para nos, com a equipe,
  `,
  leave: `
    deix*, escrev*, public*, compartilh*, poste, postar, posta, postou, de, dar, da, deem, dando, coloqu*, coloca, colocar, atribu*, conced*, registr*, conte, contar, conta, diga, dizer, fale, falar, mande, mandar, manda, envie, enviar, faca, fazer, faz, grave, gravar,
    avali*, recomend*, indique, marque, marcar, clique, clicar, selecione, escolha, oferec*, presentei*, elogi*, comente, comentar, opine, opinar, adicion*, reserve, solt*, fizer, mostr*, relat*,
  `,
} as const;
