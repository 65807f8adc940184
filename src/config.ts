import { z } from 'zod';
import type { SlackConnection } from './bot/connection.ts';
import { findMarketplace, type MarketplaceFacts } from './policy/marketplaces.ts';

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

const defaultDatabaseUrl = 'sqlite:data/clear-to-send.db';
const defaultPort = 3000;

// ── One variable each ────────────────────────────────────────────────────────────────────────────────────────

/** An unset variable and one set to nothing (as .env files do) are the same. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' ? value.trim() || undefined : value), schema.optional());

const list = (value: string) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

const isLoopback = (url: URL) => ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);

const slackApiUrl = z.string().transform((value, context) => {
  const url = URL.canParse(value) ? new URL(value) : null;
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url));
  if (url && safe && !url.username && !url.search && !url.hash) return `${url.href.replace(/\/+$/, '')}/`;
  context.addIssue({
    code: 'custom',
    message:
      'must be an https address such as https://slack.com/api/ (http only on this machine), because the bot token travels to it',
  });
  return z.NEVER;
});

/** `localhost` is left out: a name can be pointed elsewhere, and the refresh token would follow. */
const spApiEndpoint = z.string().transform((value, context) => {
  const url = URL.canParse(value) ? new URL(value) : null;
  const bare = url?.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
  if (url?.protocol === 'http:' && url.hostname === '127.0.0.1' && url.port && bare) return url.origin;
  context.addIssue({
    code: 'custom',
    message:
      'must be http://127.0.0.1:PORT, an emulated marketplace on this machine. Leave it empty to use Amazon',
  });
  return z.NEVER;
});

const marketplaceList = z.string().transform((value, context) => {
  const names = list(value);
  const found = names.map(findMarketplace);
  const unknown = names.filter((_, index) => !found[index]);
  if (names.length && !unknown.length) {
    const facts = found as MarketplaceFacts[];
    return facts.filter((one, index) => facts.findIndex(({ id }) => id === one.id) === index);
  }
  context.addIssue({
    code: 'custom',
    message: unknown.length
      ? `names marketplaces Amazon does not have: ${unknown.join(', ')}. Use country codes (DE,FR,UK) or marketplace IDs`
      : 'names no marketplace. Use country codes (DE,FR,UK) or marketplace IDs, the default first',
  });
  return z.NEVER;
});

const approverList = z.string().transform((value, context) => {
  const names = list(value);
  const wrong = names.filter((name) => !/^[UW][A-Z0-9]{2,}$/.test(name));
  if (!wrong.length) return [...new Set(names)];
  context.addIssue({
    code: 'custom',
    message: `holds what is no Slack user ID: ${wrong.join(', ')}. An ID starts with U or W; find it in Slack under the person’s profile, “Copy member ID”`,
  });
  return z.NEVER;
});

const environment = z.object({
  SLACK_BOT_TOKEN: optional(
    z
      .string()
      .regex(/^xoxb-\S+$/, 'must start with xoxb-: copy the Bot User OAuth Token from “OAuth & Permissions”'),
  ),
  SLACK_APP_TOKEN: optional(
    z.string().regex(/^xapp-\S+$/, 'must start with xapp-: make an app-level token with connections:write'),
  ),
  SLACK_SIGNING_SECRET: optional(
    z
      .string()
      .regex(
        /^[^\s-]{8,}$/,
        'is no signing secret: copy it from “Basic Information”, it is neither an xoxb- nor an xapp- token',
      ),
  ),
  PORT: optional(
    z
      .string()
      .regex(/^\d{1,5}$/, `must be a port number, for example ${defaultPort}`)
      .transform(Number)
      .refine((port) => port <= 65_535, 'must be a port number up to 65535'),
  ),
  HOST: optional(z.string().regex(/^[\w.:-]+$/, 'must be an address to listen on, for example 127.0.0.1')),
  SLACK_API_URL: optional(slackApiUrl),
  SELLING_PARTNER_APP_CLIENT_ID: optional(z.string()),
  SELLING_PARTNER_APP_CLIENT_SECRET: optional(z.string()),
  SELLING_PARTNER_REFRESH_TOKEN: optional(z.string()),
  SP_API_REGION: optional(z.enum(['na', 'eu', 'fe'], 'must be na, eu or fe')),
  SP_API_MARKETPLACES: optional(marketplaceList),
  SP_API_SELLER_ID: optional(
    z
      .string()
      .regex(/^A[A-Z0-9]{6,}$/, 'must be the merchant token from Seller Central, such as A1B2C3D4E5F6G7'),
  ),
  SP_API_ENDPOINT: optional(spApiEndpoint),
  DATABASE_URL: optional(
    z
      .string()
      .regex(/^sqlite:(?!\/\/)\S.*$/, `must look like ${defaultDatabaseUrl} or sqlite:/absolute/path.db`),
  ),
  APPROVERS: optional(approverList),
  FOUR_EYES: optional(z.enum(['true', 'false'], 'must be true or false')),
});
type Environment = z.infer<typeof environment>;

// ── All together ─────────────────────────────────────────────────────────────────────────────────────────────

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
export function describeConfig({ slack, amazon, databaseUrl, approvers, fourEyes }: Config): string {
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
    ...(slack?.apiUrl ? [`Slack at ${slack.apiUrl}`] : []),
  ].join(' · ');
}
