import type { Conjugation, Verb } from '../../../grammar/clause/word-forms.ts';

/** Regular verbs; after the colon the stem where the stress changes it. */
const regular = `enviar:enví entregar cancelar reembolsar:reembols retrasar confirmar recibir cambiar reparar comprar facturar tramitar embalar cargar descargar llegar llevar pasar quedar faltar esperar
contactar llamar avisar preguntar contestar consultar indicar señalar informar comunicar explicar revisar comprobar:comprueb verificar examinar controlar probar:prueb encontrar:encuentr mostrar:muestr
cobrar abonar pagar costar:cuest gestionar organizar preparar empaquetar despachar expedir:expid depositar dejar tomar sacar colocar montar desmontar instalar ajustar apretar:apriet fijar cortar pegar
doblar guardar usar utilizar limpiar lavar secar grabar fabricar importar recuperar completar compensar causar ocasionar provocar constatar notar rayar mojar bloquear desbloquear circular viajar
marcar parar terminar empezar:empiez comenzar:comienz continuar:continú durar aplazar adelantar programar planificar elegir:elij-x seleccionar registrar validar escanear imprimir-x descargar
rogar:rueg agradecer-x lamentar desear necesitar solicitar reclamar aceptar rechazar anular renovar:renuev reenviar:reenví devolver:devuelv-x añadir recibir-x subir abrir-x escribir-x cubrir-x
permitir decidir existir insistir asistir compartir vender responder comprender prometer meter romper-x beber correr aprender
adjuntar anotar apuntar copiar firmar corregir-x modificar actualizar mejorar sustituir-x reemplazar mandar remitir transmitir trasladar transportar localizar buscar investigar aclarar
solucionar resolver-x ayudar asegurar garantizar recomendar:recomiend aconsejar evitar ahorrar regalar felicitar saludar confiar:confí fallar funcionar encajar coincidir superar figurar constar
reservar conservar separar juntar reunir:reún dividir incluir-x excluir-x averiguar almacenar publicar valorar opinar hablar trabajar ganar perder:pierd entender:entiend atender:atiend extender:extiend`;

