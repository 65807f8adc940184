import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewPositive: RuleData = {
  says: [
    '<positive> bir|ve|birkaç|kısa ..2 <review> ! <neutral>',
    '<review> ..2 olumlu|pozitif ! <neutral> ! olumsuz',
    'olumlu|pozitif|yüksek|güzel|iyi ..2 değerlendir*|puan*|oy ! <neutral>',
    'güzel|nazik|hoş|tatlı|sıcak|iyi|olumlu|övgü_dolu söz*|cümle*|kelime*|şey*|laf* & <leave>|<ask>|<review>|<opinion>|amazon|ürün_sayfas*',
    'güzel|hoş|iyi|olumlu|tatlı bir_şey|bir_şeyler|şeyler ..6 <leave>|<ask>',
    'birkaç ..1 güzel|nazik|hoş|tatlı|olumlu',
    'beş|5 yıldız* ..1 altı*|az|aşağı*',
    '<stars> ..3 parla*|ışılda*',
    'parlak|ışıldayan|parlayan <stars>',
    '<stars> ..4 ver|verin|verir|vermen*|verebilir*|bırak*|bekliyoruz|kondur*|hediye|esirge* ! <neutral> ! kaç',
    'ortalamamız*|puanımız*|notumuz*|itibarımız* ..4 yüksel*|koru*|düş*|artır* & <review>|<ask>|<stars>',
    'başkalarına|herkese ..3 tavsiye|öner* & <review>',
    'öv|övün|övmen*|övgü* & <review>|<ask>',
    'ne_kadar|nasıl ..2 memnun|mutlu|harika ..4 <leave>|anlat*|yaz* & <review>|amazon*',
    '<review> ..8 <plea> ! <neutral>',
    'güzel|iyi|olumlu|pozitif yorum*|değerlendirme*|puan*|geri_bildirim*',
  ],
  unless: [
    'kaç ..1 <stars>',
    '<positive> <review> ..4 teşekkür*',
    'dondurucu*|buzdolab*|otel*|enerji',
    'olumlu ..3 olumsuz',
    'iyi ..3 kötü',
  ],
  good: [
    { text: 'Sürahi hakkındaki dürüst yorumunuzu bekliyoruz.', because: 'neutral' },
    { text: 'Pilin pozitif kutbu artı ile işaretlidir.', because: 'not about a review' },
  ],
  bad: [
    { text: 'Beş parlak yıldız görmek küçük atölyemizi çok mutlu eder.', marks: ['Beş parlak yıldız'] },
    { text: 'Lütfen bizi olumlu değerlendirin.', marks: ['olumlu değerlendirin'] },
  ],
};
