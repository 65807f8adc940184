import type { RuleData } from '../../meaning/language-pack.ts';

export const marketing: RuleData = {
  says: [
    'polecamy|proponujemy|polecam ..1 też|również|także|ponadto ..2 nasz*|<goods>',
    '<browse> ..6 <shop> ! instrukc*|status|faktur*|gwaranc*|zwrot*|termin*|montaż*',
    '<shop> ..6 <browse> ! instrukc*|status|faktur*|gwaranc*|zwrot*|termin*|montaż*',
    '<browse> ..6 <otherGoods>|<novelty>',
    'nasz*|mój|mojego|naszym <shop> ... teraz|nowe|nowy|nowa|dziś|wiele|wkrótce|już|także',
    '<otherGoods> ..6 <browse>',
    'idealnie|świetnie|doskonale|perfekcyjnie ..1 pasuj* ..3 nasz*',
    'idealnie|świetnie|doskonale|perfekcyjnie ..1 pasuj* & <browse>',
    'klienci|klientów|osoby|inni ..8 kupili|kupują|wybierają|wybrali|zamawiają|polubili ..4 też|również|także|często',
    'mamy|oferujemy|sprzedajemy|prowadzimy ..3 też|również|także|teraz ..8 <goods>|<otherGoods>|<novelty>',
    'w sprzedaży|ofercie ..4 <novelty>|now*',
    'zamów|kup|kupuj|kupić ..2 już|teraz|dziś|dzisiaj',
    'dodaj ..4 ulubionych|listy_życzeń|obserwowanych',
    'może ..2 zainteresować|spodoba* ..4 też|również|nasz*',
    'do zobaczenia w naszym',
  ],
  unless: [
    '<thanks> ..8 <shop> ! <promotion>',
    'faktur* ... <promotion>',
    '<promotion> ..8 faktur*',
    'nie ..2 oferuj*|udziela*|stosuj* ... <promotion>|żadn*',
    'nie ..2 dział*|zadział*|nalicz* ..4 <promotion>',
    'książeczk*|karnet ..2 kupon*|rabat*',
  ],
  always: [
    'kod|kodem|kodu|kuponem|kupon|bon|voucher ..8 # %|procent|zł|złotych ! faktur*',
    '# %|procent zniżki|rabatu|taniej ..8 następn*|kolejn*|przyszł*|drug* ..1 zakup*|zamówieni*',
    'zniżk*|rabat*|kupon*|bon ..6 następn*|kolejn*|przyszł*|drug* ..2 zakup*|zamówieni*',
  ],
  good: [
    { text: 'Zwróciliśmy 10% ceny z powodu rysy.', because: 'money back is no discount' },
    { text: 'Bezpłatna etykieta zwrotna jest już w drodze do Państwa.', because: 'part of a return' },
  ],
  bad: [
    {
      text: 'Z kodem JESIEN15 oszczędzą Państwo 15% przy następnych zakupach.',
      marks: ['następnych zakupach'],
    },
    {
      text: 'Zapraszamy do naszego sklepu po nową kolekcję pościeli.',
      marks: ['Zapraszamy do naszego sklepu po nową kolekcję'],
    },
  ],
};
