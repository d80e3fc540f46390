import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { testClock } from '@hub/shared/testing/test-clock.ts';
import { agree, partiesOf } from '../arrange.ts';
import { listDemoOrganisations } from '../list-demo-organisations.ts';
import { Random } from '../others-do-not-show/random.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';
import { gates, lists, refusedAfter, Supplied } from './supplied.ts';

const pair = ['importer3', 'hospital6'] as const;
const random = new Random(20_250_915);
let now = testClock();

/** At zero, two commands are sent at the same instant of the clock. */
const pause = () => (now = new Date(now.getTime() + random.of([0, 1, 60_000])));

const walks = Array.from({ length: 18 }, (_, at) => {
  const list = lists[at % lists.length]!;
  const order = random.some(gates, gates.length);
  return {
    series: 300 + at,
    list,
    mayUseDelivered: list === 'IMPORTER' || random.chance(0.5),
    before: order.slice(0, random.below(order.length)),
    after: order.slice(random.below(order.length)),
    isAtOnce: random.chance(0.4),
  };
});

describe.each(databases)('on %s', (dialect) => {
  let hub: TestHub;
  beforeAll(async () => {
    now = testClock();
    hub = await startTestHub(dialect, { clock: () => now });
    await agree(await partiesOf(hub, ...pair));
  });
  afterAll(() => hub.close());

  test.each(dialect === 'sqlite' ? walks : walks.slice(0, lists.length))(
    '[R1] [R2] [D9] whatever the order and the clock, a removed member acts nowhere after its removal: $list, $before, then $after, at once: $isAtOnce',
    async ({ series, list, mayUseDelivered, before, after, isAtOnce }) => {
      await listDemoOrganisations(hub.subgraphs.whitelists.agency);
      const parties = await partiesOf(hub, ...pair);
      const supplied = await Supplied.arrange(hub, parties, series);
      const other = await Supplied.arrange(hub, parties, series + 100);
      for (const gate of before) {
        expect([gate, await other.tries(gate)]).toEqual([gate, '']);
        pause();
      }
      const [first, ...rest] = after;
      const removing = supplied.remove(list, mayUseDelivered);
      if (!isAtOnce) await removing;
      const atOnce = await supplied.tries(first!);
      await removing;
      // Whoever asks while it is removed may come first.
      expect(
        isAtOnce ? ['', refusedAfter(list, first!, mayUseDelivered)] : [refusedAfter(list, first!, mayUseDelivered)],
      ).toContain(atOnce);
      for (const gate of rest) {
        pause();
        expect([gate, await supplied.tries(gate)]).toEqual([gate, refusedAfter(list, gate, mayUseDelivered)]);
      }
    },
  );
});
