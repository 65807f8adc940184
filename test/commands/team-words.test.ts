import { describe, expect, it } from 'vitest';
import { addTeamWord, misspeltWords, mostTeamWords } from '../../src/commands/add-team-word.ts';
import { approveDraft } from '../../src/commands/approve-draft.ts';
import { listTeamWords } from '../../src/commands/list-team-words.ts';
import { type DraftRecord, MarketplaceError } from '../../src/commands/ports.ts';
import { removeTeamWord } from '../../src/commands/remove-team-word.ts';
import { requestApproval } from '../../src/commands/request-approval.ts';
import { draftRecord, reviewOf } from '../bot/draft-record.ts';
import { approver, author, channel, openShop, orderId, type Shop, second } from './fakes.ts';

const text = `Your Brightlamp of order ${orderId} ships late.`;

/** A checked draft with one word that no dictionary has, and the press that adds it. */
async function marked(shop: Shop, input = {}) {
  shop.judge.misspelt = 'Brightlamp';
  const draft = await shop.draft({ text, ...input });
  expect(draft.review?.violations).toMatchObject([{ rule: 'spelling' }]);
  return { draft, click: clickOf(draft) };
}

const clickOf = ({ id, version }: DraftRecord) => ({ draftId: id, version, actor: author, start: 5 });

describe('adding a word to the team’s', () => {
  it('keeps it, and checks the draft anew under a new version', async () => {
    const shop = await openShop();
    const { draft, click } = await marked(shop);
    const decision = await addTeamWord(shop.desk, click);
    expect(decision).toMatchObject({ done: true, draft: { version: 2, state: 'draft', outgoing: text } });
    expect(decision.draft?.review?.violations).toEqual([]);
    expect(shop.judge.seen.at(-1)?.context.teamWords).toEqual(['Brightlamp']);
    expect(await shop.store.teamWords()).toMatchObject([{ word: 'Brightlamp', addedBy: author.userId }]);
    expect((await shop.store.audit(draft.id)).map(({ action, actor }) => [action, actor])).toEqual([
      ['begin', author.userId],
      ['check', 'system'],
      ['add-word', author.userId],
      ['check', 'system'],
    ]);
  });

  it('lets every later draft pass, and its approval', async () => {
    const shop = await openShop();
    await addTeamWord(shop.desk, (await marked(shop)).click);
    const later = await shop.draft({ text: `${text} Sorry.` });
    expect(later.review?.violations).toEqual([]);
    const request = await requestApproval(shop.desk, { draftId: later.id, version: 1, actor: author });
    expect(request.done).toBe(true);
    const approval = await approveDraft(shop.desk, { draftId: later.id, version: 1, actor: approver });
    expect(approval.done).toBe(true);
  });

  it('does not keep the list with a draft', async () => {
    const shop = await openShop();
    const { draft, click } = await marked(shop);
    await addTeamWord(shop.desk, click);
    expect((await shop.store.draft(draft.id))?.context).not.toHaveProperty('teamWords');
  });

  it('asks Amazon again where it gave no answer before', async () => {
    const shop = await openShop();
    shop.marketplace.failing.permittedActions = new MarketplaceError('unreachable', 'down');
    const { draft, click } = await marked(shop);
    expect(draft).toMatchObject({ marketplaceProblem: 'unreachable', outgoingHash: null });
    delete shop.marketplace.failing.permittedActions;
    const { draft: after } = await addTeamWord(shop.desk, click);
    expect(after).toMatchObject({ marketplaceProblem: null, outgoing: text });
  });

  it('changes nothing from a report that shows an older version', async () => {
    const shop = await openShop();
    const { click } = await marked(shop);
    await addTeamWord(shop.desk, click);
    expect(await addTeamWord(shop.desk, click)).toMatchObject({ done: false, refusal: 'stale-version' });
  });

  it('takes only a word that is marked', async () => {
    const shop = await openShop();
    const { click } = await marked(shop);
    expect(await addTeamWord(shop.desk, { ...click, start: 0 })).toMatchObject({ refusal: 'word-not-kept' });
    expect(await shop.store.teamWords()).toEqual([]);
  });

  it('changes nothing once approval was asked for', async () => {
    const shop = await openShop();
    const { draft, click } = await marked(shop);
    await requestApproval(shop.desk, { draftId: draft.id, version: 1, actor: author });
    expect(await addTeamWord(shop.desk, click)).toMatchObject({ refusal: 'state' });
  });

  it.each(['guest', 'outsider', 'bot'] as const)('is not for a %s', async (standing) => {
    const shop = await openShop();
    const { click } = await marked(shop);
    shop.people.standings.set(author.userId, standing);
    const refusal = standing === 'guest' ? 'guest' : 'outsider';
    expect(await addTeamWord(shop.desk, click)).toMatchObject({ done: false, refusal });
    expect(await shop.store.teamWords()).toEqual([]);
  });

  it('is refused where Slack can’t say who it is', async () => {
    const shop = await openShop();
    const { click } = await marked(shop);
    shop.people.failing = new Error('Slack is down');
    expect(await addTeamWord(shop.desk, click)).toMatchObject({ refusal: 'look-up-failed' });
  });

  it('is open to those who may not approve', async () => {
    const shop = await openShop({ approvers: [approver.userId] });
    expect((await addTeamWord(shop.desk, (await marked(shop)).click)).done).toBe(true);
  });

  it('says so when the list is full', async () => {
    const shop = await openShop();
    for (let n = 0; n < mostTeamWords; n++)
      await shop.store.addTeamWord({ word: `w${n}`, by: 'U1', draftId: 'd_0', most: mostTeamWords });
    const { click, draft } = await marked(shop);
    expect(await addTeamWord(shop.desk, click)).toMatchObject({ refusal: 'word-list-full' });
    expect(await shop.store.draft(draft.id)).toMatchObject({ version: 1 });
  });

  it('keeps the word where the check then fails, and the draft to be checked again', async () => {
    const shop = await openShop();
    const { draft, click } = await marked(shop);
    shop.judge.failing = new Error('the thread died');
    await expect(addTeamWord(shop.desk, click)).rejects.toThrow('checking it failed');
    expect(await shop.store.teamWords()).toHaveLength(1);
    expect(await shop.store.draft(draft.id)).toMatchObject({ version: 2, review: null, outgoingHash: null });
  });
});

