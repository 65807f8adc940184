/** Turkish words for reviews, and what is said to move them. */
export const reviews = {
  review: `
    yorum*, değerlendir*, puan*, geri bildirim*, geribildirim*, inceleme yaz*|bırak*|yap*, müşteri|ürün incelemesi*, oy ver*, ürün sayfası*, feedback*, notunuz*, not ver*, verdiğiniz|verdiğin not*,
    puanla*, derecelendir*, oylar*, oylayın,
  `,
  opinion: `
    görüş*, düşünce*, fikir*, fikri*, izlenim*, deneyim*, nasıl buldu*, birkaç|iki|bir_iki satır|cümle|kelime, ne düşün*, ne düşündüğ*, kanaat*, sözleriniz*, yazınız*, yazdıklarınız*, yazdığınız*, yazdığın*, kanı*,
  `,
  stars: `
    yıldız*, ★, ☆, ⭐, 🌟,
  `,
  fullMarks: `
    beş|5|beşinci|tam ..1 yıldız*|puan*|★|⭐, beş|5 ..1 parlak|parlayan|ışıldayan|pırıl_pırıl|altın|güzel|dolu|kocaman yıldız*,
    en ..1 yüksek|iyi|üst puan*|not*|değerlendir*|derece*|yorum*, en_yüksek puan*, tam puan*|not*|yıldız*, tüm|bütün yıldız*, dört veya|ya_da beş|5, 4 veya 5, 10 üzerinden_10, on üzerinden_on, 5 üzerinden_5, beş üzerinden_beş,
    ★|⭐|🌟 ★|⭐|🌟, 5 5, 10 10, beşi|beşliği bas*|ver*|yapıştır*, yüz üzerinden_yüz, tam not, maksimum puan*|yıldız*,
  `,
  positive: `
    olumlu, pozitif, iyi, güzel, harika, mükemmel, süper, yüksek, muhteşem, şahane, en_iyi, övgü*, nazik, tatlı, hoş, sıcak, parlak, cömert, destekleyici, destekleyen, olağanüstü, kusursuz, içten_ve_güzel, bol_yıldızlı,
  `,
  plea: `
    ekmeğ*, geçim*, geçindir*, ayakta tut*|kal*, hayatta kal*, gülümset*, gururland*, gururlan*, işimiz ..3 bağlı, buna bağlı, geleceğimiz*, çok mutlu ed*|eder, mutlu eder, mutluluktan uç*, havalara uç*, dünyalar bizim, günümüzü güzel*|aydınlat*, günümüz* aydın*, yüzümüzü güldür*, bayram ettir*,
    küçük ekibimizi|işletmemizi|ailemizi, emek verdik|harcadık, çok emek, yaşat*, moral*, motive*, kurtar*, cömert*, hoşgörü*,
  `,
  neutral: `
    dürüst*, samimi*, tarafsız*, objektif*, gerçek*, içten*, açık_yürekli*, nesnel*, eleştir*, iyi|olumlu ya_da|veya|ya kötü|olumsuz, iyi kötü, olumlu olumsuz, ister olumlu|iyi, ne_olursa_olsun, farketmez, fark_etmez, kendi cümleleriniz*|sözleriniz*,
  `,
  happy: `
    memnun*, mutlu*, beğendi*, beğenir*, beğenen*, beğeni*, beğenmen*, sevdi*, seven*, hoşnut*, tatmin*, hoşun* ..1 git*, hoşuna ..1 git*, beklenti* ..2 karşıla*, beklediğiniz|beklediğin|umduğunuz gibi, her_şey yolunda*|güzel*|iyi*|tamam*, herşey yolunda*|güzel*|iyi*,
    sorunsuz*, iyi çalış*|geldi*, işinize|işine yara*, işinizi|işini gördü*, güzelse, keyif ald*, memnuniyetiniz*, hak ettiğ*, hak ediyor*, içinize sin*, içine sin*, güzel geç*,
  `,
  unhappy: `
    memnun ..1 kalmad*|kalmaz*|kalmay*|olmad*|olmaz*|değil*, beğenmed*, beğenmez*, beğenmiy*, memnuniyetsiz*, mutsuz*, mutlu değil*, hayal kırıklığı*, şikayet*, şikâyet*, karşılamad*, karşılamaz*, karşılamıy*, tatmin olmad*|etmed*,
    olumsuz|kötü|düşük|negatif ..1 yorum*|puan*|değerlendir*|deneyim*|not*|geri_bildirim*|yıldız*, hoşun* gitmed*|gitmez*, hoşuna gitmed*, beş|5 yıldızdan_az|yıldızın_altında, yolunda değil*|gitmed*,
  `,
  problem: `
    sorun*, problem*, soru, sorular*, sorunuz*, sorusu, sıkıntı*, aksilik*, kusur*, hasar*, arıza*, şikayet*, şikâyet*, yardım*, destek, ters|yanlış giden, ters gid*, eksiklik*, memnuniyetsiz*, ihtiyac*, ihtiyaç*, olumsuzluk*, aksaklık*, endişe*, tereddüt*,
    mutsuz*, bir şey, herhangi bir,
  `,
  change: `
    değiştir*, değişiklik*, değişti*, güncelle*, düzelt*, düzenle*, revize*, yükselt*, artır*, arttır*, gözden geçir*, yeniden|tekrar değerlendir*|düşün*|yaz*|gözden|ele|bak*, çevir*, çıkar*, iyileştir*, daha_yükseğe, yukarı, yenile*,
  `,
  remove: `
    kaldır*, kalkar*, kalk*, sil, silin, siler*, silmen*, silme*, silebil*, sildi*, silinir*, silinmes*, silinsin, silersen*, silerse*, siliyor*, silsen*, geri çek*, geri al*, yayından, gizle*, yok et*,
  `,
  reward: `
    hediye*, armağan*, ödül*, bedava*, ücretsiz*, indirim*, kupon*, çekiliş*, sürpriz*, bonus*, cashback*, promosyon*, numune*, ikram*, hediye çek*|kart*, alışveriş çek*, yarı fiyat*, garanti* ..3 uzat*|ek|ilave, uzat* ..2 garanti*, ek|ilave garanti, kura, kuraya, jest*, sadakat puan*, ekstra,
    karşılıksız, bizden olsun, ödüllendir*, % # indirim*, eşantiyon*,
  `,
  offer: `
    # tl|lira|₺|euro|eur|€|dolar, ₺ #, iade edelim|edeceğiz|ederiz|ediyoruz|edeyim, paranız*|paranın|parasını ..3 geri|iade*, geri ödeme*|ödeyelim|ödüyoruz|ödeyeceğiz|yollayalım|gönderelim|verelim|veriyoruz, para iadesi|ver*|gönder*|yatır*, paypal, havale*, tazmin*, telafi*, kazan, kazanın*, kazanır*, kazanma*, kazanırsın*,
    ikinci ürün*|bir, yenisi|ikincisi ..2 bizden, ücret* ..2 geri, % # iade*, yüzde #, avantaj*, ayrıcalık*, bedel* ..2 iade*,
  `,
  exchange: `
    karşılığında, karşılık*, teşekkür|teşekkürümüz olarak, teşekkür amacıyla, ardından, sonrasında, ekran görüntü*, ekran_resmi*, bunun için, sizi|seni bekliyor, sizin|senin için, size|sana ..3 gönder*|ver*|hazırla*|sun*|yolla*, emeğiniz*, zahmetiniz*, minnettarlığ*,
  `,
} as const;
