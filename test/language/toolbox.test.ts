import { describe, expect, it } from 'vitest';
import { loadTextTools } from '../../src/language/load-text-tools.ts';
import { createToolbox } from '../../src/language/toolbox.ts';
import { languagesOf } from '../../src/policy/languages-of.ts';

const toolbox = createToolbox();

describe('the toolbox', () => {
  it('loads what a draft and its buyer need, and nothing else', async () => {
    const tools = await toolbox.toolsForDraft('Ihr Paket kommt leider zwei Tage später an.', {
      buyerLocale: 'de-DE',
    });
    expect(Object.keys(tools.spellers)).toEqual(['de']);
    expect(tools.grammars).toEqual({});
    expect(tools.missing).toEqual([]);
  });

  it('loads the buyer’s language beside the draft’s, for the suggestion', async () => {
    const tools = await toolbox.toolsForDraft('Your parcel will arrive two days late.', {
      buyerLocale: 'de-DE',
    });
    expect(Object.keys(tools.spellers).sort()).toEqual(['de', 'en']);
    expect(Object.keys(tools.grammars)).toEqual(['en']);
  });

  it('hands out the same tools again', async () => {
    const [one, other] = await Promise.all([toolbox.toolsFor(['de']), toolbox.toolsFor(['de', 'de'])]);
    expect(other.spellers.de).toBe(one.spellers.de);
  });

  it('says what somebody may install, only where it is needed', async () => {
    const { missing, spellers } = await toolbox.toolsFor(['it']);
    // Where the optional dictionary is installed it is used instead.
    expect(missing).toEqual(
      spellers.it ? [] : [{ kind: 'dictionary', language: 'it', install: 'npm i dictionary-it, GPL-3.0' }],
    );
    expect((await toolbox.toolsFor(['ja', 'zh', 'de'])).missing).toEqual([]);
  });

  it('loads no dictionary where no language is asked for', async () => {
    const tools = await loadTextTools();
    expect(tools.spellers).toEqual({});
    expect(tools.identify?.('Your parcel will arrive two days late.')[0]?.language).toBe('en');
  });

  it('finds every language of a mixed draft', async () => {
    const tools = await toolbox.toolsFor([]);
    const draft = 'Ihr Paket kommt leider zwei Tage später an. Please tell us if you still want to have it.';
    expect(languagesOf(draft, { buyerLocale: 'fr-FR' }, tools)).toEqual(['en', 'de', 'fr']);
  });
});

describe('a speller', () => {
  it.each([
    ['en', 'colour'],
    ['en', 'color'],
    ['de', 'Lieferverzögerungsentschädigung'],
    ['de', 'Strasse'],
    ['fr', 'expédié'],
    ['tr', 'siparişiniz'],
  ] as const)('knows in %s: %s', async (language, word) => {
    const { spellers } = await toolbox.toolsFor([language]);
    expect(spellers[language]?.knows(word)).toBe(true);
  });

  it.each([
    ['en', 'recieve', 'receive'],
    ['de', 'Lieferrung', 'Lieferung'],
    ['fr', 'addresse', 'adresse'],
  ] as const)('doubts in %s: %s', async (language, word, meant) => {
    const { spellers } = await toolbox.toolsFor([language]);
    expect(spellers[language]?.knows(word)).toBe(false);
    expect(spellers[language]?.suggest(word)).toContain(meant);
  });
});

describe('the English grammar checker', () => {
  it('counts in UTF-16 units, behind an emoji too', async () => {
    const { grammars } = await toolbox.toolsFor(['en']);
    const text = 'Sorry 😀 for this, it is an long delay.';
    const faults = grammars.en?.check(text) ?? [];
    expect(faults.map(({ start, end }) => text.slice(start, end))).toEqual(['an']);
    expect(faults[0]?.suggestions).toEqual(['a']);
  });

  it('leaves spelling, brands and curses to others', async () => {
    const { grammars } = await toolbox.toolsFor(['en']);
    expect(grammars.en?.check('The Thermokrug is a shitty mug, says Mia from Brackwater.')).toEqual([]);
  });
});
