import { agreement, withFeature } from '../../grammar/agreement.ts';
import { doubledWord, type GrammarRule, phrase } from '../../grammar/grammar-rule.ts';

/** Features: c for `en` words, n for `ett` words, p plural, all without the article ending. */
const nouns = {
  ...withFeature(
    'c',
    'beställning order leverans försändelse artikel vara produkt adress faktura retur återbetalning försening fråga kund storlek färg lampa laddare kabel transportör tekniker',
  ),
  ...withFeature('n', 'svar meddelande nummer belopp pris problem lager batteri konto datum ärende hus'),
  ...withFeature('np', 'paket tillbehör'),
  ...withFeature(
    'p',
    'beställningar leveranser artiklar varor produkter adresser fakturor frågor kunder delar skruvar lampor',
  ),
};
const determiners = {
  en: 'c',
  ett: 'n',
  din: 'c',
  ditt: 'n',
  dina: 'p',
  vår: 'c',
  vårt: 'n',
  våra: 'p',
  er: 'c',
  ert: 'n',
  era: 'p',
  min: 'c',
  mitt: 'n',
  någon: 'c',
  något: 'n',
  varje: 'cn',
  ingen: 'c',
  inget: 'n',
};
const common =
  'beställningen|leveransen|försändelsen|artikeln|varan|produkten|fakturan|returen|återbetalningen|lampan|laddaren|kabeln|(?:din|vår|en) (?:beställning|order|leverans|försändelse|artikel|vara|produkt|faktura|retur|återbetalning|lampa|laddare|kabel)';
const neuter =
  'paketet|beloppet|lagret|batteriet|numret|meddelandet|datumet|(?:ditt|vårt|ett) (?:paket|belopp|lager|batteri|nummer|meddelande|ärende)';
const plural =
  'paketen|artiklarna|varorna|produkterna|beställningarna|leveranserna|delarna|skruvarna|(?:dina|våra|alla|båda) (?:paket|artiklar|varor|produkter|beställningar|leveranser|delar)';

