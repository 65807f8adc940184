import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewChange: RuleData = {
  says: [
    '<review>|<stars> ..6 <change>|<remove>',
    '<change>|<remove> ..3 <review>|<stars> ! <again> ..2 <review>',
    '<opinion> ..4 <change>|<remove>',
    'yorum*|puan*|değerlendirme*|yıldız* ..6 yeniden|tekrar|bir_kez_daha|bir_daha ..2 düşün*|gözden|ele_al*|bak*',
    'yıldız* ..4 beş*|yüksel*|yukarı|artır*|çıkar*',
    'olumsuz|kötü|tek_yıldız* ..3 yorum*|puan*|değerlendirme* ..6 <change>|<remove>|vazgeç*',
  ],
  unless: [
    'değiştirdik|güncelledik|düzelttik|kaldırdık|değiştiriyoruz|düzeltiyoruz|düzelteceğiz|iyileştiriyoruz|iyileştirmemiz*|geliştirmemiz*|iyileştirmek|düzeltmek_için|iyileştirme*',
    '<change> ..2 adres*|beden*|renk*|tarih*|tasarım*',
    'adres*|bedeni|beden|rengi|renk|tarih*|tasarım*|yazı*|paket* ..2 <change>',
    'yardımcı ol* ! <ask>',
  ],
  good: [
    { text: 'Öğlene kadar teslimat adresini değiştirmenizi rica ederiz.', because: 'no review' },
    { text: 'Kullanmadan önce koruyucu filmi çıkarın.', because: 'no review' },
  ],
  bad: [
    { text: 'Olumsuz yorumunuzu silmenizi rica ederiz.', marks: ['yorumunuzu silmenizi'] },
    { text: 'Yeni pompa ulaştığına göre puanınızı değiştirir misiniz?', marks: ['puanınızı değiştirir'] },
  ],
};
