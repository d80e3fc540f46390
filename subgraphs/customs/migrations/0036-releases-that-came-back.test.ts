import { describe, expect, test } from 'vitest';
import { insertRows } from '@hub/shared/database/insert-rows.ts';
import { select } from '@hub/shared/database/statement.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { ZoneItem } from '../item/item.entity.ts';
import { Release } from '../release/release.entity.ts';
import { customs } from '../subgraph.ts';
import { releasesThatCameBack } from './0036-releases-that-came-back.ts';

const { entities, migrations } = customs;

describe.each(databases)('releases whose packs had all come back, on %s,', (dialect) => {
  test('[R81] wait for the gate no longer', async () => {
    const place = await newTestDatabase(dialect);
    const before = migrations.slice(0, migrations.indexOf(releasesThatCameBack));
    const old = await openAgencyDatabase({ entities, migrations: before }, place.url);
    const em = old.orm.em.fork();
    const of = { formId: 'form', drugId: 'drug', importerId: 'importer', institutionId: 'institution', quantity: 2 };
    const at = new Date('2025-01-01T00:00:00Z');
    const states = { a: 'PREPARED', b: 'PREPARED', c: 'CANCELLED', d: 'PASSED_GATE' } as const;
    await insertRows(
      em,
      Release,
      Object.entries(states).map(([id, state], line) => ({ id, line, state, ...of, releasedAt: at })),
    );
    const item = { lotId: 'lot', state: 'SHELVED' } as const;
    await insertRows(em, ZoneItem, [
      { code: '1', ...item, releaseId: 'a', fate: 'RETURNED' },
      { code: '2', ...item, releaseId: 'b', fate: 'RETURNED' },
      { code: '3', ...item, releaseId: 'b', fate: null },
      { code: '4', ...item, releaseId: 'd', fate: 'RETURNED' },
    ]);
    await old.close();

    const database = await openAgencyDatabase({ entities, migrations }, place.url);
    const found = await select(database.orm.em.fork(), 'select id, state from zone_release order by id');
    expect(found).toEqual([
      { id: 'a', state: 'RETURNED' },
      { id: 'b', state: 'PREPARED' },
      { id: 'c', state: 'CANCELLED' },
      { id: 'd', state: 'PASSED_GATE' },
    ]);
    await database.close();
    await place.remove();
  });
});
