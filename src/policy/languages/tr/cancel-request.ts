import type { RuleData } from '../../meaning/language-pack.ts';

export const cancelRequest: RuleData = {
  says: [
    'iptal edin|ediniz|et|edersen|ederseniz|edebilir|eder_misin|eder_misiniz|etmeniz|etmenizi|etmeni|etmen|etmelisin*|etsen|etseniz',
    'iptal talebi|isteği|başvurusu|talep|talebini|talebinizi|işlemi|işlemini|isteğini|isteğinizi ..3 oluştur*|gönder*|aç*|başlat*|ilet*|yap*|gir*|ver*|sizin|senin',
    'siparişten|siparişinden|siparişinizden|alışverişten|alımdan|satın_almadan|#order ..3 vazgeç*|cayın*|caymanız*',
    'vazgeç* ..2 rica|iste*|lütfen|gerek*|misin*',
    'iptal ..6 tıkla*|seç|seçin|seçeneğ*|butonu*|düğme*',
    '<goods> ..3 geri_çekin|geri_çeker|geri_çekmeniz*|geri_alın',
    'siz|sen|kendiniz|kendin ..2 iptal',
  ],
  unless: [
    'iptal ettik|edildi*|edilmiş*|ettiğimiz*|etmek_zorunda*|edilecek*|ediyoruz|edeceğiz|olmuştur|oldu|edelim',
    'iptal etmeyin|etmeyiniz|etmenize_gerek|etme|etmemeniz*|etmemenizi',
    'iptal ..1 talebiniz*|talebin|isteğiniz*|isteğin|başvurunuz* ..6 alındı|alınmış*|onaylan*|ulaştı*|aldık|işleme|gerçekleş*|tamamlan*',
    'iptal ..1 etmek ..1 ister*|isterse*|istiyorsa*|istedi*',
    'iptal etmeyi ..1 düşün*|tercih*|ister*',
    'isteğiniz|talebiniz|isteğin|talebin|talebinize ..3 üzerine|doğrultusunda|göre',
    'abonelik*|bülten*|üyelik*|mesaj*',
    'iptal ..2 mi|mı ..2 bekle*|ister*',
  ],
  good: [
    { text: 'Siparişi iptal ettik ve tutarın tamamını iade ettik.', because: 'the seller did it' },
    { text: 'Lütfen siparişi iptal etmeyin, paket yarın çıkıyor.', because: 'the opposite' },
  ],
  bad: [
    { text: 'Siparişinizi hesabınızdan iptal etmenizi rica ederiz.', marks: ['iptal etmenizi'] },
    { text: 'Ürün kalmadı, lütfen iptal talebi oluşturun.', marks: ['lütfen iptal'] },
  ],
};
