/** Nouns of selling, in the singular; the plural is formed by rule. Those that are a verb's form too are known as such from the verbs. */
export const masculineNouns = `pedido paquete artículo producto reembolso importe plazo número mensaje transportista repartidor cliente servicio almacén problema
modelo cargador cable adaptador precio correo color tamaño envío retraso pago cambio bulto albarán recibo total descuento vale cupón código enlace sitio catálogo
stock depósito punto buzón portal edificio piso apartamento barrio polígono local mostrador ascensor rellano timbre
día mes año lunes martes miércoles jueves viernes sábado domingo trimestre festivo horario turno
expediente trámite reclamo reemplazo repuesto recambio control motivo defecto daño incidente accidente litigio olvido error fallo malentendido inconveniente
vendedor comprador fabricante proveedor destinatario remitente cartero conductor técnico asesor compañero responsable encargado gestor vecino conserje seguimiento estado
detalle dato aviso comentario texto archivo documento esquema plano manual folleto modo tutorial peso volumen formato diámetro ángulo borde lado rincón centro
embalaje cartón sobre saco tubo rollo lote conjunto juego kit set mueble sofá sillón taburete escritorio colchón cojín espejo marco cuadro cajón panel estante
tablero soporte tornillo taco tirador tapón clavo gancho muelle rodamiento botón interruptor motor filtro teclado teléfono ordenador portátil auricular micrófono aparato
horno tostador aspirador ventilador radiador calefactor frigorífico lavavajillas secador robot cuchillo vaso bol plato mango vestido pantalón abrigo jersey chaleco pijama
sombrero gorro guante pañuelo tejido cuero algodón collar anillo pendiente perfume jabón champú juguete libro cuaderno bolígrafo lápiz papel formulario contrato certificado justificante
presupuesto banco bizum saldo débito tipo tratamiento inicio final plan reparto recorrido camión vehículo contenedor tarro bote cubo destornillador martillo taladro estuche
foco termostato sensor detector lector altavoz trípode asiento reposapiés casco candado neumático manillar freno armario lavabo grifo sifón hilo broche dobladillo rodillo
rotulador imán zócalo engranaje disco perfil socio distribuidor operador subcontratista resguardo acuse dígito identificador asunto acuerdo derecho caso hecho lugar sitio país mundo momento
instante comienzo tránsito transporte traslado trayecto procedimiento proceso paso equipo ajuste arreglo montaje desmontaje fabricante taller medio método bombillo enchufe mando
reloj bolso cinturón zapato calcetín sombrero peluche balón patinete cepillo rastrillo candelabro farol toldo estor armazón respaldo reposabrazos cabezal tapete mantel cubierto abrelatas`;

export const feminineNouns = `entrega compra factura devolución dirección respuesta pregunta fecha talla etiqueta cantidad pieza garantía batería cancelación confirmación información paciencia
comprensión lámpara caja bolsa bolsita cajita hoja nota guía foto imagen página línea lista ficha referencia muestra pegatina tarjeta cuenta transacción operación
avería rotura pérdida falta demora espera semana hora mañana tarde noche jornada ciudad región provincia calle avenida plaza puerta planta escalera casa cocina tienda oficina
agencia empresa sucursal compañía persona clienta vecina reclamación solicitud petición solución propuesta oferta opción explicación indicación instrucción comprobación preparación
reparación instalación recepción inspección verificación etapa gestión marca mercancía serie gama versión medida dimensión longitud anchura altura profundidad superficie forma materia calidad
función utilización tecla correa cremallera costura manga suela carcasa funda cubierta tapa hoja bombilla guirnalda vela flor tierra cerradura cámara alarma antena tinta firma razón causa
situación satisfacción confianza atención ayuda disculpa molestia silla mesa estantería cómoda cama almohada manta toalla cortina alfombra vitrina ventana madera tabla bandeja barra
varilla arandela tuerca bisagra llave pila pantalla impresora cafetera tetera máquina cacerola sartén taza cuchara botella jarra camisa camiseta falda chaqueta bota sandalia gorra bufanda
pulsera cadena crema muñeca pelota cuerda rueda bomba maleta mochila cartera copia prueba suma tasa aduana cuota cinta goma espuma esponja patilla pata pared junta manguera herramienta sierra
taladradora pinza tijera cuna trona jaula tienda linterna grabación mancha raya grieta abolladura marca ausencia presencia prórroga modificación corrección rectificación
diferencia consulta visita ruta huelga nieve tormenta producción aseguradora temperatura potencia tensión capacidad autonomía resistencia furgoneta opinión valoración reseña dedicatoria`;

export const pluralMasculine = 'gastos auriculares datos alicates prismáticos víveres';
export const pluralFeminine = 'disculpas gracias vacaciones existencias tijeras gafas instrucciones aduanas';
export const unchangingMasculine =
  'rompecabezas sacacorchos paraguas lunes martes miércoles jueves viernes lavavajillas reposapiés reposabrazos abrelatas';
export const unchangingFeminine = 'crisis tesis';
