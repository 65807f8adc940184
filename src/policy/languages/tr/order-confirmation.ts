import type { RuleData } from '../../meaning/language-pack.ts';

export const orderConfirmation: RuleData = {
  says: [
    '<goods> ..6 aldık|alındı*|alınmıştır|ulaştı|onaylan*|onaylıyoruz|hazırlanıyor*|hazırlıyoruz|paketle*|paketli*|işleme|hazırlan* ! iade* ! ?',
    '<goods> ..4 hazır|hazırdır|hazırlandı ! tasarım* ! ?',
    'ödeme*|ödemeniz* ..3 onaylan*|alındı*|aldık|ulaştı|geçti',
    'sipariş|gönderim|kargo|sevkiyat|alım onayı*|onayıdır|teyidi*|bildirimi*',
    'teyit|onaylar|onaylıyoruz ed*|ulaştığını|aldığımızı & <goods>',
    '<goods> ..6 teyit ed*',
    '<goods> ..10 <shipped>',
    'bugün|dün|sabah|az_önce|şimdi ..8 gönderdik|yolladık|kargoladık|kargoya_verdik',
    '<shipped> ..6 <goods>',
    'paketin*|siparişin*|lamban*|ürünün* ..6 sende|elinizde|elinde ..1 ol*',
  ],
  unless: [
    'onaylar|teyit ..1 mısın*|misin*|edin|eder_misin*',
    'onayla|onaylayın|onaylayınız|onaylamanız*|onayınız*',
    'etiket*|fatura*|tasarım*|kılavuz*|talep*|talebiniz*|iade*|mesajınız*|yanıt*|fotoğraf*|anahtar*|kupon*|kod*',
    '<shipped> ..2 gibi|zaman|için ! teşekkür*',
    'göndermeden|kargolamadan|gönderilmeden|verilmeden ..1 önce',
    'iki|iki_ayrı|ayrı paket*|koli*',
    'gelecek mi|mı',
  ],
  good: [
    { text: 'Teslimat 12 Mayıs tarihine kadar gecikecek.', because: 'news of a delay' },
    { text: 'Çatlayan kapağın yenisi yola çıktı.', because: 'mends a fault' },
  ],
  bad: [
    { text: 'Siparişiniz bugün depomuzdan ayrıldı.', marks: ['Siparişiniz bugün depomuzdan ayrıldı'] },
    {
      text: 'Siparişinizi aldığımızı onaylarız ve paketliyoruz.',
      marks: ['Siparişinizi aldığımızı onaylarız ve paketliyoruz'],
    },
  ],
};
