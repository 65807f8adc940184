import { agreement, withFeature } from '../../../grammar/agreement.ts';
import { doubledWord, type GrammarRule, phrase } from '../../../grammar/grammar-rule.ts';

/** Features: m, f singular; M, F plural. A noun that is also a verb ("je commande") stands under `verbal`. */
const nouns = {
  ...withFeature(
    'm',
    'article retard remboursement paiement montant numéro message transporteur livreur client service entrepôt problème modèle chargeur câble adaptateur délai',
  ),
  ...withFeature(
    'f',
    'livraison expédition adresse réponse facture question taille couleur étiquette quantité pièce garantie batterie annulation confirmation date lampe patience compréhension',
  ),
  ...withFeature(
    'M',
    'articles retards remboursements paiements montants numéros messages transporteurs livreurs clients problèmes modèles chargeurs câbles délais produits',
  ),
  ...withFeature(
    'F',
    'livraisons commandes expéditions adresses réponses factures questions tailles couleurs étiquettes quantités pièces garanties batteries lampes',
  ),
  colis: 'mM',
  prix: 'mM',
  choix: 'mM',
};
const determiners = {
  le: 'm',
  la: 'f',
  les: 'MF',
  un: 'm',
  une: 'f',
  des: 'MF',
  du: 'm',
  au: 'm',
  aux: 'MF',
  ce: 'm',
  cet: 'm',
  cette: 'f',
  ces: 'MF',
  votre: 'mf',
  vos: 'MF',
  notre: 'mf',
  nos: 'MF',
  leur: 'mf',
  leurs: 'MF',
  mon: 'mf',
  ma: 'f',
  mes: 'MF',
  son: 'mf',
  sa: 'f',
  ses: 'MF',
  chaque: 'mf',
  plusieurs: 'MF',
  quelques: 'MF',
  quel: 'm',
  quelle: 'f',
  quels: 'M',
  quelles: 'F',
  deux: 'MF',
  trois: 'MF',
  quatre: 'MF',
};
const verbalNouns = {
  ...withFeature('f', 'commande'),
  ...withFeature('m', 'produit'),
};
/** Those that are no pronoun before a verb. */
const plainDeterminers = {
  un: 'm',
  une: 'f',
  des: 'MF',
  du: 'm',
  au: 'm',
  aux: 'MF',
  ce: 'm',
  cette: 'f',
  ces: 'MF',
  votre: 'mf',
  vos: 'MF',
  notre: 'mf',
  nos: 'MF',
  chaque: 'mf',
  plusieurs: 'MF',
  deux: 'MF',
};

const feminine = 'commande|livraison|expédition|adresse|facture|pièce|étiquette|lampe|taille|couleur|réponse';
const masculine =
  'colis|article|produit|paquet|remboursement|retour|paiement|transporteur|livreur|numéro|modèle|câble|retard';
const participle =
  'expédier|envoyer|livrer|commander|rembourser|annuler|retarder|retourner|endommager|remplacer|confirmer|oublier|trouver|vérifier|payer|emballer|arriver|casser|changer';

