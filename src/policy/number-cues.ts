/*
 * Words that tell what a number is, one line a language; "*" stands for any ending, "_" for a space. The one
 * nearest before a number counts.
 */

/** A number right behind one of these is a phone number. */
const phoneWords = [
  'telephone phone tel cell_phone mobile_phone mobile_number mobile_no phone_no cell_no call calling text sms dial hotline helpline toll-free fax reach ring_up ring_us',
  'telefon* fernruf anruf* rufen ruf ruft rufnummer handy* mobilnummer mobilfunk* durchwahl',
  'téléphon* telephone* tél portable appelez appeler appelle* joindre joignable',
  'teléfono* telefono* llám* llam* móvil celular marque',
  'telefon* chiam* cellulare',
  'whatsapp* telefoon* bel_ons bellen mobiel mobiele_nummer',
  'telefon* zadzwo* dzwo* komórk* kom',
  'telefon* ring_oss ringa mobilnr mobilnummer',
  'telefone* ligue ligar fone zap',
  'telefon* aray* cep_tel* gsm',
  '電話* 携帯* フリーダイヤル ファックス',
  "whats what’s_app what's_app whats_app wats_app wats* wassap* wapp whatsap* wpp wa zap zapzap guasap* wasap* uozzap uatsap ouatsap vatsap* łotsap* signal* viber* telegram* tele_gram",
  'my_cell our_cell my_line my_number our_phone my_nr meine_nummer meine_nr handynr mi_número mi_numero mi_tlf tlf mon_numéro mon_numero mon_nº il_mio_numero mio_numero mój_numer mój_nr nr_tel numer_tel mijn_nummer mitt_nummer meu_número meu_numero numaram* hattı* hattımız',
  'app_me appje sms* smsa text_me texto mesaj_atın',
  '电话* 手机* 致电 致電 拨打 撥打 热线 座机 联系方式 手機*',
];
/** A number behind one of these may be one, if it looks like one. */
const contactWords = [
  'contact reach_out mobile cell line support service help',
  'kontakt* erreich* mobil hilfe',
  'contact* contatt* contat* bereik* bel nå_oss ring iletişim ara',
  '連絡* 联系* 聯繫*',
];
/** These say only that it is a number: what stands before them tells which ("case number", "Rufnummer"). */
const numberWords = ['number nummer numéro numero número numer* numara* 番号 号码'];
/** A number behind one of these names a thing, not a line. */
const referenceWords = [
  'ticket tickets case cases ref reference invoice invoices serial s/n sn model models sku asin ean gtin upc isbn mpn jan rma tracking track parcel parcels package packages shipment* waybill awb consignment article articles item items part parts lot batch vat iban bic account code codes pin key keys licence license policy zip postcode po_box order orders claim incident request receipt registration customer_no customer_number customer_id id version firmware imei mac barcode catalog* product series patent warranty contract booking reservation confirmation return repair protocol file door gate locker pickup member* loyalty pass* pattern docket job quote estimate certificate plate flight',
  'vorgang* rechnung* serien* modell* artikel* sendung* paket* kundennummer kundennr bestell* auftrag* retoure* rücksende* reparatur* charge* plz ust* steuer* aktenzeichen schlüssel typ fall* beleg* lieferschein* zugangscode gerät* ersatzteil* vertrag* kunden* kd best.-nr. best.-nr tür* schließfach* abhol* konto* mitglied* sachnummer teile*',
  'dossier référence réf facture série modèle suivi colis commande article retour réparation siret tva clé produit digicode casier porte contrat',
  'incidencia referencia factura serie modelo seguimiento paquete pedido artículo devolución reparación lote código clave nif cif caso expediente envío albarán taquilla puerta contrato',
  'pratica riferimento rif fattura seriale matricola modello tracciamento spedizione pacco ordine articolo reso riparazione lotto codice chiave partita_iva segnalazione ddt armadietto porta contratto',
  'zaak* referentie factuur* serienummer zending* pakket* bestel* artikel* retour* reparatie* sleutel btw kvk typenummer meldingsnummer',
  'zgłoszeni* spraw* referencyj* faktur* seryjn* model* przesył* paczk* zamówieni* artykuł* zwrot* napraw* parti* kod* klucz* nip regon produkt*',
  'ärende* referens* serie* spårning* kolli* order* beställning* retur* reparation* nyckel* orgnr försändelse*',
  'chamado protocolo referência nota_fiscal nf fatura rastre* pacote artigo reparo chave cnpj cpf encomenda',
  'talep kayıt kaydı referans seri takip kargo sipariş* ürün* iade onarım tamir anahtar vergi',
  '受付番号 管理番号 問い合わせ番号 問合せ番号 追跡番号 送り状* 伝票番号 請求書* 型番 製造番号 シリアル* 品番 注文番号 郵便番号 コード キー 修理* 返品* ロット 受注番号 登録番号 商品番号',
  '工单* 单号 單號 订单* 运单* 快递* 物流* 发票* 序列号 型号 货号 编号 条码 批号 邮编 密钥 激活码 验证码 税号 案件* 返修* 退货* 维修* 追踪* 申请号',
];

