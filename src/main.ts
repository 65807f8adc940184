import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { assemble } from './assemble.ts';
import { SlackStartError } from './bot/app.ts';
import { type Config, ConfigError, describeConfig, readConfig, secretsOf } from './config.ts';
import { createLog } from './log.ts';
import { StoreError } from './store/database-file.ts';

const usage = `Clear to Send: checks messages to Amazon buyers in Slack, has a colleague approve them, sends them at most once.

Usage: npm start            starts the bot; without any Slack token, the playground
       npm start -- --help  shows this

It is configured by the environment, or by a file .env: .env.example names every variable and says what it is for.
`;

/** How long a stop may take before it is forced, in milliseconds. */
const stopWithin = 40_000;

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

/** @returns the exit code where the program ends here; null where it goes on until it is stopped */
async function main(): Promise<number | null> {
  try {
    const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
    if (values.help) {
      say(usage);
      return 0;
    }
  } catch (error) {
    complain(`${(error as Error).message}\n\n${usage}`);
    return 2;
  }

  if (existsSync('.env')) process.loadEnvFile('.env');
  let config: Config;
  try {
    config = readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    complain(
      [`${error.message} Nothing was started.`, ...error.faults.map((fault) => `  - ${fault}`)].join('\n'),
    );
    return 2;
  }

  watch(config);
  const { notices } = config;
  const program = await (config.slack ? startBot(config) : startPlayground(config));
  say(['Clear to Send is running.', program.line].join(' '));
  for (const notice of notices) say(notice);
  stopOnSignal(program.stop);
  return null;
}

interface Running {
  /** How it runs, for the person who started it. */
  readonly line: string;
  stop(): Promise<void>;
}

async function startBot(config: Config): Promise<Running> {
  const program = await assemble(config);
  const { url } = await program.start();
  return { line: [describeConfig(config), url].filter(Boolean).join(' · '), stop: program.stop };
}

/** Loaded only here and only now: no part of it belongs to a production start. */
async function startPlayground({ port }: Config): Promise<Running> {
  const playground = await import('./playground/main.ts');
  const { url, stop } = await playground.startPlayground({ port });
  return {
    line: `Open ${url} in a browser: the playground, with no account anywhere. When it stops, all it holds is gone.`,
    stop,
  };
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = () => {
    // A second signal means: now.
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), stopWithin).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}

/** What nobody caught leaves the program in a state nobody knows: it is logged, and the program ends. */
function watch(config: Config): void {
  const log = createLog(process.stderr, { now: Date.now, secrets: secretsOf(config) });
  const end = (event: string) => (error: unknown) => {
    log.error(event, { error: error instanceof Error ? error : new Error('not an error') });
    process.exit(1);
  };
  process.on('uncaughtException', end('program.uncaught-exception'));
  process.on('unhandledRejection', end('program.unhandled-rejection'));
}

try {
  const code = await main();
  if (code !== null) process.exitCode = code;
} catch (error) {
  // These two say what to do and hold no secret; of any other only the place is told.
  if (error instanceof StoreError || error instanceof SlackStartError)
    complain(`Clear to Send can’t start. ${error.message}`);
  else createLog(process.stderr, { now: Date.now }).error('program.start-failed', { error });
  process.exit(1);
}
