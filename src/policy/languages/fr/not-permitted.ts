import type { RuleData } from '../../meaning/language-pack.ts';

export const notPermitted: RuleData = {
  says: [],
  unless: [],
  good: [
    {
      text: 'Nous sommes fermés lundi, la commande 405-1234567-1234567 ne partira donc que mardi.',
      because: 'an open order needs it',
    },
    {
      text: 'Quel est le digicode pour la livraison de votre armoire ?',
      because: 'a question the order needs',
    },
  ],
  bad: [
    { text: "Toute l'équipe vous souhaite de joyeuses fêtes." },
    { text: 'Nos bureaux seront fermés pendant les vacances de Noël.' },
  ],
};
