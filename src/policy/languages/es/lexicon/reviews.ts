/** Spanish words for reviews, and what is said to move them. */
export const reviews = {
  review: `
    reseñ*, valoraci*, valore, valora, valores, valorar*, valorand*, calificando, puntuando, comentando, valoren, valorado, valorada, valórenos, valóranos, valórelo, valórala, valórela, valóralo, opinión, opiniones, comentario*, comente, comentar, calificaci*, calific*, puntuaci*, puntuar*, puntúe*, puntúa*, puntuado, evaluaci*, evalúe*, evalúa*, evaluar*, feedback*, review*, crítica, críticas, testimonio*,
    la|su|tu|una|de nota, página del|de producto|artículo, puntaje, rating*, deje|deja|dejar su|tu|una impresión|impresiones,
  `,
  opinion: `
    experiencia*, impresi*, opin*, parecer, parece, veredicto, sus|tus palabras, su|tu reclamación|queja|mensaje|publicación|texto, qué le|te pareció|parece|ha, lo que piensa|piensas|opina|opinas|escribió|escribiste, queja*,
  `,
  stars: `
    estrella, estrellas, estrellita, estrellitas, ★, ☆, ⭐, 🌟,
  `,
  fullMarks: `
    5estrellas, cinco|5 ..1 estrella|estrellas|estrellitas|puntos|★|⭐, cinco|5 ..1 brillantes|hermosas|preciosas|doradas|bonitas|grandes estrellas, máxima|máximo|mejor|mejores|más_alta|óptima|excelente puntuación|nota|calificación|valoración|puntaje|evaluación|notas,
    puntuación|nota|calificación|valoración|puntaje|evaluación máxima|máximo|más_alta|más_alto|perfecta|perfecto|inmejorable, todas las estrellas, máximo de estrellas, número máximo, un 10|diez en|de|redondo|sobre, nota de 10|diez, 10 de|sobre 10, 5 de|sobre 5, cinco de|sobre cinco, diez sobre|de diez, matrícula de_honor, pulgar* arriba, pulgar* hacia_arriba,
    cuatro|4 o cinco|5 estrellas, sobresaliente, 10 10, 5 5, ★|⭐|🌟 ★|⭐|🌟, un cinco sobre|de, quinta estrella,
  `,
  positive: `
    positiv*, buen, buena, buenas, bueno, buenos, favorable*, excelente*, bonito, bonita, bonitos, bonitas, lindo, linda, lindas, lindos, amable*, cariños*, genial*, estupend*, fantástic*, maravillos*, magnífic*, perfect*, elogios*, halagador*, entusiasta*, generos*, bien, superior, alta, altas, mejor, mejores, agradable*, preciosa*, precioso*, hermos*,
    espléndid*, brillante*, inmejorable*, súper, top, simpátic*, óptim*, cálid*, alentador*, sobresaliente*, máxima, máximas,
  `,
  plea: `
    sobreviv*, supervivencia, benévol*, indulgente*, generos*, clement*, benevolencia, sonrisa, sonreír, orgullos*, sustento, empleo, empleos, suplic*, implor*, muchísima ilusión, muchísimo, enorme|gran|inmensa|tanta ilusión|alegría, alegrar*|alegra ..2 día|semana|mes, alegraría el_día,
    haría|harías|hará|hace|harán|hacer ..3 feliz|felices|ilusión, muy|tan|inmensamente feliz|felices, alimenta*|alimentar|mantener|mantiene ..3 familia|familias, saltar* de_alegría, salva* ..1 nuestro|mi|nuestra, lo_es_todo, significa|significaría mucho|muchísimo|todo, dan|da alas, dar de comer, trabaj* ..2 duro|mucho, depende*, vivimos de, ilusion*,
  `,
  neutral: `
    honest*, sincer*, franqueza, franc*, objetiv*, imparcial*, neutral*, auténtic*, críticas_incluidas, críticas también, buena o mala, bueno o malo, buenas o malas, positiva o negativa, positivo o negativo, sea cual, fuere cual, tanto si, como si no, o no, libertad, con toda, también las|lo malas|malo|negativo,
  `,
  happy: `
    satisfech*, satisfacción, content*, feliz, felices, encantad*, gusta*, guste, gusten, gustó, gustado, encanta, encantó, encante, encantado, convencid*, convence, convenza, convenció, agrado, agrada, agrade, agradado, complacid*, contento,
    cumpl* ..4 expectativas|esperaba|deseos, responde|responden|corresponde|está|estuvo ..2 expectativas|altura, supera* ..2 expectativas, todo ..3 bien|perfecto|correcto|correctamente|orden|perfectamente|genial|fenomenal, funciona* ..1 bien|perfectamente|maravilla|estupendamente, ha|han llegado ..1 bien|perfecto|perfectamente, buena|grata|agradable|excelente|positiva experiencia|impresión, disfruta, disfrutando, disfrutas, disfrutado,
    como esperaba|esperabas|deseaba, merece, merecemos, merezca, hecho buen_trabajo, buen trabajo, enamora*, alegrado, ilusionad*, le|te sirve|va_bien|vale|viene_de_maravilla,
  `,
  unhappy: `
    insatisfech*, insatisfacción, descontent*, decepcion*, defraud*, disgust*, molest*, desagrad*, negativ*, mala|malas|pésima|baja|mal|malo|peor ..1 reseña*|valoraci*|opinión|opiniones|comentario*|nota|calificaci*|puntuaci*|experiencia*|crítica*, reseña|valoración|opinión|comentario|nota|calificación|puntuación ..1 negativ*|mala|malo|baja|pésim*|desfavorable*,
    menos de cinco|5|cuatro, infeliz, una sola estrella, enfadad*, queja,
  `,
  problem: `
    problema*, duda, dudas, pregunta*, consulta*, dificultad*, defecto*, incidencia*, inconveniente*, queja*, reclamaci*, insatisf*, descontent*, decepcion*, inquietud*, cuestión, cuestiones, imprevisto, desperfecto, ayuda, fallo*, algo, cualquier_cosa, lo_que_necesite, lo_que_necesites, necesit* ..1 ayuda|algo|asistencia,
    no ..3 bien|correcto|funciona|funcione|cumple|cumpla|convence|gusta|gusto|satisfecho|satisfecha|contento|contenta|encaja|correctamente|esperado|esperaba|agrado, va mal, salido mal, sale mal, para lo que,
  `,
  change: `
    cambi*, modific*, modifiqu*, actualiz*, actualic*, corrij*, correg*, corrig*, rectific*, rectifiqu*, revis*, recapacit*, reconsider*, replante*, reevalú*, reevalu*, convertir, conviert*, convirti*, edit*, mejorar|mejore|mejora|mejoraría su|tu|la|esa|esta, aument*, subir|suba|sube ..2 nota|puntuación|calificación|valoración|estrellas, elev*, adapt*, ajust*, reescrib*, transform*, repens*, repiense, enmend*, suaviz*, volver a valorar|puntuar|calificar|escribir, pensar* otra_vez|de_nuevo|mejor, matiz*, complet*, pasar|pase|pasara de ..6 cuatro|cinco|4|5,
    dar|dé|dale ..2 vuelta|oportunidad,
  `,
  remove: `
    elimin*, borr*, suprim*, supres*, retir*, quit*, quite, anul*, cancel*, desaparec*, desaparezc*, ocult*, descolg*, dar de_baja, echar atrás,
  `,
  reward: `
    regalo, regalos, regalamos, regalaremos, obsequi*, gratis, gratuit*, descuento*, rebaja, rebajas, cupón, cupones, vale|vales de|por|regalo|canjeable|descuento, tarjeta ..1 regalo|amazon, cheque regalo, código ..1 descuento|promocional, premi*, recompens*, bonificaci*, bono, bonos, sorteo*, sortear*, sorteamos, rifa, ganar, gane, gana, ganará*, sorpresa*, detalle, detallito, muestra|muestras gratuita*|gratis|de_producto, puntos, cashback,
    extensión|ampliación de_garantía|de_la_garantía, año|años|meses ..2 adicional*|extra|más ..2 garantía, garantía ..2 adicional|extra|ampliada|extendida|más|gratis, mitad de_precio, # % de_descuento|menos|dto, próxim*|siguiente|futur* compra|pedido|compras|pedidos ..5 #|gratis|descuento|nuestra_cuenta, invita|invitamos la_casa|nosotros, corre|corren por_nuestra|de_nuestra, para compensarle|compensarte, pequeña atención, sin coste|cargo|pagar, quedarse|quedártelo|quedárselo ..3 gratis|sin, cortesía, algo especial,
  `,
  offer: `
    reembols*, devolvemos|devolveremos|devolver*|devolvamos ..4 importe|dinero|precio|compra|mitad|€|euros|#, paypal, pagar, pagamos, pagaremos, pago, dinero, efectivo, ingresar*, ingresamos, abonar*, abonamos, abono, transfer*, compens*, indemniz*, remuner*, retribu*, ventaja, ventajas, beneficio*, comisión, crédito, probador*, # €|euro|euros|eur|dólares|pesos|usd|mxn, €|$ #, diez|cinco|quince|veinte|treinta|cincuenta euros|dólares|pesos,
    # % del|de_su|de_tu ..1 precio|importe|compra|valor|coste, envi*|mand*|recib* ..4 segund*|otro|otra|adicional*|extra|segunda,
  `,
  exchange: `
    a cambio, en agradecimiento, como agradecimiento|recompensa|regalo|premio|compensación, como|en muestra|señal|gesto de|nuestra ..1 gratitud|agradecimiento, para dar* ..1 gracias, para agradecerle|agradecerte|agradecérselo|agradecértelo|agradecerlo, por su|tu tiempo|molestia|ayuda|colaboración|esfuerzo|apoyo, captura|pantallazo ..2 pantalla?, captura, pantallazo, luego, después, y|entonces recibe|recibirá|recibirás|obtén|obtenga|llévate|llévese|reciba, recibirá, recibirás, recibe, obtendrá, obtendrás, le|te espera|esperan, en_cuanto, una_vez publicada|publicado, le|te agradeceremos con, enlace de|a su|tu,
  `,
} as const;
