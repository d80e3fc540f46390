import { defineEntity, p } from '@mikro-orm/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MigrationFile } from '../database/migration-file.ts';
import { openDatabase } from '../database/open-database.ts';
import { change, select } from '../database/statement.ts';
import { inTransaction } from '../database/transaction.ts';
import { WholeNumber } from '../database/whole-number.ts';
import { newId } from '../id/new-id.ts';
import { databases, newTestDatabase, type TestDatabase } from '../testing/test-databases.ts';
import { appendRows, newRow } from './append-rows.ts';
import { ListHead } from './list-head.entity.ts';
import { linesOf } from './number-rows.ts';

const Thing = defineEntity({
  name: 'Thing',
  tableName: 'thing',
  properties: {
    id: p.uuid().primary(),
    line: p.type(WholeNumber).unique(),
    text: p.string().length(16).index(),
    number: p.integer(),
  },
  checks: [{ name: 'thing_number', expression: 'number > 0' }],
});

const columns = 'text varchar(16) not null, number integer not null, constraint thing_number check (number > 0)';
const before: MigrationFile = {
  name: '0001-before',
  sqlite: [
    'create table `list_head` (`list` text not null primary key, `line` integer not null)',
    `create table \`thing\` (\`id\` text not null primary key, ${columns})`,
    'create index `thing_text_index` on `thing` (`text`)',
  ],
  mysql: [
    'create table `list_head` (`list` varchar(64) not null, `line` bigint not null, primary key (`list`))',
    `create table \`thing\` (\`id\` varchar(36) not null, ${columns}, primary key (\`id\`))`,
    'alter table `thing` add index `thing_text_index` (`text`)',
  ],
};

describe.each(databases)('a table that becomes a list in commit order, on %s,', (dialect) => {
  let place: TestDatabase;

  beforeEach(async () => {
    place = await newTestDatabase(dialect);
  });
  afterEach(() => place.remove());

  const open = (migrations: readonly MigrationFile[]) =>
    openDatabase({ url: place.url, entities: [ListHead, Thing], migrations });

  test('keeps its rows, numbered in id order, its indexes and its checks, and continues after the last', async () => {
    const ids = Array.from({ length: 3 }, () => newId());
    const old = await open([before]);
    for (const [index, id] of [...ids.entries()].toReversed()) {
      await change(old.orm.em.fork(), 'insert into thing (number, id, text) values (?, ?, ?)', [index + 1, id, 'old']);
    }
    await old.close();

    const database = await open([before, linesOf('0002-lines', ['thing'])]);
    const id = newId();
    await inTransaction(database, (em) => appendRows(em, [newRow(Thing, { id, text: 'new', number: 9 })]));
    const em = database.orm.em.fork();
    expect(await select(em, 'select id, line, text, number from thing order by line')).toEqual([
      ...ids.map((each, index) => ({ id: each, line: index + 1, text: 'old', number: index + 1 })),
      { id, line: 4, text: 'new', number: 9 },
    ]);
    const insert = (line: number, number: number) =>
      change(em, 'insert into thing (id, line, text, number) values (?, ?, ?, ?)', [newId(), line, 'x', number]);
    await expect(insert(4, 1)).rejects.toThrow(/unique|duplicate/i);
    await expect(insert(5, 0)).rejects.toThrow(/constraint/i);
    if (dialect === 'sqlite') {
      const [plan] = await select<{ detail: string }>(em, "explain query plan select 1 from thing where text = 'old'");
      expect(plan!.detail).toContain('thing_text_index');
    }
    await database.close();
  });
});
