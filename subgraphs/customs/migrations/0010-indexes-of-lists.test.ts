import { describe, expect, test } from 'vitest';
import { change, select } from '@hub/shared/database/statement.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { customs } from '../subgraph.ts';
import { indexesOfLists } from './0010-indexes-of-lists.ts';

const { entities, migrations } = customs;

describe.each(databases)('releases from before an institution’s lots were stored, on %s,', (dialect) => {
  test('show the institution each lot once', async () => {
    const place = await newTestDatabase(dialect);
    const before = migrations.slice(0, migrations.indexOf(indexesOfLists));
    const old = await openAgencyDatabase({ entities, migrations: before }, place.url);
    const em = old.orm.em.fork();
    for (const [line, lot] of ['lot 1', 'lot 2'].entries()) {
      await change(
        em,
        `insert into bonded_lot (id, line, drug_id, importer_id, lot_number, expiry_date, entered, on_hand, entered_at)
          values (?, ?, 'drug', 'importer', 'L', '2030-01-31', 5, 2, ?)`,
        [lot, line + 1, new Date(0)],
      );
    }
    const movements = [
      ['ENTERED', 'lot 1', null],
      ['RELEASED', 'lot 2', 'a'],
      ['RELEASED', 'lot 2', 'a'],
      ['RELEASED', 'lot 2', 'b'],
      ['CLEARED', null, 'a'],
    ] as const;
    for (const [line, [kind, lot, institution]] of movements.entries()) {
      await change(
        em,
        `insert into stock_movement (id, line, kind, at, drug_id, importer_id, institution_id, lot_id, quantity)
          values (?, ?, ?, ?, 'drug', 'importer', ?, ?, 1)`,
        [`${line}`, line + 1, kind, new Date(0), institution, lot],
      );
    }
    await old.close();

    const database = await openAgencyDatabase({ entities, migrations }, place.url);
    const rows = await select(
      database.orm.em.fork(),
      `select institution_id as institution, lot_id as lot, line, drug_id as drug, importer_id as importer,
              expiry_date as expiry from lot_recipient order by institution_id`,
    );
    const lot = { lot: 'lot 2', line: 2, drug: 'drug', importer: 'importer', expiry: '2030-01-31' };
    expect(rows).toEqual([
      { institution: 'a', ...lot },
      { institution: 'b', ...lot },
    ]);
    await database.close();
    await place.remove();
  });
});
