import type { TemplateTexts } from './template.ts';

export const nl: TemplateTexts = {
  sentences: {
    aboutOrder: 'Wij schrijven u over uw bestelling {orderId}.',
    lateShipment: 'De verzending is vertraagd.',
    lateShipmentItem: "De verzending van '{itemTitle}' is vertraagd.",
    lateDelivery: 'De bezorging is vertraagd.',
    lateDeliveryItem: "De bezorging van '{itemTitle}' is vertraagd.",
    lateOrder: 'Deze bestelling is vertraagd.',
    lateOrderItem: "Het artikel '{itemTitle}' is vertraagd.",
    newShipDate: 'Nieuwe verwachte verzenddatum: {newShipDate}.',
    newDeliveryDate: 'Nieuwe verwachte bezorgdatum: {newDeliveryDate}.',
    newDate: 'Nieuwe verwachte datum: {newDate}.',
    delayLength: 'Verwachte vertraging: {delay}.',
    cause: 'Reden: {cause}.',
    trackingNumber: 'Trackingnummer: {trackingNumber}.',
    apology: 'Onze excuses voor het ongemak.',
    refundOnReply:
      'Als dit u niet schikt, kunt u op dit bericht antwoorden. Wij betalen u dan het bedrag terug.',
    fullRefundOnReply:
      'Als dit u niet schikt, kunt u op dit bericht antwoorden. Wij betalen u dan het volledige bedrag terug.',
    outOfStock: 'Helaas is het artikel niet meer op voorraad en kunnen wij het niet verzenden.',
    outOfStockItem: "Helaas is '{itemTitle}' niet meer op voorraad en kunnen wij het artikel niet verzenden.",
    cannotShip: 'Helaas kunnen wij het artikel niet verzenden.',
    cannotShipItem: "Helaas kunnen wij '{itemTitle}' niet verzenden.",
    refunded:
      'Wij hebben de bestelling om deze reden aangepast en {refundAmount} terugbetaald via uw oorspronkelijke betaalmethode.',
    willRefund: 'Wij betalen {refundAmount} terug via uw oorspronkelijke betaalmethode.',
    nothingToDo: 'U hoeft verder niets te doen.',
    problem: 'Er is een probleem met deze bestelling: {problem}',
    question: 'Voor uw bestelling {orderId} hebben wij nog één gegeven nodig: {question}',
    questionItem: "Voor uw bestelling {orderId} ('{itemTitle}') hebben wij nog één gegeven nodig: {question}",
    pleaseReply: 'Wilt u op dit bericht antwoorden?',
    pleaseReplyBy: 'Wilt u vóór {replyBy} op dit bericht antwoorden?',
    returnReceived: 'Wij hebben uw retourzending voor bestelling {orderId} ontvangen.',
    returnReceivedItem: "Wij hebben uw retourzending voor bestelling {orderId} ('{itemTitle}') ontvangen.",
    partialRefund: 'Wij hebben {refundAmount} terugbetaald.',
    partialReason: 'Reden van de gedeeltelijke terugbetaling: {reason}.',
    askAboutAmount: 'Als u een vraag over dit bedrag hebt, kunt u op dit bericht antwoorden.',
    returnQuestion:
      'Over uw retour voor bestelling {orderId} hebben wij de volgende informatie nodig: {question}',
    returnQuestionItem:
      "Over uw retour voor bestelling {orderId} ('{itemTitle}') hebben wij de volgende informatie nodig: {question}",
    refundAfterReply: 'Na uw antwoord verwerken wij uw terugbetaling.',
    invoice: 'De factuur voor uw bestelling {orderId} vindt u in de bijlage.',
    invoiceCorrection:
      'Moet er iets op de factuur worden gecorrigeerd, dan kunt u op dit bericht antwoorden.',
    bulky:
      'Voor de bezorging van uw bestelling {orderId} moeten wij een afspraak maken, omdat het artikel groot is.',
    bulkyItem:
      "Voor de bezorging van '{itemTitle}' (bestelling {orderId}) moeten wij een afspraak maken, omdat het artikel groot is.",
    service: 'Wij willen graag een afspraak maken voor de service bij uw bestelling {orderId}.',
    serviceItem:
      "Wij willen graag een afspraak maken voor de service bij uw bestelling {orderId} ('{itemTitle}').",
    availableTimes: 'Beschikbare tijden: {timeSlots}.',
    chooseTime: 'Wilt u op dit bericht antwoorden met de tijd die u schikt?',
    tellAccess: 'Laat ons ook weten of er trappen of smalle doorgangen zijn.',
    design: 'Wilt u de personalisatie van uw bestelling {orderId} controleren? {designDetails}',
    designItem:
      "Wilt u de personalisatie van uw bestelling {orderId} ('{itemTitle}') controleren? {designDetails}",
    confirmDesign:
      'Bevestig deze of laat ons weten wat er moet worden gewijzigd door op dit bericht te antwoorden.',
    confirmDesignBy: 'Bevestig deze vóór {replyBy} of laat ons weten wat er moet worden gewijzigd.',
    warranty: 'In de bijlage vindt u het garantiedocument voor uw bestelling {orderId}.',
    warrantyItem:
      "In de bijlage vindt u het garantiedocument voor '{itemTitle}' uit uw bestelling {orderId}.",
    coverage: 'De garantie loopt van {coverageStart} tot en met {coverageEnd}.',
    accessKey: 'Hier is de toegangscode voor uw bestelling {orderId}: {accessKey}',
    accessKeyItem: "Hier is de toegangscode voor '{itemTitle}' uit uw bestelling {orderId}: {accessKey}",
    keyFails: 'Werkt de code niet, dan kunt u op dit bericht antwoorden.',
    details: 'Let bij uw bestelling {orderId} op het volgende: {details}',
    reviewRequest: 'Wij stellen uw eerlijke beoordeling van bestelling {orderId} op prijs.',
  },
  causes: {
    weather: 'slecht weer',
    carrier: 'vertraging bij de vervoerder',
    customs: 'de douaneafhandeling',
    supplier: 'vertraging in de productie',
    demand: 'een groot aantal bestellingen',
    strike: 'een staking',
  },
  questions: {
    askColor: 'Welke kleur wilt u?',
    askSize: 'Welke maat wilt u?',
    askPlug: 'Welk type stekker hebt u nodig?',
    askAddress: 'Wat is het volledige bezorgadres?',
    askQuantity: 'Hoeveel stuks wilt u?',
    askEngraving: 'Welke tekst moeten wij graveren?',
    askAccess: 'Wat moet de bezorger weten om uw deur te bereiken (poortcode, verdieping, trappen)?',
    askTime: 'Welke dag en tijd schikken u?',
  },
  greeting: {
    plain: 'Goedendag,',
    female: 'Beste mevrouw {name},',
    male: 'Beste heer {name},',
    name: 'Beste {name},',
  },
  quote: "'{quote}'",
  closing: 'Met vriendelijke groet,',
  smallAfterGreeting: null,
  space: ' ',
};
