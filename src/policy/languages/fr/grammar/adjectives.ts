/** Adjectives as masculine and feminine; "joint" alone takes an e. */
export const frenchAdjectives = `disponible indisponible prêt complet:complète incomplet:incomplète manquant identique bleu vert gris:grise noir blanc:blanche rouge jaune violet:violette
rose beige doré argenté petit grand gros:grosse long:longue court large étroit haut bas:basse lourd léger:légère plein vide neuf:neuve ancien:ancienne nouveau:nouvelle:nouveaux
joint désolé ravi content heureux:heureuse gratuit payant suivant précédent prochain dernier:dernière premier:première second deuxième troisième actuel:actuelle
exact correct incorrect juste faux:fausse bon:bonne mauvais:mauvaise meilleur pire différent pareil:pareille semblable similaire propre sale sec:sèche humide
ouvert fermé cassé abîmé rayé fissuré tordu tâché taché déchiré usé défectueux:défectueuse défaillant fragile solide rigide souple dur mou:molle
compatible incompatible conforme original:originale:originaux initial:initiale:initiaux total:totale:totaux final:finale:finaux normal:normale:normaux spécial:spéciale:spéciaux postal:postale:postaux
gauche droit intérieur extérieur supérieur inférieur arrière entier:entière partiel:partielle officiel:officielle habituel:habituelle éventuel:éventuelle définitif:définitive
rapide lent fixe urgent important nécessaire utile possible impossible certain sûr clair lisible illisible visible invisible valable valide invalide
seul unique double triple simple facile difficile rare fréquent nombreux:nombreuse intact rond carré ovale plat rectangulaire électrique
métallique mécanique manuel:manuelle automatique rechargeable réglable pliable pliant lavable étanche froid chaud tiède frais:fraîche joli beau:belle:beaux
épuisé prévu perdu reçu requis:requise inclus:incluse compris:comprise dû:due gravé brodé imprimé peint teint verni ouvré ouvrable offert cher:chère égal:égale:égaux
absent présent responsable satisfait déçu inquiet:inquiète patient bloqué retenu erroné tardif:tardive anticipé inexact introuvable irréparable obligatoire`;

/** They stand before their noun. */
export const beforeNoun = `nouveau ancien petit grand gros bon mauvais meilleur premier second dernier prochain deuxième troisième même autre seul beau joli long court simple double éventuel haut`;
