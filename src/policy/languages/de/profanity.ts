import type { Profanity } from '../../meaning/language-pack.ts';

export const profanity: Profanity = {
  more: (
    'scheiß scheiss scheisse scheiße scheiß-paket beschissen beschissene beschissenen beschissener beschissenes verdammt verdammte verdammten ' +
    'verdammter verdammtes verflucht verfluchte verfluchten verfluchter verfickt verfickte verfickten arschlöcher verarschen verarscht ' +
    'kackdreist wixer wichser fresse fickt gefickt hurensöhne schlampen drecksack dreckspaket drecksau drecksladen miststück fuck fucking shit bullshit ' +
    'bockmist scheißegal scheissegal scheißladen klugscheißer schweinehund saftladen'
  ).split(' '),
  // "Schabracke" is a saddle pad, "Schiesser" sells underwear, "Vögeln" is what one feeds, "Mufti" and "Rosette" stand in titles.
  harmless:
    'bimbo bonze bumsen fratze ische kimme lümmel MILF möpse mufti muschi nackt nippel onanieren orgasmus penis pinkeln popel poppen porno rosette schabracke schiesser titten vögeln bratze morgenlatte'.split(
      ' ',
    ),
};
