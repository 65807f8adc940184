import type { RuleData } from '../../meaning/language-pack.ts';

export const marketing: RuleData = {
  says: [
    '<browse> ..5 <shop> ! manual*|instruction*|status|track*|invoice*|warrant*|guide|pdf|return*|appointment|book|collect',
    'our|the|my <shop> ... now|new|today|available|open|many|soon|again|out|here|waiting|live|online|ready',
    'we|our_shop ..1 now|also ..1 carry|sell|stock|offer|make',
    'come and see|visit|browse|look',
    'bookmark|favourite|favorite our|the|my',
    'available|sold|find|found|waiting|offered ..4 in|at|on|from our ..1 <shop>',
    'check|checking out our|the',
    'take|have ..2 look & new|range|selection|offers',
    '^ order|buy|shop|grab|get ..3 again|more|another|two|now|yours|one',
    'also love|loved|like|liked|bought|enjoy|enjoyed & <we>|customers|others',
    'add|save|keep ..3 our|us|my ..3 favourites|favorites|list|wishlist|mind',
    'tell|tells ..3 friends|family ..4 about',
    'spend # & save',
    'welcome|see you ..2 back',
    'our new ... is here|out|available',
  ],
  unless: [
    'thank*|thanks|grateful|appreciate* ..6 <shop>|<browse>',
    'invoice*|receipt ... <promotion>',
    '<promotion> ..6 invoice*|receipt',
    '<promotion> ..4 you asked|requested|used|entered',
  ],
  good: [
    { text: 'We have issued a partial refund of 10%.', because: 'money back is no discount' },
    { text: 'A free return label is on its way to you.', because: 'part of a return' },
    {
      text: 'The discount on your invoice was missing; the corrected one is attached.',
      because: 'the buyer’s invoice',
    },
    { text: 'Your Coupon Book is delayed by three days.', because: 'a product' },
    { text: 'Thank you for visiting our store.', because: 'thanks' },
  ],
  bad: [
    { text: 'Use code SPRING15 at checkout for 15% off.', marks: ['15% off'] },
    { text: 'Have you seen our new garden range?', marks: ['Have you seen our new garden range'] },
    { text: 'Follow us for daily inspiration.', marks: ['Follow us'] },
    { text: 'A second pair of gloves is half price in our store.', marks: ['second pair'] },
    { text: 'Sign up for our newsletter.', marks: ['Sign up for'] },
    { text: 'The matching cushion is available in our store.', marks: ['available in our store'] },
  ],
};