/** Present, preterite, the stems of imperfect, future and subjunctive, the participle. */
const irregular = `haber|he has ha hemos habéis han|hube hubiste hubo hubimos hubisteis hubieron|habí|habr|hay|habido
ser|soy eres es somos sois son|fui fuiste fue fuimos fuisteis fueron|er|ser|se|sido
estar|estoy estás está estamos estáis están|estuve estuviste estuvo estuvimos estuvisteis estuvieron|estab|estar|est|estado
ir|voy vas va vamos vais van|fui fuiste fue fuimos fuisteis fueron|ib|ir|vay|ido
poder|puedo puedes puede podemos podéis pueden|pude pudiste pudo pudimos pudisteis pudieron|podí|podr|pued|podido
deber|debo debes debe debemos debéis deben|debí debiste debió debimos debisteis debieron|debí|deber|deb|debido
querer|quiero quieres quiere queremos queréis quieren|quise quisiste quiso quisimos quisisteis quisieron|querí|querr|quier|querido
tener|tengo tienes tiene tenemos tenéis tienen|tuve tuviste tuvo tuvimos tuvisteis tuvieron|tení|tendr|teng|tenido
contener|contengo contienes contiene contenemos contenéis contienen|contuve contuviste contuvo contuvimos contuvisteis contuvieron|contení|contendr|conteng|contenido
venir|vengo vienes viene venimos venís vienen|vine viniste vino vinimos vinisteis vinieron|vení|vendr|veng|venido
salir|salgo sales sale salimos salís salen|salí saliste salió salimos salisteis salieron|salí|saldr|salg|salido
hacer|hago haces hace hacemos hacéis hacen|hice hiciste hizo hicimos hicisteis hicieron|hací|har|hag|hecho
decir|digo dices dice decimos decís dicen|dije dijiste dijo dijimos dijisteis dijeron|decí|dir|dig|dicho
poner|pongo pones pone ponemos ponéis ponen|puse pusiste puso pusimos pusisteis pusieron|poní|pondr|pong|puesto
dar|doy das da damos dais dan|di diste dio dimos disteis dieron|dab|dar|d|dado
ver|veo ves ve vemos veis ven|vi viste vio vimos visteis vieron|veí|ver|ve|visto
saber|sé sabes sabe sabemos sabéis saben|supe supiste supo supimos supisteis supieron|sabí|sabr|sep|sabido
traer|traigo traes trae traemos traéis traen|traje trajiste trajo trajimos trajisteis trajeron|traí|traer|traig|traído
seguir|sigo sigues sigue seguimos seguís siguen|seguí seguiste siguió seguimos seguisteis siguieron|seguí|seguir|sig|seguido
conseguir|consigo consigues consigue conseguimos conseguís consiguen|conseguí conseguiste consiguió conseguimos conseguisteis consiguieron|conseguí|conseguir|consig|conseguido
pedir|pido pides pide pedimos pedís piden|pedí pediste pidió pedimos pedisteis pidieron|pedí|pedir|pid|pedido
elegir|elijo eliges elige elegimos elegís eligen|elegí elegiste eligió elegimos elegisteis eligieron|elegí|elegir|elij|elegido
corregir|corrijo corriges corrige corregimos corregís corrigen|corregí corregiste corrigió corregimos corregisteis corrigieron|corregí|corregir|corrij|corregido
sentir|siento sientes siente sentimos sentís sienten|sentí sentiste sintió sentimos sentisteis sintieron|sentí|sentir|sient|sentido
preferir|prefiero prefieres prefiere preferimos preferís prefieren|preferí preferiste prefirió preferimos preferisteis prefirieron|preferí|preferir|prefier|preferido
devolver|devuelvo devuelves devuelve devolvemos devolvéis devuelven|devolví devolviste devolvió devolvimos devolvisteis devolvieron|devolví|devolver|devuelv|devuelto
volver|vuelvo vuelves vuelve volvemos volvéis vuelven|volví volviste volvió volvimos volvisteis volvieron|volví|volver|vuelv|vuelto
resolver|resuelvo resuelves resuelve resolvemos resolvéis resuelven|resolví resolviste resolvió resolvimos resolvisteis resolvieron|resolví|resolver|resuelv|resuelto
abrir|abro abres abre abrimos abrís abren|abrí abriste abrió abrimos abristeis abrieron|abrí|abrir|abr|abierto
escribir|escribo escribes escribe escribimos escribís escriben|escribí escribiste escribió escribimos escribisteis escribieron|escribí|escribir|escrib|escrito
cubrir|cubro cubres cubre cubrimos cubrís cubren|cubrí cubriste cubrió cubrimos cubristeis cubrieron|cubrí|cubrir|cubr|cubierto
imprimir|imprimo imprimes imprime imprimimos imprimís imprimen|imprimí imprimiste imprimió imprimimos imprimisteis imprimieron|imprimí|imprimir|imprim|impreso
romper|rompo rompes rompe rompemos rompéis rompen|rompí rompiste rompió rompimos rompisteis rompieron|rompí|romper|romp|roto
agradecer|agradezco agradeces agradece agradecemos agradecéis agradecen|agradecí agradeciste agradeció agradecimos agradecisteis agradecieron|agradecí|agradecer|agradezc|agradecido
ofrecer|ofrezco ofreces ofrece ofrecemos ofrecéis ofrecen|ofrecí ofreciste ofreció ofrecimos ofrecisteis ofrecieron|ofrecí|ofrecer|ofrezc|ofrecido
aparecer|aparezco apareces aparece aparecemos aparecéis aparecen|aparecí apareciste apareció aparecimos aparecisteis aparecieron|aparecí|aparecer|aparezc|aparecido
incluir|incluyo incluyes incluye incluimos incluís incluyen|incluí incluiste incluyó incluimos incluisteis incluyeron|incluí|incluir|incluy|incluido
sustituir|sustituyo sustituyes sustituye sustituimos sustituís sustituyen|sustituí sustituiste sustituyó sustituimos sustituisteis sustituyeron|sustituí|sustituir|sustituy|sustituido
producir|produzco produces produce producimos producís producen|produje produjiste produjo produjimos produjisteis produjeron|producí|producir|produzc|producido
oír|oigo oyes oye oímos oís oyen|oí oíste oyó oímos oísteis oyeron|oí|oir|oig|oído`;

const roles: Readonly<Record<string, 'have' | 'be' | 'modal'>> = {
  haber: 'have',
  ser: 'be',
  estar: 'be',
  poder: 'modal',
  deber: 'modal',
  ir: 'modal',
  querer: 'modal',
  tener: 'modal',
};

export function fourForms(masculine: string): string[] {
  if (/(?:o|dor)$/.test(masculine)) {
    const feminine = masculine.replace(/o$/, 'a').replace(/dor$/, 'dora');
    return [masculine, feminine, pluralOf(masculine), pluralOf(feminine)];
  }
  return [masculine, masculine, pluralOf(masculine), pluralOf(masculine)];
}

