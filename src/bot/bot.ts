import type { Desk } from '../commands/desk.ts';
import type { LocaleOf } from './locale.ts';

/** What the listeners work with. */
export interface Bot {
  readonly desk: Desk;
  readonly localeOf: LocaleOf;
  readonly fetch: typeof fetch;
}
