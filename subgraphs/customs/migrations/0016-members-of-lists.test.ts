import { describe, expect, test } from 'vitest';
import { change } from '@hub/shared/database/statement.ts';
import { PublishedList } from '@hub/shared/published-list/published-list.entity.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { customs } from '../subgraph.ts';
import { membersOfLists } from './0016-members-of-lists.ts';

const { entities, migrations } = customs;

describe.each(databases)('copies of lists of before, on %s,', (dialect) => {
  test('[R30] keep their members, each with the institutions that it is listed for', async () => {
    const place = await newTestDatabase(dialect);
    const before = migrations.slice(0, migrations.indexOf(membersOfLists));
    const old = await openAgencyDatabase({ entities, migrations: before }, place.url);
    for (const [kind, version, members] of [
      [
        'DRUG',
        1,
        [
          { memberId: 'd', institutionIds: ['a', 'b'] },
          { memberId: 'e', institutionIds: [] },
        ],
      ],
      ['DRUG', 2, [{ memberId: 'd', institutionIds: ['b'] }]],
      ['IMPORTER', 1, [{ memberId: 'i', institutionIds: [] }]],
      ['INSTITUTION', 1, []],
    ] as const)
      await change(
        old.orm.em.fork(),
        "insert into published_list (kind, version, effective_from, members) values (?, ?, '2024-03-01', ?)",
        [kind, version, JSON.stringify(members)],
      );
    await old.close();

    const database = await openAgencyDatabase({ entities, migrations }, place.url);
    const lists = await database.orm.em.fork().find(PublishedList, {}, { orderBy: { kind: 'asc', version: 'asc' } });
    const effectiveFrom = '2024-03-01';
    expect(lists.map((list) => ({ ...list }))).toEqual([
      {
        kind: 'DRUG',
        version: 1,
        effectiveFrom,
        members: [
          { id: 'd', for: ['a', 'b'] },
          { id: 'e', for: [] },
        ],
      },
      { kind: 'DRUG', version: 2, effectiveFrom, members: [{ id: 'd', for: ['b'] }] },
      { kind: 'IMPORTER', version: 1, effectiveFrom, members: [{ id: 'i', for: [] }] },
      { kind: 'INSTITUTION', version: 1, effectiveFrom, members: [] },
    ]);
    await database.close();
    await place.remove();
  });
});
