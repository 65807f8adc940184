import type { DraftContext, Purpose } from './context.ts';
import { wordings } from './messages/index.ts';
import { operationsOfPurpose, textLimits } from './operations.ts';
import type { ReasonId } from './reason-ids.ts';
import type { Route } from './suggestion.ts';
import type { WordingLocale } from './wording.ts';

/**
 * How a clean text of this purpose leaves the house.
 * @param purpose null where it isn't known: the drafter picks, as for `other`
 * @param locale of the reason a text can only be copied
 */
export function routeOf(purpose: Purpose | null, context: DraftContext, locale: WordingLocale = 'en'): Route {
  const copy = (reason: ReasonId): Route => ({
    by: 'copy',
    reason: wordings[locale].reasons[reason],
  });
  if (context.reply) return copy('reply');
  if (purpose === 'return-question') return copy('return-question');
  if (purpose === 'review-request') return { by: 'solicitation' };
  if (purpose === 'invoice' && !hasInvoice(context)) return copy('invoice-without-file');
  if (context.operation === 'productReviewAndSellerFeedback') return { by: 'solicitation' };
  if (context.operation) return { by: 'message', operation: context.operation };
  if (purpose === null || purpose === 'other') return choiceOf(context) ?? copy('no-operation');
  const usual = operationsOfPurpose[purpose];
  const operation = usual.find((each) => context.permittedActions?.includes(each)) ?? usual[0];
  return operation ? { by: 'message', operation } : copy('no-operation');
}

function hasInvoice({ attachments = [] }: DraftContext): boolean {
  return attachments.some(({ kind }) => kind === 'invoice');
}

/** The operations that carry a text and that Amazon permits; null where it permits none of them. */
function choiceOf({ permittedActions }: DraftContext): Route | null {
  const operations = operationsOfPurpose.other.filter(
    (operation) => textLimits[operation] !== null && (permittedActions?.includes(operation) ?? true),
  );
  return operations.length > 0 ? { by: 'choice', operations } : null;
}
