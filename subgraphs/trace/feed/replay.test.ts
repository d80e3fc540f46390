import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LotEntered, StockReleased } from '@hub/customs/feed/events.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startAllSubgraphs, type AllSubgraphs } from '@hub/shared/testing/contract-all-subgraphs.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { Item } from '../item/item.entity.ts';
import { Lot } from '../lot/lot.entity.ts';

const drugId = newId();
const importerId = newId();
const institutionId = newId();
const lotId = newId();
const releaseId = newId();
const formId = newId();
const code = '80000000000000000001';
const entered: LotEntered = { lotId, drugId, importerId, lotNumber: 'A', expiryDate: '2030-01-31', quantity: 2 };
const released: StockReleased = { releaseId, formId, drugId, importerId, institutionId, codes: [code] };

/** The copies of customs' facts carry a count of this agency's own, which a replay must not begin anew. */
describe.each(databases)('a replay of the log of customs, on %s', (dialect) => {
  let subgraphs: AllSubgraphs;

  beforeAll(async () => {
    subgraphs = await startAllSubgraphs({ dialect });
    await subgraphs.of('customs').publish([{ type: 'LotEntered', subject: lotId, data: entered }]);
    await subgraphs.of('trace').agency.catchUp(['customs']);
  });
  afterAll(() => subgraphs.close());

  const em = () => subgraphs.of('trace').agency.database.orm.em.fork();

  test('[R85] [R79] leaves the count of codes and the state of packs, which go to the same institution', async () => {
    await em().insert(Item, { code, lotId, drugId, importerId, state: 'SHELVED', steps: 3 });
    await em().nativeUpdate(Lot, { id: lotId }, { coded: 1 });
    await subgraphs.of('customs').publish([{ type: 'StockReleased', subject: releaseId, data: released }]);
    await subgraphs.of('trace').agency.catchUp(['customs']);
    await em().nativeUpdate(Item, { code }, { state: 'USED', steps: 6 });
    await subgraphs.of('trace').followers.get('customs')!.replay();
    expect(await em().findOne(Lot, { id: lotId })).toMatchObject({ quantity: 2, coded: 1 });
    expect(await em().findOne(Item, { code })).toMatchObject({ state: 'USED', steps: 6, releaseId, institutionId });
  });
});
