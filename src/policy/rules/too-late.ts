import { calendarDaysBetween } from '../calendar-days.ts';
import type { DraftContext } from '../context.ts';
import { findMarketplace } from '../marketplaces.ts';
import type { Rule } from '../rule.ts';

/** Day 30 itself still passes, to its last minute in the marketplace's zone. */
const lastDay = 30;

const berlin: DraftContext = { marketplace: 'DE', orderId: '302-4410987-1120934', purpose: 'review-request' };

export const tooLate: Rule = {
  id: 'too-late',
  clause: '02 permitted messages, 1',
  appliesTo: 'proactive',
  *check(_reading, { orderCompletedAt, now, marketplace, operation }) {
    // What the law requires is sent whenever it is due (reference policy.md, too-late).
    if (!orderCompletedAt || !now || operation === 'legalDisclosure') return;
    const zone = findMarketplace(marketplace)?.timeZone ?? 'UTC';
    const days = calendarDaysBetween(orderCompletedAt, now, zone);
    if (days !== null && days > lastDay) yield { span: null, values: { days } };
  },
  examples: {
    good: [
      {
        text: 'Wie zufrieden waren Sie mit der Lampe?',
        context: {
          ...berlin,
          orderCompletedAt: '2026-03-01T09:00:00+01:00',
          now: '2026-03-31T23:59:00+02:00',
        },
        because: 'day 30, a minute to midnight',
      },
      {
        text: 'Which colour would you like?',
        context: { orderCompletedAt: null, now: '2026-03-31T10:00:00Z' },
        because: 'not completed yet',
      },
      {
        text: 'The spare key is on its way.',
        context: { orderCompletedAt: '2026-01-01T10:00:00Z', now: '2026-03-31T10:00:00Z', reply: true },
        because: 'a reply may come later',
      },
      { text: 'Which colour would you like?', context: { orderCompletedAt: '2026-01-01T10:00:00Z' } },
    ],
    bad: [
      {
        text: 'Wie zufrieden waren Sie mit der Lampe?',
        context: {
          ...berlin,
          orderCompletedAt: '2026-03-01T09:00:00+01:00',
          now: '2026-04-01T00:00:00+02:00',
        },
        because: 'day 31, at midnight',
      },
      {
        text: 'ご注文の商品についてお伺いします。',
        context: { marketplace: 'JP', orderCompletedAt: '2026-03-01T14:59:00Z', now: '2026-03-31T15:00:00Z' },
        because: 'in Tokyo it is 1 April already',
      },
      {
        text: 'Could you tell us which part is missing?',
        context: { marketplace: 'US', orderCompletedAt: '2026-01-05', now: '2026-03-01T10:00:00Z' },
      },
    ],
  },
};
