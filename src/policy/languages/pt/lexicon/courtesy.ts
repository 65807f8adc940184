/** Portuguese words for thanks, offers of help, good wishes; and their opposite. */
export const courtesy = {
  thanks: `
    obrigad*, agradec*, agradeciment*, gratid*, grato, grata, gratos, gratas, gratissim*, valeu, brigad*, honrad*, muitissimo_obrigad*, prestigi*,
    obrigad*|agradecemos mais uma_vez|novamente|de_novo, um|grande|uma prazer|honra|alegria, e um prazer, foi um prazer, ficamos|estamos|fico|estou ..1 feliz|felizes|content*|lisonjead* ..1 por|que|com|em, feliz|felizes por, seja|sejam muito? bem-vind*, bem-vind* a familia, ter escolhido, por escolher, escolheu a|nossa|nos|o, sua confianca, que bom|otimo|legal|alegria ter, pela confianca, pela preferencia, de coracao, significa muito, por comprar, por confiar, por apoiar,
  `,
  help: `
    ajud*, assistenc*, suporte, apoio, auxili*, satisfac*, resolv*, soluc*, disposic*, prontos, prontas, pronto, prazer_em, atendimento, prioridade,
    estamos aqui, estamos sempre, estou aqui, a disposicao, a sua disposicao, inteira disposicao, ao seu lado|dispor, ao dispor, nao hesite, nao exite, sem hesitar, nao pense duas, fique a_vontade, sinta-se a|livre, a qualquer momento, quando quiser|precisar, sempre que precisar, conte com, pode contar, conte sempre, equipe de atendimento|suporte, sac, central de atendimento, para o_que, para qualquer, qualquer duvida|coisa|problema|necessidade, uma mao, uma forca, so chamar, e so chamar|escrever|mandar|falar,
    em ate 24, 24 horas, 24h, todos os dias, sete dias por, faremos o_possivel|de_tudo, vamos resolver, daremos um_jeito, cuidar de, da melhor, felizes em, feliz em,
  `,
  wish: `
    desejamos, desejo, deseja_lhe, desejando, aproveite, aproveitar, aproveitem, tomara, abracos, abraco, bom|boa|otimo|otima|lindo|linda|excelente|maravilhoso dia|tarde|noite|semana|final|fim|fim_de_semana|leitura|descanso|proveito|uso|sorte|treino|costura|cafe,
    esperamos|espero que|ver|te|rever|receber|por, ate breve, ate logo, ate mais, ate a_proxima|a, tudo de bom, muito sucesso, boa sorte, bom apetite, divirta-se, cuide-se, fique bem, fique com, boa escolha, otima escolha, excelente escolha, um abraco, um beijo, forte abraco, nos vemos, que deus,
  `,
  insult: `
    idiot*, imbecil, imbecis, estupid*, mentiros*, trapaceir*, golpist*, ladrao, ladroes, ladra, otari*, babaca*, cretin*, palhac*, ignorante, ignorantes, incompetent*, vagabund*, canalha*, safad*, picaret*, mal-educad*, retardad*, maluc*, pilantra*, desonest*, charlata*, malandr*, patetic*, ridicul*,
    mentiroso, panaca*, trouxa, trouxas, energumen*, miseravel, lixo_humano, sem vergonha, cara de_pau, mau carater,
  `,
} as const;
