import { type SpellingPack, wordList } from '../../spelling/spelling-pack.ts';
import { feminineNouns, masculineNouns } from './grammar/nouns.ts';
import { pluralOf, spanishVerbs } from './grammar/verbs.ts';

const nouns = wordList(...`${masculineNouns} ${feminineNouns}`.split(/\s+/));

export const spanishSpelling: SpellingPack = {
  letters: 'abcdefghijklmnopqrstuvwxyzáéíóúñü',
  nounsCapitalised: false,
  namesFollow: [],
  elisions: [],
  common: wordList(
    ...nouns,
    ...nouns.map(pluralOf),
    'ofrecer ofrecemos cerca enviaremos enviarán comprobar transportistas tornillos correspondiente embalajes',
    'mamá mamás papá papás pónganos coméntelo coméntenos coméntenoslo cuéntenos cuéntelo díganos dígame déjenos escríbanos',
    'respóndanos avísenos indíquenos envíenos mándenos confírmenos háganos háganoslo hágalo háblelo téngalo compruébelo compruébela',
    'síganos síguenos visítenos suscríbase inscríbase únase revíselo revísela devuélvalo devuélvala manténgalo manténgala guárdelo guárdela valórelo valórela diríjase comuníquese contáctenos',
    'cuéntanos déjanos escríbenos avísanos respóndenos envíanos mándanos confírmanos coméntanos regálanos concédanos otórguenos cojones gilipollas pedido pedidos pedir paquete paquetes artículo artículos producto productos entrega entregas',
    'entregar entregado entregada envío envíos enviar enviado enviada enviamos dirección direcciones',
    'reembolso reembolsos reembolsar reembolsado devolución devoluciones devolver devuelto reemplazo',
    'reemplazar repuesto factura facturas pago pagos importe precio gratis gratuito gratuita cantidad',
    'calidad retraso retrasos retrasado retrasada retrasar plazo lamentablemente desafortunadamente',
    'sentimos lamentamos disculpas disculpe inconvenientes inconveniente molestias molestia paciencia',
    'comprensión gracias hola atentamente cordial saludo saludos estimado estimada señor señora',
    'número seguimiento información confirmar confirmado confirmada confirmación cancelar cancelado',
    'cancelación cliente clientes comprador vendedor servicio pregunta preguntas respuesta responder',
    'responda mensaje mensajes disponible disponibilidad inmediatamente probablemente definitivamente',
    'actualmente también rápidamente directamente próximamente completamente necesario necesaria',
    'necesitamos necesita almacén transportista repartidor conductor técnico cita instalación',
    'instrucciones manual garantía adjunto adjunta adjuntamos dañado dañada roto rota defectuoso',
    'defectuosa faltante correcto correcta incorrecto incorrecta fabricante proveedor producción',
    'existencias agotado agotada huelga tránsito aduana oficina correos hoy mañana ayer lunes martes',
    'miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto',
    'septiembre octubre noviembre diciembre semana semanas días mes hora horas talla tamaño color',
    'colores modelo batería cargador cable adaptador accesorio accesorios grabado diseño anchura',
    'altura longitud peso llegar llegará llegado recibir recibido recibida recibirá verificar',
    'comprobar indicar indíquenos posible imposible previsto prevista problema problemas solución',
    'reseña opinión valoración experiencia satisfecho satisfecha compra compras comprado porque',
    'aunque cuando mientras después antes durante desde hasta siempre nunca todavía aún nuestro',
    'nuestra vuestro quiere quisiera podría puede pueden tenemos hacemos haremos dígame',
  ),
  known: wordList(
    ...withPronouns(),
    ...nouns.flatMap(smallForms),
    'montos debitó deslizador deslizadores indexación editable editables ciérrelo deshacerlo',
    'amazon tifón tifones sticker stickers porfis ponnos solito solita lamparita lamparitas regalito regalitos recordarle recordarles recordarnos suscríbete suscribirse firmware desbrozadora desbrozadoras lloriqueo lloriqueos preventa',
    'humidificador subrayador transitario transitarios tamizador',
    'estor estores bolsita bolsitas cajita cajitas tornillito lavavajillas funda fundas wifi',
    'bluetooth powerbank enchufable recargable paletizado reenvío reenvíos reenviar reenviamos',
    'reenviado petróleo albarán albaranes propónganos indíquenos díganos confírmenos envíenos háganos',
    'avísenos dígame portátil auricular auriculares',
  ),
  confusions: {
    porsupuesto: 'por supuesto',
    etiketa: 'etiqueta',
    embalage: 'embalaje',
    serca: 'cerca',
    articulo: 'artículo',
    articulos: 'artículos',
    numero: 'número',
    numeros: 'números',
    envio: 'envío',
    envios: 'envíos',
    telefono: 'teléfono',
    informacion: 'información',
    direccion: 'dirección',
    devolucion: 'devolución',
    atencion: 'atención',
    solucion: 'solución',
    dia: 'día',
    dias: 'días',
    ultimo: 'último',
    ultima: 'última',
    proximo: 'próximo',
    proxima: 'próxima',
    rapido: 'rápido',
    rapida: 'rápida',
    tambien: 'también',
    ademas: 'además',
    todavia: 'todavía',
    despues: 'después',
    aqui: 'aquí',
    asi: 'así',
    segun: 'según',
    credito: 'crédito',
    codigo: 'código',
    credíto: 'crédito',
    tecnico: 'técnico',
    resivido: 'recibido',
    resibido: 'recibido',
    recivido: 'recibido',
    resivir: 'recibir',
    recivir: 'recibir',
    haiga: 'haya',
    porfavor: 'por favor',
    aver: 'a ver',
    sinembargo: 'sin embargo',
    apartir: 'a partir',
    osea: 'o sea',
    miercoles: 'miércoles',
    sabado: 'sábado',
  },
};

/** Imperatives and infinitives with their pronouns, "devuélvanoslo", of which the dictionary has a few only. */
function withPronouns(): string[] {
  const pronouns =
    'me nos le les lo la los las se melo noslo noslos nosla noslas selo sela selos selas'.split(' ');
  return spanishVerbs().flatMap(({ infinitive, conjugations }) => {
    const forms = conjugations.flatMap(({ tense, forms: [, , it = '', , , they = ''] }) =>
      tense === 'subjunctive' ? [it, they] : tense === 'present' ? [it] : [],
    );
    return pronouns.flatMap((pronoun) => [
      ...forms.map((form) => stressed(form) + pronoun),
      (pronoun.length > 3 ? stressed(infinitive, true) : infinitive) + pronoun,
    ]);
  });
}

/** The form with the accent that a pronoun behind it asks for. */
function stressed(form: string, last = false): string {
  if (/[áéíóú]/.test(form)) return form;
  const pattern = last
    ? /[aeo](?=[^aeiou]*$)|i(?=r$)/
    : /(?:(?<=[aeo])[aeo]|[aeo]|(?<![aeo])[iu](?![aeo]))(?=[iu]?[^aeiou]+(?:u(?=e))?[iu]?[aeo]n?$)/;
  return form.replace(pattern, (vowel) => 'áéíóú'.charAt('aeiou'.indexOf(vowel)));
}

function smallForms(noun: string): string[] {
  if (!/[oa]$/.test(noun)) return [];
  const stem = noun.slice(0, -1).replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c');
  return [`${stem}it${noun.at(-1)}`, `${stem}it${noun.at(-1)}s`];
}
