import type { Profanity } from '../../meaning/language-pack.ts';

export const profanity: Profanity = {
  more: (
    'kurwą kurwę kurewski kurewska kurewskie cholera cholery cholerę cholerny cholerna cholerne cholernego cholernej cholernym chuja chujowy chujowa chujowe ' +
    'dupy dupie dupą dupki dupkiem gówna gównie gówniany gówniana gówniane gównianego jebane jebana jebanego jebanej zjebany zjebane zjebało pierdol ' +
    'pierdolę pierdolony pierdolona pierdolone spierdalaj wypierdalaj odpierdol spierdolił spierdolili spieprzaj spieprzył spieprzyli opieprzyć ' +
    'pieprzony pieprzona pieprzone pieprzonego skurwiel skurwysyny skurwysynu sukinsyn sukinsyny dziwki pizdy pojebani pojebane popieprzony popieprzone ' +
    'wkurwia wkurwiony wkurwili zajebiście zasrany zasrane zasrana gnojek gnojki fuck fucking shit psiakrew skurczybyk debilny idiotyczny'
  ).split(' '),
  // Words for eggs, bitches (dogs), blowing, trifles and the breast stand in titles.
  harmless: 'jajko jajco suka dmuchać duperele cyc rzygać syf ciota'.split(' '),
};
