import type { EntityManager } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startTestAgency, type TestAgency } from '@hub/shared/testing/test-agency.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ZoneItem } from '../item/item.entity.ts';
import { takeItems } from './take.ts';

describe.each(databases)('what is taken by a release, on %s,', (dialect) => {
  let agency: TestAgency;

  beforeAll(async () => {
    agency = await startTestAgency(dialect, { entities: [ZoneItem] });
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
});
