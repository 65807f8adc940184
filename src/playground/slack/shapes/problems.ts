import type { z } from 'zod';

/** What Slack says of each fault, beside `invalid_blocks` or `invalid_arguments`: a sentence and a JSON pointer. */
export function slackMessages(issues: readonly z.core.$ZodIssue[], base: string): string[] {
  return issues.map((issue) => errorAt(sentence(issue), base, issue.path));
}

export function errorAt(message: string, base: string, path: readonly PropertyKey[] = []): string {
  return `[ERROR] ${message} [json-pointer:${[base, ...path.map(String)].join('/')}]`;
}

function sentence(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'array'
        ? `no more than ${issue.maximum} items allowed`
        : `must be less than ${Number(issue.maximum) + 1} characters`;
    case 'too_small':
      return issue.origin === 'array'
        ? `no less than ${issue.minimum} items allowed`
        : `must be more than ${Number(issue.minimum) - 1} characters`;
    case 'unrecognized_keys':
      return `invalid additional property: ${issue.keys.join(', ')}`;
    case 'invalid_union':
      return issue.errors.length === 0 ? 'unsupported type' : 'failed to match all allowed schemas';
    case 'invalid_type':
      return issue.message.includes('undefined')
        ? 'missing required field'
        : `must provide ${article(issue.expected)}`;
    case 'invalid_value':
      return `must be one of: ${issue.values.join(', ')}`;
    default:
      return issue.message;
  }
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}
