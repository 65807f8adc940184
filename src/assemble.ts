import { randomBytes } from 'node:crypto';
import { createSlackApp } from './bot/app.ts';
import { createCards } from './bot/cards.ts';
import { type SlackConnection, slackClient } from './bot/connection.ts';
import { createLocaleOf } from './bot/locale.ts';
import { createPeople } from './bot/people.ts';
import type { Desk } from './commands/desk.ts';
import type { Clock, Judge, Log, NewId } from './commands/ports.ts';
import { recoverOutbox } from './commands/recover-outbox.ts';
import { createSender } from './commands/send-approved.ts';
import { type Config, secretsOf } from './config.ts';
import { startWorkerJudge } from './language/worker-judge.ts';
import { createLog } from './log.ts';
import type { Language } from './policy/context.ts';
import { languageOfLocale } from './policy/locale-language.ts';
import { findMarketplace } from './policy/marketplaces.ts';
import { createMarketplace } from './sp/marketplace.ts';
import { openStore } from './store/open-store.ts';

/** What tests and the playground put in the place of the real thing. */
export interface Overrides {
  readonly clock?: Clock;
  readonly log?: Log;
  /** Stopped by whoever made it. */
  readonly judge?: Judge;
  readonly newId?: NewId;
  readonly random?: () => number;
}

export interface Program {
  /**
   * Puts in order what the last run left, then takes what Slack sends.
   * @returns the address requests are taken at; null in Socket Mode
   * @throws {Error} when Slack can't be signed in to; everything is let go of then
   */
  start(): Promise<{ readonly url: string | null }>;
  /** Takes nothing new, waits for the send and the checks under way, lets go of everything. May be called twice. */
  stop(): Promise<void>;
}

const newRandomId: NewId = (prefix) => `${prefix}_${randomBytes(12).toString('base64url')}`;

/**
 * Wires the layers: store, Amazon, judge and Slack around one desk. Opens the database; nothing else happens
 * before {@link Program.start}.
 * @throws {Error} when the configuration has no Slack set, or the database can't be used
 */
export async function assemble(config: Config, overrides: Overrides = {}): Promise<Program> {
  const { slack, amazon } = config;
  if (!slack) throw new Error('Without Slack there is nothing to assemble; the playground starts instead.');
  const { clock = Date.now, newId = newRandomId, random = Math.random } = overrides;
  const log = overrides.log ?? createLog(process.stderr, { now: clock, secrets: secretsOf(config) });

  const store = await openStore({ url: config.databaseUrl, clock });
  const marketplace = amazon && createMarketplace({ ...amazon, clock, log, random });
  const ownJudge = overrides.judge
    ? null
    : startWorkerJudge({ languages: languagesSoldIn(config), languageToolUrl: config.languageToolUrl });
  const desk: Desk = {
    store,
    marketplace,
    judge: overrides.judge ?? (ownJudge as Judge),
    ...slackPorts(slack, config, marketplace?.emulatedAt ?? null, log),
    clock,
    newId,
    log,
    approvers: config.approvers,
    fourEyes: config.fourEyes,
    wakeSender: (draftId) => sender.wake(draftId),
  };
  const sender = createSender(desk, { random });

  let ready = false;
  let stopped: Promise<void> | undefined;
  const app = createSlackApp({
    desk,
    connection: slack,
    // Impatient: a form must be opened within three seconds of the press.
    localeOf: createLocaleOf(slackClient(slack, log, { retries: 0, timeout: 1_500 }), clock, log),
    isReady: () => ready,
  });

  async function release(): Promise<void> {
    ready = false;
    const steps = { app, sender, judge: ownJudge, store: { stop: () => store.close() } };
    for (const [part, running] of Object.entries(steps)) {
      try {
        await running?.stop();
      } catch (error) {
        log.error('program.part-not-stopped', { part, error });
      }
    }
  }
  const stop = () => {
    stopped ??= release();
    return stopped;
  };

  return {
    stop,
    async start() {
      try {
        await app.signIn();
        await recoverOutbox(desk);
        sender.start();
        ready = true;
        const listening = await app.listen();
        ownJudge?.warmUp();
        return listening;
      } catch (error) {
        await stop();
        throw error;
      }
    },
  };
}

/** The languages of the marketplaces the program serves, each once. */
function languagesSoldIn({ amazon }: Config): Language[] {
  const spoken = amazon?.marketplaceIds.map((id) => languageOfLocale(findMarketplace(id)?.locale)) ?? [];
  return [...new Set(spoken.filter((language) => language !== null && language !== undefined))];
}

function slackPorts(
  slack: SlackConnection,
  { approvers }: Config,
  emulatedAt: string | null,
  log: Log,
): Pick<Desk, 'cards' | 'people'> {
  // A lost card is repaired from the stored state; a posting that is tried again could stand there twice.
  const cardClient = slackClient(slack, log, { retries: 0 });
  return {
    cards: createCards(cardClient, { approvers, emulatedAt }),
    people: createPeople(slackClient(slack, log, { retries: 1, timeout: 5_000 })),
  };
}
