import { longestTeamWord, mostTeamWords } from '../../commands/add-team-word.ts';
import type { Decision, DraftRecord } from '../../commands/ports.ts';
import { wordings } from '../../policy/messages/index.ts';
import { fill, listed, type WordingLocale } from '../../policy/wording.ts';
import { botWordings } from '../messages/index.ts';
import { escapeMrkdwn } from '../slack-text.ts';
import { type Message, person, place, section } from './parts.ts';

/** A message of one paragraph. @param mrkdwn our own wording */
export const notice = (mrkdwn: string): Message => ({ text: mrkdwn, blocks: [section(mrkdwn)] });

/** The private word for a press that changed nothing: why, and what to do. */
export function refusalNotice(
  { refusal, draft, violations = [] }: Extract<Decision, { done: false }>,
  locale: WordingLocale,
  { approvers, bot }: { readonly approvers: readonly string[]; readonly bot: string },
): Message {
  const { refusals, refusalExtras, states } = botWordings[locale];
  const titles = [...new Set(violations.map(({ rule }) => wordings[locale].rules[rule].title))];
  const sentences = [
    refusal === 'receipt-unpostable' && isDirect(draft) ? refusalExtras.noChannel : refusals[refusal],
    refusal === 'not-approver' && approvers.length ? refusalExtras.approvers : '',
    refusal === 'not-sendable' && titles.length ? refusalExtras.violations : '',
  ];
  return notice(
    fill(sentences.filter(Boolean).join(' '), {
      approvers: listed(locale, approvers.slice(0, 10).map(person)),
      author: draft ? person(draft.author) : '',
      bot: person(bot),
      most: refusal === 'word-list-full' ? mostTeamWords : longestTeamWord,
      channel: draft ? place(draft.channel) : '',
      order: escapeMrkdwn(draft?.context.orderId ?? ''),
      rules: listed(locale, titles),
      state: draft ? states[draft.state] : '',
    }),
  );
}

const isDirect = (draft: DraftRecord | null) => draft?.channel.startsWith('D') ?? false;
