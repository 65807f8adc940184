import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { commandNames, eventNames, shortcutIds } from '../src/bot/ids.ts';
import { installFromManifest } from '../src/playground/slack/manifest.ts';

const source = readFileSync('manifest.yml', 'utf8');

/** The keys we use, as Slack's settings page takes them; an unknown one would be a slip of the pen. */
const manifest = z
  .strictObject({
    _metadata: z.strictObject({ major_version: z.literal(2) }),
    display_information: z.strictObject({
      name: z.string().max(35),
      description: z.string().max(140),
      long_description: z.string().min(174).max(4000),
      background_color: z.string().regex(/^#[0-9a-f]{6}$/),
    }),
    features: z.strictObject({
      app_home: z.strictObject({
        home_tab_enabled: z.literal(false),
        messages_tab_enabled: z.literal(true),
        messages_tab_read_only_enabled: z.literal(true),
      }),
      bot_user: z.strictObject({ display_name: z.string().max(80), always_online: z.boolean() }),
      slash_commands: z.array(
        z.strictObject({
          command: z.string(),
          description: z.string().max(2000),
          usage_hint: z.string().max(1000),
          should_escape: z.literal(false),
        }),
      ),
      shortcuts: z.array(
        z.strictObject({
          name: z.string().max(24),
          type: z.literal('message'),
          callback_id: z.string().max(255),
          description: z.string().max(150),
        }),
      ),
    }),
    oauth_config: z.strictObject({ scopes: z.strictObject({ bot: z.array(z.string()) }) }),
    settings: z.strictObject({
      event_subscriptions: z.strictObject({ bot_events: z.array(z.string()) }),
      interactivity: z.strictObject({ is_enabled: z.literal(true) }),
      org_deploy_enabled: z.literal(false),
      socket_mode_enabled: z.literal(true),
      token_rotation_enabled: z.literal(false),
    }),
  })
  .parse(parse(source));

describe('manifest.yml and the code', () => {
  it('agree on the commands', () => {
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual(
      Object.values(commandNames),
    );
  });

  it('agree on the shortcuts', () => {
    expect(manifest.features.shortcuts.map(({ callback_id }) => callback_id)).toEqual(
      Object.values(shortcutIds),
    );
  });

  it('agree on the events', () => {
    expect(manifest.settings.event_subscriptions.bot_events).toEqual(Object.values(eventNames));
  });

  it('asks for no scope but those that are settled', () => {
    expect([...manifest.oauth_config.scopes.bot].sort()).toEqual([
      'app_mentions:read',
      'channels:history',
      'channels:read',
      'chat:write',
      'commands',
      'groups:history',
      'groups:read',
      'users:read',
    ]);
  });

  it('can be installed', () => {
    expect(installFromManifest(source).name).toBe('Clear to Send');
  });
});

it('every ID that a listener is registered for is one of ids.ts, and is used', () => {
  const listeners = [
    'checkmsg-command',
    'check-form',
    'check-message-shortcut',
    'app-mention',
    'draft-buttons',
    'draft-forms',
    'team-words',
  ]
    .map((name) => readFileSync(`src/bot/listeners/${name}.ts`, 'utf8'))
    .join('\n');
  const ids = readFileSync('src/bot/ids.ts', 'utf8');
  const registered = [
    ...listeners.matchAll(/\b(commandNames|shortcutIds|eventNames|actionIds|viewIds)\.(\w+)/g),
  ].map(([name]) => name);
  const declared = [
    ...ids.matchAll(/export const (commandNames|shortcutIds|eventNames|actionIds|viewIds) = \{([^}]*)\}/g),
  ].flatMap(([, group, body]) =>
    [...(body as string).matchAll(/(\w+):/g)].map(([, key]) => `${group}.${key}`),
  );
  expect([...new Set(registered)].sort()).toEqual(declared.sort());
  expect(listeners).not.toMatch(/app\.(command|shortcut|event|action|view)(<[^>]*>)?\(\s*['"`/]/);
});
