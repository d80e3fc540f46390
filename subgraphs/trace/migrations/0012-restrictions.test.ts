import { describe, expect, test } from 'vitest';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { change } from '@hub/shared/database/statement.ts';
import { restrictionsAt } from '@hub/shared/restriction/restrictions-at.ts';
import type { Subjects } from '@hub/shared/restriction/rules/covers.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { trace } from '../subgraph.ts';
import { stopUse } from '../restriction/causes.ts';
import { restrictions } from './0012-restrictions.ts';

const { entities, migrations } = trace;

const stops = [
  { id: 'a', drug: '1', scope: 'DRUG', lot: null, item: null, institution: null },
  { id: 'b', drug: '2', scope: 'LOT', lot: 'L', item: null, institution: null },
  { id: 'c', drug: '3', scope: 'ITEM', lot: null, item: 'I', institution: null },
  { id: 'd', drug: '4', scope: 'INSTITUTION', lot: null, item: null, institution: 'H' },
];

describe.each(databases)('stop-uses of before, on %s,', (dialect) => {
  test('[R96] [D11] stay in force, and what they do not cover stays free', async () => {
    const place = await newTestDatabase(dialect);
    const before = migrations.slice(0, migrations.indexOf(restrictions));
    const old = await openAgencyDatabase({ entities, migrations: before }, place.url);
    const em = old.orm.em.fork();
    // A drug without a stop-use has a gate, too, once a command has passed it.
    for (const drug of ['1', '2', '4', '5']) await change(em, 'insert into drug_gate (drug_id) values (?)', [drug]);
    for (const { id, drug, scope, lot, item, institution } of stops)
      await change(
        em,
        `insert into stop_use (measure_id, drug_id, scope, lot_id, item_code, institution_id, ordered_at)
          values (?, ?, ?, ?, ?, ?, ?)`,
        [id, drug, scope, lot, item, institution, new Date(0)],
      );
    await old.close();

    const database = await openAgencyDatabase({ entities, migrations }, place.url);
    const stopped = async (about: Subjects, gate: (typeof stopUse.forbids)[number]) => {
      const standing = await inTransaction(database, (now) =>
        restrictionsAt(now, [stopUse], { gate, at: new Date(0), about: [about] }),
      );
      return standing.map(({ id }) => id);
    };
    for (const gate of stopUse.forbids) {
      expect(await stopped({ drug: '1' }, gate)).toEqual(['a']);
      expect(await stopped({ drug: '2', lot: 'L' }, gate)).toEqual(['b']);
      expect(await stopped({ drug: '3', lot: 'L', item: 'I' }, gate)).toEqual(['c']);
      expect(await stopped({ drug: '4', institution: 'H' }, gate)).toEqual(['d']);
      for (const drug of ['2', '3', '4', '5'])
        expect(await stopped({ drug, lot: 'M', item: 'J', institution: 'G' }, gate)).toEqual([]);
    }
    await database.close();
    await place.remove();
  });
});
