import { z } from 'zod';
import { languageToolUrl } from './language/language-tool-url.ts';
import { findMarketplace, type MarketplaceFacts } from './policy/marketplaces.ts';

export const defaultDatabaseUrl = 'sqlite:data/clear-to-send.db';
export const defaultPort = 3000;

/** An unset variable and one set to nothing (as .env files do) are the same. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' ? value.trim() || undefined : value), schema.optional());

export const list = (value: string) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** For a fault: enough to find the slip by, too little to give away a token that stands in the wrong place. */
const quoted = (names: readonly string[]) =>
  names.map((name) => (name.length <= 20 ? name : `${name.slice(0, 5)}…`)).join(', ');

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

const languageTool = z.string().transform((value, context) => {
  const url = languageToolUrl(value);
  if (url !== null) return url;
  context.addIssue({
    code: 'custom',
    message:
      'must be an https address of your LanguageTool server, or http://localhost:8081, because buyer texts travel to it. Leave it empty to ask none',
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
      ? `names marketplaces Amazon does not have: ${quoted(unknown)}. Use country codes (DE,FR,UK) or marketplace IDs`
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
    message: `holds what is no Slack user ID: ${quoted(wrong)}. An ID starts with U or W; find it in Slack under the person’s profile, “Copy member ID”`,
  });
  return z.NEVER;
});

/** What each variable may hold; a message ends the sentence that its name begins, and says what to do. */
export const environment = z.object({
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
  LANGUAGETOOL_URL: optional(languageTool),
  APPROVERS: optional(approverList),
  FOUR_EYES: optional(z.enum(['true', 'false'], 'must be true or false')),
});
export type Environment = z.infer<typeof environment>;
