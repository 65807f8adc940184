import type { Language } from '../context.ts';

/** Days told from the day of writing. They are carried over as such: the message goes out about when it is written. */
export const relativeDays = [
  'dayAfterTomorrow',
  'tomorrow',
  'endOfWeek',
  'endOfMonth',
  'nextWeek',
  'nextMonth',
  'thisWeek',
] as const;
export type RelativeDay = (typeof relativeDays)[number];

/** How a text says them, in any of the languages. Case matters: "Guten Morgen" is no day. */
export const relativeWords: Readonly<Record<RelativeDay, string>> = {
  dayAfterTomorrow:
    'the day after tomorrow|übermorgen|après-demain|pasado mañana|dopodomani|overmorgen|pojutrze|i övermorgon|depois de amanhã|öbür gün|明後日|后天',
  tomorrow: 'tomorrow|Tomorrow|morgen|demain|(?<!la )mañana|domani|jutro|i morgon|amanhã|yarın|明日|明天',
  endOfWeek:
    '(?:the )?end of (?:the|this) week|Ende (?:der|dieser) Woche|(?:la )?fin de (?:la|cette) semaine|(?:el )?fin(?:al)? de (?:la|esta) semana|(?:la )?fine (?:della|di questa) settimana|(?:het )?eind(?:e)? van (?:de|deze) week|końc[au] (?:tego )?tygodnia|slutet av (?:den här )?veckan|(?:o )?final da semana|(?:bu )?haftanın sonu(?:na|nda)?|今週末|本?周末',
  endOfMonth:
    '(?:the )?end of (?:the|this) month|(?:Ende (?:des|dieses) Monats|Monatsende)|(?:la )?fin du mois|(?:el )?fin(?:al)?(?:es)? (?:de|del|de este) mes|(?:la )?fine (?:del|di questo) mese|(?:het )?eind(?:e)? van (?:de|deze) maand|końc[au] (?:tego )?miesiąca|slutet av månaden|(?:o )?(?:final|fim) do mês|ay sonu(?:na|nda)?|今月末|月末|本?月底',
  nextWeek:
    'next week|(?:[Nn]ächste|[Kk]ommende)[nr]? Woche|(?:la )?semaine prochaine|(?:la )?próxima semana|(?:la )?semana que viene|(?:la )?prossima settimana|(?:la )?settimana prossima|volgende week|(?:w )?przyszły(?:m|) tygodni?u?|nästa vecka|semana que vem|(?:gelecek|önümüzdeki) hafta|来週(?!の?[月火水木金土日])|下周(?![一二三四五六日天])|下个?星期(?![一二三四五六日天])',
  nextMonth:
    'next month|(?:[Nn]ächste|[Kk]ommende)[nr]? Monat|(?:le )?mois prochain|(?:el )?próximo mes|(?:il )?mese prossimo|(?:il )?prossimo mese|volgende maand|(?:w )?przyszłym miesiącu|nästa månad|(?:o )?mês que vem|próximo mês|gelecek ay|来月|下个?月',
  thisWeek:
    'this week|diese Woche|cette semaine|esta semana|questa settimana|deze week|(?:w )?tym tygodniu|den här veckan|bu hafta(?!nın)|今週(?!末)|本周(?![末一二三四五六日天])|这周',
};

/** How a reader of each language is told. */
export const relativeForms: Readonly<Record<Language, Readonly<Record<RelativeDay, string>>>> = {
  en: forms(
    'tomorrow',
    'the day after tomorrow',
    'this week',
    'next week',
    'the end of the week',
    'the end of the month',
    'next month',
  ),
  de: forms(
    'morgen',
    'übermorgen',
    'diese Woche',
    'nächste Woche',
    'Ende der Woche',
    'Ende des Monats',
    'nächster Monat',
  ),
  fr: forms(
    'demain',
    'après-demain',
    'cette semaine',
    'la semaine prochaine',
    'fin de semaine',
    'fin du mois',
    'le mois prochain',
  ),
  es: forms(
    'mañana',
    'pasado mañana',
    'esta semana',
    'la próxima semana',
    'final de la semana',
    'final de mes',
    'el próximo mes',
  ),
  it: forms(
    'domani',
    'dopodomani',
    'questa settimana',
    'la prossima settimana',
    'fine settimana',
    'fine mese',
    'il mese prossimo',
  ),
  nl: forms(
    'morgen',
    'overmorgen',
    'deze week',
    'volgende week',
    'eind van de week',
    'eind van de maand',
    'volgende maand',
  ),
  pl: forms(
    'jutro',
    'pojutrze',
    'ten tydzień',
    'przyszły tydzień',
    'koniec tygodnia',
    'koniec miesiąca',
    'przyszły miesiąc',
  ),
  sv: forms(
    'i morgon',
    'i övermorgon',
    'den här veckan',
    'nästa vecka',
    'slutet av veckan',
    'slutet av månaden',
    'nästa månad',
  ),
  pt: forms(
    'amanhã',
    'depois de amanhã',
    'esta semana',
    'próxima semana',
    'final da semana',
    'final do mês',
    'próximo mês',
  ),
  tr: forms('yarın', 'öbür gün', 'bu hafta', 'gelecek hafta', 'hafta sonu', 'ay sonu', 'gelecek ay'),
  ja: forms('明日', '明後日', '今週', '来週', '今週末', '今月末', '来月'),
  zh: forms('明天', '后天', '本周', '下周', '本周末', '月底', '下个月'),
};

/** "Next Friday", by weekday. */
export const nextWeekdayForms: Readonly<Record<Language, string>> = {
  en: 'next {weekday}',
  de: 'nächster {weekday}',
  fr: '{weekday} prochain',
  es: 'el próximo {weekday}',
  it: '{weekday} prossimo',
  nl: 'volgende week {weekday}',
  pl: 'przyszły tydzień, {weekday}',
  sv: 'nästa {weekday}',
  pt: 'próxima semana, {weekday}',
  tr: 'gelecek {weekday}',
  ja: '来週の{weekday}',
  zh: '下{weekday}',
};

function forms(
  tomorrow: string,
  dayAfterTomorrow: string,
  thisWeek: string,
  nextWeek: string,
  endOfWeek: string,
  endOfMonth: string,
  nextMonth: string,
): Readonly<Record<RelativeDay, string>> {
  return { tomorrow, dayAfterTomorrow, thisWeek, nextWeek, endOfWeek, endOfMonth, nextMonth };
}
