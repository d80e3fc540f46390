import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fact } from '@hub/shared/feed/event.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startAllSubgraphs, type AllSubgraphs } from '@hub/shared/testing/contract-all-subgraphs.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ItemUsed } from '@hub/trace/published/events.ts';
import { UsedItem } from '../item/item.entity.ts';

describe.each(databases)('packs whose use was published, on %s,', (dialect) => {
  let subgraphs: AllSubgraphs;

  beforeAll(async () => {
    subgraphs = await startAllSubgraphs({ dialect });
  });
  afterAll(() => subgraphs.close());

  test('[R94] are all known, with who used and who supplied them', async () => {
    const parties = { drugId: newId(), importerId: newId(), institutionId: newId() };
    const used = ['80000000000000000001', '80000000000000000002'].map((code) => ({
      useId: newId(),
      code,
      lotId: newId(),
      ...parties,
      usedAt: '2024-04-01T08:00:00.000Z',
    }));
    await subgraphs.of('trace').publish(used.map((data) => fact(ItemUsed, data.code, data)));
    const { agency } = subgraphs.of('safety');
    await agency.catchUp(['trace']);
    const rows = await agency.database.orm.em.fork().find(UsedItem, {}, { orderBy: { code: 'asc' } });
    expect(rows.map(({ code, lotId, institutionId }) => [code, lotId, institutionId])).toEqual(
      used.map(({ code, lotId, institutionId }) => [code, lotId, institutionId]),
    );
    expect(rows[1]).toMatchObject({ ...parties, usedAt: new Date('2024-04-01T08:00:00.000Z') });
  });
});
