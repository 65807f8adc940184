/** Spanish words for what no order needs: selling, mailing lists, holidays, the seller's own news. */
export const promotion = {
  promotion: `
    promo, promos, promoci*, promocional*, cupón, cupones, rebajas, rebajad*, descuento*, oferta, ofertas, código|códigos de? promocional*|descuento|promo, vale|vales de|por|regalo|canjeable|descuento, precio|precios rebajado*|reducido*|de_lanzamiento|especial*|exclusivo*|increíble*|imbatible*|mínimo*|de_oferta|bajos|inmejorable*, # % ..2 descuento|menos|rebaja|dto, hasta ..2 # %, mitad de_precio, black friday, cyber monday, prime day, buen fin, hot sale,
    segund*|tercer* ..2 gratis|mitad|regalo, compr* ..6 gratis|regalo, lleva|llévate|llévese|lleve ..3 gratis|dos|tres|2|3|paga|pague, 2x1, 3x2, dos por_uno, próxim*|siguiente*|futur* compra|compras|pedido|pedidos, puntos de? fidelidad, programa de? fidelidad|fidelización|puntos, envío gratis|gratuito, gastos de envío ..5 gratis|gratuitos|cuenta_nuestra, ganga*, chollo*, liquidaci*, aprovech* ..4 oferta*|promo*|precio*|descuento*|rebaja*|ventaja*|ocasión|oportunidad, cashback, sorteo*, ahorr*, stock limitado, últimas unidades, última oportunidad, desde # €|euros, hasta agotar, por tiempo limitado, edición limitada,
    solo hoy, solo esta semana, regalo por_compra, de regalo, tarifa especial, invit*|trae*|traiga ..2 amig* ..3 gan*|punto*|descuento, saldos, outlet, cheque regalo,
  `,
  shop: `
    tienda, tiendas, web, sitio, página_web, página, marca, catálogo, comercio, negocio, showroom, outlet, aplicación, app, canal, escaparate, boutique, store, storefront,
  `,
  browse: `
    visit*, descubr*, explor*, eche*|echa* ..2 vistazo|ojeada|ojo, vistazo, vuelta, dese|date|dar|dese_una, pase|pasa|pasar|pásese|pásate por, encontrar*, encuentr*, conoce, conoces, conozca, conocer, ver, vea, mira, mire, compre, compra, comprar, consult*, bienvenid*, vuelva, vuelve, disponible*, entre, entra, busque, busca, navegue, eche_un, añad*, acérquese, acércate, pedir, prueb*,
  `,
  follow: `
    síganos, síguenos, seguirnos, sigue|siga|seguid nuestra|nuestro|a_nuestra, instagram, facebook, tiktok, youtube, pinterest, newsletter*, boletín, suscríb*, suscrib*, inscríb*, redes sociales, club, comunidad, grupo de|en ..1 whatsapp|facebook|telegram, embajador*, influencer*, apúnt*, recomiend*|recomendar ..4 amig*|conocid*|familia*, háble*|habla|cuéntales|cuente|cuenta ..4 amig*|conocid*|familia*, invit* ..2 amig*|familia*|conocid*, dale|dele me_gusta, únase, únete, regístrese ..3 ofertas|novedades,
  `,
  novelty: `
    novedad, novedades, nueva|nuevas|nuevo|nuevos|última|últimas|últimos ..2 colección|colecciones|gama|gamas|productos|artículos|modelos|línea|líneas|temporada|catálogo|serie|colores|diseños|llegadas, recién llegad*|estrenad*|salid*, acaba|acaban de_llegar|de_salir|de_aterrizar, ya|ahora disponible*|a_la_venta, ahora|también|además ..1 tenemos|vendemos|ofrecemos, tenemos|vendemos|ofrecemos ..1 ahora|también|además, próximamente a_la|en, lanzamiento, lanzamos, estrenamos, línea|gama de_primavera|verano|otoño|invierno, colección de_primavera|verano|otoño|invierno|navidad,
  `,
  otherGoods: `
    otr*|much*|más|demás|similares|cientos_de|miles_de ..1 productos|artículos|modelos|lámparas|accesorios|creaciones|piezas|colores|ideas|cosas|diseños|novedades|opciones, nuestr* ..1 productos|artículos|gama|gamas|selección|colección|colecciones|surtido|accesorios|creaciones|modelos|catálogo|lámparas|teteras|ofertas|línea|líneas, a juego, complementos, combina* ..2 con, también compr*|interes*|gust*|eligi*|encarg*, se interesaron, podría|podrían|pueden|puede interesar*|gustar*, clientes que, superventas, más vendid*, best_seller*, ideas de_regalo, accesorios para, perfect*|ideal* para combinar|acompañar|completar, complet* su|tu|la ..1 conjunto|colección,
  `,
  messages: `
    mensajes, mensaje, correos nuestros|electrónicos|comerciales|publicitarios|de_nuestra, correos, e_mails, emails, email, correo, notificaci*, boletín, boletines, newsletter*, comunicaciones, lista ..1 correo|envío|envíos|distribución|contactos|difusión|destinatarios, sms, suscripción, noticias nuestras, publicidad, escribirle, escribirte, contactado, contactada, contactemos, escribamos, de nuestra_parte, saber de_nosotros, nuestras noticias, avisos,
  `,
  stop: `
    dar* de_baja, dese de_baja, date de_baja, darse de_baja, de baja, la baja, responda|responde|conteste|envíe|envía ..2 baja|stop|no, desuscrib*, unsubscribe, dejar|deje|deja de recibir, no ..1 recibir|recibas|reciba, no ..2 desea|deseas|quiere|quieres ..1 recibir|más, no volvamos|volveremos, no ..1 recibir más, cancel* ..2 suscripción, cancelar suscripción, salir de ..1 nuestra|la|esta lista, elimin* ..5 lista, borr* ..5 lista, quit* ..5 lista, desactiv*, opt_out, stop, oponerse, darte de_baja,
  `,
  holiday: `
    feliz|felices|alegre|próspero|dichosa|bonita|maravillosa|felicísim* ..1 navidad|navidades|fiestas|año|año_nuevo|pascua|pascuas|cumpleaños|día|halloween|vacaciones|nochebuena|nochevieja|reyes|aniversario|san, buen año, buenas fiestas, felicitaciones, felices fiestas, día de la|del madre|padre, día de reyes, semana santa, buenas vacaciones, feliz verano, por navidad, próspero año,
  `,
  news: `
    sabía que, sabías que, sabían que, encuesta*, cuestionario*, mudado, mudanza, trasladado, traslado, local, oficinas, cerrado, cerrados, cerrada, cerradas, cerramos, cerrará, cerraremos, cierre, horario, vacaciones, inventario, festivo, festivos, aniversario, fundadora, fundador, radio, televisión, tele, periódico, podcast, receta*, truco*, consejos, fútbol, partido, torneo, campeonato, maratón, blog, horóscopo*, poema*, chiste*, adivinanza*, refrán, elecciones, votar, política, político*, oración, oraciones, rezar, rezamos, iglesia, bendiga, bendición, bendiciones, clima, ingresos, aficiones,
    compañero, compañera, compañeros, contrat*, empleo, empleos, becari*, aprendiz*, jubil*, feria, puertas_abiertas, boda, bebé, cachorr*, gatit*, mascota, mascotas, mundial de, olimpiadas, hijos tiene|tienes, estado_civil, concurso, quiz, donaci*, donado, ong, benéfic*, concierto, festival, premio, galardón*, galardonad*, entrevista, artículo de_prensa, historia de la|nuestra|nuestro, historia, cita del_día, curiosidad, dato curioso,
    nuevo|nueva|nuevas|nuevos web|página|logo|nombre|oficina|oficinas|director|directora|local|taller|sede|instalaciones, hemos ..2 celebrado|ganado|plantado|adoptado|apadrinado|estrenado, celebramos, la|el planta|animal que,
  `,
} as const;