describe('taking a word back', () => {
  const word = 'Brightlamp';

  it('holds drafts to the dictionary again, at their approval too', async () => {
    const shop = await openShop();
    const { click } = await marked(shop);
    const { draft } = await addTeamWord(shop.desk, click);
    const shown = { draftId: draft?.id ?? '', version: 2, actor: author };
    expect((await requestApproval(shop.desk, shown)).done).toBe(true);
    expect(await removeTeamWord(shop.desk, { word, actor: second, channel })).toBeNull();
    const approval = await approveDraft(shop.desk, { ...shown, actor: approver });
    expect(approval).toMatchObject({ refusal: 'not-sendable', violations: [{ rule: 'spelling' }] });
    expect((await shop.store.audit('team-words')).map(({ action, actor }) => [action, actor])).toEqual([
      ['add-word', author.userId],
      ['remove-word', second.userId],
    ]);
  });

  it('is no fault when somebody else was first', async () => {
    const shop = await openShop();
    expect(await removeTeamWord(shop.desk, { word, actor: author, channel })).toBeNull();
    expect(await shop.store.audit('team-words')).toEqual([]);
  });

  it('is not for guests', async () => {
    const shop = await openShop();
    await addTeamWord(shop.desk, (await marked(shop)).click);
    shop.people.standings.set(second.userId, 'guest');
    expect(await removeTeamWord(shop.desk, { word, actor: second, channel })).toBe('guest');
    expect(await shop.store.teamWords()).toHaveLength(1);
  });
});

it('lists the words that hold a part, in any case of letters', async () => {
  const shop = await openShop();
  for (const word of ['Nordglow', 'Brightlamp', 'Lampetto'])
    await shop.store.addTeamWord({ word, by: 'U1', draftId: 'd_0', most: mostTeamWords });
  const listed = async (part: string) => (await listTeamWords(shop.desk, part)).map(({ word }) => word);
  expect(await listed('')).toEqual(['Brightlamp', 'Lampetto', 'Nordglow']);
  expect(await listed('LAMP')).toEqual(['Brightlamp', 'Lampetto']);
});

describe('the words of a draft that can be added', () => {
  const offered = (draft: string, ...words: string[]) =>
    misspeltWords(
      draftRecord({
        draft,
        review: reviewOf({
          draft,
          violations: words.map((word) => ({
            rule: 'spelling',
            start: draft.lastIndexOf(word),
            end: draft.lastIndexOf(word) + word.length,
            severity: 'blocks',
            message: 'It is no word.',
          })),
        }),
      }),
    ).map(({ word }) => word);

  it('are each offered once', () => {
    expect(offered('Brightlamp, BRIGHTLAMP, L’Or', 'Brightlamp', 'BRIGHTLAMP', 'L’Or')).toEqual([
      'Brightlamp',
      'L’Or',
    ]);
  });

  it('are words, and of a length a name has', () => {
    const long = 'x'.repeat(41);
    expect(offered(`${long} x2000 two words a`, long, 'x2000', 'two words', 'a')).toEqual([]);
  });
});
