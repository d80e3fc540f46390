import { describe, expect, test } from 'vitest';
import { change, select } from '@hub/shared/database/statement.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { customs } from '../subgraph.ts';
import { usedShareIsStored } from './0043-used-share-is-stored.ts';

const { entities, migrations } = customs;

describe.each(databases)('approvals and shares from before their used share was stored, on %s,', (dialect) => {
  test('[R75] keep all that was written of them', async () => {
    const place = await newTestDatabase(dialect);
    const before = migrations.slice(0, migrations.indexOf(usedShareIsStored));
    const old = await openAgencyDatabase({ entities, migrations: before }, place.url);
    const [ended, never] = ["'2024-05-01 01:02:03.004'", 'null'];
    await change(
      old.orm.em.fork(),
      `insert into approval_quota (id, number, date, drug_id, approved, valid_until, ended_at, cleared)
        values ('a', '1', '2024-03-01', 'drug-a', 8, '2024-12-31', ${never}, 6),
               ('b', '2', '2024-03-02', 'drug-b', 0, null, ${ended}, 0)`,
      [],
    );
    await change(
      old.orm.em.fork(),
      `insert into share_quota (approval_id, institution_id, share, cleared, drug_id, total_approved, total_cleared)
        values ('a', 'x', 4, 3, 'drug-a', 8, 6), ('b', 'x', null, 0, 'drug-b', 0, 0)`,
      [],
    );
    const tables = async (em: typeof old.orm.em) => [
      await select(em.fork(), 'select * from approval_quota order by id'),
      await select(em.fork(), 'select * from share_quota order by approval_id'),
    ];
    const written = await tables(old.orm.em);
    expect(written).toMatchObject([
      [{ used_share: 0.75 }, { used_share: 1 }],
      [{ used_share: 0.75 }, { used_share: 1 }],
    ]);
    await old.close();

    const database = await openAgencyDatabase({ entities, migrations }, place.url);
    expect(await tables(database.orm.em)).toEqual(written);
    await database.close();
    await place.remove();
  });
});
