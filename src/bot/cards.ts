import type { WebClient } from '@slack/web-api';
import type { Cards, DraftRecord } from '../commands/ports.ts';
import { type CardSetting, card } from './blocks/card.ts';
import { slackErrorCode } from './slack-error.ts';

/**
 * Cards as messages of the bot.
 * @param client must not repeat a call: a `chat.postMessage` whose answer was lost may have been posted
 */
export function createCards(client: WebClient, setting: CardSetting): Cards {
  const content = (draft: DraftRecord) => ({
    ...card(draft, setting),
    unfurl_links: false,
    unfurl_media: false,
  });
  return {
    async canPost(channel) {
      // A direct message is no place for a receipt, and its membership can't be read with the bot's scopes.
      if (channel.startsWith('D')) return false;
      try {
        const { channel: facts } = await client.conversations.info({ channel });
        return facts?.is_member === true && facts.is_archived !== true;
      } catch (error) {
        // How Slack speaks of a private channel that the bot is no member of.
        if (slackErrorCode(error) === 'channel_not_found') return false;
        throw error;
      }
    },

    async post(draft) {
      const { channel, ts } = await client.chat.postMessage({ channel: draft.channel, ...content(draft) });
      if (!ts) throw new Error('Slack posted the card but did not say where.');
      return { channel: channel ?? draft.channel, ts };
    },

    async update(draft) {
      if (!draft.card) return;
      await client.chat.update({ channel: draft.card.channel, ts: draft.card.ts, ...content(draft) });
    },
  };
}
