/** Spanish words for how things are said: who, to whom, denied, on what condition, asked for. */
export const manner = {
  we: `
    nosotros, nosotras, nos, nuestro, nuestra, nuestros, nuestras, yo, me, mi, mis, hemos, somos, estamos, vendemos, ofrecemos, tenemos,
  `,
  you: `
    usted, ustedes, le, les, su, sus, suyo, suya, tú, te, ti, tu, tus, os, vosotros, vosotras, vuestro, vuestra, contigo,
  `,
  not: `
    no, nunca, jamás, sin, ningún, ninguna, ninguno, ni, nada, tampoco, en lugar de, en vez de,
  `,
  if: `
    si, cuando, siempre_que, una_vez, en_cuanto, tan_pronto, a_condición, mientras, en caso, en el caso, en el supuesto, de no, caso de,
    quien, quienes, quienquiera, cualquiera que, los|las|aquellos|todos que, clientes|compradores que, a los|las clientes|compradores satisfechos|contentos|descontentos|insatisfechos,
    ante cualquier|la_menor|la_mínima|alguna, por si, de haber,
  `,
  ask: `
    por_favor, porfa, porfavor, rogamos, ruego, ruega, pedimos, pido, pedirle, pedirte, solicitamos, solicito, invitamos, invito, animamos, anímate, anímese, agradeceríamos, agradecería, agradeceremos,
    podría, podrías, podrían, puede, puedes, pueden, querría, querrías, quiere|quieres dejar|escribir|valorar|contar|compartir|dar, quisiéramos, nos gustaría, nos encantaría, nos alegraría, nos haría, haría ..2 ilusión|favor, sería ..2 genial|estupendo|ideal|justo|bueno|mejor|posible|perfecto|de_gran_ayuda|útil,
    estaría ..1 dispuesto|dispuesta, estarías ..1 dispuesto|dispuesta, estaríamos ..2 agradecidos|agradecidas, ayúdenos, ayúdanos, ayudarnos, ayudaría, necesitamos que, haga el_favor, haz el_favor, hágannos, sea tan_amable, tenga|tendría|tiene|ten|tendrías la|a amabilidad|bondad|gentileza|bien, tenga la_amabilidad, no dude|dudes|olvide|olvides en|de,
    hace|haría falta, más sencillo|fácil|rápido, lo mejor, esperamos, espero, seguimos esperando, confiamos en|que, cuente, cuéntenos, cuéntanos, dedique, dedica, tómese|tómate un, unos minutos, un minuto, un momento, debe, debería, deberías, tiene|tienes|tendría|tendrías que, deseamos que, queremos que, le|te importaría, acuérdese, recuerde, denos, danos,
    solo tiene|tienes que, basta con, por su parte, por tu parte, de su parte, contamos con,
  `,
  again: `
    de_nuevo, otra_vez, nuevamente, una_vez_más, segunda_vez, recordatorio*, recordamos, recordarle, recordarte, recuerdo, insist*, reiter*, olvidado, olvidó, olvidaste, olvido, se te_pasó, se le_pasó,
    segunda|segundo|última|último|nueva|nuevo|anterior|previa|previo|tercera|tercer solicitud|mensaje|petición|correo|aviso|intento|recordatorio|invitación,
    volvemos|vuelvo|volver|volvimos a ..1 escribir*|pedir*|contactar*|solicitar*|dirigir*|preguntar*|invitar*, habíamos|había ..1 escrito|pedido|solicitado|contactado, seguimos|sigo esperando|sin, todavía no, aún no, ya le|te pedimos|escribimos|solicitamos, le|te pedimos|escribimos|solicitamos|pedí|escribí ..2 hace, hace ..2 días|semana|semanas|mes|meses|poco,
    la semana pasada, el mes pasado, sin respuesta|contestar|responder, aún está|estás a_tiempo, aún|todavía le|te quedan|queda,
  `,
  before: `
    antes, primero, previamente, en_lugar, en_vez, directamente, con_anterioridad, antes_que_nada, primeramente,
  `,
  contact: `
    contact*, escríbanos, escríbenos, escribirnos, escribidnos, escríbame, escríbeme, responder, responda, respóndanos, respóndenos, responde, respondan, conteste, contesta, contéstenos, contéstanos, avísenos, avísanos, avisarnos, avise, díganos, dínos, dinos, decirnos, decírnoslo, dígalo, dilo, cuéntenos, cuéntanos,
    háganoslo, háznoslo, háganos, háznos, hacérnoslo, comuníqu*, comunicar*, infórmenos, infórmanos, háblelo, hable|habla|hablar|háblenos con|nosotros, póngase|ponte|ponerse|poneros|pónganse en, dirí*, diríjase, dirijan, dirigirse, acuda, acude, acudir, llámenos, llámanos, un mensaje, consúltenos, consultarnos, coméntenos, coméntanoslo, coméntenoslo, recurra,
  `,
  leave: `
    dejar, deje, deja, déjenos, déjanos, dejarnos, dejes, dejando, escribir, escriba, escribe, escribirnos, escríbanos, redact*, public*, poner, ponga, pon, póngan*, ponernos, pónganos, ponnos, dar, denos, danos, darnos, dando, compart*, otorg*, conced*, asign*, valor*, calific*, puntúe, puntúa, puntuar*, evalu*, evalúe, evalúa, recomend*, recomiend*,
    coment*, haga_clic, pulse, pulsa, decir, diga, cuente, contar, cuenta|di a|cómo|qué|lo, regal*, envíe*, enviar, envía*, mand*, transmit*, expres*, opin*, vot*, premi*, subir, suba, sube,
  `,
} as const;
