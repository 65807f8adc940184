import type { RuleData } from '../../meaning/language-pack.ts';

export const orderConfirmation: RuleData = {
  says: [
    'we|i ..3 received|confirm|confirmed|accepted|processed|registered|got|acknowledge ..4 <goods>|payment',
    'this is to|a ..2 confirm|confirmation ..4 <goods>',
    '<goods> ..2 was|is|has_been|have_been|been ..2 confirmed|placed|received|accepted|processed|registered|booked|prepared|packed',
    'confirm* ..4 <shipped>|shipment|receipt|order',
    'preparing|packing|processing|getting|wrapping ..3 <goods>|it ..3 ready|ship*|dispatch|sending|now ! ?',
    '^ preparing|packing',
    'we|i ..3 preparing|packing|processing ..3 <goods>|it',
    'payment ... came_in|received|arrived|went_through',
    '<goods> ..3 ships|leaves ..6 as planned|expected|promised|scheduled',
    'it|this|they ..2 <shipped>',
    'ups|fedex|dhl|usps|carrier|courier|driver|post|postman ..1 picked_up|collected|took|has ..3 <goods>',
    'shipment|shipping|dispatch|order|purchase notice|notification|confirmation|advice|confirmed',
    'confirmation ..3 <goods>',
    'confirm* receipt',
  ],
  unless: [
    'but|however|although|though|without|needs|instead',
    'please|could|can|would|will_you ..3 confirm',
    'request|claim|about|regarding ..1 <goods> ..3 received',
    'back|reward*|sample|samples|label|labels|invoice*|gift|gifts|voucher*|coupon*|photo*|picture*|document*|instruction*|manual*|form|proof*|design|key|code|letter|email|e-mail|mail|copy|message|answer|reply|question',
  ],
  good: [
    { text: 'The shipment is delayed until May 12.', because: 'news of a delay' },
    { text: 'We re-shipped the lost parcel.', because: 'mends a fault' },
    { text: 'Please confirm your address.', because: 'a question to the buyer' },
    { text: 'The replacement for the broken cup has shipped.', because: 'mends a fault' },
    { text: 'We have received your return and refunded $20.', because: 'a return' },
  ],
  bad: [
    {
      text: 'We shipped your order this morning, and it should be with you soon.',
      marks: ['shipped your order'],
    },
    { text: 'We have received your order.', marks: ['We have received your order'] },
    { text: 'Your parcel is on its way.', marks: ['parcel is on its way'] },
    { text: 'This is to confirm your order.', marks: ['This is to confirm your order'] },
    { text: 'Your order left our warehouse today.', marks: ['order left our warehouse'] },
  ],
};
