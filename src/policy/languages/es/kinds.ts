import type { SentenceKind } from '../../meaning/language-pack.ts';

/** What one Spanish sentence can be doing. */
export const kinds: Readonly<Record<SentenceKind, readonly string[]>> = {
  thanks: ['<thanks>'],
  help: [
    '<contact> & <problem>',
    '<contact> & <help>',
    '<help> & <problem>',
    '<if> & <help>',
    '<we> ... <help>',
    '<help> ... <we>',
    '<help> & <you>',
    '<if> ... <contact> ! <review> ! <refund>',
    'alguna|algún|una <problem> & ?',
    'tiene|tienes|hay ..2 <problem> & ?',
    '<contact> & en_cualquier_momento|siempre|cuando_quiera',
    'aquí estamos',
  ],
  wish: ['<wish>'],
  offTopic: [
    '<holiday>',
    '<news> & <we>',
    '<news> & <ask>',
    '<news> & ?',
    '^ <news>',
    'aquí|ayer|hoy|recientemente|pronto ..4 <news>',
    'sabía|sabías|sabían|sabíais que',
    'cómo ..4 conoció|conociste|encontró|encontraste|supo ..3 tienda|marca|nosotros|nuestra',
    'oficina|oficinas|equipo|taller|tienda|teléfono ... cerrado|cerrados|cerrada|cerradas|cerrará|cerrarán|vacaciones',
    'consejo|consejos|truco|trucos ..4 para|de|del',
  ],
  review: ['<review>'],
};
