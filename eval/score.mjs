// Scores reviews against labelled drafts: a rule reported and expected is right, reported and neither expected nor
// in `may` is wrong, expected and not reported is missed.

/** @typedef {{ right: number, wrong: number, missed: number }} Count */

const count = () => ({ right: 0, wrong: 0, missed: 0 });
const share = (part, whole) => (whole === 0 ? null : part / whole);

/** Precision, recall and F1 of a count; null where there was nothing to count. */
export function figuresOf({ right, wrong, missed }) {
  return {
    right,
    wrong,
    missed,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
  };
}

/**
 * @param drafts labelled drafts: `{ id, expect, may, tags }`; the ID begins with the language
 * @param rulesFound the rules reported for each draft, by its ID
 * @returns counts and shares: overall, by rule and by language
 */
export function score(drafts, rulesFound) {
  const all = count();
  const byRule = {};
  const byLanguage = {};
  const share = { exact: 0, clean: 0, cleanFlagged: 0, nearMiss: 0, nearMissFlagged: 0 };
  const obfuscated = count();
  for (const { id, expect, may, tags } of drafts) {
    const language = id.split('-')[0];
    const found = rulesFound.get(id) ?? new Set();
    byLanguage[language] ??= { drafts: 0, exact: 0, clean: 0, cleanFlagged: 0, ...count() };
    const here = byLanguage[language];
    let exact = true;
    let flagged = false;
    const add = (rule, kind) => {
      byRule[rule] ??= count();
      for (const one of [all, here, byRule[rule], ...(tags.includes('obfuscated') ? [obfuscated] : [])])
        one[kind]++;
      exact &&= kind === 'right';
      flagged ||= kind !== 'missed';
    };
    for (const rule of found) {
      if (expect.includes(rule)) add(rule, 'right');
      else if (!may.includes(rule)) add(rule, 'wrong');
    }
    for (const rule of expect) if (!found.has(rule)) add(rule, 'missed');
    here.drafts++;
    if (exact) here.exact++;
    if (exact) share.exact++;
    if (expect.length > 0) continue;
    here.clean++;
    share.clean++;
    if (flagged) here.cleanFlagged++;
    if (flagged) share.cleanFlagged++;
    if (!tags.includes('hard-negative')) continue;
    share.nearMiss++;
    if (flagged) share.nearMissFlagged++;
  }
  return { drafts: drafts.length, all, byRule, byLanguage, obfuscated, ...share };
}
