import type { RuleData } from '../../meaning/language-pack.ts';

export const reviewPositive: RuleData = {
  says: [
    '<review> ..5 pozytywnie|dobrze|wysoko|najlepiej|życzliwie|łaskawie|przychylnie|super ! <neutral> ! <unhappy>',
    'pozytywnie|wysoko|życzliwie|przychylnie|dobrze|łaskawie ..3 oceni*|oceń|zrecenzow*|ocen ! <neutral>',
    '<positive> i|oraz|krótką|małą|państwa|twoją|twoja|pani|pana|publiczną ..1 <review> ! <neutral> ! mile',
    '<review> ..2 pozytywn*|pochlebn*|przychyln* ! <neutral> ! <unhappy>',
    'miłych|miłe|dobre|dobrych|ciepłych|ciepłe|pozytywnych|pochwaln*|pochlebn*|kilka_miłych ..1 słów|słowa|słowo|zdań|zdania',
    'coś|czegoś miłego|dobrego|pozytywnego ..8 <leave>|o_nas|na_amazon',
    '<leave>|<ask> ..4 coś|czegoś miłego|dobrego|pozytywnego',
    'wszystko|cokolwiek|nic ..1 poniżej|mniej ..2 pięciu|5|piątki',
    '<stars> ..4 świec*|błyszcz*|lśni*',
    'utrzym*|podnie*|popraw*|wspar* ..3 średni*|reputacj*|wskaźnik*|notowan* & <review>|<stars>|<ask>',
    'daj|dajcie|dać|przyznaj|wystaw|podaruj|zostaw|wystawić|przyznanie ..5 <stars> ! ? ! <neutral>',
    'pochwal*|pochwała|chwali* & <review>|<ask>|nas',
    'poleć|polec*|rekomend* ..4 innym & <review>|<ask> ! <follow>',
    'powiedz*|napisz*|opowiedz* ..5 jak|że ..4 <positive>|zadowolon*|zachwyc*|świetn*',
    '<review> ..8 <plea>',
    'liczy* ..4 pozytywn*|dobr*|wysok* ..1 <review>|not*',
  ],
  unless: [
    'ile|jaką|jakie|ilu ..2 <stars>',
    'dziękuj*|dzięki ..6 <positive> <review>',
    'zamrażar*|klas*|hotel*',
    'mile widzian*',
  ],
  good: [
    { text: 'Będziemy wdzięczni za szczerą opinię o dzbanku.', because: 'neutral' },
    { text: 'Biegun dodatni baterii jest oznaczony plusem.', because: 'not about a review' },
  ],
  bad: [
    {
      text: 'Nasz mały warsztat tak bardzo ucieszyłby się z pięciu świecących gwiazdek.',
      marks: ['pięciu świecących gwiazdek'],
    },
    { text: 'Prosimy ocenić nas pozytywnie.', marks: ['ocenić nas pozytywnie'] },
  ],
};
