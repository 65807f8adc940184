/** French words for the order: what goes well with it, what goes wrong, what it needs. */
export const orders = {
  goods: `
    commande, commandes, #order, colis, paquet, paquets, article, articles, produit, produits, achat, achats, envoi, envois, livraison, livraisons, marchandise*,
  `,
  cancel: `
    annul*, rétract*, résili*, n en_ai plus besoin, plus besoin de, plus nécessaire, acheté|commandé par erreur, achat par erreur, changé d_avis,
  `,
  shipped: `
    expédié, expédiée, expédiés, expédiées, venons|viens d_expédier|d_envoyer|de_poster, envoyé, envoyée, envoyés, envoyées, posté, postée, acheminé, acheminée, en route, en chemin, en transit, en livraison, en_cours d_acheminement|de_livraison|d_expédition|de_transport,
    est|sont|a ..1 parti|partie|partis|parties, vient de|d partir, part|partira|partiront|partent ..1 aujourd|demain|ce|cet|cette, remis|confié|donné|transmis|déposé ..4 à|au|aux ..1 transporteur|colissimo|chronopost|dhl|ups|dpd|gls|poste|livreur|mondial_relay|bpost, remis|remise|confié|confiée|déposé|déposée|transmis|transmise à|au|aux|chez, pris|prise|prises en_charge, a|ont|vient_de ..1 quitté|quitter ..3 entrepôt|entrepôts|atelier|magasin|locaux|dépôt|centre|stock,
    vient|viennent de nous quitter, nous a quittés, voyage|voyagent désormais|maintenant|actuellement|avec|vers, sur la_route, dans le_camion, entre les_mains, mains du_transporteur, déjà parti|partie, avis|confirmation|notification d_expédition|d_envoi, voyage vers, fait_route|route_vers, arrive|arrivera bientôt|prochainement, dans le circuit, tournée de,
  `,
  mishap: `
    retard*, report, reporté*, reportons, repouss*, décal*, désolé*, excus*, pardon, malheureusement, regret*, rupture, épuisé*, indisponible*, perdu*, perte, égar*, endommag*, abîm*, cass*, bris, brisé*, fendu*, rayé*, rayure*, fissur*, défect*, défaut*, défaillan*, erreur*, mauvais, erroné*,
    manquant*, manquait, manquaient, il manque, retenu*, bloqué*, immobilisé*, douane*, dédouanement, grève*, intempérie*, tempête*, neige*, inondation*, problème*, incident*, panne*, avarie*, retour, retours, retourn*, rembours*, remplac*, échanger, un échange, l échange, échange gratuit|standard, renvo*, réexpédi*, surchauff*, risque*,
    plus tard, impossible*, incomplet*, incomplète*, partiel*, contretemps, imprévu*, tarde, délai*, absent*, deux fois, trop_perçu, trop petit|petite|grand|grande|court|long|payé, débité, au_lieu, n|ne ..3 que, n|ne ..1 peut|peuvent|pouvons|pourra|pourrons ..1 pas|plus, n est ..1 plus, n est ..1 pas|pas_encore disponible|livré|livrée|arrivé|arrivée|conforme, n ..3 pas trouvé, pas ..2 livré|livrée|reçu|reçue|arrivé|arrivée, plus disponible*, plus en_stock, pas disponible, pas en_stock,
    plus utiliser, réparation, répar*, inverti*, invers*, panne, tordu*, fuit*, fuite, prévu initialement, plus longtemps, pénurie, suspendu*, rappel de|du, le|les rappelle, rappelé par,
  `,
  partial: `
    séparément, un|une seul|seule, autre suivra|partira|arrivera|suit, restant*, reste, deux|trois|plusieurs|second|deuxième|autre colis|paquet*|envoi*|livraison*, en deux|plusieurs fois|envois|colis, partie de, le reste, partiel*,
  `,
  replacement: `
    remplac*, échanger, réexpédi*, renvoyons|renverrons|renvoyé|renvoyée|renvoyer|renvoie, réparation, réparer, de rechange, pièce* manquante*|détachée*, nouveau|nouvelle|nouvel|autre ..1 chargeur|couvercle|câble|pièce|appareil|exemplaire|verre|poignée|batterie|filtre|lampe|écran|vis, le bon, la bonne,
  `,
  refund: `
    rembours*, crédité*, trop_perçu, avoir de #,
  `,
  delivery: `
    livrer, livraison*, livreur*, livré*, livre, livrez, livrons, livrerons, transporteur*, transport, colissimo, chronopost, mondial_relay, dhl, ups, dpd, gls, bpost, relais_colis, fedex, acheminement, arriv*, suivi, point_relais, bureau de_poste, la_poste, expédition*, expédier*, expédierons, consigne, boîte_aux_lettres, camion, chauffeur, coursier, facteur,
  `,
  details: `
    adresse*, étage*, ascenseur*, interphone*, digicode*, code d_accès|postal|de_porte|d_activation, portail, escalier*, rue, facture*, facturation, tva, garantie*, notice*, mode_d_emploi, manuel*, instructions, pièce_jointe, pièces_jointes, joint, jointe, jointes, joints, ci_joint, ci_jointe, certificat*, licence*, activation, clé, clés, télécharg*, mot_de_passe, sécurité,
    maquette*, taille, tailles, pointure*, couleur*, coloris, gravure*, graver, grav*, initiales, monogramme*, police, typographie, lettres, esquisse*, croquis, bon_à_tirer, épreuve, personnalis*, orthograph*, texte, inscription, imprim*, impression, logo, aperçu, visuel, rendez_vous, créneau*, technicien*, installat*, installer, pose, poser, poseur, montage, monteur, plombier, électricien,
    tension, prise, prises, quantité, compatib*, vis, fixation*, pile*, batterie*, chargeur*, câble*, adaptateur, pièce*, couvercle*, dimension*, mesure, mesures, mesurent, largeur, hauteur, diamètre, longueur, profondeur, poids, tissu*, modèle*, version, variante, quel, quelle, quels, quelles, lequel, laquelle, date, numéro*, série,
    lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, demain, midi, # h|heures|heure|cm|mm|kg|m|v|volts|watts|w|l|litres, montant, débit*, référence, document*, déclaration, passeport, carton, film, étape, voisin*, parking, stationnement, accès, pôle, position,
  `,
} as const;
