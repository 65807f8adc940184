import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { installFromManifest } from '../../../src/playground/slack/manifest.ts';

const source = await readFile('manifest.yml', 'utf8');

it('installs the app as its manifest describes it', () => {
  const app = installFromManifest(source);
  expect(app.name).toBe('Clear to Send');
  expect(app.commands.map(({ command }) => command)).toEqual(['/checkmsg']);
  expect(app.messageShortcuts.map(({ callbackId }) => callbackId)).toEqual(['check_message']);
  expect(app.events).toContain('app_mention');
  expect(app.scopes).toContain('chat:write');
});

it.each([
  ['a command without its slash', 'command: /checkmsg', 'command: checkmsg'],
  ['a name of a shortcut over 24 characters', /name: Check .*/, 'name: Check this message to a buyer'],
  ['an unknown kind of shortcut', 'type: message', 'type: channel'],
])('refuses %s, as Slack does', (_, from, to) => {
  expect(source.replace(from, to)).not.toBe(source);
  expect(() => installFromManifest(source.replace(from, to))).toThrow();
});
