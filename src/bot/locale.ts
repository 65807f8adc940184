import type { WebClient } from '@slack/web-api';
import type { Clock, Log } from '../commands/ports.ts';
import { type WordingLocale, wordingLocaleOf } from '../policy/wording.ts';

const fallback: WordingLocale = 'en';
/** A person's language is asked for again after this, in milliseconds. */
const lifetime = 60 * 60_000;
const mostPeople = 5_000;

export type LocaleOf = (userId: string) => Promise<WordingLocale>;

/**
 * The language each person uses Slack in, remembered for an hour; English where it can't be found out.
 * @param client an impatient one: a form must be opened within three seconds of the press
 */
export function createLocaleOf(client: WebClient, clock: Clock, log: Log): LocaleOf {
  const known = new Map<string, { readonly locale: WordingLocale; readonly until: number }>();
  return async (userId) => {
    const now = clock();
    const remembered = known.get(userId);
    if (remembered && remembered.until > now) return remembered.locale;
    try {
      const { user } = await client.users.info({ user: userId, include_locale: true });
      const locale = wordingLocaleOf(user?.locale) ?? fallback;
      if (known.size >= mostPeople) known.clear();
      known.set(userId, { locale, until: now + lifetime });
      return locale;
    } catch (error) {
      log.warn('slack.locale-unknown', { user: userId, error });
      return fallback;
    }
  };
}
