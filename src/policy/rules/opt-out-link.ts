import { examplesOf } from '../languages/index.ts';
import { findingOf } from '../meaning/findings.ts';
import { readMeaning, sayings } from '../meaning/read-meaning.ts';
import type { Rule } from '../rule.ts';

/** A link that says of itself, in any language, that it unsubscribes. */
const optOutAddress =
  /(?:https?:\/\/|www\.)[^\s<>"]{0,200}?(?:unsubscribe|opt-?out|abmelden|desabonn|list-?remove)[^\s<>"]{0,200}/giu;

export const optOutLink: Rule = {
  id: 'opt-out-link',
  clause: '02 content, 4',
  appliesTo: 'every message',
  *check(reading, context, tools) {
    const meaning = readMeaning(reading, context, tools);
    const said = meaning ? sayings(meaning, 'opt-out-link') : [];
    for (const saying of said) yield findingOf(reading, saying);
    for (const { 0: link, index } of reading.text.matchAll(optOutAddress)) {
      const known = said.some(({ sentence }) => sentence.start <= index && index < sentence.end);
      if (!known) yield { span: reading.spanOf(index, index + link.length) };
    }
  },
  examples: examplesOf('opt-out-link'),
};
