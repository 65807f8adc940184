import type { SlackConnection } from './bot/connection.ts';
import { defaultDatabaseUrl, defaultPort, type Environment, environment, list } from './environment.ts';
import { findMarketplace } from './policy/marketplaces.ts';

/** One selling account. */
export interface AmazonConfig {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
  readonly region: 'na' | 'eu' | 'fe';
  /** Amazon's IDs; the first is the default. */
  readonly marketplaceIds: readonly string[];
  readonly sellerId: string | null;
  /** `http://127.0.0.1:PORT` where token and API calls go instead of Amazon; null in production. */
  readonly endpoint: string | null;
}

/** All that the program reads from its environment. */
export interface Config {
  /** Null: no Slack token at all, the playground starts. */
  readonly slack: SlackConnection | null;
  /** Null: check-only, nothing can be sent. */
  readonly amazon: AmazonConfig | null;
  /** Where HTTP mode listens, and the first port the playground tries. 0 takes any free one. */
  readonly port: number;
  readonly databaseUrl: string;
  /** Slack user IDs; empty: the members of the channel, guests and outsiders excepted. */
  readonly approvers: readonly string[];
  readonly fourEyes: boolean;
  /** The base of a LanguageTool server; null: no text is sent to any. */
  readonly languageToolUrl: string | null;
  /** What a person who starts the program should know about the choices made here. */
  readonly notices: readonly string[];
}

/** Every fault of the environment at once; each says what to do. Never holds a value that could be a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`The configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}.`);
    this.faults = faults;
  }
}

/**
 * Reads the configuration.
 * @param env the environment, `process.env` as a rule; variables it does not know are left alone
 * @throws {ConfigError} with every fault at once, each saying what to do
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(env);
  const wrong = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}.`);
  const faults = [...wrong, ...missing(env), ...strayMarketplaces(env)];
  if (!parsed.success || faults.length) throw new ConfigError(faults);

  const values = parsed.data;
  const slack = slackConfig(values);
  return {
    slack,
    amazon: amazonConfig(values),
    port: values.PORT ?? defaultPort,
    databaseUrl: values.DATABASE_URL ?? defaultDatabaseUrl,
    approvers: values.APPROVERS ?? [],
    fourEyes: values.FOUR_EYES === 'true',
    languageToolUrl: values.LANGUAGETOOL_URL ?? null,
    notices: notices(values),
  };
}

const slackSet = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'] as const;
const amazonSet = [
  'SELLING_PARTNER_APP_CLIENT_ID',
  'SELLING_PARTNER_APP_CLIENT_SECRET',
  'SELLING_PARTNER_REFRESH_TOKEN',
  'SP_API_REGION',
  'SP_API_MARKETPLACES',
] as const;
const amazonExtras = ['SP_API_SELLER_ID', 'SP_API_ENDPOINT'] as const;

/** Half a set is a mistake, never a mode: says what the other half is. */
function missing(env: Readonly<Record<string, string | undefined>>): string[] {
  const given = (name: string) => Boolean(env[name]?.trim());
  const faults: string[] = [];

  const [botToken, ...ways] = slackSet;
  if (given(botToken) && !ways.some(given))
    faults.push(
      `${botToken} is set, but neither SLACK_APP_TOKEN (Socket Mode, no public address needed) nor SLACK_SIGNING_SECRET (HTTP): set one of them.`,
    );
  if (!given(botToken) && ways.some(given))
    faults.push(
      `${ways.filter(given).join(' and ')} is set, but ${botToken} is missing: copy the Bot User OAuth Token (xoxb-...) from “OAuth & Permissions”.`,
    );

  const absent = amazonSet.filter((name) => !given(name));
  const present = [...amazonSet, ...amazonExtras].filter(given);
  if (absent.length && present.length)
    faults.push(
      `The selling account is only half set (${present.join(', ')}): set ${absent.join(', ')} as well, or remove them all to check drafts without sending.`,
    );
  return faults;
}

