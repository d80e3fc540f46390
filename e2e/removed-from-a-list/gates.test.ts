import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { agree, partiesOf } from '../arrange.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';
import { gates, refusedAfter, Supplied, type List } from './supplied.ts';

type By = 'removal' | 'draft';

const removals: readonly (readonly [List, By, mayUseDelivered: boolean, importer: string, institution: string])[] = [
  ['DRUG', 'removal', true, 'keyuan', 'bch'],
  ['DRUG', 'removal', false, 'keyuan', 'hospital2'],
  ['INSTITUTION', 'removal', true, 'keyuan', 'hospital3'],
  ['INSTITUTION', 'draft', false, 'keyuan', 'hospital4'],
  ['IMPORTER', 'draft', true, 'importer2', 'hospital5'],
];

describe.each(databases)('what follows a removal at every gate, on %s', (dialect) => {
  let hub: TestHub;
  const supplies = new Map<string, { removed: Supplied; other: Supplied }>();
  beforeAll(async () => {
    hub = await startTestHub(dialect);
    for (const [at, [, , , importer, institution]] of removals.entries()) {
      const parties = await partiesOf(hub, importer, institution);
      await agree(parties);
      const removed = await Supplied.arrange(hub, parties, at + 1);
      supplies.set(institution, { removed, other: await Supplied.arrange(hub, parties, at + 101) });
    }
  });
  afterAll(() => hub.close());

  test.each(removals)(
    '[R1] [R2] [D9] [D41] from the %s list, by a %s, delivered packs may be used: %s (%s, %s)',
    async (list, by, mayUse, _, institution) => {
      const { removed, other } = supplies.get(institution)!;
      for (const gate of gates) expect([gate, await other.tries(gate)]).toEqual([gate, '']);
      if (by === 'draft' && list !== 'DRUG') await removed.leaveOut(list, mayUse);
      else await removed.remove(list, mayUse);
      for (const gate of gates)
        expect([gate, await removed.tries(gate)]).toEqual([gate, refusedAfter(list, gate, mayUse)]);
    },
  );
});
