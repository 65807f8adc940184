import { deliverInteraction } from '../delivery.ts';
import { chosen, type Entered, stateValues } from '../input-values.ts';
import { channelPayload, messagePayload, userPayload, viewPayload } from '../payloads.ts';
import type { Interactive } from '../shapes/elements.ts';
import { elementsOf, type StoredBlock } from '../shapes/read-blocks.ts';
import { ActRefused } from '../slack-refusal.ts';
import type { User } from '../workspace.ts';
import {
  type ActResult,
  channelOf,
  done,
  interaction,
  messageOf,
  personOf,
  responseUrl,
  type Stage,
  troubled,
} from './stage.ts';

export interface ClickAct {
  readonly user: string;
  /** Where the element stands: a message, the modal on top, or the app's home. */
  readonly place:
    | { readonly channel: string; readonly ts: string }
    | { readonly viewId: string }
    | { readonly home: true };
  readonly blockId: string;
  readonly actionId: string;
  /** What was picked, for elements other than buttons. */
  readonly value?: string | readonly string[] | null;
  /** What stands in the inputs beside it. */
  readonly entered?: Entered;
}

/**
 * A person clicks a button or picks from a menu: the bot gets `block_actions`.
 * Slack's client has shown the `confirm` dialog by then. @throws {ActRefused} when nothing of the kind is on their screen
 */
export async function click(stage: Stage, act: ClickAct): Promise<ActResult> {
  const user = personOf(stage, act.user);
  const { workspace, triggers } = stage.world;
  const scene = sceneOf(stage, act, user);
  const element = elementOf(scene.blocks, act);
  const delivery = await deliverInteraction(stage.sender, {
    ...interaction(stage, 'block_actions'),
    user: userPayload(user),
    trigger_id: triggers.issue(user.id),
    ...scene.payload,
    actions: [
      {
        type: element.type,
        action_id: act.actionId,
        block_id: act.blockId,
        action_ts: workspace.newTs(),
        ...chosen(element, act.value ?? null),
      },
    ],
  });
  return delivery.kind === 'acknowledged' ? done : troubled;
}

interface Scene {
  readonly blocks: readonly StoredBlock[];
  readonly payload: Readonly<Record<string, unknown>>;
}

function sceneOf(stage: Stage, act: ClickAct, user: User): Scene {
  const { workspace } = stage.world;
  const entered = act.entered ?? {};
  if ('home' in act.place) {
    const home = workspace.homes.get(user.id);
    if (!home) throw new ActRefused(`${user.realName} has not opened the app’s home.`);
    return { blocks: home.blocks, payload: { container: { type: 'view' }, view: home } };
  }
  if ('viewId' in act.place) {
    const view = workspace.stack(user.id).at(-1);
    if (view?.id !== act.place.viewId) throw new ActRefused('That modal is not on the screen.');
    const values = stateValues(view.content.blocks, entered);
    return {
      blocks: view.content.blocks,
      payload: {
        container: { type: 'view', view_id: view.id },
        view: viewPayload(workspace, view, values),
      },
    };
  }
  const channel = channelOf(stage, act.place.channel, user);
  const message = messageOf(stage, channel, act.place.ts, user);
  const isEphemeral = message.ephemeralFor !== null;
  const answerTo = { user: user.id, channel: channel.id, threadTs: message.threadTs, ts: message.ts };
  return {
    blocks: message.blocks,
    payload: {
      container: {
        type: 'message',
        message_ts: message.ts,
        channel_id: channel.id,
        is_ephemeral: isEphemeral,
        ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
      },
      channel: channelPayload(workspace, channel.id),
      // Slack keeps no private message: its payload has the place alone.
      ...(isEphemeral ? {} : { message: messagePayload(workspace, message) }),
      state: { values: stateValues(message.blocks, entered) },
      response_url: responseUrl(stage, answerTo),
    },
  };
}

function elementOf(blocks: readonly StoredBlock[], act: ClickAct): Interactive {
  const block = blocks.find((each) => each.block_id === act.blockId);
  const element = (block ? elementsOf(block) : []).find(
    (each) => each.type !== 'image' && each.action_id === act.actionId,
  );
  if (!element) throw new ActRefused(`There is no ${act.actionId} on the screen.`);
  return element;
}
