/** What the page shows: one person's view of the workspace, and of the marketplace. The server sends it after every change. */
import type { KnownBlock, PlainTextElement } from '@slack/types';

/** A block as Slack stores it; of a type the page may not know. */
export type Block = KnownBlock & { readonly block_id?: string };

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly kind: 'member' | 'guest' | 'outsider' | 'app' | 'slackbot';
  readonly isApprover: boolean;
  /** Of their Slack, by its own name: "中文". The bot speaks it to them where it can. */
  readonly language: string;
}

export interface ShownMessage {
  readonly ts: string;
  readonly author: string;
  /** mrkdwn. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly threadTs: string | null;
  readonly isPrivate: boolean;
  readonly isEdited: boolean;
}

export interface ShownChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'public' | 'private' | 'im';
  readonly topic: string;
  readonly isShared: boolean;
  readonly hasBot: boolean;
  readonly messages: readonly ShownMessage[];
}

export interface ShownModal {
  readonly id: string;
  readonly hash: string;
  readonly title: string;
  readonly submit: PlainTextElement | null;
  readonly close: PlainTextElement | null;
  readonly blocks: readonly Block[];
}

export interface ShownOrder {
  readonly orderId: string;
  readonly country: string;
  readonly locale: string | null;
  readonly status: string;
  readonly items: readonly string[];
}

/** A message that reached a buyer. `at` in epoch milliseconds. */
export interface ShownDelivery {
  readonly at: number;
  readonly operation: string;
  readonly orderId: string;
  readonly marketplace: string;
  readonly locale: string | null;
  /** Null where the text is Amazon's own. */
  readonly text: string | null;
}

export interface ExampleDraft {
  readonly title: string;
  readonly hint: string;
  readonly language: string;
  readonly text: string;
}

/** A way for the next message to go wrong at the marketplace. */
export interface ShownFault {
  readonly kind: string;
  readonly title: string;
  readonly explanation: string;
}

export interface Snapshot {
  readonly workspace: string;
  readonly me: string;
  readonly app: {
    readonly userId: string;
    readonly name: string;
    readonly commands: readonly {
      readonly command: string;
      readonly description: string;
      readonly usageHint: string;
    }[];
    readonly messageShortcuts: readonly { readonly name: string; readonly callbackId: string }[];
  };
  readonly people: readonly Person[];
  /** Those the person is in. */
  readonly channels: readonly ShownChannel[];
  readonly modal: ShownModal | null;
  readonly orders: readonly ShownOrder[];
  /** Newest first. */
  readonly deliveries: readonly ShownDelivery[];
  readonly examples: readonly ExampleDraft[];
  readonly faults: readonly ShownFault[];
  /** Emoji by their Slack names. */
  readonly emoji: Readonly<Record<string, string>>;
}

/** What an act came to. `errors`: by block ID, what to mend in a modal. `message`: what Slack would show. */
export interface ActAnswer {
  readonly ok: boolean;
  readonly message?: string;
  readonly errors?: Readonly<Record<string, string>>;
}