/** Swedish patterns of mistakes; no grammar checker is at hand for it. */
export const swedishGrammar: readonly GrammarRule[] = [
  agreement(
    'artikel och substantiv',
    { determiners, nouns, between: '(?:ny|nytt|nya|annan|annat|andra|fel|rätt|försenad|skadad)' },
    {
      wrong: ['Din paket är på väg.', 'Ett beställning är försenad.', 'Dina beställning är klar.'],
      right: [
        'Ditt paket är på väg.',
        'En beställning är försenad.',
        'Någon paketerar den nu.',
        'Era paket är på väg.',
      ],
    },
  ),
  phrase(
    'den och det',
    '_(?<fault>den (?:paketet|beloppet|lagret|batteriet|numret|meddelandet|bordet)|det (?:beställningen|leveransen|försändelsen|artikeln|fakturan|lampan))(?= (?:är|har|kommer|ligger|blir|skickas))',
    null,
    {
      wrong: ['Den paketet är på väg.', 'Det beställningen är klar.'],
      right: ['Det paketet är på väg.', 'Det är paketet som saknas.'],
    },
  ),
  phrase(
    'ett-ord med en-form',
    `(?:${neuter})(?: @)? (?:är|var|blev|har blivit) (?<fault>försenad|skadad|skickad|levererad|borttappad|felaktig|slutsåld|returnerad|betald|tillgänglig|trasig|klar|bekräftad)(?!\\p{L})`,
    {
      försenad: 'försenat',
      skadad: 'skadat',
      skickad: 'skickat',
      levererad: 'levererat',
      borttappad: 'borttappat',
      felaktig: 'felaktigt',
      slutsåld: 'slutsålt',
      returnerad: 'returnerat',
      betald: 'betalt',
      tillgänglig: 'tillgängligt',
      trasig: 'trasigt',
      klar: 'klart',
      bekräftad: 'bekräftat',
    },
    {
      wrong: ['Paketet är försenad.', 'Ditt paket 403-7718290-1156734 är skickad.'],
      right: ['Paketet är försenat.'],
    },
  ),
  phrase(
    'en-ord med ett-form',
    `(?:${common})(?: @)? (?:är|var|blev|har blivit) (?<fault>försenat|skadat|skickat|levererat|borttappat|felaktigt|slutsålt|returnerat|betalt|tillgängligt|trasigt|klart|bekräftat)(?!\\p{L})`,
    {
      försenat: 'försenad',
      skadat: 'skadad',
      skickat: 'skickad',
      levererat: 'levererad',
      borttappat: 'borttappad',
      felaktigt: 'felaktig',
      slutsålt: 'slutsåld',
      returnerat: 'returnerad',
      betalt: 'betald',
      tillgängligt: 'tillgänglig',
      trasigt: 'trasig',
      klart: 'klar',
      bekräftat: 'bekräftad',
    },
    {
      wrong: ['Beställningen är försenat.', 'Din beställning är klart.'],
      right: ['Beställningen är försenad.'],
    },
  ),
  phrase(
    'flertal med ental',
    `_(?:${plural}) (?:är|var|blev) (?<fault>försenad|skadad|skickad|levererad|slutsåld|trasig|klar|försenat|skickat|levererat)(?!\\p{L})`,
    null,
    { wrong: ['Artiklarna är försenad.', 'Dina paket är skickat.'], right: ['Artiklarna är försenade.'] },
  ),
  phrase(
    'ha med grundform',
    '(?:har|hade)(?: redan| inte| nu)? (?<fault>skicka|leverera|återbetala|bekräfta|beställa|returnera|byta|kontrollera|få|ta emot|hitta|packa|ändra|mottaga|skickade|levererade|bekräftade|beställde|returnerade|bytte|kontrollerade|packade|ändrade|hittade)(?= |[.,!?])',
    null,
    {
      wrong: ['Vi har skicka paketet i går.', 'Vi har redan levererade lampan.'],
      right: ['Vi har skickat paketet.'],
    },
  ),
  phrase(
    'att eller hjälpverb med böjd form',
    '(?:(?:kommer|för|hoppas|genom) att|kan|ska|skall|måste|vill|skulle|kunde)(?: inte| snart| nu)? (?<fault>skickar|levererar|återbetalar|bekräftar|beställer|returnerar|byter|kontrollerar|packar|ändrar|kommer att skickar|anländer|svarar|skickat|levererat|återbetalat|bekräftat)(?= |[.,!?])',
    null,
    {
      wrong: ['Vi kommer att skickar paketet.', 'Vi kan levererar på tisdag.'],
      right: ['Vi kommer att skicka paketet.'],
    },
  ),
  phrase('de och dem', '(?<fault>_dem (?:är|har|kommer|ligger|kan|ska))', null, {
    wrong: ['Dem är på väg.'],
    right: ['De är på väg.', 'Vi har skickat dem.'],
  }),
  phrase(
    'ledsen i ental',
    '_vi (?:är|var) (?:mycket |väldigt |så )?(?<fault>ledsen|glad|tacksam)(?= |[.,!]|$)',
    { ledsen: 'ledsna', glad: 'glada', tacksam: 'tacksamma' },
    {
      wrong: ['Vi är mycket ledsen för förseningen.'],
      right: ['Vi är mycket ledsna.', 'Jag är ledsen.'],
    },
  ),
  phrase(
    'än efter komparativ',
    '(?:senare|större|mindre|tidigare|längre|kortare|bättre|snabbare|dyrare|högre|tyngre) (?<fault>som) (?=(?:planerat|väntat|beräknat|beställt|utlovat|vanligt|vi|du|den|det)(?!\\p{L}))',
    'än',
    {
      wrong: ['Paketet kommer senare som planerat.'],
      right: ['Paketet kommer senare än planerat.', 'Vi gör det senare, som planerat.'],
    },
  ),
  phrase(
    'bestämd form efter den här',
    '(?:den här|det här|de här|den där) (?<fault>beställning|leverans|artikel|paket|meddelande|vara|produkt|lampa)(?!\\p{L})',
    {
      beställning: 'beställningen',
      leverans: 'leveransen',
      artikel: 'artikeln',
      paket: 'paketet',
      meddelande: 'meddelandet',
      vara: 'varan',
      produkt: 'produkten',
      lampa: 'lampan',
    },
    {
      wrong: ['Den här beställning är försenad.'],
      right: ['Den här beställningen är försenad.'],
    },
  ),
  doubledWord(['det', 'som', 'så', 'mycket', 'hej', 'i', 'till'], {
    wrong: ['Vi ser fram emot emot ditt svar.', 'Paketet ligger hos hos ombudet.'],
    right: ['Vi vet att det det gäller är lampan.', 'Hej hej!'],
  }),
];
