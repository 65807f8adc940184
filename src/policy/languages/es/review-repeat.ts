import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewRepeat: RuleData = {
  says: [
    'todavía|aún ..1 no ..6 <=review>',
    'no ..6 <=review> ... todavía|aún',
    'todavía|aún no & <=review>',
    'seguimos|sigo|continuamos ..2 esper*|sin ..6 <review>',
    'seguimos|sigo|continuamos ..2 sin ..4 <=review>',
    '<review> ..8 falta|pendiente|pedimos|solicitamos|recordamos',
    'pedimos|solicitamos|escribimos|invitamos|recordamos|pedí|escribí|rogamos ..8 <review> ... semana|días|mes|anterior|pasad*',
    'ya ..2 pedimos|solicitamos|escribimos|invitamos|pedí ..10 <review>',
    'vio|viste|visto|recibió|recibiste|leyó|leíste ..3 petición|solicitud|mensaje|correo|invitación ... <review>',
    'hace ..3 días|semana|semanas|mes|meses & <review>',
    '<again> ... <opinion> & <ask>|<leave> ! cita|dirección|boceto|texto',
    'aún|todavía ..4 días|tiempo ..6 <review>',
  ],
  unless: [
    'de_nuevo|otra_vez|nuevamente ..2 <=change>',
    '<again> ..6 <mishap>',
    'cita|montaje|técnico|entrega ... <again>',
  ],
  good: [
    { text: '¿Qué le parece la tetera?', because: 'the first request' },
    { text: 'Le recordamos la cita de montaje del martes.', because: 'no review' },
  ],
  bad: [
    { text: 'Nos permitimos insistir en su reseña.', marks: ['insistir en su reseña'] },
    { text: 'Todavía no ha valorado la lámpara.', marks: ['Todavía no ha valorado'] },
  ],
};
