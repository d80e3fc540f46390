import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { agree, partiesOf } from '../arrange.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';
import { gates, refusedAfter, Supplied, type List } from './supplied.ts';

const removals: readonly (readonly [List, mayUseDelivered: boolean, importer: string, institution: string])[] = [
  ['DRUG', true, 'keyuan', 'bch'],
  ['DRUG', false, 'keyuan', 'hospital2'],
  ['INSTITUTION', true, 'keyuan', 'hospital3'],
  ['INSTITUTION', false, 'keyuan', 'hospital4'],
  ['IMPORTER', true, 'importer2', 'hospital5'],
];

describe.each(databases)('what follows a removal at every gate, on %s', (dialect) => {
  let hub: TestHub;
  const supplies = new Map<string, { removed: Supplied; other: Supplied }>();
  beforeAll(async () => {
    hub = await startTestHub(dialect);
    for (const [at, [, , importer, institution]] of removals.entries()) {
      const parties = await partiesOf(hub, importer, institution);
      await agree(parties);
      const removed = await Supplied.arrange(hub, parties, at + 1);
      supplies.set(institution, { removed, other: await Supplied.arrange(hub, parties, at + 101) });
    }
  });
  afterAll(() => hub.close());

  test.each(removals)(
    '[R1] [R2] [D9] from the %s list, delivered packs may be used: %s (%s, %s)',
    async (list, mayUse, _, institution) => {
      const { removed, other } = supplies.get(institution)!;
      for (const gate of gates) expect([gate, await other.tries(gate)]).toEqual([gate, '']);
      await removed.remove(list, mayUse);
      for (const gate of gates)
        expect([gate, await removed.tries(gate)]).toEqual([gate, refusedAfter(list, gate, mayUse)]);
    },
  );
});
