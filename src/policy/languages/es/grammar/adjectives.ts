/** Adjectives as their masculine; those in -e, -l, -ble and the like have no feminine of their own. */
export const spanishAdjectives = `disponible indisponible listo completo incompleto faltante idéntico azul verde gris negro blanco rojo amarillo morado marrón dorado plateado
pequeño grande largo corto ancho estrecho alto bajo pesado ligero lleno vacío nuevo antiguo suelto adjunto contento feliz gratuito siguiente anterior próximo último primero segundo tercero
actual exacto correcto incorrecto justo falso bueno malo mejor peor diferente distinto igual parecido similar propio limpio sucio seco húmedo abierto cerrado roto rayado agrietado torcido manchado
defectuoso frágil sólido rígido flexible duro blando compatible incompatible conforme original inicial total parcial normal especial postal izquierdo derecho interior exterior superior inferior
trasero delantero entero oficial habitual eventual definitivo rápido lento urgente importante necesario útil posible imposible seguro claro legible ilegible visible válido inválido
único doble sencillo fácil difícil raro frecuente numeroso intacto redondo cuadrado ovalado plano rectangular eléctrico metálico mecánico automático recargable ajustable plegable lavable
impermeable frío caliente tibio fresco bonito agotado previsto perdido incluido abonado debido grabado bordado impreso pintado caro barato ausente presente satisfecho decepcionado preocupado
bloqueado retenido erróneo tardío anticipado inexacto obligatorio hábil laborable otro mismo medio equivocado estropeado averiado dañado mojado abollado deteriorado pendiente resuelto
amable firme enorme medio antiguo moderno clásico profesional logístico técnico bancario`;

/** They stand before their noun too. */
export const beforeNoun =
  'nuevo otro mismo primero primer segundo tercero tercer último próximo pequeño grande gran bueno buen malo mal mejor peor antiguo medio único propio siguiente presente';
