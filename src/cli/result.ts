import type { Review, SuggestionStatus } from '../policy/suggestion.ts';
import type { Note, Violation } from '../policy/violation.ts';

/** One violation as the batch form gives it: spans in UTF-16 units of the text, null for the whole message. */
export type ViolationLine = Pick<Violation, 'rule' | 'start' | 'end' | 'message'>;

/** One result of the batch form, and of `--json`. */
export interface Result {
  readonly id: unknown;
  readonly violations: readonly ViolationLine[];
  readonly suggestion: string | null;
  readonly suggestionViolations: readonly ViolationLine[];
  readonly status: SuggestionStatus;
  readonly openSlots: readonly string[];
  readonly reason: string | null;
  readonly notes: readonly Note[];
}

/** @param id as the line gave it; null where it gave none */
export function resultOf(id: unknown, { violations, suggestion, notes }: Review): Result {
  return {
    id,
    violations: violations.map(lineOf),
    suggestion: suggestion.text,
    suggestionViolations: suggestion.violations.map(lineOf),
    status: suggestion.status,
    openSlots: suggestion.openSlots,
    reason: suggestion.reason,
    notes,
  };
}

function lineOf({ rule, start, end, message }: Violation): ViolationLine {
  return { rule, start, end, message };
}
