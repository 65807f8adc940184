import type { TemplateTexts } from './template.ts';

export const fr: TemplateTexts = {
  sentences: {
    aboutOrder: 'Nous vous écrivons au sujet de votre commande {orderId}.',
    lateShipment: "L'expédition est retardée.",
    lateShipmentItem: "L'expédition de l'article « {itemTitle} » est retardée.",
    lateDelivery: 'La livraison est retardée.',
    lateDeliveryItem: "La livraison de l'article « {itemTitle} » est retardée.",
    lateOrder: 'Cette commande est retardée.',
    lateOrderItem: "L'article « {itemTitle} » est retardé.",
    newShipDate: "Nouvelle date d'expédition prévue : {newShipDate}.",
    newDeliveryDate: 'Nouvelle date de livraison prévue : {newDeliveryDate}.',
    newDate: 'Nouvelle date prévue : {newDate}.',
    delayLength: 'Retard prévu : {delay}.',
    cause: 'Motif : {cause}.',
    trackingNumber: 'Numéro de suivi : {trackingNumber}.',
    apology: 'Nous vous prions de nous excuser pour ce désagrément.',
    refundOnReply: 'Si cela ne vous convient pas, répondez à ce message et nous vous rembourserons.',
    fullRefundOnReply:
      'Si cela ne vous convient pas, répondez à ce message et nous vous rembourserons intégralement.',
    outOfStock: "Nous sommes désolés : l'article est en rupture de stock et nous ne pouvons pas l'expédier.",
    outOfStockItem:
      "Nous sommes désolés : l'article « {itemTitle} » est en rupture de stock et nous ne pouvons pas l'expédier.",
    cannotShip: "Nous sommes désolés : nous ne pouvons pas expédier l'article.",
    cannotShipItem: "Nous sommes désolés : nous ne pouvons pas expédier l'article « {itemTitle} ».",
    refunded:
      "Pour ce motif, nous avons ajusté la commande et remboursé {refundAmount} sur votre mode de paiement d'origine.",
    willRefund: "Nous rembourserons {refundAmount} sur votre mode de paiement d'origine.",
    nothingToDo: "Vous n'avez aucune démarche à effectuer.",
    problem: 'Cette commande rencontre un problème : {problem}',
    question: 'Pour finaliser votre commande {orderId}, il nous manque une information : {question}',
    questionItem:
      'Pour finaliser votre commande {orderId} (« {itemTitle} »), il nous manque une information : {question}',
    pleaseReply: 'Merci de répondre à ce message.',
    pleaseReplyBy: 'Merci de répondre à ce message avant le {replyBy}.',
    returnReceived: 'Nous avons reçu votre retour pour la commande {orderId}.',
    returnReceivedItem: 'Nous avons reçu votre retour pour la commande {orderId} (« {itemTitle} »).',
    partialRefund: 'Nous avons remboursé {refundAmount}.',
    partialReason: 'Motif du remboursement partiel : {reason}.',
    askAboutAmount: 'Pour toute question sur ce montant, veuillez répondre à ce message.',
    returnQuestion:
      "Au sujet du retour de votre commande {orderId}, nous avons besoin de l'information suivante : {question}",
    returnQuestionItem:
      "Au sujet du retour de votre commande {orderId} (« {itemTitle} »), nous avons besoin de l'information suivante : {question}",
    refundAfterReply: 'Nous traiterons votre remboursement après votre réponse.',
    invoice: 'Vous trouverez en pièce jointe la facture de votre commande {orderId}.',
    invoiceCorrection: 'Si une information doit être corrigée, veuillez répondre à ce message.',
    bulky: "La livraison de votre commande {orderId} nécessite un rendez-vous, car l'article est volumineux.",
    bulkyItem:
      "La livraison de l'article « {itemTitle} » (commande {orderId}) nécessite un rendez-vous, car il est volumineux.",
    service: "Nous souhaitons planifier l'intervention liée à votre commande {orderId}.",
    serviceItem:
      "Nous souhaitons planifier l'intervention liée à votre commande {orderId} (« {itemTitle} »).",
    availableTimes: 'Créneaux disponibles : {timeSlots}.',
    chooseTime: 'Merci de répondre à ce message en indiquant le créneau qui vous convient.',
    tellAccess: 'Merci de nous signaler également tout escalier ou accès étroit.',
    design: 'Merci de vérifier les détails de personnalisation de votre commande {orderId} : {designDetails}',
    designItem:
      'Merci de vérifier les détails de personnalisation de votre commande {orderId} (« {itemTitle} ») : {designDetails}',
    confirmDesign:
      'Veuillez les confirmer ou nous indiquer les modifications souhaitées en répondant à ce message.',
    confirmDesignBy:
      'Veuillez les confirmer ou nous indiquer les modifications souhaitées en répondant à ce message avant le {replyBy}.',
    warranty: 'Vous trouverez en pièce jointe le document de garantie de votre commande {orderId}.',
    warrantyItem:
      "Vous trouverez en pièce jointe le document de garantie de l'article « {itemTitle} » de votre commande {orderId}.",
    coverage: 'La garantie est valable du {coverageStart} au {coverageEnd}.',
    accessKey: "Voici la clé d'accès de votre commande {orderId} : {accessKey}",
    accessKeyItem: "Voici la clé d'accès pour « {itemTitle} » (commande {orderId}) : {accessKey}",
    keyFails: 'Si la clé ne fonctionne pas, veuillez répondre à ce message.',
    details: 'Veuillez noter ce qui suit au sujet de votre commande {orderId} : {details}',
    reviewRequest: 'Nous vous serions reconnaissants de donner votre avis sincère sur la commande {orderId}.',
  },
  causes: {
    weather: 'les intempéries',
    carrier: 'un retard du transporteur',
    customs: 'le dédouanement',
    supplier: 'un retard de production',
    demand: 'un grand nombre de commandes',
    strike: 'une grève',
  },
  questions: {
    askColor: 'Quelle couleur souhaitez-vous ?',
    askSize: 'Quelle taille souhaitez-vous ?',
    askPlug: 'De quel type de prise avez-vous besoin ?',
    askAddress: "Quelle est l'adresse de livraison complète ?",
    askQuantity: 'Combien de pièces souhaitez-vous ?',
    askEngraving: 'Quel texte devons-nous graver ?',
    askAccess: 'Que doit savoir le livreur pour accéder à votre porte (code, étage, escaliers) ?',
    askTime: 'Quel jour et quelle heure vous conviennent ?',
  },
  greeting: {
    plain: 'Bonjour,',
    female: 'Bonjour Madame {name},',
    male: 'Bonjour Monsieur {name},',
    name: 'Bonjour {name},',
  },
  quote: '« {quote} »',
  closing: 'Cordialement,',
  smallAfterGreeting: null,
  space: ' ',
};
