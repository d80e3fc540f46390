import { describe, expect, test } from 'vitest';
import { change, select } from '@hub/shared/database/statement.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { customs } from '../subgraph.ts';
import { packsThroughTheGate } from './0041-packs-through-the-gate.ts';

const { entities, migrations } = customs;

describe.each(databases)('releases of before it was noted how many packs passed the gate, on %s,', (dialect) => {
  test('[R81] passed it with all of them, if they passed it', async () => {
    const place = await newTestDatabase(dialect);
    const before = migrations.slice(0, migrations.indexOf(packsThroughTheGate));
    const old = await openAgencyDatabase({ entities, migrations: before }, place.url);
    await change(
      old.orm.em.fork(),
      `insert into zone_release
          (id, line, state, form_id, drug_id, importer_id, institution_id, quantity, released_at, gate_passed_at)
        values ('a', 1, 'PASSED_GATE', 'f', 'd', 'i', 'h', 3, ?, ?), ('b', 2, 'PREPARED', 'f', 'd', 'i', 'h', 3, ?, null)`,
      [new Date(0), new Date(0), new Date(0)],
    );
    await old.close();
    const database = await openAgencyDatabase({ entities, migrations }, place.url);
    const found = await select(
      database.orm.em.fork(),
      'select id, passed_quantity as passed from zone_release order by id',
    );
    expect(found).toEqual([
      { id: 'a', passed: 3 },
      { id: 'b', passed: null },
    ]);
    await database.close();
    await place.remove();
  });
});
