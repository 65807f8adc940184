import { type CheckOptions, checkDraft } from './check-draft.ts';
import type { DraftContext } from './context.ts';
import { coverageOf } from './coverage.ts';
import { refuseEndless } from './draft-length.ts';
import { languageName } from './language-name.ts';
import { languageOfLocale } from './locale-language.ts';
import { wordings } from './messages/index.ts';
import { notesOn } from './notes.ts';
import { suggestFor } from './suggest.ts';
import type { Review } from './suggestion.ts';
import { readTask } from './suggestion-task.ts';
import { noTextTools } from './text-tools.ts';
import { fill } from './wording.ts';

/**
 * Everything a report shows of one draft: what it breaks, the corrected text, what it is for and how it goes out.
 * Pure and synchronous: the same draft, context and tools always give the same review.
 * @param draft the text as the seller wrote it
 * @param context what is known beside the text; a missing key means "not known"
 * @throws {DraftTooLongError}
 */
export function reviewDraft(draft: string, context: DraftContext, options: CheckOptions = {}): Review {
  refuseEndless(draft);
  const { locale = 'en', tools = noTextTools } = options;
  const violations = checkDraft(draft, context, options);
  const task = readTask(draft, context, violations, options);
  const { language, purpose, purposeGiven, route } = task;
  const suggestion = suggestFor(task);
  const outgoing = suggestion.status === 'clean' ? draft : suggestion.text;
  return {
    draft,
    language,
    buyerLanguage: languageOfLocale(context.buyerLocale),
    purpose,
    purposeInferred: purpose !== null && !purposeGiven,
    violations,
    suggestion,
    route,
    notes: notesOn(
      {
        draft,
        outgoing,
        language,
        purpose,
        route,
        withoutAttachments: [...new Set(task.dropped.map(({ was }) => was))],
      },
      context,
      locale,
    ),
    missingTools: tools.missing.map((tool) =>
      fill(wordings[locale].missingTools[tool.kind], {
        language: languageName(tool.language, locale),
        ...('install' in tool && { install: tool.install }),
      }),
    ),
    coverage: coverageOf(language, tools, locale),
  };
}
