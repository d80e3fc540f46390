import { describe, expect, test } from 'vitest';
import { change } from '@hub/shared/database/statement.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { customs } from '../subgraph.ts';
import { booksOfLots } from './0021-books-of-lots.ts';

const { entities, migrations } = customs;
const nothing = { returned: 0, destroyed: 0, reexported: 0, variance: 0, held: 0 };

describe.each(databases)('lots of before, on %s,', (dialect) => {
  test('have released what is no longer in bond, and keep all else', async () => {
    const place = await newTestDatabase(dialect);
    const before = migrations.slice(0, migrations.indexOf(booksOfLots));
    const old = await openAgencyDatabase({ entities, migrations: before }, place.url);
    const lots = [
      { id: 'a', line: 1, entered: 5, onHand: 2 },
      { id: 'b', line: 2, entered: 5, onHand: 5 },
      { id: 'c', line: 3, entered: 5, onHand: 0 },
    ];
    for (const { id, line, entered, onHand } of lots)
      await change(
        old.orm.em.fork(),
        `insert into bonded_lot (id, line, drug_id, importer_id, lot_number, expiry_date, entered, on_hand, entered_at)
          values (?, ?, 'drug', 'importer', ?, '2030-01-31', ?, ?, ?)`,
        [id, line, `L-${id}`, entered, onHand, new Date(7)],
      );
    await old.close();

    const database = await openAgencyDatabase({ entities, migrations }, place.url);
    const em = database.orm.em.fork();
    const constant = { drugId: 'drug', importerId: 'importer', expiryDate: '2030-01-31', enteredAt: new Date(7) };
    expect(await em.find(BondedLot, {}, { orderBy: { line: 'asc' } })).toMatchObject(
      lots.map(({ id, ...counts }, at) => {
        return { id, lotNumber: `L-${id}`, ...counts, ...constant, ...nothing, released: [3, 0, 5][at] };
      }),
    );
    const set = (assignment: string) => change(em, `update bonded_lot set ${assignment} where id = 'a'`, []);
    for (const wrong of [
      'entered = entered + 1',
      'on_hand = on_hand - 1',
      'released = released + 1',
      'returned = returned + 1',
      'destroyed = destroyed + 1',
      'reexported = reexported + 1',
      'variance = variance - 1',
      'on_hand = on_hand + 1, destroyed = destroyed - 1',
      'held = 3',
      'held = -1',
    ])
      await expect(set(wrong), wrong).rejects.toThrow(/check|constraint/i);
    await set('on_hand = 0, variance = -1, destroyed = 1');
    await database.close();
    await place.remove();
  });
});
