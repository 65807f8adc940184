import { expect, it } from 'vitest';
import { mostTeamWords } from '../../src/commands/add-team-word.ts';
import { orderId } from '../commands/fakes.ts';
import { actions, guest, labels, mara, openSlackShop, tom, words } from './slack-shop.ts';

const draft = `Your Brightlamp of order ${orderId} is late`;

async function markedReport() {
  const opened = await openSlackShop();
  opened.shop.judge.misspelt = 'Brightlamp';
  await opened.type(mara, draft);
  return { ...opened, report: await opened.untilSeen(mara, '1 problem found') };
}

it('adds a word from the report, which then shows the draft as clear', async () => {
  const { shop, press, untilSeen, report } = await markedReport();
  expect(labels(report)).toContain('“Brightlamp” is right: add it');
  await press(mara, report, 'words.add.0');
  const after = await untilSeen(mara, 'Clear to send');
  expect(after.ts).toBe(report.ts);
  expect(actions(after)).not.toContain('words.add.0');
  expect(await shop.store.teamWords()).toMatchObject([{ word: 'Brightlamp', addedBy: mara }]);
});

it('lists the words with who added them, and takes one back', async () => {
  const { shop, type, slack, press, until, untilSeen, report } = await markedReport();
  await press(mara, report, 'words.add.0');
  await untilSeen(mara, 'Clear to send');
  await type(tom, 'words');
  const list = await untilSeen(tom, '1 word of the team');
  expect(list.ephemeralFor).toBe(tom);
  expect(words(list)).toContain(`*Brightlamp*  ·  <@${mara}>`);
  const block = list.blocks.find((each) => 'accessory' in each);
  const result = await slack.click({
    user: tom,
    place: { channel: list.channel, ts: list.ts },
    blockId: block?.block_id ?? '',
    actionId: 'words.remove',
  });
  expect(result.ok).toBe(true);
  expect((await untilSeen(tom, 'The team has added no words yet')).ts).toBe(list.ts);
  await type(mara, `${draft}!`);
  await until(() => shop.judge.seen.at(-1)?.draft === `${draft}!`);
  expect(shop.judge.seen.at(-1)?.context.teamWords).toEqual([]);
});

it('shows the words that hold a part, and says where there are more than fit', async () => {
  const { shop, type, untilSeen } = await openSlackShop();
  for (let n = 0; n < 60; n++)
    await shop.store.addTeamWord({ word: `Lamp${n}x`, by: mara, draftId: 'd_0', most: mostTeamWords });
  await type(mara, 'words');
  expect(words(await untilSeen(mara, '60 words of the team'))).toContain('And 15 more');
  await type(mara, 'words LAMP7');
  expect(words(await untilSeen(mara, '1 word of the team'))).toContain('*Lamp7x*');
  await type(mara, 'words <kettle>');
  await untilSeen(mara, 'None of the team’s words holds “&lt;kettle&gt;”');
});

it('lets no guest change the list', async () => {
  const { shop, type, press, untilSeen } = await openSlackShop();
  shop.judge.misspelt = 'Brightlamp';
  await type(guest, draft);
  await press(guest, await untilSeen(guest, '1 problem found'), 'words.add.0');
  await untilSeen(guest, 'Guests can’t do that');
  expect(await shop.store.teamWords()).toEqual([]);
});

it('says what to do where the list is full', async () => {
  const { shop, press, untilSeen, report } = await markedReport();
  for (let n = 0; n < mostTeamWords; n++)
    await shop.store.addTeamWord({ word: `w${n}`, by: mara, draftId: 'd_0', most: mostTeamWords });
  await press(mara, report, 'words.add.0');
  await untilSeen(mara, 'The team’s list is full (500 words)');
});

it('shows a draft whose check failed after the word was added', async () => {
  const { shop, press, untilSeen, report } = await markedReport();
  shop.judge.failing = new Error('the thread died');
  await press(mara, report, 'words.add.0');
  expect((await untilSeen(mara, 'The check did not finish')).ts).toBe(report.ts);
});
