import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewIfHappy: RuleData = {
  says: [
    '<if> ..12 <happy> & <review>|<fullMarks> ! <neutral>',
    '<review> ... <if> ..10 <happy> ! <neutral>',
    '<if> ..12 <unhappy>|<-happy> & <contact> & <review>',
    'zanim ..10 <=review> & <contact>|<problem>|<help>|<ask>',
    'zanim|przed ..4 zł*|negatywn*|słab*|nisk*|krytyczn* ..3 <=review>',
    'przed ..1 wystawieniem|dodaniem|napisaniem|opublikowaniem ..3 <=review> & <contact>',
    'zadowolonych|zadowoleni|szczęśliwych|usatysfakcjonowan* ..1 klient*|kupując*|nabywc* ... <review> ! <neutral>',
    'niezadowolon* klient* ... <contact>|<review>',
    'tylko|wyłącznie ..8 <happy> ... <review>',
    '<contact> ... zamiast ... <=review>',
    'zamiast ..6 <=review> & <contact>',
    'wszystko ..2 gra|dobrze|porządku|ok|super & <review> & to|takim_razie|jeśli ! <neutral>',
    '^ podoba|podobał*|spodobał*|zadowolon*|jesteś|są|działa ..8 <happy> ... <review> ! <neutral> & ?',
    'skoro ..6 <happy> ... <review> ! <neutral>',
  ],
  unless: [
    'niezależnie|bez_względu|obojętnie ... <review>',
    '<review> ... czy ..6 <happy>',
    'napisz*|opisz*|powiedz*|oceń ..3 czy ..8 <happy>',
  ],
  good: [
    { text: 'Jeśli rozmiar nie pasuje, prosimy odpowiedzieć na tę wiadomość.', because: 'no review' },
    { text: 'Jeśli mają Państwo chwilę, prosimy o opinię o lampie.', because: 'no condition on being happy' },
  ],
  bad: [
    {
      text: 'Jeśli są Państwo zadowoleni, prosimy o opinię.',
      marks: ['Jeśli są Państwo zadowoleni, prosimy o opinię'],
    },
    {
      text: 'Zanim wystawią Państwo złą ocenę, prosimy do nas napisać.',
      marks: ['Zanim wystawią Państwo złą ocenę, prosimy do nas'],
    },
  ],
};
