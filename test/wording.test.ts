import { describe, expect, it } from 'vitest';
import { botWordings } from '../src/bot/messages/index.ts';
import { cliWordings } from '../src/cli/wording.ts';
import { limits } from '../src/playground/slack/limits.ts';
import { wordings } from '../src/policy/messages/index.ts';
import { fill, type WordingLocale, wordingLocaleOf, wordingLocales } from '../src/policy/wording.ts';

/** All that a seller can be told in one language. */
const everything = (locale: WordingLocale) => ({
  policy: wordings[locale],
  bot: botWordings[locale],
  cli: cliWordings[locale],
});

/** Sentences by their path: `policy.rules.emoji.title`. */
function sentences(part: unknown, path = ''): [string, string][] {
  if (typeof part === 'string') return [[path, part]];
  return Object.entries(part as object).flatMap(([key, value]) =>
    sentences(value, path ? `${path}.${key}` : key),
  );
}

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const english = new Map(sentences(everything('en')));
const others = wordingLocales.filter((locale) => locale !== 'en');

/** A sentence for one is needed only where the language tells one from many. */
const isNeeded = (path: string, locale: WordingLocale) =>
  !path.endsWith('.one') || new Intl.PluralRules(locale).resolvedOptions().pluralCategories.includes('one');

describe.each(others)('the wording in %s', (locale) => {
  const own = sentences(everything(locale));

  it('has every sentence English has, and no other', () => {
    const expected = [...english.keys()].filter((path) => isNeeded(path, locale));
    expect(own.map(([path]) => path).sort()).toEqual(expected.sort());
    for (const [path, text] of own) expect(text.trim(), path).not.toBe('');
  });

  it('fills in what English fills in', () => {
    for (const [path, text] of own)
      expect([path, placeholders(text)]).toEqual([path, placeholders(english.get(path) ?? '')]);
  });

  it('leaves nothing in English', () => {
    const same = own.filter(([path, text]) => text === english.get(path)).map(([path]) => path);
    expect(same).toEqual(locale === 'de' ? ['bot.facts.version'] : []);
  });
});

describe('Chinese and Japanese', () => {
  const scripts = {
    'zh-CN': /\p{Script=Han}/u,
    ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  };
  /** What stays in Latin letters: names, addresses, code, and what is filled in. */
  const names =
    /\{\w+\}|`[^`]*`|\*Check buyer message\*|Amazon|Slack|Markdown|WhatsApp|WeChat|LINE|Telegram|SNS|GIF|API|ID|https?|utm_\.\.\.|SELLING_PARTNER_\.\.\.|Buyer (?:Communication|Solicitation)|Follow up on return|Seller Central|LanguageTool|\[Important\]|pedido|estoque/g;

  it.each(['zh-CN', 'ja'] as const)('%s is written in its own script', (locale) => {
    for (const [path, text] of sentences(everything(locale))) {
      expect(text, path).toMatch(scripts[locale]);
      expect(text.replaceAll(names, ''), path).not.toMatch(/[A-Za-z]{2,}/);
    }
  });

  it('Chinese holds no kana, nor the full stop of a half-width text', () => {
    for (const [path, text] of sentences(everything('zh-CN'))) {
      expect(text, path).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
      expect(text, path).not.toMatch(/\p{Script=Han}[,.;!?]/u);
    }
  });

  // Slack sees *bold* and `code` only between blanks, which these languages do not write.
  it.each(['zh-CN', 'ja'] as const)('%s parts its marks from the text', (locale) => {
    for (const [path, text] of sentences(botWordings[locale]))
      for (const { 0: mark, index } of text.matchAll(/\*[^*\n]+\*|`[^`\n]+`/g)) {
        expect(text[index - 1] ?? ' ', `${path}: before ${mark}`).toMatch(/\s/);
        expect(text[index + mark.length] ?? ' ', `${path}: after ${mark}`).toMatch(/\s/);
      }
  });
});

describe.each(wordingLocales)('what Slack takes, in %s', (locale) => {
  const { buttons, card, report, modals, confirms } = botWordings[locale];
  const { purposes, operations } = wordings[locale];
  const fits = (texts: readonly string[], limit: number) => {
    for (const text of texts) expect([text, text.length <= limit]).toEqual([text, true]);
  };

  it('fits buttons, titles, dialogs and options', () => {
    fits(Object.values(buttons), limits.buttonText);
    fits(
      [modals.checkTitle, modals.editTitle, modals.rejectTitle, modals.markSentTitle, modals.check],
      limits.viewTitle,
    );
    fits([modals.reject, modals.markSent, modals.close], limits.viewTitle);
    fits(
      [...Object.values(purposes), ...Object.values(operations), modals.infer, modals.replyOption],
      limits.optionText,
    );
    fits([modals.draftPlaceholder], limits.placeholder);
    for (const dialog of Object.values(confirms)) {
      fits([dialog.title], limits.confirmTitle);
      fits([fill(dialog.text, { order: '304-6620518-7719043' })], limits.confirmText);
      fits([dialog.confirm, dialog.deny], limits.confirmButton);
    }
  });

  it('fits headers, with numbers filled in', () => {
    const problems = fill(report.problems.other, { count: 1000 });
    fits(Object.values(card.headers), limits.header);
    fits(
      [report.sendable, report.openSlots.other, report.solicitedInstead, report.copyOnly, report.stop].map(
        (text) => fill(text, { problems, count: 1000 }),
      ),
      limits.header,
    );
    fits([report.clean, report.solicited, report.cleanCopyOnly, report.unfinished], limits.header);
  });
});

it.each([
  ['en-US', 'en'],
  ['en-GB', 'en'],
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['de-DE', 'de'],
  ['de_AT', 'de'],
  ['ja-JP', 'ja'],
  ['fr-FR', null],
  ['', null],
  [undefined, null],
])('%s is served by %s', (tag, expected) => {
  expect(wordingLocaleOf(tag)).toBe(expected);
});
