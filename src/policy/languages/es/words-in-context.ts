import { type GrammarRule, phrase } from '../../grammar/grammar-rule.ts';

/** Words written for others that sound alike, where the words beside them decide. */
export const spanishWordsInContext: readonly GrammarRule[] = [
  phrase(
    'esta por está',
    '(?:(?:pedido|paquete|envío|producto|artículo|reembolso|factura|entrega|talla|color|lámpara|almacén|todo|ya|no|pieza|seguimiento|dirección|mueble|transportista|tienda|devolución|modelo) (?<fault>esta)) (?=(?:en (?:el|la|camino|nuestro|nuestra|reparto|tránsito|stock|proceso|curso|aduanas?)|agotad[oa]|list[oa]|retrasad[oa]|disponible|previst[oa]|pendiente|retenid[oa]|incluid[oa]|rot[oa]|dañad[oa]|siendo|cerrad[oa]|abiert[oa]|complet[oa]|activo)(?!\\p{L}))',
    'está',
    {
      wrong: ['Su paquete esta en camino.'],
      right: ['Su paquete está en camino.', 'El paquete llega esta tarde.'],
    },
  ),
  phrase('mas por más', '(?<![,;] )(?<fault>mas)(?=[ .;!?]|$)', 'más', {
    wrong: ['El paquete llegará mas tarde.'],
    right: ['El paquete llegará más tarde.'],
  }),
  phrase(
    'a por ha',
    '(?<fault>a) (?=(?:sido|llegado|salido|quedado|podido|entregado|enviado|recibido|habido|tenido|vuelto|cambiado|solicitado)(?!\\p{L}))',
    'ha',
    {
      wrong: ['El paquete a sido entregado ayer.'],
      right: ['El paquete ha sido entregado.', 'Vamos a entregarlo.'],
    },
  ),
  phrase(
    'ha por a',
    '(?<fault>ha) (?=(?:nuestr[oa]s?|su|sus|la|el|los|las|partir|través|tiempo|continuación|domicilio) )',
    'a',
    {
      wrong: ['Hemos pasado su consulta ha nuestro transportista.'],
      right: ['Lo hemos pasado a nuestro transportista.', 'Ha llegado el paquete.'],
    },
  ),
  phrase('haber por a ver', '_(?<fault>haber) (?=si )', 'a ver', {
    wrong: ['Haber si llega mañana el paquete.'],
    right: ['A ver si llega mañana.', 'Debe haber dos cajas.'],
  }),
  phrase(
    'si por sí',
    '(?<=^[^\\p{L}]{0,6})(?<fault>si)(?=, (?:el|la|los|las|está|lo|tenemos|claro|por supuesto|hemos|es) )',
    'sí',
    {
      wrong: ['Si, el color azul está disponible.'],
      right: ['Sí, el color azul está disponible.', 'Si el color le gusta, díganoslo.'],
    },
  ),
  phrase(
    'pregunta sin tilde',
    '(?:díganos|dígame|indíquenos|sabemos|saber|indicarnos|decirnos|sabe|confírmenos|explíquenos) (?<fault>donde|como|cual|porque|cuanto)(?= \\p{L})(?!como siempre)',
    { donde: 'dónde', como: 'cómo', cual: 'cuál', porque: 'por qué', cuanto: 'cuánto' },
    {
      wrong: ['Díganos donde dejó el paquete.', 'No sabemos porque volvió al almacén.'],
      right: ['Díganos dónde dejó el paquete.', 'Volvió porque faltaba el piso.'],
    },
  ),
  phrase(
    'ay por hay',
    '(?<fault>ay|ahi) (?=\\p{Ll})',
    { ay: 'hay', ahi: 'ahí' },
    {
      wrong: ['Ay dos bultos en su envío.'],
      right: ['Hay dos bultos en su envío.'],
    },
  ),
  phrase(
    'ba por va',
    '(?<fault>ba|ban) (?=(?:en|a|con|adjunt[oa]) )',
    { ba: 'va', ban: 'van' },
    {
      wrong: ['El sofá ba en dos cajas.'],
      right: ['El sofá va en dos cajas.'],
    },
  ),
  phrase(
    'pretérito sin tilde',
    '(?:se|nos lo|se lo|se la) (?<fault>cobro|envio|entrego|pago|retraso|rechazo|cambio|reembolso|abono|realizo|tramito|quedo|rompio|perdio|recibio)(?= (?:el|ayer|una?|hoy|la|los|las|dos|en|anteayer|por)(?!\\p{L}))',
    {
      cobro: 'cobró',
      envio: 'envió',
      entrego: 'entregó',
      pago: 'pagó',
      retraso: 'retrasó',
      rechazo: 'rechazó',
      cambio: 'cambió',
      reembolso: 'reembolsó',
      abono: 'abonó',
      realizo: 'realizó',
      tramito: 'tramitó',
      quedo: 'quedó',
      rompio: 'rompió',
      perdio: 'perdió',
      recibio: 'recibió',
    },
    {
      wrong: ['El importe se cobro una sola vez.'],
      right: ['El importe se cobró una sola vez.', 'El cobro una sola vez.'],
    },
  ),
  phrase(
    'futuro sin tilde',
    '_[^,;]{0,40}(?<!(?:que|si|como) [^,;]{0,40})(?:se|le|lo) (?<fault>entregara|enviara|realizara|tramitara|reembolsara|abonara|llegara|mandara)(?= (?:mañana|el|en|hoy|la|esta|a)(?!\\p{L}))',
    {
      entregara: 'entregará',
      enviara: 'enviará',
      realizara: 'realizará',
      tramitara: 'tramitará',
      reembolsara: 'reembolsará',
      abonara: 'abonará',
      llegara: 'llegará',
      mandara: 'mandará',
    },
    {
      wrong: ['El paquete se entregara mañana.'],
      right: ['El paquete se entregará mañana.', 'Pidió que se entregara el lunes.'],
    },
  ),
];
