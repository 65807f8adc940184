import { z } from 'zod';
import { failNextSend, type SendFaultKind, sendFaults } from './send-faults.ts';
import type { Scene } from './snapshot.ts';

const id = z.string().min(1).max(100);
const entered = z.record(
  z.string(),
  z.record(z.string(), z.union([z.string(), z.array(z.string()), z.null()])),
);
const place = z.union([
  z.strictObject({ channel: id, ts: id }),
  z.strictObject({ viewId: id }),
  z.strictObject({ home: z.literal(true) }),
]);

/** What a person can do on the page, by the path it is posted to. */
export const acts: Readonly<Record<string, (scene: Scene, body: unknown) => Promise<unknown>>> = {
  '/acts/type-command': ({ slack }, body) =>
    slack.typeCommand(
      z
        .strictObject({
          user: id,
          channel: id,
          command: id,
          text: z.string().max(20_000),
          inThread: z.boolean().default(false),
        })
        .parse(body),
    ),
  '/acts/say': async ({ slack }, body) => {
    const said = z
      .strictObject({ user: id, channel: id, text: z.string().min(1).max(20_000), thread: id.optional() })
      .parse(body);
    return { ok: true, ...(await slack.say(said)) };
  },
  '/acts/use-shortcut': ({ slack }, body) =>
    slack.useShortcut(z.strictObject({ user: id, channel: id, ts: id, callbackId: id }).parse(body)),
  '/acts/click': ({ slack }, body) =>
    slack.click(
      z
        .strictObject({
          user: id,
          place,
          blockId: id,
          actionId: id,
          value: z.union([z.string(), z.array(z.string()), z.null()]).default(null),
          entered: entered.default({}),
        })
        .parse(body),
    ),
  '/acts/submit-modal': ({ slack }, body) =>
    slack.submitModal(z.strictObject({ user: id, viewId: id, entered }).parse(body)),
  '/acts/close-modal': async ({ slack }, body) => {
    await slack.closeModal(
      z.strictObject({ user: id, viewId: id, all: z.boolean().default(false) }).parse(body),
    );
    return { ok: true };
  },
  '/acts/fail-next-send': async ({ marketplace }, body) => {
    const kinds = sendFaults.map(({ kind }) => kind) as [SendFaultKind, ...SendFaultKind[]];
    failNextSend(marketplace, z.strictObject({ kind: z.enum(kinds) }).parse(body).kind);
    return { ok: true };
  },
};
