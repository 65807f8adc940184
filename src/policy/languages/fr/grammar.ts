import { agreement, withFeature } from '../../grammar/agreement.ts';
import { doubledWord, type GrammarRule, phrase } from '../../grammar/grammar-rule.ts';

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

/** French patterns of mistakes; no grammar checker is at hand for it. */
export const frenchGrammar: readonly GrammarRule[] = [
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
    `(?<fault>(?:_les|(?:de|pour|avec|dans|sur|par|et|que|sans|sous|tous|toutes) les|des|vos|nos|ces|ses|mes|aux|plusieurs|quelques) (?!(?:quatre|cinq|sept|huit|neuf|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille|autre|leur|voici|voilà|une?|après-midi|sans-abri|maxima|minima|média|scénarii)(?!\\p{L}))\\p{Ll}{4,}(?<![sxz]))(?![\\p{L}'’-])`,
    null,
    {
      wrong: ['Les rideau sont prêts.', 'Vos chaise arrive mardi.', 'Il manque des vis et des boulon.'],
      right: [
        'Nous vous les envoyons lundi.',
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
