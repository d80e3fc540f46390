import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { followsContract } from '@hub/shared/testing/contract-follows.ts';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ItemsMovedInZone } from '@hub/trace/published/events.ts';
import * as on from '../arrange.ts';
import { ZoneItem } from '../item/item.entity.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import { customs } from '../subgraph.ts';

const codes = ['83000000000000000001', '83000000000000000002', '83000000000000000003'];
const papers = { executor: 'E', witness: 'W', reason: '复运出境', documentHash: 'b'.repeat(64) };

describe.each(databases)('reexportStock, on %s', (dialect) => {
  let hub: on.Customs;
  let lotId: string;
  let drugId: string;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    drugId = await hub.listDrug();
    lotId = await hub.addLot({ drugId, entered: 3 });
    await hub.publish(ItemsMovedInZone, { lotId, drugId, importerId: on.importerId, state: 'SCANNED_IN', codes });
  });
  afterAll(() => hub.close());

  const reexport = (input: object, by = on.importer) =>
    issue(hub.customs, {
      command: 'reexportStock',
      by,
      input: { lotId, codes: codes.slice(0, 2), ...papers, ...input },
      select: 'lot { onHand reexported destroyed removals { kind quantity witness } }',
    });

  test('[R80] needs a witness, and a lot of the importer', async () => {
    expect(await reexport({ witness: null })).toEqual([{ refusal: 'WITNESS_MISSING' }]);
    const id = newId();
    expect(await reexport({ lotId: id })).toEqual([{ refusal: 'NOT_FOUND', kind: 'BondedLot', id }]);
    expect(await reexport({}, on.otherImporter)).toMatchObject([{ refusal: 'NOT_FOUND' }]);
    expect(await reexport({}, on.institution)).toMatchObject([{ refusal: 'FORBIDDEN' }]);
    expect(await reexport({ codes: ['9'] })).toEqual([{ refusal: 'ITEM_NOT_TRACED', code: '9', state: 'UNKNOWN' }]);
    expect(await reexport({ codes: [] })).toMatchObject([{ refusal: 'BAD_INPUT', field: 'codes', max: 1000 }]);
    const few = await hub.addLot({ drugId });
    const more = ['83000000000000000004', '83000000000000000005'];
    await hub.publish(ItemsMovedInZone, { lotId: few, drugId, importerId: on.importerId, state: 'CODED', codes: more });
    const exhausted = { refusal: 'LOT_EXHAUSTED', lot: few, requested: 2, onHand: 1 };
    expect(await reexport({ lotId: few, codes: more })).toEqual([exhausted]);
  });

  test('[R80] [D8] [D25] takes packs out of the lot for ever, and customs is told; the pilot may have ended', async () => {
    await hub.setPilot({ from: '2024-01-01', until: on.yesterday });
    const head = await hub.head();
    const removals = [{ kind: 'REEXPORTED', quantity: 2, witness: 'W' }];
    expect(await reexport({})).toEqual({ lot: { onHand: 1, reexported: 2, destroyed: 0, removals } });
    const [, line] = await hub.em().find(StockMovement, { lotId }, { orderBy: { line: 'asc' } });
    expect(line).toMatchObject({ kind: 'REEXPORTED', quantity: 2, onHandAfter: 1, reason: '复运出境' });
    const adjusted = {
      lotId,
      drugId,
      importerId: on.importerId,
      kind: 'REEXPORTED',
      quantity: 2,
      codes: codes.slice(0, 2),
    };
    expect((await hub.published(head)).at(-1)).toEqual({ type: 'StockAdjusted', data: adjusted });
    const told = await itemsAbout(hub.customs, 'stock', { kind: 'AGENCY', id: 'CUSTOMS' }, lotId);
    expect(inShort(told)).toEqual(['STOCK_REEXPORTED BondedLot open']);
    const again = { refusal: 'WRONG_STATE', code: codes[0], state: 'REEXPORTED', expected: 'SHELVED' };
    expect(await reexport({ codes: [codes[0]] })).toEqual([again]);
    expect(await hub.em().count(ZoneItem, { lotId, fate: 'REEXPORTED' })).toBe(2);
  });
});

followsContract(customs, 'reexportStock', ['trace']);
