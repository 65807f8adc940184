import type { Profanity } from '../../meaning/language-pack.ts';

export const profanity: Profanity = {
  more: (
    'jävla jävlar jäveln jävel jävligt djävla djävul jävelskap helvetes fitt kukar kukhuvud skit skiten skitstövel skitpaket skitfirma skitsnack förbannad förbannade förbannat ' +
    'fanskap fan_ta_dig fuck fucking shit bullshit hora horor horunge horjävel kärring kärringjävel svin arsel arslet rövhatt knulla knullar dra_åt_helvete ' +
    'håll_käften skitunge idiotjävel fittor fittan bög_jävel subban'
  )
    .split(' ')
    .map((word) => word.replaceAll('_', ' ')),
  // "Hård" is hard, "sås" sauce, "stake" a candlestick, "fan" and "olla" stand in English titles, "brutta" in Italian ones.
  harmless:
    'hård sås stake brutta fan moona moonade moonar moonat olla pippa mutta kötthuvud köttnacke pök sätta_på pitt prutt'
      .split(' ')
      .map((word) => word.replaceAll('_', ' ')),
};
