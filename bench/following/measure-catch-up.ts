import { startTestHub } from '../../e2e/test-hub.ts';
import { newTestNetwork } from '../../shared/testing/test-transports.ts';
import type { BenchDatabase } from '../bench-databases.ts';
import { quantile } from '../quantile.ts';
import type { Figure } from './figure.ts';
import type { FollowingOptions } from './options.ts';
import { whilePublishing } from './published-facts.ts';
import { releasable, stopFollowing } from './released.ts';

const upstreams = ['whitelists', 'trace', 'safety'];
const maxShare = 0.15;
const factsPerSecond = 1000;
const maxSlower = 3;

/** What catching up over NATS costs a release: while nothing happens elsewhere, and while another agency publishes. */
export async function measureCatchUp(database: BenchDatabase, { commands }: FollowingOptions): Promise<Figure[]> {
  const network = await newTestNetwork('NATS');
  const transport = await network.join();
  const hub = await startTestHub(database, { transport });
  try {
    const release = await releasable(hub, Math.min(1000, 2 * commands + 100));
    await stopFollowing(hub);
    for (let count = 0; count < 100; count += 1) await release();
    const catchUps: number[] = [];
    const quiet: number[] = [];
    for (let count = 0; count < commands; count += 1) {
      const begun = performance.now();
      await hub.subgraphs.customs.agency.catchUp(upstreams);
      const caughtUp = performance.now();
      await release();
      catchUps.push(caughtUp - begun);
      quiet.push(performance.now() - caughtUp);
    }
    const busy: number[] = [];
    const rate = await whilePublishing(hub, factsPerSecond, async () => {
      for (let count = 0; count < commands - 100; count += 1) {
        const begun = performance.now();
        await release();
        busy.push(performance.now() - begun);
      }
    });
    const share = sum(catchUps) / sum(quiet);
    const slower = p99(busy) / p99(quiet);
    return [
      {
        what: `${database}: catching up with ${upstreams.length} quiet feeds over NATS, of a release's time`,
        value: share,
        limit: maxShare,
        detail: `${mean(catchUps)} of ${mean(quiet)} ms`,
      },
      {
        what: `${database}: p99 of a release while ${Math.round(rate)} facts a second are published over NATS, to quiet`,
        value: slower,
        limit: maxSlower,
        detail: `${p99(busy).toFixed(1)} to ${p99(quiet).toFixed(1)} ms`,
      },
    ];
  } finally {
    await hub.close();
    await network.close();
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => (sum(values) / values.length).toFixed(2);
const p99 = (values: readonly number[]) => quantile(Float64Array.from(values).sort(), 0.99);
