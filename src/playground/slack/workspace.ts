import type { StoredBlock } from './shapes/read-blocks.ts';
import type { HomeContent, ModalContent } from './shapes/view.ts';

export interface Team {
  readonly id: string;
  readonly domain: string;
  readonly name: string;
}

export interface User {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly teamId: string;
  /** As Slack writes it: `en-US`, `zh-CN`. */
  readonly locale: string;
  readonly timeZone: string;
  readonly isBot: boolean;
  /** A multi-channel guest. */
  readonly isRestricted: boolean;
  /** A few words for the person who tries the playground. */
  readonly title: string;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'public' | 'private' | 'im';
  readonly topic: string;
  /** Shared with another workspace (Slack Connect). */
  readonly isShared: boolean;
  readonly members: Set<string>;
}

export interface Message {
  readonly ts: string;
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly blocks: readonly StoredBlock[];
  readonly threadTs: string | null;
  /** The only person who sees it; null for everyone in the channel. */
  readonly ephemeralFor: string | null;
  readonly editedAt: number | null;
}

/** A modal on a person's screen. The last of a person's stack is the one they see. */
export interface OpenView {
  readonly id: string;
  readonly user: string;
  readonly rootId: string;
  readonly previousId: string | null;
  readonly hash: string;
  readonly content: ModalContent;
}

export interface Seed {
  readonly team: Team;
  readonly bot: { readonly appId: string; readonly botId: string; readonly userId: string };
  readonly users: readonly User[];
  readonly channels: readonly Omit<Channel, 'members'>[];
  /** User IDs by channel ID. */
  readonly members: Readonly<Record<string, readonly string[]>>;
}

/** One workspace in memory. Every change calls the listeners. */
export class Workspace {
  readonly team: Team;
  readonly bot: Seed['bot'];
  readonly users: ReadonlyMap<string, User>;
  readonly channels: Map<string, Channel>;
  readonly homes = new Map<string, HomeContent>();
  readonly #messages = new Map<string, Message[]>();
  readonly #stacks = new Map<string, OpenView[]>();
  readonly #listeners = new Set<() => void>();
  readonly #clock: () => number;
  #lastMicros = 0;
  #serial = 0;

  constructor(seed: Seed, clock: () => number) {
    this.#clock = clock;
    this.team = seed.team;
    this.bot = seed.bot;
    this.users = new Map(seed.users.map((user) => [user.id, user]));
    this.channels = new Map(
      seed.channels.map((channel) => [
        channel.id,
        { ...channel, members: new Set(seed.members[channel.id] ?? []) },
      ]),
    );
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  /** A fresh ID that tells its kind by the first letters, as Slack's do. */
  newId(prefix: string): string {
    this.#serial += 1;
    return `${prefix}${this.#serial.toString(36).toUpperCase().padStart(8, '0')}`;
  }

  /** Seconds and microseconds, never the same twice: a message's name in its channel. */
  newTs(): string {
    this.#lastMicros = Math.max(this.#clock() * 1000, this.#lastMicros + 1);
    return `${Math.floor(this.#lastMicros / 1e6)}.${String(this.#lastMicros % 1e6).padStart(6, '0')}`;
  }

  /** The direct channel of the bot and a person, opened on first use. */
  directChannel(userId: string): Channel {
    const members = [this.bot.userId, userId];
    const known = [...this.channels.values()].find(
      (channel) => channel.kind === 'im' && members.every((member) => channel.members.has(member)),
    );
    if (known) return known;
    const channel: Channel = {
      id: this.newId('D'),
      name: 'directmessage',
      kind: 'im',
      topic: '',
      isShared: false,
      members: new Set(members),
    };
    this.channels.set(channel.id, channel);
    return channel;
  }

  messages(channelId: string): readonly Message[] {
    return this.#messages.get(channelId) ?? [];
  }

  message(channelId: string, ts: string): Message | null {
    return this.messages(channelId).find((message) => message.ts === ts) ?? null;
  }

  post(message: Omit<Message, 'ts' | 'editedAt'>): Message {
    const posted: Message = { ...message, ts: this.newTs(), editedAt: null };
    this.#messages.set(message.channel, [...this.messages(message.channel), posted]);
    this.changed();
    return posted;
  }

  edit(message: Message, content: Pick<Message, 'text' | 'blocks'>): Message {
    const edited: Message = { ...message, ...content, editedAt: this.#clock() };
    this.#replace(message, [edited]);
    return edited;
  }

  remove(message: Message): void {
    this.#replace(message, []);
  }

  #replace(message: Message, by: Message[]): void {
    this.#messages.set(
      message.channel,
      this.messages(message.channel).flatMap((each) => (each.ts === message.ts ? by : [each])),
    );
    this.changed();
  }

  /** The modals of a person, the one on top last. */
  stack(userId: string): readonly OpenView[] {
    return this.#stacks.get(userId) ?? [];
  }

  setStack(userId: string, views: readonly OpenView[]): void {
    this.#stacks.set(userId, [...views]);
    this.changed();
  }

  view(match: (view: OpenView) => boolean): OpenView | null {
    return [...this.#stacks.values()].flat().find(match) ?? null;
  }

  newView(user: string, content: ModalContent, below: OpenView | null): OpenView {
    const id = this.newId('V');
    return {
      id,
      user,
      rootId: below?.rootId ?? id,
      previousId: below?.id ?? null,
      hash: this.newHash(),
      content,
    };
  }

  newHash(): string {
    return `${Math.floor(this.#clock() / 1000)}.${this.newId('h')}`;
  }
}
