import type { RuleData } from '../../meaning/language-pack.ts';

export const optOutLink: RuleData = {
  says: [
    'dese|date|darse|darte|darme|dar_se|dado de_baja',
    'darse|dar de_baja ..4 aquí|clic|enlace',
    'enlace|clic|pulse|haga_clic|aquí ..5 baja|cancelar_suscripción|desuscribirse',
    'responda|responde|conteste|contesta|envíe|envía|escriba|escribe ..2 baja|stop|no_gracias|fin|cancelar',
    'no|dejar|deje|deja ..4 recibir ..6 <messages>',
    'no ..2 desea|deseas|quiere|quieres ..2 recibir|saber ..6 <messages>',
    'gestion*|modifi*|cambi* ..2 preferencias ..4 <messages>',
    'elimin*|borr*|quit*|salir|retir*|excluir* ..6 lista ..3 correo|envío|envíos|distribución|contactos|difusión|destinatarios',
    'cancelar|cancele|cancela ..2 suscripción',
    'para que no ..3 volvamos|escribamos|contactemos|molestemos',
  ],
  unless: ['impresora|revista|aparato|programa|seguro|aplicación|software|reloj|suscripción_a_la_revista'],
  good: [
    {
      text: 'Para cancelar la suscripción al boletín del programa, abra los ajustes de la impresora.',
      because: 'part of instructions',
    },
    { text: 'Deje de usar el cargador: el fabricante lo retira.', because: 'a safety notice' },
  ],
  bad: [
    {
      text: 'Para no recibir los mensajes, dese de baja aquí.',
      marks: ['no recibir los mensajes'],
    },
    {
      text: 'Responda STOP para no recibir más correos nuestros.',
      marks: ['Responda STOP para no recibir más correos nuestros'],
    },
  ],
};
