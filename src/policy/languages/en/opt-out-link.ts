import type { RuleData } from '../../meaning/language-pack.ts';

export const optOutLink: RuleData = {
  says: [
    'unsubscribe*|unsubscription|optout',
    'un-subscribe|opt-out|opt_out',
    'opting out',
    'reply|text|answer|send|type|write|respond ..2 stop|remove|no_more|unsubscribe|end',
    'stop|stopped getting|receiving ..4 <messages>',
    'no_longer|not|don_t ..2 wish|want|like ..5 hear_from|<messages>',
    'manage|change|update|edit your ..2 preferences|subscription|settings & <messages>|preferences',
    'taken|take|remove|removed|get|delete|deleted|leave ..4 off|from|our|the ..3 list',
    'manage|end|stop|cancel your subscription ! <goods>',
    'end|stop|cancel ..2 subscription ..3 <messages>',
    'not ..1 interested|want ..5 <=messages>',
    'turn|switch off ..2 <messages>',
  ],
  unless: ['insurance|magazine|delivery_option|subscription_page|printer|subscribe_save|plan', 'list of'],
  good: [
    { text: 'You can opt out of the delivery insurance; shall we?', because: 'not about messages' },
    { text: 'Cancel the newsletter on your printer first.', because: 'part of instructions' },
    { text: 'To unsubscribe from the magazine, open its page.', because: 'the product is a subscription' },
    { text: 'Please stop using the charger; it is being recalled.', because: 'a safety notice' },
  ],
  bad: [
    { text: 'Unsubscribe here.', marks: ['Unsubscribe'] },
    { text: 'Reply STOP to receive no more messages.', marks: ['Reply STOP to receive no more messages'] },
    {
      text: 'If you no longer wish to hear from us, use the link below.',
      marks: ['no longer wish to hear from'],
    },
    {
      text: 'To be removed from our mailing list, answer with REMOVE.',
      marks: ['removed from our mailing list'],
    },
    { text: 'Click to stop getting messages from us.', marks: ['stop getting messages'] },
  ],
};
