import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import { BondedLot } from './bonded-lot.entity.ts';

const { importer, otherImporter } = on;
const cold = { storageMin: 2, storageMax: 8 };
const lot = { lotNumber: 'A', expiryDate: on.tomorrow, quantity: 3 };

describe.each(databases)('packs that are entered into bins, on %s,', (dialect) => {
  let hub: on.Customs;
  let drugId: string;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    const area = { rareDiseaseOnly: true, min: 2, max: 8, unit: 'CELSIUS' };
    const open = (input: object, by = importer) =>
      issue(hub.customs, { command: 'openStorageArea', by, input: { ...area, ...input }, select: 'area { id }' });
    await open({ name: 'Cold', binCodes: ['C-1', 'C-2'] });
    await open({ name: 'Mixed', rareDiseaseOnly: false, binCodes: ['M'] });
    await open({ name: 'Warm', min: 15, max: 25, binCodes: ['W'] });
    await open({ name: 'Cold', binCodes: ['F'] }, otherImporter);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = await hub.listDrug();
    await hub.approve(drugId, { quantity: 1000 });
  });

  const enter = (...lots: object[]) =>
    issue(hub.customs, {
      command: 'enterBondedStock',
      by: importer,
      input: { drugId, lots },
      select: 'lots { onHand bins { bin { code area { name } } quantity } }',
    });
  const inBins = (code: string, quantity: number) => ({ bin: { code, area: { name: 'Cold' } }, quantity });
  const misplaced = (refusal: string, bin: string) => expect.objectContaining({ refusal, bin, lot: 'A' });

  test('[R55] lie in them, further ones too, and the ledger says where they were put', async () => {
    const bins = [inBins('C-1', 3), inBins('C-2', 4)];
    const entries = [{ ...lot, ...cold, binCode: 'C-1' }, { ...lot, quantity: 4, binCode: 'C-2' }, lot];
    expect(await enter(...entries)).toEqual({ lots: entries.map(() => ({ onHand: 10, bins })) });
    const further = [inBins('C-1', 6), inBins('C-2', 4)];
    expect(await enter({ ...lot, binCode: 'C-1' })).toEqual({ lots: [{ onHand: 13, bins: further }] });
    expect(await hub.em().findOne(BondedLot, { drugId })).toMatchObject({ onHand: 13, binned: 10 });
    const lines = await hub.em().find(StockMovement, { drugId }, { orderBy: { line: 'asc' } });
    expect(lines.map(({ toBin, fromBin }) => [fromBin, toBin])).toEqual([
      [null, 'C-1'],
      [null, 'C-2'],
      [null, null],
      [null, 'C-1'],
    ]);
  });

  test('[R55] lie apart from other drugs, and where they bear the temperatures; or nothing enters', async () => {
    expect(await enter({ ...lot, binCode: 'M' })).toEqual([misplaced('AREA_NOT_SEPARATE', 'M')]);
    const wrong = [
      { ...lot, binCode: 'C-1' },
      { ...lot, ...cold, binCode: 'W' },
    ];
    expect(await enter(...wrong)).toEqual([misplaced('OUT_OF_RANGE', 'W')]);
    expect(await hub.em().count(BondedLot, { drugId })).toBe(0);
    // Of a lot whose range is not known, that it is apart is enough.
    expect(await enter({ ...lot, binCode: 'W' })).toMatchObject({ lots: [{ onHand: 3 }] });
    // Now it becomes known that it should not lie there.
    expect(await enter({ ...lot, ...cold })).toEqual([misplaced('OUT_OF_RANGE', 'W')]);
    expect(await enter({ ...lot, storageMin: 15, storageMax: 25, binCode: 'C-1' })).toEqual([
      misplaced('OUT_OF_RANGE', 'C-1'),
    ]);
    expect(await enter({ ...lot, storageMin: 15, storageMax: 25 })).toMatchObject({ lots: [{ onHand: 6 }] });
    expect(await enter({ ...lot, binCode: 'C-1' })).toEqual([misplaced('OUT_OF_RANGE', 'C-1')]);
  });

  test('are put into bins of the importer', async () => {
    const notFound = (id: string) => ({ refusal: 'NOT_FOUND', kind: 'Bin', id });
    expect(await enter({ ...lot, binCode: 'F' }, lot, { ...lot, binCode: 'X' })).toEqual([
      notFound('F'),
      notFound('X'),
    ]);
  });
});
