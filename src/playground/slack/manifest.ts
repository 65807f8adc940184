import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

const manifest = z.looseObject({
  display_information: z.looseObject({ name: z.string().min(1).max(35) }),
  features: z.looseObject({
    app_home: z
      .looseObject({
        home_tab_enabled: z.boolean().default(false),
        messages_tab_enabled: z.boolean().default(true),
      })
      .default({ home_tab_enabled: false, messages_tab_enabled: true }),
    bot_user: z.looseObject({ display_name: z.string().min(1).max(80) }),
    slash_commands: z
      .array(
        z.looseObject({
          command: z.string().regex(/^\/[a-z0-9_-]{1,31}$/),
          description: z.string().max(2000),
          usage_hint: z.string().max(1000).default(''),
        }),
      )
      .max(50)
      .default([]),
    shortcuts: z
      .array(
        z.looseObject({
          name: z.string().min(1).max(24),
          type: z.enum(['message', 'global']),
          callback_id: z.string().min(1).max(255),
          description: z.string().max(150),
        }),
      )
      .max(10)
      .default([]),
  }),
  oauth_config: z.looseObject({ scopes: z.looseObject({ bot: z.array(z.string()).max(255) }) }),
  settings: z.looseObject({
    event_subscriptions: z
      .looseObject({ bot_events: z.array(z.string()).max(100) })
      .default({ bot_events: [] }),
  }),
});

/** What a workspace knows of an app it has installed. */
export interface InstalledApp {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly commands: readonly {
    readonly command: string;
    readonly description: string;
    readonly usageHint: string;
  }[];
  readonly messageShortcuts: readonly { readonly name: string; readonly callbackId: string }[];
  readonly events: readonly string[];
  readonly hasHomeTab: boolean;
}

/** Installs the app from its manifest, as the settings page of Slack would. @throws {z.ZodError} where Slack would refuse it */
export function installFromManifest(source: string): InstalledApp {
  const { display_information, features, oauth_config, settings } = manifest.parse(parse(source));
  return {
    name: display_information.name,
    scopes: oauth_config.scopes.bot,
    commands: features.slash_commands.map(({ command, description, usage_hint }) => ({
      command,
      description,
      usageHint: usage_hint,
    })),
    messageShortcuts: features.shortcuts
      .filter((shortcut) => shortcut.type === 'message')
      .map(({ name, callback_id }) => ({ name, callbackId: callback_id })),
    events: settings.event_subscriptions.bot_events,
    hasHomeTab: features.app_home.home_tab_enabled,
  };
}

export async function readManifest(path: URL | string): Promise<InstalledApp> {
  return installFromManifest(await readFile(path, 'utf8'));
}
