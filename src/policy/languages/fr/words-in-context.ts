import { type GrammarRule, phrase } from '../../grammar/grammar-rule.ts';

/** Words written for others that sound alike, where the words beside them decide. */
export const frenchWordsInContext: readonly GrammarRule[] = [
  phrase(
    'à pour a',
    '(?<fault>à) (?=(?:bien |déjà |pas |donc |malheureusement )?(?:été|eu|reçu|fait|livré|envoyé|expédié|déposé|confirmé|pris|mis|permis|quitté|signalé|refusé|perdu|changé|remplacé|trouvé|oublié|constaté)(?!\\p{L}))',
    'a',
    {
      wrong: ['Le colis à été livré hier.'],
      right: ['Le colis a été livré hier.', 'Merci de répondre à ce message.'],
    },
  ),
  phrase(
    'a pour à, après un verbe',
    '(?:transmis|transmise|remis|remise|envoyé|envoyée|livré|livrée|répondre|répondu|prêt|prête|prêts|prêtes|adressé|adressée|conformément) (?<fault>a) (?=(?!été|bien|déjà|pas|eu|fait)\\p{Ll})(?!a (?:été|bien|déjà|pas|eu|fait)(?!\\p{L}))',
    'à',
    {
      wrong: ['Nous avons transmis votre demande, remise a notre transporteur.'],
      right: ['Le livreur prêt a été prévenu.'],
    },
  ),
  phrase(
    'ou pour où',
    "(?:indiquer|dire|savoir|sais|sait|savons|précisez|préciser|voir|jusqu'|d') ?(?<fault>ou)(?= (?:le|la|les|il|elle|vous|nous|votre|se|est|livrer|déposer|en) )",
    'où',
    {
      wrong: ['Merci de nous dire ou le colis a été déposé.'],
      right: ['Dites-nous où il est.', 'La lampe ou le câble.'],
    },
  ),
  phrase('on pour ont', '(?<fault>on) (?=(?:bien |déjà |pas |tous |toutes )?été )', 'ont', {
    wrong: ['Le produit et la notice on été envoyés.'],
    right: ['Le produit et la notice ont été envoyés.', 'On a été prévenu.'],
  }),
  phrase('ont pour on', '_(?<fault>ont) (?=(?:vous|nous|va|ne|peut|vérifie|livre|est|a) )', 'on', {
    wrong: ['Ont vous rappelle demain.'],
    right: ['On vous rappelle demain.'],
  }),
  phrase(
    "c'est pour s'est",
    "(?:livreur|transporteur|colis|chauffeur|problème|il|elle|facteur|technicien|erreur) (?<fault>c'est) (?=(?:présentée?|trompée?|produite?|passée?|perdue?|rendue?|cassée?|arrêtée?|glissée?|égarée?)(?!\\p{L}))",
    "s'est",
    {
      wrong: ["Le livreur c'est présenté à 10 h."],
      right: ["Le livreur s'est présenté.", "Le problème, c'est passé."],
    },
  ),
  phrase(
    "ces pour c'est",
    '_(?<fault>[cs]es) (?=(?:la|le|une?|bien|noté|votre|notre|avec|pour|pourquoi|possible) )',
    "c'est",
    {
      wrong: ['Ces la bonne référence.'],
      right: ["C'est la bonne référence."],
    },
  ),
  phrase('sa pour ça', '_(?<fault>sa) (?=(?:ne|va|a|sera|arrive|vous|nous|marche|fonctionne|prend) )', 'ça', {
    wrong: ['Sa ne change rien au prix.'],
    right: ['Ça ne change rien.', 'Sa commande arrive.'],
  }),
  phrase(
    'des pour dès',
    "(?<fault>des) (?=(?:que|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|aujourd'hui|réception|maintenant)(?!\\p{L}))",
    'dès',
    {
      wrong: ['Nous reviendrons vers vous des que possible.'],
      right: ['Dès que possible.', 'Des réceptions ont lieu.'],
    },
  ),
  phrase(
    'près pour prêt',
    '(?:est|sont|sera|seront) (?<fault>près) (?=à (?:partir|être|livrer|expédier)(?!\\p{L}))',
    'prêt',
    {
      wrong: ['Votre colis est près à partir.'],
      right: ['Votre colis est prêt à partir.', 'Le dépôt est près de Lyon.'],
    },
  ),
];
