/** Turkish words for the order: what goes well with it, what goes wrong, what it needs. */
export const orders = {
  goods: `
    sipariş*, ürün*, paket*, kargonuz*, kargon, kargo, gönderi, gönderiniz*, gönderin_yola, gönderiyi, #order, satın al*, alışveriş*, koli*, kutunuz*, aldığınız*,
  `,
  cancel: `
    iptal*, vazgeç*, sipariş* ..2 geri_çek*, cayma*, cayın*, cayar*,
  `,
  shipped: `
    gönderildi*, gönderilmiş*, gönderdik, gönderdim, yollandı*, yolladık, yolladım, kargoya ..1 ver*|teslim*, kargolan*, kargoladık, yola çık*, yola koyul*, yolda, yoldadır, bizden|elimizden çıktı*|çıkmış*, kargoda, kargodadır, sevk edil*|ettik, depomuz* ..3 çık*|ayrıl*, depodan ..2 çık*|ayrıl*, teslim edildi*|edilmiş*|ettik,
    kurye*|kargo|kargo_firma*|taşıyıcı* ..3 teslim*|verildi*|verdik, dağıtıma çık*, dağıtımda, gönderim onay*, sevkiyat* yapıl*, postaya ver*, postaland*, çıkışı yapıl*, elinizde ol*, yolunda sana,
  `,
  mishap: `
    gecik*, maalesef, ne yazık, üzgün*, özür, hasar*, kırık*, kırıl*, bozuk*, bozul*, arıza*, eksik*, kayıp*, kaybol*, kaybet*, yanlış*, hata*, hatalı*, grev*, gümrük*, tüken*, stokta yok|kalmad*|bulunm*|değil, stoklarımızda kalmad*|yok, stokta ..1 yok, iade*, iadesi*, değişim*, yedek*, yenisi*, sorun, sorunu, sorunlar*, sorunun, sorunla*, problem*,
    yerine, ertele*, ulaşamad*, ulaşmad*, edilemed*, edemiyor*, edemed*, gönderemiyor*, gönderemed*, gönderemeyeceğ*, gönderileme*, bulamad*, bulunamad*, okunam*, geri çağır*, geri gel*|getir*|gönder*|dön*|yolla*, çizik*, leke*, çatla*, karıştır*, karışm*, karıştırmış*, kusur*, aksilik*, aksama*, beklenmedik, geç gel*|ulaş*|teslim*|kal*|çık*, gün|hafta geç, daha geç, çalışmıyor*, çalışmad*, kalmad*, telafi*,
    olumsuz hava, kar yağış*, fırtına*, sel, deprem*, kaza, tutulan*, takıl*, beklemede, gecikm*, dağıtım yapıl*, ancak #|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|yarın|gelecek|haftaya, uymaz*, uymad*, küçük gel*, büyük gel*, sızdır*, kaçır*_sız, onar*, tamir*, ücretsiz değiştir*, değiştirelim, yırt*, ıslan*, ezil*, sıkış*, ayıplı*, iptal*,
  `,
  partial: `
    ayrı, ayrıca_gönder*, kalan, geri kalan*, iki|üç|2|3|ayrı paket*|koli*|gönderi*|kutu*, iki parti, parça parça, kısmi*, kısmen,
  `,
  replacement: `
    yenisi*, yedek*, değişim*, yeni ..1 ürün|parça*|kapak*|kapağ*|adaptör*|kablo*|pompa*|cam*|paket|bir, eksik ..1 parça*|vida*, onar*, tamir*, tekrar gönder*, yeniden gönder*, doğrusu*, doğru olan, doğru ürün*, muadil*,
  `,
  refund: `
    iade ettik|edildi|edilmiş*|edeceğiz|ediyoruz|edelim|ederiz|edilecek, para iade*, geri ödeme*, kısmi iade*, ücret* ..1 iade*, iade tutar*, tutar* ..2 iade*,
  `,
  delivery: `
    teslim*, kargo*, kurye*, sürücü*, nakliye*, ulaşacak*, ulaşır, ulaştı*, ulaşmas*, getirecek*, getirir*, gelecek, gönderim*, gönderece*, gönderiyor*, gönderelim, gönderili*, yollayacağ*, yolluyoruz, takip numara*|kodu*|no*, dağıtım*, şube*, ptt, yurtiçi, aras, mng, ups, dhl, sevkiyat*, palet*, kamyon*, çıkacak, çıkıyor, varış*, taşıma*, taşıyıcı*, elinize ulaş*, elinizde ol*,
  `,
  details: `
    adres*, daire*, kapı, kapının, kapıya, posta kodu*, sokak*, cadde*, bina*, kaçıncı, kat, kata, katta, katına, asansör*, merdiven*, zil, apartman*, site giriş*, fatura*, vergi*, kdv, fiş, fişi, fişin, dekont*, garanti*, kılavuz*, talimat*, ekte, ektedir, ekli, ekledik, eklenmiş*, belge*, sertifika*, lisans*,
    aktivasyon*, etkinleştir*, anahtar*, şifre*, parola*, güvenli*, tasarım*, beden*, renk*, rengi*, rengin*, kazıma*, gravür*, baş_harf*, monogram*, yazı_tipi*, yazı tipi*, font*, yazısı*, yazım, baskı*, kişiselleştir*, önizleme*, taslak*, taslağ*, randevu*, teknisyen*, montaj*, kurulum*, kurabil*, kuracak*, usta*, tesisatçı*, elektrikçi*, priz*, voltaj*, volt*,
    # v|w|cm|mm|kg|litre|adet|metre|ml|numara, kaç, hangi, adet, miktar*, uyumlu*, vida*, pil, piller*, pilin*, pili, şarj*, adaptör*, kablo*, parça*, kapak*, kapağ*, ölçü*, boyut*, genişlik*, yükseklik*, uzunluk*, kumaş*, model*, sürüm*, tarih*, saat #, salı, salıya, pazartesi*, çarşamba*, perşembe*, cuma, cumaya, cumartesi*, pazar, tutar*, ödeme*, ücreti*,
    seri no*|numara*, koruyucu film*, folyo*, kutup, kutbu*, komşu*, imza*, kimlik*, bağlama*, kullanmay*, kullanmadan, kullanmaya, yıkama*, yıkayın, temizle*, çıkarın, takın, kullanımdan, kullanım kılavuz*|talimat*, onarım*, çalıştırma*, etiket*, kutu, kutunun, kutuda, kutusu*, kutuyu, iptal*, neden iade, aparat*, cihaz*, uygun mu|olur, bekleyin,
  `,
} as const;
