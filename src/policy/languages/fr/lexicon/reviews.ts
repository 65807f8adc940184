/** French words for reviews, and what is said to move them. */
export const reviews = {
  review: `
    avis, commentaire*, commenter, commentez, commente, commentant, notant, commentiez, évalu*, note, notes, noter, notez, notation*, notiez, appréciation*, critique*, témoignage*, review*, feedback*, rating*,
    retour|retours d_expérience|d_utilisation, votre|ton|vos|un|tes|de retour|retours ..1 sur, page produit|du_produit, recension*, avez noté, page de l article,
  `,
  opinion: `
    opinion*, impression*, expérience*, ressenti, point_de_vue, verdict, témoign*, pensez, penses, retour_d_expérience, vos|votre mots|mot|propos|réclamation|publication|texte|paroles,
    ce que vous, ce que tu, vous ont plu, votre|ton retour,
  `,
  stars: `
    étoile, étoiles, ★, ☆, ⭐, 🌟,
  `,
  fullMarks: `
    5étoiles, cinq|5 ..1 étoile|étoiles|étoile_s|points|★|⭐, cinq|5 ..1 petites|belles|jolies|brillantes|dorées|grosses étoiles,
    note|score|évaluation|notation maximale|maximal|maximum|parfaite|parfait|idéale|suprême, meilleure|meilleur|excellente|très_bonne note|évaluation|score|notation|appréciation, maximum d_étoiles|de_points|de_note,
    toutes les étoiles, nombre maximal|maximum, cinq sur|sur_les cinq, 5 sur 5, 10 sur 10, dix sur dix, 20 sur 20, vingt sur vingt, 5 5, 10 10, 20 20, pouce* levé*, pouce* en_l_air, pouce* vers_le_haut,
    quatre|4 ou cinq|5 étoiles, mention très_bien|excellent|excellente, plus haute|hautes|bonne note|évaluation, ★|⭐|🌟 ★|⭐|🌟, la note|notation de cinq|5, cinquième étoile,
  `,
  positive: `
    positif*, positive*, positivement, bon, bonne, bons, bonnes, très_bon, favorable*, excellent*, élogieu*, gentil*, sympathique*, sympa, flatteu*, super, génial*, magnifique*, parfait, parfaite, parfaits, parfaites,
    merveilleu*, formidable*, fantastique*, chaleureu*, enthousiaste*, aimable*, beau, belle, beaux, belles, joli, jolie, jolis, jolies, bienveillant*, encourageant*, généreu*, meilleur, meilleure, meilleurs, meilleures,
    top, élevé, élevée, haute, maximum, maximale, brillant*, agréable*, admirable*, au top, cinq étoiles,
  `,
  plea: `
    survi*, indulgent*, clément*, clémence, bienveillance, généreu*, enchanterait, comblerait, sourire, fier, fiers, fière, fières, gagne_pain, emploi, emplois, implor*, suppli*,
    rend|rendrait|rendriez|rendra|rendre ..6 heureux|heureuse|heureuses|fiers|fier|fière, énormément|immensément|tellement|infiniment plaisir|heureux|heureuse, illumin*, égaie*, égayer*, embelli*, nourri*|nourrir ..4 famille|familles,
    fait|ferait|fera|faire ..2 vivre, notre|mon ..1 journée|semaine|bonheur|joie, fou|folle|fous de joie, saute* de joie, sauver* notre|nos|mon, combien vous|tu, pain sur la table, tout pour nous, beaucoup travaillé, dépend*,
    coup de pouce, vital*, monde pour nous,
  `,
  neutral: `
    honnête*, sincère*, sincèrement, franc, franche, franchement, objectif, objective, objectivement, impartial*, neutre*, authentique*, véritable*, critiques_comprises, en toute franchise|honnêteté|sincérité|transparence|objectivité, quel qu il, quelle qu elle, quelle que soit, quel que soit,
    bon ou|comme mauvais, bonne ou|comme mauvaise, bonnes ou|comme mauvaises, bons ou|comme mauvais, positif ou|comme négatif, positive ou négative, ou non, ou pas, points faibles, défauts compris,
  `,
  happy: `
    satisfait*, satisfaction, content, contente, contents, contentes, ravi, ravie, ravis, ravies, heureux, heureuse, enchanté*, conquis, conquise, emballé, emballée, séduit, séduite, comblé, comblée, plaît, plaisent, plaise, plaira, plu,
    aimez, aimé, aimes, adorez, adoré, adores, appréciez, apprécies, avez|as apprécié, aime, convient, conviennent, conviendrait, convienne, convenu, répondu à vos|tes attentes, correspond|répond|correspondent|répondent|dépasse ..2 vos|tes|votre|ton ..2 attentes|attente|besoins|envies|souhaits|goûts|espérances,
    à la hauteur, tout s_est ..1 bien|parfaitement, tout va|est|fonctionne ..1 bien|parfait|ordre|nickel|conforme|merveille, fonctionne|marche ..1 bien|parfaitement|merveille, bien|bon état arrivé|arrivée|reçu|reçue, bonne|agréable|excellente|belle expérience, fait votre|ton bonheur, fait le bonheur, comme espéré|attendu,
    bon travail, beau travail, coup de coeur, mérite, méritons, satisfaites, fans de,
  `,
  unhappy: `
    insatisfait*, insatisfaction, mécontent*, mécontentement, déçu, déçue, déçus, déçues, décevant*, déception*, contrarié*, négatif, négative, négatifs, négatives, mauvaise* ..1 avis|note|notes|évaluation*|appréciation*|expérience|critique*, mauvais ..1 avis|commentaire*|retour*|ressenti,
    avis|commentaire*|note|évaluation|appréciation ..1 négatif|négative|négatifs|négatives|défavorable*|basse|médiocre*|sévère, moins de cinq|5|quatre, inférieure à cinq|5|quatre, une seule étoile, déplaît, déplu,
  `,
  problem: `
    problème*, souci*, question*, difficulté*, défaut*, doute*, réclamation*, insatisf*, mécontent*, anomalie*, préoccupation*, interrogation*, inquiétude*, besoin, aide, quoi que_ce, déçu*, pépin*, hic, demande, remarque*, renseignement*, incompréhension,
    quelque chose, ne va|vont|convient|conviennent|correspond|correspondent|fonctionne|fonctionnent|marche|plaît|est|êtes|serait ..3 pas|plus, n est ..2 pas, n êtes ..2 pas, cloche, conforme, la moindre,
  `,
  change: `
    modifi*, chang*, actualis*, corrig*, rectifi*, correction, rectification, révis*, reconsidér*, réévalu*, ré_évalu*, transform*, rehauss*, augment*, relev*, édit*, repens*, réécri*, ajust*, adapt*, remont*, réviser, convertir*, nuanc*, adouci*, revaloris*, réexamin*,
    revoir, revoyez, revois, reverriez, revu, revue, mettre|mettez|mets|mettiez|mise|mis ..1 à_jour, amélior* votre|ta|ton|vos|cette|la note|évaluation|avis|commentaire|appréciation|notation, passer|passez ..6 à|en cinq|quatre|5|4, deuxième|seconde|nouvelle chance, mieux noter, ajouter|ajoutez ..2 étoile|étoiles,
    revenir|reveniez|revenez|revenir_vous sur|dessus votre|ton|ta, changer d_avis,
  `,
  remove: `
    supprim*, suppression, effac*, effacement, retir*, retrait, enlev*, ôt*, masqu*, disparaître, disparaisse*, dépubli*, annul*, élimin*, radier, faire disparaître, hors_ligne, hors ligne,
  `,
  reward: `
    cadeau*, chèque_cadeau*, carte_cadeau*, gratuit*, offert*, remise de #, une remise, de remise, remises, réduction*, rabais, ristourne*, coupon*, bon|bons d_achat|de_réduction|cadeau|de_#, code_promo, promo, code|codes de? promo*|réduction|remise, gagner, gagnez, gagne, récompens*, prime, primes, bonus, surprise*, échantillon*,
    tirage au_sort, tirée|tiré|tirés|tirées|tirer|tirons|tirerons au_sort, tombola, loterie, points de? fidélité|bonus, extension|prolongation de_garantie|de_la_garantie|de_votre_garantie, garantie ..1 supplémentaire|prolongée|étendue|gratuite, an|ans|mois ..2 garantie supplémentaire|offert|offerte|de_plus|en_plus, à nos frais,
    moitié prix, demi tarif, # % de moins|remise|réduction|rabais, prochain|prochaine|prochaines|futur|future achat|commande|commandes ..4 #|gratuit*|offert*|moins|moitié|réduit*, nous ..1 offrons|offrirons, on t|vous offre, vous offrons|offrirons|offrir, t offrons|offre, cagnotte, petite attention, petit plus, petit geste, quelque_chose de spécial,
    garder|gardez|conserver|conservez ..4 gratuitement|sans_frais|sans_payer, pour nous faire pardonner, frais de_port offerts, coup de coeur offert,
  `,
  offer: `
    rembours*, paypal, verser, versons, verserons, versement, verse, virement, virerons, payer, payons, paierons, paie, paiement, argent, indemni*, dédommag*, compens*, rémunér*, rétribu*, avantage*, commission, crédit, créditer*, créditons, testeur*, testeuse*,
    # €|euro|euros|eur, €|eur #, dix|cinq|quinze|vingt|trente|cinquante euros, # % du|sur ..2 prix|montant|achat|commande, envoyons|enverrons|envoyer|recevez|recevrez|reçois|recevoir ..3 deuxième|second|seconde|autre|supplémentaire*|nouveau|nouvelle, prix d_achat,
  `,
  exchange: `
    en échange, en contrepartie, en retour, en remerciement, pour vous|te dire merci, en guise de_remerciement|de_récompense, à titre de_remerciement|de_récompense, pour vous remercier, pour te remercier, pour la|votre|ta peine, pour votre|ton temps|aide|effort|soutien, capture*|copie d_écran, ensuite, puis, et recevez|reçois|obtenez|gagnez|profitez,
    vous|tu recevrez|recevras|recevez|obtiendrez|bénéficierez|gagnez, vous|t attend|attendent, une fois publié|publiée|en_ligne, dès publication, dès que, remercions|remercierons|remercie ..2 par|avec, lien de|vers votre|l, en signe de,
  `,
} as const;
