import type { FormattedExecutionResult } from 'graphql';
import { generateKeyPairSync, randomBytes, randomUUID, type KeyObject } from 'node:crypto';
import pino from 'pino';
import { signEnvelope } from '../access/envelope.ts';
import type { Principal } from '../access/principal.ts';
import type { Register } from '../access/register.ts';
import type { Dialect } from '../database/open-database.ts';
import { inTransaction } from '../database/transaction.ts';
import { appendFacts, type Fact } from '../feed/append.ts';
import { inProcessTransport } from '../feed/in-process.ts';
import type { FeedTransport } from '../feed/transport.ts';
import type { SubgraphDefinition } from '../subgraph/definition.ts';
import { startSubgraph, type Subgraph } from '../subgraph/start-subgraph.ts';
import { migratedDatabase } from './migrated-database.ts';
import { testClock } from './test-clock.ts';

/** A subgraph with its own database, accessed as its gateway would. */
export interface TestedSubgraph extends Subgraph {
  readonly databaseUrl: string;
  /** Sends a signed request, as the gateway does; without a principal, as an anonymous caller. */
  ask(query: string, principal?: Principal, variables?: Record<string, unknown>): Promise<FormattedExecutionResult>;
  /** The first event of a subscription. */
  firstStep(query: string, principal?: Principal): Promise<FormattedExecutionResult | undefined>;
  /** The events of a subscription, until the signal. */
  events(query: string, principal: Principal | undefined, signal: AbortSignal): AsyncIterable<FormattedExecutionResult>;
  /** Appends facts to its log, as if commands had published them. */
  publish(facts: readonly Fact[]): Promise<void>;
}

export interface TestedSettings {
  dialect?: Dialect;
  /** Shared by subgraphs that follow each other. */
  transport?: FeedTransport;
  clock?: () => Date;
  /** Whose scopes count; if omitted all do, so that only the command itself can refuse. */
  register?: Register | undefined;
  /** As a further process of an agency that runs already: its database, which stays, and its key. */
  existing?: { databaseUrl: string; auditKey: KeyObject };
}

export async function startTestedSubgraph(
  definition: SubgraphDefinition,
  { dialect = 'sqlite', transport = inProcessTransport(), clock = testClock, register, existing }: TestedSettings = {},
): Promise<TestedSubgraph> {
  const database = existing
    ? { url: existing.databaseUrl, remove: async () => {} }
    : await migratedDatabase(definition, dialect);
  const envelopeKey = randomBytes(32);
  const subgraph = await startSubgraph(
    { ...definition, register },
    {
      databaseUrl: database.url,
      envelopeKey,
      auditKey: existing?.auditKey ?? generateKeyPairSync('ed25519').privateKey,
      transport,
      clock,
      log: pino({ level: process.env['HUB_LOG_LEVEL'] ?? 'silent' }),
    },
  );
  const sign = (body: string, principal: Principal | undefined) =>
    signEnvelope(body, definition.name, { principal, requestId: randomUUID(), language: 'en' }, envelopeKey);
  const events: TestedSubgraph['events'] = (query, principal, signal) => {
    const body = JSON.stringify({ query });
    return subgraph.executor.subscribe(body, sign(body, principal), signal);
  };
  return {
    ...subgraph,
    databaseUrl: database.url,
    ask: (query, principal, variables = {}) => {
      const body = JSON.stringify({ query, variables });
      return subgraph.executor.answer(body, sign(body, principal), new AbortController().signal);
    },
    events,
    firstStep: async (query, principal) => {
      const left = new AbortController();
      for await (const step of events(query, principal, left.signal)) {
        left.abort();
        return step;
      }
    },
    publish: async (facts) => {
      await inTransaction(subgraph.agency.database, (em) => appendFacts(em, facts, clock()));
    },
    close: async () => {
      await subgraph.close();
      await database.remove();
    },
  };
}
