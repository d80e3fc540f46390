import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { statementsDuring } from '@hub/shared/testing/statements-during.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ItemsMovedInZone } from '@hub/trace/published/events.ts';
import * as on from '../arrange.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import { BinStock } from './bin-stock.entity.ts';

const { importer, importerId, otherImporter } = on;

let lastCode = 82000000000000000000n;

describe.each(databases)('moveStock, on %s', (dialect) => {
  let hub: on.Customs;
  let drugId: string;
  let lotId: string;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    const cold = { name: 'Cold', rareDiseaseOnly: true, min: 2, max: 8, binCodes: ['C-3', 'C-1', 'C-2'] };
    const warm = { name: 'Warm', rareDiseaseOnly: true, min: 15, max: 25, binCodes: ['W'] };
    const mixed = { name: 'Mixed', rareDiseaseOnly: false, min: 2, max: 8, binCodes: ['M'] };
    for (const area of [cold, warm, mixed]) await open(area);
    await open({ ...cold, binCodes: ['F'] }, otherImporter);
  });
  afterAll(() => hub.close(['APPROVAL', 'SHARE', 'FORM']));
  beforeEach(async () => {
    drugId = await hub.listDrug();
    lotId = await addLot(10);
  });

  const open = (area: object, by = importer) =>
    issue(hub.customs, {
      command: 'openStorageArea',
      by,
      input: { unit: 'CELSIUS', ...area },
      select: 'area { id }',
    });
  const addLot = async (packs: number, lot: Partial<BondedLot> = {}): Promise<string> => {
    const storage = { storageMin: 2, storageMax: 8 };
    return hub.addLot({ drugId, expiryDate: on.tomorrow, entered: packs, ...storage, ...lot });
  };
  const move = (quantity: number, toBin: string, fromBin?: string, by = importer) =>
    issue(hub.customs, {
      command: 'moveStock',
      by,
      input: { lotId, toBin, quantity, ...(fromBin ? { fromBin } : {}) },
      select: 'lot { onHand bins { bin { code } quantity } }',
    });
  /** What lies where, and how much of it in bins. */
  const places = async (id = lotId) => {
    const { binned, onHand } = await hub.em().findOneOrFail(BondedLot, { id });
    const rows = await hub.em().find(BinStock, { lotId: id, quantity: { $gt: 0 } }, { orderBy: { code: 'asc' } });
    return { binned, onHand, bins: Object.fromEntries(rows.map(({ code, quantity }) => [code, quantity])) };
  };
  const exhausted = (bin: string, requested: number, there: number) => [
    { refusal: 'BIN_EXHAUSTED', lot: lotId, bin, requested, there },
  ];
  const release = async (count: number, id = lotId) => {
    const codes = Array.from({ length: count }, () => String((lastCode += 1n)));
    await hub.publish(ItemsMovedInZone, { lotId: id, drugId, importerId, state: 'SHELVED', codes });
    const formId = await hub.addForm({ approvalId: newId(), drugId, quantity: 100 });
    const input = { formId, codes };
    return issue(hub.customs, { command: 'releaseFromZone', by: importer, input, select: 'release { quantity }' });
  };

  test('[R55] moves packs from no bin into one, and from one to another, with a line in the ledger each', async () => {
    const bins = [{ bin: { code: 'C-1' }, quantity: 6 }];
    expect(await move(6, 'C-1')).toEqual({ lot: { onHand: 10, bins } });
    expect(await move(2, 'C-2', 'C-1')).toMatchObject({ lot: { onHand: 10 } });
    expect(await move(4, 'C-2')).toMatchObject({ lot: { onHand: 10 } });
    expect(await places()).toEqual({ binned: 10, onHand: 10, bins: { 'C-1': 4, 'C-2': 6 } });
    const lines = await hub.em().find(StockMovement, { lotId, kind: 'MOVED' }, { orderBy: { line: 'asc' } });
    const line = { kind: 'MOVED', drugId, importerId, institutionId: null, onHandAfter: 10 };
    expect(lines).toMatchObject([
      { ...line, quantity: 6, fromBin: null, toBin: 'C-1' },
      { ...line, quantity: 2, fromBin: 'C-1', toBin: 'C-2' },
      { ...line, quantity: 4, fromBin: null, toBin: 'C-2' },
    ]);
  });

  test('[R55] says how much lies where too little does, and then moves nothing', async () => {
    expect(await move(11, 'C-1')).toEqual(exhausted('–', 11, 10));
    await move(6, 'C-1');
    expect(await move(5, 'C-2')).toEqual(exhausted('–', 5, 4));
    expect(await move(7, 'C-2', 'C-1')).toEqual(exhausted('C-1', 7, 6));
    expect(await move(1, 'C-1', 'C-3')).toEqual(exhausted('C-3', 1, 0));
    expect(await places()).toEqual({ binned: 6, onHand: 10, bins: { 'C-1': 6 } });
    expect(await hub.em().count(StockMovement, { lotId, kind: 'MOVED' })).toBe(1);
    expect(await move(6, 'C-2', 'C-1')).toMatchObject({ lot: { onHand: 10 } });
  });

  test('[R55] keeps the lot apart, and where it bears the temperatures', async () => {
    const ranges = { area: '15 – 25 °C', storage: '2 – 8 °C' };
    expect(await move(1, 'W')).toEqual([{ refusal: 'OUT_OF_RANGE', bin: 'W', lot: lotId, ...ranges }]);
    expect(await move(1, 'M')).toEqual([{ refusal: 'AREA_NOT_SEPARATE', bin: 'M', lot: lotId }]);
    expect(await places()).toEqual({ binned: 0, onHand: 10, bins: {} });
  });

  test('is for importers, of its own lots and bins', async () => {
    const only = { refusal: 'FORBIDDEN', what: 'ONLY', only: 'IMPORTER' };
    expect(await move(1, 'C-1', undefined, { kind: 'INSTITUTION', id: importerId })).toEqual([only]);
    const notFound = (kind: string, id: string) => [{ refusal: 'NOT_FOUND', kind, id }];
    expect(await move(1, 'F', undefined, otherImporter)).toEqual(notFound('BondedLot', lotId));
    expect(await move(1, 'F')).toEqual(notFound('Bin', 'F'));
    expect(await move(1, 'C-1', 'F')).toEqual(notFound('Bin', 'F'));
    expect(await move(0, 'C-1')).toMatchObject([{ refusal: 'QUANTITY_NOT_POSITIVE' }]);
    const same = { refusal: 'BAD_INPUT', field: 'toBin', reason: 'ALREADY_USED', value: 'C-1' };
    expect(await move(1, 'C-1', 'C-1')).toEqual([same]);
  });

  test('[R55] what lies in no bin is released first, the rest from the bins in the order of their codes', async () => {
    await move(3, 'C-3');
    await move(2, 'C-1');
    await move(3, 'C-2');
    expect(await release(2)).toEqual({ release: { quantity: 2 } });
    expect(await places()).toEqual({ binned: 8, onHand: 8, bins: { 'C-1': 2, 'C-2': 3, 'C-3': 3 } });
    expect(await release(4)).toEqual({ release: { quantity: 4 } });
    expect(await places()).toEqual({ binned: 4, onHand: 4, bins: { 'C-2': 1, 'C-3': 3 } });
    expect(await release(5)).toMatchObject([{ requested: 5, onHand: 4 }]);
    expect(await release(4)).toEqual({ release: { quantity: 4 } });
    expect(await places()).toEqual({ binned: 0, onHand: 0, bins: {} });
  });

  test('a release of what lies in no bin takes no further statement, whatever lies in bins', async () => {
    const other = await addLot(10);
    const statements = async (id: string) => (await statementsDuring(() => release(2, id))).length;
    await statements(await addLot(2));
    const loose = await statements(other);
    await move(5, 'C-1');
    expect(await statements(lotId)).toBe(loose);
  });

  test('[R55] never moves more than lies there, nor loses a pack, however many move and release at once', async () => {
    await move(8, 'C-1');
    const moves = Array.from({ length: 12 }, (_, at) => move(1, at % 2 === 0 ? 'C-2' : 'C-3', 'C-1'));
    await Promise.all([...moves, release(3), release(2), release(1)]);
    const { binned, onHand, bins } = await places();
    expect(onHand).toBe(4);
    expect(binned).toBe(Object.values(bins).reduce((sum, packs) => sum + packs, 0));
    expect(binned).toBe(4);
  });
});
