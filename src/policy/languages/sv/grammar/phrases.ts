import { doubledWord, type GrammarRule, phrase } from '../../../grammar/grammar-rule.ts';

const weekdays = 'måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag';
const months = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';

/** What a regular expression tells: prepositions, comparisons, set phrases. */
export const phraseRules: readonly GrammarRule[] = [
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
    'dem efter preposition',
    '(?:till|från|med|för|av|åt|hos|mot) (?<fault>de)(?= (?:att|om|i|så|och|innan|direkt|igen|nu|idag)(?![\\p{L}])|[.,!?]|$)',
    'dem',
    {
      wrong: ['Vi har sagt till de att ringa dig.'],
      right: ['Vi har sagt till dem att ringa dig.', 'Vi har skickat skruvar till de båda stolarna.'],
    },
  ),
  phrase('preposition före veckodag', `(?<fault>i) (?=(?:${weekdays})(?![\\p{L}]))`, 'på', {
    wrong: ['Budet kommer i tisdag.'],
    right: ['Budet kommer på tisdag.', 'Budet kom i tisdags.'],
  }),
  phrase(
    'preposition före datum',
    `(?<=\\p{L} )(?<fault>(?:i|på|om|vid) (?=den \\d{1,2}(?:[:.]?[ae])? (?:${months})))`,
    '',
    {
      wrong: ['Tiden är i den 3 april.', 'Vi har bokat en tid på den 14 maj.'],
      right: ['Tiden är den 3 april.'],
    },
  ),
  phrase('datum utan artikel', `(?<fault>(?:på|i) (?<date>\\d{1,2} (?:${months})))`, 'den $<date>', {
    wrong: ['Vi levererar på 3 april.'],
    right: ['Vi levererar den 3 april.'],
  }),
  phrase('preposition före månad', `(?<fault>på) (?=(?:${months})(?![\\p{L}]))`, 'i', {
    wrong: ['Lampan kommer på april.'],
    right: ['Lampan kommer i april.'],
  }),
  phrase(
    'vänta på',
    '(?:(?:vi|jag|du|ni|de) (?:har |måste |kan |får )?(?:väntar|vänta|väntade|väntat)|(?:väntar|väntade) (?:vi|jag|du|ni|de)) (?:nu |fortfarande |bara |ännu ){0,2}(?<fault>för|åt) (?=(?:din|ditt|dina|ett|en|den|det|ert|er|vår)(?![\\p{L}]))',
    'på',
    {
      wrong: ['Vi väntar för ditt svar.', 'Nu väntar vi bara för din adress.'],
      right: ['Vi väntar på ditt svar.', 'En ny vår väntar för din trädgård.'],
    },
  ),
  phrase(
    'svara på',
    '(?:svara|svarar|svarat|svar) (?<fault>till|för|åt|av) (?=(?:detta|det här|vårt|ditt|dina) (?:meddelande|meddelandet|mejl|fråga|frågor|förslag)(?![\\p{L}]))',
    'på',
    { wrong: ['Svara till detta meddelande.'], right: ['Svara på detta meddelande.'] },
  ),
  phrase(
    'kontakta utan preposition',
    '(?:kontakta|kontaktar|kontaktat) (?:gärna )?(?<fault>(?:till|med|åt) (?=(?:oss|dig|er|transportören|ombudet)))',
    '',
    {
      wrong: ['Kontakta gärna till oss om något saknas.'],
      right: ['Kontakta gärna oss.'],
    },
  ),
  phrase('tacka för', '(?:tack|tackar|tackar dig) (?<fault>på|om|av) (?=(?:ditt|din|dina|ert|er) )', 'för', {
    wrong: ['Tack på ditt meddelande.'],
    right: ['Tack för ditt meddelande.'],
  }),
  phrase(
    'fast preposition',
    '(?:beror (?<fault>av|från|om)|består (?<fault2>från|på)|ansvarar (?<fault3>om|på)|intresserad (?<fault4>i|om|för)|nöjd (?<fault5>av|på|för) (?=(?:din|ditt|den|det|varan|produkten|köpet))|ledsna (?<fault6>om) (?=(?:det|att|förseningen)))(?= )',
    null,
    { wrong: ['Förseningen beror av vädret.'], right: ['Förseningen beror på vädret.'] },
  ),
  phrase(
    'be om ursäkt',
    '(?:ber|bad|be) (?:verkligen |så mycket )?(?:om )?(?<fault>ursäkt (?:av|på) )',
    null,
    {
      wrong: ['Vi ber om ursäkt på förseningen.'],
      right: ['Vi ber om ursäkt för förseningen.', 'Vi ber om ursäkt om det tar längre tid.'],
    },
  ),
  phrase(
    'mer med positiv',
    '(?<fault>mer (?:tung|tungt|stor|stort|liten|litet|hög|högt|låg|lång|långt|kort|bra|billig|billigt|snabb|snabbt|bred|lätt|tjock|sen|sent|tidigt|ny|gammal))(?= (?:än|som)(?!\\p{L})|[.,!?]|$)',
    null,
    { wrong: ['Apparaten är mer tung än den förra.'], right: ['Apparaten är tyngre än den förra.'] },
  ),
  phrase('lika med än', 'lika (?:\\p{L}+) (?<fault>än)(?!\\p{L})', 'som', {
    wrong: ['Skåpet är lika högt än det gamla.'],
    right: ['Skåpet är lika högt som det gamla.'],
  }),
  phrase(
    'vill utan ha',
    '(?<fault>vill)(?= (?:en|ett|din|ditt|pengarna)(?: (?:annan|annat|ny|nytt|större|mindre))?(?: (?:\\p{L}+))?(?:[.,!?]|$))(?<!(?:om|som|när) vill)',
    'vill ha',
    {
      wrong: ['Skriv till oss om du vill en annan färg.'],
      right: ['Skriv till oss om du vill ha en annan färg.', 'Säg till om du vill det.'],
    },
  ),
  phrase(
    'sin och sitt',
    '(?<fault>sin) (?=(?:eget|paket|nummer|pris|belopp|svar|hus|kort|datum|konto)(?!\\p{L}))',
    'sitt',
    { wrong: ['Varje paket har sin eget nummer.'], right: ['Varje paket har sitt eget nummer.'] },
  ),
  doubledWord(['det', 'som', 'så', 'mycket', 'hej', 'i', 'till'], {
    wrong: ['Vi ser fram emot emot ditt svar.', 'Paketet ligger hos hos ombudet.'],
    right: ['Vi vet att det det gäller är lampan.', 'Hej hej!'],
  }),
];
