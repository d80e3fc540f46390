import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { StorageArea } from './storage-area.entity.ts';

const { importer } = on;
let last = 0;

describe.each(databases)('closeStorageArea, on %s', (dialect) => {
  let hub: on.Customs;
  let drugId: string;
  let name: string;
  let areaId: string;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    drugId = await hub.listDrug();
    await hub.approve(drugId, { quantity: 1000 });
    await open({ name: 'Other', binCodes: ['O'] });
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    name = `Area ${(last += 1)}`;
    areaId = await open({});
  });

  const bin = () => `B-${last}`;
  const give = (command: string, input: object, select: string, by = importer) =>
    issue(hub.customs, { command, by, input, select });
  const open = async (input: object): Promise<string> => {
    const area = { name, rareDiseaseOnly: true, min: 2, max: 8, unit: 'CELSIUS', binCodes: [bin()], ...input };
    return ((await give('openStorageArea', area, 'area { id }')) as { area: { id: string } }).area.id;
  };
  const select = 'area { id closedAt reason bins { code lots { quantity } } }';
  const close = (id = areaId, by = importer, reason = '温度有误') =>
    give('closeStorageArea', { areaId: id, reason }, select, by);
  const enter = (binCode = bin()) => {
    const lots = [{ lotNumber: `L-${(last += 1)}`, expiryDate: on.tomorrow, quantity: 4, binCode }];
    return give('enterBondedStock', { drugId, lots }, 'lots { id }') as Promise<{ lots: [{ id: string }] }>;
  };
  const move = (lotId: string, toBin: string, fromBin: string, quantity = 4) =>
    give('moveStock', { lotId, toBin, fromBin, quantity }, 'lot { onHand }');
  const closed = (code = bin()) => ({
    area: { id: areaId, closedAt: on.now.toISOString(), reason: '温度有误', bins: [{ code, lots: [] }] },
  });
  const noBin = (id: string) => [{ refusal: 'NOT_FOUND', kind: 'Bin', id }];
  const isOpen = () => hub.em().count(StorageArea, { id: areaId, closedAt: null });

  test('[R55] lets nothing be put there any longer, and gives its name and the codes of its bins free', async () => {
    const code = bin();
    const [{ id: lotId }] = (await enter('O')).lots;
    expect(await close()).toEqual(closed(code));
    expect(await enter(code)).toEqual(noBin(code));
    expect(await move(lotId, code, 'O')).toEqual(noBin(code));
    const query = `{ storageAreas(filter: { importerId: "${importer.id}" }, first: 200) { nodes { id name reason bins { code } } } }`;
    const again = await open({ max: 6, binCodes: [code] });
    const { data } = await hub.customs.ask(query, { subject: 'test', organisation: importer, scopes: [] });
    const { nodes } = data!['storageAreas'] as { nodes: { name: string }[] };
    expect(nodes.filter((area) => area.name === name)).toEqual([
      { id: areaId, name, reason: '温度有误', bins: [{ code }] },
      { id: again, name, reason: null, bins: [{ code }] },
    ]);
    // What is put into the bin of this code lies in the area that is open.
    expect(await move(lotId, code, 'O')).toEqual({ lot: { onHand: 4 } });
    areaId = again;
    expect(await close()).toMatchObject([{ refusal: 'AREA_NOT_EMPTY' }]);
  });

  test('[R55] is refused while packs lie in its bins, and says how many', async () => {
    const code = bin();
    const [{ id: lotId }] = (await enter(code)).lots;
    await enter(code);
    expect(await close()).toEqual([{ refusal: 'AREA_NOT_EMPTY', area: name, quantity: 8 }]);
    await move(lotId, 'O', code);
    expect(await close()).toEqual([{ refusal: 'AREA_NOT_EMPTY', area: name, quantity: 4 }]);
    expect(await isOpen()).toBe(1);
    const [{ id: second }] = (await hub.em().find(BondedLot, { drugId }, { orderBy: { line: 'desc' }, limit: 1 })) as [
      BondedLot,
    ];
    await move(second, 'O', code, 3);
    expect(await close()).toEqual([{ refusal: 'AREA_NOT_EMPTY', area: name, quantity: 1 }]);
    await move(second, 'O', code, 1);
    expect(await close()).toEqual(closed(code));
  });

  test('[R55] is for its importer, once, with a reason', async () => {
    const only = { refusal: 'FORBIDDEN', what: 'ONLY', only: 'IMPORTER' };
    expect(await close(areaId, { kind: 'INSTITUTION', id: importer.id })).toEqual([only]);
    const notFound = (id: string) => [{ refusal: 'NOT_FOUND', kind: 'StorageArea', id }];
    expect(await close(areaId, on.otherImporter)).toEqual(notFound(areaId));
    const unknown = newId();
    expect(await close(unknown)).toEqual(notFound(unknown));
    expect(await close(areaId, importer, '')).toMatchObject([{ refusal: 'BAD_INPUT', field: 'reason' }]);
    expect(await isOpen()).toBe(1);
    await close();
    const status = { status: 'OUT_OF_USE', expected: 'IN_USE' };
    expect(await close(areaId, importer, '再次')).toEqual([
      { refusal: 'WRONG_STATUS', kind: 'StorageArea', id: areaId, idName: name, ...status },
    ]);
    expect(await hub.em().findOneOrFail(StorageArea, { id: areaId })).toMatchObject({ reason: '温度有误' });
  });

  test('[R55] what is put there at the same time lies in an area that is open', async () => {
    for (let round = 0; round < 8; round += 1) {
      name = `Area ${(last += 1)}`;
      areaId = await open({});
      const code = bin();
      const [entered] = await Promise.all([enter(code), close()]);
      expect(await isOpen()).toBe(Array.isArray(entered) ? 0 : 1);
    }
  });
});
