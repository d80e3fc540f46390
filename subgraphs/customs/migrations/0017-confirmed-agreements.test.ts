import { describe, expect, test } from 'vitest';
import { change, select } from '@hub/shared/database/statement.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { Agreement } from '../agreement/agreement.entity.ts';
import { customs } from '../subgraph.ts';
import { confirmedAgreements } from './0017-confirmed-agreements.ts';

const { entities, migrations } = customs;

describe.each(databases)('agreements of before, on %s,', (dialect) => {
  test('[D34] bind if they are with a manufacturer; whether others are confirmed is read from the log', async () => {
    const place = await newTestDatabase(dialect);
    const before = migrations.slice(0, migrations.indexOf(confirmedAgreements));
    const old = await openAgencyDatabase({ entities, migrations: before }, place.url);
    const em = old.orm.em.fork();
    for (const [id, institution, manufacturer] of [
      ['a', 'h', null],
      ['b', null, 'M'],
    ] as const)
      await change(
        em,
        `insert into agreement (id, importer_id, institution_id, manufacturer, valid_from, valid_until)
          values (?, 'i', ?, ?, '2024-01-01', '2030-12-31')`,
        [id, institution, manufacturer],
      );
    await change(
      em,
      "insert into feed_cursor (upstream, epoch, position, event_id) values ('whitelists', 'E', 7, 'I')",
      [],
    );
    await old.close();

    const database = await openAgencyDatabase({ entities, migrations }, place.url);
    const now = database.orm.em.fork();
    expect(await now.find(Agreement, {}, { orderBy: { id: 'asc' } })).toMatchObject([
      { id: 'a', confirmed: false, endedOn: null },
      { id: 'b', confirmed: true, endedOn: null },
    ]);
    const cursors = await select(now, 'select upstream, position, event_id as event from feed_cursor');
    expect(cursors).toEqual([{ upstream: 'whitelists', position: 0, event: null }]);
    await database.close();
    await place.remove();
  });
});
