import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/policy/check-draft.ts';
import { italianWordsInContext } from '../../../src/policy/languages/it/words-in-context.ts';
import { japaneseWordsInContext } from '../../../src/policy/languages/ja/words-in-context.ts';
import { portugueseWordsInContext } from '../../../src/policy/languages/pt/words-in-context.ts';
import { noTextTools } from '../../../src/policy/text-tools.ts';
import { textTools } from '../text-tools.ts';

const loaded = await textTools();

describe.each([
  ['it', italianWordsInContext],
  ['ja', japaneseWordsInContext],
  ['pt', portugueseWordsInContext],
] as const)('words in the wrong place: %s', (_, rules) => {
  it.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
    expect(rule.wrong.filter((sentence) => [...rule.find(sentence)].length === 0)).toEqual([]);
  });

  it('leaves every right sentence alone', () => {
    const right = rules.flatMap((rule) => rule.right);
    expect(right.filter((sentence) => rules.some((rule) => [...rule.find(sentence)].length > 0))).toEqual([]);
  });
});

describe('Italian without its dictionary', () => {
  const withoutDictionary = { ...loaded, spellers: { ...loaded.spellers, it: noTextTools.spellers.it } };
  const mended = (text: string) =>
    checkDraft(text, { buyerLocale: 'it-IT' }, { tools: withoutDictionary as typeof loaded })
      .filter(({ rule }) => rule === 'spelling')
      .map(({ start, end, message }) => [
        text.slice(start ?? 0, end ?? 0),
        /should be “(.*)”/.exec(message)?.[1],
      ]);

  it.each([
    [
      'Il magazino ha spedito la fatura ieri sera.',
      [
        ['magazino', 'magazzino'],
        ['fatura', 'fattura'],
      ],
    ],
    ['Il prodotto danegiato verrà sostituito domani.', [['danegiato', 'danneggiato']]],
    ['La lampdaina nuova parte oggi dal deposito.', [['lampdaina', 'lampadina']]],
    ['Il pacco arrivera domani mattina in filiale.', [['arrivera', 'arriverà']]],
    ['Il corriere non a trovato nessuno in casa.', [['a', 'ha']]],
  ])('%s', (text, faults) => {
    expect(mended(text)).toEqual(faults);
  });

  it.each([
    'Se volesse tenerlo, le rimborseremmo la differenza entro venerdì.',
    'Volevamo avvisarla che i ribassi non riguardano i due pacchi separati.',
    'Il furgone si è guastato e lo stiamo riparando.',
  ])('lets "%s" stand', (text) => {
    expect(mended(text)).toEqual([]);
  });
});
