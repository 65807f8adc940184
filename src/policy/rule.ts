import type { DraftContext, Language } from './context.ts';
import type { Reading } from './reading.ts';
import type { RuleId } from './rule-ids.ts';
import type { TextTools } from './text-tools.ts';
import type { Finding } from './violation.ts';

/** A draft the rule lets pass. */
export interface GoodExample {
  readonly text: string;
  readonly context?: DraftContext;
  readonly language?: Language;
  /** Why a near miss is none, in a few words. */
  readonly because?: string;
}

/** A draft the rule objects to. */
export interface BadExample extends GoodExample {
  /** The marked texts, in order; left out where the finding is about the whole message. */
  readonly marks?: readonly string[];
}

/**
 * One rule of the guidelines. The file is named after the ID; what it says to the seller stands in
 * `messages/<locale>.ts` under that ID, and what it looks for in a language in `languages/<language>/<id>.ts`.
 */
export interface Rule {
  readonly id: RuleId;
  /** Where the guidelines say so, as rules.md names the source: "02 content, 1". */
  readonly clause: string;
  /** `proactive`: a reply to a buyer's own question is not held to it. */
  readonly appliesTo: 'every message' | 'proactive';
  /** Pure and synchronous; the findings in any order. Spans point into the draft as written. */
  check(reading: Reading, context: DraftContext, tools: TextTools): Iterable<Finding>;
  /** Run by the shared rule test and printed on the rule's page: they can't disagree. */
  readonly examples: { readonly good: readonly GoodExample[]; readonly bad: readonly BadExample[] };
}
