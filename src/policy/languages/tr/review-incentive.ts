import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewIncentive: RuleData = {
  says: [
    '<review> ..2 yazan*|yapan*|bırakan* ..2 arasından|arasında',
    '<review> ... kazan*|alırsın*|verilecek|hak_kazan* & <reward>|<offer>|garanti*|çekiliş*',
    '<leave>|<review> ... ekran_görüntü* & <offer>|<reward>|geri',
    '<review> ... garanti* ..3 uzat*|ekle*',
  ],
  unless: [
    'okuduk|gördük|okudum|gördüm|fark_ettik|bahsettiğiniz*|belirttiğiniz* & <=review> ! <ask>|<if>',
    '<refund> ... nedeniyle|yüzünden|sebebiyle|dolayı',
    'nedeniyle|yüzünden|sebebiyle|dolayı ... <refund>',
    'ödemiyoruz|vermiyoruz|sunmuyoruz|ödemeyiz|vermeyiz|etmiyoruz|beklemeyin',
  ],
  good: [
    { text: 'Çizik nedeniyle 45 TL iade ettik.', because: 'no review in the message' },
    { text: 'Yorumlar için para ödemiyoruz, dürüst bir yorum yeterli.', because: 'denied' },
  ],
  bad: [
    {
      text: 'Yorumunuz için size 30 TL değerinde kupon veriyoruz.',
      marks: ['Yorumunuz için size 30 TL değerinde kupon'],
    },
    {
      text: 'Çaydanlığı değerlendirir misiniz? Teşekkür olarak küçük bir hediyemiz var.',
      marks: ['Teşekkür olarak küçük bir hediyemiz var'],
    },
  ],
};
