import { agreement, withFeature } from '../../grammar/agreement.ts';
import { doubledWord, type GrammarRule, phrase } from '../../grammar/grammar-rule.ts';

/** Features: m, f singular; M, F plural. */
const nouns = {
  ...withFeature(
    'm',
    'pedido paquete artículo producto reembolso importe plazo número mensaje transportista repartidor cliente servicio almacén problema modelo cargador cable adaptador precio correo color tamaño',
  ),
  ...withFeature(
    'f',
    'devolución dirección respuesta pregunta fecha talla etiqueta cantidad orden pieza garantía batería cancelación confirmación información paciencia comprensión lámpara caja',
  ),
  ...withFeature(
    'M',
    'pedidos paquetes artículos productos reembolsos importes plazos números mensajes repartidores clientes problemas modelos cargadores cables precios colores envíos retrasos',
  ),
  ...withFeature(
    'F',
    'devoluciones direcciones respuestas preguntas fechas tallas etiquetas cantidades piezas garantías baterías lámparas cajas disculpas',
  ),
};
/** "Se la envío": they are verbs as well, so that only a determiner that is no pronoun counts. */
const verbalNouns = {
  ...withFeature('m', 'envío retraso pago cambio'),
  ...withFeature('f', 'entrega compra factura'),
  ...withFeature('F', 'entregas compras facturas'),
};
const plain = {
  el: 'm',
  un: 'm',
  una: 'f',
  unos: 'M',
  unas: 'F',
  este: 'm',
  esta: 'f',
  estos: 'M',
  estas: 'F',
  ese: 'm',
  esa: 'f',
  su: 'mf',
  sus: 'MF',
  nuestro: 'm',
  nuestra: 'f',
  nuestros: 'M',
  nuestras: 'F',
  del: 'm',
  al: 'm',
  cada: 'mf',
  varios: 'M',
  varias: 'F',
  ambos: 'M',
  ambas: 'F',
  dos: 'MF',
  tres: 'MF',
  otro: 'm',
  otra: 'f',
  nuevo: 'm',
  nueva: 'f',
};
const determiners = { ...plain, la: 'f', los: 'M', las: 'F' };
const singular =
  'pedido|paquete|artículo|producto|reembolso|envío|transportista|repartidor|cable|cargador|entrega|devolución|lámpara|pieza|factura|caja|dirección|importe';
const plural =
  'pedidos|paquetes|artículos|productos|envíos|cables|entregas|devoluciones|piezas|facturas|cajas|lámparas|tornillos|repartidores';

