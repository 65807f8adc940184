import type { RuleData } from '../../meaning/language-pack.ts';

export const optOutLink: RuleData = {
  says: [
    'désabonn* ..4 ici|clic*|lien|bas|dessous|moment',
    'désabonnez|désabonner|désinscrire|désinscrivez|désinscription|désabonnement',
    'ici|lien|cliqu* ..6 désabonn*|désinscri*',
    'répond*|envoy*|écri* ..2 stop|désabonn*|non_merci|fin',
    'ne ..2 plus ..3 recevoir ..6 <messages>',
    'plus ..1 être contacté*|contactée|sollicité*|dérangé*',
    'désinscri*|désabonn* ..6 <messages>',
    'gérer|gérez|modifi* ..2 préférences ..4 <messages>',
    'retir*|supprim*|ray*|quitter|enlev*|sortir ..4 liste ..3 diffusion|envoi|contacts|destinataires|d_envoi',
    'arrêter|cesser|désactiver ..4 <messages>',
  ],
  unless: ['imprimante|magazine|revue|appareil|logiciel|assurance|abonnement_au|montre|application'],
  good: [
    {
      text: "Pour vous désabonner de la lettre du logiciel, ouvrez les réglages de l'imprimante.",
      because: 'part of instructions',
    },
    {
      text: 'Veuillez ne plus utiliser le chargeur : le fabricant le rappelle.',
      because: 'a safety notice',
    },
  ],
  bad: [
    { text: 'Désabonnez-vous ici de nos messages.', marks: ['Désabonnez-vous ici de nos messages'] },
    {
      text: 'Répondez STOP pour ne plus recevoir nos e-mails.',
      marks: ['STOP pour ne plus recevoir nos e-mails'],
    },
  ],
};