/** French mistakes that are told by a few words in a row. */
export const frenchPhrases: readonly GrammarRule[] = [
  agreement(
    'déterminant et nom',
    {
      determiners,
      nouns,
      between: '(?:nouvelle|nouveau|nouvel|autre|première?|deuxième|petite?|grande?|bonne?)',
    },
    {
      wrong: [
        'Les livraison sont en retard.',
        'Le livraison est en retard.',
        'Votre articles sont prêts.',
        'Nous avons reçu cette message.',
        'La nouvelle adresses manque.',
      ],
      right: [
        'Les livraisons sont en retard.',
        'Nous vous les livrons lundi.',
        'Le livreur la prévient.',
        'Vos articles et votre facture sont prêts.',
      ],
    },
  ),
  agreement(
    'déterminant et nom (aussi verbe)',
    {
      determiners: { ...plainDeterminers, le: 'm', la: 'f', les: 'MF' },
      nouns: verbalNouns,
      onlyAtStart: ['le', 'la', 'les'],
    },
    {
      wrong: [
        'Votre produit et vos commande sont prêts.',
        'Un commande est prête.',
        'Le commande est en retard.',
      ],
      right: ['Il la commande demain.', 'Votre commande est prête.', 'Nous les produisons ici.'],
    },
  ),
  phrase(
    'pluriel sans marque',
    `(?<fault>(?:_les(?! \\p{L}+(?:er|ir) (?:par|sous|en|dans|avec|pour|à|au|et|ou)(?!\\p{L}))|(?:de|pour|avec|dans|sur|par|et|que|sans|sous|tous|toutes) les(?! \\p{L}+(?:er|re|ir|oir)(?!\\p{L}))|des|vos|nos|ces|ses|mes|aux|plusieurs|quelques) (?!(?:quatre|cinq|sept|huit|neuf|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille|autre|leur|voici|voilà|une?|après-midi|sans-abri|maxima|minima|média|scénarii)(?!\\p{L}))\\p{Ll}{4,}(?<![sxz]))(?![\\p{L}'’-])`,
    null,
    {
      wrong: ['Les rideau sont prêts.', 'Vos chaise arrive mardi.', 'Il manque des vis et des boulon.'],
      right: [
        'Nous vous les envoyons lundi.',
        'Voici le schéma pour les remettre en place.',
        "S'il y a deux vis, les serrer en croix.",
        'Les quatre chaises sont prêtes.',
        'Le livreur les dépose au relais.',
        'Ces prix et vos choix restent.',
        'Des chaises et des nez rouges.',
      ],
    },
  ),
  phrase(
    'sujet singulier, verbe pluriel',
    `_(?:(?:votre|la|le|notre|cette|ce|une?) (?:nouvelle |nouveau )?(?:${feminine}|${masculine}|\\p{Ll}{4,}(?:tion|sion|ment|age|eur|té))(?: @)?|commande @) (?<fault>sont|ont|étaient|seront|avaient)`,
    { sont: 'est', ont: 'a', étaient: 'était', seront: 'sera', avaient: 'avait' },
    {
      wrong: ['Votre commande sont prêtes.', 'Le colis sont au dépôt.'],
      right: ['Dans votre commande sont inclus deux câbles.', 'La lampe et le câble sont prêts.'],
    },
  ),
  phrase(
    'sujet pluriel, verbe singulier',
    `_(?:les|vos|nos|ces|des|deux) (?:articles|produits|livraisons|commandes|pièces|factures|lampes|câbles|transporteurs|livreurs|étiquettes)(?: de (?:votre|la) commande)?(?: @)? (?<fault>est|a|était|sera|avait)(?! (?:l|d)')`,
    { est: 'sont', a: 'ont', était: 'étaient', sera: 'seront', avait: 'avaient' },
    {
      wrong: ['Les articles est en retard.', 'Vos pièces a été envoyées.'],
      right: ['Le nombre des articles est faux.', 'Un des articles est abîmé.'],
    },
  ),
  phrase(
    'pronom et verbe',
    "(?<fault>_nous (?:est|sont|a|ont|avez|êtes|suis|ai|peut|peux|doit|va|vais)|_vous (?:est|sont|a|ont|avons|sommes|suis|ai|peut|peux)|_(?:je|j') ?(?:est|sont|a|ont|avez|avons|sommes))(?= )",
    null,
    {
      wrong: ['Nous est désolés pour le retard.', 'Nous avez envoyé le colis.', 'Vous peut répondre ici.'],
      right: ['Nous sommes désolés.', 'Celui qui nous a écrit est absent.', 'Le livreur vous a appelé.'],
    },
  ),
  phrase(
    'infinitif pour participe',
    `(?:avons|avez|ont|ai|avoir|(?:a|ont|avons|avez) été|été|sera|seront|est|sont)(?: bien| déjà| pas)? (?<fault>${participle})(?! (?:que|de)(?!\\p{L}))`,
    Object.fromEntries(participle.split('|').map((verb) => [verb, verb.replace(/er$/, 'é')])),
    {
      wrong: [
        'Le colis a été expédier hier.',
        'Nous avons envoyer le colis.',
        'Votre commande sera livrer demain.',
      ],
      right: [
        'Nous allons envoyer le colis.',
        'Le mieux est de livrer lundi.',
        'Nous avons à vérifier un point.',
      ],
    },
  ),
  phrase(
    'participe pour infinitif',
    '(?:pour|allons|allez|pouvons|pouvez|pourriez|pourrions|souhaitons|souhaitez|devons|devez|veuillez|afin de|voulons|voulez)(?: nous| vous| le| la| les)? (?<fault>(?:expédi|envoy|livr|command|rembours|annul|retourn|remplac|confirm|trouv|vérifi|pay|indiqu|précis|communiqu|modifi)(?:é|ée|és|ées|ez))',
    null,
    {
      wrong: ['Veuillez confirmez votre adresse.', 'Nous allons envoyé le colis.'],
      right: ['Veuillez confirmer votre adresse.', 'Nous pouvons envoyer le colis.'],
    },
  ),
  phrase(
    'attribut singulier au pluriel',
    `_(?:votre|le|notre|cet?|un) (?:${masculine.replace('colis|', '').replace('|retour', '')})(?: @)? est (?<fault>(?:arriv|expédi|envoy|livr|retard|endommag|perd|prêt|disponibl|indisponibl|épuis)(?:és|ées|us|s|es|ée))`,
    null,
    {
      wrong: ['Votre article est arrivés.', 'Le produit est disponibles.'],
      right: ['Votre article est arrivé.', 'Vos articles sont arrivés.'],
    },
  ),
  phrase(
    'attribut féminin au masculin',
    `_(?:votre|la|notre|cette|une) (?:${feminine})(?: @)? (?:est|sera|a été|était) (?<fault>expédié|envoyé|livré|retardé|reporté|endommagé|perdu|prêt|épuisé|annulé|remboursé)(?! et)`,
    null,
    {
      wrong: ['Votre commande est retardé.', 'La lampe a été envoyé hier.'],
      right: ['Votre commande est retardée.', 'La personne a envoyé un colis.'],
    },
  ),
  phrase('le votre', '(?<fault>(?:le|la|les|un|une) (?:votre|notre|vos|nos))(?= \\p{L})', null, {
    wrong: ['Le votre colis est au dépôt.'],
    right: ['Votre colis est au dépôt.', 'Ce colis est le vôtre.'],
  }),
  phrase(
    'si … serait',
    "(?<fault>s(?:i|') ?(?:vous |il |elle |le |la |votre )(?:\\p{L}+ )?(?:pourriez|voudriez|auriez|seriez|serait|aurait|pourrait))(?=[^?]*$)(?<!comme .{0,30})",
    null,
    {
      wrong: ['Si vous auriez une question, répondez à ce message.'],
      right: ['Si vous aviez une question, répondez.', 'Si vous avez une question, répondez à ce message.'],
    },
  ),
  phrase(
    'remercier de',
    "remerci(?:ons|e) (?:(?:beaucoup|encore|vivement|sincèrement|d'avance) )?(?<fault>(?:votre|vos|la|ta) )(?=(?:patience|compréhension|confiance|message|messages|retour|réponse|achat|commande|photos?|aide|fidélité|intérêt)(?!\\p{L}))",
    'de $<fault>',
    {
      wrong: ['Nous vous remercions votre patience.'],
      right: ['Nous vous remercions de votre patience.', 'Nous remercions vos voisins.'],
    },
  ),
  phrase(
    'attendre à',
    '(?:attendons|attends|attendez|attendent)(?: donc| encore)? (?<fault>à )(?=(?:votre|vos|la|le|les|une?) )',
    '',
    {
      wrong: ["Nous attendons à votre réponse avant l'envoi."],
      right: [
        'Nous attendons votre réponse.',
        'Attendez-vous à un appel.',
        'Nous vous attendons à 8 heures.',
      ],
    },
  ),
  phrase(
    'procéder à',
    "procéd(?:é|er|ons|erons|era|e) (?<fault>(?:le|la|les|un|une|votre|vos|l')(?= ?\\p{L}))(?<!procéder .)",
    {
      le: 'au',
      la: 'à la',
      les: 'aux',
      un: 'à un',
      une: 'à une',
      votre: 'à votre',
      vos: 'à vos',
      "l'": "à l'",
    },
    {
      wrong: ['Nous avons procédé le remboursement de la housse.', 'Nous procédons un échange.'],
      right: ['Nous avons procédé au remboursement.', 'Nous procédons à un échange.', 'Comment procéder ?'],
    },
  ),
  phrase(
    'de sans article',
    "(?:numéro|date|délai|frais|bon|étiquette|mode|point|heure|étiquettes|bordereau) (?<fault>du|de la|de l'|des) ?(?=(?:suivi|livraison|retour|expédition|envoi|facturation|relais|remboursement|série)(?=[ .,;]*(?:$|[.,;:]|@|est|a été|sera|reste|figure|se trouve)))",
    null,
    {
      wrong: [
        'Votre numéro du suivi est actif.',
        'Les frais du retour sont pour nous, la date de la livraison reste.',
      ],
      right: ['Votre numéro de suivi est actif.', 'La date de livraison reste fixée au 12 mai.'],
    },
  ),
  phrase(
    'pas de',
    "(?:n'|ne )(?:[vy] |y )?(?:avons|avez|ont|ai|a|aurons|aurez|aura|reste|manque|trouvons)(?: plus| pas| jamais) (?<fault>des|du|une?)(?= \\p{L})(?! (?:seul|une?|des) )",
    'de',
    {
      wrong: ["Nous n'avons pas des vis de cette longueur.", "Il n'y a plus des lampes."],
      right: ["Nous n'avons pas de vis.", 'Ce ne sont pas des vis.', "Nous n'avons pas un seul câble."],
    },
  ),
  phrase(
    'beaucoup de',
    '(?<!(?:aime|plaît|changé|dépend|remercions) )(?:_|et |de |a |avons |ont |avez )?(?:beaucoup|peu|trop|plein|autant|tant) (?<fault>des|du|de la)(?= \\p{Ll})',
    'de',
    {
      wrong: ['Beaucoup des colis sont en retard.', 'Nous avons trop des commandes.'],
      right: ['Beaucoup de colis sont en retard.', 'Cela dépend beaucoup du transporteur.'],
    },
  ),
  phrase(
    'plus bon',
    '(?<fault>plus (?:bon|bonne|bons|bonnes|bien))(?= (?:que|marché))',
    {
      'plus bon': 'meilleur',
      'plus bonne': 'meilleure',
      'plus bons': 'meilleurs',
      'plus bonnes': 'meilleures',
      'plus bien': 'mieux',
    },
    {
      wrong: ["Ce modèle est plus bon que l'ancien."],
      right: ["Ce modèle est meilleur que l'ancien.", 'Cela ne va plus bien loin.'],
    },
  ),
  phrase(
    'plus que',
    "(?:est|sont|sera|seront|était) (?:plus|moins|aussi) \\p{L}+ (?<fault>de)(?= (?:l'|la |le |les |notre |votre |celui |celle |ceux ))",
    'que',
    {
      wrong: ["La housse est plus grande de l'ancienne."],
      right: ["La housse est plus grande que l'ancienne.", 'Ce câble est le plus long de la gamme.'],
    },
  ),
  phrase(
    'qui et que',
    "(?<!(?:à|de|avec|pour|chez|ceux|celui|sur|par|en|contre) )(?<fault>qui) (?=vous (?:nous |les |l'|le )?(?:\\p{L}+ez|\\p{L}+iez)(?!\\p{L})|nous (?:vous |les |l'|le )?\\p{L}+(?:ons|ions)(?!\\p{L}))(?!vous (?:chez|assez))",
    'que',
    {
      wrong: ['La pièce qui vous cherchez est en stock.', 'Le colis qui nous avons envoyé est là.'],
      right: [
        'La pièce que vous cherchez est en stock.',
        'Le colis qui vous attend est là.',
        'Dites-nous à qui vous avez parlé.',
      ],
    },
  ),
  phrase(
    'que et qui',
    '(?<fault>que) (?=(?:est|a|ont|accompagne|arrive|arrivent|accompagnent|étaient|était|a été|ouvre|indique) )(?<!(?:est|parce|ce|dit|alors|pour|afin|tant|bien) que)',
    'qui',
    {
      wrong: ["La notice que accompagne l'étagère est en français."],
      right: ["La notice qui accompagne l'étagère est en français."],
    },
  ),
  phrase(
    'merci de',
    'merci (?<fault>pour) (?=(?:nous|me|bien|ne|vous) (?:\\p{L}+ )?\\p{L}+(?:er|ir|re)(?!\\p{L}))',
    'de',
    {
      wrong: ['Merci pour nous envoyer une photo.'],
      right: ['Merci de nous envoyer une photo.', 'Merci pour votre message.'],
    },
  ),
  phrase(
    'jour sans préposition',
    '(?<fault>(?:à|en|sur) (?:le |la )?)(?=(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:prochain|dernier|matin|soir|\\d))',
    '',
    {
      wrong: ['Le livreur passera à lundi prochain.', 'Le colis arrive en mardi matin.'],
      right: ['Le livreur passera lundi prochain.', "La livraison est reportée d'un jour."],
    },
  ),
  phrase('en rupture', '(?<fault>au|à|dans|à la) (?=rupture (?:de stock|temporaire))', 'en', {
    wrong: ['Cette taille est à rupture de stock.'],
    right: ['Cette taille est en rupture de stock.'],
  }),
  phrase('besoin de', "(?<fault>que) (?=vous (?:avez|auriez|aviez) besoin(?! (?:de|que|d')))", 'dont', {
    wrong: ['Indiquez la couleur que vous avez besoin.'],
    right: ['Indiquez la couleur dont vous avez besoin.', 'Il semble que vous avez besoin de vis.'],
  }),
  phrase(
    'répondre à',
    '(?:répond(?:re|ez|u|ons|rons)|répondant) (?<fault>de|sur) (?=(?:ce|cet|votre) (?:message|mail|courriel|e-mail|demande|question))',
    'à',
    {
      wrong: ['Vous pouvez répondre de ce message.'],
      right: ['Vous pouvez répondre à ce message.', 'Nous avons répondu à votre question.'],
    },
  ),
  phrase('merci de vous', 'merci de (?<fault>se) (?=\\p{L}+(?:er|re|ir) )', 'vous', {
    wrong: ['Merci de se rendre au point relais.'],
    right: ['Merci de vous rendre au point relais.'],
  }),
  phrase('nous somme', '(?:_|et |que |car )nous (?<fault>somme)', 'sommes', {
    wrong: ['Nous somme au regret.'],
    right: ['Nous sommes au regret.'],
  }),
  phrase('malgré que', '(?<fault>malgré que)', null, {
    wrong: ['Malgré que le colis soit parti, rien.'],
    right: ['Malgré le retard, merci.'],
  }),
  phrase(
    'a pour à',
    "(?:_|grâce |quant |jusqu'|suite |merci de répondre )(?<=grâce |quant |jusqu'|suite |merci de répondre )(?<fault>a)(?= )",
    'à',
    {
      wrong: ['Suite a votre message, nous vérifions.', 'Grâce a vous.'],
      right: ['Suite à votre message, nous vérifions.'],
    },
  ),
  doubledWord(['nous', 'vous', 'en', 'se', 'très'], {
    wrong: ['Merci de de confirmer la taille.', 'Le colis est est au dépôt.'],
    right: ['Nous nous excusons.', 'Si vous vous demandez où il est, écrivez.'],
  }),
];
