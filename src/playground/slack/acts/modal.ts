import { z } from 'zod';
import { deliverInteraction } from '../delivery.ts';
import { type Entered, stateValues, unfilled } from '../input-values.ts';
import { modalFrom, pushView, replaceView } from '../methods/views.ts';
import { userPayload, viewPayload } from '../payloads.ts';
import { ActRefused, SlackRefusal } from '../slack-refusal.ts';
import type { OpenView, User } from '../workspace.ts';
import { type ActResult, done, interaction, personOf, type Stage, troubled } from './stage.ts';

export interface SubmitAct {
  readonly user: string;
  readonly viewId: string;
  readonly entered: Entered;
}

/** `errors` holds what the person has to mend, by block ID; the modal stays open then. */
export type SubmitResult =
  | ActResult
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

const answer = z.discriminatedUnion('response_action', [
  z.strictObject({
    response_action: z.literal('errors'),
    errors: z.record(z.string(), z.string().min(1)),
  }),
  z.strictObject({ response_action: z.literal('update'), view: z.unknown() }),
  z.strictObject({ response_action: z.literal('push'), view: z.unknown() }),
  z.strictObject({ response_action: z.literal('clear') }),
]);

/** A person submits the modal on top. Resolves when the bot has said what becomes of it. @throws {ActRefused} */
export async function submitModal(stage: Stage, act: SubmitAct): Promise<SubmitResult> {
  const { user, view } = onScreen(stage, act);
  const { workspace, triggers } = stage.world;
  const missing = unfilled(view.content.blocks, act.entered);
  if (Object.keys(missing).length) return { ok: false, errors: missing };
  const delivery = await deliverInteraction(stage.sender, {
    ...interaction(stage, 'view_submission'),
    user: userPayload(user),
    trigger_id: triggers.issue(user.id),
    view: viewPayload(workspace, view, stateValues(view.content.blocks, act.entered)),
    response_urls: [],
  });
  if (delivery.kind !== 'acknowledged') return troubled;
  return applied(stage, view, delivery.body);
}

function applied(stage: Stage, view: OpenView, body: unknown): SubmitResult {
  const { workspace } = stage.world;
  if (body === null) {
    workspace.setStack(
      view.user,
      workspace.stack(view.user).filter(({ id }) => id !== view.id),
    );
    return done;
  }
  const parsed = answer.safeParse(body);
  if (!parsed.success) return troubled;
  const said = parsed.data;
  if (said.response_action === 'errors') {
    const inputs = new Set(
      view.content.blocks.filter(({ type }) => type === 'input').map((block) => block.block_id),
    );
    // Slack can only show an error under an input of the view.
    const isPlaced =
      Object.keys(said.errors).length > 0 && Object.keys(said.errors).every((id) => inputs.has(id));
    return isPlaced ? { ok: false, errors: said.errors } : troubled;
  }
  if (said.response_action === 'clear') {
    workspace.setStack(view.user, []);
    return done;
  }
  try {
    const content = modalFrom(stage.world, said.view);
    if (said.response_action === 'update') replaceView(stage.world, view, content);
    else pushView(stage.world, view.user, content);
    return done;
  } catch (error) {
    if (!(error instanceof SlackRefusal)) throw error;
    return troubled;
  }
}

export interface CloseAct {
  readonly user: string;
  readonly viewId: string;
  /** True for the cross, which closes every modal of the stack. */
  readonly all?: boolean;
}

/** A person closes the modal on top; the bot is told where the view asks for it. @throws {ActRefused} */
export async function closeModal(stage: Stage, act: CloseAct): Promise<void> {
  const { user, view } = onScreen(stage, act);
  const { workspace } = stage.world;
  const isCleared = act.all === true || view.content.clear_on_close;
  const stack = workspace.stack(user.id);
  workspace.setStack(user.id, isCleared ? [] : stack.slice(0, -1));
  if (!view.content.notify_on_close) return;
  await deliverInteraction(stage.sender, {
    ...interaction(stage, 'view_closed'),
    user: userPayload(user),
    view: viewPayload(workspace, view),
    is_cleared: isCleared,
  });
}

function onScreen(stage: Stage, act: { user: string; viewId: string }): { user: User; view: OpenView } {
  const user = personOf(stage, act.user);
  const view = stage.world.workspace.stack(user.id).at(-1);
  if (view?.id !== act.viewId) throw new ActRefused('That modal is not on the screen.');
  return { user, view };
}