/** Read from the raw texts, so that it is told together with the faults of other variables. */
function strayMarketplaces(env: Readonly<Record<string, string | undefined>>): string[] {
  const region = env.SP_API_REGION?.trim();
  const chosen = list(env.SP_API_MARKETPLACES ?? '').flatMap((name) => findMarketplace(name) ?? []);
  const stray = chosen.filter((one) => one.region !== region);
  if (!['na', 'eu', 'fe'].includes(region ?? '') || !stray.length) return [];
  const names = stray.map(({ country, region: own }) => `${country} (${own})`).join(', ');
  return [
    `SP_API_MARKETPLACES names marketplaces outside SP_API_REGION ${region}: ${names}. One program serves one region; run a second one for the other.`,
  ];
}

function slackConfig(values: Environment): SlackConnection | null {
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: appToken,
    SLACK_SIGNING_SECRET: signingSecret,
  } = values;
  if (!botToken) return null;
  const apiUrl = values.SLACK_API_URL ?? null;
  if (appToken) return { botToken, apiUrl, transport: { kind: 'socket', appToken } };
  if (!signingSecret) return null;
  const port = values.PORT ?? defaultPort;
  return { botToken, apiUrl, transport: { kind: 'http', signingSecret, port, host: values.HOST ?? null } };
}

function amazonConfig(values: Environment): AmazonConfig | null {
  const {
    SELLING_PARTNER_APP_CLIENT_ID: clientId,
    SELLING_PARTNER_APP_CLIENT_SECRET: clientSecret,
    SELLING_PARTNER_REFRESH_TOKEN: refreshToken,
    SP_API_REGION: region,
    SP_API_MARKETPLACES: chosen,
  } = values;
  if (!clientId || !clientSecret || !refreshToken || !region || !chosen) return null;
  return {
    clientId,
    clientSecret,
    refreshToken,
    region,
    marketplaceIds: chosen.map(({ id }) => id),
    sellerId: values.SP_API_SELLER_ID ?? null,
    endpoint: values.SP_API_ENDPOINT ?? null,
  };
}

function notices(values: Environment): string[] {
  const said: string[] = [];
  const amazon = amazonConfig(values);
  if (values.SLACK_APP_TOKEN && values.SLACK_SIGNING_SECRET)
    said.push('Both SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are set: using Socket Mode.');
  if (!values.SLACK_BOT_TOKEN && amazon)
    said.push('Without SLACK_BOT_TOKEN the playground starts; the selling account is not touched.');
  if (values.SLACK_BOT_TOKEN && !amazon)
    said.push('No selling account is set: drafts are checked, nothing can be sent.');
  if (amazon && !amazon.sellerId) said.push('SP_API_SELLER_ID is not set: everything works but stock.');
  if ((values.APPROVERS?.length ?? 0) >= 2 && values.FOUR_EYES !== 'true')
    said.push(
      'Two or more approvers are set: FOUR_EYES=true is recommended, so that nobody approves their own draft.',
    );
  return said;
}

/** The values that must never be logged. */
export function secretsOf({ slack, amazon }: Config): string[] {
  const transport = slack?.transport;
  return [
    slack?.botToken,
    transport?.kind === 'socket' ? transport.appToken : transport?.signingSecret,
    amazon?.clientSecret,
    amazon?.refreshToken,
  ].filter((secret) => secret !== undefined);
}

/** The start-up line: how the program runs, without any secret. */
export function describeConfig(config: Config): string {
  const { slack, amazon, databaseUrl, approvers, fourEyes, languageToolUrl } = config;
  const transport = slack?.transport;
  return [
    transport?.kind === 'socket'
      ? 'Socket Mode'
      : transport
        ? `HTTP on port ${transport.port}`
        : 'playground',
    amazon
      ? `marketplaces ${amazon.marketplaceIds.map((id) => findMarketplace(id)?.country ?? id).join(', ')} (${amazon.region})`
      : 'check-only',
    ...(amazon?.endpoint ? [`AMAZON IS EMULATED at ${amazon.endpoint}`] : []),
    `database ${databaseUrl}`,
    approvers.length
      ? `${approvers.length} approver${approvers.length === 1 ? '' : 's'}`
      : 'channel members approve',
    `four eyes ${fourEyes ? 'on' : 'off'}`,
    ...(languageToolUrl ? [`grammar by LanguageTool at ${languageToolUrl}`] : []),
    ...(slack?.apiUrl ? [`Slack at ${slack.apiUrl}`] : []),
  ].join(' · ');
}
