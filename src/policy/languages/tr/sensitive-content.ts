import type { RuleData } from '../../meaning/language-pack.ts';

export const sensitiveContent: RuleData = {
  says: [
    'pişman ol*|ederiz|edeceğ*',
    'bedelini|cezasını ödersin*|ödeyecek*|çekersin*',
    'nerede|adresinizi oturduğunuzu|yaşadığınızı|oturduğunu ..1 biliyor*',
    'yoksa|aksi_halde|aksi_takdirde ..8 avukat*|polis*|mahkeme*|savcı*|icra*|dava*',
    'mahkemede görüş*',
    'aptalca|salakça|saçma|saçma_sapan|aptal|salak|gülünç|rezil|iğrenç|küstah|terbiyesiz ..1 soru*|mesaj*|bahane*|şikayet*|müşteri*|iddia*|talep*|talebiniz*|yorum*|yalan*',
    'siz|sen ..2 deli|hasta|kör|sağır|aptal|salak|cahil|yüzsüz|küstah|gülünç',
    'deli|kör|sağır|hasta|manyak mısın*|misin*',
    'kapa|kapat ..1 çeneni*|ağzını*',
    'kes ses*',
    'cehenneme|cehennemin ..2 git*|dibi*',
    'defol*',
    'allah ..2 belan*|kahret*|cezan*',
    'kahretsin',
    'yalan söylü*|söyleme*|atma*',
    'utan|utanın|utanmıyor*',
    'sızlanma*|mızmızlan* ..1 kes*|bırak*',
  ],
  unless: ['pişman olmaz*|olmaya*'],
  good: [
    { text: 'Ahmet Öküzcü paketi Göttingen’deki şubeden aldı.', because: 'names' },
    { text: 'Muhabbet kuşu yuvası iki gün geç gelecek.', because: 'a product' },
  ],
  bad: [
    { text: 'Lanet olası kurye paketi kaybetti.', marks: ['Lanet'] },
    { text: 'Ürünü geri gönderin, yoksa pişman olursunuz.', marks: ['pişman olursunuz'] },
  ],
};
