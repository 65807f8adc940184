import type { en } from './en.ts';

// Entwurf draft · Käufer buyer · Bestellnummer order ID · Marketplace · Seller Central · Bewertung review ·
// Verkäuferbewertung seller feedback · „Bewertung anfordern“ Amazon's button · Zweck purpose
export const de: typeof en = {
  rules: {
    'too-late': {
      title: 'Mehr als 30 Tage nach Abschluss',
      explanation:
        'Eine Nachricht, die von Ihnen ausgeht, muss den Käufer innerhalb von 30 Tagen nach Abschluss der Bestellung erreichen. Antworten auf Fragen des Käufers dürfen später kommen.',
      findings: {
        found: 'Die Bestellung wurde vor {days} Tagen abgeschlossen; der 30. Tag ist der letzte.',
      },
    },
    'missing-order-id': {
      title: 'Keine Bestellnummer',
      explanation:
        'Jede Nachricht, die von Ihnen ausgeht, muss die 17-stellige Bestellnummer (3-7-7) nennen. Sie kann im Text stehen oder aus der gewählten Bestellung kommen.',
      findings: {
        found: 'Weder der Text noch die gewählte Bestellung nennt eine 17-stellige Bestellnummer.',
      },
    },
    'wrong-order-id': {
      title: 'Nummer einer anderen Bestellung',
      explanation:
        'Der Text nennt eine andere Bestellung als die, zu der er gesendet wird. Das verwirrt den Käufer und verrät womöglich eine fremde Bestellung.',
      findings: { found: '{found} ist nicht die Bestellung dieser Nachricht ({expected}).' },
    },
    'wrong-language': {
      title: 'Nicht die Sprache des Käufers',
      explanation:
        'Nachrichten müssen in der bevorzugten Sprache des Käufers geschrieben sein. Amazon nennt sie uns zu jeder Bestellung.',
      findings: {
        found: 'Sprache des Textes: {found}; Sprache dieses Käufers: {expected}.',
        part: 'Sprache dieser Stelle: {found}; Sprache dieses Käufers: {expected}.',
      },
    },
    'not-permitted': {
      title: 'Kein erlaubter Zweck',
      explanation:
        'Erlaubt ist nur, was für die Bestellung nötig ist oder eine Servicefrage beantwortet. Grüße, Neuigkeiten, Tipps und Öffnungszeiten gehören nicht dazu.',
      findings: {
        found: 'Nichts davon ist für die Bestellung nötig.',
        purpose: '„{purpose}“ ist kein Zweck, den die Richtlinien erlauben.',
      },
    },
    'order-confirmation': {
      title: 'Bestätigt Bestellung oder Versand',
      explanation:
        'Amazon teilt dem Käufer selbst mit, dass die Bestellung eingegangen und versandt ist. Das zu wiederholen ist nicht erlaubt.',
      findings: { found: 'Amazon hat dem Käufer das bereits mitgeteilt.' },
    },
    'thank-you-only': {
      title: 'Nur Dank oder nur ein Hilfsangebot',
      explanation:
        'Eine Nachricht, die nur dankt oder nur für den Fall eines Problems Hilfe anbietet, darf nicht gesendet werden.',
      findings: {
        found:
          'Die Nachricht dankt nur oder bietet nur Hilfe an; sie enthält nichts, was die Bestellung braucht.',
      },
    },
    marketing: {
      title: 'Werbung',
      explanation:
        'Keinerlei Werbung: keine Gutscheine, Rabatte, anderen Produkte, Shops, Newsletter oder sozialen Kanäle.',
      findings: { found: 'Das ist Werbung.' },
    },
    'review-positive': {
      title: 'Bittet um eine positive Bewertung',
      explanation:
        'Die Bitte um eine Bewertung muss neutral sein. Schon Sterne zu nennen oder zu flehen gilt als Beeinflussung.',
      findings: { found: 'Das lenkt den Käufer zu einer guten Bewertung.' },
    },
    'review-incentive': {
      title: 'Bietet etwas für eine Bewertung',
      explanation:
        'An eine Bewertung darf nichts von Wert geknüpft sein: kein Geld, Geschenk, Rabatt, keine Erstattung und kein künftiger Vorteil. Dafür werden Konten geschlossen.',
      findings: { found: 'Das knüpft etwas von Wert an eine Bewertung.' },
    },
    'review-change': {
      title: 'Bittet, eine Bewertung zu ändern oder zu löschen',
      explanation:
        'Käufer dürfen nicht gebeten werden, eine Bewertung zu ändern, zu aktualisieren oder zu löschen, auch nicht nach Lösung des Problems.',
      findings: { found: 'Das bittet den Käufer, eine Bewertung zu ändern oder zu löschen.' },
    },
    'review-if-happy': {
      title: 'Bittet nur zufriedene Käufer um eine Bewertung',
      explanation:
        'Um eine Bewertung darf nicht nur für den Fall gebeten werden, dass der Käufer zufrieden ist. Unzufriedene dürfen nicht woandershin gelenkt werden.',
      findings: {
        found:
          'Das bittet nur bei Zufriedenheit um eine Bewertung oder lenkt unzufriedene Käufer woandershin.',
      },
    },
    'review-repeat': {
      title: 'Bittet noch einmal um eine Bewertung',
      explanation:
        'Eine Bitte pro Bestellung, für Produkt- und Verkäuferbewertung zusammen, gleich mit welchem Werkzeug gesendet.',
      findings: {
        found: 'Der Käufer wurde zu dieser Bestellung schon um eine Bewertung gebeten.',
        reminder: 'Das erinnert den Käufer an eine frühere Bitte.',
      },
    },
    'cancel-request': {
      title: 'Bittet den Käufer zu stornieren',
      explanation:
        'Wenn Sie nicht liefern können, erstatten Sie die Bestellung selbst und teilen es dann dem Käufer mit. Ihn um eine Stornierung zu bitten ist nie erlaubt.',
      findings: { found: 'Das bittet den Käufer, die Bestellung zu stornieren.' },
    },
    'external-link': {
      title: 'Link weg von Amazon',
      explanation:
        'Links dürfen nur zu Amazon selbst führen oder sichere, funktionierende Links sein, ohne die die Bestellung nicht abgeschlossen werden kann, etwa zur Sendungsverfolgung.',
      findings: {
        found: '„{host}“ ist weder Amazon noch eine Sendungsverfolgung.',
        hint: 'Das führt den Käufer von Amazon weg ({host}).',
      },
    },
    'insecure-link': {
      title: 'Link ohne https',
      explanation: 'Auch ein erlaubter Link muss sicher sein: https statt http.',
      findings: { found: 'Der Link zu {host} verwendet http.' },
    },
    attachment: {
      title: 'Nicht erlaubter Anhang',
      explanation: 'Nur Produktanleitungen, Garantieinformationen und Rechnungen dürfen angehängt werden.',
      findings: { found: '„{name}“ ist weder Anleitung noch Garantie noch Rechnung.' },
    },
    'logo-link': {
      title: 'Logo mit Link',
      explanation: 'Ein Logo darf keinen Link zur Website des Verkäufers enthalten oder zeigen.',
      findings: { found: 'Das Logo „{name}“ zeigt oder enthält einen Link.' },
    },
    'opt-out-link': {
      title: 'Abmeldelink',
      explanation: 'Abmeldungen regelt Amazon. Eine Nachricht darf keine Möglichkeit zum Abmelden enthalten.',
      findings: { found: 'Das bietet eine Abmeldung an.' },
    },
    'sensitive-content': {
      title: 'Anstößige Sprache',
      explanation:
        'Keine Schimpfwörter, Beleidigungen, Drohungen, Gewalt oder Nacktheit, gleich in welcher Schreibweise.',
      findings: { found: 'Das ist anstößig oder bedrohlich.' },
    },
    'tracking-pixel': {
      title: 'Zählpixel',
      explanation: 'Bilder oder Adressen, die melden, ob eine Nachricht geöffnet wurde, sind nicht erlaubt.',
      findings: { found: 'Das verfolgt, ob die Nachricht geöffnet wird.' },
    },
    'email-address': {
      title: 'E-Mail-Adresse',
      explanation:
        'E-Mail-Adressen sind nicht erlaubt, gleich in welcher Schreibweise: Der Käufer kann auf die Nachricht selbst antworten.',
      findings: { found: 'Das ist eine E-Mail-Adresse.' },
    },
    'phone-number': {
      title: 'Telefonnummer oder Messenger-Kennung',
      explanation:
        'Telefonnummern und Messenger-Kennungen (WeChat, WhatsApp, LINE, Telegram) sind nicht erlaubt, gleich in welcher Schreibweise.',
      findings: { found: 'Das ist eine Telefonnummer.', messenger: 'Das ist eine Messenger-Kennung.' },
    },
    'product-image': {
      title: 'Produktbild',
      explanation: 'Bilder des gekauften Produkts dürfen nicht gesendet werden; Amazon zeigt sie selbst.',
      findings: { found: '„{name}“ zeigt das Produkt.' },
    },
    'unrelated-image': {
      title: 'Bild ohne Bezug',
      explanation:
        'Bilder, die nichts mit Ihrer Marke oder Firma zu tun haben, dürfen nicht gesendet werden.',
      findings: { found: '„{name}“ hat nichts mit Ihrer Marke oder Firma zu tun.' },
    },
    emoji: {
      title: 'Emoji oder Emoticon',
      explanation: 'Emojis, Emoticons, Sterne und Herzen sind nicht erlaubt.',
      findings: { found: '„{found}“ ist ein Emoji oder Emoticon.' },
    },
    'animated-image': {
      title: 'Animiertes Bild',
      explanation: 'GIFs und andere animierte Bilder sind nicht erlaubt.',
      findings: { found: '„{name}“ ist ein animiertes Bild.' },
    },
    spelling: {
      title: 'Rechtschreibfehler',
      explanation: 'Amazon verlangt Nachrichten ohne Rechtschreibfehler.',
      findings: {
        found: '„{found}“ steht nicht im Wörterbuch.',
        suggestion: '„{found}“ müsste „{suggestion}“ heißen.',
      },
    },
    grammar: {
      title: 'Grammatikfehler',
      explanation: 'Amazon verlangt Nachrichten ohne Grammatikfehler.',
      findings: {
        found: 'Die Grammatik stimmt hier nicht.',
        suggestion: '„{found}“ müsste „{suggestion}“ heißen.',
      },
    },
    html: {
      title: 'Auszeichnung',
      explanation:
        'Amazons Nachrichten-API nimmt reinen Text: Tags, Formatierungen, HTML-Zeichencodes und Zeichen von Slack oder Markdown kämen so an, wie sie dastehen.',
      findings: { found: '„{found}“ ist Auszeichnung, kein reiner Text.' },
    },
    'line-breaks': {
      title: 'Zu viele Zeilenumbrüche',
      explanation: 'Höchstens zwei Zeilenumbrüche hintereinander.',
      findings: { found: '{count} Zeilenumbrüche hintereinander; zwei sind erlaubt.' },
    },
    'too-long': {
      title: 'Zu lang',
      explanation: 'Amazon weist einen Text ab, der länger ist, als sein Nachrichtentyp erlaubt.',
      findings: { found: '{length} Zeichen; erlaubt sind hier {limit}.' },
    },
    empty: {
      title: 'Nichts zu senden',
      explanation: 'Es gibt keinen Text, den ein Leser sehen würde.',
      findings: { found: 'Hier gibt es nichts zu senden.' },
    },
    'action-unavailable': {
      title: 'Amazon nimmt diese Nachricht derzeit nicht an',
      explanation:
        'Zu jeder Bestellung nennt Amazon die Nachrichten, die es je nach Status und bisher Gesendetem derzeit annimmt. Jede andere wird abgewiesen.',
      findings: {
        found: 'Amazon nimmt „{operation}“ zu dieser Bestellung derzeit nicht an.',
        none: 'Amazon nimmt zu dieser Bestellung derzeit keine Nachricht an.',
      },
    },
  },
  notes: {
    'solicitation-text':
      'Um eine Bewertung bittet Amazon selbst, mit eigenen Worten und in der Sprache des Käufers. Ihr Text wird nicht gesendet.',
    'no-text-goes-out': 'Den Text dieser Nachricht schreibt Amazon selbst; nur die Datei wird gesendet.',
    'without-attachments': 'Senden Sie {names} nicht mit: Das ist nicht erlaubt.',
    'late-without-date':
      'Der Text sagt, dass sich die Bestellung verspätet, aber nicht bis wann. Ein neues Datum hilft dem Käufer am meisten.',
    'refund-first':
      'Bevor Sie dem Käufer mitteilen, dass Sie nicht liefern können, erstatten Sie unter „Bestellungen verwalten“ den ganzen Betrag (Grund: kein Bestand oder Versand nicht möglich). Senden Sie dies erst, wenn Amazon die Erstattung angenommen hat.',
    'portuguese-of-brazil':
      'Dieser Käufer liest das Portugiesisch Portugals. Unsere Vorlagen sind brasilianisch: Lassen Sie Wörter wie „pedido“ und „estoque“ prüfen.',
    'important-mark': '„[Important]“ umgeht die Abmeldung eines Käufers nicht mehr und kann entfallen.',
    'tracking-parameters': 'Ein Link enthält Tracking-Parameter (utm_...). Lassen Sie sie weg.',
  },
  reasons: {
    'too-late':
      'Die 30 Tage sind vorbei, es darf nichts mehr gesendet werden. Warten Sie, bis der Käufer schreibt, oder nutzen Sie Amazons Rücksendeverfahren.',
    'wrong-order-id':
      'Klären Sie, zu welcher Bestellung die Nachricht gehört: Wählen Sie diese Bestellung oder berichtigen Sie die Nummer im Text. Prüfen Sie dann erneut.',
    'review-repeat':
      'Pro Bestellung ist nur eine Bitte um Bewertung erlaubt. Belassen Sie es bei der ersten.',
    'review-change':
      'Lassen Sie die Bewertung, wie sie ist: Niemand darf gebeten werden, sie zu ändern oder zu löschen. Lösen Sie das Problem des Käufers.',
    'review-incentive':
      'Für eine Bewertung darf nichts angeboten werden. Nutzen Sie stattdessen Amazons „Bewertung anfordern“.',
    'review-positive':
      'Nutzen Sie stattdessen Amazons „Bewertung anfordern“: Es fragt, ohne zu beeinflussen.',
    'review-if-happy': 'Nutzen Sie stattdessen Amazons „Bewertung anfordern“: Es fragt jeden Käufer gleich.',
    'order-confirmation':
      'Senden Sie das nicht: Amazon hat es dem Käufer bereits mitgeteilt. Bestätigen Sie den Versand unter „Bestellungen verwalten“.',
    'thank-you-only':
      'Senden Sie das nicht. Schreiben Sie nur, wenn die Bestellung etwas braucht: bei einem Problem, einer Frage, einem Termin.',
    'not-permitted':
      'Senden Sie das nicht. Schreiben Sie nur, wenn die Bestellung etwas braucht: bei einem Problem, einer Frage, einem Termin.',
    marketing:
      'Der Text ist reine Werbung und darf nicht gesendet werden. Nutzen Sie stattdessen Amazons Werbeangebote.',
    'sensitive-content': 'Sagen Sie sachlich, was die Bestellung braucht, und prüfen Sie dann erneut.',
    'opt-out-link': 'Es bleibt nichts zu senden: Abmeldungen regelt Amazon selbst.',
    empty: 'Schreiben Sie, was der Käufer wissen muss, und prüfen Sie dann erneut.',
    'action-unavailable':
      'Amazon nimmt diese Nachricht zu dieser Bestellung derzeit nicht über seine API an. Sehen Sie in Seller Central unter „Käufer kontaktieren“ nach: Wird sie dort angeboten, kopieren Sie den Text.',
    'nothing-left':
      'Es bleibt nichts, was gesendet werden darf. Sagen Sie, was die Bestellung braucht, und prüfen Sie dann erneut.',
    'far-too-long':
      'Das ist um ein Vielfaches länger, als eine Nachricht sein darf. Behalten Sie, was die Bestellung braucht, und prüfen Sie dann erneut.',
    'no-templates':
      'In der Sprache dieses Käufers haben wir keine Texte. Nutzen Sie eine von Amazons Vorlagen in Seller Central.',
    unmendable:
      'Die markierten Stellen können nur Sie umformulieren. Bearbeiten Sie sie und prüfen Sie erneut.',
    reply:
      'Amazons API kann keine Antworten senden: Kopieren Sie den Text in den Nachrichtenverlauf mit dem Käufer in Seller Central.',
    'return-question':
      'Amazons API hat keine Nachricht für Rücksendungen: Kopieren Sie den Text nach Seller Central, „Käufer kontaktieren“, Rückfrage zur Rücksendung (Follow up on return).',
    'invoice-without-file':
      'Eine Rechnungsnachricht besteht aus ihrer Datei: Laden Sie die Rechnung in Seller Central hoch oder hängen Sie sie an, und senden Sie sie dort.',
    'no-operation':
      'Amazon nimmt zu dieser Bestellung derzeit keine Nachricht dieser Art an: Kopieren Sie den Text nach Seller Central.',
  },
  slots: {
    orderId: 'die Bestellnummer, 17 Ziffern',
    itemTitle: 'der Artikel',
    newShipDate: 'das neue Versanddatum',
    newDeliveryDate: 'das neue Lieferdatum',
    newDate: 'das neue Datum',
    delay: 'wie viel später es kommt',
    cause: 'der Grund der Verspätung',
    refundAmount: 'der erstattete Betrag mit Währung',
    reason: 'warum nur ein Teil erstattet wird, ohne Punkt am Ende',
    question: 'was Sie wissen müssen, als ganzer Satz',
    replyBy: 'der Tag, bis zu dem Sie die Antwort brauchen',
    timeSlots: 'die Termine, die Sie anbieten können',
    designDetails: 'was der Käufer prüfen soll, als ganzer Satz',
    coverageStart: 'der erste Tag der Garantie',
    coverageEnd: 'der letzte Tag der Garantie',
    accessKey: 'der Zugangsschlüssel',
    trackingNumber: 'die Sendungsnummer',
    problem: 'worin das Problem besteht, als ganzer Satz',
    details: 'was der Käufer wissen muss, als ganzer Satz',
  },
  purposes: {
    'order-issue': 'Ein Problem mit der Bestellung',
    'additional-info': 'Eine Frage, die für die Bestellung nötig ist',
    'return-question': 'Eine Rücksendung oder Erstattung',
    invoice: 'Eine Rechnung',
    'review-request': 'Eine Bitte um Bewertung',
    'heavy-bulky-delivery': 'Lieferung eines sperrigen Artikels',
    'home-service': 'Ein Termin für Service zu Hause',
    'custom-design': 'Eine individuelle Gestaltung',
    other: 'Etwas anderes, das die Bestellung braucht',
  },
  operations: {
    unexpectedProblem: 'Unerwartetes Problem',
    confirmOrderDetails: 'Bestelldetails',
    confirmDeliveryDetails: 'Lieferdetails',
    confirmServiceDetails: 'Servicetermin',
    confirmCustomizationDetails: 'Details zur Individualisierung',
    digitalAccessKey: 'Digitaler Zugangsschlüssel',
    legalDisclosure: 'Rechtlicher Hinweis',
    warranty: 'Garantie',
    invoice: 'Rechnung',
    productReviewAndSellerFeedback: 'Amazons Bitte um Bewertung',
  },
  missingTools: {
    dictionary: 'Wörterbuch für {language} (nicht installiert: {install})',
    'grammar-server': 'Grammatik für {language} mit LanguageTool (der Server hat nicht geantwortet)',
  },
  coverage: {
    grammar: 'Grammatik auf {language}: Nur häufige Fehler werden gefunden.',
    'spelling-and-grammar':
      'Rechtschreibung und Grammatik auf {language}: Nur häufige Fehler werden gefunden.',
  },
};
