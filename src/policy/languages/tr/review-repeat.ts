import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewRepeat: RuleData = {
  says: [
    'henüz|hâlâ|hala|halen|daha ..6 <=review> ! önce ! <ask>|<if> ..2 henüz',
    '<=review> ..4 henüz|hâlâ|hala|halen ! <if>',
    '<=review> ..6 rica_etmiştik|istemiştik|iletmiştik|yazmıştık|sormuştuk|hatırlat*|rica_etmiştim|istemiştim|göndermiştik',
    'rica_etmiştik|istemiştik|yazmıştık|sormuştuk|göndermiştik|rica_etmiştim ... <=review>',
    '<review> ..3 hatırlat*',
    'hatırlat* ..6 <review>',
    'unutt*|unutmuş* ..6 <review>',
    '<again> ... <opinion> & <ask>|<leave> ! randevu*|adres*|tasarım*|metin*',
    '<review> ..6 eksik|bekleniyor|yapmadınız|yazmadınız|vermediniz|yapmadın|yazmadın|göremedik|alamadık|almadık|gelmedi|ulaşmadı',
    'değerlendirmedin*|yorumlamadın*|puanlamadın*',
    'son ..1 hatırlatma* & <review>',
  ],
  unless: [
    '<again> ..2 <change>',
    'tekrar|yeniden|daha ..2 düşün*|gözden|değerlendirip|incele*|bak*|alışveriş*|sipariş*',
    '<again> ..4 <mishap>',
    'montaj*|teknisyen*|teslimat*|randevu* ... <again>',
  ],
  good: [
    { text: 'Sürahi hakkında ne düşünüyorsunuz?', because: 'the first request' },
    { text: 'Salı günkü montaj randevunuzu hatırlatırız.', because: 'no review' },
  ],
  bad: [
    { text: 'Yorumunuzu hatırlatmak isteriz.', marks: ['Yorumunuzu hatırlatmak'] },
    { text: 'Lambayı maalesef henüz değerlendirmediniz.', marks: ['henüz değerlendirmediniz'] },
  ],
};
