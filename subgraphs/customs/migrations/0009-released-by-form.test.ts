import { describe, expect, test } from 'vitest';
import { change, select } from '@hub/shared/database/statement.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { seenUnder } from '../clearance-form/seen-under.ts';
import { customs } from '../subgraph.ts';
import { releasedByForm } from './0009-released-by-form.ts';

const { entities, migrations } = customs;

describe.each(databases)('approvals with a count of their own of what was released, on %s,', (dialect) => {
  test('keep all else, and have released what their forms have', async () => {
    const place = await newTestDatabase(dialect);
    const before = migrations.slice(0, migrations.indexOf(releasedByForm));
    const old = await openAgencyDatabase({ entities, migrations: before }, place.url);
    const em = old.orm.em.fork();
    const approvals = [
      { id: 'a', number: 'N-1', date: '2024-03-01', drug: 'drug 1', approved: 9, until: null, cleared: 7, released: 5 },
      {
        id: 'b',
        number: 'N-2',
        date: '2024-03-02',
        drug: 'drug 2',
        approved: 4,
        until: '2025-03-01',
        cleared: 4,
        released: 0,
      },
    ];
    for (const { id, number, date, drug, approved, until, cleared, released } of approvals)
      await change(
        em,
        `insert into approval_quota (id, number, date, drug_id, approved, valid_until, cleared, released)
          values (?, ?, ?, ?, ?, ?, ?, ?)`,
        [id, number, date, drug, approved, until, cleared, released],
      );
    for (const [line, [approval, quantity, released]] of (
      [
        ['a', 4, 4],
        ['a', 3, 1],
        ['b', 4, 0],
      ] as const
    ).entries())
      await change(
        em,
        `insert into clearance_form (id, line, status, approval_id, drug_id, institution_id, importer_id,
                                     applicant_kind, quantity, released, applied_at)
          values (?, ?, 'ISSUED', ?, 'drug', 'institution', 'importer', 'INSTITUTION', ?, ?, ?)`,
        [`form ${line}`, line + 1, approval, quantity, released, new Date(0)],
      );
    await old.close();

    const database = await openAgencyDatabase({ entities, migrations }, place.url);
    const now = database.orm.em.fork();
    const kept = await select(
      now,
      `select id, number, date, drug_id as drug, approved, valid_until as until, cleared
         from approval_quota order by id`,
    );
    expect(kept).toEqual(approvals.map(({ released: _, ...others }) => others));
    const principal = { subject: 'test', organisation: { kind: 'AGENCY', id: 'BJMPA' }, scopes: [] } as const;
    expect(await seenUnder({ em: now, principal }, ['a', 'b', 'c'])).toEqual(
      new Map([
        ['a', { cleared: 7, released: 5 }],
        ['b', { cleared: 4, released: 0 }],
      ]),
    );
    await database.close();
    await place.remove();
  });
});
