import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/policy/check-draft.ts';
import type { Language } from '../../src/policy/context.ts';
import type { RuleId } from '../../src/policy/rule-ids.ts';

/** A line of contact-data/*.txt: what stands between « and » is the contact data, and must be covered by its mark. */
interface Line {
  readonly broken: RuleId | null;
  readonly language: Language;
  readonly draft: string;
  readonly secret: string;
  readonly place: string;
}

const contactRules: readonly RuleId[] = ['phone-number', 'email-address', 'external-link'];
const marketplaceOf: Readonly<Record<Language, string>> = {
  ...{ en: 'US', de: 'DE', nl: 'NL', sv: 'SE', fr: 'FR', es: 'ES', it: 'IT', pt: 'BR' },
  ...{ pl: 'PL', tr: 'TR', ja: 'JP', zh: 'US' },
};

for (const group of ['germanic', 'romance', 'polish-turkish', 'east-asian']) {
  describe(`contact data, ${group}`, () => {
    for (const line of read(group))
      it(line.place, () => {
        const found = violationsOf(line);
        expect(
          found.map(({ rule }) => rule),
          line.draft,
        ).toEqual(line.broken ? expect.arrayContaining([line.broken]) : []);
        if (line.broken)
          expect(
            found.some(({ text }) => text.includes(line.secret)),
            `${line.draft}: ${found.map(({ text }) => text)}`,
          ).toBe(true);
      });
  });
}

function violationsOf({ draft, language }: Line) {
  return checkDraft(draft, { marketplace: marketplaceOf[language] })
    .filter(({ rule }) => contactRules.includes(rule))
    .map(({ rule, start, end }) => ({ rule, text: draft.slice(start ?? 0, end ?? 0) }));
}

function read(group: string): Line[] {
  const lines: Line[] = [];
  let heading = 'none';
  let nth = 0;
  const text = readFileSync(new URL(`contact-data/${group}.txt`, import.meta.url), 'utf8');
  for (const written of text.split('\n')) {
    if (written.startsWith('//') || written === '') continue;
    if (written.startsWith('# ')) {
      heading = written.slice(2);
      nth = 0;
      continue;
    }
    nth++;
    const draft = written.slice(3).replace(/[«»]/g, '');
    lines.push({
      broken: heading === 'none' ? null : (heading as RuleId),
      language: written.slice(0, 2) as Language,
      draft,
      secret: /«(.*)»/.exec(written)?.[1] ?? '',
      place: `${heading} ${nth} (${written.slice(0, 2)})`,
    });
  }
  return lines;
}
