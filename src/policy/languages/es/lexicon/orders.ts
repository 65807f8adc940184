/** Spanish words for the order: what goes well with it, what goes wrong, what it needs. */
export const orders = {
  goods: `
    pedido, pedidos, #order, paquete, paquetes, artículo, artículos, producto, productos, compra, compras, envío, envíos, mercancía*, entrega, entregas, orden, órdenes, encargo,
  `,
  cancel: `
    cancel*, anul*, desist*, ya no lo|la necesito|necesita|quiero|deseo, ya no necesito|es_necesario, no lo_necesito, comprado|pedido|compra por error, cambiado|cambié de opinión|idea,
  `,
  shipped: `
    enviado, enviada, enviados, enviadas, se envió, enviamos ayer|hoy|esta|ya|su|tu|el, expedid*, despachad*, mandado, mandada, remitid*, acabamos|acabo de enviar*|mandar*|despachar*|expedir*, de|en camino, en tránsito, en reparto, en ruta, en marcha, salió ayer|hoy|ya|esta|de_nuestro|de_nuestros|del_almacén, salido, sale ..1 hoy|mañana|ya|esta, saldrá ..1 hoy|mañana|esta|según,
    entregado|entregada|entregados|entregadas|dado|pasado|depositado ..4 a|al|en ..2 correos|oficina|seur|mrw|gls|dhl|ups|transportista|agencia|mensajería|nacex|transporte|empresa|fedex|estafeta, recogido|recogida ..2 por|el seur|correos|mrw|gls|dhl|ups|transportista|repartidor|nacex|mensajero|agencia|estafeta|fedex, en manos, abandonado nuestro|el, dejó nuestro|el almacén, confirmación|aviso|notificación de envío|expedición, rumbo a, va|viaja hacia|rumbo ..1 su|tu|casa, viaja|viajando, viene de_camino, en poder_del,
  `,
  mishap: `
    retras*, demor*, aplaz*, pospuest*, pospon*, postergad*, lamentablemente, desgraciadamente, desafortunadamente, lamentamos, lamento, sentimos, siento, disculp*, perdón, perdone, agotad*, falta de, sin stock|existencias, rotura de_stock, perdid*, extravi*, dañad*, daño, daños, roto, rota, rotos, rotas, rompió, agrietad*, grieta*, arañaz*, rayad*, abollad*, defect*, defectuos*, fallo, fallos, falla, fallado, error*, equivocad*, equivocación, incorrect*, falta, faltaba, faltan, faltaban, faltante*, aduana*, retenid*, bloquead*, huelga*, temporal, tormenta*,
    nieve, nevada*, inundaci*, problema*, incidenci*, avería*, averiad*, devolución, devoluciones, devuelt*, devolv*, devuelv*, reembols*, sustitu*, reempl*, repuesto*, reenvi*, reparaci*, reparar*, cambio gratuito, retirada, sobrecalent*, riesgo*, recall, más tarde, llega|llegará|llegado|llegó ..4 tarde, día|días|semana|semanas|# tarde, imposible, no ..2 podemos|puede|pudo|pudimos|podremos|podrá|podido, no ..2 encontr*, no ..2 disponible*, no ..3 hasta, no ..2 llegado|llegó|entregado|entregar|recibido, incompleto, incompleta, parcial*, dos veces, doble, de más, cobrado, retenido, contratiempo*, imprevisto*, plazo, inservible, inundado,
    demasiado pequeñ*|grande|corto|larg*|estrech*, en lugar|vez de, deje|dejen|deja de utilizar|usar, atascad*, avisad*, ausente, perdió, oxidad*, mojad*, desperfecto*, escasez, suspendid*, todavía no ..3 enviado|salido|llegado, aún no ..3 enviado|salido|llegado,
  `,
  partial: `
    por_separado, uno|una|solo_uno de los|las, el|la otro|otra saldrá|llegará|irá|sale, restante*, resto, dos|tres|varios|segundo|otro paquete*|envío*|bulto*, en dos|varios paquetes|envíos|bultos, parte de, parcial*,
  `,
  replacement: `
    sustitu*, reempl*, reenvi*, repuesto*, recambio*, reparac*, reparar*, reparad*, reparamos, cambio gratuito, nuevo|nueva|otro|otra ..1 cargador|tapa|cable|pieza|unidad|ejemplar|vaso|mango|batería|filtro|lámpara|pantalla|tornillos, tapa|pieza|unidad nueva, el|la correcto|correcta,
  `,
  refund: `
    reembols*, devuelto|devolvemos|devolveremos|devolver ..3 importe|dinero|cobrado|pagado|cantidad|#|€|euros|cargo, abonad*,
  `,
  delivery: `
    entreg*, repart*, repartidor*, transport*, transportista*, correos, seur, mrw, nacex, dhl, ups, gls, fedex, estafeta, mensajer*, llegada, llegar*, llega, llegado, llegó, llegue, seguimiento, punto de_recogida, oficina de_correos, recoger*, recogida, enviar*, envío, envíe*, buzón, camión, agencia, casillero,
  `,
  details: `
    dirección, direcciones, piso, planta baja|primera|segunda, ascensor, portal, portero, timbre, escalera*, calle, código_postal, código de|del acceso|portal|puerta|activación, factura*, facturación, iva, recibo, garantía*, instrucciones, manual, adjunt*, documento*, certificado*, licencia*, activación, clave*, llave*, descarg*, contraseña, seguridad, boceto*, diseño*, talla, tallas, número*, color, colores, grab*, grabado, inscripción, iniciales, monograma, tipografía, fuente, letra, letras, texto, rótulo, impresión, imprent*, impreso, logo, logotipo, vista_previa, muestra de_color,
    cita, citas, horario_de_entrega, franja*, técnico*, instal*, montaje, montar, montador, fontanero, electricista, voltaje, tensión, enchufe*, cantidad, compatib*, tornillo*, soporte*, pila*, batería*, cargador*, cable*, adaptador*, pieza*, tapa, medida*, dimensiones, anchura, ancho, altura, alto, profundidad, diámetro, longitud, peso, tela, tejido, modelo*, versión, variante, cuál, cuáles, qué color|talla|modelo|enchufe|texto|día|hora|tamaño, fecha*, serie, lunes, martes, miércoles, jueves, viernes, sábado, domingo, mañana, mediodía, # horas|h|cm|mm|kg|v|w|l|litros|voltios, a las #,
    importe, cargo, cobro, referencia, pasaporte, nif, dni, caja, película, paso, vecino*, vecina*, aparcamiento, acceso, polo, pago, abone, ajustes,
  `,
} as const;
