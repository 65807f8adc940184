import type { RuleData } from '../../meaning/language-pack.ts';

export const cancelRequest: RuleData = {
  says: [
    'amazon* ..4 rezygnuj*|zrezygnuj*|anuluj*',
    'anuluj|anulujcie|odwołaj|zrezygnuj|stornuj ..8 <goods>',
    'anuluj|odwołaj proszę|prosimy|je|to',
    'anulujesz|anulują|anulowaliby|anulowałby|anulowałaby|anulowałbyś|anulowałabyś|anulował|anulowała|wycofają|wycofasz|odwołasz|odwołają ..6 <goods>|swojej|samodzielnie|sam|sama',
    'wniosek|wniosku|prośbę|prośby|żądanie|zgłoszenie ..2 o ..1 anulow*|anulacj*|rezygnacj* & <ask>',
    'złożyć|złóż|przesłać|przesłanie|wysłać|złożenie ..5 anulow*|anulacj*|rezygnacj*',
    'wybrać|wybierz|wybierać|kliknąć|kliknij|zaznacz|zaznaczyć|użyć|wskazać|podać ..10 <cancel>',
    'pan|pani|państwo|ty|samodzielnie|sam|sama ..3 anulow*|anuluj*|wycof*|zrezygn* ..6 <goods>',
    '<cancel> ..6 swoim|swojego|swojej|twoim|twojego|państwa|pana|pani ..1 koncie|konta|strony|konto|panelu|aplikacji',
  ],
  unless: [
    'anulowaliśmy|anulowałem|anulowałam|musieliśmy|musimy|musiałem|anulujemy',
    'zostało|została|zostały|jest|było|będzie|zostanie ..3 anulowan*',
    'państwa|pana|pani|twoja|twoją|twój|twojej|państwa_prośbą ..1 prośb*|wniosek|wniosku|anulacj*|rezygnacj*|anulowani* ..8 przyjęt*|potwierdz*|otrzymali*|zrealiz*|dotar*|rozpatrz*',
    '<if> ..6 chc*|chcesz|wol*|życz*|zdecyd*|woleli* ..6 <=cancel>',
    '<-cancel>',
    'czy ..4 chc*|mamy|wol*|życz* ..6 <=cancel>',
    'zgodnie z ..3 prośbą|życzeniem',
    'subskrypcj*|newsletter*|wiadomości',
  ],
  good: [
    { text: 'Anulowaliśmy zamówienie i zwróciliśmy całą kwotę.', because: 'the seller did it' },
    { text: 'Prosimy nie anulować zamówienia, paczka wyjdzie jutro.', because: 'the opposite' },
  ],
  bad: [
    { text: 'Prosimy o anulowanie zamówienia na swoim koncie.', marks: ['Prosimy o anulowanie'] },
    {
      text: 'Towaru już nie ma. Czy może Pani złożyć wniosek o anulowanie zakupu?',
      marks: ['może Pani złożyć wniosek o anulowanie'],
    },
  ],
};
