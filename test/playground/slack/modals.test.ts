import type { ModalView } from '@slack/types';
import { describe, expect, it } from 'vitest';
import { awaited, boltForTest, refusal, slackForTest } from './workshop.ts';

const channel = 'C0BUYERS';
const user = 'U0MARA';
const command = { user, channel, command: '/tiny', text: '' };
const plain = (text: string) => ({ type: 'plain_text' as const, text });
const modal = (more: Partial<ModalView> = {}): ModalView => ({
  type: 'modal',
  title: plain('Tiny'),
  callback_id: 'tiny_form',
  blocks: [],
  ...more,
});
const form = modal({
  submit: plain('Go'),
  blocks: [
    {
      type: 'input',
      block_id: 'draft',
      label: plain('Draft'),
      element: { type: 'plain_text_input', action_id: 'value', multiline: true, max_length: 40 },
    },
    {
      type: 'input',
      block_id: 'purpose',
      label: plain('Purpose'),
      optional: true,
      element: {
        type: 'static_select',
        action_id: 'value',
        options: [
          { text: plain('Delay'), value: 'delay' },
          { text: plain('Other'), value: 'other' },
        ],
        initial_option: { text: plain('Other'), value: 'other' },
      },
    },
  ],
});
const goButton = [
  {
    type: 'actions' as const,
    block_id: 'row',
    elements: [{ type: 'button' as const, text: plain('Go'), action_id: 'go', value: 'd_1:1' }],
  },
];

describe('a trigger', () => {
  const trigger = async () => {
    const emulator = await slackForTest();
    const id = awaited<string>();
    await boltForTest(emulator.slack, (app) =>
      app.command('/tiny', async ({ ack, command: { trigger_id } }) => {
        await ack();
        id.resolve(trigger_id);
      }),
    );
    await emulator.slack.typeCommand(command);
    return { ...emulator, trigger_id: await id.promise };
  };

  it('opens one modal', async () => {
    const { client, slack, trigger_id } = await trigger();
    expect(await refusal(client.views.open({ trigger_id, view: modal() }))).toBe('ok');
    expect(await refusal(client.views.open({ trigger_id, view: modal() }))).toBe('exchanged_trigger_id');
    expect(slack.workspace.stack(user)).toHaveLength(1);
  });

  it('is good for three seconds', async () => {
    const { client, clock, trigger_id } = await trigger();
    clock.forward(3001);
    expect(await refusal(client.views.open({ trigger_id, view: modal() }))).toBe('expired_trigger_id');
  });

  it('must be one', async () => {
    const { client } = await slackForTest();
    expect(await refusal(client.views.open({ trigger_id: '1.2.x', view: modal() }))).toBe(
      'invalid_trigger_id',
    );
  });

  it('is not used up by a view that Slack refuses', async () => {
    const { client, trigger_id } = await trigger();
    const view = modal({ title: plain('A title that is far too long for Slack') });
    expect(await refusal(client.views.open({ trigger_id, view }))).toBe('invalid_arguments');
    expect(await refusal(client.views.open({ trigger_id, view: modal() }))).toBe('ok');
  });
});

