import type { RuleData } from '../../meaning/language-pack.ts';

export const marketing: RuleData = {
  says: [
    'da|de|ayrıca ..1 göz_at*|incelemen*|inceleyin|keşfet* ! kılavuz*|talimat*|fotoğraf*|taslak*',
    '<shop> ..5 <browse> ! kılavuz*|fatura*|garanti*|iade*|randevu*|montaj*',
    '<browse> ..4 <shop> ! kılavuz*|fatura*|garanti*|iade*|randevu*|montaj*',
    '<otherGoods> ..6 <browse>',
    '<novelty> ..4 geldi|çıktı|sizlerle|sizi|yayında|mağazamız*|satışta|<browse>',
    'mağazamız*|sayfamız*|vitrinimiz* ..6 yeni|bekliyor|bekleriz|bekleriz|geldi',
    'alan|satın_alan ..2 müşteri*|kişi*|herkes ..6 da|de|ayrıca|beğendi|aldı|tercih',
    'çok|harika|mükemmel yakış*|uyum* ..8 <browse>',
    'hemen|şimdi|bugün ..2 sipariş_ver*|satın_al*|al|alın',
    'favoriler* ..3 ekle*',
    'ürünlerimiz*|modellerimiz*|ampullerimiz*|çeşitlerimiz* ..3 da|de ..4 <browse>|beğen*|var|mevcut|<happy>',
    'ilginizi|ilgini ..1 çek*',
    'satışta|satışa ..3 <we>|<shop>|<browse>',
    'üç|3|iki|2 al ..1 iki|2|bir|1',
  ],
  unless: [
    '<thanks> ..8 <shop> ! <promotion>',
    '<shop> ..8 <thanks> ! <promotion>',
    'fatura* ... <promotion>',
    '<promotion> ..8 fatura*',
    'kupon*|indirim* ..2 kitap*|defter*|kart*',
    '<promotion> ..3 geçersiz*|çalışmıyor*|uygulanmad*|uygulanam*',
    'indirim* yapm*|yapam*|sunm*|vermiyor*',
  ],
  always: [
    'kod|kodu|koduyla|kodunu|kuponu|kuponuyla|kupon ..8 %|yüzde|tl|lira ..3 indirim*|kupon*|hediye*|kazan*',
    'sonraki|gelecek|bir_dahaki|ikinci ..1 alışveriş*|sipariş* ..8 indirim*|kupon*|kod*',
    'indirim*|kupon* ..8 sonraki|gelecek|bir_dahaki ..1 alışveriş*|sipariş*',
  ],
  good: [
    { text: 'Çizik nedeniyle fiyatın %10 kadarını iade ettik.', because: 'money back is no discount' },
    { text: 'Ücretsiz iade etiketiniz size gönderildi.', because: 'part of a return' },
  ],
  bad: [
    {
      text: 'GUZ15 koduyla bir sonraki alışverişinizde %15 indirim kazanın.',
      marks: ['sonraki alışverişinizde'],
    },
    {
      text: 'Mağazamızı ziyaret edin, yeni koleksiyonumuzu keşfedin.',
      marks: ['ziyaret edin, yeni koleksiyonumuzu'],
    },
  ],
};
