import { deliverForm } from '../delivery.ts';
import { escapeText, typedText } from '../message-text.ts';
import { channelPayload } from '../payloads.ts';
import { SlackRefusal } from '../slack-refusal.ts';
import type { Channel, User } from '../workspace.ts';
import { type ActResult, channelOf, done, personOf, responseUrl, type Stage, slackbotSays } from './stage.ts';

export interface CommandAct {
  readonly user: string;
  readonly channel: string;
  /** With its slash: `/checkmsg`. */
  readonly command: string;
  readonly text: string;
  /** Whether it was typed into a thread, where Slack takes no command of an app. */
  readonly inThread?: boolean;
}

/** A person types a slash command. Resolves when the bot has acknowledged it. @throws {ActRefused} */
export async function typeCommand(stage: Stage, act: CommandAct): Promise<ActResult> {
  const user = personOf(stage, act.user);
  const channel = channelOf(stage, act.channel, user);
  if (act.command === '/invite') return invite(stage, user, channel, act.text);
  if (!stage.world.app.commands.some(({ command }) => command === act.command))
    return told(stage, user, channel, `${act.command} is not a valid command.`);
  if (act.inThread) return told(stage, user, channel, `${act.command} is not supported in threads. Sorry!`);

  const { team, bot } = stage.world.workspace;
  const place = channelPayload(stage.world.workspace, channel.id);
  const answerTo = { user: user.id, channel: channel.id, threadTs: null, ts: null };
  const delivery = await deliverForm(stage.sender, {
    token: 'deprecated',
    team_id: user.teamId,
    team_domain: team.domain,
    channel_id: place.id,
    channel_name: place.name,
    user_id: user.id,
    user_name: user.name,
    command: act.command,
    text: typedText(act.text),
    api_app_id: bot.appId,
    is_enterprise_install: 'false',
    response_url: responseUrl(stage, answerTo),
    trigger_id: stage.world.triggers.issue(user.id),
  });
  if (delivery.kind !== 'acknowledged') {
    const code = delivery.kind === 'timed-out' ? 'operation_timeout' : 'dispatch_failed';
    return told(stage, user, channel, `${act.command} failed with the error "${code}"`);
  }
  if (delivery.body === null) return done;
  const said = typeof delivery.body === 'string' ? { text: delivery.body } : delivery.body;
  try {
    stage.responseUrls.answer(answerTo, said);
    return done;
  } catch (error) {
    if (!(error instanceof SlackRefusal)) throw error;
    return told(stage, user, channel, `${act.command} failed with the error "${error.code}"`);
  }
}

/** Slack's own command that brings a member or an app into the channel. */
function invite(stage: Stage, user: User, channel: Channel, text: string): ActResult {
  const { workspace } = stage.world;
  const name = text.trim().replace(/^@/, '').toLowerCase();
  const invited = [...workspace.users.values()].find((each) =>
    [each.name, each.realName].some((known) => known.toLowerCase() === name),
  );
  if (!invited) return told(stage, user, channel, `There is nobody called ${text.trim() || '…'} here.`);
  if (channel.kind === 'im')
    return told(stage, user, channel, 'You can’t invite people to a direct message.');
  channel.members.add(invited.id);
  workspace.post({
    channel: channel.id,
    user: user.id,
    text: `added ${escapeText(invited.realName)} to #${channel.name}.`,
    blocks: [],
    threadTs: null,
    ephemeralFor: null,
  });
  return done;
}

function told(stage: Stage, user: User, channel: Channel, message: string): ActResult {
  slackbotSays(stage, user, channel.id, escapeText(message));
  return { ok: false, message };
}
