import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startTestedSubgraph, type TestedSubgraph } from '../testing/contract-subgraph.ts';
import { DatabaseProxy } from '../testing/database-proxy.ts';
import { LimitedUser } from '../testing/limited-user.ts';
import { Note, writeNote } from '../testing/note.ts';
import { databases, newTestDatabase, type TestDatabase } from '../testing/test-databases.ts';
import { until } from '../testing/until.ts';
import { openAgencyDatabase } from './open-agency-database.ts';
import type { RequestContext } from './request-context.ts';

const definition = {
  name: 'agency',
  sdl: `
    directive @text(kind: String!) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
    type Query { notes: Int! }
    type Mutation { writeNote(key: ID! @text(kind: "key")): ID! }
  `,
  resolvers: {
    Query: { notes: (_: unknown, __: unknown, { em }: RequestContext) => em.count(Note) },
    Mutation: {
      writeNote: async (_: unknown, { key }: { key: string }, context: RequestContext) =>
        (await writeNote(context, { idempotencyKey: key, text: 'a' })).id,
    },
  },
  refusals: { messages: {}, words: {} },
  entities: [Note],
  migrations: [],
  reactions: [],
};
const principal = { subject: 'user', organisation: { kind: 'AGENCY', id: 'NORTH' }, scopes: [] } as const;
const command = 'mutation { writeNote(key: "key-of-one-note") }';
const busy = { data: null, errors: [{ extensions: { code: 'BUSY', params: {} } }] };

describe.each(databases.filter((dialect) => dialect === 'mysql'))('a database that gives no connection, on %s,', () => {
  let place: TestDatabase;
  let user: LimitedUser;
  let proxy: DatabaseProxy;
  let subgraph: TestedSubgraph;

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    place = await newTestDatabase('mysql');
    const empty = await openAgencyDatabase(definition, place.url);
    await empty.orm.schema.create();
    await empty.close();
    user = await LimitedUser.of(place.url, 2);
    proxy = await DatabaseProxy.to(user.url);
    const { privateKey: auditKey } = generateKeyPairSync('ed25519');
    subgraph = await startTestedSubgraph(definition, { existing: { databaseUrl: proxy.url, auditKey } });
  });
  afterEach(async () => {
    vi.useRealTimers();
    await subgraph.close();
    proxy.close();
    await user.drop();
    await place.remove();
  });

  const ways = {
    'whose user has all the connections that it may have': {
      refuse: () => user.takeAll(),
      take: () => user.giveBack(),
    },
    'whose server is restarted': { refuse: async () => proxy.close(), take: () => proxy.listen() },
  };
  const asked = () => Promise.all([subgraph.ask(command, principal), subgraph.ask('{ notes }', principal)]);
  /** Lets no more time pass than a statement waits for a connection. */
  const waitInVain = async <Value>(answers: Promise<Value>): Promise<Value> => {
    let isAnswered = false;
    void answers.finally(() => (isAnswered = true));
    await until(async () => {
      vi.advanceTimersByTime(1000);
      return isAnswered;
    });
    return answers;
  };

  test.each(Object.keys(ways) as (keyof typeof ways)[])(
    '%s, is waited for: BUSY then, or the answer if it gives one in time, and the same key is carried out once',
    async (way) => {
      const { refuse, take } = ways[way];
      await refuse();
      expect(await waitInVain(asked())).toMatchObject([busy, busy]);
      const waiting = asked();
      await take();
      const [written, read] = await waiting;
      expect(written).toEqual({ data: { writeNote: expect.any(String) } });
      expect([0, 1]).toContain(read.data!['notes']);
      expect(await asked()).toEqual([written, { data: { notes: 1 } }]);
    },
  );
});
