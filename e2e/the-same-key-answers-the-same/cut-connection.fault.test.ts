import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { now } from '@hub/customs/arrange.ts';
import type { Forms } from '@hub/customs/testing/arrange-forms.ts';
import { customs } from '@hub/customs/subgraph.ts';
import { inProcessTransport } from '@hub/shared/feed/in-process.ts';
import { startTestedSubgraph, type TestedSubgraph } from '@hub/shared/testing/contract-subgraph.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { arrange, commands, type Arranged, type CommandName } from './commands.ts';
import { DatabaseProxy } from './database-proxy.ts';
import { leftBy } from './left.ts';
import { atPoint, points, type Point } from './points.ts';
import { nothing, once, requireSameAnswer } from './repeated.ts';

/** How a connection is cut, and what is left of the command then; `undefined` if that is for the server to say. */
interface Cut {
  point: Point;
  act: (proxy: DatabaseProxy) => void;
  left: typeof once | undefined;
}

const within = points.filter((point) => !point.endsWith('COMMIT'));
const cuts: Record<string, Cut> = {
  ...Object.fromEntries(within.map((point) => [point, { point, act: (proxy): void => proxy.cut(), left: nothing }])),
  'before COMMIT arrives': { point: 'before COMMIT', act: (proxy) => proxy.cut(), left: nothing },
  'once COMMIT was passed on': { point: 'before COMMIT', act: (proxy) => proxy.cutAt('request'), left: undefined },
  'with the answer to COMMIT': { point: 'before COMMIT', act: (proxy) => proxy.cutAt('answer'), left: once },
};

describe.each(databases.filter((dialect) => dialect === 'mysql'))('a connection that is cut, to %s,', (dialect) => {
  let arranged: Arranged;
  let proxy: DatabaseProxy;
  /** A process of customs whose connections pass the proxy. */
  let remote: TestedSubgraph;

  beforeAll(async () => {
    arranged = await arrange(dialect);
    const { hub } = arranged;
    proxy = await DatabaseProxy.to(hub.customs.databaseUrl);
    const transport = inProcessTransport();
    for (const name of ['whitelists', 'trace', 'safety']) await transport.offer(hub.of(name).agency.feed);
    const existing = { databaseUrl: proxy.url, auditKey: hub.customs.agency.auditKey };
    remote = await startTestedSubgraph(customs, { transport, clock: () => now, existing });
  });
  afterAll(async () => {
    await remote.close();
    proxy.close();
    // Fails if the books do not balance.
    await arranged.hub.close();
  });

  describe.each(Object.keys(commands) as CommandName[])('within %s', (name) => {
    test.each(Object.keys(cuts))(
      '[R75] [R77] [R78] %s leaves all or nothing, and the same key answers',
      async (cut) => {
        const { point, act, left } = cuts[cut]!;
        const { hub } = arranged;
        const through: Forms = { ...hub, customs: remote };
        const command = await commands[name].prepare(arranged);
        await remote.agency.catchUp(['whitelists', 'trace', 'safety']);
        const stop = atPoint(proxy.url, { key: command.input.idempotencyKey, point }, () => act(proxy));
        const answer = await issue(remote, command);
        stop();
        expect(answer).toMatchObject([{ refusal: 'INTERNAL_SERVER_ERROR' }]);
        const found = await leftBy(hub, command);
        if (left) expect(found).toEqual(left);
        else expect([nothing, once]).toContainEqual(found);
        // The process that lost its connection goes on by itself.
        await requireSameAnswer(through, command);
      },
    );
  });
});
