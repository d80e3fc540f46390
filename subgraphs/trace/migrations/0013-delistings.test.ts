import { describe, expect, test } from 'vitest';
import { change, select } from '@hub/shared/database/statement.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { trace } from '../subgraph.ts';
import { delistings } from './0013-delistings.ts';

const { entities, migrations } = trace;

describe.each(databases)('institutions of before, on %s,', (dialect) => {
  test('[D9] stay known, and their removals are read again from the log before anything is decided', async () => {
    const place = await newTestDatabase(dialect);
    const before = migrations.slice(0, migrations.indexOf(delistings));
    const old = await openAgencyDatabase({ entities, migrations: before }, place.url);
    const em = old.orm.em.fork();
    for (const [id, mayUse] of [
      ['a', true],
      ['b', false],
    ] as const)
      await change(em, 'insert into known_institution (institution_id, may_use) values (?, ?)', [id, mayUse]);
    for (const upstream of ['whitelists', 'customs'])
      await change(em, "insert into feed_cursor (upstream, epoch, position, event_id) values (?, 'E', 7, 'I')", [
        upstream,
      ]);
    await old.close();

    // A later one reads facts of customs again.
    const until = migrations.slice(0, before.length + 1);
    const database = await openAgencyDatabase({ entities, migrations: until }, place.url);
    const now = database.orm.em.fork();
    const known = await select(now, 'select institution_id as id from known_institution order by id');
    expect(known).toEqual([{ id: 'a' }, { id: 'b' }]);
    const cursors = await select(
      now,
      'select upstream, position, event_id as event from feed_cursor order by upstream',
    );
    expect(cursors).toEqual([
      { upstream: 'customs', position: 7, event: 'I' },
      { upstream: 'whitelists', position: 0, event: null },
    ]);
    await database.close();
    await place.remove();
  });
});
