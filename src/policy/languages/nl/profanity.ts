import type { Profanity } from '../../meaning/language-pack.ts';

export const profanity: Profanity = {
  more: (
    'klote kloten kloteding klotezooi klotepakket kutzooi kutpakket kutkoerier kutdag kuttig shitzooi fuck fucking godver godvergeten verdomme verdomd verdomde ' +
    'verrek tering teringzooi tyfus tyfuszooi kanker kankerzooi pleurt pokke pokkezooi klere klerezooi rotzooi lullen gelul gezeik zeikerd oprotten oprot flikker_op ' +
    'hoeren klootzakken eikels bullshit stronthoop stomme_trut kutwijf kutklant'
  )
    .split(' ')
    .map((word) => word.replaceAll('_', ' ')),
  // "Poot" is a table leg, "muts" a hat, "pot" a pot, "gat" a hole, "paal" a post: goods that are sold.
  harmless: (
    'aardappels_afgieten achter_het_raam_zitten afberen afrossen aftrekken afwerkplaats afzuigen anita asbak aso balen bekken beurt boemelen de_ballen ' +
    'de_hond_uitlaten de_koffer_induiken del de_pijp_uitgaan draaikont drol een_beurt_geven een_nummertje_maken een_wip_maken engerd flikken gat gedoogzone gras_maaien griet hol ' +
    'johny kanen kettingzeug klaarkomen klooien knor krentekakker liefdesgrot lummel matje mof muts naaien naakt nicht paal palen penoze pik pijpen poep poepen poot pot potverdorie reet ' +
    'remsporen reutelen schatje schuinsmarcheerder slempen spuiten standje stootje tapijtnek tongzoeng toeter uitlaten vergallen vingeren vleesroos watje wijf wippen zaadje zuigen knijpen ' +
    'huisdealer buffelen bedonderen belazeren raaskallen opzouten zeiken sufferd kwakkie temeier'
  )
    .split(' ')
    .map((word) => word.replaceAll('_', ' ')),
};
