import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { BinStock } from '../bin-stock/bin-stock.entity.ts';
import { Bin } from '../bin/bin.entity.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { StorageArea } from '../storage-area/storage-area.entity.ts';

describe.each(databases)('[R73] [R80] sums of stock of more than a thousand, on %s,', (dialect) => {
  let hub: on.Customs;
  let drugId: string;
  const { importerId } = on;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    drugId = await hub.listDrug();
    await hub.customs.agency.catchUp(['whitelists']);
  });
  afterAll(() => hub.close(['LOT']));

  const sums = async (group: 'LOT' | 'AREA') => {
    const query = `{ stockBy(group: ${group}, filter: { drugId: "${drugId}" }) { lot { id } area { id } lots onHand } }`;
    const principal = { subject: 'test', organisation: on.importer, scopes: [] };
    const { data } = await hub.customs.ask(query, principal);
    const rows = data!['stockBy'] as Record<string, { id: string } | null>[];
    return rows.map(({ lot, area, lots, onHand }) => [(lot ?? area)!.id, lots, onHand]);
  };

  test('are of a thousand lots, the latest first of those with as much in bond', async () => {
    const of = { drugId, importerId, expiryDate: '2025-06-30', enteredAt: on.now };
    const lots = Array.from({ length: 1001 }, (_, at) => {
      return { ...of, entered: 5, onHand: 5, released: 0, id: newId(), line: 100 + at, lotNumber: `M${at}` };
    });
    await hub.em().insertMany(BondedLot, lots);
    const latest = lots.toReversed().slice(0, 1000);
    expect(await sums('LOT')).toEqual(latest.map(({ id }) => [id, 1, 5]));
    await hub.em().nativeDelete(BondedLot, { drugId });
  });

  test('are of a thousand areas, those with as much by their ids', async () => {
    const lot = { drugId, importerId, lotNumber: 'M', expiryDate: '2025-06-30' };
    const lotId = await hub.addLot({ ...lot, entered: 1001 });
    const area = { importerId, rareDiseaseOnly: true, minTemperature: 2, maxTemperature: 8, openedAt: on.now };
    const ids = Array.from({ length: 1001 }, newId);
    const areas = ids.map((id, at) => ({ id, line: 100 + at, name: `M${at}`, ...area }));
    const bins = ids.map((areaId, at) => ({ id: newId(), areaId, importerId, code: `M${at}` }));
    await hub.em().insertMany(StorageArea, areas.toReversed());
    await hub.em().insertMany(Bin, bins);
    const lying = bins.map(({ id: binId, code }) => ({ lotId, binId, importerId, code, quantity: 1 }));
    await hub.em().insertMany(BinStock, lying.toReversed());
    const first = ids.toSorted().slice(0, 1000);
    expect(await sums('AREA')).toEqual(first.map((id) => [id, 1, 1]));
  });
});
