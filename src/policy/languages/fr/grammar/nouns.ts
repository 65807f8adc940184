/** Nouns of selling, in the singular; the plural is formed by rule. Those that are a verb's form too are known as such from the verbs. */
export const masculineNouns = `article retard remboursement paiement montant numéro message transporteur livreur client service entrepôt problème
modèle chargeur câble adaptateur délai produit paquet retour envoi achat avoir bon carton emballage sachet sac tube rouleau lot ensemble jeu kit
meuble canapé fauteuil tabouret bureau lit matelas oreiller coussin drap rideau tapis miroir cadre tableau tiroir panneau plateau pied support
montant boulon écrou clou crochet joint ressort roulement bouton interrupteur moteur filtre écran clavier téléphone ordinateur casque
micro appareil four grille-pain aspirateur ventilateur radiateur réfrigérateur lave-linge sèche-linge lave-vaisselle mixeur robot couteau verre
bol plat couvercle manche vêtement pantalon manteau pull t-shirt gilet blouson pyjama chapeau bonnet gant foulard tissu cuir coton
bijou collier bracelet anneau parfum savon shampooing jouet livre cahier stylo crayon papier document formulaire contrat certificat justificatif
reçu relevé ticket devis tarif total acompte virement chèque compte crédit débit taux rabais code lien site catalogue stock dépôt magasin
point relais guichet comptoir quai quartier bâtiment étage appartement immeuble portail hall escalier ascenseur palier digicode
rendez-vous créneau jour matin soir midi mois an trimestre week-end lundi mardi mercredi jeudi vendredi samedi dimanche
dossier ticket échange remplacement contrôle choix motif défaut dommage incident accident litige oubli manque malentendu souci désagrément
dérangement vendeur acheteur fabricant fournisseur destinataire expéditeur facteur chauffeur technicien conseiller collègue responsable collaborateur
gestionnaire voisin gardien concierge suivi statut détail renseignement mail courriel courrier email avis commentaire mot texte fichier
document schéma plan manuel guide mode tutoriel poids volume format diamètre rayon angle bord côté coin centre dos dessus dessous
coloris motif bleu rouge vert noir blanc gris rose jaune métal bois chêne verre plastique acier aluminium caoutchouc marbre
règlement moyen sens geste effort besoin accord refus droit devoir cas fait lieu endroit pays monde temps moment instant début
acheminement traitement départ dépannage réapprovisionnement réassort transfert transit transport trajet tri camion véhicule conteneur
bocal pot panier seau arrosoir outil tournevis marteau perceuse étui boîtier sèche-cheveux abat-jour luminaire lampadaire projecteur
thermostat capteur détecteur routeur récepteur émetteur lecteur haut-parleur trépied appui-tête repose-pied siège dossier harnais porte-bagages
vélo pneu guidon frein casier placard buffet lavabo robinet tuyau flexible siphon mitigeur store volet barreau cordon fil bracelet
fermoir ourlet col bouchon film adhésif ruban scotch autocollant aimant socle capot carter engrenage pignon disque rail profilé
partenaire prestataire distributeur opérateur sous-traitant bordereau accusé numéro chiffre identifiant intitulé libellé`;

export const feminineNouns = `livraison expédition adresse réponse facture question taille couleur étiquette quantité pièce garantie batterie annulation
confirmation date lampe patience compréhension commande référence notice photo image caisse boîte enveloppe palette poignée charnière
étagère table chaise armoire commode bibliothèque housse couette couverture serviette nappe taie vitre porte fenêtre
planche tablette traverse barre tige rondelle cheville équerre clé clef pile ampoule prise télécommande enceinte souris imprimante tondeuse
cafetière bouilloire théière machine casserole poêle assiette tasse cuillère fourchette bouteille gourde carafe passoire robe
jupe chemise veste chaussure botte sandale chaussette ceinture écharpe casquette montre bague chaîne crème huile brosse
poupée peluche balle corde échelle roue selle chambre pompe valise sacoche pochette trousse copie attestation preuve
somme réduction remise taxe douane carte banque transaction opération erreur faute panne rupture disponibilité attente
semaine heure minute journée matinée soirée après-midi année fin rue ville région agence poste maison cuisine salle
demande réclamation solution proposition offre option explication information précision indication consigne instruction vérification préparation
réparation installation réception inspection remplaçante procédure démarche étape équipe personne cliente société entreprise
boutique marque marchandise série gamme version dimension longueur largeur hauteur épaisseur profondeur surface forme matière
qualité fonction utilisation vidéo adhésion application touche sangle bretelle fermeture couture doublure manche semelle
coque lame lampe guirlande bougie plante fleur graine terre serrure sonnette caméra alarme antenne cartouche
encre feuille page ligne liste note remarque signature mention raison cause situation satisfaction confiance fidélité aide
tringle patère corbeille poubelle litière gamelle laisse cage niche tente lanterne hache scie perceuse
gravure broderie finition patine teinte nuance rayure fissure bosse tache marque trace déchirure casse perte absence présence
prolongation modification correction rectification régularisation différence consultation visite tournée grève météo neige tempête
fabrication production expertise assurance étanchéité température puissance tension capacité autonomie résistance consommation lessiveuse`;

/** The same in singular and plural, by gender. */
export const unchangingMasculine =
  'colis prix choix relais avis tapis matelas poids mois bois dos tournevis devis fils refus  pays temps cas bras';
export const unchangingFeminine = 'vis fois souris croix noix voix';

/** Only in the plural. */
export const pluralMasculine = 'frais ciseaux écouteurs délais jours horaires renseignements gants rideaux';
export const pluralFeminine =
  'excuses félicitations salutations lunettes coordonnées dimensions tenailles condoléances';
