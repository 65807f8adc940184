import type { GrammarRule } from '../../../grammar/grammar-rule.ts';
import { phrase } from '../../../grammar/grammar-rule.ts';

const small =
  'için|ve|bir|bu|ile|de|da|olarak|teşekkür|ederiz|sonra|önce|kadar|gibi|siparişiniz|paket|paketiniz|ürün|lütfen|mesajı|saat';

/** Turkish patterns of mistakes; it doubles words rightly ("tek tek"), so only some are held to stand once. */
export const turkishPhrases: readonly GrammarRule[] = [
  phrase(
    'biz ile tekil kişi',
    '_biz(?: [\\p{L}@]+){0,4} (?<fault>gönderdim|gönderdi|aldım|iade ettim|yolladım|istiyorum|üzgünüm|göndereceğim|biliyorum|bekliyorum|rica ederim|yaptım|yazıyorum)(?=[.!,]|$)',
    null,
    {
      wrong: ['Biz paketi gönderdim.', 'Biz bu gecikme için üzgünüm.'],
      right: ['Biz paketi gönderdik.', 'Ben paketi gönderdim.'],
    },
  ),
  phrase(
    'ben ile çoğul kişi',
    '_ben(?: [\\p{L}@]+){0,4} (?<fault>gönderdik|aldık|iade ettik|istiyoruz|üzgünüz|göndereceğiz|biliyoruz|bekliyoruz|yaptık|yazıyoruz)(?=[.!,]|$)',
    null,
    {
      wrong: ['Ben paketi dün gönderdik.'],
      right: ['Ben paketi dün gönderdim.'],
    },
  ),
  phrase(
    'soru eki bitişik',
    '(?<fault>(?<verb>\\p{L}{2,}(?:ar|er|ır|ir|ur|ür|maz|mez|r))(?<question>m[ıiuü]s[ıiuü]n[ıiuü]z))(?=[ ?.,]|$)',
    '$<verb> $<question>',
    {
      wrong: ['Adresi onaylarmısınız?', 'Bize yazabilirmisiniz?'],
      right: ['Adresi onaylar mısınız?', 'Bunu almış mısınız?'],
    },
  ),
  phrase(
    'bağlaç olan da ve ki',
    '(?<fault>(?<word>ürün|paket|kargo|siparişiniz|biz|siz|kurye)(?<clitic>lerde|larda)?(?=yanlış)|(?<odd>yada))(?= )',
    null,
    {
      wrong: ['Mavi yada gri renk olur.'],
      right: ['Mavi ya da gri renk olur.'],
    },
  ),
  phrase(
    'her şey',
    '(?<fault>herşey|birşey|hiçbirşey|hergün|herzaman|heran|birkere|birdaha|öncelikli olarakda)(?=\\p{L}{0,4}(?!\\p{L}))',
    null,
    {
      wrong: ['Herşey yolunda.', 'Birşey eksik.'],
      right: ['Her şey yolunda.'],
    },
  ),
  phrase('çift sözcük', `(?<fault>(?<word>${small}) \\k<word>)(?!\\p{L})`, '$<word>', {
    wrong: ['Sabrınız için için teşekkür ederiz.', 'Paket bir bir depoda.'],
    right: ['Parçaları tek tek saydık.', 'Yavaş yavaş geliyor.'],
  }),
  phrase(
    'siz ile tekil kişi',
    '_siz(?: [\\p{L}@]+){0,3} (?<fault>istersen|yazarsan|onaylarsan|beklersen|gönderdin|aldın|yazdın|bilirsin)(?=[ .!,?]|$)',
    null,
    {
      wrong: ['Siz bize yazarsan yardımcı oluruz.'],
      right: ['Siz bize yazarsanız yardımcı oluruz.'],
    },
  ),
  phrase(
    'yükleme hâli',
    '(?<fault>(?:sabrınız|anlayışınız|mesajınız|siparişiniz)(?:ı|i)? (?:teşekkür|teşekkürler))',
    null,
    {
      wrong: ['Sabrınız teşekkür ederiz.'],
      right: ['Sabrınız için teşekkür ederiz.'],
    },
  ),
];
