import type { RuleData } from '../../meaning/language-pack.ts';

export const orderConfirmation: RuleData = {
  says: [
    'otrzymali*|otrzymał*|przyjęli*|przyjąłem|przyjęłam|zarejestrowali*|zapakowali*|spakowali*|pakujemy|kompletujemy|przygotowujemy|realizujemy|dostali* ..4 zamówieni*|paczk*|towar|przesyłk*|je|ją ! zwrot*|zwrócon* ! ?',
    'zamówieni* ..2 otrzymali*|pakujemy|przyjęli*|realizujemy|kompletujemy|przygotowujemy|dotarło_do_nas|wpłynęło',
    'potwierdz* ..4 przyjęci*|otrzymani*|złożeni*|wysyłk*|nadani*|zakup*|wpłat*|płatnoś*|wpłynięci* ! <ask> ..1 potwierdz*',
    '<goods> ..4 został*|zostały|jest|są|było ..4 przyjęt*|potwierdzon*|złożon*|zapakowan*|spakowan*|skompletow*|przygotow*|zarejestrow*|opłacon*|zaksięgow*|przekazan*|realizowan*|w_realizacji|pakowan*',
    'płatnoś*|wpłat*|przelew*|pieniądze ..8 zaksięgow*|wpłynę*|otrzyma*|dotar*',
    'to jest|jest_to? ..2 potwierdzenie',
    'wysłaliśmy|nadaliśmy|wysłałem|wysłałam|nadałem|nadałam|wysyłamy ..6 <goods>|je|ją|dziś|dzisiaj|wczoraj',
    'zostanie|będzie ..2 wysłan*|nadan*|przekazan*',
    '<goods> ..6 wyjdzie|wyjedzie|wyślemy|poleci ..4 jutro|dziś|dzisiaj|planowo ! <=mishap>',
    'czeka na_kuriera|na_wysyłkę|na_odbiór_przez',
  ],
  unless: [
    '<ask> ..3 potwierdz*',
    'potwierdź|potwierdzić proszę|nam|adres*',
    'aby|żeby|zanim|czy ... <shipped>',
    'faktur*|etykiet*|projekt*|wiadomoś*|zdjęci*|instrukcj*|klucz*|odpowied*|prośb*|wzór|wzor*|kod',
    'zwrot* ... <=refund>|<goods>',
    'jak tylko|gdy tylko',
    'więcej niż|w_dwóch|dwóch paczkach',
  ],
  good: [
    { text: 'Dostawa opóźni się do 12 maja.', because: 'news of a delay' },
    { text: 'Nowa pokrywka w miejsce pękniętej jest już w drodze.', because: 'mends a fault' },
  ],
  bad: [
    {
      text: 'Państwa zamówienie opuściło dziś nasz magazyn.',
      marks: ['zamówienie opuściło dziś nasz magazyn'],
    },
    { text: 'Potwierdzamy przyjęcie Pana zamówienia.', marks: ['Potwierdzamy przyjęcie'] },
  ],
};
