// A process that opens the store it is given and holds it until it is killed.
import { openStore } from '../../dist/store/open-store.js';

const store = await openStore({ url: process.argv[2], clock: Date.now });
await store.insert({
  id: 'd_held',
  requestKey: 'k_held',
  author: 'U1',
  draft: 'Held.',
  context: {},
  channel: 'C1',
  thread: null,
  locale: 'en',
});
process.send('open');
