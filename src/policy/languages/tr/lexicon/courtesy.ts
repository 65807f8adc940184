/** Turkish words for thanks, offers of help, good wishes; and their opposite. */
export const courtesy = {
  thanks: `
    teşekkür*, sağ ol*, sağol*, minnettar*, bizi tercih|seç*, tercih et*, tercihiniz*, bize güven*, güveniniz*, memnuniyet duy*, mutluluk duy*, onur duy*, kıvanç duy*, sevindik, mutluyuz, müteşekkir*, aramıza katıl*, aramıza hoş, hoş geldin*, eksik olma*, iyi ki, gurur duy*, ne mutlu, çok seviniyoruz,
  `,
  help: `
    yardım*, destek*, yanınızda*, yanındayız, hizmetiniz*, buradayız, çekinme*, memnuniyetle, çözüm*, çözer*, çözeriz, çözelim, ilgilen*, 7 24, 24 saat, müşteri hizmet*, seve seve, emrinizde*, her zaman, yardımcı, bize|bizlere ..1 ulaşabilir*|yazabilir*|güvenebilir*,
  `,
  wish: `
    iyi günler*|haftalar*|akşamlar*|kullan*|alışveriş*, güle güle, keyifli*, keyif al*, keyfini, dileriz, dilerim, dileriz, diliyoruz, umarız, umarım, umuyoruz, hayırlı*, sağlıklı günler*, afiyet olsun, görüşmek üzere, iyi şans*, mutlu günler*, kutlarız, kutlar*, güzel günler*, iyi günlerde, sağlıkla,
  `,
  insult: `
    aptal*, salak*, gerizekalı*, geri zeka*, geri zekâ*, ahmak*, dangalak*, budala*, embesil*, moron*, sahtekar*, sahtekâr*, dolandırıcı*, hırsız*, yalancı*, şerefsiz*, alçak herif*, namussuz*, ahlaksız*, terbiyesiz*, pislik*, hödük*, öküz, hıyar, dallama*, düzenbaz*, utanmaz*, arsız*, beyinsiz*, cahil*, it_oğlu*, soytarı*, haysiyetsiz*, rezil*, manyak*, hayvan_herif,
  `,
} as const;
