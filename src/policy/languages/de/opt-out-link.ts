import type { RuleData } from '../../meaning/language-pack.ts';

export const optOutLink: RuleData = {
  says: [
    'hier|jederzeit|einfach|link|klick* ..8 abmelden|abbestellen|abzumelden|abzubestellen|austragen ! drucker*|gerät*|zeitschrift|magazin',
    'abmelden|abbestellen|austragen ..2 hier|klicken|link',
    'antworten|antworte|schreiben|senden|sende ..4 stop|stopp|abmelden|nein_danke|ende ! verwenden|benutzen',
    'keine|keinen ..1 weiteren|weitere|mehr ..4 <messages>',
    'keine ..2 nachrichten|mails|emails|mitteilungen|benachrichtigungen|werbung|post|infos ..1 mehr',
    'nicht_mehr|nicht_länger ..4 von_uns ..1 hören|kontaktiert|angeschrieben|lesen|erhalten|bekommen',
    '<messages> ..6 abmelden|abbestellen|abzumelden|abzubestellen|abmeldung|abbestellung|austragen',
    'abmeldung|abbestellung|abmelden|abbestellen ..4 <messages>',
    'verteiler|mailingliste|empfängerliste ..4 austragen|streichen|entfernen|löschen|nehmen|entfernt|gestrichen|gelöscht|genommen|abmelden',
    'von uns ..3 nichts|nicht|keine ..1 mehr|weiteren ..3 hören|bekommen|erhalten|lesen|empfangen',
    'mail|nachrichten|benachrichtigungs einstellungen ..3 ändern|verwalten|anpassen',
  ],
  unless: [
    'verpass*|versäum* ..3 keine',
    'drucker*|druckersoftware|gerät|geräts|zeitschrift|magazin|abo_seite|software|versicherung',
  ],
  good: [
    {
      text: 'Um den Newsletter der Druckersoftware abzubestellen, öffnen Sie das Menü des Geräts.',
      because: 'part of instructions',
    },
    {
      text: 'Bitte verwenden Sie das Ladegerät nicht mehr; es wird zurückgerufen.',
      because: 'a safety notice',
    },
  ],
  bad: [
    { text: 'Hier können Sie sich von unseren Nachrichten abmelden.', marks: ['Nachrichten abmelden'] },
    {
      text: 'Antworten Sie mit STOPP, um keine weiteren E-Mails zu erhalten.',
      marks: ['STOPP, um keine weiteren E-Mails'],
    },
  ],
};
