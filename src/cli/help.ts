import { purposes } from '../policy/context.ts';
import { wordingLocales } from '../policy/wording.ts';

export const help = `Checks a message to an Amazon buyer against the Communication Guidelines.

Usage
  npm run -s checkmsg -- [options] "Dear buyer, ..."
  npm run -s checkmsg -- [options] --file draft.txt
  npm run -s checkmsg -- [options] < draft.txt
  npm run -s checkmsg -- --jsonl < drafts.jsonl > results.jsonl

The order and the buyer
  --order ID             the order, 17 digits: 112-1234567-1234567
  --marketplace CODE     DE, UK, US, JP, ... or Amazon's marketplace ID
  --locale LOCALE        the buyer's language: de-DE, fr-FR, zh-CN, ...
  --purpose PURPOSE      what the message is for; else the text tells
                         ${purposes.slice(0, 5).join(', ')},
                         ${purposes.slice(5).join(', ')}
  --reply                the message answers the buyer's own question
  --completed-at TIME    when the order was shipped or completed
  --review-requests N    how many reviews were already asked for on this order
  --now TIME             the moment of the check (else the clock's)

Output
  --json                 one JSON object instead of the report
  --jsonl                a draft a line: {"id", "text", "context"}; a result a line, in order
  --lang LANGUAGE        the language of the report: ${wordingLocales.join(', ')}
  -h, --help             this text

Environment
  LANGUAGETOOL_URL       a LanguageTool server of yours that is asked for grammar; texts go to it

Exit code
  0  nothing wrong       1  something breaks a rule       2  the command can't be understood
`;
