import type { RuleData } from '../../meaning/language-pack.ts';

export const cancelRequest: RuleData = {
  says: [
    'cancel|withdraw|revoke ..3 <goods>',
    'cancel it|this|them',
    '<cancel> from|by you',
    'file|submit|request|apply|press|hit|click|tap|choose|select|pick|use|open|raise|start|initiate|make|send ..6 <cancel>',
    'best|better|easier|faster|simplest|easiest ..3 if you ..3 <cancel>',
    '<cancel> ..3 on|from|in your end|side|account|orders|page|part',
    '<cancel> by_you|yourself',
    'you ..2 <cancel> ..4 yourself',
  ],
  unless: [
    'we|i|they|he|she|carrier|courier|amazon|system|ups|fedex|dhl|team have|has|had|ve|will|ll|can|are|would|could|must? already|now|also|just|therefore|had_to|have_to|been? <=cancel>',
    'us|me to <=cancel>',
    'shall|should|may|can|must|could we|i <=cancel>',
    'if|in_case|whether|unless you ..2 want|wish|like|prefer|decide|rather|need|would|d ..2 <=cancel>',
    'your|the <=cancel> ..3 confirmed|processed|received|accepted|complete|completed|registered|went|goes|recorded',
    'was|were|been|is|be|being|has|are|get|got cancelled|canceled ! by_you|yourself',
    'that|as|since|because|when|after you cancelled|canceled',
    '^ you cancelled|canceled',
    'as you asked|wished|requested|wanted',
    'your request|wish|decision ..2 <=cancel>',
  ],
  good: [
    { text: 'We have cancelled the order and refunded you in full.', because: 'the seller did it' },
    { text: 'The noise-cancelling headphones will be two days late.', because: 'a product' },
    {
      text: 'If you would rather not wait, reply and we refund you.',
      because: 'the buyer decides, the seller acts',
    },
    { text: 'Would you like us to cancel the order?', because: 'the seller would do it' },
    { text: 'Please do not cancel the order; it leaves tomorrow.', because: 'the opposite' },
  ],
  bad: [
    { text: 'Please cancel the order on your side.', marks: ['Please cancel'] },
    {
      text: 'The item is sold out. Would you file the cancellation?',
      marks: ['Would you file the cancellation'],
    },
    { text: 'Please choose "no longer needed" as the reason.', marks: ['Please choose "no longer needed'] },
    { text: 'Kindly hit the cancel button.', marks: ['Kindly hit the cancel'] },
    {
      text: 'You can help us by cancelling the order on your end.',
      marks: ['You can help us by cancelling'],
    },
  ],
};
