/** Words of Spanish by an English gloss, for the sentence model (docs/meaning.md); `*` ends a stem. */
export const glosses = `
-: el, la, los, las, lo, le, les, un, una, unos, unas, uno, de, del, al, a, en, se, es, esta, estan, estaba, estaban, estamos, estoy, estado, estar, estuvo, estuvimos, eres, era, eran, son, soy, somos, fue, fuera, sido, ser, sea, sean, seamos, ha, han, he, hemos, has, haya, hayan, hayas, haber, habia, habian, habiamos, habernos, hay, hubo, hubiera, como, tan, re, etc, www, http, https, com, d, c, f, g, h, l, m, n, s, t, x, b, p, q, r, v, senor, senora, senores, senorita, sr, sra, dona, don, ex, estara, estas, estare, cual, cuyo, cuya, segun, asi, mediante, bajo, pues, ah, oh, e, u, º, in, ida, bis, estr, rse, san, ante, consta, echa, echar, echado, echando, resta, resto, conjunto, estuviera, estuvieran, estuve, fuese, fueran, fueron, hubiese, hubieran, siendo, sentido, signo, tal, mismamente, ay, eh, pa, cuales, consigo, respectiv*, hacia, monterrey
review: resen*, opinion*, opinar*, opina*, opine*, valora*, valore*, valoracion*, calific*, evalu*, puntua*, puntue*, puntuacion*, feedback*, nota, notas, critica, criticas, testimoni*, rating*, review*, revieu*, apreciacion*, retroaliment*, ranqueo, resenar, resena*, resenas, calificar, calificanos, valoranos, evaluanos, puntuanos, resen, opiniones, reviews, recension*, resenita*, opinioncit*, califiqu*
opinion: parecer, impresiones, juicio*, criterio*, veredicto*, juzg*, perspectiv*, opinable, sensaciones, sensacion*, percepcion*
comment: comentario*, comenta*, comente*, comento, observacion*, comentari*, coment, acotac*
star: estrella*, estrellita*, star
score: marcador*, baremo*, puntaj*, sobresaliente*, marcadores
rank: ranking*, clasificacion*, posicionamiento*, algoritm*, visibilidad
point: punto, puntos
thumb: pulgar*
vote: voto, votos, votar*, vota, vote, voten
positive: positiv*, favorabl*, entusiasmad*, constructiv*, optimist*
negative: negativ*, desfavorabl*, critiqu*, criticar*, critico, criticad*, criticon*, regular, tibia*
neutral: neutr*, imparcial*
honest: honest*, sincer*, franc*, autentic*, objetiv*, transparen*, genuin*, franqueza, sinceridad*, honestid*, sinceramente, francamente, abiertamente, espontan*, veraz*, veracid*
truth: verdad*, cierto, cierta
fair: justo, justa, equitativ*
unfair: injust*
public: publico, publicos, publicamente
publish: public*, publiq*, republic*, difund*, divulg*
post: postea*, postee, colgar, cuelg*, colgad*
share: compart*
recommend: recomend*, recomiend*, aconsej*, recomendar, recomiendenos, prescrib*, sugerirnos
praise: elogi*, alab*, alabanz*, halag*, cumplid*, piropo*, aplaus*, entusiast*, alabanzas, ovacion*, aclam*, loas, enaltec*, ponder*
word: palabra*, palabrita*
sentence: frase*, linea, lineas, renglon*, parrafo*
experience: experienc*, vivenc*
reviewer: opinador*, evaluador*
tester: probador*, tester*, vine
reputation: reputac*, prestigi*, renombre, credibil*, reput*
buy: compr*, adquir*, adquisic*, adquier*
order: pedido*, encargo*, orden, ordenes, ordenar, ordeno, encargue, prepedido, pedidos, encargos, ordenar*
reorder: recompra*
send: envi*, mand*, despach*, expedi*, remit*, reenvi*, remes*, mande*, embarcad*, embarque*, enviar, envios, mandar*, despachar*, despacho*, expedicion*, remitir*, reexpedi*, remitent*, franque*, exped*
parcel: paquete*, bulto, bultos, encomienda*, paqueteria*, paquetito*, paquetes, encomiendas
pack: embal*, empaquet*, caja*, envas*, envolv*, envuel*, cajita*, carton*, precint*, embalaj*, envolt*, desembal*, desempaquet*, relleno, burbuj*
goods-in-transit: flete*
transit: transit*, ruta, rumbo, trayect*, encamino, camino, trayecto, recorrid*
arrive: lleg*
deliver: entreg*, repart*, entregue*, entregar*, entregas, reparto
carrier: transportista*, repartidor*, mensajer*, cartero*, chofer*, conductor*, dhl, seur, correos, ups, gls, fedex, mrw, dpd, hermes, usps, nacex, ctt, transporte*, estafeta, mensajeria*, transportes, cartero, paqueteros, transportar*, camionero*
logistics: logistic*
track: seguimient*, rastre*, localizador, tracking, trackear, track, rastreo, seguimiento, trazab*, localizac*, rastrear
number: numero*, cifra*, num, nro, digito*, numeracion*
delay: retras*, tarda*, demor*, aplaz*, pospu*, posterg*, tardanz*, atras*, posponer
lost: perd*, pierd*, extravi*, traspapel*, desaparec*
stolen: rob, robo, robos, robado*, robada*, robar*, hurt*
miss: falt*, incomplet*, ausent*, carec*
refund: reembols*, reinteg*, abona*, abono*, abonar*, cashback, reembolsar, reintegrar*, reintegro, reembolsable*, recuperara, recuperar*, recupere*, devolvemosle, restitu*
compensate: compens*, indemni*, resarc*, compensar, compensacion*, resarcir, gesto, gestos
gift: regal*, obsequi*, detallit*, bonus, muestra, muestras, bonificac*, extra, aguinaldo*, souvenir*, regalito*, regalar*, obsequiar*, detallazo*, detallito*, presente, presentes, golosin*, caramel*, chuche*, regalaz*, extras, yapa, ofrend*
voucher: cupon*, vale, vales, bono, bonos, voucher*, cupones, valecito*, chequeregalo, cheque, cheques, tarjetaregalo, giftcard
card: tarjeta*
discount: descuent*, descont*, rebaj*, reduc*, rebajit*, bonificado*, rebajar, descuentaz*, descuentito*, rebajad*, rebajada, rebajado, dto, dcto, mitaddeprecio, bajada*, bajamos, bajan, bajar*
code: codigo*, clave, claves, qr
free: gratis, gratuit*, libre*, gratuitam*, grati, cortesia, gratuito*, libremente, sincosto
surprise: sorpr*, sorpres*, sorpresa*, sorprend*, sorpresit*
reward: recompens*, premi*, remuner*, incentiv*, retribu*, comision*, soborn*, gratific*, galardon*, recompensa, recompensar, propina*, agasaj*, dadiv*, gratificac*, comisiones, mordida*, coima*, sobornar, prima, primas, incentivar
in-return: contraprest*, contrapart*, reciproc*
credit: credito*, saldo*
money: dinero*, euro, euros, eur, dolar*, plata, efectivo, centimo*, pesos, bizum, banco*, bancari*, pavos, fondos, dinerito*, guita, varos, monetari*, metalic*, calderilla, moneda*, moned*, billete*, pasta, centavo*, soles, fortuna*, presupuest*, econom*
percent: porcient*, porcentaj*, ciento
price: precio*, coste*, costo*, tarifa*, costar*, cuesta*, cuestan, gasto*, cobr*, portes, precios
cheap: barat*, economic*, asequib*, baratisim*, ganguit*, economica, tirado, tiradas, rebajadisim*
expensive: caro, caros, costos
pay: pag*, paypal, prepag*
transfer: transfer*, ingres*, deposit*
earn: gana, ganan, ganar, merec*, merez*
win: gane, gano, ganador*, ganara, triunf*, vence, vencer, victori*
raffle: sorte*, rifa*, loter*, concurs*, participe, participa*, torneo*, suerte, juego
chance: oportunid*, ocasion*
save: ahorr*
exchange: canje*, trueq*, intercamb*
return: devol*, devuel*, retorn*
replace: reempl*, sustitu*, repos*, repone*, repond*
warranty: garant*
receipt: recibo*, ticket*, comprobant*, albaran*, resguard*, justificant*
invoice: factur*
vat: iva, impuesto*, aduan*, nif, cif, arancel*, tasas
thank: graci*, agradec*, agradez*, gratitud*, apreci*, gracias, agradecimient*, agradecer, agradecid*, reconocim*, merci, thanks, graciass*
happy: feliz, felices, felicid*, content*, satisf*, encanta*, encant*, alegr*, placer*, gustosos, complac*, agrado, contentisim*, dichos*, gozo*, ilusion*, jubil*, complacid*, felizmente, contentisimo, satisfech*, satisfaccion*, satisfac*, encantad*, alegria*, alegre*, deleite*, emocion*, ilusionad*, entusiasm*, grata, grato, gratos, gratamente, gozar*, goces, gozos, placent*, regocij*, dicha, dichoso, satisfar*, conquistad*
unhappy: descontent*, insatisf*, decepcion*, trist*, enfad*, disgust*, infeliz, infelic*, frustr*, furios*, desilus*, cabread*, cabre*, harto, harta, hartos, dolid*, indign*, decepcionad*, insatisfac*, enfado*, enojado*, malhumor*, rabia*, colera, ira, frustrac*, disgustad*, pena, penas, pesar*, triste*, tristeza*, desencant*, desagrad*, defraudad*, amarg*, deprim*, disconform*, desconten*, inconform*, hart*, fastidiad*, cabreo*, mosque*, desanim*, descorazon*, pesadumbr*, enoj*
good: buen, buena, buenas, bueno, buenos, genial*, excelen*, estupend*, fantastic*, magnific*, fabulos*, increib*, super, extraordinar*, espectacular*, sensacional*, brillant*, fenomenal*, guay, chulo*, chula*, bien, exceptional*, excepcional*, asombros*, impresionant*, chevere*, bacan*, chido*, chida*, majo, maja, molan, mola, esplend*, lindisim*, fenomen*, buenisim*, bueni*, estupenda, barbaro, barbara, padrisim*, lindo, genialid*, notabl*, destacad*, alucin*, flip*, cojonud*, grandios*, formidabl*, soberbi*, sublim*, deslumbr*, inolvidab*, fantastica, acertad*, espectacul*, maravill*, asombroso, favorec*
perfect: perfect*, impecab*, ideal*, intachab*, perfeccion*, sobresal*, impoluto, impolut*, redond*, inmaculad*, sinfallos
best: mejores, top, optim*, maxim*, insuperab*, inmejorab*
better: mejor, superior*
bad: mal, mala, malas, malo, malos, peor*, pesim*, horribl*, fatal*, terribl*, basura*, porqueria*, asqueros*, asco, feo, nefast*, lamentab*, deplorab*, penos*, mediocr*, nociv*, churro*, malisim*, pesimo*, pesima*, cutre*, chapuz*, desastr*, horror*, horrend*, espantos*, infame*, atroz*, patetic*, deficient*, decadent*, chungo*, vergonz*, detestabl*, inaceptab*, nefasto, fatal, birria*, chafa, fea, feos
quality: calidad*, seried*, serio
important: import*, esencial*, crucial*, fundamental*, vital*, priorid*, prioritari*, imprescindib*, relevan*, primordial*
valuable: valor, valios*, valia
help: ayud*, asist*, auxili*, socorr*, atend*, atiend*, ayuda, ayudita*, ayudar, auxiliar*, asistenc*, echarunamano, colabor*, socorro
support: apoy*, respald*, apoyar*, apoyo, respaldar, sosten*, sostien*, apadrin*
contact: contact*, localizar*, comuniqu*, comunicar*, comunicac*, dirij*, comunicate, comunicaros, contactar*, contacto, comunicarse, comunicar, comuniques*, interlocutor*, centralit*
write: escrib*, escrit*, redact*, anote*, anot*
tell: diga*, digan*, digalo, diganos*, dinos*, dime, dinoslo, decir*, dile, cuent*, contar*, contarl*, inform*, avis*, indic*, indiq*, notifique*, senal*, narr*, relat*, hablen*, contad*, decidnos
say: dice*, dijo, dicho, dicen, decia*, habl*, habla, convers*, mencion*, charl*, digo, dijist*
express: expres*, formul*, exterior*
describe: describ*, descripc*, explic*, expliq*, detall*
reply: respond*, respuest*, respondi*, contest*
read: leer*, lea, lee, lees, leemos, leen, leyend*, leid*, leido*, lectur*, leiste, leimos, leyo, lector*, leible
see: ver, ve, vea, veamos, vean, vemos, ves, vio, visto, vista, vistazo*, vimos, mira, mire, mirar*, mirada*, miran, ojo, vera, verla, verlo, veras, veia*
show: muestr*, mostrar*, aparec*, aparez*, reflej*, exhib*, demuestr*, visible*, parece, paresc*, parec*, demostr*, mostram*, parezca
find: encontr*, encuentr*, hall*, descubr*
search: busc*, busq*, explora*
hear: oir*, escuch*, oye, oigo
email: email*, correo, mail*, mails, buzon*, mailto, electronic*, emails, correito
message: mensaje*, carta, cartas, texto*, sms, whatsapp*, wasap*, telegram*, mensajito*, dm, letra, letras, mensajes, notita*, chat
call: llama*, llame*, telefon*, llamad*
newsletter: newsletter*, boletin*
notice: notific*, anunci*, alert*
change: cambi*, modific*, modifiq*, edita*, edite*, actuali*, revis*, alter*, ajust*, reescri*, convert*, convier*, rehacer*, retoc*, retoqu*, transform*, enmend*, enmiend*, adapt*, reformul*, variar, variad*, cambiar, modificacion*, cambios, variac*, reform*, alterac*, editar, reedit*, reredact*, actualizar*, retoque*, convertir*, redefin*
upgrade: upgrad*
improve: mejora*, mejore*, subir*, suba*, sube*, subas, aument*, increment*, elev*, eleve, suaviz*, eleva*, alta, altas, subist*, subid*, amplia*, ampli, ampliar, superar, elevar, elevad*
correct: correg*, corrij*, correct*, rectific*, rectifiq*, subsan*, correccion*, rectificac*
remove: elimin*, borr*, quit*, retir*, supres*, despublic*, desech*, retract*, eliminar, eliminac*, quitar, retirar, borrado*, borrar, suprim*, deshac*, deshag*, tachar*, tache, tachen, despej*, aniquil*, descolg*, descuelg*, desaparezca, desaparecer*, sacar, saca, saquen, saque
reconsider: reconsid*, replant*, recapac*, reevalu*, repens*, repiens*, relea*, releer, reconsiderar, reconsiderac*, repensar, recapacite, reflex*, reflexion*, reexamin*, reconsidere*, revisit*, repien*
persuade: convenc*, convenz*, persuad*, anim*, incit*, insist*, presion*, forzar*, motive, motivar*, impuls*, empujon*, persuas*, convencer, presion, presiones, presionar, insistir, insistenc*, anime, animarse, animate, alient*, alentar*, motiv*, exhort*, apremi*, coaccion*, apela*, apelamos, rogativ*
cancel: cancel*, anul*, cancele*, rescind*, renunci*, desist*, invalid*, revoc*, cancelacion*, cancelar, anular, anulacion*, desistim*, renuncia*, canceled, anulad*, dejarsinefecto
stop: parar*, paren, pare, cese*, cesamos, deten*, deteng*, interrump*, termin*, fin, acab*, basta, suspend*, suspens*, stop, cesen, finaliz*, abstenga*, abstener*, detener*, cesar, ceses, interrupc*, alto, paro, parada, parado, paramos, finalizac*, terminad*, acabar, acabemos, concluy*, conclu*, pausa*, pausar, suspender*
unsubscribe: desuscri*, desinscri*, baja, desactiv*, desmarq*, desmarca*, opt, out, desapunt*, bajas, baje, dese, darse, oponerse, opon*, desuscrip*, desapuntarse, desvincul*, borrate, borrese, borrarse, excluir*, exclui*
subscribe: suscri*, unase, unete, unirse, apunta*, apuntat*, inscri*, inscrib*, abonad*, unir*, suscripc*, suscripto*, afili*, alistando, adhier*, adher*
sign: firm*
register: regist*, activ*, activac*
member: miembro*, socio*, club*, fidel*, fideliz*, vip, lealtad*, leal, leales, embajador*
list: lista*, listad*, catalog*
follow: sigue, sigan, siga, siguen, seguir*, seguid*, seguidor*, seguimos, sigamos, sigueme, segui, siguenos, seguidores, seguirnos, siganos, followers
like: gusta*, guste*, like*, fans, agrad*, gustad*, molar, gustar, gustos, gustado, megusta, fan, apasion*, gusto
social-media: facebook, instagram*, tiktok*, youtube, pinterest, redes, red, social, sociales, linkedin, blog*, reel*, influencer*, reddit, discord, snapchat, insta, instagr*, hashtag*, fb, twitter, stories, influenc*, tuit*, streamers, storys
channel: canal*, foro*, pagina*, perfil*, apartado, apartados
website: web*, sitio*, internet, online, app, apps
link: enlace*, vinculo*, link*, url*, clic, click, clics, clique*, pinch*
visit: visit*, pase, pasese, pasate
shop: tienda*, comercio*, shop*, store*, escaparat*, mercado*, marketplace*, tiendas, bazar*, boutique*, escaparate*, tiendita*, comercios, mercadillo*, outlet, outlets
new: nuev*, noved*, estren*, lanz*, recien, inedit*, lanzam*, novedad*, lanzamient*, estreno*, flamante*, innovad*, innov*, desvel*, lanzado*, presentamos, presentac*, inaugur*, reapertur*, estrenar, preventa*
collection: coleccion*, gama*, surtid*, edicion*, seleccion, colecciones, repertorio, gamas, serie, series
sale: venta, liquid*, black, friday, saldos, cyber*, remat*, ventas, rebajas, liquidacion*, remate, remates, ventasflash, outletventa, blackfriday, cybermonday, hotsale, saldazo*
sell: vend*, vende
offer: ofert*, promos, promoc*, ganga*, flash, ofrec*, ofrez*, chollo*, propon*, propong*, ofertas, oferton*, promociones, promocional*, ofrecer*, ofrece, chollos, chollazo*, gangas, ganga, ofertaz*, especial, especiales, propuso, promo, bicoca*
exclusive: exclusiv*, limitad*, exclusividad*, limitadas, privilegi*
advert: publicid*, publicitar*, marketing, comercial*, anunciante*, campan*, patrocin*, folleto*, spam, propaganda, publicitari*, anuncio, anuncios, propagand*, promocionar*, promover*, promuev*, panfleto*, octavill*, banner*
next: proxim*, siguient*, entrant*
again: nuevamen*, vuelv*, volver*, volv*, vuelt*, repet*, repit*, reiter*, renov*, renuev*, repeticion*, retom*, reanud*, reintent*
another: otro, otra, otros, otras, adicional*, ajen*, restant*, demas
remind: recorda*, recuerd*, recordator*, acuerd*, memori*, recordar*, recordatorios, recordam*, recordando, rememor*
forget: olvid*
request: solicit*, petic*, requer*, exig*, exij*, demand*, suplic*, suplica*, suplico, ruegos, exigimos, exigir, requerim*, apelacion*
ask: pedir*, pedim*, pide*, pida*, pidie*, pidio, pido, pregunt*, ruego, rogamos, rogar*, rog*, rueg*, pidan*, implor*, mendig*, pediria*, consulta*, pediamos, pedida, pedidas, pedirle, preguntarle, pediros
invite: invit*
please: favor, porfa, porfi*, porfavor, plis, xfa, pls, sirvase*, porfis, sirva, sirvase, porfavorcito
want: quier*, quer*, quiera*, desea, deseas, desean, desee, deseen, quisier*, deseaba, deseari*, gustaria*, apetec*, desearia, dispuest*, encantaria, encantarian, apetezca, ansia*, anhel*, antoj*, ganas
wish: dese*, deseamos, deseos, deseando, deseandole*, deseandoles, deseo
hope: esperamos, esperanz*, ojala, esperand*, espero, aspir*, esperanza*, esperanzad*, confiemos
can: pued*, pod*, podr*, pudo, pudist*, pudier*, capaz*, pude
would: seria, serian, seriais, tendria*, habria*, estaria*, vendria*
should: deberia*
will: sera, seran, sere, vamos, voy, va, van, vas, habra, tendra*, tendre*, iran, ire
must: debe*, deb, debo, debemos, deben, obligator*, oblig*, imprescind*, precisamos, precise, precisa, obliga*, menester, requisit*
need: neces*
let: permit*, permiso*, autoriz*, dejem*
try: intent*, esfuer*
if: si
when: cuando*
while: mientras, durante
before: antes, previ*, anterior*, antelac*
after: despues, luego, tras, posterior*
until: hasta, vigente*, caduc*, expir*
since: desde
instead: lugar
first: primer*, inicial*
only: solo, sola, solos, unicament*, solament*, unico, unica, unicos, simplement*, sencill*, meramen*, solamente, solito*, meramente, escueto, unico*
because: porque, causa*, motivo*, razon*, debido, motivo, motivos, culpa
but: pero, aunque, sino, embargo, obstante, pese
and: y
or: o
unless: salvo, excepto
for: para, por
with: con, junto*, contigo, conmigo
without: sin
from: procedent*
against: contra
about: sobre, acerca, respecto*, asunto*, alrededor, aproximad*
between: entre
through: traves
you: usted*, ti, te, vosotros, os, ud, uds, vos
your: su, sus, suyo, suya, suyos, suyas, tu, tus, tuyo, tuya, tuyos, vuestr*
we: nos, nosotr*
our: nuestr*
i: yo, me, migo
my: mi, mis, mio, mios, mia, mias
he: ella
they: ellos, ellas
it: ello
this: este, esto, estos
that: que, eso, ese, esa, esos, esas, aquel*
who: quien*
what: cualq*, cualquier*
how: cuanto, cuanta, cuantos, cuantas
where: donde*, adonde
here: aqui, aca
there: ahi, alli, alla
not: no, ni
no: ningun*
yes: ok, okay, efectivam*
never: nunca, jamas
nothing: nada, cero
nobody: nadie
something: algo
all: todo, toda, todos, todas, cada, total*, integr*, ambos, ambas, todito*, completam*, cualesq*, general, global*, entero, entera, enteros, enteras
someone: alguien
some: algun*, varios, varias, poco, poca, pocos, pocas, algunos
many: mucho, mucha, muchos, muchas, muchisim*, monton*, tanto, tanta, tantos, tantas, cantid*, importe*, montante
more: mas
most: mayoria*, especialment*, sobretodo
less: menos, menor*, minim*
very: muy, demasiad*, bastante*, realment*, sumament*, extremad*, absolut*, totalment*, tales, profundam*, ampliament*, plenament*, sumamente, altamente, enormement*, infinito, infinit*, tremend*, menuda, pleno, plena, sobremanera
enough: suficient*, bast*, sobra, sobran, suficiente*
also: tambien, ademas, inclus*, inclu*, igualmente, asimismo
still: aun, todavia, qued*
already: ya
always: siempre, constantem*, eternam*
often: menudo, habitual*, frecuent*, normalment*, soler, suele*, veces
now: ahora, actualment*, inmediat*, actual*, instantan*, ahorit*, inmediatament*, yamismo, ahorita, actualmente, momentaneam*
soon: pronto, rapid*, urgent*, brev*, enseguid*, proximamente, expres, prisa*, veloz*, enbreve, velozment*, rapidez*, rapidisim*, urgencia*, urge, proximament*
today: hoy
yesterday: ayer, anoche
tomorrow: manana, mananas
perhaps: quiza*, posiblement*, probablem*, acaso, seguram*, quizas, talvez, eventual*, posiblemente
exactly: exact*, literalm*, precisamente, concret*, puntual*, literal*
same: mismo, misma, mismos, mismas, igual, iguales, coincid*, identic*, semejant*, similar*
different: distint*, diferen*, equivocad*, incorrect*, errone*, contrari*, erroneo*, inexact*
mistake: error*, equivoc*, fallo, fallos, despist*, malentend*, confusion*, descuid*, errata*
problem: problem*, dificult*, incidenc*, contratiemp*, inconvenient*, complic*, fall*, fracas*, lio, percanc*, incident*, problemilla*, fallas, fallo*, obstacul*, imprevist*, fallar*, apuro, apuros, deficienc*, anomal*, conflictiv*, riesgo*, ocasionad*
solve: resolv*, resuel*, solucion*, remedi*, arregl*, solvent*
question: pregunta, preguntas, duda, consulta, consultas, cuestion*, interrogant*, preguntita*, dudas
survey: encuesta*, cuestionar*, formular*, sondeo*, quiz*, encuestas, cuestionario*, formulario*, sondeos, estudios, estudio
apologise: disculp*, perdon*, lament*, sentim*, siento, excus*, disculpas, perdonen, disculpar*, perdonar*, perdona, lamentamos, sentimos, sintiend*, excusas, lamento, arrepentimos
inconvenience: molest*, incomod*, trastorn*, fastidi*, molestia*, molestias, inconvenien*, incomodidad*, perjuic*, trastornos, demasias, contratiempos, moleste, molestar*
unfortunate: desgrac*, desafort*, lamentablement*, infortun*
complaint: quej*, reclam*, disput*, lloriq*, queja, litig*
damage: dano, danos, danad*, dana*, roto, rota, rotos, rotas, romp*, rotura*, defect*, averi*, aranaz*, rayad*, raya, rayas, grieta*, agriet*, golpead*, estrope*, deterior*, fug*, rasgad*, desgast*, quebr*, abollad*, chirri*, destroz*, mancha*, dana, danado, danada, danados, danar, dane, roturas, rajad*, raja, rasgu*, agujer*, astill*, descos*, descosid*, despeg*, oxid*, pincha, pinchad*, torcid*, chamusc*, quemad*, desperfect*, fisur*, pudrid*, podrid*, filtracion*, derram*
repair: repar*
dead: muert*, morir*, fallec*, difunt*
part: parte, partes, pieza*, recambi*, repuest*, component*, accesor*, parcial*, trozo*
stock: stock*, existenc*, inventar*, suministr*
unavailable: agotad*, agoto, descatalog*, indisponib*, agotarse
available: disponib*, listo, listos, dispon*, disposic*
stay: permanec*, quedarse*
address: direccion*, calle*, piso, pisos, portal, apartamento*, postal*, escaler*, ascensor*, avenida*, edificio*, domicil*
home: casa, casas, hogar*
neighbour: vecin*
location: ciudad*, pais*, region*, zona*, local, locales, pueblo*, lugares, barrio*, islas, europa, paises, aldea*, nacional*, alquiler*, nativ*
pickup: recog*, recoj*, recogid*
size: talla, tallas, taman*, medida*, mide*, grand*, ancho*, ancha*, altos, largo, larga, largos, largas, altura*, longitud*, cm, metros, metro, mm, pulgad*, diametro*, corto, enorme*, estrech*, gran, anchur*, mayor, mayores, acort*, alarg*, anchos, altisim*, margen*, profundid*, corta, cortas, hondo*, profundo*, profunda*, xl, xxl, xs, inmens*, alcance
fit: compatib*, convien*, encaj*, correspond*, adecuad*, quepa, cabe, caben, cabria
colour: color*, negro*, negra*, blanc*, roj*, azul*, verde*, gris*, rosa, rosas, amarill*, dorad*, naranj*, beige, marron*, platead*, morad*, tono, tonos
model: model*, version*, tipo, tipos, estilo*, disen*, variant*
personalise: personaliz*, grab*, bord*, personalizac*
name: nombre*, apellid*, ortografia*
instructions: instrucc*, manual*, guia*, receta*, truco*, tutorial*
instruct: instal*, mont*, montaj*, conect*, enchuf*, conexion*, atornill*, fij*, coloc*, coloq*, configur*, empareja*, emparej*
use: uso*, usar*, usa, usad*, usan, usand*, use, utiliz*, util, utiles, manej*, sirv*, servir*
useless: inutil*, inservib*
care: cuid*, mantenim*, atento*, delicad*, precauc*
clean: limpi*, lavar*, lave, lavad*, enjuag*, sec, seca, secar*
switch-on: boton*, encend*, encien*, apag*, interruptor*, puls*, pulsar*, reinici*, tecla*, presione, desbloq*
check: comprob*, comprueb*, verific*, verifiq*, control*, prueb*, probar*, probad*, examin*, test, tests, testar, marque
confirm: confirm*, acept*, aprob*, aprueb*, valid*, acuerdo, consent*, acus*, ratific*, conforme*, conformid*, constat*, confirmacion*, confirmar, validac*, aceptac*, aprobac*, corrobor*, ratificar, cerciorar*, afirm*, constancia*, asent*, acuse
process: proces*, prepar*, tramit*, gestion*, procedim*, proced*, ocup*, encarg*, organiz*, emit*
get: recib*, obten*, obtuv*, obtien*, consig*, conseg*, recepc*
give: da, das, dar*, dame, damos, den, denos, deme, doy, dio, dieron, otorg*, conced*, concede*, brind*, facilit*, proporcion*, dado, dada, denme, dale, dales, proveer, dando, dan, dimos, diera, dieran, dara, daran, daremos, dare, daria, diste, dedica*, dedique*, provee
take: toma*, tome, coge*, coja*, agarr*, tomar*
bring: trae*, traig*, llev*, aporta*, acerc*, trajo
put: pon*, pong*, puest*, insert*, introd*, mete, meter*, metid*, metio, metan, puse, pusier*, pusist*, puso, posa
add: anad*, adjunt*, agreg*, acompan*, incorpor*, suma, sumar*, sume, sumamos, anade*, anadir*
leave: deja*, deje*, dejo*, dejar*, abandon*, solt*, suelt*
keep: guard*, conserv*, manten*, mantien*, mantend*, reten*, tener, ten, tenid*, tiene*, tenem*, teng*, tienes, tenia*, tuv*, contien*
make: hace*, haci*, hag*, haz, haga*, hagan*, hecho*, hecha*, hicim*, hizo, hiciste, hicier*, haria*, hara, haran, haremos, hare, harias, fabric*, cre, crea, crear*, cread*, creac*, producim*, elabor*, construi*, realiz*, efectu*
handmade: artesan*
go: ir, irse, vaya*, fui, fuimos, vayan, march*, muev*, mov*, salg*, partio, partir*, mudad*, mudar*, parti, vete, largate, salir*, sale, salen, salga*, salgo, salid*, salio, saldr*, salimos, sali, anda, andar*, andand*, anduv*, desplaz*, iremos, volar, volando, avanz*, paseit*, paseo*, pasear*, acude, acudir
come: ven, viene*, veng*, venir*, vino, venia*, vendra*, regres*, venid*
start: empez*, empiez*, comenz*, comienz*, inici*, arranc*, inicio*, comienzo*, empezar*
continue: continu*, prosig*
open: abr*, abiert*, abrir*, apertur*, reabr*
close: cierr*, cerr*
choose: eleg*, elij*, elig*, escog*, escoj*, prefer*, prefier*, opcion*, seleccion*, decid*, decis*, elecc*, opta*, casill*
tap: escane*, tecle*, toqu*, toca, tocar*
enter: entr*, entrar*, entra, rellen*, introduz*, introduc*
print: impri*, impres*, etiquet*, pegatin*, sticker*, copia*, imprent*
photo: foto*, imagen*, captura*, pantallaz*, selfie*, imagenes, fotito*, fotograf*, capturas
video: video*, pelicul*, film*, grabac*
know: sab*, sep*, sabe*, supo, conoc*, conoz*, entend*, entien*, comprend*, enterat*, consc*, ensena*, ensen*, descono*, saber*, sepan, sabia, enterar*, entere*
think: pens*, pien*, piens*, cree*, creo, crees, creer*, creem*, consider*, supon*, creyer*
learn: aprend*, estudi*, apren*
trust: confi*, confianz*, fiar*, fiab*
promise: promet*, promes*, compromis*, comprom*, asegur*, jur, juro, jurar*
worry: preocup*, miedo*, tem, teme, temas, asust*, inquiet*, angust*, preocupac*, temor*, nervios*, temem*, estres*, agobi*
understanding: pacienc*, comprens*, comprension*, comprensiv*, paciente*, indulgenc*
live: viv*, vida*, sobreviv*, exist*, depend*, sustento*, subsist*, vivir*, supervivenc*, ganarse, sobreviva, mantenernos, sustent*, alimentarn*
work: trabaj*, funcion*, obra, obras, labor*, curr*, emplead*
job: empleo*, vacant*, curriculum*, contrataci*, entrevist*, empleos, vacantes, reclut*, contratar*, contratamos, contratando, cv, candidat*, becari*, practicas, postul*, salario*, sueldo*, oposicion*, teletrabaj*
business: empresa*, empresari*, negoci*, pyme*, emprended*, profesional*, negocito*, negocio*, pyme, autonom*, profesion*
company: compania*, marca, marcas, fabricant*, corpor*, sociedad*, editorial*, fabricante*, corporac*, agencia*, alianz*
team: equipo*, oficina*, companer*, departament*, colega*, plantilla
family: famili*, madre*, padre*, mama, mamas, papa, papas, hij*, hijo*, hija*, herman*, marid*, espos*, abuel*, abuela*, sobrin*, primos, tia, tias, suegr*, familias, familiar*, hermano*, abuelit*, madres, nieto*, nieta*, nuera, yerno, cunad*, esposo*
child: nino*, nina*, bebe, bebes, crio*, chiquill*, peque, peques, ninos, nino, ninas, chaval*, joven, jovenes, crios, criatur*, nene*, nenas, embarazad*, mozo, mozos, infant*, chico*, chica*
friend: amig*, conocidos, allegad*
small: pequen*, mini, independient*, chiquit*, diminut*, modest*, pequenit*, pequeno*, humild*, pequenisim*
customer: client*, comprador*, consumid*, destinatari*, usuari*, clientela*, cliente*, consumidor*, compradora*, usuario*, abonados
seller: vendedor*, comerciant*, competidor*, competenc*, mayorista*, proveedor*, tender*, minorist*, vendedora*, tendero*, rival*, distribuidor*, revendedor*
boss: jefe*, jefa*, director*, fundador*, dueno*, duena*, gerent*, encargad*, lider*, propietari*, jefes, encargado*
service: servic*, atencion*, agente*, asesor*
people: person*, gente*, hombre*, mujer*, muchach*, adulto*
world: mundo*, mundial*, planeta*, comunid*, natur*
product: produc*, articul*, cosa, cosas, mercanc*, objeto*, aparato*, artilug*, cachivach*
goods: lampara*, hervidor*, silla*, sillon*, funda*, zapat*, auricular*, vela, velas, cable*, cargador*, cuchill*, tapa, tapas, tapon*, aspirador*, teter*, cafe, cafes, cafeter*, sofa*, sarten*, freidor*, cortacesp*, taladr*, edredon*, cojin*, almohad*, colchon*, alfombr*, mesa*, tablet*, bateria*, pila, pilas, bombill*, guirnald*, estuche*, anillo*, joya*, pulser*, collar*, colgant*, reloj*, vestido*, chaquet*, jersey*, jerseis, camis*, bolso*, bolsa*, bolsit*, guant*, calcetin*, zapatill*, pantalla*, teclado*, raton*, impresora*, tinta*, ordenador*, maquina*, molinill*, batidor*, robot*, cantimplor*, botell*, tarro*, taza*, jarron*, jarra*, vaso*, plato*, bandej*, cacerol*, olla*, manta*, toall*, cortin*, mueble*, armario*, estant*, cama, camas, taburet*, patinet*, bici*, coche*, cochecit*, juguet*, rompecab*, guitarr*, globo*, libro*, cuadern*, calendar*, bolig*, lapiz*, papel*, cepill*, crema*, perfum*, jabon*, champu*, aceite*, vinagr*, vinos, miel, chocolat*, pastel*, sopa*, tornill*, clavo*, tuerca*, destornill*, herramient*, filtro*, motor*, tubo*, hilo*, llave*, puerta*, ventan*, cristal*, espej*, madera*, bambu*, metal*, acero*, cuero*, lana*, algodon*, lino, tejido*, telas, ceramic*, plastic*, caldera*, frigorif*, congelad*, horno*, mando, mandos, consola*, dron*, camara*, alarma*, sensor*, termostat*, radio*, altavoz*, altavoc*, adaptador*, sombrill*, paragu*, jardin*, planta*, arbol*, semill*, ramo, ramos, flor*, cocina*, asa, asas, mango*, placa*, pie, pies, panel*, cest*, insectic*, pintur*, capsul*, costur*, perro*, gato*, mascota*, caball*, pajar*, piscin*, barbaco*, gorr*, bufand*, sombrer*, cintur*, falda*, pantalon*, abrigo*, gafas, carter*, malet*, mochil*, panal*, biberon*, macet*, frasco*, vainill*, lavanda, lavavajill*, lavador*, licuador*, linterna*, agua*, comid*, alimento*, electric*, bluetooth, wifi, usb, cartuch*, carpeta*, esponj*, escob*, lampar*, barajas, baraja, desbrozad*, estor, estores, toldo*, televisor*, tijer*, pegament*, tabler*, soporte*, casco, cascos, bota, botas, traje*, cosmetic*, vajill*, lote, lotes, rascador*, audifon*, casquill*, ceraml*, cubierto*, cuchar*, tenedor*, cuadro*, marco*, polo, polos, cinta*, cuerd*, ruedas, rueda*, freno*, pan, panes, tomate*, ceboll*, dulce*, tecnolog*, figura*, album*, puzzle*, muneca*, mosquiter*, marmol*, chimene*, radiador*, ventilador*, grifo*, ducha*, bane*, bano*, sillin, movil, moviles, sala, salas, salon*, bolsillo*, cartel*, parrill*, pinza*, clavij*, piedra*, nogal, cedro, madera, carne, huevo*, lata, latas, concha*, muro*, pared*, garaje*, decorac*, manij*, pata, patas, resina*, yeso, hormigon, sello*, logotip*, talonar*, boceto*, dibuj*, pernos, perno, escurridor*, secador*, rizador*, plancha*, tostador*, exprimidor*, microond*, nevera*, lavavaj*, aspirad*, percha*, cajon, cajones, vitrina*, sabana*, sabanas, funda, albornoz, pijama*, sudader*, chandal, chanclas, sandal*, tacon*, botines, cazador*, corbat*, braga*, calzoncillo*, sujetador*, panuelo*, bisut*, tornillos, alicate*, martill*, sierra*, broca*, cinta, candado*, cerradur*, timbre*, persian*, butaca*, escritorio*, lapices, rotulador*, goma, gomas, tela, peluche*, munec*, pelota*, balon*, raqueta*, bicicleta*, monopatin*, patin, patines, saco, sacos, hamac*, nevera, brujul*, prismatic*, tripode, tripode*, objetivo, router*, portatil*, tablet, disco, discos, teclad*, pienso*, correa*, arnes, collares, jaula*, acuario*, arenero*, semillas, tierra, mangueras, manguera*, carretilla*, tijera, cuna, cunas, panal, panales, chupete*, sonajer*, silleta, protector*, gel, locion*, maquillaj*, pintalab*, esmalt*, peine*, cuchilla*, vitamin*, proteina*, infusion*, galleta*, especia*, queso*, jamon*, aroma*, vestuario, tapiz*, jarr*, florer*, candelabr*, porta*, organizador*, deporte*, pesca*, futbol, autores, acertijo*, rompecabezas, cola, cortar*, coser, pendientes
weight: pesa*, pesad*, kg, kilo*, gramo*, litro*, peso
minute: minut*
second: segund*
moment: momento*, instante*, rato, ratito
hour: hora, horas, horari*
time: tiempo*, vez, fecha*, plazo*, period*, franja*, durac*
day: dia, dias, noche*, tarde, tardes, diari*, mediodi*, jornad*, madrugad*, vispera*
week: semana*, semanal*, quincen*
weekend: finde*
month: mes, meses, mensual*
year: ano, anos, anual*
monday: lunes
tuesday: martes
wednesday: miercol*
thursday: jueves
friday: viernes
saturday: sabado*
sunday: domingo*
january: enero
february: febrero
march: marzo
april: abril
may: mayo
june: junio
july: julio
august: agosto
september: septiembr*, setiembr*
october: octubr*
november: noviembr*
december: diciembr*
two: dos, dobl*, duplic*, pares, par, pareja*
three: tres, tripl*
four: cuatro
five: cinco
six: seis
seven: siete
eight: ocho
nine: nueve
ten: diez
hundred: cien, cientos, mil, miles, millon*, veint*, treint*, cuarent*, cincuent*, sesent*, setent*, ochent*, noventa*, doce, quince, once, trece, docen*, quinient*
half: mitad*, medio, media
third: tercer*, tercio*
fourth: cuart*, quint*, sext*, decim*
last: ultim*, final, finalm*, definitiv*
early: temprano, adelant*, anticip*, antemano
old: viej*, antigu*, edad*, ancian*, antiguo*, antigued*
recent: recient*, ultimament*
long: prolong*
future: futur*, adelante, porvenir
appointment: cita, citas
reserve: reserv*
heart: corazon*, corazones, corazoncit*
love: amor*, amas, amamos, amo, ama, carin*, beso*, abraz*, ador*, quererte, enamor*, adoramos, adorab*, tqm, besos, abrazo*, abrazos, carinos*, ternura, tiern*, acarici*
enjoy: disfrut*, aprovech*, saborea*, provecho, deleit*, disfrutar, disfrute*, aprovechar*, aprovechelo, deguste*, degust*, paladear
fun: divert*, divier*, gracios*, risa*, sonri*, reir*, rie, bromas, broma*, entreten*, divertid*, diversion*, humor*, chist*, gracioso*, simpatic*, sonris*, bromear, carcajad*
warm: caluros*, calido*, calida*, calient*, calentar*
kind: amabl*, amabilid*, amistos*, generos*, educad*, benevol*, gentil*, amables, amabilisim*, gentilez*, generosid*, cortes*, cortesia*, cercano*, servicial*, considerad*, cordialid*
regards: saludo*, cordial*, atentament*, adios, atte, respetuos*, salud*, atentos, saludos, saluditos, cordialmente, despedim*, despid*, chao, chau, adioos, respetuosam*, abur
dear: estimad*, querid*, estimados, apreciad*, querido*, querida*, distinguid*
hello: hola, bienvenid*, saluda*, saludar*
congratulate: felicit*, enhorabuen*, cumplean*, aniversari*, boda*, celebr*, felicidades, felicitaciones, felicitar, cumpleanos, enhorabuena, bautizo*, comunion*, nacimient*, graduac*, bodas
holiday: fiesta*, vacacion*, pascua*, hallow*, feria, ferias, festiv*, reyes, carnaval*, ramadan*, magos, temporada*, difuntos, festivos, vacacional*, puentes, pascuas, halloween, festividad*, santos, disfrac*, sanjuan, diade, patrias, party, ramadan, eid, diwali, januca, acciondegracias, semanasanta
christmas: navid*, navidad*, advient*, papanoel, nochebuena*, villanc*, navidad, navidades, navidena*, navideno*, belen, belenes, turron*, polvoron*, arbolito*, renos, reno, santaclaus, reyesmagos
new-year: nochevieja*, prosper*, campanad*, uvas, nochevieja, brindis, fuegosartificiales, campanadas, anonuevo, cotillon*
valentine: valentin*, enamorad*
spring: primaver*
summer: verano*, veranie*
autumn: otono*
winter: invierno*, inverna*, nieve*
weather: lluvi*, tormenta*, tifon*, inundac*, temporal*, frio, frios, calor, huracan*, terremot*, sol, soleado*, nublad*, granizo, niebla*, meteorolog*, abriguese, volcan*, huracan, llueve, llover, nevada*, nevad*, tormentas, ola, olas, sequia*, incendio*, rayos, relampag*, nube*, nubes, viento*, ventisc*, vendaval*, inundad*, granizad*, sismo*, clima, meteor*
peace: paz, tranquil*, calma*, silenc*
healthy: salud, sano*, sana, sanas, segurid*, segur*, enferm*, protej*, protecc*
dream: sueno*, sonar
luck: suerte*, afortunad*
journey: viaj*, hotel*, vuelo*, avion*, trafic*, atasc*, camion*, barco*, tren, trenes, huespedes
story: histor*, relato, cuento, cuentos, aventur*
politics: politic*, gobiern*, eleccion*, ministr*, president*, congres*, partido*, diputad*, senad*, democr*, huelg*, manifestac*, referend*, sanchez, vox, psoe, pp, trump, elecciones, electoral*, parlament*, alcalde*, alcaldesa*, gobernador*, monarqu*, comunis*, fascis*, facha, fachas, socialis*, capitalis*, derechas, izquierdas, ultraderech*, corrupt*, corrupc*, referendum*, votantes, votacion*, amnistia, milei, maduro, petro, amlo, biden, protestas, manifest*
war: guerra*, ejercit*, soldad*, ucrania, gaza, refugiad*, lucha, luchas, rusia, guerras, conflict*, palestin*, israel*, bombarde*, terroris*, atentad*, otan, putin, tropas
religion: dios, jesus, bendig*, bendic*, bendec*, iglesia*, biblia, ala, alah, cristo, amen, fe, profeta*, misa, virgen, orar, oracion*, rez*, espirit*, santo*, santa, milagros*, dioses, rezar, rezamos, biblic*, evangel*, islam*, catolic*, cristian*, budis*, senorjesus, bendiciones, pecad*, oren, orad
charity: carid*, donativ*, donac*, donamos, donar*, ong, damnific*, benefic*, huerfan*, solidari*, protectora*, voluntari*, victima*, refugio, donar, donacion*, benefica*, caritativ*, ayudahumanitaria, albergue*, animalistas, sinhogar, colecta*, recaud*, fundacion*
news: noticia*, pandem*, covid*, inflacion*, climatic*, periodic*, noticias, actualidad*, titular*, pandemia*, virus, terror, crisis, epidemi*, vacun*
idea: idea*, suger*, sugier*, consejo*, propuest*, sugerencia*
project: proyect*, plan, planes, program*, previst*, planific*
information: informac*, dato, datos, documento*, archivo*, ficha*, fichero*, informativ*, pdf
contract: contrat*, condic*, clausul*, terminos
rule: ley, leyes, legal*, norma*, regla, reglas, prohib*, incumpl*, bloqu*, viol*, rgpd, ilegal*
right: derecho*, licenc*
privacy: privad*, privac*, confidenc*, secret*, anonim*, discrec*
account: cuenta, cuentas, contrasen*
certificate: certific*, iso, homolog*
interest: interes*, curios*
success: exito*, logr*, benefici*, ventaj*, trunf*
result: result*, efecto*
penalty: penal*, sancion*, castig*, multa*, perjudic*
mean: signific*
stupid: estupid*, tonto*, tonta*, bob, bobo*, boba, torpe*, loco, locos, locas, ciego*, ignorant*, incompetent*, ridicul*, absurd*, tonteria*, sinsent*, sord*, necio*, necia*, descerebr*, memo, mema, zoquete*, lerd*, pendejad*, tarad*, estupideces, tontos, tontaina*, tontit*, imbecilid*, idioteces, bobada*, estulto, insensat*, chorrad*, chalad*, chiflad*, pirad*, loca, locura*, majader*, absurdo, cateto*, palet*, ingenu*, cerebrit*
idiot: idiota*, imbecil*, cretin*, payas*, pendejo*, pendeja*, gilipoll*, subnorm*, burro*, mamon*, capull*, bober*, merluz*, besugo*, boludo*, pelotud*, weon*, huevon*, mamarrach*, anormal*, zopenc*, borric*, asno*, animal, tarug*, palurd*, idiotas, imbeciles, gilipollas, subnormal*, tarados, pendejos, mongol*, retrasad*, retardad*, inepto*, inepta*, bobalicon*, tontoelculo, tontolaba*, lelo, lela, soplapoll*, papanat*, pringad*, babos*, energumen*, burra*, payaso*, payasos, cernicalo*, tolai, zote*, baboso*, patan*, zoquetes
scum: cabron*, hijoput*, puto, puta*, putos, zorra*, cerdo*, cerda*, escoria*, miserab*, parasit*, rata, ratas, sinverguen*, verguenz*, avergonz*, averguenz*, desgraciad*, bastard*, canalla*, marica*, maricon*, perra, perras, cobard*, guarr*, malnacid*, chupasangr*, aprovechad*, culebr*, sanguijuel*, malparid*, culo, culos, cojon*, pinche, chingad*, chingues, chingar*, verg, verga, mierdos*, gentuza, carroner*, desagradecid*, rastrer*, cabrones, hijueput*, hdp, hijodeputa, putas, puton*, zorras, cerdos, guarra*, sabandij*, alimana*, escoria, carron*, mezquin*, rastrero*, ruin, ruines, vil, viles, gusano*, perdedor*, fracasad*, cochin*, puerco*, marran*, repugnante*, lameculos, mamahuev*, culero*, culiado*, conchatumadre, conchudo*, malagradecid*, ingrat*, desvergonz*, descarad*, caradura*, jeta, pajer*, malcriad*, indecen*, degenerad*, chingada, polla, pollas, cipote, nenaza*
swear: mierda*, joder*, jodid*, joded*, carajo*, hostia*, maldit*, ostia*, cagar*, cago, cag, infierno*, diablo*, follar*, follate, ching*, demonios, conazo, punet*, leches, mierdas, joder, jodas, jode, jodete, jodan, putad*, hostias, cono, conos, carajos, maldicion*, cagada*, cagon*, mecago, puneter*, chingadera*, caraj*, recontra, pijo, pija, pijas
liar: mentir*, mentiros*, mient*, embust*, estaf*, ladron*, tramp*, tramposo*, timo, timar*, timador*, fraud*, fals*, chantaj*, manipul*, difam*, extors*, calumni*, enganar*, engan*, enganos*, deshonest*, hipocrit*, farsant*, mentira*, mentiroso*, mentis, mienten, mintiendo, mintio, engano*, enganar, estafador*, estafad*, estafa, timos, falso*, falsa*, falsedad*, falsific*, trampa*, trampos*, extorsion*, chantaje*, difamac*, calumnia*, injuri*, bulo, bulos, patra, embauc*, traidor*, traic*, pirata*, ratero*
threat: amenaz*, consecuenc*, atente*, arrepent*, arrepien*, venganz*, vengar*, vengarem*, advert*, adviert*, cuidese, pagaras, represal*, acos*, encontraremos, escarmient*, intimid*, amenazas, amenazar, consecuencias, ateng*, ateneos, venganza, arrepentir*, advertenc*, advertimos, advertid*, acoso*, acosar*, represalias, ultimatum, encontrarte, temblar, tiembl*, exponga, vigilad*, vigilar*, vigilamos, sabemosdonde, perseguir*, persig*
police: polici*, carcel*, prision*, delincuent*, crimen*, crimin*, delito*, arrest*, guardiacivil, preso, detenid*, policia*, policial*, carceles, comisari*, denuncia*, denunciar*, denunciado*, penalmente, ertzaintza, mossos, guardia, fiscalia, detenido
lawyer: abogad*, tribunal*, juez, jueces, juzgado*, notari*, judicial*, fiscal*, abogados, abogada*, juicios, juicio, tribunales, juridic*, procurador*, burofax, letrado*, justicia
sue: demandar*, denunci*, querell*, pleit*, demandaremos, demandad*, querella*, pleito*, litigio*, demandar, judicializ*, demandare
hit: golpe*, peg*, pegar*, peguem, patad*, patea*, bofet*, hostiar, paliza*, herir*, hiere*, herid*, arma, armas, pistol*, bomba*, atac*, ataq*, dispar*, punal*, romperte, lesion*, torta*, punetazo*, quemar*, reventar*, revient*, ahorc*, estrang*, golpear*, golpes, pegarte, pegarle, partirte, hostiazo*, hostion*, patear*, patada*, patadas, reventarte, reventare, romperemos, bofetada*, guantaz*, bombas, explot*, apunal*, cuchillad*, navaja*, tiro, tiros, tirotear*, machacar*, machac*, zurra*, zurr*, moler, sangrar*, sangr*, violen*, agred*, agresi*, disparo*
kill: mata, matar*, matare*, mato, asesin*, suicid*, muerete*, muera*, muere*, killer*, matad*, degoll*, matarte, matarle, matar, asesinar*, asesino*, muerase, suicidate, liquidarte, degollar*, ahorcate, ejecutar*, exterm*, cadaver*, tumba, tumbas
hate: odi*, odio*, detest*, aborr*, repugn*, odio, odiar, odiamos, aborrec*, desprec*, despreciab*
cry: llor*, grit*, llant*, llorar*, llorica*, lloron*, gritar*, chill*, lagrim*
body: cara, caras, ojos, cerebro*, cabeza*, diente*, piel*, brazo*, pierna*, boca*, nariz*, mano, manos, cuello*, pelo, dedo, alas, mejilla*, oreja*, dientes, labio*, hueso*, espald*, estomag*, rodill*, dedos, barba
naked: desnud*, sex*, porn*, erotic*
drug: drog*, alcohol*, marihuan*, cocaina*, medicament*
race: racis*, raza*, musulman*, judio*, judia*, moro, moros, gay, gays, inmigr*, extranjer*, sudaca*, gitano*
hard: duro, dura, duros, duras, dificil*, dureza*
easy: facil*, comod*, comodo, simple
clear: claro*, clara, claramente, evident*
unclear: confus*, borros*, ambig*, ilegib*
real: real, reales, realid*
possible: posib*
impossible: imposib*
strong: fuerte*, robust*, resistent*, potent*, fort*, consistent*
thick: suave*, blando*, liso*, gruesa*, grueso*, fino*, liger*
empty: vaci*, vaco
wet: mojad*, humed*, aire
wait: esper*, aguard*, dude, dudes, duden, vacil*
expect: expectativ*
meet: reun*, conocerl*, conocerte, conocernos
turn: gir*, rosc*, torc*
push: empuj*, desliz*
fall: cae, caen, caer*, caid*, cayo
run: correr*, corre, corra, corred, corren
lead: conduc*, guiar*
sit: sient*, sentar*, dormi*, descans*, relaj*, duerm*
eat: come, comer*, comemos, cen, cena, cenar, desayun*, almuerz*, beb*, bebid*, cocinar*, horne*
spend: invert*, gastar*, gastad*, inviert*
refuse: rechaz*, rehus*, deneg*, negar*, niega, niegan
ignore: ignor*
belong: pertenec*, poseer*, propi*
count: contando, contamos
draw-attention: enfoq*
proud: orgull*, honra*, honor*
respect: respet*, respete*
owe: deuda*
position: encima, debajo, detras, delante, arriba, abajo, dentro, posicion*, centro*, lado, lados, cerca, lejos, afuera, atras, frente*, aparte, traser*, izquierd*
example: ejempl*, ejemplar*
reference: referenc*, ref, id
case-matter: caso, casos, situac*, circunst*, evento*
step: paso, pasos, etapa*, fase*, etapas
way: manera*, modo, modos, forma, formas, metodo*, via, vias
group: grupo*, clase*, categor*, grupos, delegac*
level: nivel*, grado*, limite*
goal: objetivos, meta, metas, proposit*
school: escuela*, colegio*, universid*, estudiant*, profesor*, alumn*, curso*, cole, examen*
media: revista*, television*, tele, podcast*, prensa, periodist*
charge-battery: cargar*, cargad*, carga, recarg*, cargue, cargan
warehouse: almacen*, taller*, fabrica, fabricas, bodega*, deposito*
popular: popular*, favorit*, tendenc*, superventas, raro, rara
unique: unic*, original*
beautiful: bonit*, bell*, hermos*, precios*, precioso*, elegan*, lind*, guap*
wonder: milagr*, asombr*
normal: normal, normales, estandar*, tradicional*, corrient*
possible-date: estimac*
automatic: automat*
separate: separ*, individual*
merge: combin*, fusion*, acumul*, agrup*
responsible: responsab*, responsable*
investigate: investig*
transaction: transacc*, carrito
complete: complet*, cumpl*
then: entonces
language: espan*, ingles*, frances*, aleman*, italian*, chino*, china, japon*, idioma*, traduc*, mexican*
direct: direct*
wear: calza*, viste, vestir*, prenda*, ropa*
action: accion*
apply: aplic*, apliq*
access: acces*, acceder*, acced*
download: descarg*
system: sistema*
statistics: estadist*
become: convertirse, volverse
section: seccion*
past: pasa*, pasado*, pasar*, pasad*
pleasant: agradab*
sound: ruido*, sonido*, suena*, musical*, musica*
dark: oscur*
technician: tecnic*, fontaner*, instalador*, montador*, electricist*, pintor*, carpinter*, pintores, reparador*, cerrajer*
united: unid*
avoid: evit*, impid*, impedi*
space: espacio*, espacios, hueco*
power: energi*, energetic*, solar, potenci*
poor: pobre*
arise: surg*, surj*, ocurr*, suced*, aconte*
urban: urban*
grow: crece*, crecer, crecid*, crecim*
expert: expert*, habil, habiles
shine: brill*
`;
