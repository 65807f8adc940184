import { describe, expect, it } from 'vitest';
import { createLanguageTool, type LanguageToolOptions } from '../../src/language/language-tool.ts';
import { languageToolUrl } from '../../src/language/language-tool-url.ts';
import { createToolbox } from '../../src/language/toolbox.ts';
import { reviewDraft } from '../../src/policy/review-draft.ts';
import type { TextTools } from '../../src/policy/text-tools.ts';
import { type Behaviour, startLanguageToolServer } from './language-tool-server.ts';

const order = '304-1180264-9926371';
const late = `Der Versand Ihrer Bestellung ${order} verzögert sich leider bis zum 12. März 2027.`;
const faulty = `${late} Der Fahrer kam bei dem Wind zu Ihnen.`;

async function open(options: Partial<LanguageToolOptions> = {}) {
  const server = await startLanguageToolServer();
  const languageTool = createLanguageTool({ url: server.url, ...options });
  const toolbox = createToolbox({ languageTool });
  const review = async (draft: string, context: object = {}) => {
    const all = { orderId: order, buyerLocale: 'de-DE', purpose: 'order-issue', ...context };
    const tools: TextTools = await toolbox.toolsForDraft(draft, all);
    return reviewDraft(draft, all, { tools });
  };
  return { server, languageTool, review };
}

const marked = ({ draft, violations }: ReturnType<typeof reviewDraft>) =>
  violations.map(({ rule, start, end }) => [rule, draft.slice(start ?? 0, end ?? 0)]);

describe('a draft checked with a LanguageTool server', () => {
  it('shows grammar that is not found without it, and mends it', async () => {
    const { review } = await open();
    const plain = await createToolbox().toolsForDraft(faulty, { buyerLocale: 'de-DE' });
    const without = reviewDraft(faulty, { orderId: order, buyerLocale: 'de-DE' }, { tools: plain });
    expect(marked(without)).toEqual([]);
    const found = await review(faulty);
    expect(marked(found)).toEqual([['grammar', 'bei dem Wind']]);
    expect(found.suggestion.text).toBe(faulty.replace('bei dem Wind', 'bei diesem Wind'));
    expect(found.missingTools).toEqual([]);
  });

  it('no longer says that only common mistakes are found', async () => {
    const { server, review } = await open();
    expect((await review(faulty)).coverage).toEqual([]);
    server.behaviour = 'internal-error';
    expect((await review(`${faulty} Danke.`)).coverage).toEqual([
      'Grammar in German: only common mistakes are found.',
    ]);
  });

  it('is one question, however often it is judged, and names no order, link, title or team word', async () => {
    const { server, review } = await open();
    const draft = `${late} Der Thermolino folgt. Mehr: https://track.example/x7 oder lampe@shop.example.`;
    await review(draft, { itemTitles: ['Kupferlampe Sonne'], teamWords: ['Thermolino'] });
    await review(draft, {
      itemTitles: ['Kupferlampe Sonne'],
      teamWords: ['Thermolino'],
      purpose: 'additional-info',
    });
    expect(server.asked).toHaveLength(1);
    const [form] = server.asked;
    expect(form?.get('language')).toBe('de');
    for (const part of [order, 'track.example', 'shop.example'])
      expect(form?.get('text')).not.toContain(part);
  });

  it('masks the item’s title', async () => {
    const { server, review } = await open();
    await review(`${late} Die Kupferlampe Sonne liegt bereit.`, { itemTitles: ['Kupferlampe Sonne'] });
    expect(server.asked[0]?.get('text')).not.toContain('Kupferlampe');
  });

  it('leaves a word of the team’s alone', async () => {
    const { review } = await open();
    const draft = `${late} Der Thermolino folgt später.`;
    const grammarIn = async (context: object) =>
      marked(await review(draft, context)).filter(([rule]) => rule === 'grammar');
    expect(await grammarIn({ orderId: order })).toEqual([['grammar', 'Thermolino']]);
    expect(await grammarIn({ teamWords: ['Thermolino'] })).toEqual([]);
  });

  it('keeps a fault in a mended text whose sentence still has it', async () => {
    const { review } = await open();
    const found = await review(
      `Le colis arrive dans deux jour. Votre commande ${order} est en retard !! 😊`,
      {
        buyerLocale: 'fr-FR',
      },
    );
    expect(marked(found)).toContainEqual(['grammar', 'deux jour']);
    // Two replacements are no clear one: nobody but the seller can choose.
    expect(found.suggestion.text ?? '').not.toContain('deux jour.');
  });

  it.each([
    [
      'English, which has Harper',
      `The shipment of your order ${order} is delayed until 12 March 2027.`,
      'en-US',
    ],
    [
      'Turkish, which LanguageTool does not know',
      `${order} numaralı siparişiniz iki gün gecikecek.`,
      'tr-TR',
    ],
  ])('is asked nothing for %s', async (_, draft, buyerLocale) => {
    const { server, review } = await open();
    expect((await review(draft, { buyerLocale })).missingTools).toEqual([]);
    expect(server.asked).toEqual([]);
  });

  it('goes on without the server where it does not answer in time, and says so', async () => {
    const { server, review } = await open({ timeoutMs: 300 });
    server.behaviour = 'hangs';
    const found = await review(faulty);
    expect(marked(found)).toEqual([]);
    expect(found.missingTools).toEqual(['German grammar by LanguageTool (the server gave no answer)']);
  });

  it('goes on without a server that is not there', async () => {
    const toolbox = createToolbox({ languageTool: createLanguageTool({ url: 'http://127.0.0.1:9' }) });
    const { missing } = await toolbox.toolsForDraft(faulty, { buyerLocale: 'de-DE' });
    expect(missing).toEqual([{ kind: 'grammar-server', language: 'de' }]);
  });
});

