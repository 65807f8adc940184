import type { TemplateTexts } from './template.ts';

export const it: TemplateTexts = {
  sentences: {
    aboutOrder: 'Le scriviamo in merito al Suo ordine {orderId}.',
    late: 'La spedizione subirà un ritardo.',
    lateItem: "La spedizione dell'articolo «{itemTitle}» subirà un ritardo.",
    newShipDate: 'Nuova data di spedizione prevista: {newShipDate}.',
    newDeliveryDate: 'Nuova data di consegna prevista: {newDeliveryDate}.',
    newDate: 'Nuova data prevista: {newDate}.',
    delayLength: 'Ritardo previsto: {delay}.',
    cause: 'Motivo: {cause}.',
    trackingNumber: 'Numero di tracciamento: {trackingNumber}.',
    apology: 'Ci scusiamo per il disagio.',
    refundOnReply: 'Se questo non Le va bene, risponda a questo messaggio e Le faremo il rimborso.',
    fullRefundOnReply:
      "Se questo non Le va bene, risponda a questo messaggio e Le rimborseremo l'intero importo.",
    outOfStock: "Siamo spiacenti, ma l'articolo è esaurito e non possiamo spedirlo.",
    outOfStockItem: "Siamo spiacenti, ma l'articolo «{itemTitle}» è esaurito e non possiamo spedirlo.",
    cannotShip: "Siamo spiacenti, ma non possiamo spedire l'articolo.",
    cannotShipItem: "Siamo spiacenti, ma non possiamo spedire l'articolo «{itemTitle}».",
    refunded:
      "Per questo motivo abbiamo rettificato l'ordine e rimborsato {refundAmount} sul metodo di pagamento originale.",
    willRefund: 'Rimborseremo {refundAmount} sul metodo di pagamento originale.',
    nothingToDo: 'Non deve fare altro.',
    problem: "C'è un problema con questo ordine: {problem}",
    question: "Per completare il Suo ordine {orderId} ci serve ancora un'informazione: {question}",
    questionItem:
      "Per completare il Suo ordine {orderId} («{itemTitle}») ci serve ancora un'informazione: {question}",
    pleaseReply: 'La preghiamo di rispondere a questo messaggio.',
    pleaseReplyBy: 'La preghiamo di rispondere a questo messaggio entro questa data: {replyBy}.',
    returnReceived: "Abbiamo ricevuto il Suo reso per l'ordine {orderId}.",
    returnReceivedItem: "Abbiamo ricevuto il Suo reso per l'ordine {orderId} («{itemTitle}»).",
    partialRefund: 'Abbiamo rimborsato {refundAmount}.',
    partialReason: 'Motivo del rimborso parziale: {reason}.',
    askAboutAmount: 'Per domande su questo importo, La preghiamo di rispondere a questo messaggio.',
    returnQuestion: "In merito al reso dell'ordine {orderId} ci serve la seguente informazione: {question}",
    returnQuestionItem:
      "In merito al reso dell'ordine {orderId} («{itemTitle}») ci serve la seguente informazione: {question}",
    refundAfterReply: 'Elaboreremo il Suo rimborso dopo la Sua risposta.',
    invoice: 'In allegato trova la fattura del Suo ordine {orderId}.',
    invoiceCorrection:
      'Se un dato della fattura deve essere corretto, La preghiamo di rispondere a questo messaggio.',
    bulky: "Per la consegna del Suo ordine {orderId} serve un appuntamento, perché l'articolo è ingombrante.",
    bulkyItem:
      "Per la consegna di «{itemTitle}» (ordine {orderId}) serve un appuntamento, perché l'articolo è ingombrante.",
    service: "Vorremmo fissare l'appuntamento per il servizio relativo al Suo ordine {orderId}.",
    serviceItem:
      "Vorremmo fissare l'appuntamento per il servizio relativo al Suo ordine {orderId} («{itemTitle}»).",
    availableTimes: 'Orari disponibili: {timeSlots}.',
    chooseTime: "La preghiamo di rispondere a questo messaggio indicando l'orario che preferisce.",
    tellAccess: 'Ci segnali anche eventuali scale o accessi stretti.',
    design:
      'La preghiamo di verificare i dettagli di personalizzazione del Suo ordine {orderId}: {designDetails}',
    designItem:
      'La preghiamo di verificare i dettagli di personalizzazione del Suo ordine {orderId} («{itemTitle}»): {designDetails}',
    confirmDesign: 'Risponda a questo messaggio per confermarli o indicarci le modifiche.',
    confirmDesignBy:
      'Risponda a questo messaggio per confermarli o indicarci le modifiche entro questa data: {replyBy}.',
    warranty: 'In allegato trova il documento di garanzia del Suo ordine {orderId}.',
    warrantyItem:
      "In allegato trova il documento di garanzia dell'articolo «{itemTitle}» del Suo ordine {orderId}.",
    coverage: 'Periodo di garanzia: {coverageStart} - {coverageEnd}.',
    accessKey: 'Ecco la chiave di accesso del Suo ordine {orderId}: {accessKey}',
    accessKeyItem: 'Ecco la chiave di accesso per «{itemTitle}» del Suo ordine {orderId}: {accessKey}',
    keyFails: 'Se la chiave non funziona, risponda a questo messaggio.',
    details: 'Riguardo al Suo ordine {orderId}, La preghiamo di tenere presente quanto segue: {details}',
    reviewRequest: "Le saremmo grati per una recensione sincera sull'ordine {orderId}.",
  },
  causes: {
    weather: 'il maltempo',
    carrier: 'un ritardo del corriere',
    customs: 'lo sdoganamento',
    supplier: 'un ritardo nella produzione',
    demand: 'un numero elevato di ordini',
    strike: 'uno sciopero',
  },
  questions: {
    askColor: 'Quale colore desidera?',
    askSize: 'Quale taglia o misura desidera?',
    askPlug: 'Di quale tipo di spina ha bisogno?',
    askAddress: "Qual è l'indirizzo di consegna completo?",
    askQuantity: 'Quanti pezzi desidera?',
    askEngraving: 'Quale testo dobbiamo incidere?',
    askAccess: 'Che cosa deve sapere il corriere per arrivare alla Sua porta (codice, piano, scale)?',
    askTime: 'Quale giorno e quale orario preferisce?',
  },
  greeting: {
    plain: 'Buongiorno,',
    female: 'Gentile Sig.ra {name},',
    male: 'Gentile Sig. {name},',
    name: 'Buongiorno {name},',
  },
  quote: '«{quote}»',
  closing: 'Cordiali saluti',
  smallAfterGreeting: { except: /^(?:Le|La preghiamo)\b/u },
  space: ' ',
};
