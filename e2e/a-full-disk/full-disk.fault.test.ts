import { createPublicKey } from 'node:crypto';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { subgraphNames, type SubgraphName } from '@hub/embedded/agencies.ts';
import { newKeys } from '@hub/embedded/keys.ts';
import { verifyAudit } from '@hub/shared/audit/verify.ts';
import { canMount, mountSmallDisk } from '@hub/shared/testing/small-disk.ts';
import { until } from '@hub/shared/testing/until.ts';
import { agree, approvedDrug, partiesOf } from '../arrange.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';

const keys = newKeys();

/** A hub whose customs subgraph can run short of storage and be given room again. */
interface LimitedHub {
  hub: TestHub;
  leaveLittle: () => Promise<unknown>;
  makeRoom: () => Promise<unknown>;
  remove: () => Promise<unknown>;
}

const limits = {
  'its page limit': async (): Promise<LimitedHub> => {
    const hub = await startTestHub('sqlite', keys);
    const connection = hub.subgraphs.customs.agency.database.orm.em.getConnection();
    return {
      hub,
      leaveLittle: async () => {
        const [{ page_count: pages }] = await connection.execute('PRAGMA page_count');
        await connection.execute(`PRAGMA max_page_count = ${pages + 50}`);
      },
      makeRoom: () => connection.execute('PRAGMA max_page_count = 100000'),
      remove: async () => {},
    };
  },
  'a small disk': async (): Promise<LimitedHub> => {
    const disk = mountSmallDisk(24);
    // What follows customs would soon be short of storage, too.
    const others = mountSmallDisk(24);
    const diskOf = (name: SubgraphName) => (name === 'customs' ? disk : others).path;
    const urls = subgraphNames.map((name) => [name, `sqlite:${join(diskOf(name), `${name}.db`)}`]);
    const databaseUrls = Object.fromEntries(urls) as Record<SubgraphName, string>;
    const hub = await startTestHub('sqlite', { ...keys, databaseUrls });
    const ballast = join(disk.path, 'ballast');
    return {
      hub,
      leaveLittle: async () => {
        const { bavail, bsize } = statfsSync(disk.path);
        writeFileSync(ballast, Buffer.alloc(bavail * bsize - 500_000));
      },
      makeRoom: async () => rmSync(ballast),
      remove: async () => {
        disk.remove();
        others.remove();
      },
    };
  },
};

const possible = ['its page limit', ...(canMount ? ['a small disk'] : [])] as (keyof typeof limits)[];

describe.each(possible)('when customs has filled %s', (limit) => {
  let limited: LimitedHub;
  let hub: TestHub;
  let enterBatch: (batch: number) => Promise<unknown>;
  let onHand: () => Promise<number>;
  let acknowledged = 0;

  beforeAll(async () => {
    limited = await limits[limit]();
    ({ hub } = limited);
    const parties = await partiesOf(hub);
    await agree(parties);
    const { drugId } = await approvedDrug(parties, 1, 10);
    enterBatch = (batch) => {
      const lotNumbers = Array.from({ length: 100 }, (_, lot) => `L${batch}-${lot}`);
      const lots = lotNumbers.map((lotNumber) => ({ lotNumber, expiryDate: '2031-01-01', quantity: 1 }));
      const input = { idempotencyKey: `batch-${batch}`, drugId, lots };
      return parties.importer.command('enterBondedStock', input, 'lots { id }');
    };
    onHand = async () => {
      const query = `{ drug(id: "${drugId}") { stock { onHand } } }`;
      return (await parties.importer.query(query)).drug.stock.onHand;
    };
  });
  afterAll(() => limited.remove());

  /** Enters batch after batch until one is refused. */
  async function fill(): Promise<void> {
    await limited.leaveLittle();
    for (;;) {
      try {
        await enterBatch(acknowledged);
        acknowledged += 1;
      } catch (error) {
        return expect(error).toMatchObject({ codes: ['STORAGE_FULL'] });
      }
    }
  }

  const health = async () => {
    const response = await fetch(hub.url.replace('graphql', 'health'));
    return { http: response.status, ...((await response.json()) as object) };
  };

  test('commands are refused and change nothing, queries are answered, and /health names the agency', async () => {
    await fill();
    await expect(enterBatch(acknowledged)).rejects.toMatchObject({ codes: ['STORAGE_FULL'] });
    expect(await onHand()).toBe(acknowledged * 100);
    const agencies = { customs: 'storage-full', safety: 'ok' };
    expect(await health()).toMatchObject({ http: 503, status: 'impaired', subgraphs: agencies });
  });

  test('the same command succeeds once there is room again, and /health says so', async () => {
    await limited.makeRoom();
    await until(async () => (await health()).http === 200);
    expect(await health()).toMatchObject({ status: 'ok', subgraphs: { customs: 'ok' } });
    await enterBatch(acknowledged);
    acknowledged += 1;
    expect(await onHand()).toBe(acknowledged * 100);
    const { database, feed } = hub.subgraphs.customs.agency;
    const { position } = await feed.head();
    expect((await feed.pull(0, position + 1)).events).toHaveLength(position);
    const publicKey = createPublicKey(keys.auditKeys.customs);
    expect(await verifyAudit(database.orm.em.fork(), 'customs', publicKey)).toMatchObject({ intact: true });
  });

  test('the hub can still be stopped', async () => {
    await fill();
    await expect(hub.close()).resolves.toBeUndefined();
  });
});
