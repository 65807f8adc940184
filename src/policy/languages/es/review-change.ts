import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewChange: RuleData = {
  says: [
    '<change> ..6 <review>|<stars>',
    '<remove> ..6 <review>|<stars>',
    '<ask> ... <review>|<stars> ... <change>|<remove>',
    '<review>|<stars> ..4 <change>|<remove>',
    '<review>|<stars> ... la|lo|las <change>|<remove>',
    '<stars> ... <change> ..8 cuatro|cinco|4|5|más|mejor',
    '<review>|<opinion> ... otra_vez|de_nuevo ..2 pens*|mir*|consider*',
    'nueva|otra|mejor <review> ... lugar|sustituy*|reemplac*',
  ],
  unless: [
    'hemos|he|habíamos|equipo_ha ..2 <=change>|<=remove>',
    'embalaje|instrucciones|descripción|producto|proceso|servicio|calidad ..4 <=change>',
    '<=change> ..3 embalaje|instrucciones|descripción|proceso|servicio|calidad',
    'ayud*|permit* ..4 <=change>',
  ],
  good: [
    { text: 'Cambie por favor la dirección de entrega antes del mediodía.', because: 'no review' },
    { text: 'Retire la película protectora antes del uso.', because: 'no review' },
  ],
  bad: [
    { text: 'Elimine, por favor, su mal comentario.', marks: ['Elimine, por favor, su mal comentario'] },
    {
      text: '¿Podría revisar su valoración ahora que ha llegado la bomba nueva?',
      marks: ['revisar su valoración'],
    },
  ],
};
