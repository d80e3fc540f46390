import { describe, expect, test } from 'vitest';
import { change } from '@hub/shared/database/statement.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { Removal } from '../removal/removal.entity.ts';
import { whitelists } from '../subgraph.ts';
import { removalsInForce } from './0015-removals-in-force.ts';

const removedAt = new Date('2024-10-14T08:00:00.123Z');
const { entities, migrations } = whitelists;

describe.each(databases)('a removal from before others were asked to obey, on %s,', (dialect) => {
  test('[D9] is kept, and asked of those that must obey', async () => {
    const place = await newTestDatabase(dialect);
    const before = migrations.slice(0, migrations.indexOf(removalsInForce));
    const database = await openAgencyDatabase({ entities, migrations: before }, place.url);
    await change(
      database.orm.em.fork(),
      `insert into removal (id, line, kind, subject_id, cause, reason, may_use_delivered, removed_at, list_version_id)
        values ('r', 1, 'INSTITUTION', 'h', 'ILLEGAL_ACT', 'R', 1, ?, 'v')`,
      [removedAt],
    );
    await database.close();

    const migrated = await openAgencyDatabase({ entities, migrations }, place.url);
    expect(await migrated.orm.em.fork().find(Removal, {})).toMatchObject([
      {
        id: 'r',
        line: 1,
        kind: 'INSTITUTION',
        subjectId: 'h',
        cause: 'ILLEGAL_ACT',
        reason: 'R',
        mayUseDelivered: true,
        removedAt,
        listVersionId: 'v',
        inForceAt: null,
        unconfirmed: ['customs', 'trace'],
      },
    ]);
    await migrated.close();
    await place.remove();
  });
});
