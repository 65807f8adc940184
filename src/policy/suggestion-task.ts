import { attachmentRules, attachmentsToDrop } from './attachments-to-drop.ts';
import type { CheckOptions } from './check-draft.ts';
import type { DraftContext, Language, Purpose } from './context.ts';
import { languageOfLocale } from './locale-language.ts';
import { findMarketplace } from './marketplaces.ts';
import { bodyOf, type MessageParts, messageParts } from './message-parts.ts';
import { purposeOf } from './purpose.ts';
import { type Reading, readDraft } from './reading.ts';
import { routeOf } from './route.ts';
import type { RuleId } from './rule-ids.ts';
import type { Change, Route } from './suggestion.ts';
import { noTextTools } from './text-tools.ts';
import type { Violation } from './violation.ts';

/** All that is known of a draft that has to be corrected. */
export interface SuggestionTask {
  readonly draft: string;
  readonly reading: Reading;
  readonly parts: MessageParts;
  readonly violations: readonly Violation[];
  readonly broken: readonly RuleId[];
  readonly purpose: Purpose | null;
  readonly purposeGiven: boolean;
  readonly route: Route;
  /** The draft's language; null where it can't be told. */
  readonly language: Language | null;
  /** The language the suggestion must be in; null where there are no templates for it. */
  readonly target: Language | null;
  readonly locale: string;
  readonly context: DraftContext;
  /** As the suggestion is sent: without the attachments that may not go, by whatever way is open. */
  readonly sendContext: DraftContext;
  readonly dropped: readonly Change[];
  readonly options: CheckOptions;
}

/** Reads a draft once for all that correcting it takes. */
export function readTask(
  draft: string,
  context: DraftContext,
  violations: readonly Violation[],
  options: CheckOptions,
): SuggestionTask {
  const { tools = noTextTools, locale = 'en' } = options;
  const reading = readDraft(draft, tools);
  const { language } = reading;
  const { purpose, inferred } = purposeOf(context, bodyOf(reading).join('\n'), language);
  const buyer = languageOfLocale(context.buyerLocale);
  const usual = languageOfLocale(findMarketplace(context.marketplace)?.locale);
  const target = buyer ?? (context.buyerLocale ? null : (language ?? usual ?? 'en'));
  const drops = violations.some(({ rule }) => attachmentRules.some((id) => id === rule))
    ? attachmentsToDrop(reading, context, tools)
    : [];
  const { permittedActions: _, ...whateverTheWay } = context;
  return {
    draft,
    reading,
    parts: messageParts(reading),
    violations,
    broken: [...new Set(violations.map(({ rule }) => rule))],
    purpose,
    purposeGiven: purpose !== null && !inferred,
    route: routeOf(purpose, context, locale),
    language,
    target,
    locale: canonicalLocale(buyer ? context.buyerLocale : target),
    context,
    sendContext: {
      ...whateverTheWay,
      ...(context.attachments && {
        attachments: context.attachments.filter(
          (each) => !drops.some(({ attachment }) => attachment === each),
        ),
      }),
    },
    dropped: drops.flatMap(({ attachment, rules }) =>
      rules.map((rule): Change => ({ rule, how: 'deleted', was: attachment.name, becomes: '' })),
    ),
    options,
  };
}

function canonicalLocale(locale: string | null | undefined): string {
  try {
    return Intl.getCanonicalLocales(locale?.replaceAll('_', '-') ?? 'en')[0] ?? 'en';
  } catch {
    return 'en';
  }
}
