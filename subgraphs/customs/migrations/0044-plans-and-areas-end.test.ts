import { describe, expect, test } from 'vitest';
import { change, select } from '@hub/shared/database/statement.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { customs } from '../subgraph.ts';
import { plansAndAreasEnd } from './0044-plans-and-areas-end.ts';

const { entities, migrations } = customs;

describe.each(databases)('areas and bins from before areas could be closed, on %s,', (dialect) => {
  test('[R55] keep their names and codes, which no other of the importer can have', async () => {
    const place = await newTestDatabase(dialect);
    const before = migrations.slice(0, migrations.indexOf(plansAndAreasEnd));
    const old = await openAgencyDatabase({ entities, migrations: before }, place.url);
    const area = `insert into storage_area
      (id, line, importer_id, name, rare_disease_only, min_temperature, max_temperature, opened_at)
      values ('a', 1, 'i', 'Cold', 1, 2, 8, '2024-03-01 00:00:00')`;
    await change(old.orm.em.fork(), area, []);
    await change(old.orm.em.fork(), `insert into bin (id, area_id, importer_id, code) values ('b', 'a', 'i', 'C')`, []);
    await old.close();

    const database = await openAgencyDatabase({ entities, migrations }, place.url);
    const rows = (sql: string) => select(database.orm.em.fork(), sql);
    expect(await rows('select name, name_in_use, closed_at from storage_area')).toEqual([
      { name: 'Cold', name_in_use: 'Cold', closed_at: null },
    ]);
    expect(await rows('select code, code_in_use from bin')).toEqual([{ code: 'C', code_in_use: 'C' }]);
    await database.close();
    await place.remove();
  });
});
