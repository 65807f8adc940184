import type { DraftRecord } from '../../commands/ports.ts';
import { fill } from '../../policy/wording.ts';
import { botWordings } from '../messages/index.ts';
import { factsLine } from './facts.ts';
import { context, type Message, place, section } from './parts.ts';

/** What is left of a private answer once its draft went on: where to look. The card tells the rest. */
export function standing(draft: DraftRecord): Message {
  const { done, states } = botWordings[draft.locale];
  const sentence =
    draft.state === 'in_review' ? done.requested : draft.state === 'approved' ? done.approved : done.other;
  const text = fill(sentence, { state: states[draft.state], channel: place(draft.channel) });
  return { text, blocks: [section(text), context(factsLine(draft, false))] };
}
