import { describe, expect, test } from 'vitest';
import { change, select } from '@hub/shared/database/statement.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { enteredLots } from '../bonded-lot/entered-lots.ts';
import { customs } from '../subgraph.ts';
import { storageAreas } from './0023-storage-areas.ts';

const { entities, migrations } = customs;
const of = { drugId: 'd', importerId: 'i' };

describe.each(databases)('lots of before, on %s,', (dialect) => {
  test('stay as they are, and further packs of a number are of the first that was entered', async () => {
    const place = await newTestDatabase(dialect);
    const before = migrations.slice(0, migrations.indexOf(storageAreas));
    const old = await openAgencyDatabase({ entities, migrations: before }, place.url);
    const em = old.orm.em.fork();
    const lots = [
      { id: 'c', importer: 'i', drug: 'd', number: 'A', expiry: '2030-01-31' },
      { id: 'a', importer: 'i', drug: 'd', number: 'A', expiry: '2030-02-28' },
      { id: 'b', importer: 'i', drug: 'd', number: 'A', expiry: '2030-01-31' },
      { id: 'd', importer: 'i', drug: 'd', number: 'a', expiry: '2030-01-31' },
      { id: 'e', importer: 'i', drug: 'other', number: 'A', expiry: '2030-01-31' },
      { id: 'f', importer: 'other', drug: 'd', number: 'A', expiry: '2030-01-31' },
    ];
    for (const [at, { id, importer, drug, number, expiry }] of lots.entries())
      await change(
        em,
        `insert into bonded_lot
            (id, line, drug_id, importer_id, lot_number, expiry_date, entered, on_hand, released, held, entered_at)
          values (?, ?, ?, ?, ?, ?, 9, 5, 4, 2, ?)`,
        [id, at + 1, drug, importer, number, expiry, new Date(0)],
      );
    await old.close();

    const database = await openAgencyDatabase({ entities, migrations }, place.url);
    const now = database.orm.em.fork();
    const rows = await select<{ id: string; twin: number }>(
      now,
      `select id, twin, entered, on_hand as onHand, released, held, binned from bonded_lot
        where storage_min is null and storage_max is null order by line`,
    );
    const counts = { entered: 9, onHand: 5, released: 4, held: 2, binned: 0 };
    expect(rows).toEqual(lots.map(({ id }) => ({ id, twin: { a: 1, b: 2 }[id] ?? 0, ...counts })));
    const [first, ...others] = await enteredLots(now, of, ['A']);
    expect([first, others]).toMatchObject([{ id: 'c', expiryDate: '2030-01-31', entered: 9, onHand: 5 }, []]);
    await database.close();
    await place.remove();
  });
});
