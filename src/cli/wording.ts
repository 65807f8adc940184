import type { SuggestionStatus } from '../policy/suggestion.ts';
import type { WordingLocale } from '../policy/wording.ts';

interface CliWording {
  readonly draft: string;
  readonly writtenIn: string;
  readonly buyerReads: string;
  readonly purpose: string;
  readonly purposeInferred: string;
  readonly nothingWrong: string;
  readonly oneProblem: string;
  readonly problems: string;
  readonly status: Readonly<Record<SuggestionStatus, string>>;
  readonly fillIn: string;
  readonly notes: string;
  readonly missingTools: string;
}

/** What the report at the terminal says around the policy's own words. */
export const cliWordings: Readonly<Record<WordingLocale, CliWording>> = {
  en: {
    draft: 'Draft',
    writtenIn: 'written in {language}',
    buyerReads: 'the buyer reads {language}',
    purpose: 'for: {purpose}',
    purposeInferred: 'it seems to be for: {purpose}',
    nothingWrong: 'Nothing wrong: clear to send.',
    oneProblem: '1 problem',
    problems: '{count} problems',
    status: {
      clean: 'As it is, it can only be copied',
      sendable: 'Suggestion, clear to send',
      'open-slots': 'Suggestion, to be filled in before it can be sent',
      'copy-only': 'Suggestion, to be copied into Seller Central',
      stop: 'Nothing may be sent',
    },
    fillIn: 'Fill in',
    notes: 'Good to know',
    missingTools: 'Not checked, because this is not installed',
  },
};
