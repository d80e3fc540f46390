import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LotEntered, StockReleased } from '@hub/customs/published/events.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startAllSubgraphs, type AllSubgraphs } from '@hub/shared/testing/contract-all-subgraphs.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { Dispatch } from '../release/release.entity.ts';
import { Item } from '../item/item.entity.ts';
import type { ItemState } from '../item/rules/item-steps.ts';
import { Lot } from '../bonded-lot/bonded-lot.entity.ts';

const drugId = newId();
const importerId = newId();
const institutionId = newId();
const lotId = newId();
const releaseId = newId();
const formId = newId();
const code = '80000000000000000001';
const entered = { lotId, drugId, importerId, lotNumber: 'A', expiryDate: '2030-01-31', quantity: 2 };
const released = { releaseId, formId, drugId, importerId, institutionId, codes: [code] };

/** The copies of customs' facts carry a count of this agency's own, which a replay must not reset. */
describe.each(databases)('a replay of the log of customs, on %s', (dialect) => {
  let subgraphs: AllSubgraphs;

  beforeAll(async () => {
    subgraphs = await startAllSubgraphs({ dialect });
    await subgraphs.publish(LotEntered, entered);
    await subgraphs.of('trace').agency.catchUp(['customs']);
  });
  afterAll(() => subgraphs.close());

  const em = () => subgraphs.of('trace').agency.database.orm.em.fork();

  test('[R85] [R79] keeps the count of codes, and the state and institution of packs', async () => {
    await em().insert(Item, { code, lotId, drugId, importerId, state: 'SHELVED', steps: 3 });
    await em().nativeUpdate(Lot, { id: lotId }, { coded: 1 });
    await subgraphs.publish(StockReleased, released);
    await subgraphs.of('trace').agency.catchUp(['customs']);
    await em().nativeUpdate(Item, { code }, { state: 'USED', steps: 6 });
    await subgraphs.of('trace').followers.get('customs')!.replay();
    expect(await em().findOne(Lot, { id: lotId })).toMatchObject({ quantity: 2, coded: 1 });
    expect(await em().findOne(Item, { code })).toMatchObject({ state: 'USED', steps: 6, releaseId, institutionId });
  });

  test('[R85] knows all packs of a lot that entered at several times, though all of them have codes by then', async () => {
    const lot = { ...entered, lotId: newId(), lotNumber: 'D' };
    await subgraphs.publish(LotEntered, lot);
    // Facts of another kind between them: they are not applied together.
    await subgraphs.publish(StockReleased, { ...released, releaseId: newId(), codes: ['80000000000000000077'] });
    await subgraphs.of('trace').agency.catchUp(['customs']);
    await subgraphs.publish(LotEntered, { ...lot, quantity: 3, entered: 5 });
    await subgraphs.publish(LotEntered, { ...lot, quantity: 1, entered: 6 });
    await subgraphs.of('trace').agency.catchUp(['customs']);
    expect(await em().findOne(Lot, { id: lot.lotId })).toMatchObject({ quantity: 6, coded: 0 });
    await em().nativeUpdate(Lot, { id: lot.lotId }, { coded: 6 });
    await subgraphs.publish(LotEntered, { ...lot, quantity: 1, entered: 7 });
    await subgraphs.of('trace').followers.get('customs')!.replay();
    expect(await em().findOne(Lot, { id: lot.lotId })).toMatchObject({ quantity: 7, coded: 6 });
  });

  test('[R85] [R79] keeps, of what the log has lost, only coded packs in their lot and packs that have left the zone', async () => {
    const lost = { id: newId(), drugId, importerId, lotNumber: 'B', expiryDate: '2030-01-31', quantity: 5 };
    const uncoded = { ...lost, id: newId(), lotNumber: 'C', coded: 0 };
    await em().insertMany(Lot, [{ ...lost, entered: 5, coded: 2 }, uncoded]);
    const lostRelease = newId();
    await em().insert(Dispatch, { releaseId: lostRelease, drugId, importerId, institutionId });
    const pack = { lotId: lost.id, drugId, importerId, institutionId, releaseId: lostRelease, steps: 3 };
    const packs = ['SHELVED', 'SCANNED_OUT'].map((state, index) => ({
      ...pack,
      code: `8000000000000000001${index}`,
      state: state as ItemState,
    }));
    await em().insertMany(Item, packs);
    await subgraphs.of('trace').followers.get('customs')!.replay();
    expect(await em().findOne(Lot, { id: lost.id })).toMatchObject({ entered: 2, quantity: 2, coded: 2 });
    expect(await em().count(Lot, { id: uncoded.id })).toBe(0);
    expect(await em().count(Dispatch, { releaseId: lostRelease })).toBe(0);
    const left = await em().find(Item, { lotId: lost.id }, { orderBy: { code: 'asc' } });
    expect(left).toMatchObject([
      { state: 'SHELVED', releaseId: null, institutionId: null },
      { state: 'SCANNED_OUT', releaseId: lostRelease, institutionId },
    ]);
  });
});
