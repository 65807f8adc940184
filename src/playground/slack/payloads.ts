/** What Slack tells an app of messages, views and people, in the words of its API. */
import type { Message, OpenView, User, Workspace } from './workspace.ts';

export function messagePayload(workspace: Workspace, message: Message): Record<string, unknown> {
  const byBot = message.user === workspace.bot.userId;
  const replies = workspace
    .messages(message.channel)
    .filter((each) => each.threadTs === message.ts && each.ephemeralFor === null);
  return {
    type: 'message',
    ts: message.ts,
    user: message.user,
    text: message.text,
    team: workspace.users.get(message.user)?.teamId ?? workspace.team.id,
    ...(byBot ? { bot_id: workspace.bot.botId, app_id: workspace.bot.appId } : {}),
    ...(message.blocks.length ? { blocks: message.blocks } : {}),
    ...(message.threadTs ? { thread_ts: message.threadTs } : {}),
    ...(replies.length ? { thread_ts: message.ts, reply_count: replies.length } : {}),
    ...(message.editedAt === null
      ? {}
      : { edited: { user: message.user, ts: `${Math.floor(message.editedAt / 1000)}.000000` } }),
  };
}

/** @param values what stands in the inputs, by block and action ID */
export function viewPayload(
  workspace: Workspace,
  view: OpenView,
  values: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {},
): Record<string, unknown> {
  return {
    ...view.content,
    id: view.id,
    team_id: workspace.team.id,
    root_view_id: view.rootId,
    previous_view_id: view.previousId,
    hash: view.hash,
    app_id: workspace.bot.appId,
    app_installed_team_id: workspace.team.id,
    bot_id: workspace.bot.botId,
    state: { values },
    submit: view.content.submit ?? null,
    close: view.content.close ?? null,
  };
}

/** The person in an interaction's payload: the workspace is theirs, which need not be ours. */
export function userPayload(user: User): Record<string, unknown> {
  return { id: user.id, username: user.name, name: user.name, team_id: user.teamId };
}

/** Slack hides the names of private channels. */
export function channelPayload(workspace: Workspace, channelId: string): { id: string; name: string } {
  const channel = workspace.channels.get(channelId);
  const names = { public: channel?.name ?? '', private: 'privategroup', im: 'directmessage' };
  return { id: channelId, name: names[channel?.kind ?? 'im'] };
}
