import { agreement, withFeature } from '../../../grammar/agreement.ts';
import { doubledWord, type GrammarRule, phrase } from '../../../grammar/grammar-rule.ts';

/** Features: m, f singular; M, F plural. */
const nouns = {
  ...withFeature(
    'm',
    'pedido paquete artículo producto reembolso importe plazo número mensaje transportista repartidor cliente servicio almacén problema modelo cargador cable adaptador precio correo color tamaño',
  ),
  ...withFeature(
    'f',
    'devolución dirección respuesta pregunta fecha talla etiqueta cantidad pieza garantía batería cancelación confirmación información paciencia comprensión lámpara caja',
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

/** Spanish mistakes that are told by a few words in a row. */
export const spanishPhrases: readonly GrammarRule[] = [
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
        'El orden de los pasos es importante.',
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
    'todos los',
    '(?<fault>(?:todos|todas) (?!(?:los|las|estos|estas|sus|nuestros|nuestras|modos|formas|maneras|partes|aquellos|esos|esas)(?!\\p{L}))(?=(?:tornillos|paquetes|pedidos|artículos|envíos|productos|clientes|piezas|cajas|tuercas|facturas|tallas|colores|repartidores|mensajes|gastos|entregas|lámparas|sillas|instrucciones|fundas|etiquetas|bultos|cables|muebles) ))',
    null,
    {
      wrong: ['Todos tornillos van en la bolsa.'],
      right: ['Todos los tornillos van en la bolsa.', 'De todas formas, gracias.'],
    },
  ),
  phrase(
    'muchos los',
    '(?<fault>(?:muchos los|muchas las|varios los|varias las|algunos los|algunas las|cada los|cada el|cada la))(?= \\p{Ll}+(?:s|o|a)(?!\\p{L}))',
    null,
    {
      wrong: ['Muchos los paquetes llegan tarde.'],
      right: ['Muchos paquetes llegan tarde.', 'Son muchos los que esperan.'],
    },
  ),
  phrase(
    'el día de la semana',
    '(?:llegar(?:á|án)|entregar(?:á|án|emos)|sal(?:e|en|drá|drán|ió)|lleg(?:a|an|ó|aron)|pasará|enviar(?:emos|á)|enviamos|será|recibirá|visitará|es|está previst[oa]|prevista|cita) (?<fault>en(?: el| la)?)(?= (?:próximo )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|\\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))(?!\\p{L}))',
    'el',
    {
      wrong: ['El paquete llegará en lunes.', 'El repartidor pasará en el martes.'],
      right: ['El paquete llegará el lunes.', 'No trabajamos en domingo.'],
    },
  ),
  phrase(
    'esperar a',
    '(?:esperamos|espero|esperan) (?<fault>a )(?=(?:su|tu|sus) (?:respuesta|confirmación|mensaje|noticias|decisión|contestación))',
    '',
    {
      wrong: ['Esperamos a su respuesta.'],
      right: ['Esperamos su respuesta.', 'Esperamos a su vecino.'],
    },
  ),
  phrase(
    'necesitar de',
    '(?:necesitamos|necesito|necesita|necesitan|recibimos|hemos recibido|enviamos|confirme) (?<fault>de )(?=(?:su|tu|sus|la|el|una?) (?:confirmación|número|dirección|respuesta|foto|pedido|ayuda|autorización|paquete|piso|talla|color|mensaje))',
    '',
    {
      wrong: ['Necesitamos de su confirmación.'],
      right: ['Necesitamos su confirmación.'],
    },
  ),
  phrase(
    'proceder a',
    'proced(?:ido|emos|eremos|imos|er|erá|e|en) (?<fault>el|la|los|un|una|con el|con la)(?= (?:reembolso|cambio|envío|devolución|sustitución|abono|entrega|reenvío|reparación|cancelación|anulación))',
    { el: 'al', la: 'a la', los: 'a los', un: 'a un', una: 'a una', 'con el': 'al', 'con la': 'a la' },
    {
      wrong: ['Hemos procedido el reembolso.'],
      right: ['Hemos procedido al reembolso.', 'Procedemos a un cambio.'],
    },
  ),
  phrase(
    'depender de',
    'depend(?:e|en|erá|ía|iendo|er) (?<fault>en|con|a|por)(?= (?:el|la|los|las|su|un|una|cada|nuestro|nuestra) )',
    'de',
    {
      wrong: ['Depende en la empresa de transporte.'],
      right: ['Depende de la empresa de transporte.'],
    },
  ),
  phrase(
    'constar de',
    'const(?:a|an|aba) (?<fault>en|con) (?=(?:dos|tres|cuatro|cinco|seis|varias|varios|\\d+) )',
    'de',
    {
      wrong: ['El envío consta en tres cajas.'],
      right: ['El envío consta de tres cajas.', 'El dato consta en la factura.'],
    },
  ),
  phrase(
    'gracias para',
    '(?:gracias|disculpas|perdón) (?<fault>para|de|en) (?=(?:su|tu|la|el|las|los|este|esta) (?:paciencia|compra|comprensión|mensaje|respuesta|retraso|molestias?|demora|espera|error|confianza|pedido|inconvenientes?|ayuda|foto|colaboración)(?!\\p{L}))',
    'por',
    {
      wrong: ['Gracias para su paciencia.', 'Le pedimos disculpas para el retraso.'],
      right: ['Gracias por su paciencia.', 'Disculpas por el retraso.'],
    },
  ),
  phrase(
    'fecha del',
    '(?:fecha|número|plazo|gastos|etiqueta|dirección|hora|coste|costes) (?<fault>del|de la|de el) (?=(?:entrega|seguimiento|devolución|envío|retorno|facturación|referencia|serie)(?=[ .,;:]*(?:$|[.,;:]|@|es |está |será |sigue |figura )))',
    'de',
    {
      wrong: ['La fecha del entrega es el lunes.', 'El número del seguimiento está en la caja.'],
      right: [
        'La fecha de entrega es el lunes.',
        'El número de seguimiento está en la caja.',
        'La fecha de la entrega del sofá.',
      ],
    },
  ),
  phrase(
    'sin artículo',
    '(?<=^[^\\p{L}]{0,6})(?<fault>(?:paquete|pedido|artículo|producto|envío|factura|reembolso|transportista|repartidor|lámpara|pieza))(?= (?:ha|han|está|es|será|fue|salió|llegó|llegará|saldrá|sale|llega|pasará|va) )',
    null,
    {
      wrong: ['Paquete salió esta mañana.'],
      right: ['El paquete salió esta mañana.', 'Pedido enviado ayer.'],
    },
  ),
  phrase(
    'lo o le',
    '_(?<fault>lo|la) (?=(?:enviaremos|enviamos|hemos enviado|mandamos|mandaremos|daremos|damos|ofrecemos|ofreceremos|pedimos|informamos|escribimos|escribiremos|agradecemos|deseamos|adjuntamos|confirmamos|reembolsaremos|devolveremos|devolvemos|rogamos que) (?:que|un|una|el|la|los|las|unos|unas|otro|otra|su|disculpas) )',
    'le',
    {
      wrong: ['Lo enviaremos una etiqueta de devolución.'],
      right: ['Le enviaremos una etiqueta.', 'Lo enviaremos mañana.', 'El paquete lo enviaremos el lunes.'],
    },
  ),
  phrase(
    'pronombre doblado',
    '(?<fault>(?:le les|les le|le lo|le la|le los|le las|les lo|les la|nos se))(?= \\p{Ll})',
    {
      'le les': 'le',
      'les le': 'les',
      'le lo': 'se lo',
      'le la': 'se la',
      'le los': 'se los',
      'le las': 'se las',
      'les lo': 'se lo',
      'les la': 'se la',
    },
    {
      wrong: ['Le les mandamos la pieza.', 'Le lo enviamos mañana.'],
      right: ['Se lo enviamos mañana.', 'Le mandamos la pieza.'],
    },
  ),
  phrase('nosotros se', '_nosotros (?<fault>se)(?= \\p{L}+mos(?!\\p{L}))', 'nos', {
    wrong: ['Nosotros se pondremos en contacto.'],
    right: ['Nosotros nos pondremos en contacto.', 'Nosotros se lo enviamos.'],
  }),
  phrase(
    'quien por que',
    '(?:el|la|los|las|un|una) (?:pieza|paquete|artículo|producto|lámpara|caja|pedido|tornillo|tornillos|piezas|artículos|talla|color|cable|modelo|factura|mueble) (?<fault>quien|quienes|cual|lo que)(?= )',
    'que',
    {
      wrong: ['La pieza quien busca está en el almacén.'],
      right: ['La pieza que busca está en el almacén.', 'El paquete, el cual salió ayer, está ahí.'],
    },
  ),
  phrase(
    'comparación',
    '(?:es|son|está|están|será|era) (?:un poco |mucho |algo )?(?:más|menos) (?!tarde|de|o|que)\\p{L}+ (?<fault>de|como)(?= (?:el|la|los|las|lo|nuestro|nuestra|su|este|esta|ese|esa) (?!que ))',
    'que',
    {
      wrong: ['La funda nueva es más grande como la antigua.', 'Este modelo es más caro de el anterior.'],
      right: [
        'La funda nueva es más grande que la antigua.',
        'Es la más grande de las dos.',
        'Es más caro de lo que pensaba.',
      ],
    },
  ),
  phrase(
    'subjuntivo tras que',
    '(?:rogamos|pedimos|esperamos|queremos|necesitamos|para|ruego|pido|recomendamos|es necesario|es importante|ojalá|preferimos|prefiere|quiere|deseamos) que (?:nos |lo |la |le |se |usted |no |el paquete |su pedido )*(?<fault>confirma|envía|manda|indica|revisa|comprueba|contacta|espera|adjunta|acepta|llega|usa|utiliza|paga|firma|guarda|cambia|compra|responde|devuelve|elige|abre|escribe|recibe|tiene|hace|dice|puede|es|está|sale|pone|disculpa|entrega|entregan|envían|llegan|queda|funciona|encuentra)(?=[ .,;])',
    {
      confirma: 'confirme',
      envía: 'envíe',
      manda: 'mande',
      indica: 'indique',
      revisa: 'revise',
      comprueba: 'compruebe',
      contacta: 'contacte',
      espera: 'espere',
      adjunta: 'adjunte',
      acepta: 'acepte',
      llega: 'llegue',
      usa: 'use',
      utiliza: 'utilice',
      paga: 'pague',
      firma: 'firme',
      guarda: 'guarde',
      cambia: 'cambie',
      compra: 'compre',
      responde: 'responda',
      devuelve: 'devuelva',
      elige: 'elija',
      abre: 'abra',
      escribe: 'escriba',
      recibe: 'reciba',
      tiene: 'tenga',
      hace: 'haga',
      dice: 'diga',
      puede: 'pueda',
      es: 'sea',
      está: 'esté',
      sale: 'salga',
      pone: 'ponga',
      disculpa: 'disculpe',
      entrega: 'entregue',
      entregan: 'entreguen',
      envían: 'envíen',
      llegan: 'lleguen',
      queda: 'quede',
      funciona: 'funcione',
      encuentra: 'encuentre',
    },
    {
      wrong: ['Le rogamos que confirma su piso.', 'Para que el paquete llega a tiempo, responda hoy.'],
      right: ['Le rogamos que confirme su piso.', 'Creemos que llega mañana.', 'Esperamos que le guste.'],
    },
  ),
  phrase(
    'falta con plural',
    '(?<!(?:hacen?|harán?|la|una|sin|haría|hará|hace) )(?<fault>falta|queda|sobra) (?=(?:dos|tres|cuatro|cinco|seis|siete|ocho|diez|varios|varias|algunos|algunas|los|las|unos|unas|\\d+) \\p{Ll}+s(?!\\p{L}))',
    { falta: 'faltan', queda: 'quedan', sobra: 'sobran' },
    {
      wrong: ['Falta dos bisagras en su paquete.'],
      right: ['Faltan dos bisagras.', 'La falta es leve.'],
    },
  ),
  phrase(
    'la agua',
    '(?<fault>la|una|esta) (?=(?:agua|asa|área|arma|aula|alma|hacha|águila|ancla)(?!\\p{L}))',
    { la: 'el', una: 'un', esta: 'este' },
    {
      wrong: ['La agua del depósito está limpia.'],
      right: ['El agua del depósito está limpia.', 'La gran área.'],
    },
  ),
  phrase('todas los', '(?<fault>todas los|todos las|todo la|toda el)', null, {
    wrong: ['Todas los artículos están en el almacén.'],
    right: ['Todos los artículos están en el almacén.'],
  }),
  phrase(
    'otro un',
    '(?<fault>(?:otro una?|otra una?|un otro|una otra|unos otros))(?= \\p{Ll})',
    {
      'otro un': 'otro',
      'otra una': 'otra',
      'otro una': 'otra',
      'un otro': 'otro',
      'una otra': 'otra',
      'unos otros': 'otros',
    },
    {
      wrong: ['Le enviamos una otra etiqueta.'],
      right: ['Le enviamos otra etiqueta.'],
    },
  ),
  phrase(
    'en camino a',
    '(?:en camino|de camino|va camino) (?<fault>en) (?=(?:su|tu) (?:domicilio|casa|dirección)(?!\\p{L}))',
    'a',
    {
      wrong: ['El paquete está en camino en su domicilio.'],
      right: ['El paquete está en camino a su domicilio.'],
    },
  ),
  phrase('usted y tu', '(?:usted|ustedes) (?=[^.!?]*(?<fault>(?<= )(?:tu|te|ti)(?= )))', null, {
    wrong: ['¿Puede usted enviarnos una foto de tu lámpara?'],
    right: ['¿Puede usted enviarnos una foto de su lámpara?'],
  }),
  phrase(
    'usted con la segunda persona',
    '(?<fault>usted) (?=(?:eres|tienes|puedes|has|quieres|recibirás|debes|estás|serás|podrás|tendrás) )',
    null,
    {
      wrong: ['Usted puedes elegir otra talla.'],
      right: ['Usted puede elegir otra talla.'],
    },
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
