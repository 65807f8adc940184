import type { Rule } from './rule.ts';
import type { RuleId } from './rule-ids.ts';
import { actionUnavailable } from './rules/action-unavailable.ts';
import { animatedImage } from './rules/animated-image.ts';
import { attachment } from './rules/attachment.ts';
import { cancelRequest } from './rules/cancel-request.ts';
import { emailAddress } from './rules/email-address.ts';
import { emoji } from './rules/emoji.ts';
import { empty } from './rules/empty.ts';
import { externalLink } from './rules/external-link.ts';
import { grammar } from './rules/grammar.ts';
import { html } from './rules/html.ts';
import { insecureLink } from './rules/insecure-link.ts';
import { lineBreaks } from './rules/line-breaks.ts';
import { logoLink } from './rules/logo-link.ts';
import { marketing } from './rules/marketing.ts';
import { missingOrderId } from './rules/missing-order-id.ts';
import { notPermitted } from './rules/not-permitted.ts';
import { optOutLink } from './rules/opt-out-link.ts';
import { orderConfirmation } from './rules/order-confirmation.ts';
import { phoneNumber } from './rules/phone-number.ts';
import { productImage } from './rules/product-image.ts';
import { reviewChange } from './rules/review-change.ts';
import { reviewIfHappy } from './rules/review-if-happy.ts';
import { reviewIncentive } from './rules/review-incentive.ts';
import { reviewPositive } from './rules/review-positive.ts';
import { reviewRepeat } from './rules/review-repeat.ts';
import { sensitiveContent } from './rules/sensitive-content.ts';
import { spelling } from './rules/spelling.ts';
import { thankYouOnly } from './rules/thank-you-only.ts';
import { tooLate } from './rules/too-late.ts';
import { tooLong } from './rules/too-long.ts';
import { trackingPixel } from './rules/tracking-pixel.ts';
import { unrelatedImage } from './rules/unrelated-image.ts';
import { wrongLanguage } from './rules/wrong-language.ts';
import { wrongOrderId } from './rules/wrong-order-id.ts';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  tooLate,
  missingOrderId,
  wrongOrderId,
  wrongLanguage,
  notPermitted,
  orderConfirmation,
  thankYouOnly,
  marketing,
  reviewPositive,
  reviewIncentive,
  reviewChange,
  reviewIfHappy,
  reviewRepeat,
  cancelRequest,
  externalLink,
  insecureLink,
  attachment,
  logoLink,
  optOutLink,
  sensitiveContent,
  trackingPixel,
  emailAddress,
  phoneNumber,
  productImage,
  unrelatedImage,
  emoji,
  animatedImage,
  spelling,
  grammar,
  html,
  lineBreaks,
  tooLong,
  empty,
  actionUnavailable,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of an ID. */
export function ruleOf(id: RuleId): Rule {
  const rule = byId.get(id);
  if (!rule) throw new Error(`No rule is registered under ${id}`);
  return rule;
}
