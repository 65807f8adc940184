import type { DraftRecord } from '../../commands/ports.ts';
import { findMarketplace } from '../../policy/marketplaces.ts';
import { wordings } from '../../policy/messages/index.ts';
import { fill } from '../../policy/wording.ts';
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
        purpose: escapeMrkdwn(wordings[draft.locale].purposes[purpose] ?? purpose),
      }),
  ]
    .filter(Boolean)
    .join('  ·  ');
}

/** "German" for `de-DE`, "British English" for `en-GB`; the tag itself where it is none. */
function languageName(tag: string, locale: string): string {
  try {
    const { baseName } = new Intl.Locale(tag).minimize();
    return new Intl.DisplayNames([locale], { type: 'language' }).of(baseName) ?? tag;
  } catch {
    return tag;
  }
}
