/** Turkish words for what no order needs: selling, mailing lists, holidays, the seller’s own news. */
export const promotion = {
  promotion: `
    indirim*, kampanya*, kupon*, fırsat*, promosyon*, hediye çek*, ucuz*, yarı fiyat*, bedava*, yarısı bizden|bedava, ücretsiz kargo, kargo bedava, kaçırma*, sezon sonu, outlet*, black friday, efsane cuma, efsane kasım, sonraki|gelecek|ikinci|bir_dahaki|yeni alışveriş*, sonraki sipariş*, gelecek sipariş*, bir_dahaki sipariş*,
    özel fiyat*|teklif*|indirim*, sınırlı sayı*|süre*|üretim*, stoklarla sınırlı, al # öde, iki|bir|2|1|üç|3 al ..1 bir|iki|1|2|üç|öde|bedava, kelepir*, avantajlı fiyat*, uygun fiyat*, şok fiyat*, fiyatlar* ..1 düş*, tasarruf*, müdavim*, sadakat puan*, hediyeli, tükenmeden, son fırsat*, bugüne özel, size özel,
  `,
  shop: `
    mağaza*, dükkan*, dükkân*, web site*, internet site*, sitemiz*, marka*, katalog*, sayfamız*, kanal*, uygulama*, vitrin*, butik*, showroom*,
  `,
  browse: `
    ziyaret*, göz at*, gözat*, göz gezdir*, incele*, keşfet*, bakın, bir bak*, bakabilir*, bakmay*, bakmanız*, bulabilir*, bulursun*, bulacaksın*, uğra*, bekleriz, sipariş ver*, tanış*, dene, deneyin*, denemen*, öner*, tavsiye ed*, görmeli*, görün, hemen al*, al, alabilir*, gezin*, favori*, davet*, kaçırma*, sizi bekliyor, satın al*,
    takip et*, beğenin*_sun*, göz_atma*,
  `,
  follow: `
    instagram*, facebook*, tiktok*, youtube*, pinterest*, bülten*, e_bülten*, abone*, topluluğ*, sadakat program*, sosyal medya*, whatsapp grub*, telegram grub*, influencer*, bizi|sayfamızı|hesabımızı|kanalımızı|mağazamızı ..2 takip, arkadaş*|yakınlar*|dost*|aileniz*|çevreniz* ..3 öner*|tavsiye*|bahset*|davet*|söyle*|anlat*|paylaş*,
    bize katıl*, aramıza katıl_n, kulübü*, üye ol*,
  `,
  novelty: `
    yeni ürünlerimiz*|koleksiyon*|modeller*|sezon*|serimiz*|renklerimiz*|ürünler|desenler*|çeşitler*|gelenler|modelimiz*|ürünümüz*|lambalar*|tasarımlarımız*, yenilik*, şimdi|artık ..1 satışta, satışa çık*, satışa sun*, çok yakında, yaz|kış|sonbahar|ilkbahar koleksiyon*, piyasaya,
  `,
  otherGoods: `
    diğer|başka|benzer|birçok|farklı|tamamlayıcı|tüm|öteki ..1 ürün*|model*|çeşit*|tasarım*|seçenek*, ürünlerimiz*, çeşitlerimiz*, ürün yelpaze*|gam*, koleksiyon*, aksesuar*, çok satan*, bunu|lambayı|ürünü alan*, alan müşteri*, alan herkes*, ilginizi çek*, ilgini çek*, hoşunuza gid*, çok yakış*, modellerimiz*, mükemmel|çok|harika uyum*|tamamla*,
    takım olur, lambalarımız*,
  `,
  messages: `
    mesaj*, ileti, iletiler*, iletilerimiz*, e_posta*, e posta*, mail*, bildirim*, bülten*, abonelik*, üyelik*, duyuru*, bilgilendirme*, posta listesi*, liste*, sms*, haber_almak,
  `,
  stop: `
    abonelikten ..1 çık*|ayrıl*, aboneliği* ..2 iptal*|sonlandır*|bitir*, üyelikten ..1 çık*|ayrıl*, listeden ..1 çık*|ayrıl*|sil*, listemizden ..1 çık*|ayrıl*|sil*, almak isteme*, almak istemiy*, duymak isteme*, almayı durdur*|bırak*, almamak için, gelmesin, istemiyorsa*, istemezsen*,
    ret|dur|stop|iptal|hayır yaz*|gönder*, abonelik* iptal*, çıkış yap*, unsubscribe,
  `,
  holiday: `
    bayram*, mutlu yıllar, mutlu noeller, yeni yıl*, yılbaşı*, ramazan*, kandil*, sevgililer gün*, anneler gün*, babalar gün*, kadınlar gün*, iyi tatiller, iyi bayramlar, doğum gün*, cumhuriyet bayram*, hayırlı ramazan*|kandil*|cuma*, öğretmenler gün*, iyi|keyifli|güzel tatil*,
  `,
  news: `
    açık kapı, tatilde*, tatildeyiz, kapalıyız, ofis*|mağaza*|büro*|ekibimiz*|firmamız*|depomuz*|iş_yerimiz* ..8 kapalı*, mesai*, çalışma saat*, izinde*, taşındık, taşınd*, yıl_dönüm*, yıldönüm*, kuruluş*, onuncu yıl*, # yıl*_kutl*, yılını|yaşını|yılımızı|yaşımızı ..1 kutl*|doldur*, anket*, biliyor mu*, şampiyona*, turnuva*, milli takım*, seçim*, oy ver_mek, bağışla*, barınağ*, yavrula*, fuar*, etkinlik*, konseri, konserimiz*, festival*, burç*, fal, şiir*, fıkra*,
    blog*, röportaj*, gazetede, gazeteye, televizyonda, televizyona, radyoda, radyoya, hobi*, iş ilan*, ekibimize ..4 katıl*, yeni ..1 web|internet|site*|sitemiz*|logomuz*|ofisimiz*|ofise|binamız*|müdürümüz*|çalışanımız*|arkadaş*|adımız*|ismimiz*|yüzümüz*, ödül aldık|kazandık|aldı|kazandı, stok sayım*, kedilerin, köpeklerin, bilmece*, pikniğ*, maçta, maçı, maça, yarışma*, tarifi, tarifimiz, yemek tarif*, püf nokta*, sosyal sorumluluk*, fidan*,
  `,
} as const;
