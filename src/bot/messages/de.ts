import type { BotWording } from './wording.ts';

// Words as in policy/messages/de.ts; Genehmigung approval · genehmigen approve · ablehnen reject ·
// zurückziehen cancel (a message; an order is storniert) · Beleg receipt · Thread
export const de: BotWording = {
  report: {
    clean: '✅ Kann gesendet werden',
    problems: { one: '1 Problem gefunden', other: '{count} Probleme gefunden' },
    sendable: '✏️ {problems}, unten behoben',
    openSlots: {
      one: '✏️ {problems}, 1 Angabe fehlt noch',
      other: '✏️ {problems}, {count} Angaben fehlen noch',
    },
    solicited: '✅ Stattdessen geht Amazons eigene Bitte hinaus',
    solicitedInstead: '✏️ {problems}: Stattdessen geht Amazons eigene Bitte hinaus',
    copyOnly: '📋 {problems}, unten behoben zum Kopieren',
    stop: '⛔ Nicht senden: {problems}',
    cleanCopyOnly: '📋 Nichts zu ändern: bereit zum Kopieren',
    unfinished: '⚠️ Die Prüfung wurde nicht fertig',
    unfinishedAdvice:
      'Ihr Entwurf ist gespeichert, nichts wurde gesendet. Klicken Sie auf *Bearbeiten* und reichen Sie ihn noch einmal ein, um ihn zu prüfen.',
    yourDraft: 'Ihr Entwurf',
    emptyDraft: '(leer)',
    whatIsWrong: 'Was Amazon hier nicht erlaubt',
    wholeMessage: ' (die ganze Nachricht)',
    moreOfThem: { one: 'und 1 weitere Stelle', other: 'und {count} weitere Stellen' },
    moreRules: { one: 'Und 1 weitere Regel.', other: 'Und {count} weitere Regeln.' },
    notShown: {
      one: ' … 1 weiteres Zeichen ist hier nicht zu sehen; geprüft wurde es auch.',
      other: ' … {count} weitere Zeichen sind hier nicht zu sehen; geprüft wurden sie auch.',
    },
    goesOutAsWritten: 'Das geht hinaus, genau wie von Ihnen geschrieben',
    goesOutCorrected: 'Das geht stattdessen hinaus, genau so',
    fillIn: 'Der verbesserte Text. Bitte vor dem Senden ergänzen:',
    copyThis: 'Zum Kopieren nach Seller Central',
    correctedUnsent: 'Der verbesserte Text',
    instead: 'Was Sie stattdessen tun können',
    solicitation:
      'Ihr Text wird nicht gesendet. Amazon sendet seine eigene neutrale Bitte um eine Bewertung, in der Sprache des Käufers, einmal pro Bestellung.',
    choose: 'Wählen Sie, mit welchem von Amazons Nachrichtentypen das gesendet wird. Ich rate nicht.',
    whatChanged: 'Was sich geändert hat und warum',
    deleted: 'Entfernt: „{was}“',
    replaced: 'Aus „{was}“ wurde „{becomes}“',
    added: 'Ergänzt: „{becomes}“',
    fromTemplate: 'Neu geschrieben nach unserer Vorlage, in der Sprache des Käufers, mit Ihren Angaben',
    forReading: 'Nur zum Lesen, wird nicht gesendet: dasselbe auf {language}',
    moreChanges: { one: 'und 1 weitere Änderung', other: 'und {count} weitere Änderungen' },
    missingTools: 'Nicht geprüft: {tools}.',
    invite:
      'Ich bin noch nicht in {channel}. Tippen Sie dort `/invite {bot}`, bevor Sie um Genehmigung bitten, damit der Beleg seinen Platz hat.',
    noChannel:
      'Genehmigt wird in einem Channel, wo das Team den Beleg sieht. Prüfen Sie den Text noch einmal in einem Channel, in dem ich bin, um ihn zu senden.',
    fourEyes: 'Vier-Augen-Prinzip: Genehmigen muss jemand anderes aus dem Team.',
    checkOnly:
      'Von hier kann nichts gesendet werden: Es ist kein Verkäuferkonto eingerichtet, ich prüfe nur Entwürfe.',
    notAsked:
      'Ich konnte Amazon nicht nach dieser Bestellung fragen, deshalb kann noch nichts gesendet werden. {happened} {advice}',
    noOrder:
      'Zum Senden brauche ich die Bestellnummer: Nennen Sie sie im Text oder klicken Sie auf *Bearbeiten* und tragen Sie sie ein.',
  },
  facts: {
    order: 'Bestellung {order}',
    noOrder: 'Keine Bestellnummer',
    buyerReads: 'Sprache des Käufers: {language}',
    purpose: 'Zweck: {purpose}',
    purposeInferred: 'Zweck: {purpose} _(meine Vermutung; zum Ändern „Bearbeiten“)_',
    reply: 'Antwort an den Käufer',
    sentAs: 'Gesendet als: {operation}',
    version: 'Version {version}',
  },
  card: {
    headers: {
      draft: '✏️ Wieder ein Entwurf',
      in_review: '📨 Genehmigung nötig',
      approved: '🕓 Genehmigt, wird gleich gesendet',
      sending: '🕓 Wird gesendet',
      sent: '✅ An den Käufer gesendet',
      failed: '❌ Nicht gesendet',
      uncertain: '⚠️ Ungewiss: vielleicht beim Käufer angekommen',
      rejected: '🚫 Abgelehnt',
      cancelled: '🚫 Zurückgezogen',
      expired: '⌛ Abgelaufen, nicht gesendet',
    },
    asks: '{author} möchte das dem Käufer der Bestellung *{order}* senden.',
    waitingFor: 'Genehmigen kann eine dieser Personen: {approvers}.',
    drafted: '*Verfasst von* {author}',
    approved: '*Genehmigt von* {approver}, {time}',
    sentAt: '*Gesendet* {time}',
    markedSent: '*Als gesendet markiert von* {person}',
    rejected: '*Abgelehnt von* {person}',
    cancelled: '*Zurückgezogen von* {person}',
    reason: '*Grund:* {reason}',
    note: '*Notiz:* {note}',
    requestId: 'Amazons Anfragenummer {id}',
    exactText: 'Der genaue Text',
    exactTextSent: 'Der Text, wie er gesendet wurde',
    amazonsText: 'Amazons eigene Bitte um eine Bewertung; kein Text von uns wird gesendet.',
    approvedNext: 'Es geht jetzt hinaus, einmal.',
    sendingNext: 'Warten auf Amazons Antwort.',
    waitingUntil: '{happened} Nichts wurde gesendet; nächster Versuch: {time}.',
    failedNext: '{happened} {advice}\nDer Käufer hat nichts erhalten, und ich versuche es nicht noch einmal.',
    uncertainNext:
      '{happened} Die Nachricht hat den Käufer *vielleicht erreicht, vielleicht nicht*, deshalb sende ich sie nicht noch einmal.\nÖffnen Sie Seller Central → Nachrichten → Bestellung *{order}* und sehen Sie nach. Klicken Sie dann auf das, was Sie gefunden haben.',
    expiredNext:
      'Die Genehmigung ist zu alt, oder Amazon erlaubt diese Nachricht zu der Bestellung nicht mehr. Prüfen Sie den Entwurf erneut, falls er noch gebraucht wird.',
    editedNext: '{author} hat den Text geändert. Frühere Genehmigungen gelten nicht mehr.',
    emulated: '🧪 Emulierter Marketplace unter {endpoint}: Nichts hat Amazon erreicht.',
  },
  buttons: {
    approve: 'Genehmigen und senden',
    requestApproval: 'Um Genehmigung bitten',
    edit: 'Bearbeiten',
    fillIn: 'Ergänzen und erneut prüfen',
    choose: 'Nachrichtentyp wählen',
    reject: 'Ablehnen',
    cancel: 'Zurückziehen',
    markSent: 'Sie ist dort: als gesendet markieren',
    sendAgain: 'Sie ist nicht dort: noch einmal senden',
  },
  confirms: {
    approve: {
      title: 'An den Käufer senden?',
      text: 'Die Nachricht zur Bestellung {order} geht über Amazon an den Käufer, einmal. Sie lässt sich nicht zurückholen.',
      confirm: 'Senden',
      deny: 'Noch nicht',
    },
    solicit: {
      title: 'Um eine Bewertung bitten?',
      text: 'Amazon bittet den Käufer der Bestellung {order} mit eigenen Worten um eine Bewertung. Das geht einmal pro Bestellung.',
      confirm: 'Bitten',
      deny: 'Noch nicht',
    },
    sendAgain: {
      title: 'Noch einmal senden?',
      text: 'Nur wenn Sie in Seller Central nachgesehen haben und die Nachricht zur Bestellung {order} nicht dort ist. Sonst bekommt der Käufer sie zweimal.',
      confirm: 'Noch einmal senden',
      deny: 'Zurück',
    },
    cancel: {
      title: 'Nachricht zurückziehen?',
      text: 'Die Nachricht zur Bestellung {order} wird von hier nicht gesendet. Einen neuen Entwurf können Sie jederzeit prüfen.',
      confirm: 'Zurückziehen',
      deny: 'Behalten',
    },
  },
  modals: {
    checkTitle: 'Entwurf prüfen',
    editTitle: 'Entwurf bearbeiten',
    rejectTitle: 'Entwurf ablehnen',
    markSentTitle: 'Als gesendet markieren',
    check: 'Prüfen',
    reject: 'Ablehnen',
    markSent: 'Markieren',
    close: 'Zurück',
    draft: 'Nachricht an den Käufer',
    draftPlaceholder: 'Schreiben Sie, wie Sie dem Käufer schreiben würden',
    draftCut: 'Slacks Feld fasst {limit} Zeichen, deshalb fehlt hier das Ende des Textes.',
    orderId: 'Bestellnummer',
    orderIdHint: 'Wie 123-1234567-1234567. Leer lassen, wenn die Nachricht sie nennt.',
    purpose: 'Zweck',
    infer: 'Aus dem Text schließen',
    operation: 'Amazons Nachrichtentyp',
    operationHint: 'Was Amazon zu dieser Bestellung derzeit erlaubt.',
    reply: 'Antwort',
    replyOption: 'Das ist eine Antwort an den Käufer',
    replyHint:
      'Antworten werden geprüft, dann kopieren Sie sie nach Seller Central: Amazons API kann sie nicht senden.',
    editIntro: 'Das ist der verbesserte Text. Was Sie absenden, wird erneut geprüft.',
    editIntroAsWritten: 'Was Sie absenden, wird erneut geprüft.',
    slotsIntro: 'Vor dem Senden ersetzen:',
    reason: 'Grund',
    reasonHint: 'Der Verfasser und der Channel sehen ihn.',
    note: 'Was haben Sie in Seller Central gefunden?',
    noteHint: 'Steht im Beleg, mit Ihrem Namen und der Uhrzeit.',
    emptyDraft: 'Schreiben Sie zuerst die Nachricht.',
    badOrderId: 'Eine Bestellnummer hat 17 Ziffern, wie 123-1234567-1234567.',
    slotLeft: 'Noch zu ergänzen: {slots}',
    emptyReason: 'Sagen Sie in wenigen Worten, warum.',
  },
  refusals: {
    'not-found':
      'Ich finde diesen Entwurf nicht mehr, deshalb ist nichts geschehen. Prüfen Sie den Text noch einmal mit `/checkmsg`.',
    'stale-version':
      'Der Entwurf hat sich geändert, seit dieser Knopf angezeigt wurde, deshalb ist nichts geschehen. Oben steht, wie er jetzt lautet.',
    state: 'Nichts ist geschehen: Dieser Entwurf {state}.',
    'not-approver': 'Das dürfen nur Genehmigende, deshalb ist nichts geschehen.',
    guest: 'Gäste dürfen das nicht, deshalb ist nichts geschehen. Fragen Sie jemanden aus dem Team.',
    outsider: 'Personen aus einem anderen Workspace dürfen das nicht, deshalb ist nichts geschehen.',
    'not-in-channel':
      'Das dürfen nur Mitglieder von {channel}, deshalb ist nichts geschehen. Treten Sie zuerst dem Channel bei.',
    'look-up-failed':
      'Ich konnte nicht klären, ob das erlaubt ist, deshalb ist nichts geschehen. Versuchen Sie es in einer Minute noch einmal.',
    'own-draft':
      'Vier-Augen-Prinzip: Niemand genehmigt den eigenen Entwurf, deshalb ist nichts geschehen. Fragen Sie jemanden aus dem Team.',
    'second-person-needed':
      'Noch einmal senden darf nur, wer die Nachricht weder verfasst noch genehmigt hat, deshalb ist nichts geschehen. Fragen Sie jemanden aus dem Team.',
    'not-sendable': 'Dieser Text kann so nicht gesendet werden, deshalb ist nichts geschehen.',
    'not-author': 'Das darf nur {author}, deshalb ist nichts geschehen.',
    'receipt-unpostable':
      'Ich kann den Beleg in {channel} nicht veröffentlichen, deshalb wurde nichts gesendet. Tippen Sie dort `/invite {bot}` und klicken Sie dann noch einmal.',
    duplicate:
      'Genau diese Nachricht zur Bestellung {order} ist schon unterwegs oder gesendet, deshalb ist nichts geschehen.',
    'check-only': 'Hier ist kein Verkäuferkonto eingerichtet: Ich kann Entwürfe prüfen, aber nicht senden.',
    'word-not-kept':
      'Das kann kein Wort des Teams werden: Es braucht Buchstaben, höchstens {most}. Es ist nichts passiert.',
    'word-list-full':
      'Die Wortliste des Teams ist voll ({most} Wörter), daher ist nichts passiert. `/checkmsg words` zeigt sie; entfernen Sie ein Wort, das nicht mehr gebraucht wird.',
  },
  refusalExtras: {
    approvers: 'Genehmigen dürfen hier: {approvers}.',
    violations: 'Er verstößt gegen: {rules}. Klicken Sie auf *Bearbeiten*, um ihn zu verbessern.',
    noChannel:
      'Genehmigt wird in einem Channel, wo das Team den Beleg sieht. Prüfen Sie den Entwurf noch einmal in einem Channel, in dem ich bin.',
  },
  states: {
    draft: 'ist noch ein Entwurf',
    in_review: 'wartet auf Genehmigung',
    approved: 'ist genehmigt und wird gleich gesendet',
    sending: 'wird gerade gesendet',
    sent: 'ist bereits gesendet',
    failed: 'wurde nicht gesendet, weil Amazon ihn abgewiesen hat',
    uncertain: 'ist ungewiss: Er hat den Käufer vielleicht erreicht',
    rejected: 'ist abgelehnt',
    cancelled: 'ist zurückgezogen',
    expired: 'ist abgelaufen',
  },
  problems: {
    'invalid-input': {
      happened: 'Amazon hält die Anfrage für ungültig.',
      advice: 'Prüfen Sie die Bestellnummer und dann den Entwurf erneut.',
    },
    'not-found': {
      happened: 'Amazon kennt in diesem Verkäuferkonto keine solche Bestellung.',
      advice:
        'Prüfen Sie die Bestellnummer; Bestellungen einer anderen Region brauchen den Bot jener Region.',
    },
    'not-permitted-for-order': {
      happened: 'Amazon nimmt zu dieser Bestellung derzeit keine Nachricht dieser Art an.',
      advice: 'Wählen Sie einen anderen Zweck oder schreiben Sie von der Bestellseite in Seller Central aus.',
    },
    'role-missing': {
      happened: 'Amazon meldet, dass dieser Installation die nötige Rolle fehlt.',
      advice:
        'Wer den Bot betreibt, fügt in Seller Central die Rolle Buyer Communication (für Bewertungen: Buyer Solicitation) hinzu und autorisiert die App neu.',
    },
    'credentials-rejected': {
      happened: 'Amazon hat die Zugangsdaten dieser Installation abgewiesen.',
      advice: 'Wer den Bot betreibt, prüft die Einstellungen SELLING_PARTNER_... und startet ihn neu.',
    },
    'access-expired': {
      happened: 'Der Zugang zu Amazon war abgelaufen.',
      advice: 'Versuchen Sie es noch einmal; bleibt es so, autorisieren Sie die App in Seller Central neu.',
    },
    throttled: {
      happened: 'Amazon bat mich, langsamer zu machen.',
      advice: 'Versuchen Sie es in einer Minute noch einmal.',
    },
    unreachable: {
      happened: 'Die Verbindung zu Amazon ist fehlgeschlagen.',
      advice: 'Versuchen Sie es in einer Minute noch einmal.',
    },
    'timed-out': {
      happened: 'Amazon hat nicht rechtzeitig geantwortet.',
      advice: 'Versuchen Sie es in einer Minute noch einmal.',
    },
    'server-error': {
      happened: 'Bei Amazon gab es eine Störung.',
      advice: 'Versuchen Sie es in einigen Minuten noch einmal.',
    },
    'unreadable-answer': {
      happened: 'Amazons Antwort war nicht zu verstehen.',
      advice: 'Versuchen Sie es in einigen Minuten noch einmal.',
    },
    'too-large': {
      happened: 'Amazon meldet, dass die Nachricht zu groß ist.',
      advice: 'Kürzen Sie sie und prüfen Sie erneut.',
    },
  },
  done: {
    requested:
      '📨 In {channel} wurde um Genehmigung gebeten. Die Karte dort zeigt immer den aktuellen Stand.',
    approved: '🕓 Genehmigt. Der Beleg steht in {channel}.',
    other: 'Dieser Entwurf {state}. Mehr dazu auf seiner Karte in {channel}.',
  },
  mention: {
    howTo:
      'Erwähnen Sie mich *in einem Thread*, und ich prüfe die Nachricht, mit der er beginnt. Oder tippen Sie `/checkmsg` und Ihren Entwurf: Diese Antwort sehen nur Sie.',
    nothingToRead: 'In dieser Nachricht finde ich keinen Text zum Prüfen.',
    ownMessage:
      'Das ist eine Nachricht von mir, der Entwurf darin ist schon geprüft. Wählen Sie eine Nachricht, die jemand geschrieben hat, oder geben Sie `/checkmsg` und den Entwurf ein.',
    cantRead:
      'Ich kann diesen Thread nicht lesen. Tippen Sie im Channel `/invite {bot}` oder nutzen Sie `/checkmsg`.',
  },
  words: {
    offer:
      'Kein Fehler, sondern eine Marke oder ein Produkt von Ihnen? Nehmen Sie das Wort auf, dann wird es nicht mehr beanstandet. `/checkmsg words` zeigt alle aufgenommenen Wörter.',
    add: '„{word}“ stimmt: aufnehmen',
    title: { one: '1 Wort des Teams', other: '{count} Wörter des Teams' },
    none: 'Das Team hat noch keine Wörter aufgenommen. Ein Bericht mit einem Rechtschreibfehler hat einen Knopf dafür.',
    noneLike: 'Keines der Wörter des Teams enthält „{part}“.',
    remove: 'Entfernen',
    more: {
      one: 'Und 1 weiteres. `/checkmsg words lampe` zeigt die, in denen „lampe“ vorkommt.',
      other: 'Und {count} weitere. `/checkmsg words lampe` zeigt die, in denen „lampe“ vorkommt.',
    },
  },
  stillChecking:
    '🔍 Ich prüfe … Der erste Entwurf in einer Sprache dauert etwas länger, weil ihr Wörterbuch geladen wird.',
  directMessage:
    'Ich antworte hier, weil ich nicht in {channel} bin. Tippen Sie dort `/invite {bot}`, dann antworte ich an Ort und Stelle.',
  error:
    'Das hat nicht geklappt, und es liegt an mir, nicht an Ihnen. Bitte versuchen Sie es noch einmal; wer mich betreibt, findet es im Protokoll unter `{reference}`.',
  help: [
    '*Ich prüfe Nachrichten an Amazon-Käufer, bevor sie hinausgehen.*',
    '• `/checkmsg Guten Tag, ...` prüft einen kurzen Entwurf. Nur Sie sehen die Antwort.',
    '• `/checkmsg` allein öffnet ein Formular für längere Entwürfe, mit Bestellnummer und Zweck.',
    '• Bei jeder Nachricht: ⋮ → *Check buyer message*.',
    '• `/checkmsg words` zeigt die Marken und Produkte, die Ihr Team ins Wörterbuch aufgenommen hat.',
    '• In einem Thread: Erwähnen Sie {bot}, und ich prüfe die Nachricht, mit der er beginnt.',
    'Ich zeige, was Amazon nicht erlaubt, und schlage einen verbesserten Text in der Sprache des Käufers vor. Jemand aus dem Team genehmigt ihn, dann sende ich ihn, höchstens einmal.',
  ].join('\n'),
};
