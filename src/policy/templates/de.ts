import type { TemplateTexts } from './template.ts';

export const de: TemplateTexts = {
  sentences: {
    aboutOrder: 'Wir schreiben Ihnen zu Ihrer Bestellung {orderId}.',
    lateShipment: 'Der Versand verzögert sich.',
    lateShipmentItem: 'Der Versand von „{itemTitle}“ verzögert sich.',
    lateDelivery: 'Die Lieferung verzögert sich.',
    lateDeliveryItem: 'Die Lieferung von „{itemTitle}“ verzögert sich.',
    lateOrder: 'Diese Bestellung verzögert sich.',
    lateOrderItem: 'Der Artikel „{itemTitle}“ verspätet sich.',
    newShipDate: 'Neues voraussichtliches Versanddatum: {newShipDate}.',
    newDeliveryDate: 'Neues voraussichtliches Lieferdatum: {newDeliveryDate}.',
    newDate: 'Neuer voraussichtlicher Termin: {newDate}.',
    delayLength: 'Voraussichtliche Verzögerung: {delay}.',
    cause: 'Grund: {cause}.',
    trackingNumber: 'Sendungsnummer: {trackingNumber}.',
    apology: 'Wir bitten, die Unannehmlichkeiten zu entschuldigen.',
    refundOnReply:
      'Wenn Ihnen das nicht passt, antworten Sie bitte auf diese Nachricht. Wir erstatten Ihnen dann den Betrag.',
    fullRefundOnReply:
      'Wenn Ihnen das nicht passt, antworten Sie bitte auf diese Nachricht. Wir erstatten Ihnen dann den vollen Betrag.',
    amountOnReply:
      'Wenn Ihnen das nicht passt, antworten Sie bitte auf diese Nachricht. Wir erstatten Ihnen dann {refundAmount}.',
    outOfStock: 'Leider ist der Artikel nicht mehr vorrätig, und wir können ihn nicht versenden.',
    outOfStockItem:
      'Leider ist „{itemTitle}“ nicht mehr vorrätig, und wir können den Artikel nicht versenden.',
    cannotShip: 'Leider können wir den Artikel nicht versenden.',
    cannotShipItem: 'Leider können wir „{itemTitle}“ nicht versenden.',
    refunded:
      'Wir haben die Bestellung aus diesem Grund angepasst und {refundAmount} auf Ihre ursprüngliche Zahlungsmethode erstattet.',
    willRefund: 'Wir erstatten {refundAmount} auf Ihre ursprüngliche Zahlungsmethode.',
    nothingToDo: 'Sie müssen nichts weiter unternehmen.',
    lost: 'Ihr Paket ist auf dem Transportweg verloren gegangen.',
    damaged: 'Der Artikel wurde beschädigt.',
    wrongItem: 'Ihnen wurde ein falscher Artikel zugesandt.',
    replacement: 'Wir senden Ihnen Ersatz.',
    problem: 'Zu dieser Bestellung gibt es ein Problem: {problem}',
    question: 'Für Ihre Bestellung {orderId} benötigen wir noch eine Angabe: {question}',
    questionItem: 'Für Ihre Bestellung {orderId} („{itemTitle}“) benötigen wir noch eine Angabe: {question}',
    pleaseReply: 'Bitte antworten Sie auf diese Nachricht.',
    pleaseReplyBy: 'Bitte antworten Sie bis zum {replyBy} auf diese Nachricht.',
    returnReceived: 'Wir haben Ihre Rücksendung zur Bestellung {orderId} erhalten.',
    returnReceivedItem: 'Wir haben Ihre Rücksendung zur Bestellung {orderId} („{itemTitle}“) erhalten.',
    partialRefund: 'Wir haben {refundAmount} erstattet.',
    partialReason: 'Grund für die Teilerstattung: {reason}.',
    askAboutAmount: 'Wenn Sie eine Frage zu diesem Betrag haben, antworten Sie bitte auf diese Nachricht.',
    returnQuestion: 'Zu Ihrer Rücksendung zur Bestellung {orderId} benötigen wir folgende Angabe: {question}',
    returnQuestionItem:
      'Zu Ihrer Rücksendung zur Bestellung {orderId} („{itemTitle}“) benötigen wir folgende Angabe: {question}',
    refundAfterReply: 'Nach Ihrer Antwort bearbeiten wir Ihre Erstattung.',
    invoice: 'Die Rechnung zu Ihrer Bestellung {orderId} finden Sie im Anhang.',
    invoiceCorrection:
      'Falls eine Angabe auf der Rechnung korrigiert werden muss, antworten Sie bitte auf diese Nachricht.',
    bulky:
      'Für die Lieferung Ihrer Bestellung {orderId} müssen wir einen Termin vereinbaren, da der Artikel groß ist.',
    bulkyItem:
      'Für die Lieferung von „{itemTitle}“ (Bestellung {orderId}) müssen wir einen Termin vereinbaren, da der Artikel groß ist.',
    service: 'Wir möchten einen Termin für den Service zu Ihrer Bestellung {orderId} vereinbaren.',
    serviceItem:
      'Wir möchten einen Termin für den Service zu Ihrer Bestellung {orderId} („{itemTitle}“) vereinbaren.',
    availableTimes: 'Mögliche Termine: {timeSlots}.',
    chooseTime: 'Bitte antworten Sie auf diese Nachricht und nennen Sie uns den passenden Termin.',
    tellAccess: 'Bitte teilen Sie uns auch mit, ob es Treppen oder enge Zugänge gibt.',
    design: 'Bitte prüfen Sie die Angaben zur Personalisierung Ihrer Bestellung {orderId}: {designDetails}',
    designItem:
      'Bitte prüfen Sie die Angaben zur Personalisierung Ihrer Bestellung {orderId} („{itemTitle}“): {designDetails}',
    confirmDesign:
      'Bitte bestätigen Sie diese oder teilen Sie uns Änderungen mit, indem Sie auf diese Nachricht antworten.',
    confirmDesignBy: 'Bitte bestätigen Sie diese bis zum {replyBy} oder teilen Sie uns Änderungen mit.',
    warranty: 'Im Anhang finden Sie die Garantieunterlagen zu Ihrer Bestellung {orderId}.',
    warrantyItem:
      'Im Anhang finden Sie die Garantieunterlagen zu „{itemTitle}“ aus Ihrer Bestellung {orderId}.',
    coverage: 'Die Garantie gilt vom {coverageStart} bis zum {coverageEnd}.',
    accessKey: 'Hier ist der Zugangsschlüssel zu Ihrer Bestellung {orderId}: {accessKey}',
    accessKeyItem:
      'Hier ist der Zugangsschlüssel für „{itemTitle}“ aus Ihrer Bestellung {orderId}: {accessKey}',
    keyFails: 'Falls der Schlüssel nicht funktioniert, antworten Sie bitte auf diese Nachricht.',
    details: 'Bitte beachten Sie zu Ihrer Bestellung {orderId} Folgendes: {details}',
    reviewRequest: 'Wir freuen uns über Ihre ehrliche Bewertung zur Bestellung {orderId}.',
  },
  causes: {
    weather: 'schlechtes Wetter',
    carrier: 'eine Verzögerung beim Paketdienst',
    customs: 'die Zollabfertigung',
    supplier: 'eine Verzögerung bei unserem Lieferanten',
    production: 'eine Verzögerung in der Produktion',
    demand: 'sehr viele Bestellungen',
    strike: 'ein Streik',
  },
  questions: {
    askColor: 'Welche Farbe wünschen Sie?',
    askSize: 'Welche Größe wünschen Sie?',
    askPlug: 'Welchen Steckertyp benötigen Sie?',
    askAddress: 'Wie lautet die vollständige Lieferadresse?',
    askQuantity: 'Wie viele Stück wünschen Sie?',
    askEngraving: 'Welchen Text sollen wir eingravieren?',
    askAccess: 'Was muss der Fahrer wissen, um Ihre Tür zu erreichen (Torcode, Stockwerk, Treppen)?',
    askTime: 'Welcher Tag und welche Uhrzeit passen Ihnen?',
    askReason: 'Aus welchem Grund haben Sie den Artikel zurückgesendet?',
  },
  greeting: {
    plain: 'Guten Tag,',
    female: 'Guten Tag Frau {name},',
    male: 'Guten Tag Herr {name},',
    name: 'Guten Tag {name},',
  },
  quote: '„{quote}“',
  closing: 'Mit freundlichen Grüßen',
  smallAfterGreeting: { except: /^(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/u },
  space: ' ',
};
