import type { RuleData } from '../../meaning/language-pack.ts';

export const optOutLink: RuleData = {
  says: [
    'avregistrera*|avanmäl*|avprenumerera* ! skrivare*|enhet*|tidning*',
    'svara|skicka|sms ..2 stopp|stop|nej|avsluta',
    'inte|inga ..4 fler|mer ..2 <messages>',
    'inte ..4 <messages> ..1 längre',
    'slippa|slipper ..6 <messages>',
    'avsluta|säg_upp|stoppa ..4 prenumeration*|<messages> & klicka|här|svara|länk*',
    'klicka|tryck ..4 avsluta|avregistrera|avanmäl',
    'ta|tas|tar ..4 bort ..6 sändlista*|lista*|maillista*|mejllista*|utskickslista*',
    'sändlista*|sändlistan|maillista*|mejllista* ..6 bort|lämna|strykas|struken',
    'inte ..1 höra ..3 från_oss',
    'från oss ..3 inte|inget ..2 längre|mer',
    'hantera|ändra ..3 utskick*|mejl|aviserings inställningar',
  ],
  unless: ['skrivare*|skrivarens|enhet*|tidning*|magasin*|försäkring*|program'],
  good: [
    {
      text: 'För att avsluta nyhetsbrevet i skrivarens program öppnar du menyn.',
      because: 'part of instructions',
    },
    { text: 'Använd inte laddaren längre; den återkallas.', because: 'a safety notice' },
  ],
  bad: [
    {
      text: 'Här kan du avregistrera dig från våra meddelanden.',
      marks: ['avregistrera dig från våra meddelanden'],
    },
    {
      text: 'Svara STOPP för att slippa de här mejlen.',
      marks: ['Svara STOPP för att slippa de här mejlen'],
    },
  ],
};
