import type { Button, KnownBlock } from '@slack/types';
import type { DraftRecord } from '../../commands/ports.ts';
import { wordings } from '../../policy/messages/index.ts';
import type { Review, Suggestion } from '../../policy/suggestion.ts';
import { count, fill, listed } from '../../policy/wording.ts';
import { buttonValue } from '../button-value.ts';
import { actionIds } from '../ids.ts';
import { botWordings } from '../messages/index.ts';
import { escapeMrkdwn } from '../slack-text.ts';
import { approveButton } from './approve-button.ts';
import { factsLine } from './facts.ts';
import { limits, shorten } from './limits.ts';
import { brokenRules, markedDraft } from './marked-draft.ts';
import {
  button,
  context,
  header,
  lines,
  type Message,
  person,
  place,
  richText,
  section,
  text,
  title,
  verbatim,
} from './parts.ts';
import { renderingFor } from './rendering.ts';
import { ruleList } from './rule-list.ts';
import { slotList } from './slot-list.ts';
import { wordOffers } from './team-words.ts';

/** What the report depends on beside the draft. */
export interface Reader {
  /** Whether this reader gets the button that approves and sends at once. */
  readonly mayApprove: boolean;
  /** False: no selling account is set up. */
  readonly canSend: boolean;
  /** Whether the card could be posted in the draft's channel; null where Slack could not be asked. */
  readonly canPost: boolean | null;
  readonly fourEyes: boolean;
  /** Slack user ID of the bot, to be invited by. */
  readonly bot: string;
}

/** The answer to a check: what is wrong, what goes out instead, and what can be done next. */
export function report(draft: DraftRecord, reader: Reader): Message {
  const { review } = draft;
  if (!review) return unfinished(draft);
  const headline = headlineOf(draft, review);
  const sendable = draft.outgoingHash !== null;
  const blocks: KnownBlock[] = [
    header(headline),
    context(factsLine(draft, true)),
    ...found(draft, review),
    ...outcome(draft, review),
    ...(review.route.by === 'solicitation' ? [] : renderingFor(draft)),
    ...changes(draft, review),
    ...remarks(draft, review),
    ...wordOffers(draft),
    ...hindrances(draft, review, reader).map(context),
    { type: 'actions', elements: sendable ? sendButtons(draft, reader) : [mendButton(draft, review)] },
  ];
  return { text: [headline, draft.context.orderId].filter(Boolean).join(' · '), blocks };
}

function unfinished(draft: DraftRecord): Message {
  const { report: said, buttons } = botWordings[draft.locale];
  return {
    text: said.unfinished,
    blocks: [
      header(said.unfinished),
      section(said.unfinishedAdvice),
      { type: 'actions', elements: [button(actionIds.edit, buttons.edit, buttonValueOf(draft))] },
    ],
  };
}

function headlineOf({ locale }: DraftRecord, { violations, suggestion, route }: Review): string {
  const { report: said } = botWordings[locale];
  const problems = count(locale, said.problems, violations.length);
  if (route.by === 'solicitation' && suggestion.status !== 'stop')
    return violations.length ? fill(said.solicitedInstead, { problems }) : said.solicited;
  switch (suggestion.status) {
    case 'clean':
      return route.by === 'copy' ? said.cleanCopyOnly : said.clean;
    case 'sendable':
      return fill(said.sendable, { problems });
    case 'open-slots':
      return count(locale, said.openSlots, suggestion.openSlots.length, { problems });
    case 'copy-only':
      return violations.length ? fill(said.copyOnly, { problems }) : said.cleanCopyOnly;
    case 'stop':
      return fill(said.stop, { problems });
  }
}

/** The draft with its faults, then each rule; nothing for a clean draft, which is shown once, below. */
function found({ draft, locale }: DraftRecord, { violations }: Review): KnownBlock[] {
  if (!violations.length) return [];
  const { report: said } = botWordings[locale];
  const broken = brokenRules(violations);
  return [
    richText(title(said.yourDraft), markedDraft(draft, broken, locale)),
    richText(title(said.whatIsWrong), ...ruleList(broken, locale)),
  ];
}

/** Which text goes out, or what to do instead: never left to be guessed. */
function outcome(draft: DraftRecord, review: Review): KnownBlock[] {
  const { report: said } = botWordings[draft.locale];
  const { suggestion, route } = review;
  if (suggestion.status === 'stop') return [richText(title(said.instead), lines(text(reasonOf(suggestion))))];
  if (route.by === 'solicitation') return [section(`*${said.solicitation}*`)];
  const shown = verbatim(shorten(suggestion.text ?? draft.draft, limits.shownOutgoing));
  if (suggestion.status === 'open-slots')
    return [
      ...(suggestion.reason ? [section(escapeMrkdwn(shorten(suggestion.reason, limits.reason)))] : []),
      richText(title(said.fillIn), ...slotList(suggestion.openSlots, draft.locale), shown),
    ];
  if (suggestion.status === 'copy-only' || route.by === 'copy') {
    const reason = suggestion.reason ?? (route.by === 'copy' ? route.reason : null);
    return [
      richText(title(said.copyThis), ...(reason ? [lines(text(shorten(reason, limits.reason)))] : []), shown),
    ];
  }
  if (draft.outgoingHash === null)
    return [richText(title(suggestion.status === 'clean' ? said.yourDraft : said.correctedUnsent), shown)];
  return [
    richText(title(suggestion.status === 'clean' ? said.goesOutAsWritten : said.goesOutCorrected), shown),
  ];
}

