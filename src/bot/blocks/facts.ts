import type { DraftRecord } from '../../commands/ports.ts';
import { languageName } from '../../policy/language-name.ts';
import { findMarketplace } from '../../policy/marketplaces.ts';
import { wordings } from '../../policy/messages/index.ts';
import { fill, purposeName } from '../../policy/wording.ts';
import { botWordings } from '../messages/index.ts';
import { escapeMrkdwn } from '../slack-text.ts';

/**
 * Order, store, language and purpose in one line of mrkdwn: what the draft was held against.
 * @param isEditable whether a purpose that was guessed can still be corrected, and is told to be a guess
 */
export function factsLine(draft: DraftRecord, isEditable: boolean): string {
  const { facts } = botWordings[draft.locale];
  const { context, review } = draft;
  const marketplace = findMarketplace(draft.marketplaceId ?? context.marketplace);
  const language = context.buyerLocale ?? review?.buyerLanguage;
  const purpose = review?.purpose ?? context.purpose;
  return [
    context.orderId ? fill(facts.order, { order: escapeMrkdwn(context.orderId) }) : facts.noOrder,
    marketplace?.domain,
    language && fill(facts.buyerReads, { language: escapeMrkdwn(languageName(language, draft.locale)) }),
    context.reply && facts.reply,
    purpose &&
      fill(isEditable && review?.purposeInferred ? facts.purposeInferred : facts.purpose, {
        purpose: escapeMrkdwn(purposeName(wordings[draft.locale], purpose)),
      }),
  ]
    .filter(Boolean)
    .join('  ·  ');
}
