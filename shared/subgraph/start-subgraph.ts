import type { KeyObject } from 'node:crypto';
import type { Logger } from 'pino';
import { beginAudit, sealAudit } from '../audit/append.ts';
import type { Agency } from '../command/agency.ts';
import type { Database } from '../database/open-database.ts';
import { inTransaction } from '../database/transaction.ts';
import { FeedLog } from '../feed/feed-log.ts';
import { Follower } from '../feed/follower.ts';
import type { FeedTransport } from '../feed/transport.ts';
import { startSweeping } from '../retention/start-sweeping.ts';
import type { SubgraphDefinition } from './definition.ts';
import { openAgencyDatabase } from './open-agency-database.ts';
import { SubgraphExecutor } from './subgraph-executor.ts';
import { watchStorage } from './watch-storage.ts';

export interface SubgraphSettings {
  databaseUrl: string;
  /** The key shared by this agency and the gateway. */
  envelopeKey: Buffer;
  /** Ed25519 private key for the checkpoints of the audit chain. */
  auditKey: KeyObject;
  transport: FeedTransport;
  clock: () => Date;
  log: Logger;
}

export interface Subgraph {
  readonly name: string;
  readonly sdl: string;
  readonly agency: Agency;
  readonly executor: SubgraphExecutor;
  readonly followers: ReadonlyMap<string, Follower>;
  /** Starts following the other agencies and other background work. All must have offered their logs before. */
  follow(): Promise<void>;
  close(): Promise<void>;
}

export async function startSubgraph(definition: SubgraphDefinition, settings: SubgraphSettings): Promise<Subgraph> {
  const { name } = definition;
  const { transport, clock, auditKey } = settings;
  const log = settings.log.child({ subgraph: name });
  const database = await openAgencyDatabase(definition, settings.databaseUrl);
  const stopWatching = watchStorage(database, log);
  await inTransaction(database, async (em) => {
    await FeedLog.begin(em);
    await beginAudit(em);
  });
  const feed = new FeedLog(name, database);
  const followers = await makeFollowers(definition, settings, database, log);
  const agency: Agency = {
    name,
    database,
    feed,
    transport,
    auditKey,
    clock,
    log,
    catchUp: async (upstreams) => {
      await Promise.all(upstreams.map((upstream) => follower(followers, upstream).catchUp()));
    },
  };
  await transport.offer(feed);
  const executor = await SubgraphExecutor.start(definition, agency, settings.envelopeKey);
  let stopResumed: () => Promise<void> = async () => {};
  let stopSweeping = stopResumed;
  return {
    name,
    sdl: definition.sdl,
    agency,
    executor,
    followers,
    follow: async () => {
      for (const each of followers.values()) each.start();
      stopSweeping = startSweeping(agency);
      stopResumed = (await definition.resume?.(agency)) ?? stopResumed;
    },
    close: async () => {
      await stopResumed();
      await stopSweeping();
      await executor.stop();
      await Promise.all([...followers.values()].map((each) => each.stop()));
      await stopWatching();
      // What cannot be sealed now is covered by the next checkpoint.
      await inTransaction(database, (em) => sealAudit(em, clock(), { agency: name, privateKey: auditKey })).catch(
        (err: unknown) => log.error({ err }, 'the audit chain was not sealed'),
      );
      await database.close();
    },
  };
}

async function makeFollowers(
  { name, reactions }: SubgraphDefinition,
  { transport, clock }: SubgraphSettings,
  database: Database,
  log: Logger,
): Promise<Map<string, Follower>> {
  const byUpstream = Map.groupBy(reactions, (reaction) => reaction.upstream);
  const followers = new Map<string, Follower>();
  for (const [upstream, own] of byUpstream) {
    const source = transport.source(upstream);
    const each = new Follower({ upstream, source, reactions: own, database, clock, log });
    followers.set(upstream, each);
    await transport.obey(name, upstream, () => each.catchUp());
  }
  return followers;
}

function follower(followers: ReadonlyMap<string, Follower>, upstream: string): Follower {
  const found = followers.get(upstream);
  if (!found) throw new Error(`No follower of ${upstream} exists`);
  return found;
}
