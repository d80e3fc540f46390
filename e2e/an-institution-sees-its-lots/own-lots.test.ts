import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { release } from '@hub/embedded/demo/steps.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { agree, clearedDrug, partiesOf } from '../arrange.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';

describe.each(databases)('an institution sees its lots, on %s', (dialect) => {
  let hub: TestHub;

  beforeAll(async () => {
    hub = await startTestHub(dialect);
  });
  afterAll(() => hub.close());

  test('from the first release to it on, once however often it is released packs, with what went to it; no other institution does', async () => {
    const parties = await partiesOf(hub);
    await agree(parties);
    const { drugId, lotId, formId, codes } = await clearedDrug(parties, 1, 3);
    const query = `query ($drugId: ID!) {
      bondedLots(filter: { drugId: $drugId }) { totalCount nodes { id onHand released } }
      drug(id: $drugId) { stock { onHand released lots { nodes { id } } } }
    }`;
    const seenBy = async (organisation: string) => (await hub.as(organisation)).query(query, { drugId });
    const nothing = {
      bondedLots: { totalCount: 0, nodes: [] },
      drug: { stock: { onHand: null, released: 0, lots: { nodes: [] } } },
    };
    expect(await seenBy('bch')).toEqual(nothing);

    for (const [taken, code] of codes.slice(0, 2).entries()) {
      await release(parties, formId, [code]);
      const own = { onHand: null, released: 1 + taken };
      const stock = { ...own, lots: { nodes: [{ id: lotId }] } };
      const bondedLots = { totalCount: 1, nodes: [{ id: lotId, ...own }] };
      expect(await seenBy('bch')).toEqual({ bondedLots, drug: { stock } });
    }
    expect(await seenBy('hospital2')).toEqual(nothing);
  });
});
