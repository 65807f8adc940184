import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewPositive: RuleData = {
  says: [
    '<review> ..2 <positive> ! <neutral> ! <unhappy>',
    '<positive> ..1 pequeña|breve|producto|vendedor|amazon|y <review> ! <neutral>',
    '<leave>|<ask> ... palabras|palabra|frases|frase|comentarios|cosas ..1 bonit*|amable*|buen*|positiv*|lind*|cariños*|agradable*',
    'bonit*|amable*|buen*|lind*|cariños* palabras|frases|cosas',
    'palabras|líneas|frases ..1 elogios*|halag*|entusiasta*|cariños*',
    'cuent*|diga|di|decir|explique|comparta|comparte|muestre ..8 cuánto|lo_mucho|lo_bien ..3 <happy>|funciona*',
    'benévol*|generos*|indulgente*|clement*|amable|bueno & <review>|<stars> ! <neutral> ! tan_amable',
    '<stars> ..4 brill*|resplandec*|reluc*',
    'brill*|resplandec*|reluc* ..4 <stars>',
    'conservar|mantener|alcanzar|preservar|subir ..6 nota|media|puntuación|reputación|%',
    'recom* ..5 otros|amigos|compradores|clientes & <ask>|<review> ! <follow>',
    'elogi*|alaban*|halag* & <review>|<leave>|<ask>',
    'hable|habla|hablar bien ..4 <goods>|nosotros|nuestro|nuestra',
    'dar|darnos|denos|danos|regal*|otorg*|conced*|pon*|merec* ..4 <stars> ! ?',
    'valor*|calific*|punt* ..4 bien|positivamente|generosamente|favorablemente|alto ! <neutral>',
    'menos|baj*|inferior*|debajo ..3 cinco|5 ..1 estrellas ! <contact>',
  ],
  unless: [
    'cuántas estrellas',
    '<thanks> ..6 <positive> <review>',
    '<thanks> ..6 <review> <positive>',
    'buen|buena|bueno|positiva|positivo|buenas o',
  ],
  good: [
    { text: 'Nos sería útil su opinión sincera sobre la tetera.', because: 'neutral' },
    { text: 'El polo positivo de la pila está marcado en rojo.', because: 'not about a review' },
  ],
  bad: [
    {
      text: '¡Qué alegría para nuestro pequeño taller ver cinco estrellas doradas!',
      marks: ['cinco estrellas'],
    },
    { text: 'Por favor, déjenos un comentario positivo.', marks: ['comentario positivo'] },
  ],
};
