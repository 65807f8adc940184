import { expect, it } from 'vitest';
import { orderId } from '../commands/fakes.ts';
import { openSlackShop, tom, words } from './slack-shop.ts';

const wei = 'U0WEI';

it('each person reads reports and forms in the language of their Slack', async () => {
  const { type, press, untilSeen, untilForm } = await openSlackShop();
  await type(wei, `Your kettle of order ${orderId} is late BAD`);
  const report = await untilSeen(wei, '发现 1 个问题，已在下方改好');
  expect(words(report)).toContain('亚马逊不允许的内容');
  expect(words(report)).toContain('买家语言：德语');

  await press(wei, report, 'draft.request-approval');
  await untilSeen(wei, '那里的卡片会一直显示最新状态');
  const card = await untilSeen(tom, '等待审批');
  await press(tom, card, 'draft.reject');
  expect((await untilForm(tom)).content.title.text).toBe('Reject the draft');
});

it('the form of /checkmsg is in Chinese for whoever reads Chinese', async () => {
  const { type, untilForm, submit } = await openSlackShop();
  await type(wei, '');
  expect((await untilForm(wei)).content.title.text).toBe('检查草稿');
  const answer = await submit(wei, { draft: ' ', 'order-id': '12' });
  expect(JSON.stringify(answer)).toContain('订单编号有 17 位数字');
});