/** Spanish patterns of mistakes; no grammar checker is at hand for it. */
export const spanishGrammar: readonly GrammarRule[] = [
  agreement(
    'determinante y nombre',
    {
      determiners,
      nouns,
      between: '(?:nuev[oa]s?|otr[oa]s?|primer[oa]?s?|segund[oa]s?|mism[oa]s?|siguientes?)',
    },
    {
      wrong: [
        'Los pedido están listos.',
        'La paquete está en la oficina.',
        'Las artículos llegaron ayer.',
        'Una nuevo artículo sale hoy.',
        'Su pedidos llegan hoy.',
      ],
      right: [
        'Los pedidos están listos.',
        'El agua no debe superar la marca.',
        'Se lo enviamos a su dirección.',
        'Los dos paquetes llegan hoy.',
      ],
    },
  ),
  agreement(
    'determinante y nombre (también verbo)',
    { determiners: plain, nouns: verbalNouns },
    {
      wrong: ['El entrega será el martes.', 'Una envío salió ayer.'],
      right: ['Mañana se la envío.', 'Él la compra hoy.', 'Su entrega será el martes.'],
    },
  ),
  phrase(
    'plural sin marca',
    `(?<fault>(?:sus|nuestros|nuestras|unos|unas|varios|varias|ambos|ambas) (?!(?:cuatro|cinco|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cien|mil|que|de|y|o)(?!\\p{L}))\\p{Ll}{4,}(?<!s)|_l[oa]s \\p{Ll}{3,}(?:ción|sión|dad|aje|ero|or|ete|ulo|cto|mento|eta|illa|illo))(?![\\p{L}-])`,
    null,
    {
      wrong: ['Sus silla llega hoy.', 'Las cortinaje están listos.', 'Nuestros conductor llega hoy.'],
      right: [
        'Los enviamos hoy.',
        'Sus cuatro sillas llegan hoy.',
        'Los recibe el cliente.',
        'Unas diez cajas llegan hoy.',
      ],
    },
  ),
  phrase(
    'sujeto singular, verbo plural',
    `_(?:(?:su|el|la|nuestro|nuestra|este|esta|un|una) (?:nuev[oa] )?(?:${singular}|\\p{Ll}{3,}(?:ción|sión|dad|aje|or))(?: @)?|pedido @) (?<fault>están|son|han|fueron|estaban|llegarán|llegan|tienen|serán)`,
    {
      están: 'está',
      son: 'es',
      han: 'ha',
      fueron: 'fue',
      estaban: 'estaba',
      llegarán: 'llegará',
      llegan: 'llega',
      tienen: 'tiene',
      serán: 'será',
    },
    {
      wrong: ['Su pedido están retrasado.', 'El paquete 403-7718290-1156734 han llegado.'],
      right: ['En su pedido están incluidos dos cables.', 'El cable y el cargador están incluidos.'],
    },
  ),
  phrase(
    'sujeto plural, verbo singular',
    `_(?:sus|los|las|nuestros|nuestras|estos|estas|dos|ambos|ambas) (?:nuev[oa]s )?(?:${plural})(?: de su pedido)?(?: @)? (?<fault>está|es|ha|fue|estaba|llegará|llega|tiene|será)`,
    {
      está: 'están',
      es: 'son',
      ha: 'han',
      fue: 'fueron',
      estaba: 'estaban',
      llegará: 'llegarán',
      llega: 'llegan',
      tiene: 'tienen',
      será: 'serán',
    },
    {
      wrong: ['Los artículos está agotados.', 'Sus paquetes llegará hoy.'],
      right: ['El número de los artículos es correcto.', 'Uno de los paquetes está aquí.'],
    },
  ),
  phrase(
    'pronombre y verbo',
    '_nosotros (?<fault>ha|han|es|está|están|fue|tiene|puede|va|envía|hace|siente)(?= )',
    {
      ha: 'hemos',
      han: 'hemos',
      es: 'somos',
      está: 'estamos',
      están: 'estamos',
      fue: 'fuimos',
      tiene: 'tenemos',
      puede: 'podemos',
      va: 'vamos',
      envía: 'enviamos',
      hace: 'hacemos',
      siente: 'sentimos',
    },
    {
      wrong: ['Nosotros ha enviado el paquete.'],
      right: ['Nosotros hemos enviado el paquete.', 'Uno de nosotros ha ido.'],
    },
  ),
  phrase(
    'haber con infinitivo',
    '(?:hemos|ha|han|he|había|habíamos|haber)(?: ya| no)? (?<fault>(?:envi|entreg|reembols|cancel|retras|recib|confirm|devolv|cambi|repar|encontr|compr|factur|perd)(?:ar|er|ir))(?=[ .,;!?]|$)',
    null,
    {
      wrong: ['Hemos enviar el paquete hoy.', 'Su pedido ha cancelar.'],
      right: ['Hemos de enviar el paquete.', 'Hemos enviado el paquete.'],
    },
  ),
  phrase(
    'atributo',
    `_(?:su|el|nuestro|este|un) (?:pedido|paquete|artículo|producto|envío|reembolso|cable)(?: @)? (?:está|fue|ha sido|será) (?<fault>(?:retrasad|enviad|agotad|cancelad|reembolsad|dañad|entregad|devuelt|perdid|list|rot)(?:a|as|os))(?!\\p{L})`,
    null,
    {
      wrong: ['Su pedido está retrasada.', 'El paquete fue enviados ayer.'],
      right: ['Su pedido está retrasado.', 'El paquete está lleno de cosas rotas.'],
    },
  ),
  phrase(
    'atributo femenino',
    '_(?:su|la|nuestra|esta|una) (?:entrega|devolución|lámpara|pieza|factura|caja|dirección)(?: @)? (?:está|fue|ha sido|será) (?<fault>(?:retrasad|enviad|agotad|cancelad|dañad|entregad|devuelt|perdid|list|rot)(?:o|os|as))(?!\\p{L})',
    null,
    { wrong: ['La lámpara está agotado.'], right: ['La lámpara está agotada.'] },
  ),
  phrase(
    'haber plural',
    '(?<fault>habían|hubieron|habrán|han habido) (?=(?:un|una|unos|unas|dos|tres|varios|varias|muchos|muchas|problemas|retrasos)(?!\\p{L}))',
    { habían: 'había', hubieron: 'hubo', habrán: 'habrá', 'han habido': 'ha habido' },
    {
      wrong: ['Habían tres cajas en el paquete.', 'Hubieron problemas con el envío.'],
      right: ['Había tres cajas en el paquete.'],
    },
  ),
  phrase(
    'contracción',
    '(?<fault>(?<article>a|de) el)(?= \\p{Ll})(?! @)',
    { 'a el': 'al', 'de el': 'del' },
    {
      wrong: ['Lo enviamos a el almacén.', 'El número de el pedido falta.'],
      right: ['Lo enviamos al almacén.', 'Se lo damos a él hoy.'],
    },
  ),
  phrase(
    'hace con plural',
    '(?<fault>hacen) (?=(?:dos|tres|cuatro|cinco|\\d+) (?:días|semanas|meses|horas))(?!.* (?:falta|que hacen))',
    'hace',
    {
      wrong: ['Lo enviamos hacen dos días.'],
      right: ['Lo enviamos hace dos días.'],
    },
  ),
  phrase(
    'gracias por',
    '(?<fault>gracias (?:a|de)) (?=(?:su|tu) (?:paciencia|compra|comprensión|mensaje))(?!su paciencia (?:pudimos|hemos))',
    'gracias por',
    {
      wrong: ['Gracias de su paciencia.'],
      right: ['Gracias por su paciencia.'],
    },
  ),
  doubledWord(['se', 'no', 'muy', 'nos'], {
    wrong: ['Gracias por por su paciencia.', 'El paquete está en en la oficina.'],
    right: ['No, no llegó.', 'Es muy muy tarde.'],
  }),
];
