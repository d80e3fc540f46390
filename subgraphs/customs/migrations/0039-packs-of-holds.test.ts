import { describe, expect, test } from 'vitest';
import { change, select } from '@hub/shared/database/statement.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { customs } from '../subgraph.ts';
import { packsOfHolds } from './0039-packs-of-holds.ts';

const { entities, migrations } = customs;

describe.each(databases)('holds of before they had a count of their packs, on %s,', (dialect) => {
  test('[R80] hold as many as they said, and those of whole lots what comes from now on', async () => {
    const place = await newTestDatabase(dialect);
    const before = migrations.slice(0, migrations.indexOf(packsOfHolds));
    const old = await openAgencyDatabase({ entities, migrations: before }, place.url);
    await change(
      old.orm.em.fork(),
      `insert into hold (id, line, lot_id, drug_id, importer_id, quantity, reason, placed_by, placed_at)
        values ('a', 1, 'l', 'd', 'i', 3, 'r', 'CUSTOMS', ?), ('b', 2, 'l', 'd', 'i', null, 'r', 'CUSTOMS', ?)`,
      [new Date(0), new Date(0)],
    );
    await old.close();
    const database = await openAgencyDatabase({ entities, migrations }, place.url);
    const found = await select(database.orm.em.fork(), 'select id, packs from hold order by id');
    expect(found).toEqual([
      { id: 'a', packs: 3 },
      { id: 'b', packs: 0 },
    ]);
    await database.close();
    await place.remove();
  });
});
