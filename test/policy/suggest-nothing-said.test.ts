import { beforeAll, describe, expect, it } from 'vitest';
import { createToolbox } from '../../src/language/toolbox.ts';
import { checkDraft } from '../../src/policy/check-draft.ts';
import { type DraftContext, type Language, languages, type Purpose } from '../../src/policy/context.ts';
import { collectFacts } from '../../src/policy/facts/collect-facts.ts';
import { suggest } from '../../src/policy/suggest.ts';
import { fillTemplate } from '../../src/policy/templates/fill-template.ts';
import { plans } from '../../src/policy/templates/plans.ts';
import type { TemplateId } from '../../src/policy/templates/template.ts';
import type { TextTools } from '../../src/policy/text-tools.ts';

const order = '302-5550123-7771234';
const toolbox = createToolbox();
const about = (locale: string, purpose: Purpose): DraftContext => ({
  orderId: order,
  buyerLocale: locale,
  purpose,
});

/** The model without dictionaries: what a text says, not how it is spelt, is in question here. */
let tools: TextTools;
beforeAll(async () => {
  tools = { ...(await toolbox.toolsFor(['en'])), spellers: {}, grammars: {} };
});

const made = (draft: string, context: DraftContext) => suggest(draft, context, { tools });

describe('our own templates', () => {
  const ids = Object.keys(plans) as TemplateId[];

  it.each(languages.map((language) => [language]))('break no rule in %s, their slots open', (language) => {
    for (const id of ids) {
      const [purpose] = id.split(':') as [Purpose];
      const facts = collectFacts([], { orderId: order }, language as Language);
      const frame = { by: 'name', parts: { greeting: null, signOff: null } } as const;
      const text = fillTemplate(id, { facts, frame, language: language as Language, locale: language });
      const rules = checkDraft(text, about(language, purpose), { tools })
        .map(({ rule }) => rule)
        .filter((rule) => rule !== 'spelling');
      expect({ id, rules }).toEqual({ id, rules: [] });
    }
  });
});

describe('a draft that says nothing permitted', () => {
  it('gets the template of its purpose, and is told why', () => {
    const sale = made(
      'Hello,\n\nour autumn sale has begun: 20% off all lamps with code GLOW20.\n\nKind regards,\nLampenhaus',
      about('en-US', 'other'),
    );
    expect(sale).toMatchObject({ status: 'open-slots', openSlots: ['details'] });
    expect(sale.text).toContain(order);
    expect(sale.text).not.toContain('20');
    expect(sale.reason).toMatch(/promotion/);
    expect(sale.changes.map(({ rule }) => rule)).toEqual(['marketing']);
  });

  it('about a review to be changed gets it too, but no request for another review', () => {
    const draft = `Hello,\n\nplease change the two stars you gave order ${order}.\n\nKind regards,\nLampenhaus`;
    const issue = made(draft, about('en-US', 'order-issue'));
    expect(issue).toMatchObject({ status: 'open-slots', openSlots: ['problem'] });
    expect(issue.reason).toMatch(/review/);
    expect(made(draft, about('en-US', 'review-request'))).toMatchObject({ status: 'stop', text: null });
  });

  it('still stops where nothing tells what it is for', () => {
    const sale = made('Our autumn sale has begun: 20% off all lamps.', {
      orderId: order,
      buyerLocale: 'en-US',
    });
    expect(sale).toMatchObject({ status: 'stop', text: null });
  });
});

describe('what one sentence to delete leaves', () => {
  it.each<[string, string, string, Purpose]>([
    [
      'what is said of the order named',
      'sv-SE',
      `Hej Karin,\n\nBeställning ${order} kommer först den 4 december. Vill du inte ha fler utskick, klicka på avsluta prenumerationen.\n\nMvh\nLampan`,
      'order-issue',
    ],
    [
      'a request without a question mark',
      'pl-PL',
      `Dzień dobry,\n\nZamówienie ${order}: prosimy o podanie numeru mieszkania. Jeśli nie chcą Państwo otrzymywać od nas wiadomości, prosimy kliknąć tutaj, aby się wypisać.\n\nPozdrawiamy\nLampa`,
      'other',
    ],
  ])('is kept: %s', (_, locale, draft, purpose) => {
    const { status, text } = made(draft, about(locale, purpose));
    expect(status).toBe('sendable');
    expect(text).toMatch(/4 december|numeru mieszkania/);
    expect(text).toContain(order);
  });

  it('is the sentence without its curse', () => {
    const { status, text } = made(
      `Goedendag,\n\nWat een klotezooi: bestelling ${order} ligt nog bij de douane.\n\nGroeten,\nDe Lamp`,
      about('nl-NL', 'order-issue'),
    );
    expect(status).toBe('sendable');
    expect(text).toBe(`Goedendag,\n\nBestelling ${order} ligt nog bij de douane.\n\nGroeten,\nDe Lamp`);
  });

  it('asks for a reply in place of "Écrivez à" and an address', () => {
    const { text } = made(
      `Bonjour,\n\nla bouilloire de la commande ${order} est arrivée sans couvercle. Écrivez à aide@lampes.example.\n\nCordialement,\nLampes`,
      about('fr-FR', 'return-question'),
    );
    expect(text).toContain('sans couvercle. Merci de répondre à ce message.');
  });

  it('names the order whose ID went with it', () => {
    const { status, text } = made(
      `Hello,\n\nAdd our WeChat lampen2026 and send the photo of the plug for order ${order}.\n\nKind regards,\nLampenhaus`,
      about('en-US', 'additional-info'),
    );
    expect(status).not.toBe('stop');
    expect(text).toContain(order);
    expect(text).not.toContain('lampen2026');
  });
});
