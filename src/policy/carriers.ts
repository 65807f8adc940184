/**
 * Domains on which well-known carriers show where a parcel is or let the buyer book its delivery. A host passes
 * where it is one of these or lies below it. Tracking aggregators (17track, parcelsapp, ...) are no carriers.
 */
const domains: ReadonlySet<string> = new Set(
  [
    // Worldwide
    'ups.com fedex.com dhl.com dhl.de dhl.fr dhl.es dhl.it dhl.nl dhl.pl dhl.se dhl.co.uk dhlparcel.nl',
    'dhlparcel.es dhlparcel.co.uk dhlecommerce.co.uk dhlexpress.com dhl-usa.com myups.com tnt.com',
    'tnt.it aramex.com dpd.com dpdgroup.com gls-group.com gls-group.eu geodis.com dbschenker.com',
    'kuehne-nagel.com dsv.com rhenus.group asendia.com landmarkglobal.com swiship.com',
    // North and South America
    'usps.com ontrac.com lasership.com xpo.com saia.com estes-express.com rlcarriers.com odfl.com',
    'canadapost.ca canadapost-postescanada.ca postescanada.ca purolator.com canpar.com intelcom.ca',
    'dragonflyshipping.ca correios.com.br jadlog.com.br loggi.com totalexpress.com.br estafeta.com',
    'correosdemexico.gob.mx azulcargoexpress.com.br braspress.com paquetexpress.com.mx redpack.com.mx',
    '99minutos.com',
    // Germany, Austria, Switzerland
    'deutschepost.de dpd.de myhermes.de hermesworld.com hermes-germany.de gls-pakete.de gls-one.de',
    'post.at post.ch swisspost.ch go-express.com trans-o-flex.com iloxx.de dachser.com hellmann.com',
    // Britain and Ireland
    'royalmail.com parcelforce.com evri.com hermes-europe.co.uk dpd.co.uk dpdlocal.co.uk yodel.co.uk',
    'tuffnells.co.uk arrowxl.co.uk ukmail.com inpost.co.uk anpost.com anpost.ie fastway.ie dpd.ie',
    // France, Belgium, the Netherlands
    'laposte.fr colissimo.fr chronopost.fr mondialrelay.fr mondialrelay.com mondialrelay.be',
    'relaiscolis.com dpd.fr colisprive.com colisprive.fr gls-france.com heppner-group.com ciblex.fr',
    'bpost.be bpost.com bpost.cloud bpostgroup.com postnl.nl postnl.be postnl.com dpd.nl dpd.be',
    'homerr.com trunkrs.nl',
    // Spain, Portugal, Italy
    'correos.es correosexpress.com seur.com mrw.es nacex.es nacex.com gls-spain.es zeleris.com ctt.pt',
    'cttexpress.com envialia.com tipsa-dinapaq.com tip-sa.com poste.it posteitaliane.it brt.it sda.it',
    'gls-italy.com nexive.it fercam.com arco.it mondialrelay.it mondialrelay.es',
    // Poland and the north
    'inpost.pl inpost.com inpost.it inpost.eu poczta-polska.pl dpd.com.pl gls-poland.com orlenpaczka.pl',
    'ambroexpress.pl fedex.pl postnord.se postnord.com postnord.dk postnord.no postnord.fi bring.se',
    'bring.com bring.no posten.no posti.fi budbee.com airmee.com instabee.com earlybird.se',
    'dbschenker.se matkahuolto.fi',
    // Turkey, the Gulf, Africa, India
    'ptt.gov.tr yurticikargo.com araskargo.com.tr mngkargo.com.tr suratkargo.com.tr hepsijet.com',
    'kargoist.com emiratespost.ae splonline.com.sa smsaexpress.com naqelexpress.com egyptpost.org',
    'egyptpost.gov.eg postoffice.co.za thecourierguy.co.za fastway.co.za indiapost.gov.in bluedart.com',
    'delhivery.com dtdc.com dtdc.in ecomexpress.in xpressbees.com ekartlogistics.com shadowfax.in',
    // East Asia and the Pacific
    'post.japanpost.jp japanpost.jp kuronekoyamato.co.jp sagawa-exp.co.jp seino.co.jp fukutsu.co.jp',
    'nittsu.co.jp sf-express.com sf-international.com ems.com.cn chinapost.com.cn 11183.com.cn',
    'yto.net.cn zto.com sto.cn yundaex.com jtexpress.com jtexpress.cn jdl.com best-inc.com',
    'yunexpress.com yuntrack.com 4px.com cainiao.com yanwen.com yw56.com.cn cne.com wanbexpress.com',
    'sunyou.hk hongkongpost.hk post.gov.tw t-cat.com.tw epost.go.kr singpost.com ninjavan.co janio.asia',
    'auspost.com.au startrack.com.au couriersplease.com.au sendle.com fastway.com.au aramex.com.au',
    'tollgroup.com nzpost.co.nz',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Whether a host is a well-known carrier's. Its web shop ("shop.royalmail.com") is none.
 * @param host lower case, without port
 */
export function isCarrierHost(host: string): boolean {
  return !/^(?:shop|store|boutique|tienda|negozio|sklep)\./.test(host) && liesWithin(host, domains);
}

/** Whether a host is one of the domains or lies below one. */
export function liesWithin(host: string, domains: ReadonlySet<string>): boolean {
  const labels = host.split('.').slice(-4);
  return labels.some((_, index) => domains.has(labels.slice(index).join('.')));
}
