import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LotEntered, StockAdjusted } from '@hub/customs/published/events.ts';
import { change } from '@hub/shared/database/statement.ts';
import { followAgain } from '@hub/shared/feed/follow-again.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { Lot, LotVariance } from '../bonded-lot/bonded-lot.entity.ts';

const { importer, importerId } = on;

describe.each(databases)('how many packs of a lot have codes, on %s,', (dialect) => {
  let hub: on.Trace;
  let [drugId, lotId] = ['', ''];
  let last = 86000000000000000000n;

  beforeAll(async () => {
    hub = await on.arrangeTrace(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = newId();
    lotId = await hub.enterLot(drugId, 3);
  });

  const counted = (kind: 'SURPLUS' | 'SHORTAGE' | 'DESTROYED', quantity: number, of = lotId) =>
    hub.publish(StockAdjusted, { lotId: of, drugId, importerId, kind, quantity, codes: [] });
  const code = (count: number) => {
    const codes = Array.from({ length: count }, () => String((last += 1n)));
    return hub.move('codeItems', importer, { lotId, codes });
  };
  const overcoded = (quantity: number, coded: number) => [
    { refusal: 'LOT_OVERCODED', lot: expect.any(String) as string, quantity, coded },
  ];
  const stored = async () => {
    const { entered, quantity, coded } = await hub.em().findOneOrFail(Lot, { id: lotId });
    return [entered, quantity, coded];
  };

  test('[R85] [R80] follows what counts have found: more, or fewer', async () => {
    await counted('SURPLUS', 2);
    await counted('SURPLUS', 9, await hub.enterLot(drugId, 1));
    await counted('DESTROYED', 1);
    expect(await code(6)).toEqual(overcoded(5, 6));
    expect(await code(4)).not.toMatchObject([{ refusal: 'LOT_OVERCODED' }]);
    await counted('SHORTAGE', 3);
    // Two of the four with codes were not found; they keep them.
    expect(await code(1)).toEqual(overcoded(4, 5));
    expect(await stored()).toEqual([3, 4, 4]);
    // Further packs make up for what is missing.
    const of = { lotId, drugId, importerId, lotNumber: 'A', expiryDate: '2030-01-31' };
    await hub.publish(LotEntered, { ...of, quantity: 3, entered: 6 });
    expect(await code(2)).toEqual(overcoded(5, 6));
    expect(await code(1)).not.toMatchObject([{ refusal: 'LOT_OVERCODED' }]);
    expect(await stored()).toEqual([6, 5, 5]);
  });

  test('[R85] is the same after a replay, and after following again', async () => {
    await counted('SURPLUS', 2);
    expect(await code(5)).not.toMatchObject([{ refusal: 'LOT_OVERCODED' }]);
    // Of a count that the log has lost.
    await hub.em().insert(LotVariance, { eventId: newId(), lotId, packs: 4 });
    await hub.trace.followers.get('customs')!.replay();
    expect(await stored()).toEqual([3, 5, 5]);
    await change(hub.em(), followAgain('customs'), []);
    await counted('SHORTAGE', 1);
    expect(await code(1)).toEqual(overcoded(5, 6));
    expect(await stored()).toEqual([3, 5, 5]);
    await counted('SURPLUS', 2);
    expect(await code(1)).not.toMatchObject([{ refusal: 'LOT_OVERCODED' }]);
    expect(await stored()).toEqual([3, 6, 6]);
  });
});
