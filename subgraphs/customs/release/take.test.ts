import type { EntityManager } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startTestAgency, type TestAgency } from '@hub/shared/testing/test-agency.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { ZoneItem } from '../item/item.entity.ts';
import { takeFromLot, takeItems } from './take.ts';

describe.each(databases)('what is taken by a release, on %s,', (dialect) => {
  let agency: TestAgency;

  beforeAll(async () => {
    agency = await startTestAgency(dialect, { entities: [ZoneItem, BondedLot] });
  });
  afterAll(() => agency.close());

  const em = () => agency.database.orm.em.fork();
  const transact = <Result>(work: (own: EntityManager) => Promise<Result>) => inTransaction(agency.database, work);

  test('[R79] [R86] are packs that are still shelved and free', async () => {
    const pack = { lotId: newId(), state: 'SHELVED' as const, releaseId: null };
    await em().insertMany(ZoneItem, [
      { ...pack, code: '1' },
      { ...pack, code: '2', state: 'SCANNED_IN' },
      { ...pack, code: '3', releaseId: newId() },
    ]);
    const take = (codes: string[]) => transact((own) => takeItems(own, codes, newId()));
    for (const code of ['2', '3']) {
      await expect(take(['1', code])).rejects.toMatchObject({ code: 'WRONG_STATE', params: { code }, others: [] });
    }
    await take(['1']);
    expect(await em().count(ZoneItem, { releaseId: null })).toBe(1);
  });

  test('is at most what a lot has on hand', async () => {
    const id = newId();
    const parties = { drugId: newId(), importerId: newId() };
    const counts = { line: 1, entered: 5, onHand: 3, enteredAt: new Date(0) };
    await em().insert(BondedLot, { id, ...parties, lotNumber: 'A', expiryDate: '2030-01-31', ...counts });
    const take = (quantity: number) => transact((own) => takeFromLot(own, { lotId: id, lotNumber: 'A' }, quantity));
    expect(await take(1)).toBe(2);
    const refused = { code: 'LOT_EXHAUSTED', params: { lot: 'A', requested: 3, onHand: 2 } };
    await expect(take(3)).rejects.toMatchObject(refused);
    expect(await take(2)).toBe(0);
  });
});
