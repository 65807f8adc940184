import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewIfHappy: RuleData = {
  says: [
    '<happy> ..4 <if> & <review>|<fullMarks> ! <neutral>',
    'memnunsa*|beğendiyse*|sevdiyse*|mutluysa*|beğenirse*|yolundaysa*|hoşnutsa*|iyiyse*|güzelse|sorunsuzsa ... <review>|<fullMarks>|<opinion> ! <neutral>',
    '<review> ... memnunsa*|beğendiyse*|sevdiyse*|beğenirse*|yolundaysa*|mutluysa* ! <neutral>',
    '<happy> ..4 <if> & <opinion> & <leave>|<ask> ! <neutral>',
    'beklenti* ..2 karşıladıysa*|karşılıyorsa* & <review>|<opinion> ! <neutral>',
    '<unhappy> ..3 <if>? & <contact> & <=review>',
    'kalmadıysa*|beğenmediyse*|değilse*|mutsuzsa*|kalmazsa*|beğenmezse*|karşılamadıysa* ... <contact> & <review>',
    '<unhappy> ... <contact> & <=before>',
    'kötü|olumsuz|düşük ..2 <=review> ..6 önce & <contact>|<ask>',
    '<=review> ..3 önce ..10 <contact>|<help>',
    '<=review> ..4 yerine ..8 <contact>',
    'memnun müşteri*|alıcı* ... <review>',
    'yalnızca|sadece ..6 <happy> ... <review>',
    'beğendin*|beğendiniz|memnun_kaldınız|memnun_kaldın|sevdiniz|sevdin mi|mı ..8 <review>',
  ],
  unless: [
    '<review> ... olup_olmad*',
    'ne_kadar memnun*',
    '<happy> ..2 olmasa*|kalmasa*',
    'fark_etmez|farketmez|fark_etmeksizin',
  ],
  good: [
    { text: 'Beden uymazsa bu mesajı yanıtlayın.', because: 'no review' },
    { text: 'Vaktiniz olursa lütfen bir yorum yazın.', because: 'no condition on being happy' },
  ],
  bad: [
    { text: 'Memnun kaldıysanız lütfen yorum yazın.', marks: ['Memnun kaldıysanız lütfen yorum'] },
    {
      text: 'Olumsuz yorum yazmadan önce lütfen bize ulaşın.',
      marks: ['yorum yazmadan önce lütfen bize ulaşın'],
    },
  ],
};
