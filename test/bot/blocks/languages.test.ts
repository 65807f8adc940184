import { describe, expect, it } from 'vitest';
import { card } from '../../../src/bot/blocks/card.ts';
import { checkModal, editModal, markSentModal, rejectModal } from '../../../src/bot/blocks/modals.ts';
import { report } from '../../../src/bot/blocks/report.ts';
import { botWordings } from '../../../src/bot/messages/index.ts';
import type { DraftState } from '../../../src/commands/ports.ts';
import { checkDraft } from '../../../src/policy/check-draft.ts';
import { wordings } from '../../../src/policy/messages/index.ts';
import { rules } from '../../../src/policy/registry.ts';
import { wordingLocales } from '../../../src/policy/wording.ts';
import { textTools } from '../../policy/text-tools.ts';
import { draftRecord, reviewOf } from '../draft-record.ts';
import { expectModalTaken, expectTaken, wordsOf } from './slack-takes.ts';

const tools = await textTools();
const reader = { mayApprove: true, canSend: true, canPost: true, fourEyes: true, bot: 'U0BOT' };
/** A rule's sentences as patterns: whatever is filled in fits. */
const sentencesOf = (findings: Readonly<Record<string, string>>) =>
  Object.values(findings).map(
    (sentence) =>
      new RegExp(
        `^${sentence
          .split(/\{\w+\}/)
          .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
          .join('[^]+')}$`,
      ),
  );
const states = Object.keys(botWordings.en.card.headers) as DraftState[];

describe.each(wordingLocales)('in %s', (locale) => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('the report explains %s', (id, rule) => {
    const { title, explanation, findings } = wordings[locale].rules[id];
    const sentences = sentencesOf(findings);
    const caught = rule.examples.bad
      .map(({ text, context = {} }) => ({
        text,
        violations: checkDraft(text, context, { tools, locale }).filter((each) => each.rule === id),
      }))
      .filter(({ violations }) => violations.length > 0);
    expect(caught).not.toEqual([]);
    for (const { text, violations } of caught) {
      for (const { message } of violations) {
        expect(sentences.some((sentence) => sentence.test(message))).toBe(true);
        expect(message).not.toMatch(/\{\w+\}/);
      }
      const review = reviewOf(
        { draft: text, violations },
        { status: 'stop', reason: wordings[locale].reasons.unmendable },
      );
      const message = report(draftRecord({ draft: text, locale, review }), reader);
      expectTaken(message);
      const words = wordsOf(message.blocks);
      for (const said of [title, explanation, wordings[locale].reasons.unmendable])
        expect(words).toContain(said);
    }
  });

  it.each(states)('the card of a draft that is %s is taken by Slack', (state) => {
    const draft = draftRecord({
      state,
      locale,
      problem: 'timed-out',
      notBefore: 0,
      reason: 'x',
      decidedBy: 'U0TOM',
    });
    const message = card(draft, { approvers: ['U0TOM', 'U0WEI'], emulatedAt: 'http://127.0.0.1:1' });
    expectTaken(message);
    expect(wordsOf(message.blocks)).not.toMatch(/\{\w+\}/);
    expect(message.text).toContain(botWordings[locale].card.headers[state]);
  });

  it('the forms are taken by Slack, whatever language the draft was reported in', () => {
    const metadata = {
      channel: 'C0BUYERS',
      thread: null,
      responseUrl: null,
      draft: { draftId: 'd_1', version: 1 },
      onCard: true,
      locale,
    };
    const views = [
      checkModal(locale, metadata),
      editModal(draftRecord({ locale: 'en' }), metadata),
      rejectModal(locale, metadata),
      markSentModal(locale, metadata),
    ];
    const { checkTitle, editTitle, rejectTitle, markSentTitle } = botWordings[locale].modals;
    expect(views.map(({ title }) => title.text)).toEqual([checkTitle, editTitle, rejectTitle, markSentTitle]);
    for (const view of views) expectModalTaken(view);
  });
});
