import { z } from 'zod';
import { SlackRefusal } from '../slack-refusal.ts';
import { type ApiMethod, flag, needScope, readArguments } from './api-method.ts';

const infoArguments = z.looseObject({ user: z.string().min(1), include_locale: flag.default(false) });

/** `users.info`. The locale comes only where it is asked for. */
export const info: ApiMethod = (world, args) => {
  needScope(world, 'users:read');
  const { user: id, include_locale } = readArguments(infoArguments, args);
  const user = world.workspace.users.get(id);
  if (!user) throw new SlackRefusal('user_not_found');
  return {
    user: {
      id: user.id,
      team_id: user.teamId,
      name: user.name,
      real_name: user.realName,
      deleted: false,
      tz: user.timeZone,
      profile: { real_name: user.realName, display_name: user.name, title: user.title },
      is_bot: user.isBot,
      is_app_user: false,
      is_restricted: user.isRestricted,
      is_ultra_restricted: false,
      is_stranger: user.teamId !== world.workspace.team.id,
      ...(include_locale ? { locale: user.locale } : {}),
    },
  };
};

/** `auth.test`: needs no scope. */
export const authTest: ApiMethod = ({ workspace }) => ({
  url: `https://${workspace.team.domain}.slack.com/`,
  team: workspace.team.name,
  team_id: workspace.team.id,
  user: workspace.users.get(workspace.bot.userId)?.name,
  user_id: workspace.bot.userId,
  bot_id: workspace.bot.botId,
  is_enterprise_install: false,
});
