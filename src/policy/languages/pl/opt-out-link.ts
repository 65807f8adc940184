import type { RuleData } from '../../meaning/language-pack.ts';

export const optOutLink: RuleData = {
  says: [
    'wypis*|wypisz*|rezygnacj* ..8 tutaj|tu|link*|klik*|poniżej|przycisk*',
    'tutaj|tu|link*|klik* ..8 wypis*|wypisz*|rezygnacj*|odsubskryb*|wyrejestr*',
    'rezygnacj* z ..2 subskrypcj*|newsletter*|wiadomości|maili|powiadomień|otrzymywania|mailingu',
    'nie ..3 chc*|chcesz|życz* ..4 dostawa*|otrzymywa*|powiadom*|wiadomości|maili ! <goods>',
    'odpis*|odpowied*|wyślij|napisz ..3 stop|koniec|rezygnuję|nie_dziękuję ! używ*',
    'wypis* ..3 newsletter*|list*|maili*|subskryp*|baz*',
    'usuń|usunąć|usunięci*|skreśl* ..6 list* ..2 mailing*|adresow*|odbiorców|dystrybuc*|wysyłkow*',
    'zarządza*|zmieni*|zmień ..3 subskrypcj*|ustawienia_powiadomień|preferencj*',
    'więcej|dalszych ..2 wiadomości|maili|powiadomień & <stop>|<if>|stop|<ask>',
  ],
  unless: [
    'przegap*|przeocz*',
    'drukark*|urządzen*|oprogramow*|czasopis*|prenumerat*|abonament*|ubezpiecz*|producent*',
  ],
  good: [
    {
      text: 'Aby wypisać się z newslettera drukarki, należy otworzyć menu urządzenia.',
      because: 'part of instructions',
    },
    { text: 'Prosimy nie używać ładowarki, producent ją wycofuje.', because: 'a safety notice' },
  ],
  bad: [
    {
      text: 'Tutaj mogą się Państwo wypisać z naszych wiadomości.',
      marks: ['wypisać z naszych wiadomości'],
    },
    {
      text: 'Prosimy odpisać STOP, aby nie otrzymywać więcej maili.',
      marks: ['odpisać STOP, aby nie otrzymywać więcej maili'],
    },
  ],
};
