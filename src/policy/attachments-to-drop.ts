import type { Attachment, DraftContext } from './context.ts';
import type { Reading } from './reading.ts';
import { ruleOf } from './registry.ts';
import type { RuleId } from './rule-ids.ts';
import type { TextTools } from './text-tools.ts';

/** The rules about files: their fix is to leave the file out (reference policy.md, "Fix: drop the attachment"). */
export const attachmentRules = [
  'attachment',
  'logo-link',
  'product-image',
  'unrelated-image',
  'animated-image',
] as const satisfies readonly RuleId[];

/** The attachments that may not go out, each judged by itself. */
export function attachmentsToDrop(
  reading: Reading,
  context: DraftContext,
  tools: TextTools,
): { attachment: Attachment; rules: RuleId[] }[] {
  return (context.attachments ?? [])
    .map((attachment) => ({
      attachment,
      rules: attachmentRules.filter((id) =>
        [...ruleOf(id).check(reading, { ...context, attachments: [attachment] }, tools)].some(
          ({ span }) => span === null,
        ),
      ),
    }))
    .filter(({ rules }) => rules.length > 0);
}
