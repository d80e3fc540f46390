import { defineEntity, p } from '@mikro-orm/core';
import { describe, expect, test } from 'vitest';
import type { MigrationFile } from '../database/migration-file.ts';
import { databases } from './test-databases.ts';
import { statementsToMigrate } from './statements-to-migrate.ts';

const unchanged = {
  id: p.uuid().primary(),
  note: p.string().length(40).nullable(),
  tags: p.json<string[]>(),
  moreTags: p.json<string[]>().nullable(),
};
const before = defineEntity({
  name: 'Box',
  tableName: 'box',
  properties: { ...unchanged, label: p.string().length(20).nullable(), lid: p.string().length(20).nullable() },
});
const after = defineEntity({
  name: 'Box',
  tableName: 'box',
  properties: {
    ...unchanged,
    label: p.string().length(30).nullable(),
    lid: p.string().length(20).nullable(),
    closedAt: p.datetime(3).nullable(),
    seals: p.json<string[]>().nullable(),
  },
  indexes: [{ properties: ['lid'] }],
});

describe.each(databases)('a migration on %s', (dialect) => {
  const lacks = (entity: typeof before | typeof after, migrations: MigrationFile[]) =>
    statementsToMigrate[dialect]({ entities: [entity], migrations });
  const migration = (name: string, statements: string[]): MigrationFile => ({
    name,
    sqlite: statements,
    mysql: statements,
  });

  test('contains what has changed and nothing else', async () => {
    const initial = migration('0001-initial', await lacks(before, []));
    expect(await lacks(before, [initial])).toEqual([]);
    const statements = await lacks(after, [initial]);
    expect(statements.filter((statement) => /note|tags/.test(statement))).toEqual([]);
    const text = statements.join('\n');
    for (const changed of ['closed_at', 'seals', 'box_lid_index']) expect(text).toContain(changed);
    // SQLite has no lengths.
    if (dialect === 'mysql') expect(text).toContain('modify `label` varchar(30) null');
    expect(await lacks(after, [initial, migration('0002-changed', statements)])).toEqual([]);
  });
});
