import type { RuleData } from '../../meaning/language-pack.ts';

export const marketing: RuleData = {
  says: [
    '<browse> ..6 <shop> ! instrucciones|manual|estado|factura*|garantía*|devolución|cita|seguimiento',
    '<shop> ..6 <browse> ! instrucciones|manual|estado|factura*|garantía*|devolución|cita|seguimiento',
    'nuestra|nuestro|nuestras|nuestros|mi <shop> ... ahora|nuevo|nueva|nuevos|nuevas|hoy|también|disponible*|pronto',
    'compre|compra|pida|pide|aproveche|aprovecha|descubra|descubre ..1 ahora|ya|hoy|antes ! <mishap>',
    'descubra|descubre|conozca ..1 nuestro|nuestra|nuestros|nuestras|la|el',
    'clientes|compradores ... también|interesaron compr*|gust*|por|eligi*|encarg*',
    'clientes|compradores ... también ..4 interes*|compr*|gust*',
    'háblele|cuente|cuéntele|recomiéndenos|recomiéndanos ..4 amig*|familia*|conocid*',
    'hasta pronto en nuestra',
    'pruebe|prueba|probad ..1 nuestro|nuestra|nuestros|nuestras|el_nuevo|la_nueva',
    'piense|piensa|acuérdese|acuérdate ..1 en|de nosotros',
    'añad*|guard* ..4 favorit*',
    'ideal|perfecto|perfecta para completar|combinar',
  ],
  unless: [
    '<thanks> ..8 <shop>|<browse>',
    'factura* ... <promotion> ! <follow>',
    '<promotion> ... factura* ! próxim* ! aprovech*',
    '<promotion> ..4 solicit*|pidió|utiliz*|usó ..2 funcion*|no',
  ],
  always: [
    'con|use|usa|utilic*|utiliza|introduzca|introduce ..2 código ..3 #|descuento|promocional',
    '#|%|descuento|vale|cupón|gratis|rebaja|bono|mitad ..7 próxim*|siguiente*|futur* compra|pedido|compras|pedidos',
    'próxim*|siguiente* compra|pedido ..6 # %',
    'visite|visita|visitar|descubra|descubre nuestra|nuestro|la ..1 tienda|web|página|colección|catálogo',
  ],
  good: [
    { text: 'Le hemos reembolsado el 10 % del precio.', because: 'money back is no discount' },
    { text: 'La etiqueta de devolución gratuita le llegará mañana.', because: 'part of a return' },
  ],
  bad: [
    { text: 'Con el código OTOÑO15 tiene un 15 % de descuento.', marks: ['15 % de descuento'] },
    {
      text: 'Pase por nuestra tienda y descubra la nueva colección.',
      marks: ['tienda y descubra la nueva colección'],
    },
  ],
};
