import type { RuleData } from '../../meaning/language-pack.ts';

export const notPermitted: RuleData = {
  says: [],
  unless: [],
  good: [
    {
      text: "Lunedì siamo chiusi, quindi l'ordine 404-1234567-1234567 parte martedì con un giorno di ritardo.",
      because: 'an open order needs it',
    },
    {
      text: "Qual è il codice del cancello per la consegna dell'armadio?",
      because: 'a question the order needs',
    },
  ],
  bad: [
    { text: 'Tutto il nostro team Le augura un sereno Natale.' },
    { text: 'Da oggi i nostri uffici hanno una sede nuova in centro.' },
  ],
};
