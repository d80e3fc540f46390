import { describe, expect, test } from 'vitest';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startTestAgency } from '@hub/shared/testing/test-agency.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ZoneItem } from '../item/item.entity.ts';
import { takeItems } from './take.ts';

describe.each(databases)('packs that are taken, on %s,', (dialect) => {
  test('[R79] [R86] must still be shelved and free when they are', async () => {
    const agency = await startTestAgency(dialect, { entities: [ZoneItem] });
    const em = () => agency.database.orm.em.fork();
    const pack = { lotId: newId(), state: 'SHELVED' as const, releaseId: null };
    await em().insertMany(ZoneItem, [
      { ...pack, code: '1' },
      { ...pack, code: '2', state: 'SCANNED_IN' },
      { ...pack, code: '3', releaseId: newId() },
    ]);
    const take = (codes: string[]) => inTransaction(agency.database, (own) => takeItems(own, codes, newId()));
    for (const code of ['2', '3']) {
      await expect(take(['1', code])).rejects.toMatchObject({ code: 'WRONG_STATE', params: { code }, others: [] });
    }
    await take(['1']);
    expect(await em().count(ZoneItem, { releaseId: null })).toBe(1);
    await agency.close();
  });
});
