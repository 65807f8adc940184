import { judgeLink } from '../link-hosts.ts';
import { linksOf } from '../links.ts';
import type { Rule } from '../rule.ts';

export const insecureLink: Rule = {
  id: 'insecure-link',
  clause: '02 content, 1',
  appliesTo: 'every message',
  *check(reading) {
    for (const link of linksOf(reading)) {
      if (judgeLink(link) !== 'insecure') continue;
      const span = reading.spanOf(link.start, link.end);
      // Amazon and the carriers are all known to serve https.
      const replacement = `https://${link.host}${link.path}`;
      yield { span, values: { host: link.host }, fix: { ...span, replacement } };
    }
  },
  examples: {
    good: [
      { text: 'Track it at https://www.fedex.com/fedextrack/?trknbr=123456789012' },
      { text: 'Siehe www.amazon.de/orders', because: 'without a scheme it is not http' },
      { text: 'See http://shop.example', because: 'an external link, and nothing else' },
    ],
    bad: [
      {
        text: 'Track it at http://www.fedex.com/fedextrack/?trknbr=123456789012.',
        marks: ['http://www.fedex.com/fedextrack/?trknbr=123456789012'],
      },
      { text: '请看 http://www.amazon.co.jp/orders 。', marks: ['http://www.amazon.co.jp/orders'] },
      {
        text: 'Suivi : http://www.chronopost.fr/suivi?n=XY123',
        marks: ['http://www.chronopost.fr/suivi?n=XY123'],
      },
    ],
  },
};