describe('the server', () => {
  it.each([
    'too-many-requests',
    'internal-error',
    'hangs',
    'hangs-up',
    'no-json',
    'other-json',
    'incomplete',
    'beyond-the-text',
    'redirects',
  ] satisfies Behaviour[])('is counted as silent when it %s', async (behaviour) => {
    const { server, languageTool } = await open({ timeoutMs: 300 });
    server.behaviour = behaviour;
    expect(await languageTool.checkerFor(faulty, 'de')).toBeNull();
  });

  it('is left alone for a while after a failure', async () => {
    const now = { at: 0 };
    const { server, languageTool } = await open({ now: () => now.at, pauseMs: 1_000 });
    server.behaviour = 'internal-error';
    expect(await languageTool.checkerFor('Eins.', 'de')).toBeNull();
    server.behaviour = 'answers';
    now.at = 999;
    expect(await languageTool.checkerFor('Zwei.', 'de')).toBeNull();
    expect(server.asked).toHaveLength(1);
    now.at = 1_000;
    expect(await languageTool.checkerFor('Drei.', 'de')).not.toBeNull();
  });

  it('is heard on grammar alone, not on spelling, layout and taste', async () => {
    const { languageTool } = await open();
    const text = 'Das Pakett  ist eigentlich da, bei dem Wind.';
    const checker = await languageTool.checkerFor(text, 'de');
    expect(checker?.check(text).map(({ start, end }) => text.slice(start, end))).toEqual(['bei dem Wind']);
  });

  it('counts as the draft is counted, behind an emoji too', async () => {
    const { languageTool } = await open();
    const text = '😀 Wir kamen bei dem Wind.';
    const [fault] = (await languageTool.checkerFor(text, 'de'))?.check(text) ?? [];
    expect(text.slice(fault?.start, fault?.end)).toBe('bei dem Wind');
    expect(fault?.suggestions).toEqual(['bei diesem Wind']);
  });
});

describe('the address of the server', () => {
  it.each([
    ['https://grammar.example', 'https://grammar.example'],
    ['https://grammar.example/lt/v2/', 'https://grammar.example/lt'],
    ['http://localhost:8081/v2/check', 'http://localhost:8081'],
    ['http://127.0.0.1:8081', 'http://127.0.0.1:8081'],
    ['http://[::1]:8081', 'http://[::1]:8081'],
    ['http://grammar.example', null],
    ['http://localhost.example', null],
    ['https://user:secret@grammar.example', null],
    ['https://grammar.example/?key=1', null],
    ['ftp://localhost', null],
    ['localhost:8081', null],
    ['', null],
  ])('%j', (written, expected) => {
    expect(languageToolUrl(written)).toBe(expected);
  });
});
