/** Words of French by an English gloss, for the sentence model (docs/meaning.md); `*` ends a stem. */
export const glosses = `
-: le, la, les, l, un, une, de, du, des, d, a, au, aux, en, dans, sur, par, chez, vers, y, s, se, soi, comme, bien, est, es, ete, etait, etaient, etant, etre, etes, etions, etiez, sont, suis, sommes, soit, soient, soyez, soyons, sois, fut, fus, ai, as, avons, avez, ont, aviez, avions, avait, avaient, avoir, ait, aies, aient, ayez, ayons, ayant, eu, eue, eus, eut, agit, dont, via, selon, bis, ex, etc, www, http, https, e, f, g, p, w, x, b, co, fr, er, th, eme, madame, monsieur, mesdames, messieurs, mademoiselle, mme, mlle, mr, k, r, o, u, v, z, fi, guise, tel, telle, tels, telles, end, grave, ah, oh, eh, ben, euh, hein, outre, hors, coup, auquel, sol, or, i, av, set, vs, entoure, envers, comporte, contient, quelconque, lequel, do, contenant, forme, auxquels, auxquelles, duquel, desquels, personnel, personnels, personnelle, saint
review: avis, evaluation*, evalue*, evaluant*, evaluer*, note, notes, notez, noter, notent, notant, notation*, noterez, noteriez, noterons, notons, notee, feedback*, temoignage*, temoign*, critique, critiques, critiquer, chronique*, rating*, review*, retex, appreciation*, notations, evals, temoigner, reviews, appreciations, notatif*, avisclient
opinion: opinion*, jugement*, impression*, ressenti*, verdict*, pensees, pensee, sentiment, juger, jugeons, opinions, ressentis, pointdevue, jugez, jugements, perception*, subjectif*, subjective*
comment: commentaire*, commente*, commenti*, remarque*, observation*, com, coms, observations, remarques, commenter
star: etoile*, etoilee*, star, stars
score: score*, bareme*, moyenne*, cotation*, coter
rank: classement*, rang, rangs, referencement*, algorithm*, visibilite*
point: point, points
thumb: pouce*
vote: vote, votes, votez, voter
positive: positi*, favorabl*, enthousiasm*, laudatif*, optimist*, avantageu*
negative: negati*, defavorabl*, severe*, negativ*, critiquant, mitige*, tiede*
neutral: neutre*, impartial*, neutralite*
honest: honnet*, sincer*, franc, authenti*, objectiv*, loyal, loyale, loyaux, transparen*, honnetement, sincerement, franchement, franchise, spontan*, impartialement, loyalement, ouvertement, franche, franches, franchem*, franchise*
truth: verite*, vrai, vraie, vrais, vraies, veritab*
fair: equitab*
unfair: injust*
public: public, publique*, publiquement
publish: publi*, republi*, diffus*, parution*, paraitre, publier, publication*, postage*, divulg*
post: poste, postee, poster*, postez, postes, postent, postons, postant, repost*
share: partag*
recommend: recommand*, parrain*, parrainage*, parrainez, filleul*, preconis*, recommandab*
praise: elog*, compliment*, louange*, flatteu*, dithyramb*, vante*, vanter, louer, louez, felicitant, encens*, applaud*, eloges, elogieu*
word: mot, mots, parole*
sentence: phrase*, lignes, paragraph*
experience: experience*
reviewer: evaluateur*, evaluatric*
tester: testeur*, testeuse*, vine
reputation: reputation*, renomme*, notoriete*, renom, renommee
buy: achat*, achet*, acquer*, acquis*, acquisition*, emplette*, procur*, rachat*, rachet*
order: command*, precommand*, commandes, commander, precommander, commande, precommande*
send: envoi*, envoy*, enverr*, expedi*, reexpedi*, reenvo*, postera, poststage, envoyer, expedition*, expedie, affranchi*, expediteur*, reexpedier, envois, export*
parcel: paquet*, pli, colis, paquets, plis
pack: emball*, deball*, empaquet*, boite*, carton*, caisse*, enveloppe*, conditionn*, pack, packs
goods-in-transit: fret, cargaison*
transit: transit*, achemin*, trajet*, itineraire*, acheminement*, transit, cheminement
arrive: arriv*, parven*, parvien*, parvin*, atterri*
deliver: livr*, distribu*, redistrib*, livres
carrier: livreur*, livreuse*, transport*, coursier*, chauffeur*, facteur*, factric*, dhl, dpd, ups, gls, fedex, chronopost*, colissimo*, hermes, usps, messageries, transporteur*, messager, messagers, relaiscolis, postier*, facteurs, livreurs, convoyeur*, laposte
logistics: logist*, plateforme*
track: suivie, suivis, tracking, tracab*, tracker, pister, suivi, tracabilite, track*, traqueur
number: numero*, chiffre*, num, numeros, chiffres, numerot*, immatricul*
delay: retard*, tard, tarde*, tardi*, tardons, report, reporte*, repouss*, differee, tardera
lost: perd*, egar*, dispar*, introuvee
stolen: vol, vols, vole, volee, voles, voler, volez, derob*
miss: manqu*, incomplet*, absent*, absenc*
refund: rembours*, retroced*, retrocess*, restitut*, cashback*, reversement*, recredit*, rembourse, remboursement, rembourser, remboursab*
compensate: compens*, dedommag*, indemn*, geste*, compensation*, dedommager, gestes
gift: cadeau*, echantillon*, bonus, gourmandise*, goodies, lot, lots, extras, gaterie*, souvenir*, gater, gatons, gatera, presents, surplus, etrenne*, goodie*, cadeaux, offrande*, pochette*, babiole*, bricole*, gadget*, friandise*, bonbon*
voucher: coupon*, cheque*, voucher*, cheques, coupons, chequecadeau
card: carte*
discount: remise*, reduction*, reduit*, reduir*, rabais*, ristourn*, deduit*, deduis*, deduir*, degressi*, escompt*, decote*, baiss*, demarque*, abattement*, ristournes, reductions, rabattre, prixbas, remises, degrevement*, decompte, decompt*, sacrifie*
code: code*, qr
free: gratuit*, gratis, offert*, libre*, cadeaute
surprise: surpris*, surpren*, epate*, surprises, surprenant, surprendre
reward: recompens*, gratif*, retribu*, remuner*, commission*, incitat*, soudoy*, corromp*, prime, primes, recompenses, recompenser, remunere, bakchich*, gratification*, incitation*, pourboire*
in-return: contrepartie*
credit: credit*, avoirs, cagnott*
money: argent*, euro, euros, eur, cash, centime*, dollar*, fric, thune*, somme, especes, fortune*, billet*, revenus, tune, tunes, pognon*, banque*, bancaire*, sou, sous, oseille, monnaie*, dollars, tirelire*, argent, finances, financ*
percent: pourcent*
price: tarif*, cout, couts, coute*, frais, coutera, surcout*, couta, couteront, prix, devis
cheap: abordab*, economique*, budget*, modique*, derisoir*, brades, economiqu*, abordables
expensive: couteu*, onereu*
pay: pay*, paie*, paye*, regle, regler, reglez, reglement*, debit*, prelev*, paypal*, prepay*
transfer: virement*, vire, virer, virons, verse, verser*, versez, versons, versement*, reverse*, reversons, transfer*
earn: gagn*, merit*, gain, gains
win: remport*, victoir*, gagnant*, vainqueur*, laureat*
raffle: tirage*, tombola*, concours, jeu, jeux, loter*, sort, tires, tirees, chanceu*, participez, participer, participe
chance: chance*, occasion*, opportunit*
save: economis*, epargn*, economie*
exchange: echange*, troqu*, troc
return: retour*, renvoi*, renvoy*, restitu*, renverr*
replace: remplac*, substitu*
warranty: garanti*, garantie*
receipt: recepisse*, ticket*, justificatif*, attest*, preuve*
invoice: factur*, refactur*
vat: tva, taxe*, douan*, impot*, fiscal*
thank: merci*, remerci*, gratitud*, reconnaissan*, appreci*, gre, remerciement*, remercier, remercions, gratitude, reconnaissance, reconnaissants, thanks, thx, merci, mercii
happy: heureu*, content, contents, contente*, satisf*, ravi, ravis, ravie*, enchant*, plaisir*, joie*, joyeu*, bonheur*, comble, combles, comblee*, conquis*, enthousias*, rejoui*, epanoui*, soulag*, heureusement, satisfaction*, satisfaire, joyeusement, gaie, gai, gaiement, rejouir, rejouissons, rejouit, combler, comblez, euphori*, jubil*, ravira, ravissement, allegresse, bonheurs, contentement, ravissant, emerveill*
unhappy: mecontent*, insatisf*, decu*, decev*, deception*, decoi*, trist*, fache*, facher, colere*, enerv*, agac*, frustr*, furieu*, contrari*, peine, peines, peinent, desappoint*, attrist*, derou*, irrit*, degout*, ulcere*, depit*, amertume*, amer, amers, chagrin*, chagrine, tristesse*, mecontentement*, deplait, deplaire, deplaisir, deplaisant*, deplu, ronge, offens*, vexe*, vexer, vexes, excede*, exaspere*, rage, rageant*, desagreabl*, deceptions, insatisfaction*, grogn*, fachee, faches, malheureux, malheureuse, malheureuses, saoul*, saoule
good: bon, bonne, bons, bonnes, super, genial*, geniau*, excellen*, formidab*, magnifi*, merveill*, fantasti*, chouette*, sympa*, extraordin*, remarquab*, impressionn*, splendid*, exceptionn*, fabul*, incroyab*, superbe*, epatant*, bluff*, sensation*, etonnant*, grandiose*, imbattab*, cool, genialissime, extra, canon, genial, parfaitement, prima, brillant*, sublime*, fameu*, inoubliab*, somptueu*, divin*, phenomen*, fantastique, louable*, optimal*, optimum, positivement, phenomenal, bravissimo, bonnement
perfect: parfait*, impeccab*, nickel*, irreproch*, ideal*, ideau*, perfection*, impec, sansfaute, niquel
best: meilleur*, maximal*, maximum, max, meilleurs, optimaux, top, leader*, supreme*
better: mieux, superieur*
bad: mauvais*, mal, pire*, nul, nulle, nuls, minab*, horribl*, horreur*, affreu*, terribl*, mediocr*, pourri, pourris, catastroph*, execrab*, lamentab*, deplorab*, naze*, moche*, nefast*, nociv*, inferieur*, degueu*, nuisez, nulles, navrant*, ignoble*, pitoyab*, pietre*, abominab*, desastr*, atroc*, mauvaisement, detestab*, honteusement, daube*, camelote*, toc, pacotille*, calamiteu*, piteu*, mochete*, pourrie, pourries
quality: qualite*, qualitat*, finition*, finitions, serieu*
important: important*, import*, essentiel*, crucial*, capital*, primordial*, priorit*, vital*
valuable: valeur*, precieu*, vaut, vaudra*, valab*, valent, valoir
help: aid*, assist*, secour*, entraid*, depann*, aider, aide, aides, depannage*, assistance*, epaul*, secourir, accompagn*, aidee
support: souten*, soutien*, appui, support, soutenir, soutenez, soutien, soutient, soutiens, epauler
contact: contact*, joign*, joignab*, adressez, adresser*, adressons, recontact*, coordonn*, interlocut*, contacter, contactez, joindre, recontacter, sollicitez, coordonnees, interlocuteur*, standardiste*, communications, communication
write: ecri*, redig*, redac*, griffonn*
tell: dites, dire, dis, direz, dira, dirai, diriez, dirais, inform*, indiqu*, signale*, signalem*, signaler*, preven*, previen*, prevenir, averti, avertir*, avertiss*, avertis, racont*, communiq*, avise*, aviser, part, redites, redire, signalons, transmet*, transmi*
say: dit, dite, dits, disent, disant, disait, disons, disiez, parl*, discut*, mention*, declare*, evoqu*, prononc*
express: exprim*, formul*
describe: decri*, descripti*, expliqu*, explicat*, precisez, preciser*, precisions, detail*, detaill*
reply: repon*, reponse*, repondr*
read: lire*, lis, lisez, lisons, lisant, lisent, lirons, liront, lu, lue, lues, lus, lecture*, lecteur*, relire, relisez, relect*
see: voir, voyez, voyons, voyant, vois, voit, voient, vu, vue, vues, vus, verra*, verrez, verrons, regard*, oeil, visionn*, consulte*, consulter
show: montrer*, montrez, montrons, affich*, apparai*, apparu*, parait, reflet*, demontr*, presente*, presenter, represente*, visible*, visuel*, presentait, presentation*, paraissent
find: trouv*, retrouv*, decouv*, trouvail*, localis*, reper*
search: cherch*, recherch*, parcour*, explor*, fouill*
hear: entend*, ecoute, ecouter, ecoutez, ecoutons, ecoutes
email: mail*, email*, courriel*, courrier*, mel
message: message*, lettre, lettres, texto*, whatsapp*, wechat*, telegram, missive*, texte*, textes, dm, mp, sms
call: appel*, telephon*, hotline*, appeler*
newsletter: newsletter*, infolettre*, bulletin*
notice: notif*, annonc*, alert*
change: chang*, modif*, edite, editer*, editez, editee, editons, edites, actualis*, revis*, retouch*, remani*, reecri*, reformul*, ajust*, adapt*, alter*, transform*, convert*, basculer*, update*, amend*, inverse*, changement*, changer, modification*, modul*, remodel*, remanier, mutat*, changerez, permut*, inverser, retoucher, rediter, reediter, reedit*, reviser, refont*, rafraich*
upgrade: upgrad*
improve: amelior*, augment*, rehauss*, remonter, remontez, remonte, bonifi*, relevez, relever, relever*, renforc*, amelioration*, hausse*, hausser, majorer, majorez, grimper, bonifier, elever, elevez, optimis*, releve, lever, remontees, remontent
correct: corrig*, correct*, rectif*, redress*, correction*, rectification*, regularis*
remove: supprim*, suppress*, effac*, retir*, retrait*, enlev*, ote, oter, otez, elimin*, gomm*, depubli*, retract*, debarrass*, disparaitre, disparaisse, virez, ecart*, raydu, supprimer, suppression*, effacement*, retirer, radier, radiez, radiation*, deleter, delete, enlever, eradiqu*, dereferenc*, jeter, jetez, zapper, zappez, evacuer, evacu*, expurg*
reconsider: reconsider*, reevalu*, repens*, revoir, revoyez, reexamin*, reflechir, reflechissez, renote*, renoter, repenser, revisiter, reconsiderer, reconsideration*, reetud*, reevaluer, revisez
persuade: persuad*, convain*, encourag*, incit*, insist*, pression*, forcer*, forcez, motiv*, pousse, pousser*, poussez, exhort*, convaincre, pression, pressions, supplications, sommation*, contraindr*, contrain*, sommons, sommer, exhorter, cajol*, amadou*, inciter
cancel: annul*, resili*, renonc*, desist*, avort*, cancel*, annulation*, annuler, decommand*, caduc*, desister, desistement*, revoqu*, revocation*
stop: arret*, stop*, cesse, cesser*, cessez, cessons, cessent, cessation*, interromp*, termin*, suspend*, suspens, fin, fins, halte, cesser, arreter, arretez, stopper, stoppez, interrompre, interruption*, stopp*, stopons, suspension*
unsubscribe: desabonn*, desinscri*, desactiv*, decoch*, opt, out, optout, desinscrire, desabonner, desinscription*, desabonnement*, desinsc*, retirerliste, stopsms, desouscri*
subscribe: abonn*, inscri*, souscri*, adher*, rejoign*, rejoind*, reabonn*, inscript*, inscription*, abonnement*, adhesion*, rejoignez, rejoindre, souscription*, integrez
sign: signe, signes, signer, signez, signons, signature*, signee
register: enregistr*, activ*, identifi*
member: membre*, club*, fidel*, vip, adherent*, ambassad*, adherents, fidelisation, privilege*, privilegi*
list: liste*, catalogue*, repertoire*
follow: suivre*, suiv, suivons, suivra, suit, suivent, suivrez, suiveu*, follow*, suivez, follow, followers, suiveurs
like: aime, aimes, aimez, aiment, aimons, aimer, aimee, aimera*, like*, likes, kiff*, plaire*, plaira, plaise, plu, plaisent, plaisait, fan, fans
social-media: facebook, instagram*, tiktok, youtube, twitter, pinterest, reseaux, reseau, sociaux, social, hashtag*, linkedin, blog*, snapchat, discord, reddit, messenger, influenc*, live, insta, tiktok*, fb, snap, reels, hashtags, influenceur*, influenceuse*, tweet*, threads, tag, taguez, taguer, story, stories
channel: chaine*, canal, forum*, page*, profil*, rubrique*
website: site*, internet, web*, ligne, appli, applis, app, eshop
link: lien*, url*, cliqu*, clic, clics, hyperlien*
visit: visit*
shop: boutique*, magasin*, echoppe*, store, stores, showroom*, shop*, enseigne*, vitrine*, marketplace*, rayon, rayons, supermarch*, etal, boutiques, magasins, bazar*, galerie*, rayonnage
new: nouveau*, nouvel, nouvelle, neuf*, neuve*, lanc*, inedit*, devoil*, arrivage*, nouvellement, sortie, sorties, primeur*, nouveaute*, nouveautes, nouveaute, lancement*, avantpremiere, devoiler, devoilons, debarqu*, inaugur*, innov*, neuves
collection: collection*, gamme*, assort*, selection, selections, edition*, serie, series
sale: vente*, solde*, destock*, liquidat*, braderie*, friday, black, cyber*, bradee*, brade*, ventes, soldes, solde, destockage, liquidation*, braderies, outlet, deballage*, cybermonday, blackfriday, soldees
sell: vend, vends, vendons, vendez, vendre*, vendu*, vendent, vendra*
offer: offre*, offrir*, offri*, offron*, promos, promotion*, affaire, affaires, propos*, aubaine*, deal, deals, flash, bonplan*, promotions, promotionnel*, offres, ventesflash, promo, reclame, operation, operation*
exclusive: exclusi*, limitee, limitees, exclusivit*, exclu
advert: pub, publicit*, publireportage*, commercia*, marketing, sponsor*, campagne*, bannier*, prospectus, flyer*, brochure*, depliant*, promouv*, spam*, demarchage*, publicitaire*, annonceur*, reclames, encart*, demarcher, demarch*, promouvoir, pubs, bandeau*, tract*, prospection*
next: prochain, prochaine, prochains, prochaines, suivant*, ulterieur*
again: encore, repet*, reiter*, refaire, refait*, recommenc*, renouvel*, derechef, reprend*, repris*, reprenez
another: autre*, supplement*, additionn*, autrement
remind: rappel, rappele*, rappell*, rappelon*, souven*, souvien*, relanc*, memo, memoire*, rappelons, rappeler, relancer, relances, rappels, rappelez
forget: oubli*, omis*, omet*
request: demandes, demandee, requet*, sollicit*, exig*, petition*, revendi*, reclamer, reclamez, reclamons, demande, requete, sollicitation*, supplique*
ask: demand*, interrog*, suppli*, implor*, redemand*, queman*, mendi*, demander, quemander
invite: invit*, convi*
please: veuillez, stp, plait, prie, prier, pries, obligeance*, sivousplait, bonte, svp, priere, prions, sil
want: veux, veut, veulent, voulez, voulons, vouloir*, voulu*, voulions, vouliez, voulait, voulais, voudr*, veuill*, envie*, desir*, souhait*, aimerai*, aimerio*, aimeri*, volontiers, volont*, hate
wish: souhaitons, souhait, souhaits, souhaite, voeu*, souhaitent
hope: esper*, espoir*
can: peut, peux, peuvent, pouv*, pourr*, pu, puiss*, capab*, saur*
would: serait, serais, serions, seriez, seraient, aurait, aurais, aurions, auriez, auraient
should: devrai*, devrio*, devrie*, cense*
will: sera, serai, serez, serons, seront, seras, aura, aurai, auras, aurez, aurons, auront, vais
must: dois, doit, doivent, devez, devons, devoir, devais, devait, devra, devrez, devront, faut, faudr*, fallait, fallu, faille, obligatoir*, obliga*, oblige*, requi*, imperati*
need: besoin*, necess*
let: permet*, permis*, autoris*
try: essay*, tentativ*, tenter*, tentez, tentons, effor*
if: si, hypothes*, suppos*
when: quand, lorsqu*, lors
while: pendant, tandis, durant
before: avant, prealab*, precedem*, precedent*, auparavant, avance
after: apres, suite, posteri*
until: jusqu*, echeance*
since: depuis
instead: plutot, lieu
first: premier*, abord, initial*, premierement, initi*, primo
only: seul, seule, seuls, seules, seulement, uniquem*, juste, simplement, exclusivement, purement
because: car, parce, cause*, raison, raisons, puisqu*, motif*, donc, ainsi, grace, consequent
but: mais, cependant, toutefois, pourtant, malgre, neanmoins, quoiqu*, certes
and: et
or: ou, sinon
unless: sauf, except*, hormis
for: pour, afin
with: avec, ensemble
without: sans
from: provenan*, provien*
against: contre
about: concern*, sujet*, propos, quant, environ, autour, relatif*, relativ*, objet
between: entre, parmi
through: travers
you: vous, tu, te, t, toi
your: votre, vos, ton, ta, tes, tien, tienne, votres
we: nous, on
our: notre, nos, notres
i: je, j, moi, me, m
my: mon, ma, mes, mienne, mien
he: elle, lui, son, sa, ses
they: ils, elles, leur, leurs, eux
it: il
this: ce, c, cet, cette, ces, ceci
that: que, qu, cela, ca, celui, celle, celles, ceux
who: qui, quiconque
what: quel, quelle, quels, quelles, quoi, laquelle, lesquel*
how: comment, combien
why: pourquoi
here: ici, ci, voici
there: voila
somewhere: ailleurs, endroit*
not: ne, n, pas, ni
no: non, aucun, aucune, aucunem*
yes: oui, ok, certainement, entendu, okay, ouais
never: jamais
nothing: rien, zero
something: chose, quelquechose, choses
all: tout, toute, tous, toutes, chaque, chacun*, entier*, integral*, total, totale, totalem*, globa*
someone: quelqu, quelquun, autrui
some: quelque*, plusieurs, certain, certains, certaine, certaines, peu, divers*
many: beaucoup, nombreu*, tant, enormement, nombre, montant*, tas, plein, pleine, pleins, multipl*, foule
more: plus, davantage
most: surtout, plupart, particulier*, notamment
less: moins, moindre*, minim*
very: tres, trop, tellem*, vraiment, extrem*, fort, absolum*, infinim*, vivement, profond*, entierement, completement, pleinement, hyper, grandement, sacre*, vachement
enough: assez, suffi*, marre
also: aussi, egalement, incl*, parailleurs
still: reste, restent, demeur*
already: deja
always: toujours, constam*, eternel*, permanen*
often: souvent, habitu*, frequen*, reguli*, parfois
now: maintenant, actuel*, desormais, immediat*, present, dorenavant, actuellement, instantan*, illico
soon: bientot, rapid*, vite, prompt*, aussitot, sitot, urgen*, urge, express, expres, depech*, tantot, accele*, prochainement, incessam*, rapidement, promptement, rapidite, fissa
today: aujourd*, hui
yesterday: hier
tomorrow: demain, lendemain
perhaps: probab*, eventuel*, envisag*, vraisembl*
exactly: exact*, precis, precise, precisement, reellement, effectivement, litteral*
same: meme, memes, identi*, semblab*, pareil*, egal, egale, egaux, similair*
different: differ*, faux, fausse*, erron*, inexact*, incorrect*, contraire*
mistake: erreur*, faute*, tort*, bevue*, malentend*, mepris*, tromp*, gaffe*, coquille*, errat*
problem: probleme*, souci*, difficul*, pepin*, ennui*, incident*, accroc*, galere*, echec*, echou*, complicat*, complique*, dysfonct*, anomal*, bug*, blem, problemes, defaillanc*, complications, embrouille*, imprevu*, hic, obstacle*, desaccord*, malfacon*, incidents, ratage, rate, rater, loupe*, louper
solve: resou*, resol*, solution*, arrang*, remedi*, rattrap*, regleron*, reglons, reglerons, demel*
question: question*, doute*, interrogation*, faq
survey: enquete*, sondag*, sonde, questionn*, questionnaire*, formulaire*, quiz*, etude*, concoursquiz, sondages, enquetes, questionnaire, recensement*, baromet*
apologise: desol*, excus*, pardon*, navre*, regret*, excuses, desole*, regrettons, pardonnez, pardonner, navree, navres
inconvenience: derang*, genes, genant*, genent, gener, desagrem*, embet*, contretemps, embarr*, nuisanc*, perturb*, desagrements, gene, derangement*, derange, tracasse, deranger, inconvenien*, inconfort*
unfortunate: malheur*, helas, malchan*, dommage
complaint: plaint*, plaig*, reclamation*, litig*, contest*, ronchon*, pleurnich*, grief*, rouspet*, geign*, plaid*, rale, raler, ralez, raleur*
damage: casse*, abim*, endommag*, defect*, defaut*, brise*, brisa*, raye, rayee*, rayes, rayer, rayure*, fendu*, fele*, fuit*, panne*, dechir*, fissur*, detrui*, deterior*, rompu*, tache*, usee, decol*, coinc*, griffe*, bosse*, ebrech*, hs, rouill*, bris, abime*, tordu*, grince*, grin*, abimer, cassee, casser, defectuosite*, defectueu*, ecaille*, craquel*, deteriore*, tordus, cabosse*, fuites, arrache*, use, usure*, usures, decousu*, defect, degat*, degrad*
repair: repar*, retap*, reparer, reparation*, depannag*, recoll*, recoudre
dead: mort, morts, morte, mortes, mour*, meur*, deces*, deced*, crev*, decede, deces
part: piece*, partie*, rechange*, element*, composant*, accessoir*, morceau*, partiel*
stock: stock*, inventair*, approvis*, fourniss*, reassort*
unavailable: indisponib*, epuise*, introuvab*, rupture*
available: disponib*, pret, prete, prets, pretes, dispo, dispos, dispos*
stay: rester*, restez, restera, restee, resteront, vivant*, rester, restons, demeurer
address: adresse, adresses, rue, rues, avenue*, immeuble*, appartement*, etage*, digicode*, postal*, postaux, boulevard*, interphone*, batiment*, escalier*, ascenseur*, paillasson, porche
home: maison, maisons, foyer*, domicil*, menag*, interieur
neighbour: voisin*
location: place, places, ville*, pays, region*, local, locale, locaux, locales, lieux, urbain*, coin, coins, quartier*, zone*, emplacement*, france, europe, origine, continent*, commune, communes, departement*, terrain*
pickup: relais, relay, ramass*, enlevement*, recuper*, recupere*
size: taille*, pointure*, dimension*, grand, grands, grande, grandes, longueur*, largeur*, hauteur*, haut, hauts, haute, hautes, cm, mm, diametre*, court*, large, larges, mesure, mesures, mesurer, mesurez, etroit*, gros, grosse*, epaiss*, raccourc*, immens*, agrand*, bas, basse, volumin*, geant, geante, geants, hauteurs, profondeur*, taillent, elevee, ample*, xs, xl, xxl
fit: compatib*, convien*, conveni*, correspond*, adequat*
colour: couleur*, coloris, noir*, blanc*, rouge*, bleu*, vert, verte, verts, vertes, gris, grise, rose, roses, jaune*, dore, doree, dores, beige*, brun*, orange*, violet*, corail, fonce, foncee, bordeaux, marron*, teinte*, turquoise*, lilas, ivoire, coloree, colores, colore*, argentee, teintes, nuance*, kaki, pastel*, prune, cuivre*, pourpre*, mauve*
model: modele*, version*, type, types, style*, design*, maquett*, varian*
personalise: personnalis*, gravee, graver, gravons, gravure*, graves, brod*, bat
name: nom, noms, prenom*, nomm*, pseudo*, orthograph*, surnom*, titre*, intitul*, denomin*
instructions: notice*, manuel*, instruct*, guide, guides, guider*, consign*, tutori*, astuce*, recett*, tuto*, mode, modes, schema*
instruct: install*, montage*, monter, montez, monte, monteront, assembl*, branch*, fixe, fixer, fixez, fixes, visse*, vissez, raccord*, connect*, connex*, appair*, accroch*, decroch*, reglag*, parametr*, attach*, serrez, serrer, configur*, prereglag*, percer, perce, plier, plie, pliant*
use: util*, usage*, employez, employer, servir, sert, servi, servent, pratique*, maniem*
useless: inutil*, vain
care: soin*, entretien*, entreten*, delicat*, precaution*, attentive*, soigneu*, soigner, prudem*
clean: nettoy*, lave, laver, lavez, lavag*, lavab*, rinc*, sech*, propre*, aspirer, essuy*, aere*
switch-on: bouton*, interrupteu*, allum*, appuy*, reinit*, demarr*, redemar*, eteign*, eteint*, touche, touches, enfonc*, clignot*
check: verif*, control*, teste, tester, testez, testee, tests, test, examen*, examin*, inspect*
confirm: confirm*, accept*, approuv*, approb*, valid*, accord, consent*, attestons, certifier, acquies*, accuson*, confirmer, confirmation*, validation*, acceptation*, ratifi*, enterin*, attester, certifions, agree, agreons, affirm*
process: trait*, prepar*, proced*, organis*, gere*, gerez, gerer, gestion*, effectu*, occup*
get: recev*, recoi*, recu, recue, recues, recus, recevr*, recept*, obten*, obtien*, benefic*, recueil*, percu*, percevo*, obtenir, reception*, recolt*, recevoir, recevrez
give: donn*, fourni, fournie, fournis, fournit, fournir*, attribu*, remis, remet*, remettr*, accorde, accordez, accorder*, accordons, rendre*, rendons, rendu*, rendr*, octroy*, confer*, redonn*, remettons, donner, fournir, preter, remettez
take: prend*, pren*, pris, prise, prises, emport*, prendre, emporter, attrap*, empoche*, empocher
bring: apport*, amen*, porter, portent, portez, portee, rapport*, ramen*
put: mett*, mets, met, mis, mise, mises, mettr*, pose, posez, posee, placez, insere*, inserer, rang*, range, mettre, poser, placer
add: ajout*, joint*, annex*, complement*, rajout*
leave: laiss*, quitt*, depos*, lach*, depot*, abandon*
keep: garde, garder*, gardez, gardons, gardent, conserv*, mainten*, maintien*, retenu*, reten*, tenir, tenez, tenons, tient, tiens, retien*, garder, gardera, conserver, maintenir
make: fais*, fait*, faire, font, fasse*, fassi*, fera, ferai, ferez, ferons, feront, ferait, feraient, ferions, feriez, fabriqu*, fabricat*, cree*, creer, creons, creat*, construi*, realis*, faconn*, concev*, concu*, produire, realiser*
handmade: artisan*, main
go: aller, allez, allons, va, vas, vont, alle, allee, ira, irai, irait, irez, irons, iront, partir*, parti, partis, partira, partez, partent, partons, deplac*, demenag*, sors, sortir, sorte, sortez, sorti, sorts, avanc*, passons, roul*, dirige*, rouler, depart*, partir, partirons, reparti*, repart, reparte, bouger, bouge
come: viens, vient, venez, venons, viennent, venir, venu*, vienne, viendr*, reven*, revien*, revienn*, reviendr*, reviens, revenir, revenez
back: arriere
start: commenc*, debut*, entam*
continue: continu*, poursuivez
open: ouvr*, ouvert*, rouvr*, deverrouill*, ouvertur*
close: ferm, ferme, fermer*, fermez, fermee, fermes, fermons, fermetur*, clotur*, clos, verrouill*, barre
choose: chois*, choix, prefer*, selectionn*, decid*, decision*, option*, opter*, optez, coch*
tap: scann*, swip*, taper, tapez, tape, tapant
enter: entrer, entrez, saisi*, rempli*, soumet*, soumis*, completez, completer*, inseree
print: imprim*, etiquet*, autocollan*, copie*
photo: photo*, image*, cliche*, capture*, selfie*
video: video*, film, films, filmer
know: sav*, sait, sais, sach*, connai*, connu*, comprend*, compren*, compris, comprise, comprises, comprene*, constat*, apercoi*, reconnai*, conscien*, comprendre, savons
think: pens*, croi*, croy*, consider*, estim*, refle*, sembl*, imagin*, ressent*, sent, sentez, sentir, pensez, croire, cogit*
learn: appren*, appris*, etudi*
notice-see: remarquez, apercu*, inapercu*
trust: confian*, fiab*, confie, confier, confiez, confiance*, credib*
promise: promet*, promess*, promis*, engag*, jure, jurer, jurons, assur*
worry: peur*, crain*, tracas*, angoiss*, apeur*, stress*, inquiet*, inquietude*, redout*, preoccup*, rassur*, crainte*, effray*, soucie*, affol*, paniqu*
understanding: patien*, comprehens*, indulg*
live: vivre, vivent, vit, vie, vies, surviv*, exist*, depend*, nourri*, habit*, survie*, subsist*, survivre, vivons, existenc*, dependons, surviv, subsister, croute, nourrir, nourrissent
work: travail*, travaux, fonction*, marche, marchent, marcher, oeuvr*, boulot*, employe*, salari*, bosser, bossons
job: emploi*, job*, metier*, recrut*, embauch*, candidat*, stag*, emplois, recrutement*, cv, candidature*, embauche*, stage*, stagiaire*, entretiens, postuler, postulez, alternan*, vacataire*, interim*, salaire*
business: entrepris*, entrepren*, professi*, commerce*, pme, tpe, business, pro, pros
company: societe*, compagnie*, fabricant*, marque, marques, editeur*, firme*, employeu*
team: equipe, equipes, equipier*, collegu*, bureau, bureaux, departem*
family: famil*, mere, meres, pere, peres, maman*, papa*, parents, parent*, fille, filles, fils, soeur*, frere*, mari, maris, epou*, mamie*, papi, papy, tante*, oncle*, conjoint*, familial*, mamans, papas, cousin*, neveu*, niece*, parente*, marraine*
child: enfant*, bebe*, gosse*, gamin*, mome*, enceinte, bambin*, nourrisson*, ecolier*, ado, ados, adolescen*, jeune*
friend: ami, amis, amie, amies, copain*, copine*, pote, potes, proche, proches, entourage, connaissanc*, camarade*
small: petit*, mini, independant*, minuscul*, modest*, petit, minuscule, modeste
customer: client*, acheteu*, consomm*, destinat*, clientele*, consommateur*, acheteuse*, usager*, utilisateur*, utilisatric*
seller: vendeu*, commercant*, marchand, marchands, marchande, revendeu*, concurr*, detaillant*, grossist*, fournisseu*, prestatai*, vendeur*, vendeuse*, boutiquier*, negociant*, rivaux, rival, fournisseur*, distributeur*
boss: patron*, gerant*, directeur*, directric*, fondat*, chef*, propriet*, dirigeant*, pdg
service: service*, agent, agents, conseillers, conseillere
people: personne, personnes, gens, homme*, femme*, mec, mecs, gars, humain*, individu, individus
world: monde*, mondial*, planet*, communaut*, nature*, univers
product: produit*, article*, marchandise*, objets, truc, trucs, bidule*, machin, equipement*
goods: lampe*, bouilloire*, chaise*, coque*, chaussure*, casque*, bougie*, cable*, chargeur*, couteau*, couvercle*, aspirateur*, theiere*, the, thes, cafe*, cafetiere*, canape*, poele*, friteuse*, tondeuse*, perceuse*, drap*, couette*, coussin*, oreiller*, matelas, tapis, table, tables, tablette*, batterie*, pile, piles, ampoule*, guirlande*, housse*, etui*, bague*, bijou*, bracelet*, collier*, pendentif*, montre, robe*, veste*, pull*, shirt*, tee, sac, sacs, gant, gants, chaussette*, basket*, ecran*, ecouteur*, clavier*, souris, imprimante*, encre*, ordinateur*, appareil*, machine*, moulin*, mixeur*, robot*, gourde*, bouteille*, bocal, bocaux, tasse*, vase*, verre, verres, assiet*, vaissell*, plat, plats, plateau*, casserol*, cocotte*, couverture*, serviett*, rideau*, meuble*, mobilier*, armoire*, etager*, bibliothe*, lit, lits, literie*, fauteuil*, tabouret*, banc, trottinet*, velo*, voiture*, poussette*, jouet*, puzzle*, guitare*, musique*, ballon*, cahier*, carnet*, calendrier*, stylo*, crayon*, papier*, brosse*, creme*, baume*, parfum*, savon*, shampo*, huile*, vinaigre*, vin, vins, miel, chocolat*, gateau*, soupe*, vis, clou, clous, ecrou*, tournevis, outil*, pompe*, filtre*, moteur*, tube*, tuyau*, fil, cle, cles, porte, portes, fenetre*, vitre*, miroir*, horlog*, bois, bambou*, metal*, acier*, cuir*, laine*, coton*, lin, linge*, tissu*, ceramiqu*, plastiq*, chaudier*, refriger*, congelat*, four, fours, manette*, console*, drone*, camera*, alarm*, capteur*, thermost*, radio*, enceintes, adaptateur*, telecommand*, parasol*, parapluie*, tente, tentes, jardin*, plante*, arbre*, graine*, bouquet*, fleur*, cuisine*, salon*, cuve*, poignee*, lame*, plaque*, pied, pieds, socle*, embout*, manche*, bouchon*, clochet*, cloche*, panneau*, cadre*, coffret*, panier*, secateur*, insectic*, bougeoir*, peinture*, capsul*, logiciel*, materiel*, mecaniq*, couture*, chat, chats, chien*, animal*, animaux, cheval, oiseau*, taie*, piscin*, barbecue*, bonnet*, echarpe*, chapeau*, ceinture*, jupe*, pantalon*, manteau*, chemis*, lunett*, portefeuil*, valise*, bagag*, couche, couches, biberon*, sachet*, pot, pots, feu, flacon*, vanille*, lavande*, aliment*, eau, eaux, electri*, bluetooth, wifi, cartouch*, classeur*, ceram*, eponge*, balai*, aimant*, coutell*, bonsai*, moquett*, guidon*, selle, pneu, pneus, roue*, frein*, luminair*, garage*, terrasse*, mur, murs, colle, colles, coller, bande, bandes, logo*, resine*, marbre*, chene, coque, decor, decors, decorati*, deco, terreau*, brouette*, tronconn*, scie, scies, ponceuse*, marteau*, cheville*, boulon*, rondelle*, bain, bains, douche*, evier*, robinet*, toilett*, wc, lavabo*, placard*, tiroir*, commode, buffet*, tablier*, rape*, fouet*, passoire*, mug, mugs, thermos, plume*, peigne*, rasoir*, maquillage*, vernis, montres, solaire*, chauffage*, radiateur*, ventilat*, climatis*, purificateur*, detecteur*, sonnette*, serrure*, cadenas*, croquette*, gamelle*, litier*, aquarium*, cage, peluche*, poupee*, lego, figurine*, trampoline*, haltere*, raquette*, ski, skis, sport*, canne, cannes, hamecon*, hamac*, lanterne*, glaciere*, poncho*, pyjama*, peignoir*, culotte*, slip*, collant*, sandale*, botte, bottes, talon*, semelle*, lacet*, casquette*, cravate*, pantoufl*, chausson*, dessin*, pinceau*, toile*, statue*, tableau*, pellicul*, trepied*, usb, routeur*, ampli*, hautparleur*, microphone*, micro, piano*, violon*, flute*, tambour*, corde, cordes
weight: poids, pese*, pesera, lourd*, kg, kilo, kilos, gramme*, litre*
minute: minute*
second: seconde*, second, secondes, deuxieme*
moment: moment*, instant, instants
hour: heure, heures, h, horaire*
time: temps, fois, date, dates, datee, delai*, periode*, creneau*, duree*, dure, durer
day: jour, jours, journee*, matin*, soir*, midi, nuit, nuits, quotidien*, minuit
week: semaine*, hebdo*
weekend: week, weekend*
month: mois, mensuel*
year: an, ans, annee*, annuel*
monday: lundi*
tuesday: mardi*
wednesday: mercredi*
thursday: jeudi*
friday: vendredi*
saturday: samedi*
sunday: dimanche*
january: janv*
february: fevr*
march: mars
april: avril*
may: mai
june: juin
july: juil*
august: aout
september: septembre*
october: octobre*
november: novembre*
december: decembre*
one: unique, uniques, unit*
two: deux, double*, paire*
three: trois, triple*
four: quatre
five: cinq
six: six
seven: sept
eight: huit
ten: dix
hundred: cent, cents, centain*, mille, million*, vingt*, trente*, quarante*, cinquante*, soixante*, douze*, quinz*, onze, treize, millier*, millieme*, dizain*
half: moitie*, demi*
third: tiers, troisiem*
fourth: quatriem*, cinquiem*, sixiem*, dixiem*
last: dernier*, ultime*, enfin, final*, finalem*
early: tot, anticip*, precoc*
old: vieil*, ancien*, age, ages, agee, vieux, anciens, vetust*
recent: recen*
long: long, longs, longue, longues, longtemp*, prolong*, longuement
future: futur*, avenir
appointment: rendez, rdv
reserve: reserv*
heart: coeur*, coeurs
love: amour*, ador*, bisou*, bises, bise, affect*, passion*, tendre*, adorons, adorable*, tendresse*, cherir, cherissons, embrass*, calin*, caresse*, caresser
enjoy: profit*, savour*, deguste*, regal*, delect*, profiter, profitez, regalez, degust*, savourez, delices*, delicieu*, delic*
fun: amus*, drol*, rigol*, marrant*, souri, sourire*, sourie*, rire*, divert*, fun, amusement*, marrer, rigolo*, plaisanter*, plaisanteri*, blague*, humour*, delir*, insolit*
warm: chaleureu*, chaud*, chaleur*
kind: gentil*, aimab*, amabil*, genereu*, amical*, amicau*, poli, polie*, bienveill*, gentillesse*, amabilite*, aimable*, sympathi*, courtois*, generosite*, devoue*, attentionn*, gracieu*, gentiment
regards: cordial*, salutation*, agreer, agreez, respectueu*, distingu*, sentiments, adieu*, amicalement, devoue, cordialement, amities, respectueusement, deference, hommage*, consideration*, salutations, ciao, bye
dear: cher, chers, chere, cheres
hello: bonjour*, bonsoir*, salut, saluts, coucou*, bienvenu*, allo, salue*
congratulate: felicit*, bravo*, anniversair*, mariage*, celebr*, noces, felicitations, feliciter, bravo, anniversaire*, mariages, naissance*, bapteme*, fiancail*, retraite*
holiday: fete*, vacance*, paques, pascal*, hallow*, conge, conges, ferie*, carnaval*, rentree*, toussaint*, pentec*, ascension, saison*, ramadan*, hanouk*, aid, chandeleur, epiphan*, rois, festiv*, ponts, fetes, vacances, feries, festivit*, paque, oeufs, oeuf, halloween, citrouille*, mardigras, beaujolais, muguet, trick, diwali, eid, thanksgiving, kippour, hanoucca, souccot, solstice*, brocante*
christmas: noel*, sapin*, avent, santon*, hotte, noels, creche*, rennes, lutin*, traineau*, cantique*
new-year: reveillon*, bonneannee, sylvestre, cotillon*, reveillons, etrennes, artifice*
valentine: valentin*
spring: printemp*
summer: estiva*, estival*
autumn: automn*
winter: hiver*, neige*, enneig*, hivern*
weather: meteo*, soleil*, ensoleil*, pluie*, pluvi*, tempet*, orage*, typhon*, canicul*, intemper*, inond*, grele, brouillard*, froid*, gel, cyclon*, ouragan*, temperatur*, verglas, seism*, canicule*, verglas*, averse*, nuage*, eclaircie*, vent, vents, seisme*, tremblement*, tornade*, tsunami*, secheresse*, inondation*, temperature*, ensoleille*
peace: paix, calm*, silenc*, tranquil*, seren*, respir*
healthy: sante*, sain, saine*, malad*, securi*, secure, prudenc*, soignant*, medecin*, docteur*, hopita*, infirm*, guerir, guerison*, protection*, protege*, proteger, vaccin*
dream: reve, reves, rever, revons
luck: chanceux, veine
journey: voyage*, route*, randonn*, hotel*, circul*, queue, balad*, camion*, bateau*, gare, train, trains
story: histoir*, recit*, aventur*, conte, contes
politics: politi*, gouvern*, election*, electo*, ministr*, president*, parlement*, depute*, senat*, macron, melenchon, referend*, republ*, democra*, scrutin*, greve*, manifest*, syndic*, gilets, zemmour, lepen, macronist*, senateur*, legislatives, presidentielle*, municipales, maire*, mairie*, extremedroite, fascis*, communis*, socialis*, capitalis*, ecologist*, brexit, trump, biden, poutine, rn, lfi, reforme*, citoyen*
war: guerre*, armee*, soldat*, ukrain*, gaza, refugie*, invas*, militair*, ennemi*, conflit*, palestin*, israel*, russie, bombarde*, otage*, otan, guerres, troupes
religion: dieu*, jesus, benir, beni, benis*, eglise*, bible, allah, seigneur*, christ*, amen, foi, prophet*, mosque*, temple, ange, anges, messe, catholiq*, evangile*, islam*, bouddh*, benediction*, benisse, paradis, careme, pape, priez, sauveur*
charity: charit*, don, dons, associat*, ong, sinistr*, orphel*, caritat*, benevol*, victime*, humanitair*, telethon*, abri, refuge, refuges, caritatif*, association*, donat*, benevolat*, collecte*, solidarit*, solidair*, restos, sdf, mecenat*
news: actu, actus, actual*, pandem*, covid*, corona*, inflation*, climat*, journal*, nouvelles, attentat*, terror*, pandemie*, confinement*, virus, actualites, faitdivers, crise*, penurie*, epidemi*
idea: idee*, conseil*, suggest*, suggere*, suggestion*, proposit*
project: projet*, plan, plans, prevoy*, prevu*, prevoi*, programm*, planif*, chantier*
information: info, infos, information*, donnees, fichier*, document*, dossier*, fiche*, renseign*, pdf
contract: contrat*, condition, conditions, convention*
rule: regles, loi, lois, legal*, reglementat*, reglementair*, interdi*, conform*, viol*, bloqu*, banni*, bannir, rgpd, illeg*
right: droit*, licenc*
privacy: prive, privee*, prives, confident*, discret*, secret*, anonym*
account: compte, comptes, identifiant*
certificate: certif*, norme*, iso, homolog*
interest: interess*, interet*, curieu*
success: succes*, reuss*, avantage*
result: resultat*, effet*
penalty: penal*, puni*, sanction*, amende*
mean: signifi*
stupid: stupid*, bete, betes, debile*, con, cons, conne, connes, bouch*, nigaud*, ignar*, incompet*, ridicul*, absurd*, fou, fous, folle, folles, ding*, cingl*, sot, sots, sotte*, betis*, conneri*, connerie*, aveugl*, incapab*, culot*, insens*, sourd*, neuneu*, ramolli*, cervelle*
idiot: idiot*, imbecil*, cretin*, abruti*, clown*, andouill*, ane, anes, bourriq*, boulet*, guignol*, couillon*, tocard*, bouffon*, tare, tares, taree, mongol*, attarde*, demeures, gogol*, cornichon*, ducon*, cretin, espece, debil, demeure, neuneu, simplet*, benet*, empote*, moule, patate*, tartes, buse*, truffe*, glandu*, cassos, beauf*, baltringue*, blaireau*
scum: connard*, conard*, connass*, salaud*, salop*, fumier*, ordure*, enfoir*, encul*, pute, putes, batard*, salopard*, racaill*, vermin*, parasit*, profiteu*, porc, porcs, cochon*, larbin*, raclure*, minus, honte*, honteu*, ingrat*, charogn*, pourritur*, trouduc*, sale, sales, gueule*, vautour*, filou*, couill*, bite, bites, charlot*, poufiass*, crevard*, ordures, clochard*, miserab*, saloperie*, salopri*, chienne*, petasse*, grognass*, pouffe*, pedale*, tapette*, pd, fdp, pourriture*, dechet*, merdeux*, morue*, garce*, lopette*, crapul*, sangsue*, tantouze*, bougnoul*, sagouin*, malotru*, goujat*, infect*, degueulass*
swear: merde*, putain*, bordel*, fout*, chier*, emmerd*, chiant*, nique*, niquer, zut, damn*, foutr*, fichu*, merdiq*, cul, baise*, diable*, enfer, putin, ptn, bordels, merdes, chie, chiez, chieur*, chieuse*, enculez, foutez, foutu*, foutue, niquez, mince, pisse*, pisser
liar: menteu*, mentir*, mentez, ment, mentent, menti, menson*, escroc*, escroq*, arnaq*, tricheu*, trich*, voleu*, malhonn*, fraud*, imposteu*, bidon*, bidonn*, trompeu*, diffam*, calomn*, chantag*, extor*, manipul*, trompeus*, facti*, contrefa*, truand*, mytho*, bobard*, baratin*, pipeau*, calomnie*, diffamatoir*, diffamation*, fourb*, hypocrit*, trahi*, fallacieu*, frauduleu*, crapuleus*, roublard*
threat: menac*, consequenc*, vengeance*, venger*, vengez, vengerons, represail*, traqu*, avertissement*, expos*, harcel*, intimid*, ultimat*, paieront, crains, craignez, menaces, retombees, represailles, prevenu, prevenus, repentir, mefiez, mefie, mefiance, harcelement*, tremble*, trembler
police: polic*, gendarm*, prison*, crimin*, crime*, delinq*, arrestat*, procureur*, commissariat*, policier*, flic*, keuf*, penalement, penal, penale, brigade*, commissair*, inculp*, detention*, delit*
lawyer: avocat*, tribun*, juge, juges, huissier*, justice*, judiciair*, prudhom*, notaire*, tribunal, tribunaux, avocate*, magistrat*, juridiction*, juriste*
sue: poursui*, proces, assign*, plaider*, dommages, porterplainte, juridiq*, poursuite*, justiciab*, contentieu*
hit: frapp*, cogn*, gifl*, baff*, claqu*, blesse*, bless*, attaqu*, agress*, poignard*, arme, armes, bombe*, pistolet*, fusil*, explos*, tabass*, cracher, etrangl*, brul*, incendi*, botter, heurt*, gifler, gifle, claque, claques, tabasser, defonc*, demol*, latter, bousill*, peter, raclee*, peterai, casserai, eclater, bagarr*, coups, demolir, exploser, saigner, tordre, poing*, matraqu*, battre, battrai, battent
kill: tue, tuer, tuez, tuerai, tueur*, tues, meurtr*, suicid*, assassin*, killer*, egorg*, massacr*, buter, creverai, buterai, zigouill*, pendez, pendre, pendu*, noyez, egorger, tueuse*, liquider
hate: detest*, deteste*, haine*, ecoeur*, abhor*, haine, hais, hait, hair, haissez, haissons
cry: pleur*, crie, crier, criez, hurl*, larme*, sanglot*, gueuler, hurler, braill*
body: visage*, yeux, cerveau*, tete*, dent, dents, peau*, bras, jambe*, bouche, bouches, nez, cou, corps, doigt*, cheveu*, barbe*, poignet*, dos
naked: nu, nue, nus, sex*, porn*, erotiq*
drug: drogu*, alcool*, cannabis*, cocain*, coke, medicament*
race: racis*, race, races, musulm*, juif*, juive*, arabe*, gay, gays, homo*, immigr*, etrang*, negr*, chretien*
hard: dur, dure*, durs
easy: facil*, simple, simples, confortab*, pratiq*, commod*, aise*
clear: clair, clairs, clairement, clarif*, evident*, evidem*
unclear: flou, floue, flous, confus*, ambig*, illisib*
real: reel*, realite*
possible: possib*
impossible: impossib*
strong: solide*, robust*, puissan*
thick: doux, douce*, douceur*, souple*, lisse*, adouci*, moelleu*
empty: vide*
wet: humid*, mouill*, trempe*
wait: attend*, attent, attente, hesit*, patienter, patientez
expect: attentes
meet: rencontr*, reuni*
turn: tourn*, pivot*, devis*, deviss*, virag*
push: glisse*, tirez, tirer, tire, coulisse*, coulisser
fall: tombe*, chut*
run: couru*, courir*, courez
lead: mener, menons, mene, mener*, conduit*, conduir*
sit: assey*, assis*, dormi*, dors, repos*, detend*
eat: mang*, repas, appetit*, cuire, cuisson*, boire, boisson*, buv*, digestion, dejeuner*, diner*, cuisiner*, gourmand*
spend: depens*, investi*
refuse: refus*, rejet*, declin*
ignore: ignor*
belong: apparten*, possed*
count: compter*, comptez, comptent, comptons
draw-attention: attention*
proud: fier, fiers, fiere*, fierte*, honor*, honneur*
respect: respect*
favour: faveur*
owe: dette*, redevab*
position: dessous, dessus, dehors, dedans, derrier*, devant, position*, milieu, centre*, cote, cotes, loin, pres, proxim*, aupres, exterieur*, gauche*, face
example: exemple*, exemplaire*, specimen*
reference: referen*, ref, id
case-matter: cas, situation*, circonst*, evenement*
step: etape*, phase*
way: maniere*, facon*, moyen*, methode*, genre*, chemin*
group: groupe*, categ*, classe, classes
level: niveau*, degre*, limit*, seuil*, taux, general, generale, generaux, niveaux
goal: but, buts, objectif*, cible*, vise*, visons
school: ecole*, college, lycee*, universit*, etudiant*, professeur*, examens, eleve, eleves, prof, profs
media: magazine*, journaux, television*, tele, presse, podcast*, journalist*
charge-battery: recharg*, charge, charger*, chargez, charges
warehouse: atelier*, entrepot*, usine*, depots
popular: populair*, favori*, tendance*, best, incontourn*
unique: original*
beautiful: beau, beaux, bel, belle, belles, beaute*, joli*, elegan*, charm*, mignon*, embelli*
wonder: miracl*
normal: normal*, ordinair*, standard*, usuel*
possible-date: estimee, estimati*
automatic: automati*
separate: separ*, individuel*, isole*
merge: combin*, fusion*, regroup*, cumul*
responsible: responsab*
investigate: investig*
transaction: transaction*
complete: complet*, fini*, acheve*, finaliser*
then: alors, puis, ensuite
language: francais*, anglais*, allemand*, espagnol*, italien*, polonais*, chinois*, japonais*, traduc*, traduir*, langue*, neerland*, turc, suedois*, portug*
direct: direct*
wear: enfil*, vetement*, habill*
action: action*
apply: appliqu*, applicat*
access: acces, acceder, accede*
status: statut*, etat, etats
download: telecharg*
system: systeme*
statistics: statist*, graphiq*
person: particip*
become: deven*, devien*, devenir*
section: section*, rubriqu*
past: passe, passee, passees, passes, passer*, passez, passage*, passent
pleasant: agreab*, plaisant*
sound: bruit*, sonn*, sonore*, bruyant*, bruits, tintamar*, vibr*, grinc*, sifflem*, siffl*, ronfl*
dark: sombre*, obscur*
technician: technic*, techniq*, plombier*, installateu*, electricien*, monteur*, chauffagist*, menuisier*, peintre*, reparateu*, depanneur, depanneu*
united: union, unis
avoid: evit*, empech*, eviter, evitez
poor: pauvre*
space: espace*
power: energie*
figure: figure, figurent, figurez
`;
