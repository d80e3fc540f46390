import { describe, expect, test } from 'vitest';
import { change, select } from '@hub/shared/database/statement.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { customs } from '../subgraph.ts';
import { approvalsOfInstitutions } from './0037-approvals-of-institutions.ts';

const { entities, migrations } = customs;

describe.each(databases)('shares of approvals from before they had figures of these, on %s,', (dialect) => {
  test('[R75] [D6] keep their counts and have the figures of their approval', async () => {
    const place = await newTestDatabase(dialect);
    const before = migrations.slice(0, migrations.indexOf(approvalsOfInstitutions));
    const old = await openAgencyDatabase({ entities, migrations: before }, place.url);
    const em = old.orm.em.fork();
    await change(
      em,
      `insert into approval_quota (id, number, date, drug_id, approved, cleared)
        values ('a', '1', '2024-03-01', 'drug-a', 8, 6), ('b', '2', '2024-03-01', 'drug-b', 5, 0)`,
      [],
    );
    await change(
      em,
      `insert into share_quota (approval_id, institution_id, share, cleared)
        values ('a', 'x', 4, 4), ('a', 'y', null, 2), ('b', 'x', 5, 0)`,
      [],
    );
    await old.close();

    const database = await openAgencyDatabase({ entities, migrations }, place.url);
    const found = await select(
      database.orm.em.fork(),
      `select approval_id, institution_id, share, cleared, drug_id, total_approved, total_cleared, used_share
         from share_quota order by approval_id, institution_id`,
    );
    const ofA = { approval_id: 'a', drug_id: 'drug-a', total_approved: 8, total_cleared: 6, used_share: 0.75 };
    const ofB = { approval_id: 'b', drug_id: 'drug-b', total_approved: 5, total_cleared: 0, used_share: 0 };
    expect(found).toEqual([
      { ...ofA, institution_id: 'x', share: 4, cleared: 4 },
      { ...ofA, institution_id: 'y', share: null, cleared: 2 },
      { ...ofB, institution_id: 'x', share: 5, cleared: 0 },
    ]);
    await database.close();
    await place.remove();
  });
});
