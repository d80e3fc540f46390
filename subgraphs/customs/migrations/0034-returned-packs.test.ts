import { describe, expect, test } from 'vitest';
import { change, select } from '@hub/shared/database/statement.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { customs } from '../subgraph.ts';
import { returnedPacks } from './0034-returned-packs.ts';

const { entities, migrations } = customs;

describe.each(databases)('packs that institutions have, on %s,', (dialect) => {
  test('[R73] are without those that have come back into bond', async () => {
    const place = await newTestDatabase(dialect);
    const before = migrations.slice(0, migrations.indexOf(returnedPacks));
    const old = await openAgencyDatabase({ entities, migrations: before }, place.url);
    const em = old.orm.em.fork();
    for (const [code, institution, used, fate] of [
      ['1', 'h1', 0, 'RETURNED'],
      ['2', 'h1', 0, null],
      ['3', 'h1', 1, 'RETURNED'],
      ['4', 'h2', 0, 'DESTROYED'],
    ] as const) {
      const item = 'insert into zone_item (code, lot_id, state, release_id, fate) values (?, ?, ?, ?, ?)';
      await change(em, item, [code, 'lot', 'SHELVED', 'release', fate]);
      const pack = 'insert into hospital_pack (code, lot_id, institution_id, used) values (?, ?, ?, ?)';
      await change(em, pack, [code, 'lot', institution, used]);
    }
    for (const [institution, packs] of [
      ['h1', 2],
      ['h2', 1],
    ] as const) {
      const stock =
        'insert into hospital_stock (lot_id, institution_id, drug_id, importer_id, expiry_date, packs) values (?, ?, ?, ?, ?, ?)';
      await change(em, stock, ['lot', institution, 'drug', 'importer', '2030-01-31', packs]);
    }
    await old.close();

    const database = await openAgencyDatabase({ entities, migrations }, place.url);
    const now = database.orm.em.fork();
    expect(await select(now, 'select institution_id as id, packs from hospital_stock order by 1')).toEqual([
      { id: 'h1', packs: 1 },
      { id: 'h2', packs: 0 },
    ]);
    expect(await select(now, 'select code from hospital_pack order by code')).toEqual([{ code: '2' }, { code: '3' }]);
    await database.close();
    await place.remove();
  });
});
