/** Turkish phrases whose words mean something else than the lexicon would take them for. */
export const falseFriends: readonly string[] = [
  // a denial that denies nothing
  'sadece|yalnızca .. değil',
  'hiç çekinme*|tereddüt*',
  'sorun|problem|önemli değil',
  'sorun yok',
  'var yok',

  // a review that is none
  'tasarım*|taslak*|taslağ*|önizleme*|kazıma*|yazı|yazı_tipi*|renk*|rengi*|örnek*|çizim* ..1 hakkında* ..1 görüş*|yorum*|düşünce*|geri_bildirim*|fikir*',
  'hasar*|durum*|talep*|talebiniz*|talebinizi|seçenek*|başvuru*|iade*|şikayet* değerlendir*',
  'fırsat* değerlendir*',
  'teknisyen*|uzman*|servis*|üretici* ..1 değerlendir*',

  // stars that are none
  'üç|dört|beş|3|4|5 yıldızlı ..1 otel*|dondurucu*|buzdolab*|enerji',
  'dondurucu* ..2 yıldız*',
  'yıldız anahtar*|tornavida*|desen*|şekl*|figür*|anason*|lamba*|projektör*',

  // happy about something else
  'memnun ..1 kalmad*|kalmaz*|kalmay*|olmad*|olmaz*|değil*',
  'memnun|mutlu olur*|olaca*|eder*|edersin*',
  'tatmin olmad*|etmed*',
  'hoşun*|hoşuna gitmed*|gitmez*',
  'mutlu yıllar|bayramlar|noeller',
  'memnuniyet duy*',
  'çözümden|randevudan|tasarımdan|onarımdan|değişimden|öneriden ..1 memnun*',
  'tasarım*|taslağ*|yazı_tipi*|öneri* ..2 beğen*',

  // before, that isn't
  '#|bir|iki|üç|birkaç|dört gün|hafta|ay|saat önce',
  'az|biraz|daha önce',
  'kullan*|kullanım*|çalıştır*|bağla*|bağlama*|montaj*|kurulum*|kurma*|takma*|kullanımdan|gönder*|sevkiyat* önce',
  'öğleden|saat|tarihinden|haftadan önce',
  'önce adres*|kapı*',

  // changing what is no review
  'geri çağır*',

  // offers that are none
  'ücretsiz ..1 iade*|değişim*|değiştir*|onarım*|tamir*|yedek*|kargo_ile_iade',
  'hediye paket*|kutu*|olarak_al*|ambalaj*',
  'kupon|indirim_kuponu ..1 kitap*|defter*|kart*',
  'indirim* kupon* kitap*',
  'hediye kart* ..2 kutu*|ürün*|etkinleş*|aktiv*',
  'garanti* ..2 # yıl',

  // shops of no concern
  'kargo|kurye|taşıyıcı firma*|site*|sayfa*',
  'üretici*|yazıcı* ..1 uygulama*|site*',

  // promotions that are none
  'kaçırmış ol*',
  'fırsat* ..1 bul*|oldu*|olur*|olmad*',
  'deneme fırsat*',
  'gözden kaçır*',
  'ikinci ..1 sipariş* numara*',
  'yeni sipariş* numara*',
];
