import type { RuleData } from '../../meaning/language-pack.ts';

export const orderConfirmation: RuleData = {
  says: [
    '<we> ..4 pris_en_compte|pris_note|pris_bonne_note ..5 <goods>',
    'procédons ..3 préparation|expédition|envoi|emballage',
    'expédition|envoi ..6 eu_lieu|effectuée|effectué|réalisée|réalisé',
    '<we> ..6 reçu|reçue|réception|confirmons|enregistré|enregistrée|accusons|préparons|préparer|traitons|emballons|emballé ..6 <goods>',
    'confirm* ..5 réception|<goods>|expédition|paiement',
    '<goods> ..5 est|ete|sont|était|a ..3 confirmée|confirmé|enregistrée|enregistré|validée|acceptée|reçue|préparée|préparé|emballée|emballé|traitée|prête|prêt',
    '<goods> ... en_cours de_préparation|de_traitement',
    '<goods> ..6 en_préparation',
    'paiement|règlement ..8 parvenu|reçu|reçue|accepté|validé|enregistré|encaissé',
    'confirmation|avis|notification ..1 expédition|commande|envoi|achat',
    'elle|il|ils|elles|tout ..2 <shipped>',
    'nous la|le|l|les préparons|emballons|traitons|expédions',
    '<goods> ..8 part|partira|partiront ... comme prévu',
  ],
  unless: [
    '<ask> ..4 confirm*',
    'confirmer|confirmez|confirmes',
    'afin|avant|pour|que ..3 expédier|envoyer',
    'échantillon*|étiquette*|maquette|bon_à_tirer|photo*|facture*|notice*|clé|réponse|cadeau*|coupon*|bon_d_achat|demande|question|courrier|message|messages|mail|signalement|réclamation',
    'dès que',
  ],
  good: [
    { text: 'La livraison est repoussée au 12 mai.', because: 'news of a delay' },
    { text: 'Le remplacement de la tasse fêlée est en route.', because: 'mends a fault' },
  ],
  bad: [
    {
      text: "Votre commande a quitté notre entrepôt aujourd'hui.",
      marks: ['commande a quitté notre entrepôt'],
    },
    {
      text: 'Nous accusons réception de votre commande.',
      marks: ['Nous accusons réception de votre commande'],
    },
  ],
};
