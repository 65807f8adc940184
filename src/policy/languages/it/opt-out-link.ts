import type { RuleData } from '../../meaning/language-pack.ts';

export const optOutLink: RuleData = {
  says: [
    'disiscri*|disiscriz*|unsubscribe*|cancellami|cancellati',
    'annull*|cancell*|revoc*|disdir*|disdic*|disdett* ..3 iscrizion*',
    'opt out',
    'rispond*|scriv*|invi*|mand* ..4 stop|cancellami|rimuovimi|cancella|basta ! <goods>',
    'non|smettere|senza ..3 riceve*|avere|vuole|vuoi|desidera|desideri|voler ..4 <=messages>|notizie|comunicazioni|contattat* ! risposta',
    'rimoss*|rimuov*|tolt*|togli*|tolga|cancell*|elimin*|escludere|uscire|depennat* ..6 lista|elenco|mailing|indirizzario|contatti|newsletter',
    'gestisc*|modific*|cambi*|aggiorn* ..3 preferenze & <messages>|contatto|iscrizione',
    'si cancelli|disiscriva|tolga ..3 con|qui|da',
    'disattiv* ..3 <messages>',
    'non ..3 essere|venire ..2 contattat*',
  ],
  unless: [
    'assicurazion*|rivista|stampante|dispositivo|abbonamento_alla_rivista|software',
    'non|ma si? perda|perdere',
  ],
  good: [
    { text: 'Prima disdica la newsletter sulla stampante.', because: 'part of instructions' },
    { text: 'La preghiamo di non usare più il caricatore: è stato richiamato.', because: 'a safety notice' },
  ],
  bad: [
    { text: "Annulla l'iscrizione.", marks: ["Annulla l'iscrizione"] },
    {
      text: 'Risponda STOP per non ricevere più messaggi.',
      marks: ['Risponda STOP per non ricevere più messaggi'],
    },
  ],
};
