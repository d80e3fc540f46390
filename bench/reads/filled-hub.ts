import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { startTestHub, type TestHub } from '../../e2e/test-hub.ts';
import { subgraphNames, type SubgraphName } from '../../hub/agencies.ts';
import { newKeys } from '../../hub/keys.ts';
import { signEnvelope } from '../../shared/access/envelope.ts';
import { openBare, type BareConnection } from '../bare-connection.ts';
import type { BenchDatabase } from '../bench-databases.ts';
import { recordStatements } from '../recorded-statements.ts';
import { principalOf } from './callers.ts';
import { fillTables } from './fill-tables.ts';
import type { Read } from './read.ts';

/** A hub whose lists have a number of rows. */
export interface FilledHub {
  hub: TestHub;
  /** Connections of the bare driver to its databases. */
  bare: Readonly<Record<SubgraphName, BareConnection>>;
  /** Sends a query to a subgraph as its gateway does, and checks the answer. */
  sender(read: Read): () => Promise<void>;
  /** Sends the statements of a query by the bare driver. */
  replayer(read: Read): Promise<{ statements: number; replay: () => Promise<void> }>;
  close(): Promise<void>;
}

export async function openFilledHub(
  database: BenchDatabase,
  filled: { rows: number; only: readonly string[] | undefined },
  say: (line: string) => void,
): Promise<FilledHub> {
  const keys = newKeys();
  const hub = await startTestHub(database, keys);
  // Only following in the background would mix in its statements.
  for (const { followers } of Object.values(hub.subgraphs))
    for (const follower of followers.values()) await follower.stop();
  await fillTables(database, hub.databaseUrls, filled, say);
  const opened = subgraphNames.map(async (name) => [name, await openBare(hub.databaseUrls[name])] as const);
  const bare = Object.fromEntries(await Promise.all(opened)) as Record<SubgraphName, BareConnection>;

  const sender = ({ agency, caller, query, variables, expected, what }: Read) => {
    const body = JSON.stringify({ query, variables });
    const principal = principalOf(caller);
    return async () => {
      const claims = { principal, requestId: randomUUID(), language: 'en' } as const;
      const envelope = signEnvelope(body, agency, claims, keys.envelopeKeys[agency]);
      const { signal } = new AbortController();
      const { data, errors } = await hub.subgraphs[agency].executor.answer(body, envelope, signal);
      if (errors || !isDeepStrictEqual(plain(data), expected))
        throw new Error(`Wrong answer to ${what} (${caller}): ${JSON.stringify(errors ?? { data, expected })}`);
    };
  };
  return {
    hub,
    bare,
    sender,
    replayer: async (read) => {
      const sent = await recordStatements(sender(read));
      const statements = sent.filter((each) => each.database === hub.databaseUrls[read.agency]);
      const replay = async () => {
        for (const { sql, parameters } of statements) {
          const ran = bare[read.agency].run(sql, parameters);
          if (ran instanceof Promise) await ran;
        }
      };
      return { statements: statements.length, replay };
    },
    close: async () => {
      for (const connection of Object.values(bare)) await connection.close();
      await hub.close();
    },
  };
}

const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data)) as unknown;
