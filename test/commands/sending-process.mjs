// A process that approves and sends one draft from the database it is given, over HTTP, and stands still at the
// point it is given, so that it can be killed there. It says "at <point>" to its parent.
import { approveDraft } from '../../dist/commands/approve-draft.js';
import { checkDraft } from '../../dist/commands/check-draft.js';
import { recoverOutbox } from '../../dist/commands/recover-outbox.js';
import { createSender } from '../../dist/commands/send-approved.js';
import { openStore } from '../../dist/store/open-store.js';

const [, , url, marketplaceUrl, point, text, now] = process.argv;
const clock = () => Number(now);
const orderId = '305-7781190-4402817';
const marketplaceId = 'A1PA6795UKMFR9';

async function reached(here) {
  if (here !== point) return;
  process.send(`at ${here}`);
  await new Promise(() => {});
}

const marketplace = {
  emulatedAt: marketplaceUrl,
  defaultMarketplaceId: marketplaceId,
  order: async () => ({
    orderId,
    marketplaceId,
    status: 'UNSHIPPED',
    fulfilledBy: 'MERCHANT',
    shipBy: null,
    deliverBy: null,
    completedAt: null,
    items: [],
  }),
  buyerLocale: async () => null,
  permittedActions: async () => ['unexpectedProblem'],
  async refreshAccess() {
    await reached('before the claim');
  },
  takeSendPlace: () => 0,
  async send(message) {
    await reached('claimed, before the call');
    const { status } = await fetch(marketplaceUrl, { method: 'POST', body: JSON.stringify(message) });
    await reached('answered, before it is recorded');
    return { kind: 'sent', status, requestId: 'rq-1' };
  },
};

const review = (draft) => ({
  draft,
  language: null,
  buyerLanguage: null,
  purpose: 'order-issue',
  purposeInferred: true,
  violations: [],
  suggestion: { status: 'clean', text: null, violations: [], openSlots: [], reason: null, changes: [] },
  route: { by: 'message', operation: 'unexpectedProblem' },
  notes: [],
  missingTools: [],
});

const desk = {
  store: await openStore({ url, clock }),
  marketplace,
  judge: { review: async (draft) => review(draft) },
  cards: {
    canPost: async () => true,
    post: async () => ({ channel: 'C1', ts: '1.1' }),
    async update({ state }) {
      if (state === 'sent') await reached('recorded, before the card');
    },
  },
  people: { standing: async () => 'member' },
  clock,
  newId: (prefix) => `${prefix}_${crypto.randomUUID()}`,
  log: { info() {}, warn() {}, error() {} },
  approvers: [],
  fourEyes: false,
  wakeSender: (id) => sender.wake(id),
};
const sender = createSender(desk);

await recoverOutbox(desk);
sender.start();
const draft = await checkDraft(desk, {
  author: 'U1',
  text,
  channel: 'C1',
  thread: null,
  locale: 'en',
  requestKey: text,
  orderId,
});
await approveDraft(desk, {
  draftId: draft.id,
  version: draft.version,
  actor: { userId: 'U1', teamId: 'T1' },
});
