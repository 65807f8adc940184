import type { Language } from './context.ts';
import type { Edit } from './join-text.ts';
import { functionWords } from './languages/function-words.ts';
import { messageParts } from './message-parts.ts';
import type { Reading } from './reading.ts';
import type { RuleId } from './rule-ids.ts';
import { templateTexts } from './templates/index.ts';

/** Tags that end a paragraph or a line of their own. */
const blockEnd = /^<\/(?:p|div|h[1-6]|li|tr|ul|ol|table|blockquote)\s*>$/i;

/** What stands in a fault's place: the rule's own fix, with a full stop or a break where the fault was one. */
export function replacementFor(rule: RuleId, reading: Reading, fix: Edit): string {
  if (rule === 'emoji') return markInstead(reading, fix);
  const endsBlock = rule === 'html' && blockEnd.test(reading.original.slice(fix.start, fix.end));
  return endsBlock && fix.replacement.trim() === '' ? '\n\n' : fix.replacement;
}

/** An emoji often stands in for the full stop: "would be appreciated ;-)". */
function markInstead({ original }: Reading, { start, end, replacement }: Edit): string {
  const line = original.slice(original.lastIndexOf('\n', start - 1) + 1, start);
  const endsLine = /^[^\S\n]*(?:\n|$)/u.test(original.slice(end));
  const unended = /[\p{L}\p{N}]\s*$/u.test(line);
  if (replacement !== '' || !endsLine || !unended) return replacement;
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(line))
    return line.length > 8 ? '。' : '';
  return line.trim().split(/\s+/u).length > 4 ? '.' : '';
}

/** "Guten Tag,\n\nder Versand ...": where the first sentence is gone, the next one takes over its small letter. */
export function smallAfterGreeting(text: string, before: string, language: Language): string {
  const form = templateTexts[language].smallAfterGreeting;
  const { greeting, signOff } = messageParts({ text });
  const was = before.slice(messageParts({ text: before }).greeting?.end ?? before.length).trimStart();
  if (!form || !greeting || !/^\p{Ll}/u.test(was)) return text;
  const start = greeting.end + leadOf(text.slice(greeting.end));
  const body = text.slice(start);
  if (start === signOff?.start || form.except.test(body)) return text;
  const word = /^\p{Lu}\p{Ll}*/u.exec(body)?.[0].toLowerCase() ?? '';
  return functionWords(language).includes(word)
    ? text.slice(0, start) + body.slice(0, 1).toLowerCase() + body.slice(1)
    : text;
}

/** How much white space a text begins with. */
export function leadOf(text: string): number {
  return text.length - text.trimStart().length;
}
