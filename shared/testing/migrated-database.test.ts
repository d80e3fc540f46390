import { describe, expect, test } from 'vitest';
import type { MigrationFile } from '../database/migration-file.ts';
import { change, select } from '../database/statement.ts';
import { openAgencyDatabase } from '../subgraph/open-agency-database.ts';
import { migratedDatabase } from './migrated-database.ts';
import { databases } from './test-databases.ts';

const written = ["insert into `thing` values ('a', '2025-01-01 00:00:00', null)"];
const things: MigrationFile = {
  name: '0001-things',
  sqlite: ['create table `thing` (`id` text primary key, `at` text, `note` text)', ...written],
  mysql: ['create table `thing` (`id` varchar(9) primary key, `at` datetime(3), `note` text)', ...written],
};
const definition = { entities: [], migrations: [things] };

describe.each(databases)('a migrated database, on %s,', (dialect) => {
  test('has what its migrations wrote, and nothing of the test before', async () => {
    const seen: unknown[] = [];
    const urls = new Set<string>();
    for (const note of ['first', 'second']) {
      const place = await migratedDatabase(definition, dialect);
      urls.add(place.url);
      const database = await openAgencyDatabase(definition, place.url);
      const em = database.orm.em.fork();
      seen.push(await select(em, 'select id, cast(at as char(19)) as at, note from thing order by id'));
      await change(em, 'update thing set note = ?', [note]);
      await change(em, 'insert into thing values (?, null, ?)', ['b', note]);
      await database.close();
      await place.remove();
    }
    const asWritten = [{ id: 'a', at: '2025-01-01 00:00:00', note: null }];
    expect(seen).toEqual([asWritten, asWritten]);
    expect(urls.size).toBe(dialect === 'mysql' && process.env['HUB_TEST_KEPT'] ? 1 : 2);
  });

  test('is another for each that uses one at the same time', async () => {
    const places = [await migratedDatabase(definition, dialect), await migratedDatabase(definition, dialect)];
    expect(new Set(places.map(({ url }) => url)).size).toBe(2);
    for (const { remove } of places) await remove();
  });
});