describe('a modal', () => {
  const opened = async (view: ModalView, listen: Parameters<typeof boltForTest>[1] = () => {}) => {
    const emulator = await slackForTest();
    const open = awaited<string>();
    await boltForTest(emulator.slack, (app) => {
      app.command('/tiny', async ({ ack, client, command: { trigger_id } }) => {
        await ack();
        const answer = await client.views.open({ trigger_id, view });
        open.resolve(answer.view?.id as string);
      });
      listen(app);
    });
    await emulator.slack.typeCommand(command);
    return { ...emulator, viewId: await open.promise };
  };

  it('hands in what was entered and what was left as it stood', async () => {
    const seen = awaited<unknown>();
    const { slack, viewId } = await opened(form, (app) =>
      app.view('tiny_form', async ({ ack, view }) => {
        await ack();
        seen.resolve(view.state.values);
      }),
    );
    const entered = { draft: { value: 'Two\nlines' } };
    expect(await slack.submitModal({ user, viewId, entered })).toEqual({ ok: true });
    expect(await seen.promise).toEqual({
      draft: { value: { type: 'plain_text_input', value: 'Two\nlines' } },
      purpose: {
        value: { type: 'static_select', selected_option: { text: plain('Other'), value: 'other' } },
      },
    });
    expect(slack.workspace.stack(user)).toEqual([]);
  });

  it('keeps a required field from staying empty, and a text from growing too long', async () => {
    const { slack, viewId } = await opened(form);
    const submit = (value: string) => slack.submitModal({ user, viewId, entered: { draft: { value } } });
    expect(await submit('')).toEqual({
      ok: false,
      errors: { draft: 'Please complete this required field.' },
    });
    expect(await submit('x'.repeat(41))).toEqual({
      ok: false,
      errors: { draft: 'Please use at most 40 characters.' },
    });
    expect(slack.workspace.stack(user)).toHaveLength(1);
  });

  it('stays open with the errors the bot answers', async () => {
    const { slack, viewId } = await opened(form, (app) =>
      app.view('tiny_form', ({ ack }) =>
        ack({ response_action: 'errors', errors: { draft: 'No such order' } }),
      ),
    );
    const entered = { draft: { value: 'x' } };
    expect(await slack.submitModal({ user, viewId, entered })).toEqual({
      ok: false,
      errors: { draft: 'No such order' },
    });
    expect(slack.workspace.stack(user)).toHaveLength(1);
  });

  it('is in trouble where an error belongs to no input', async () => {
    const { slack, viewId } = await opened(form, (app) =>
      app.view('tiny_form', ({ ack }) => ack({ response_action: 'errors', errors: { nowhere: 'Lost' } })),
    );
    const result = await slack.submitModal({ user, viewId, entered: { draft: { value: 'x' } } });
    expect(result).toMatchObject({ message: 'We had some trouble connecting. Try again?' });
  });

  it('becomes another by the answer, and goes with all below it', async () => {
    const { slack, viewId } = await opened(form, (app) => {
      app.view('tiny_form', ({ ack }) =>
        ack({ response_action: 'update', view: modal({ callback_id: 'tiny_end', submit: plain('End') }) }),
      );
      app.view('tiny_end', ({ ack }) => ack({ response_action: 'clear' }));
    });
    await slack.submitModal({ user, viewId, entered: { draft: { value: 'x' } } });
    expect(slack.workspace.stack(user)).toMatchObject([{ id: viewId, content: { callback_id: 'tiny_end' } }]);
    await slack.submitModal({ user, viewId, entered: {} });
    expect(slack.workspace.stack(user)).toEqual([]);
  });

  it('is in trouble when the answer holds a view Slack refuses', async () => {
    const { slack, viewId } = await opened(form, (app) =>
      app.view('tiny_form', ({ ack }) =>
        ack({ response_action: 'update', view: modal({ title: plain('x'.repeat(25)) }) }),
      ),
    );
    expect(await slack.submitModal({ user, viewId, entered: { draft: { value: 'x' } } })).toMatchObject({
      ok: false,
    });
    expect(slack.workspace.stack(user)).toMatchObject([{ content: { callback_id: 'tiny_form' } }]);
  });

  it('is updated by its ID as long as nobody else has changed it', async () => {
    const { slack, client, viewId } = await opened(form);
    const hash = slack.workspace.stack(user)[0]?.hash as string;
    expect(await refusal(client.views.update({ view_id: viewId, hash, view: modal() }))).toBe('ok');
    expect(await refusal(client.views.update({ view_id: viewId, hash, view: form }))).toBe('hash_conflict');
    expect(await refusal(client.views.update({ view_id: 'V0NONE', view: form }))).toBe('not_found');
    await slack.closeModal({ user, viewId });
    expect(await refusal(client.views.update({ view_id: viewId, view: form }))).toBe('not_found');
  });

  it('stands on at most two others', async () => {
    const view = modal({ blocks: goButton });
    const results: string[] = [];
    let pushed = awaited<void>();
    const { slack } = await opened(view, (app) =>
      app.action('go', async ({ ack, body, client }) => {
        await ack();
        const { trigger_id } = body as { trigger_id: string };
        results.push(await refusal(client.views.push({ trigger_id, view })));
        pushed.resolve();
      }),
    );
    for (let depth = 1; depth <= 3; depth++) {
      pushed = awaited<void>();
      const viewId = slack.workspace.stack(user).at(-1)?.id as string;
      await slack.click({ user, place: { viewId }, blockId: 'row', actionId: 'go' });
      await pushed.promise;
    }
    expect(results).toEqual(['ok', 'ok', 'push_limit_reached']);
    expect(slack.workspace.stack(user).map(({ rootId }) => rootId)).toEqual(
      Array(3).fill(slack.workspace.stack(user)[0]?.id),
    );
  });

  it('tells the bot when it is closed, where asked to', async () => {
    const seen = awaited<boolean>();
    const { slack, viewId } = await opened(modal({ notify_on_close: true }), (app) =>
      app.view({ type: 'view_closed', callback_id: 'tiny_form' }, async ({ ack, body }) => {
        await ack();
        seen.resolve((body as { is_cleared: boolean }).is_cleared);
      }),
    );
    await slack.closeModal({ user, viewId });
    expect(await seen.promise).toBe(false);
    await expect(slack.closeModal({ user, viewId })).rejects.toThrow('not on the screen');
  });
});
