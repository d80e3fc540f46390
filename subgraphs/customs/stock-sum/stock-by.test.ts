import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { BinStock } from '../bin-stock/bin-stock.entity.ts';
import { Bin } from '../bin/bin.entity.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { StorageArea } from '../storage-area/storage-area.entity.ts';

const agency: Organisation = { kind: 'AGENCY', id: 'CUSTOMS' };
const analyst: Organisation = { kind: 'ANALYST', id: 'A' };

describe.each(databases)('[R73] [R80] sums of stock, on %s,', (dialect) => {
  let hub: on.Customs;
  let drugId: string;
  let otherDrug: string;
  const lotIds = [newId(), newId(), newId(), newId()];
  const areaIds = [newId(), newId()];
  const binIds = [
    [newId(), newId()],
    [newId(), newId()],
  ];

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    [drugId, otherDrug] = [await hub.listDrug(), await hub.listDrug()];
    const { importerId, otherImporter } = on;
    const lots = [
      { drugId, importerId, lotNumber: 'A', expiryDate: '2024-06-30', entered: 9, onHand: 1, released: 8 },
      { drugId, importerId, lotNumber: 'B', expiryDate: '2024-07-01', entered: 20, onHand: 20, released: 0 },
      {
        drugId,
        importerId: otherImporter.id,
        lotNumber: 'C',
        expiryDate: '2024-07-31',
        entered: 300,
        onHand: 300,
        released: 0,
      },
      {
        drugId: otherDrug,
        importerId,
        lotNumber: 'D',
        expiryDate: '2025-07-01',
        entered: 4000,
        onHand: 4000,
        released: 0,
      },
    ];
    await hub.em().insertMany(
      BondedLot,
      lots.map((lot, at) => ({ ...lot, id: lotIds[at]!, line: at + 1, enteredAt: on.now })),
    );
    for (const [at, id] of areaIds.entries()) {
      const area = { name: `${at}`, rareDiseaseOnly: true, minTemperature: 2, maxTemperature: 8, openedAt: on.now };
      await hub.em().insert(StorageArea, { id, line: at + 1, importerId, ...area });
      for (const bin of [0, 1])
        await hub.em().insert(Bin, { id: binIds[at]![bin]!, areaId: id, importerId, code: `${at}${bin}` });
    }
    // The last lot lies in two bins of an area; the last bin is empty again.
    const lying = [
      [1, 0, 0, 7],
      [1, 1, 0, 10],
      [3, 1, 0, 300],
      [3, 1, 1, 700],
      [0, 0, 1, 0],
    ] as const;
    for (const [lot, area, bin, quantity] of lying)
      await hub.em().insert(BinStock, {
        lotId: lotIds[lot]!,
        binId: binIds[area]![bin]!,
        importerId,
        code: `${area}${bin}`,
        quantity,
      });
    await hub.customs.agency.catchUp(['whitelists']);
  });
  afterAll(() => hub.close(['LOT']));

  const sums = async (group: string, by = agency, filter = '') => {
    const selection = 'drug { id } importer { id } lot { id } area { id } month lots entered onHand';
    const query = `{ stockBy(group: ${group}, filter: { ${filter} }) { ${selection} } }`;
    const { data, errors } = await hub.customs.ask(query, { subject: 'test', organisation: by, scopes: [] });
    if (errors) return errors[0]!.extensions!['params'];
    const rows = data!['stockBy'] as (Record<'drug' | 'importer' | 'lot' | 'area', { id: string } | null> &
      Record<string, unknown>)[];
    return rows.map(({ drug, importer, lot, area, month, lots, entered, onHand }) => {
      const keys = [drug?.id, importer?.id, lot?.id, area?.id, month].filter(
        (key) => key !== null && key !== undefined,
      );
      return [...keys, lots, entered, onHand];
    });
  };

  test('are of lots and packs, those with most in bond first', async () => {
    expect(await sums('DRUG')).toEqual([
      [otherDrug, 1, 4000, 4000],
      [drugId, 3, 329, 321],
    ]);
    expect(await sums('IMPORTER')).toEqual([
      [on.importerId, 3, 4029, 4021],
      [on.otherImporter.id, 1, 300, 300],
    ]);
    expect(await sums('LOT')).toEqual([
      [lotIds[3], 1, 4000, 4000],
      [lotIds[2], 1, 300, 300],
      [lotIds[1], 1, 20, 20],
      [lotIds[0], 1, 9, 1],
    ]);
    expect(await sums('MONTH')).toEqual([
      ['2025-07', 1, 4000, 4000],
      ['2024-07', 2, 320, 320],
      ['2024-06', 1, 9, 1],
    ]);
  });

  test('are of the lots that fit the filter', async () => {
    expect(await sums('IMPORTER', agency, `drugId: "${drugId}"`)).toEqual([
      [on.otherImporter.id, 1, 300, 300],
      [on.importerId, 2, 29, 21],
    ]);
    expect(await sums('DRUG', agency, 'expiringBy: "2024-07-01"')).toEqual([[drugId, 2, 29, 21]]);
    expect(await sums('DRUG', agency, `drugId: "${newId()}"`)).toMatchObject({ field: 'drugId', reason: 'UNKNOWN' });
  });

  test('[R55] are, by area, of the packs in its bins', async () => {
    expect(await sums('AREA')).toEqual([
      [areaIds[1], 2, null, 1010],
      [areaIds[0], 1, null, 7],
    ]);
    expect(await sums('AREA', agency, `drugId: "${drugId}"`)).toEqual([
      [areaIds[1], 1, null, 10],
      [areaIds[0], 1, null, 7],
    ]);
    expect(await sums('AREA', agency, 'expiringBy: "2024-07-01"')).toEqual([
      [areaIds[1], 1, null, 10],
      [areaIds[0], 1, null, 7],
    ]);
    expect(await sums('AREA', agency, 'expiringWithin: 91')).toEqual([
      [areaIds[1], 1, null, 10],
      [areaIds[0], 1, null, 7],
    ]);
    expect(await sums('AREA', agency, 'expiringWithin: 90')).toEqual([]);
    expect(await sums('AREA', on.otherImporter)).toEqual([]);
    expect(await sums('AREA', analyst)).toEqual([]);
  });

  test('[D37] are of what their reader sees', async () => {
    expect(await sums('DRUG', on.otherImporter)).toEqual([[drugId, 1, 300, 300]]);
    expect(await sums('IMPORTER', on.importer)).toEqual([[on.importerId, 3, 4029, 4021]]);
    for (const by of [on.institution, { kind: 'AGENCY', id: 'SHUNYI' } as const])
      expect(await sums('DRUG', by)).toEqual([]);
  });

  test('[D38] are told to analysts by drug alone, and filtered by drug alone', async () => {
    expect(await sums('DRUG', analyst)).toEqual([
      [otherDrug, 1, 4000, 4000],
      [drugId, 3, 329, 321],
    ]);
    expect(await sums('DRUG', analyst, `drugId: "${drugId}"`)).toEqual([[drugId, 3, 329, 321]]);
    for (const group of ['IMPORTER', 'LOT', 'MONTH']) expect(await sums(group, analyst)).toEqual([]);
    for (const filter of [
      `importerId: "${on.importerId}"`,
      'lotNumber: "A"',
      'expiringBy: "2024-07-01"',
      'from: "2024-01-01"',
    ])
      expect(await sums('DRUG', analyst, filter)).toEqual([]);
  });
});
