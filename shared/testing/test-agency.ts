import { generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import pino from 'pino';
import type { CommandCaller } from '../command/agency.ts';
import type { Organisation } from '../access/principal.ts';
import { type Database, type Dialect } from '../database/open-database.ts';
import { inProcessTransport } from '../feed/in-process.ts';
import type { FeedTransport } from '../feed/transport.ts';
import type { SubgraphDefinition } from '../subgraph/definition.ts';
import { openAgencyDatabase } from '../subgraph/open-agency-database.ts';
import { startSubgraph, type Subgraph } from '../subgraph/start-subgraph.ts';
import { testClock } from './test-clock.ts';
import { newTestDatabase } from './test-databases.ts';

export interface TestAgencyOptions extends Partial<SubgraphDefinition> {
  transport?: FeedTransport;
  clock?: () => Date;
}

/** A complete agency with its own database, and with tables and reactions chosen by the test. */
export interface TestAgency extends Subgraph {
  readonly database: Database;
  readonly auditPublicKey: KeyObject;
  readonly envelopeKey: Buffer;
  /** A caller from an organisation, with a new request. */
  as: (organisation?: Organisation) => CommandCaller;
  /** Opens the database again, as another process of the agency would. */
  openAgain: () => Promise<Database>;
  /** Stops the agency as its process would. */
  stop: () => Promise<void>;
  /** Stops the agency, unless already stopped, and removes its database. */
  close: () => Promise<void>;
}

const someAgency: Organisation = { kind: 'AGENCY', id: 'NORTH' };

export async function startTestAgency(dialect: Dialect, options: TestAgencyOptions = {}): Promise<TestAgency> {
  const { transport = inProcessTransport(), clock = testClock, ...rest } = options;
  const { privateKey: auditKey, publicKey: auditPublicKey } = generateKeyPairSync('ed25519');
  const envelopeKey = randomBytes(32);
  const definition: SubgraphDefinition = {
    name: 'agency',
    sdl: 'type Query { name: String }',
    resolvers: {},
    refusals: { messages: {}, words: {} },
    entities: [],
    migrations: [],
    reactions: [],
    ...rest,
  };
  const { url: databaseUrl, remove } = await newTestDatabase(dialect);
  const open = () => openAgencyDatabase({ ...definition, migrations: [] }, databaseUrl);
  const empty = await open();
  await empty.orm.schema.create();
  await empty.close();
  const log = pino({ level: 'silent' });
  const subgraph = await startSubgraph(definition, { databaseUrl, envelopeKey, auditKey, transport, clock, log });
  const { agency } = subgraph;
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= subgraph.close());
  return {
    ...subgraph,
    database: agency.database,
    auditPublicKey,
    envelopeKey,
    as: (organisation = someAgency) => ({
      agency,
      principal: { subject: `user of ${organisation.id}`, organisation, scopes: [] },
      requestId: crypto.randomUUID(),
    }),
    openAgain: open,
    stop,
    close: async () => {
      await stop();
      await remove();
    },
  };
}
