import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readButtonValue } from '../../src/bot/button-value.ts';
import { decodeEntities, decodeMessageText, escapeMrkdwn } from '../../src/bot/slack-text.ts';

describe('what a person typed, out of what Slack sends', () => {
  it.each([
    ['a &lt;b&gt; &amp; c', 'a <b> & c'],
    ['typed &amp;lt; stays', 'typed &lt; stays'],
    ['&nbsp; and &quot; were typed', '&nbsp; and &quot; were typed'],
    ['an emoji stays :tada:', 'an emoji stays :tada:'],
    ['<https://not.a/link> in a command was typed', '<https://not.a/link> in a command was typed'],
  ])('command text %j', (sent, typed) => {
    expect(decodeEntities(sent)).toBe(typed);
  });

  it.each([
    ['see <https://shop.example/a?b=1&amp;c=2>', 'see https://shop.example/a?b=1&c=2'],
    ['see <http://shop.example|shop.example>', 'see shop.example'],
    ['see <http://www.shop.example/|www.shop.example/>', 'see www.shop.example/'],
    ['<https://shop.example/win|click here>!', 'click here (https://shop.example/win)!'],
    ['<mailto:a@shop.example|a@shop.example>', 'a@shop.example'],
    ['<mailto:a@shop.example|write to us>', 'write to us (a@shop.example)'],
    ['<tel:+4915112345|+49 151 12345>', '+49 151 12345'],
    ['<@U0MARA> and <@U0TOM|tom>', '@U0MARA and @tom'],
    ['<#C0LOBBY|lobby> <#C0LOBBY>', '#lobby #C0LOBBY'],
    ['<!here> <!subteam^S0CARE|@care> <!date^1^{date}|2 May>', '@here @care 2 May'],
    ['&lt;b&gt;bold&lt;/b&gt;', '<b>bold</b>'],
  ])('message text %j', (sent, typed) => {
    expect(decodeMessageText(sent)).toBe(typed);
  });

  it('undoes exactly what escaping does, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeEntities(escapeMrkdwn(text))).toBe(text);
        expect(decodeMessageText(escapeMrkdwn(text))).toBe(text);
      }),
    );
  });
});

describe('the value of a button', () => {
  it.each([
    ['d_abc-_1.3', { draftId: 'd_abc-_1', version: 3 }],
    ['d_a.b.3', null],
    ['d_abc.0', null],
    ['d_abc.-1', null],
    ['d_abc.1.57', { draftId: 'd_abc', version: 1, start: 57 }],
    ['d_abc.1.5.7', null],
    ['d_abc.1.-5', null],
    ['d_abc', null],
    ['e_abc.1', null],
    [`d_${'a'.repeat(65)}.1`, null],
    ["d_x' OR 1=1.1", null],
    ['', null],
    [undefined, null],
    [3, null],
  ])('%j', (value, expected) => {
    expect(readButtonValue(value)).toEqual(expected);
  });
});
