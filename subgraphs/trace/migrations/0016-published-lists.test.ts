import { describe, expect, test } from 'vitest';
import { change, select } from '@hub/shared/database/statement.ts';
import { PublishedList } from '@hub/shared/published-list/published-list.entity.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { trace } from '../subgraph.ts';
import { publishedLists } from './0016-published-lists.ts';

const { entities, migrations } = trace;

describe.each(databases)('trace of before it followed the lists, on %s,', (dialect) => {
  test('[R1] [R6] keeps its packs, and reads the lists and the pilot period from the log before anything is decided', async () => {
    const place = await newTestDatabase(dialect);
    const at = migrations.indexOf(publishedLists);
    const before = migrations.slice(0, at);
    const old = await openAgencyDatabase({ entities, migrations: before }, place.url);
    const em = old.orm.em.fork();
    await change(em, "insert into known_institution (institution_id) values ('a')", []);
    for (const upstream of ['customs', 'safety', 'whitelists'])
      await change(em, "insert into feed_cursor (upstream, epoch, position, event_id) values (?, 'E', 7, 'I')", [
        upstream,
      ]);
    await old.close();

    const database = await openAgencyDatabase({ entities, migrations: migrations.slice(0, at + 1) }, place.url);
    const now = database.orm.em.fork();
    expect(await now.find(PublishedList, {})).toEqual([]);
    expect(await select(now, 'select * from pilot_period')).toEqual([]);
    expect(await select(now, 'select institution_id as id from known_institution')).toEqual([{ id: 'a' }]);
    const cursors = await select(
      now,
      'select upstream, position, event_id as event from feed_cursor order by upstream',
    );
    expect(cursors).toEqual([
      { upstream: 'customs', position: 7, event: 'I' },
      { upstream: 'safety', position: 7, event: 'I' },
      { upstream: 'whitelists', position: 0, event: null },
    ]);
    await database.close();
    await place.remove();
  });
});
