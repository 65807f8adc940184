import type { Wording } from '../wording.ts';

export const en = {
  rules: {
    'too-late': {
      title: 'More than 30 days after completion',
      explanation:
        'A message you start must reach the buyer within 30 days of the order’s completion. Replies to a buyer’s own question may come later.',
      findings: { found: 'The order was completed {days} days ago; day 30 is the last one.' },
    },
    'missing-order-id': {
      title: 'No order ID',
      explanation:
        'Every message you start must name its order by the 17-digit ID (3-7-7). The text or the order you picked can supply it.',
      findings: { found: 'Neither the text nor the order you picked gives a 17-digit order ID.' },
    },
    'wrong-order-id': {
      title: 'Another order’s ID',
      explanation:
        'The text names an order other than the one it is sent for. That confuses the buyer and may give away somebody else’s order.',
      findings: { found: '{found} is not this message’s order ({expected}).' },
    },
    'wrong-language': {
      title: 'Not the buyer’s language',
      explanation:
        'Messages must be written in the buyer’s preferred language, which Amazon tells us for each order.',
      findings: {
        found: 'The text is in {found}; this buyer reads {expected}.',
        part: 'This part is in {found}; this buyer reads {expected}.',
      },
    },
    'not-permitted': {
      title: 'Serves no permitted purpose',
      explanation:
        'Only messages needed to complete the order or to answer a service question are permitted: greetings, news, tips and opening hours are not.',
      findings: {
        found: 'Nothing here is needed to complete the order.',
        purpose: '“{purpose}” is not a purpose the guidelines permit.',
      },
    },
    'order-confirmation': {
      title: 'Confirms the order or the shipment',
      explanation:
        'Amazon itself tells the buyer that the order was received and shipped. Repeating it is not permitted.',
      findings: { found: 'Amazon has already told the buyer this.' },
    },
    'thank-you-only': {
      title: 'Only thanks, or only an offer of help',
      explanation:
        'A message that only says thank you, or only offers help in case of a problem, may not be sent.',
      findings: {
        found: 'The message only thanks the buyer or offers help; it carries nothing the order needs.',
      },
    },
    marketing: {
      title: 'Marketing or promotion',
      explanation:
        'No advertising of any kind: no coupons, discounts, other products, shops, newsletters or social channels.',
      findings: { found: 'This promotes something.' },
    },
    'review-positive': {
      title: 'Asks for a positive review',
      explanation:
        'A request for a review must be neutral. Naming stars, or pleading, already counts as steering.',
      findings: { found: 'This steers the buyer towards a good review.' },
    },
    'review-incentive': {
      title: 'Offers something for a review',
      explanation:
        'Nothing of value may be tied to a review: no money, gift, discount, refund or future benefit. Accounts are closed for this.',
      findings: { found: 'This ties something of value to a review.' },
    },
    'review-change': {
      title: 'Asks to change or remove a review',
      explanation:
        'Buyers may not be asked to change, update or remove a review or feedback, not even after the problem is solved.',
      findings: { found: 'This asks the buyer to change or remove a review.' },
    },
    'review-if-happy': {
      title: 'Asks only happy buyers for a review',
      explanation:
        'A review may not be asked for only if the buyer is happy, and unhappy buyers may not be sent elsewhere.',
      findings: {
        found:
          'This asks for a review on the condition that the buyer is happy, or sends unhappy buyers elsewhere.',
      },
    },
    'review-repeat': {
      title: 'Asks again for a review',
      explanation:
        'One request per order, for product review and seller feedback together, whatever tool sent it.',
      findings: {
        found: 'This order’s buyer was already asked for a review.',
        reminder: 'This reminds the buyer of an earlier request.',
      },
    },
    'cancel-request': {
      title: 'Asks the buyer to cancel',
      explanation:
        'If you can’t ship, adjust the order yourself and then tell the buyer. Asking the buyer to cancel is never permitted.',
      findings: { found: 'This asks the buyer to cancel the order.' },
    },
    'external-link': {
      title: 'Link away from Amazon',
      explanation:
        'Links are permitted only to Amazon itself, or as a secure, working link the order cannot be completed without, such as a carrier’s tracking page.',
      findings: {
        found: '“{host}” is neither Amazon nor a carrier’s tracking page.',
        hint: 'This leads the buyer away from Amazon ({host}).',
      },
    },
    'insecure-link': {
      title: 'Link without https',
      explanation: 'Even a permitted link must be secure: https, not http.',
      findings: { found: 'The link to {host} uses http.' },
    },
    attachment: {
      title: 'Attachment that is not permitted',
      explanation: 'Only product instructions, warranty information and invoices may be attached.',
      findings: { found: '“{name}” is neither instructions, nor a warranty, nor an invoice.' },
    },
    'logo-link': {
      title: 'Logo that shows a link',
      explanation: 'A logo may not contain or show a link to the seller’s website.',
      findings: { found: 'The logo “{name}” shows or holds a link.' },
    },
    'opt-out-link': {
      title: 'Unsubscribe link',
      explanation: 'Amazon handles opt-outs. A message may not hold a way to unsubscribe.',
      findings: { found: 'This offers a way to unsubscribe.' },
    },
    'sensitive-content': {
      title: 'Offensive language',
      explanation: 'No profanity, insults, threats, violence or nudity, in whatever spelling.',
      findings: { found: 'This is offensive or threatening.' },
    },
    'tracking-pixel': {
      title: 'Tracking pixel',
      explanation: 'Images or addresses that report when a message is opened are not permitted.',
      findings: { found: 'This tracks whether the message is opened.' },
    },
    'email-address': {
      title: 'E-mail address',
      explanation:
        'E-mail addresses are not permitted, in whatever spelling: the buyer can reply to the message itself.',
      findings: { found: 'This is an e-mail address.' },
    },
    'phone-number': {
      title: 'Phone number or messenger ID',
      explanation:
        'Phone numbers and messenger IDs (WeChat, WhatsApp, LINE, Telegram) are not permitted, in whatever spelling.',
      findings: { found: 'This is a phone number.', messenger: 'This is a messenger ID.' },
    },
    'product-image': {
      title: 'Picture of the product',
      explanation: 'Pictures of the bought product may not be sent; Amazon shows them itself.',
      findings: { found: '“{name}” shows the product.' },
    },
    'unrelated-image': {
      title: 'Unrelated picture',
      explanation: 'Pictures that have nothing to do with your brand or company may not be sent.',
      findings: { found: '“{name}” has nothing to do with your brand or company.' },
    },
    emoji: {
      title: 'Emoji or emoticon',
      explanation: 'Emoji, emoticons, stars and hearts are not permitted.',
      findings: { found: '“{found}” is an emoji or emoticon.' },
    },
    'animated-image': {
      title: 'Animated picture',
      explanation: 'GIFs and other animated pictures are not permitted.',
      findings: { found: '“{name}” is an animated picture.' },
    },
    spelling: {
      title: 'Spelling mistake',
      explanation: 'Amazon asks for messages without spelling mistakes.',
      findings: {
        found: '“{found}” is not in the dictionary.',
        suggestion: '“{found}” should be “{suggestion}”.',
      },
    },
    grammar: {
      title: 'Grammar mistake',
      explanation: 'Amazon asks for messages without grammar mistakes.',
      findings: {
        found: 'The grammar here is not right.',
        suggestion: '“{found}” should be “{suggestion}”.',
      },
    },
    html: {
      title: 'Markup',
      explanation:
        'The Messaging API takes plain text: tags, styles, entities and Slack or Markdown marks would show as they are.',
      findings: { found: '“{found}” is markup.' },
    },
    'line-breaks': {
      title: 'Too many line breaks',
      explanation: 'No more than two line breaks in a row.',
      findings: { found: '{count} line breaks in a row; two are permitted.' },
    },
    'too-long': {
      title: 'Too long',
      explanation: 'Amazon refuses a text over the limit of its message type.',
      findings: { found: '{length} characters; this message may have {limit}.' },
    },
    empty: {
      title: 'Nothing to send',
      explanation: 'There is no text that a reader would see.',
      findings: { found: 'There is nothing here to send.' },
    },
    'action-unavailable': {
      title: 'Amazon does not offer this message now',
      explanation:
        'For each order Amazon lists the messages it accepts now, by its state and by what was already sent. Any other is refused.',
      findings: {
        found: 'Amazon does not accept “{operation}” for this order now.',
        none: 'Amazon accepts no message for this order now.',
      },
    },
  },
  notes: {
    'solicitation-text':
      'A review is asked for by Amazon’s own request, in Amazon’s words and the buyer’s language. Your text is not sent.',
    'no-text-goes-out': 'Amazon writes the text of this message itself; only the file goes out.',
    'without-attachments': 'Leave out {names}: it may not go along.',
    'late-without-date':
      'The text says the order is late, but not until when. A new date helps the buyer most.',
    'refund-first':
      'Before you tell the buyer that you can’t ship, adjust the whole amount in Manage Orders (reason “No inventory” or “Could not ship”). Send this only once Amazon has accepted it.',
    'portuguese-of-brazil':
      'This buyer reads the Portuguese of Portugal. Our templates are Brazilian: have words such as “pedido” and “estoque” looked at.',
    'important-mark': '“[Important]” no longer overrides a buyer’s opt-out. It can go.',
    'tracking-parameters': 'A link carries tracking parameters (utm_...). Leave them out.',
  },
  reasons: {
    'too-late':
      'The 30 days are over, so nothing may be sent any more. Wait until the buyer writes, or use Amazon’s own returns flow.',
    'wrong-order-id':
      'Find out which order this is for: pick that order, or correct the ID in the text. Then check again.',
    'review-repeat': 'One request for a review is all an order allows. Leave it at the first.',
    'review-change':
      'Leave the review as it is: nobody may be asked to change or remove it. Solve the buyer’s problem.',
    'review-incentive': 'Nothing may be offered for a review. Use Amazon’s own “Request a Review” instead.',
    'review-positive': 'Use Amazon’s own “Request a Review” instead: it asks without steering.',
    'review-if-happy': 'Use Amazon’s own “Request a Review” instead: it asks every buyer alike.',
    'order-confirmation':
      'Don’t send it: Amazon has already told the buyer. Confirm the shipment in Manage Orders.',
    'thank-you-only':
      'Don’t send it. Write only where the order needs something: a problem, a question, an appointment.',
    'not-permitted':
      'Don’t send it. Write only where the order needs something: a problem, a question, an appointment.',
    marketing: 'Nothing but promotion is in it, and that may not be sent. Use Amazon’s advertising instead.',
    'sensitive-content': 'Say calmly what the order needs, then check again.',
    'opt-out-link': 'Nothing is left to send: Amazon itself handles opt-outs.',
    empty: 'Write what the buyer needs to know, then check again.',
    'action-unavailable':
      'Amazon does not accept this message for this order through its API now. Look in Seller Central under “Contact buyer”: where it is offered there, copy the text.',
    'nothing-left': 'Nothing that may be sent is left. Say what the order needs, then check again.',
    'far-too-long':
      'This is many times longer than a message may be. Keep what the order needs, then check again.',
    'no-templates':
      'We have no texts in this buyer’s language. Use one of Amazon’s own templates in Seller Central.',
    unmendable: 'Only you can reword the marked places. Edit them and check again.',
    reply: 'Amazon’s API can’t send replies: copy the text into the buyer’s thread in Seller Central.',
    'return-question':
      'Amazon’s API has no message for returns: copy the text into Seller Central, “Contact buyer”, “Follow up on return”.',
    'invoice-without-file':
      'An invoice message is its file: upload the invoice in Seller Central, or attach it, and send it there.',
    'no-operation':
      'Amazon accepts no message of this kind for this order now: copy the text into Seller Central.',
  },
  slots: {
    orderId: 'the order ID, 17 digits',
    itemTitle: 'the item',
    newShipDate: 'the new ship date',
    newDeliveryDate: 'the new delivery date',
    newDate: 'the new date',
    delay: 'how much later it comes',
    cause: 'why it is late',
    refundAmount: 'the amount refunded, with its currency',
    reason: 'why the refund is partial, without a full stop',
    question: 'what you need to know, as a whole sentence',
    replyBy: 'the day until which you need the answer',
    timeSlots: 'the times you can offer',
    designDetails: 'what the buyer is to check, as a whole sentence',
    coverageStart: 'the first day of the warranty',
    coverageEnd: 'the last day of the warranty',
    accessKey: 'the access key',
    trackingNumber: 'the tracking number',
    problem: 'what the problem is, as a whole sentence',
    details: 'what the buyer needs to know, as a whole sentence',
  },
  purposes: {
    'order-issue': 'A problem with the order',
    'additional-info': 'A question needed to complete the order',
    'return-question': 'A return or refund',
    invoice: 'An invoice',
    'review-request': 'A request for a review',
    'heavy-bulky-delivery': 'Delivery of a large item',
    'home-service': 'A home-service appointment',
    'custom-design': 'A custom design',
    other: 'Something else the order needs',
  },
  operations: {
    unexpectedProblem: 'Unexpected problem',
    confirmOrderDetails: 'Order details',
    confirmDeliveryDetails: 'Delivery details',
    confirmServiceDetails: 'Service appointment',
    confirmCustomizationDetails: 'Customization details',
    digitalAccessKey: 'Digital access key',
    legalDisclosure: 'Legal disclosure',
    warranty: 'Warranty',
    invoice: 'Invoice',
    productReviewAndSellerFeedback: 'Amazon’s request for a review',
  },
  missingTools: {
    dictionary: '{language} dictionary (not installed: {install})',
    'grammar-server': '{language} grammar by LanguageTool (the server gave no answer)',
  },
  coverage: {
    grammar: 'Grammar in {language}: only common mistakes are found.',
    'spelling-and-grammar': 'Spelling and grammar in {language}: only common mistakes are found.',
  },
} satisfies Wording;