const words = new RegExp(
  String.raw`(?<![\p{Script=Latin}\d])(?:(?<phone>${oneOf(phoneWords)})|(?<reference>${oneOf(referenceWords)})|(?<contact>${oneOf(contactWords)})|(?<number>${oneOf(numberWords)}))(?![\p{Script=Latin}])`,
  'giu',
);
/** What may stand between "call us" and its number. */
const connecting = new RegExp(
  String.raw`^(?:[\s.:()#=+/、,"'-]|(?<![\p{Script=Latin}])(?:${oneOf([
    'us me our team as at on under in is under by any time today now number no nr num line please directly for help n° nº',
    'uns als unter der die nummer bitte einfach nous au le numéro al nos número numero ci il ons op het na pod oss på o pelo numara numaralı',
    'comme come como jako jest som con met é è lautet',
    'plus är',
    '号码 号 番号 は 是 为 で まで',
  ])})(?![\p{Script=Latin}])){0,24}$`,
  'iu',
);
/** Behind a number: "... anrufen", "...に電話", "(Tel.)". */
const phoneAfter =
  /^[\s,)]{0,3}(?:\((?:tel|phone|mobile?|cell|fax|whatsapp)|anruf\p{L}*|an(?=[.!\s]|$)|bellen|ringa|numaralı telefon|numarasını ara|(?:に|へ|まで)(?:お)?電話|拨打|打电话|致电)/iu;
/** Ends what a reference word speaks of; the full stop of "Nr." does not. */
const afterReference = /[,;]|(?<!(?<!\p{L})(?:n|nr|no|num|núm|ref|réf))\.\s/iu;
const reach = 48;
const longestGap = 24;

/** What the words around a number say of it. */
export type NumberCue = 'phone' | 'contact' | 'reference' | null;

/**
 * What the words around a number say it is.
 * @param text the reading's text
 * @param start where the number begins
 * @param end where it ends
 */
export function cueOf(text: string, start: number, end: number): NumberCue {
  if (phoneAfter.test(text.slice(end, end + 32))) return 'phone';
  const before = lastSentence(text.slice(Math.max(0, start - reach), start));
  const cues = [...before.matchAll(words)];
  const last = cues.findLast(({ groups }) => !groups?.number) ?? cues.at(-1);
  if (!last) return null;
  const gap = before.slice(last.index + last[0].length);
  if (last.groups?.phone) return connecting.test(gap) ? 'phone' : 'contact';
  if (gap.length > longestGap) return null;
  if (!last.groups?.reference) return 'contact';
  return afterReference.test(before.slice(last.index)) ? null : 'reference';
}

/** A full stop ends a sentence before a word only: "Ticket-Nr. 030" goes on. */
function lastSentence(before: string): string {
  return before.split(/[\n!?。！？]|(?<=\p{L}{4})\.\s+(?=\p{L})/u).at(-1) ?? '';
}

function oneOf(lines: readonly string[]): string {
  return lines
    .flatMap((line) => line.split(' '))
    .map((entry) =>
      entry.replaceAll('.', '\\.').replaceAll('_', ' ').replaceAll('/', '\\/').replaceAll('*', '\\p{L}*'),
    )
    .join('|');
}
