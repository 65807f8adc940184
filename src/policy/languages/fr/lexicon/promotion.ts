/** French words for what no order needs: selling, mailing lists, holidays, the seller's own news. */
export const promotion = {
  promotion: `
    promo, promos, promotion*, promotionnel*, coupon*, soldes, solde, soldée, soldées, à_partir_de # €|euros, réduction*, rabais, ristourne*, une remise, de remise, remise de|exceptionnelle|immédiate|spéciale|fidélité, remises, code|codes promo*|réduction|avantage|privilège|de_réduction, bon|bons d_achat|de_réduction, offre|offres spéciale*|exclusive*|limitée*|de_lancement|du_moment|promotionnelle*|exceptionnelle*|imbattable*|flash, nos ..2 offres, aucune offre, aucune de_nos_offres,
    prix réduit*|de_lancement|exceptionnel*|barré*|choc|spécial|spéciaux|mini|cassé*|doux|préférentiel*|bas|imbattable*|avantageux, tarif|tarifs préférentiel*|réduit*|exceptionnel*|spécial|spéciaux, # % ..1 réduction|remise|rabais|moins, moins # %, jusqu_à # %, # % ..2 sur|dès|pour, moitié prix, demi tarif, demi prix, vente|ventes privée*|flash, black friday, cyber monday, prime day, french days,
    deuxième|second|seconde|2e|2ème|troisième|article|produit ..1 offert*|gratuit*|à_moitié, acheté|achetée|achetés|achetez|achète ..8 offert*|gratuit*, prochain|prochaine|prochaines|prochains|future|futur achat|commande|achats|commandes, points de? fidélité, programme de? fidélité, parrain*, livraison offerte, frais|frais_de port ..2 offerts|gratuits|offert|gratuit, bonne|bonnes affaire|affaires, liquidation, déstockage, profitez ..6 offre*|prix|promo*|code|tarif*|remise|réduction|avantage*, cashback, jeu concours, jeu_concours,
    tirage au_sort, cagnotte, économis* ..3 #, économisez, stocks limités, dernière chance, jusqu_à épuisement, offre valable, édition limitée, éditions limitées, série limitée, profitez_en, n attendez plus, aubaine*, braderie, prix sont, avant_première, baisse de_prix, chèque|carte cadeau,
  `,
  shop: `
    boutique*, site, magasin*, marque, catalogue, enseigne, showroom, store, storefront, application, appli, chaîne, vitrine, e_boutique, page, échoppe, e_shop, shop,
  `,
  browse: `
    visit*, découvr*, découverte, parcour*, parcourez, explor*, jeter|jetez|jette ..1 oeil|coup, coup d_oeil, faire|faites|fais un_tour|un_saut, venez, viens, passer, passez, passe, retrouv*, trouverez, trouveras, trouvez, rendez_vous sur|dans|chez, consult*, achetez, achète, connaissez, connais, bienvenue, revenez, reviens, craquez, craque, laissez_vous tenter, faites_vous plaisir, disponible*, voir, regard*, commandez, flân*, tenter, tentez, offrez_vous, pensez_à, ajoutez, enregistr*,
  `,
  follow: `
    suivez|suis|suivre nous|notre|moi, nous suivre, instagram, facebook, tiktok, youtube, pinterest, newsletter*, lettre_d_information, infolettre*, abonnez, abonne_toi, abonner, abonnement, inscrivez|inscris|inscrire vous|toi|à, réseaux sociaux, parrain*, recommandez|recommande|recommander ..4 amis|proches|entourage|famille|amies|autour, parlez|parle|parler ..4 amis|proches|entourage|famille|autour,
    club, communauté, groupe whatsapp|facebook|telegram|privé, ambassad*, influenc*, aimez|likez notre|nos|la page, rejoignez|rejoins nous|notre|la|le,
  `,
  novelty: `
    nouveauté*, nouvelle|nouvelles|nouveaux|nouveau|nouvel|dernière|dernières|derniers ..2 collection*|gamme*|produits|articles|modèles|arrivage*|coloris|ligne|lignes|créations|création|saison|catalogue|rayon, nouveau dans|chez|en_boutique, nouveaux produits, vient|viennent d_arriver|de_sortir|de_paraître|de_rejoindre, maintenant|désormais|aussi|également ..1 disponible*|en_vente|des, bientôt disponible*|en_vente, lancement, lançons, tout juste arrivé*|sorti*, fraîchement arrivé*,
    collection printemps|été|automne|hiver|de_noël, proposons|vendons ..1 désormais|maintenant|aussi|également, avons maintenant|désormais|aussi|également,
  `,
  otherGoods: `
    bien_d_autres ..1 produits|articles|modèles|lampes|trésors|idées, autres|nombreux|nombreuses|milliers_de|similaires|centaines_de ..1 produits|articles|modèles|lampes|accessoires|créations|objets|coloris|nouveautés|idées|pièces|références|trésors, bien d_autres, beaucoup d_autres,
    nos|notre ..1 produits|articles|gamme|gammes|sélection|collection|collections|assortiment|best_sellers|accessoires|créations|modèles|catalogue|théières|lampes|bougies|sacs|ensemble|univers, toute notre|la gamme|collection, assorti, assortie, assortis, assorties, pour aller avec, va|vont|ira|iront ..3 avec, également|aussi acheté*|aimé*|intéress*|plu|commandé*|choisi*|apprécié*, ont|a ..1 acheté ..2 également|aussi,
    pourrait|pourraient|devrait|devraient ..2 plaire|intéresser|convenir, clients qui, accessoire*, meilleures ventes, idées cadeaux, compléter votre|ta|la, parfaits|parfait|parfaite avec|pour_accompagner,
  `,
  messages: `
    messages, message, e_mails, e_mail, emails, email, mails, mail, courriels, courriel, courriers, newsletter*, communications, notification*, liste ..1 diffusion|envoi|envois|contacts|destinataires|d_envoi|d_envois, listes, sms, infolettre*, être contacté*, lettre_d_information, sollicitations, contacté, contactée, nous recevoir, nos nouvelles, nos informations, nos actualités, publicité*, rappels, de notre_part,
  `,
  stop: `
    désabonn*, désinscri*, désinscrire, désinscription, unsubscribe, opt_out, plus recevoir, plus rien recevoir, ne ..1 plus être, plus être contacté*, plus de nos|messages|mails|e_mails|courriels, stop, opposer, désactiv*, quitter notre|la|cette liste, retir* ..4 liste, supprim* ..4 liste, ray* ..3 liste, ne ..1 plus nous|en recevoir, refuser nos, cesser, arrêter,
  `,
  holiday: `
    joyeux|joyeuse|joyeuses|bonnes|belles|heureuses|heureuse|excellentes|merveilleuses|douces|beau|beaux ..1 noël|fête|fêtes|pâques|année|anniversaire|vacances|nouvel|aïd|saint_valentin|hanouka|festivités|carnaval|réveillon, bonne année|fête|rentrée, meilleurs voeux, nos voeux, voeux de|pour, bon ramadan|noël|réveillon|été|anniversaire, excellente année|fête, fête des mères|pères|grands_mères, fêtes de fin, noël et, pour noël,
  `,
  news: `
    saviez_vous, savais_tu, sondage*, questionnaire*, enquête de_satisfaction, déménag*, emménag*, locaux, fermé, fermés, fermée, fermées, fermeture*, fermons, fermera, horaires, congés, vacances, inventaire, jour_férié, jours_fériés, anniversaire, fondatrice, fondateur, radio, télévision, télé, journal, podcast, recette*, astuce*, football, match, tournoi, championnat, marathon, blog, horoscope*, poème*, blague*, devinette*, proverbe*,
    élections, élection, voter, politique*, prière, prières, prions_pour, église, bénédiction, bénisse, climat, métier, revenus, loisirs, collègue, collègues, recrut*, embauch*, emploi, emplois, stagiaire*, apprenti*, retraite, salon, portes_ouvertes, mariage, bébé, chiot*, chaton*, mascotte, coupe du monde, jeux olympiques, combien d_enfants, animaux, quiz, météo, don, dons, association, caritati*, concert, festival, prix_d_excellence, trophée, récompensés, interview, article de_presse, histoire de, citation,
    nouveau|nouvelle|nouvel|nouveaux site|logo|nom|bureau|bureaux|locaux|directeur|directrice|collègue|adresse_web|atelier, avons|a|ont ..2 fêté|gagné|remporté|célébré|planté|adopté|soutenu|parrainé, le plus|la_plante au monde, plante|animal qui,
  `,
} as const;
