import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { now } from '@hub/customs/arrange.ts';
import type { Forms } from '@hub/customs/testing/arrange-forms.ts';
import { customs } from '@hub/customs/subgraph.ts';
import { inProcessTransport } from '@hub/shared/feed/in-process.ts';
import { startTestedSubgraph, type TestedSubgraph } from '@hub/shared/testing/contract-subgraph.ts';
import { DatabaseProxy } from '@hub/shared/testing/database-proxy.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { arrange, commands, type Arranged, type CommandName } from './commands.ts';
import { leftBy } from './left.ts';
import { atPoint, points, type Point } from './points.ts';
import { once, requireSameAnswer } from './repeated.ts';

/** How a connection is cut, and at which point of a command. */
interface Cut {
  point: Point;
  act: (proxy: DatabaseProxy) => void;
}

const within = points.filter((point) => !point.endsWith('COMMIT'));
const cuts: Record<string, Cut> = {
  ...Object.fromEntries(within.map((point) => [point, { point, act: (proxy): void => proxy.cut() }])),
  'before COMMIT arrives': { point: 'before COMMIT', act: (proxy) => proxy.cut() },
  'once COMMIT was passed on': { point: 'before COMMIT', act: (proxy) => proxy.cutAt('request') },
  'with the answer to COMMIT': { point: 'before COMMIT', act: (proxy) => proxy.cutAt('answer') },
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
      '[R75] [R77] [R78] %s does not keep it from being carried out once, and the same key answers',
      async (cut) => {
        const { point, act } = cuts[cut]!;
        const { hub } = arranged;
        const through: Forms = { ...hub, customs: remote };
        const command = await commands[name].prepare(arranged);
        await remote.agency.catchUp(['whitelists', 'trace', 'safety']);
        let isCut = false;
        const stop = atPoint(proxy.url, { key: command.input.idempotencyKey, point }, () => {
          isCut = true;
          act(proxy);
        });
        const answer = await issue(remote, command);
        stop();
        expect(isCut).toBe(true);
        expect(await leftBy(hub, command)).toEqual(once);
        // The process that lost its connection goes on by itself.
        expect(await requireSameAnswer(through, command)).toEqual(answer);
      },
    );
  });
});
