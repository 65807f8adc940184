import type { Language, Purpose } from './context.ts';
import type { Facts } from './facts/collect-facts.ts';
import type { RuleId } from './rule-ids.ts';
import type { TemplateId } from './templates/template.ts';
import { speaksOf } from './vocabulary/index.ts';

/**
 * The template of a purpose that says what the draft says.
 * @param text the draft's own sentences, without greeting, sign-off and what is deleted
 * @param broken the rules the draft breaks: who may not ask the buyer to cancel tells them it can't be shipped
 */
export function chooseTemplate(
  purpose: Purpose,
  text: string,
  facts: Facts,
  broken: readonly RuleId[],
  language: Language | null,
): TemplateId {
  const says = (concept: Parameters<typeof speaksOf>[0]) => speaksOf(concept, text, language);
  switch (purpose) {
    case 'order-issue': {
      const dated = Boolean(facts.shipDate ?? facts.deliveryDate ?? facts.otherDate);
      if (broken.includes('cancel-request')) return 'order-issue:cannot-ship';
      if (facts.mishap && facts.replacement) return 'order-issue:problem';
      if (says('cannotShip') && !dated) return 'order-issue:cannot-ship';
      return says('late') || says('cannotShip') ? 'order-issue:late' : 'order-issue:problem';
    }
    case 'additional-info':
      return 'additional-info:question';
    case 'return-question':
      return says('refundDone') || facts.refundAmount
        ? 'return-question:partial-refund'
        : 'return-question:more-info';
    case 'invoice':
      return 'invoice:attached';
    case 'review-request':
      return 'review-request:neutral';
    case 'heavy-bulky-delivery':
      return 'heavy-bulky-delivery:schedule';
    case 'home-service':
      return 'home-service:schedule';
    case 'custom-design':
      return 'custom-design:verify';
    case 'other':
      if (says('accessKey')) return 'other:digital-access';
      return says('warranty') ? 'other:warranty' : 'other:details';
  }
}
