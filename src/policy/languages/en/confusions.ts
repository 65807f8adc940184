import type { WrittenConfusion, WrittenConfusions } from '../../spelling/written-confusions.ts';

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-'’";
const words = (list: string) => list.split('|');
const whole = (wrong: string, right: string): WrittenConfusion => ({
  wrong,
  right,
  notAfter: letters,
  notBefore: letters,
});

/** A real word in the wrong place, known by the word behind it: "weather you". */
const before = (wrong: string, right: string, next: string) =>
  words(next).map((word) => whole(`${wrong} ${word}`, `${right} ${word}`));
/** The same, known by the word before it: "let us now". */
const behind = (wrong: string, right: string, previous: string) =>
  words(previous).map((word) => whole(`${word} ${wrong}`, `${word} ${right}`));

/** English words that are right alone and wrong beside their neighbour, and words written as two. */
export const englishConfusions: WrittenConfusions = [
  ...behind('chose', 'choose', 'please|Please|to|can|could|must|may|will|should'),
  ...behind('loose', 'lose', 'not|will|to|may|might'),
  ...behind('now if', 'know if', 'let us|let me'),
  ...behind('now when', 'know when', 'let us|let me'),
  ...behind('now what', 'know what', 'let us|let me'),
  ...behind('now which', 'know which', 'let us|let me'),
  ...behind('now the', 'know the', 'let us|let me'),
  ...behind('where', 'were', 'they|items|parcels|boxes|parts|goods|screws|chairs|orders'),
  ...behind('were', 'where', 'know|see|tell us|check|explain'),
  ...behind(
    'form',
    'from',
    'sent|shipped|arrived|delivered|received|hear|heard|hearing|message|reply|collected|removed',
  ),
  ...behind('peace', 'piece', 'each|every|one|missing|another|broken|single'),
  ...behind('advise', 'advice', 'your|some|any|for|good'),
  ...behind('advice', 'advise', 'please|Please|kindly'),
  ...behind('buy', 'by', 'delivered|damaged|shipped|sent|collected|signed'),
  ...behind('there key', 'their key', 'forgot|lost|took|have'),
  ...before('Their', 'There', 'is|are|was|were|has|have'),
  ...before('their', 'there', 'is|are|was|were'),
  ...before('there', 'their', 'own|address|house|website|system|key|depot|warehouse|order|label|van'),
  ...before('weather', 'whether', 'you|it|the|your|this|we|they'),
  ...before('quiet', 'quite', 'a|some|sure|often|late|long|soon'),
  ...before(
    'buy',
    'by',
    'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|courier|mail|post|mistake|tomorrow',
  ),
  ...before('are', 'our', 'warehouse|team|carrier|courier|supplier|technician|customer service'),
  ...before('hole', 'whole', 'order|set|parcel|amount|price|kit|shipment'),
  ...before('peace', 'piece', 'of furniture|of wood|of glass|is missing'),
  ...before('turn of', 'turn off', 'the|your'),
  ...words('heavy|large|big|small|late|long|short|tight|wide|expensive|old|weak|loose').flatMap((word) =>
    words('is|was|are|were').map((verb) => whole(`${verb} to ${word}`, `${verb} too ${word}`)),
  ),
  ...words(
    'ware house|dish washer|key board|every thing|some thing|any thing|with out|your self|our selves|pass word|in voice|re fund|pack age|down load|up load|back pack|neck lace|head phones',
  ).map((apart) => whole(apart, apart.replace(' ', ''))),
];
