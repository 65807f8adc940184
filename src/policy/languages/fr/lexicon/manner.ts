/** French words for how things are said: who, to whom, denied, on what condition, asked for. */
export const manner = {
  we: `
    nous, notre, nos, je, j, me, m, moi, mon, ma, mes, on,
  `,
  you: `
    vous, votre, vos, tu, te, t, toi, ton, ta, tes,
  `,
  not: `
    ne, n, pas, jamais, sans, aucun, aucune, ni, rien, plutôt que, au lieu de, au lieu d,
  `,
  if: `
    si, au moindre|premier, à_la moindre, s_il, s_ils, sinon, quand, lorsque, lorsqu, dès_que, dès_qu, dès_lors, une_fois, pourvu, tant_que, à_condition, sous_réserve,
    au cas, dans le cas, en cas, ceux|celles|celui|tous|toutes|client|clients|clientes|personne|personnes|acheteurs|quiconque qui,
    à supposer, dans l hypothèse, les clients|acheteurs satisfaits|contents|mécontents|insatisfaits|déçus,
  `,
  ask: `
    merci de|d|d_avance_de|d_avance_d|par_avance_de,
    veuillez, veuille, svp, stp, pourriez, pourrais, prions, prie, priés, priées, prière, demandons, demandez, demander, invitons, invite, invitez, encourageons,
    aimerions, voudrions, voudriez, souhaiterions, apprécierions, accepteriez, seriez, seriez_vous, serais, auriez, consentiriez,
    s_il vous|te plait, pouvez_vous|peux_tu, pouvez vous, peux tu, vous|tu pouvez|peux|pourriez|pourrais|devez|dois|devriez|devrais|voulez|veux, nous souhaitons|voulons|espérons|attendons|comptons,
    serions|serons|serais|serait ..2 reconnaissants|reconnaissant|reconnaissante|reconnaissantes|heureux|ravis|contents|honorés|gré|obligés|juste|gentil|sympa|bien|bon|formidable|utile|aimable,
    ferait|feriez|ferais|fera ..3 plaisir|service|bien, nous aiderait|aidera|aiderez|aiderais, aidez|aide nous, compter|comptons sur,
    suffit de|d, n avez_qu|as_qu, n hésitez|hésite pas, pensez|pense|songez à, il faut|faudrait que|absolument, plus simple|facile|rapide, mieux serait,
    prenez|prends|prendre ..3 temps|minute|minutes|instant|moment|secondes, seul|simple clic, ayez|auriez l amabilité|la_gentillesse|l_obligeance,
    soyez|sois gentil|gentille|aimable|indulgent|indulgents|indulgente, faites|fais nous, rendez nous, laissez|laisse nous, ne manquez pas de,
  `,
  again: `
    encore une_fois, à nouveau, de nouveau, nouvelle fois, nouveau rappel, une deuxième fois, une seconde fois,
    rappel, rappels, rappelons, rappeler, rappelle, relanc*, oublié, oubliée, oublier, oubli,
    deuxième|seconde|dernière|nouvelle|précédente|première|second|dernier|précédent|nouveau demande|message|invitation|tentative|mail|courriel|relance|e_mail,
    avons|ai déjà? demandé|écrit|sollicité|sollicitée|contacté|contactée|invité|invitée|proposé, avions|avais ..1 demandé|écrit|sollicité|sollicitée|contacté|contactée|invité|invitée|proposé,
    attendons|attends toujours|encore|impatiemment, revenons|reviens|permettons_de_revenir vers vous|toi, toujours pas, pas encore, reste sans, restée sans, restés sans,
    sans réponse|nouvelles, il y a ..2 jours|semaine|semaines|mois, la semaine dernière|passée, le mois dernier, insist*, encore temps, reste encore,
  `,
  before: `
    avant, d_abord, auparavant, au_préalable, préalablement, plutôt, directement, en_premier, en_priorité, au_lieu,
  `,
  contact: `
    contact*, faites|fais nous|moi signe, répond*, réponse, écrire|écris|écrivez nous|moi|à|ici, nous|me|m écrire|contacter|joindre|prévenir|avertir|répondre|parler|appeler|informer,
    écrivez|écris|prévenez|préviens|avertissez|informez|parlez|parle|joignez|appelez|dites|dis|signalez|signale|alertez|interrogez nous|moi|le|la|en,
    faites|fais|faire le? nous? le? savoir, nous faire ..1 savoir|part, nous le faire savoir, tenez nous, adress* ..2 à_nous|nous|à_notre|au_service, revenez|revenir|tournez|tourner|rapprochez|rapprocher vers|vers_nous|de_nous|vous,
    un message, un mot, en parler, venez nous, laissez nous un message, à nous,
  `,
  leave: `
    laisse*, dépos*, écrire, écris, écrivez, écrive, écrit, écriv*, rédig*, publi*, poster, postez, poste, mettre, mets, mettez, mettiez, donner, donnez, donne, donnes, partag*,
    attribu*, accord*, noter, notez, évalu*, recommand*, commenter, commentez, cliqu*, dire, dites, dis, racont*, offrir, offrez, offre, envoyer, envoyez, envoie, témoign*,
    faire|faites|fais part, votez, voter, décern*, note|noté nous, confier, exprim*, rendez, poser,
  `,
} as const;
