import { beforeAll, describe, expect, it } from 'vitest';
import { loadTextTools } from '../../../src/language/load-text-tools.ts';
import { checkDraft } from '../../../src/policy/check-draft.ts';
import { type Language, languages } from '../../../src/policy/context.ts';
import { collectFacts } from '../../../src/policy/facts/collect-facts.ts';
import { messageParts } from '../../../src/policy/message-parts.ts';
import { wordings } from '../../../src/policy/messages/index.ts';
import { type Frame, fillTemplate, openSlotsOf } from '../../../src/policy/templates/fill-template.ts';
import { templateTexts } from '../../../src/policy/templates/index.ts';
import { plans } from '../../../src/policy/templates/plans.ts';
import { sentenceKeys, slotNames, templateIds } from '../../../src/policy/templates/template.ts';
import type { TextTools } from '../../../src/policy/text-tools.ts';

const slotsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
const others = languages.filter((language) => language !== 'en');

describe('the templates', () => {
  it.each(others)('in %s leave the same slots as in English', (language) => {
    for (const key of sentenceKeys)
      expect([key, slotsOf(templateTexts[language].sentences[key])]).toEqual([
        key,
        slotsOf(templateTexts.en.sentences[key]),
      ]);
  });

  it('use every sentence and every slot', () => {
    const drafts = [
      ['It is late.'],
      [
        '"Pot" ships late on 5 March because of the weather, arrives on 9 March, tracking 1Z999AA10123456784.',
      ],
      ['"Pot" is delayed by two days, delivery on 9 March, or we refund you in full.'],
      ['The shipment is delayed until 5 March, or we refund you.'],
      ['The delivery is late.', '"Pot".'],
      ['It is two days late: "Pot" until 9 March.'],
      ['The delivery is late.'],
      ['The shipment is late.'],
      ['The shipment of "Pot" is late.'],
      ['"Pot" is out of stock.'],
      ['We cannot ship "Pot".'],
      ['It is out of stock, we will refund 5 EUR.'],
      ['Which colour? Please reply by 5 March. Any stairs?'],
      ['"Pot" from 5 March 2026 to 5 March 2028.'],
      ['Your Milk Jug Aster.'],
      ['The parcel is lost. We send a replacement, or we refund 5 EUR.'],
      ['It arrived broken.'],
      ['You got the wrong item.'],
    ];
    const context = { itemTitles: ['Milk Jug Aster'] };
    const used = new Set(
      templateIds.flatMap((id) => drafts.flatMap((draft) => plans[id](collectFacts(draft, context, 'en')))),
    );
    expect(sentenceKeys.filter((key) => !used.has(key))).toEqual([]);
    const slots = new Set(sentenceKeys.flatMap((key) => slotsOf(templateTexts.en.sentences[key])));
    expect(slotNames.filter((name) => !slots.has(name))).toEqual([]);
  });

  it('have a word to the seller for every slot', () => {
    expect(slotNames.filter((name) => !wordings.en.slots[name])).toEqual([]);
  });

  it('report open slots in order of appearance', () => {
    expect(openSlotsOf('{question} and {orderId}, {question}; {nothing}')).toEqual(['question', 'orderId']);
  });
});

describe('a template, filled', () => {
  const locales: Partial<Record<Language, string>> = { en: 'en-US', pt: 'pt-BR', zh: 'zh-CN' };
  const order = '302-5550123-7771234';
  const frames: readonly Frame[] = [
    { by: 'words', greeting: null, signOff: null },
    {
      by: 'name',
      parts: {
        greeting: { start: 0, end: 0, name: 'Berger', title: 'female', known: true },
        signOff: { start: 0, end: 0, signature: 'Aster', known: true },
      },
    },
  ];
  let tools: TextTools;
  beforeAll(async () => {
    tools = await loadTextTools();
  });

  it.each(languages)('breaks no rule in %s', (language) => {
    const drafts = [
      ['The order is late.'],
      [
        '"Aster" ships late on 5 March 2026 because of the weather. If you do not want it, we refund you in full.',
      ],
      ['"Aster" is out of stock. We will refund 25.90 EUR.'],
      ['Which colour, size, plug, how many, what address, which text to engrave, gate code, what day?'],
    ];
    const locale = locales[language] ?? language;
    for (const id of templateIds) {
      const [purpose = ''] = id.split(':');
      const context = {
        orderId: order,
        buyerLocale: locale,
        purpose,
        attachments: purpose === 'invoice' ? [{ kind: 'invoice', name: 'invoice.pdf' }] : [],
      };
      for (const draft of drafts) {
        const facts = collectFacts(draft, context, 'en');
        for (const frame of frames) {
          const text = fillTemplate(id, { facts, frame, language, locale });
          expect([id, text, checkDraft(text, context, { tools })]).toEqual([id, text, []]);
        }
      }
    }
  });

  it.each(languages)('greets and signs in %s so that both are known again', (language) => {
    const facts = collectFacts(['The order is late.'], { orderId: order }, 'en');
    for (const frame of frames.slice(1)) {
      const text = fillTemplate('order-issue:late', { facts, frame, language, locale: language });
      const { greeting, signOff } = messageParts({ text });
      expect([text, greeting?.start, signOff?.signature]).toEqual([text, 0, 'Aster']);
    }
  });
});
