import type { RuleData } from '../../meaning/language-pack.ts';

export const orderConfirmation: RuleData = {
  says: [
    'tomado_nota|tomado_buena_nota ..4 <goods>',
    'procedemos ..2 prepararlo|prepararla|preparar|enviar|enviarlo|enviarla|despachar*|empaquetar*',
    'hemos|he ..2 recibido|registrado|aceptado|procesado|confirmado|preparado|empaquetado|embalado ..4 <goods>',
    'recibimos|confirmamos|preparamos|procesamos|acusamos ..6 <goods>',
    'confirm* ..5 recepción|<goods>|envío|expedición|pago',
    '<goods> ..5 se|ha|está|queda|fue ..4 confirmado|registrado|recibido|aceptado|procesado|preparado|empaquetado|validado|listo',
    '<goods> ... en_preparación|en_proceso|siendo_procesado|siendo_preparado|preparándose',
    'pago|abono ..10 llegado|recibido|aceptado|registrado|confirmado|procesado',
    'confirmación|aviso|notificación de|del ..1 envío|pedido|compra|expedición|despacho',
    'estamos ..2 preparando|empaquetando|embalando|procesando',
    '^ lo|la|los|las ..1 estamos ..1 preparando|empaquetando|embalando|enviando',
    '^ ha|han|ya <shipped>',
    'ha|han ..1 <shipped>',
    '<goods> ..10 sale|saldrá ..6 según lo_previsto',
  ],
  unless: [
    '<ask> ..4 confirm*',
    'confirme|confirmar|confírmenos|confírmanos|confirma|confirmarnos',
    'antes|para|podamos|poder ..3 enviar*|expedir*',
    'muestra|muestras|etiqueta*|boceto|prueba|foto*|factura*|instrucciones|clave|respuesta|regalo*|cupón|cupones|vale|consulta|solicitud|reclamación|correo|mensaje|mensajes|aviso',
    'en cuanto',
    'nuestra|nuestro ..1 línea|colección|gama|catálogo|serie',
  ],
  good: [
    { text: 'El envío se aplaza al 12 de mayo.', because: 'news of a delay' },
    { text: 'El repuesto de la taza agrietada va de camino.', because: 'mends a fault' },
  ],
  bad: [
    { text: 'Su pedido ha salido hoy de nuestro almacén.', marks: ['pedido ha salido'] },
    { text: 'Le confirmamos la recepción de su pedido.', marks: ['confirmamos la recepción de su pedido'] },
  ],
};