const reasonOf = ({ reason }: Suggestion) => shorten(reason || '—', limits.reason);

function changes({ locale }: DraftRecord, { suggestion, route }: Review): KnownBlock[] {
  const { report: said } = botWordings[locale];
  // In a text that is written anew, a misspelt word was not mended but is gone.
  const isAnew = suggestion.changes.some(({ how }) => how === 'template');
  const made = suggestion.changes.filter(
    ({ rule }) => !isAnew || (rule !== 'spelling' && rule !== 'grammar'),
  );
  if (!suggestion.text || !made.length || route.by === 'solicitation') return [];
  const quote = (words: string) => shorten(words.replace(/\s+/g, ' ').trim(), limits.changedText);
  const told = made.map(({ how, was, becomes, rule }) => {
    const form =
      how === 'template'
        ? said.fromTemplate
        : !becomes
          ? said.deleted
          : was.trim()
            ? said.replaced
            : said.added;
    return {
      what: fill(form, { was: quote(was), becomes: quote(becomes) }),
      why: wordings[locale].rules[rule].title,
    };
  });
  const items = told
    .slice(0, limits.changes)
    .map(({ what, why }) => lines(text(what), text(` (${why})`, { italic: true })));
  const more = told.length - items.length;
  if (more) items.push(lines(text(count(locale, said.moreChanges, more), { italic: true })));
  return [richText(title(said.whatChanged), { type: 'rich_text_list', style: 'bullet', elements: items })];
}

/** Advice, and what could not be checked. */
function remarks({ locale }: DraftRecord, { notes, missingTools, coverage = [] }: Review): KnownBlock[] {
  const { report: said } = botWordings[locale];
  return [
    ...notes
      .slice(0, limits.notes)
      .map(({ message }) => context(`💡 ${escapeMrkdwn(shorten(message, limits.note))}`)),
    ...(missingTools.length
      ? [context(fill(said.missingTools, { tools: escapeMrkdwn(listed(locale, missingTools)) }))]
      : []),
    ...(coverage.length ? [context(escapeMrkdwn(shorten(coverage.join(' '), limits.note)))] : []),
  ];
}

/** Why it can't be sent from here, or not yet; each with the way out. */
function hindrances(draft: DraftRecord, review: Review, reader: Reader): string[] {
  const { report: said, problems } = botWordings[draft.locale];
  const { suggestion, route } = review;
  const wouldSend =
    (suggestion.status === 'clean' || suggestion.status === 'sendable') && route.by !== 'copy';
  if (!wouldSend) return [];
  if (!reader.canSend) return [said.checkOnly];
  if (draft.marketplaceProblem) return [fill(said.notAsked, problems[draft.marketplaceProblem])];
  if (!draft.context.orderId) return [said.noOrder];
  if (draft.outgoingHash === null) return route.by === 'choice' ? [said.choose] : [];
  const told: string[] = [];
  if (reader.canPost === false)
    told.push(
      draft.channel.startsWith('D')
        ? said.noChannel
        : fill(said.invite, { channel: place(draft.channel), bot: person(reader.bot) }),
    );
  if (reader.fourEyes) told.push(said.fourEyes);
  return told;
}

function sendButtons(draft: DraftRecord, reader: Reader): Button[] {
  const { buttons } = botWordings[draft.locale];
  const value = buttonValueOf(draft);
  const request = button(actionIds.requestApproval, buttons.requestApproval, value, {
    ...(!reader.mayApprove && { style: 'primary' }),
  });
  return [
    ...(reader.mayApprove ? [approveButton(draft)] : []),
    request,
    button(actionIds.edit, buttons.edit, value),
  ];
}

/** Nothing can be sent as it stands: the one way on is to edit, named for what is missing. */
function mendButton(draft: DraftRecord, { suggestion, route }: Review): Button {
  const { buttons } = botWordings[draft.locale];
  const value = buttonValueOf(draft);
  if (suggestion.status === 'open-slots')
    return button(actionIds.edit, buttons.fillIn, value, { style: 'primary' });
  if (route.by === 'choice' && route.operations.length && suggestion.status !== 'stop')
    return button(actionIds.edit, buttons.choose, value, { style: 'primary' });
  return button(actionIds.edit, buttons.edit, value);
}

const buttonValueOf = ({ id, version }: DraftRecord) => buttonValue({ draftId: id, version });
