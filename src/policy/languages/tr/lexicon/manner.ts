/** Turkish words for how things are said: who, to whom, denied, on what condition, asked for. */
export const manner = {
  we: `
    biz, bize, bizi, bizim, bizimle, bizden, bizlere, ben, bana, beni, benim, ekibimiz*, ekibim*, firmamız*, mağazamız*, markamız*, sitemiz*, sayfamız*, ürünlerimiz*, müşterilerimiz*, şirketimiz*, ailemiz*,
  `,
  you: `
    siz, size, sizi, sizin, sizden, sizinle, sizlere, sizler, sizleri, sen, sana, seni, senin, senden, seninle, siparişiniz*, yorumunuz*, değerlendirmeniz*, puanınız*, görüşünüz*, hesabınız*, yorumun, yorumunu, siparişin, siparişini, kendiniz*, tarafınız*,
  `,
  not: `
    değil*, yok, yoktur, hiçbir*, asla, hiç, olmadan, etmiyoruz, vermiyoruz, ödemiyoruz, sunmuyoruz, yapmıyoruz, vermeyiz, vermeyeceğ*, ödemeyiz, beklemiyoruz, istemiyoruz, teklif_etmiyoruz,
  `,
  if: `
    eğer, ise, iseniz, isen, varsa, yoksa, olursa, olursan*, olduysa*, kaldıysa*, kaldıysan*, kalırsa*, kalmadıysa*, kalmazsa*, olmadıysa*, olmazsa*, değilse*, memnunsa*, mutluysa*, beğendiyse*, beğenirse*, beğenmediyse*, beğenmezse*,
    geldiyse*, çıktıysa*, çıkarsa*, ulaştıysa*, karşıladıysa*, karşılıyorsa*, karşılamadıysa*, karşılamıyorsa*, yaşarsa*, yaşadıysa*, yaşıyorsa*, karşılaşırsa*, karşılaştıysa*, sevdiyse*, yolundaysa*, iyiyse*, gittiyse*, gitmediyse*, çalışıyorsa*, çalışmıyorsa*,
    düşünüyorsa*, istersen*, isterseniz, duyarsan*, ettiyse*, etmediyse*, uyduysa*, yaradıysa*, yazarsan*, yaparsan*, bırakırsan*, verirsen*, paylaşırsan*, halinde, durumunda, durumda, takdirde, olduğunuzda, kaldığınızda, sürece, memnun müşteri*, olanlar*, kalanlar*, beğenenler*, hissediyorsa*, gördüyse*, görmediyse*,
    yaşamanız, kalmanız, güzelse, tamamsa, sorunsuzsa, hoşnutsa*, mutsuzsa*, hayal_kırıklığı, kalırsan*, buluyorsa*, bulduysa*,
  `,
  ask: `
    lütfen, rica, ricamız*, ricam, misin, misiniz, mısın, mısınız, musun, musunuz, müsün, müsünüz, seviniriz, sevinirim, isteriz, istiyoruz, bekliyoruz, bekleriz, gerekiyor, gerekmektedir, gerekir, gerek, etmenizi, etmeni, yapmanızı, yapmanı, yapmanız, etmeniz, yazmanızı, yazmanı,
    memnun|mutlu olur*, mutlu|memnun eder*, minnettar olur*, davet ed*, umuyoruz ki, zaman|vakit ayır*, yardımcı olun|ol|olur, unutmayın, unutma, lutfen, zahmet olmazsa, mümkünse, etmelisin*, lazım, yapar mısın*, edebilirsin*, ihtiyacımız var,
  `,
  again: `
    tekrar*, yeniden, hatırlat*, bir kez_daha, bir defa_daha, ikinci|üçüncü|son kez|defa|kere|hatırlat*|mesaj*|rica*|istek|iste*|değerlendirme|çağrı*, önceki|geçen|bir_önceki|ilk mesaj*|rica*|ileti*|isteğ*|e-posta*|mail*,
    gözden kaç*, unutt*, unutmuş*, unutul*, daha önce ..4 rica|iste*|yaz*|sor*|ilet*, hâlâ|hala ..4 bekliyor*, bekliyoruz hâlâ|hala, yine yaz*|rica|sor*, gözünüzden kaç*, gözünden kaç*,
  `,
  before: `
    önce, öncelikle, öncesinde, ilk önce, yerine, doğrudan, evvel, ilk olarak, direkt,
  `,
  contact: `
    iletişim*, haber ver*, haberdar edin, bildir, bildirin*, bildirmeniz*, bildirme*, bildiriniz, bize ..2 ulaş*|yaz*|söyle*|bildir*|danış*|başvur*|sor*|mesaj|ilet*|anlat*|gel*|haber, bizimle ..2 iletişim*|paylaş*|konuş*|görüş*, mesaj at*|gönder*|yaz*|yolla*, ulaşın, ulaşabilirsin*, ulaşmanız*,
    yanıtla*, yanıtlayın*, yanıt, yanıtınız*, cevap, cevabınız*, cevaplayın*, danışın*, danışabilir*, başvurun*, yazabilirsin*, çekinmeden yaz*|sor*|ulaş*, bize, bizi ara*,
  `,
  leave: `
    bırak*, yaz, yazın, yazınız, yazar*, yazma*, yazab*, yazıp, yazan*, paylaş*, ver, verin, veriniz, verir*, verme*, vereb*, verip, veren*, yap, yapın, yapınız, yapar*, yapma*, yapab*, yapan*, ekle, ekleyin, ekler*, belirt*, işaretle*, seç, seçin, tıkla*, yayınla*, anlat*, değerlendir, değerlendirin*, değerlendirir*,
    değerlendirme*, puanla*, yorumla*, oyla*, gönder, söyle*, bahset*, iletir*, iletin, kondur*,
  `,
} as const;
