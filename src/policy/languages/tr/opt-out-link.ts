import type { RuleData } from '../../meaning/language-pack.ts';

export const optOutLink: RuleData = {
  says: [
    'abonelikten|üyelikten|listeden|listemizden|bültenden|bültenimizden ..2 çık*|ayrıl*|sil*',
    'aboneliğ*|üyeliğ* ..3 iptal*|sonlandır*|bitir* ..6 tıkla*|bağlantı*|link*|buraya|buradan',
    '<messages> ..3 almak|görmek|duymak ..2 isteme*|istemi*',
    'bizden|tarafımızdan ..4 almak|haber|duymak ..2 isteme*|istemi*',
    'ret|dur|stop|iptal|hayır|çık yaz*|yazıp|gönderin|gönder|yanıtla* & <messages>|bizden|almak|<if>',
    '<messages> ..3 durdur*|kapat*|kes* ..4 tıkla*|buraya|buradan|bağlantı*|link*|için',
    'bildirim|mesaj|e_posta ayarlar* ..3 değiştir*|yönet*',
  ],
  unless: ['kaçırma*', 'yazıcı*|cihaz*|yazılım*|dergi*|sigorta*|üretici*|uygulama*'],
  good: [
    {
      text: 'Yazıcının bülten aboneliğini sonlandırmak için cihaz menüsünü açın.',
      because: 'part of instructions',
    },
    { text: 'Şarj aletini lütfen artık kullanmayın, üretici geri çağırıyor.', because: 'a safety notice' },
  ],
  bad: [
    { text: 'Abonelikten çıkmak için buraya tıklayın.', marks: ['Abonelikten çıkmak'] },
    { text: 'Mesajlarımızı almak istemiyorsanız DUR yazın.', marks: ['Mesajlarımızı almak istemiyorsanız'] },
  ],
};