export function pluralOf(word: string): string {
  if (/z$/.test(word)) return word.replace(/z$/, 'ces');
  if (/[áéíóú][ns]$/.test(word))
    return `${word.replace(/[áéíóú](?=[ns]$)/, (vowel) => 'aeiou'.charAt('áéíóú'.indexOf(vowel)))}es`;
  if (/en$/.test(word) && /^(?:imagen|volumen|orden|origen|examen)$/.test(word))
    return `${word.replace(/(?<=^|[^aeiou])([aeiou])(?=[^aeiou]+en$)/, (vowel) => 'áéíóú'.charAt('aeiou'.indexOf(vowel)))}es`;
  return /[aeioué]$/.test(word) ? `${word}s` : `${word}es`;
}

export function spanishVerbs(): Verb[] {
  return [
    ...regular
      .split(/\s+/)
      .filter((entry) => !entry.endsWith('-x'))
      .map(regularVerb),
    ...irregular.split('\n').map(irregularVerb),
  ];
}

const preterites: Readonly<Record<string, readonly string[]>> = {
  a: ['é', 'aste', 'ó', 'amos', 'asteis', 'aron'],
  e: ['í', 'iste', 'ió', 'imos', 'isteis', 'ieron'],
  i: ['í', 'iste', 'ió', 'imos', 'isteis', 'ieron'],
};
const plurals: Readonly<Record<string, readonly [string, string]>> = {
  a: ['amos', 'áis'],
  e: ['emos', 'éis'],
  i: ['imos', 'ís'],
};

function regularVerb(entry: string): Verb {
  const [infinitive = '', stressed = infinitive.slice(0, -2)] = entry.split(':');
  const stem = infinitive.slice(0, -2);
  const vowel = infinitive.at(-2) ?? 'a';
  const weak = vowel === 'i' ? 'e' : vowel;
  const [we, you] = plurals[vowel] ?? ['', ''];
  const present = [
    `${stressed}o`,
    `${stressed}${weak}s`,
    `${stressed}${weak}`,
    stem + we,
    stem + you,
    `${stressed}${weak}n`,
  ];
  const soften = (text: string) =>
    vowel === 'a' ? text.replace(/g$/, 'gu').replace(/c$/, 'qu').replace(/z$/, 'c') : text;
  const other = vowel === 'a' ? 'e' : 'a';
  const [first = '', ...others] = preterites[vowel] ?? [];
  const past = [soften(stem) + first, ...others.map((ending) => stem + ending)];
  const [hard, soft] = [soften(stressed), soften(stem)];
  const subjunctive = [
    `${hard}${other}`,
    `${hard}${other}s`,
    `${hard}${other}`,
    `${soft}${other}mos`,
    `${soft}${other === 'e' ? 'éis' : 'áis'}`,
    `${hard}${other}n`,
  ];
  return {
    infinitive,
    participle: fourForms(`${stem}${vowel === 'a' ? 'ado' : 'ido'}`),
    conjugations: [
      { tense: 'present', forms: present },
      { tense: 'past', forms: past },
      ...laterTenses(vowel === 'a' ? `${stem}ab` : `${stem}í`, infinitive),
      { tense: 'subjunctive', forms: subjunctive },
    ],
    role: roles[infinitive] ?? null,
  };
}

function irregularVerb(line: string): Verb {
  const [
    infinitive = '',
    present = '',
    past = '',
    imperfect = '',
    future = '',
    subjunctive = '',
    participle = '',
  ] = line.split('|');
  const other = /^(?:d|est|se)$/.test(subjunctive) ? 'e' : 'a';
  const base = subjunctive === 'se' ? 'se' : subjunctive;
  const ending = subjunctive === 'se' ? 'a' : other;
  const forms = [
    `${base}${ending}`,
    `${base}${ending}s`,
    `${base}${ending}`,
    `${base}${ending}mos`,
    `${base}${ending}is`,
    `${base}${ending}n`,
  ];
  const accented = infinitive === 'estar' ? ['esté', 'estés', 'esté', 'estemos', 'estéis', 'estén'] : forms;
  return {
    infinitive,
    participle: roles[infinitive] === 'have' || roles[infinitive] === 'be' ? [] : fourForms(participle),
    conjugations: [
      { tense: 'present', forms: present.split(' ') },
      { tense: 'past', forms: past.split(' ') },
      ...laterTenses(imperfect, future),
      { tense: 'subjunctive', forms: accented },
    ],
    role: roles[infinitive] ?? null,
  };
}

/** @param imperfect its stem, "entregab" or "recibí" */
function laterTenses(imperfect: string, future: string): Conjugation[] {
  return [
    { tense: 'imperfect', forms: ['a', 'as', 'a', 'amos', 'ais', 'an'].map((ending) => imperfect + ending) },
    { tense: 'future', forms: ['é', 'ás', 'á', 'emos', 'éis', 'án'].map((ending) => future + ending) },
    {
      tense: 'conditional',
      forms: ['ía', 'ías', 'ía', 'íamos', 'íais', 'ían'].map((ending) => future + ending),
    },
  ];
}
