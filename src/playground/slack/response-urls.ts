import { z } from 'zod';
import { responseUrlLifetimeMs, responseUrlUses } from './limits.ts';
import { flag, readContent, type World } from './methods/api-method.ts';
import { SlackRefusal } from './slack-refusal.ts';

/** What an interaction's answers go back to. */
export interface Answerable {
  readonly user: string;
  readonly channel: string;
  readonly threadTs: string | null;
  /** The message acted on; null for a slash command or a shortcut. */
  readonly ts: string | null;
}

const answer = z.looseObject({
  text: z.string().optional(),
  blocks: z.unknown().optional(),
  response_type: z.enum(['ephemeral', 'in_channel']).default('ephemeral'),
  replace_original: flag.default(false),
  delete_original: flag.default(false),
  thread_ts: z.string().optional(),
});

/** `response_url`s: each takes five answers within thirty minutes, also where the bot is no member. */
export class ResponseUrls {
  readonly #world: World;
  readonly #issued = new Map<string, Answerable & { at: number; uses: number; last: string | null }>();

  constructor(world: World) {
    this.#world = world;
  }

  /** @returns the path of a new response URL */
  issue(to: Answerable): string {
    const key = this.#world.workspace.newId('R');
    this.#issued.set(key, { ...to, at: this.#world.clock(), uses: 0, last: null });
    return `/response/${key}`;
  }

  /**
   * Takes one answer.
   * @throws {SlackRefusal} `invalid_url`, `expired_url`, `used_url` or what is wrong with the message
   */
  take(path: string, body: unknown): void {
    const issued = this.#issued.get(path.replace('/response/', ''));
    if (!issued) throw new SlackRefusal('invalid_url');
    if (this.#world.clock() - issued.at > responseUrlLifetimeMs) throw new SlackRefusal('expired_url');
    if (issued.uses >= responseUrlUses) throw new SlackRefusal('used_url');
    issued.uses += 1;
    this.answer(issued, body);
  }

  /** Does what an answer says; also used for an answer in the body of an acknowledgement. @throws {SlackRefusal} */
  answer(to: Answerable & { last?: string | null }, body: unknown): void {
    const parsed = answer.safeParse(body);
    if (!parsed.success) throw new SlackRefusal('invalid_payload');
    const { workspace } = this.#world;
    const { delete_original, replace_original, response_type, thread_ts } = parsed.data;
    const originalTs = to.ts ?? to.last ?? null;
    const original = originalTs === null ? null : workspace.message(to.channel, originalTs);
    if (delete_original) {
      if (!original) throw new SlackRefusal('message_not_found');
      workspace.remove(original);
      return;
    }
    const content = readContent(this.#world, parsed.data);
    if (replace_original && original) {
      workspace.edit(original, content);
      return;
    }
    const posted = workspace.post({
      channel: to.channel,
      user: workspace.bot.userId,
      ...content,
      threadTs: thread_ts ?? to.threadTs,
      ephemeralFor: response_type === 'ephemeral' ? to.user : null,
    });
    to.last = posted.ts;
  }
}
