import { deliverInteraction } from '../delivery.ts';
import { channelPayload, messagePayload, userPayload } from '../payloads.ts';
import { ActRefused } from '../slack-refusal.ts';
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

export interface ShortcutAct {
  readonly user: string;
  readonly channel: string;
  readonly ts: string;
  readonly callbackId: string;
}

/** A person picks the app's entry in a message's menu. Works where the bot is no member. @throws {ActRefused} */
export async function useShortcut(stage: Stage, act: ShortcutAct): Promise<ActResult> {
  const { workspace, app, triggers } = stage.world;
  const user = personOf(stage, act.user);
  const channel = channelOf(stage, act.channel, user);
  const message = messageOf(stage, channel, act.ts, user);
  if (!app.messageShortcuts.some(({ callbackId }) => callbackId === act.callbackId))
    throw new ActRefused(`The app has no message shortcut ${act.callbackId}.`);
  if (message.ephemeralFor !== null) throw new ActRefused('Slack offers no shortcuts on private messages.');
  const delivery = await deliverInteraction(stage.sender, {
    ...interaction(stage, 'message_action'),
    callback_id: act.callbackId,
    action_ts: workspace.newTs(),
    trigger_id: triggers.issue(user.id),
    response_url: responseUrl(stage, { user: user.id, channel: channel.id, threadTs: null, ts: null }),
    user: userPayload(user),
    channel: channelPayload(workspace, channel.id),
    message_ts: message.ts,
    message: messagePayload(workspace, message),
  });
  return delivery.kind === 'acknowledged' ? done : troubled;
}
