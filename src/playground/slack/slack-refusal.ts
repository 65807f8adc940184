/** Slack's `ok: false`: a code, and where a shape is wrong the messages that say what. */
export class SlackRefusal extends Error {
  override readonly name = 'SlackRefusal';
  readonly code: string;
  readonly messages: readonly string[];
  readonly facts: Readonly<Record<string, unknown>>;
  constructor(code: string, messages: readonly string[] = [], facts: Readonly<Record<string, unknown>> = {}) {
    super([code, ...messages].join(' '));
    this.code = code;
    this.messages = messages;
    this.facts = facts;
  }
}

/** What Slack's own client does not let a person do: a click on a button that is gone, a message into a channel they aren't in. */
export class ActRefused extends Error {
  override readonly name = 'ActRefused';
}
