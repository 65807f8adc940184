/** Spanish words for thanks, offers of help, good wishes; and their opposite. */
export const courtesy = {
  thanks: `
    gracias, gracias de_nuevo|otra_vez, agradecemos, agradezco, enorme|gran|sincero|nuestro|profundo|sentido agradecimiento, agradecerle|agradecerte su|tu|que ..1 compra|pedido|confianza|haya|hayas, estamos|muy|sinceramente agradecidos por|de, su|tu|la|vuestra confianza, confianza depositada, confiar|confiado|confíe|confíes en, honor, placer|gusto contar|atender*|servir*|haber*|tener*|poder, por elegir*|comprar|escoger*|preferir*, elegirnos, nos alegra|alegramos|encanta de? que, encantados|contentos|felices de|por|con ..1 que|haber*|tener*|contar, bienvenido a, bienvenida a,
  `,
  help: `
    ayud*, aquí nos|me tiene|tienes, está|estamos|están ..1 disponible|disponibles los|las|para|siempre|de, disposición, a su|tu servicio|disposición, servicio de|al atención|cliente, atención al_cliente, satisfacción, solución, soluciones, solucion*, resolver*, resolvemos, arregl*, asisten*, asesor*, aquí estamos|estoy, estamos aquí|aquí_para, estamos para|a, quedamos a|atentos, atender*, atendemos, no dude|dudes|duden|dudéis, sin dudarlo, con mucho_gusto, a_gusto, encantados|encantado|encantada de, 24 horas, contar|cuente|cuenta con, prioridad, cualquier momento, lo que necesite|necesites, nos encargamos|encargaremos|ocupamos|ocuparemos, cuidaremos, le|te atender*,
  `,
  wish: `
    le|te|les|os desea|deseamos|desean|deseo, que tenga|tengas|pase|pases|disfrute|disfrutes, disfrut*, esperamos que, espero que, buen|feliz|bonito|gran|excelente ..1 día|tarde|semana|fin_de|domingo|viernes|jornada, buena|feliz semana|jornada|tarde|noche, hasta pronto|luego|la_próxima, nos vemos, cuídese, cuídate, fidelidad, todo lo_mejor, un abrazo, buena elección, excelente elección, saludos,
  `,
  insult: `
    idiota*, imbécil*, estúpid*, estupidez*, tont*, mentiros*, ladrón, ladrones, ladrona*, estafador*, timador*, sinvergüenza*, cretin*, subnormal*, capullo*, payaso, payasa, payasos, mamarracho*, caradura*, embuster*, farsante*, zoquete*, bobo, boba, desgraciado, desgraciada, patétic*, memo, analfabet*, tarado, tarada, chiflad*, majader*, canalla*,
  `,
} as const;
