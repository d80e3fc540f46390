import { defineEntity, p, type EntityManager } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noRows } from '../access/room.ts';
import { insertRows } from '../database/insert-rows.ts';
import type { Database } from '../database/open-database.ts';
import { select, type SqlValue } from '../database/statement.ts';
import { inTransaction } from '../database/transaction.ts';
import { statementsDuring } from '../testing/statements-during.ts';
import { newTables } from '../testing/new-tables.ts';
import { databases } from '../testing/test-databases.ts';
import { findPage, newestFirst, type PageArgs } from './find-page.ts';

const Line = defineEntity({
  name: 'Line',
  tableName: 'log_line',
  properties: {
    id: p.integer().primary(),
    line: p.integer().unique(),
    kind: p.string().length(16),
    owner: p.string().length(16),
    note: p.string().length(200),
  },
  indexes: [
    { properties: ['kind', 'owner'] },
    { properties: ['line', 'kind'] },
    { properties: ['kind', 'line'] },
    { properties: ['owner', 'line'] },
    { properties: ['owner', 'kind', 'line'] },
  ],
});

const count = 60_000;
const kinds = ['ENTERED', 'CLEARED', 'RELEASED'];
const note = 'x'.repeat(200);
const lines = Array.from({ length: count }, (_, line) => ({
  id: count - line,
  line,
  kind: kinds[line % kinds.length]!,
  owner: line % 100 === 1 ? 'of few' : `owner ${line % 2}`,
  note,
}));

describe.each(databases)('of a long list, on %s,', (dialect) => {
  let database: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ database, close } = await newTables(dialect, [Line]));
    for (let from = 0; from < count; from += 5000)
      await insertRows(database.orm.em.fork(), Line, lines.slice(from, from + 5000));
  });
  afterAll(() => close());

  type Args = PageArgs<keyof typeof newestFirst>;
  const page = (em: EntityManager, asked: object, args: Args, visible = {}) =>
    findPage(em, Line, { visible, asked }, args, newestFirst);
  const ofKinds = (...of: string[]) => ({ $and: [{ kind: { $in: of } }] });
  const linesOf = async (asked: object, args: Args, visible = {}) =>
    (await page(database.orm.em.fork(), asked, args, visible)).nodes.map(({ line }) => line);

  test('pages by one value are those rows, in both directions', async () => {
    const middle = count / 2;
    const after = String(lines[middle]!.id);
    const released = (from: number, step: number) => {
      const found: number[] = [];
      for (let line = from; found.length < 4; line += step) if (lines[line]!.kind === 'RELEASED') found.push(line);
      return found;
    };
    const pages = { first: 4, after };
    expect(await linesOf(ofKinds('RELEASED'), pages)).toEqual(released(middle - 1, -1));
    expect(await linesOf(ofKinds('RELEASED'), { ...pages, order: 'OLDEST_FIRST' })).toEqual(released(middle + 1, 1));
    expect(await linesOf(ofKinds('RELEASED'), { first: 4 })).toEqual(released(count - 1, -1));
    expect(await linesOf(ofKinds('RELEASED', 'CLEARED'), { first: 2, after })).toEqual([middle - 1, middle - 2]);
    expect(await linesOf(ofKinds(), pages)).toEqual([]);
    const own = released(middle - 1, -1).filter((line) => lines[line]!.owner === 'owner 0');
    expect(await linesOf(ofKinds('RELEASED'), { first: own.length, after }, { owner: 'owner 0' })).toEqual(own);
    expect(await linesOf({ owner: 'owner 0' }, { first: 2, after })).toEqual([middle - 2, middle - 4]);
    expect(await linesOf({}, { first: 2, after, order: 'OLDEST_FIRST' }, { owner: 'owner 0' })).toEqual([
      middle + 2,
      middle + 4,
    ]);
    for (const asked of [ofKinds('RELEASED'), {}]) {
      expect(await linesOf(asked, { first: 2 }, noRows())).toEqual([]);
      expect(await linesOf({ $and: [asked, noRows()] }, { first: 2 })).toEqual([]);
    }
    expect(await linesOf({ kind: { $in: ['RELEASED'], $ne: 'RELEASED' } }, { first: 2 })).toEqual([]);
    expect(await linesOf({ owner: 'owner 1' }, { first: 2 }, { owner: 'owner 0' })).toEqual([]);
    const ofOwner = { owner: 'owner 0' };
    const early = { id: { $gte: count - 10 } };
    expect(await linesOf(early, { first: 9 }, ofOwner)).toEqual([10, 8, 6, 4, 2, 0]);
    expect(await linesOf({ ...early, note: { $ne: note } }, { first: 9 }, ofOwner)).toEqual([]);
    expect(await linesOf({ $or: [{ kind: 'RELEASED' }, { id: count }] }, { first: 2 }, ofOwner)).toEqual([
      count - 4,
      count - 10,
    ]);
    expect(await linesOf({ ...early, $and: [{ id: { $lte: count - 4 } }] }, { first: 9 }, ofOwner)).toEqual([
      10, 8, 6, 4,
    ]);
    expect(await linesOf({ $and: [early, noRows()] }, { first: 9 }, ofOwner)).toEqual([]);
    const total = await page(database.orm.em.fork(), ofKinds('RELEASED'), {});
    expect(await total.totalCount()).toBe(count / 3);
  });

  const ofOne = {
    'one of the kinds asked for': [ofKinds('RELEASED'), {}],
    'an owner asked for': [{ $and: [{ owner: 'owner 0' }] }, {}],
    'the owner who asks': [{}, { owner: 'owner 0' }],
    'an owner of few': [{ owner: 'of few' }, {}],
    'a kind asked for by their owner': [ofKinds('CLEARED'), { owner: 'owner 0' }],
    'a note that no index has': [{ note }, {}],
    'an owner with notes asked for by a range': [{ note: { $gte: note } }, { owner: 'owner 0' }],
    'a kind asked for with notes, by their owner': [
      { kind: 'CLEARED', note: { $in: [note, ''] } },
      { owner: 'owner 0' },
    ],
  } as const;
  const cases = Object.entries(ofOne).flatMap(([what, [asked, visible]]) =>
    (['NEWEST_FIRST', 'OLDEST_FIRST'] as const).map((order) => ({ what, order, asked, visible })),
  );

  test.each(dialect === 'sqlite' ? Object.keys(newestFirst) : [])(
    'SQLite finds the place of a page by an index of value and order, %s',
    async (order) => {
      const args = { first: 20, after: String(lines[count / 2]!.id), order: order as Args['order'] };
      const em = database.orm.em.fork();
      const sent = await statementsDuring(async () => void (await page(em, ofKinds('RELEASED'), args)));
      const { sql, parameters } = sent.at(-1)!;
      const plan = await select<{ detail: string }>(em, `explain query plan ${sql}`, parameters as SqlValue[]);
      expect(plan.map(({ detail }) => detail).join()).toMatch(/\(kind=\? AND line[<>]\?\)$/);
    },
  );

  // Only servers count the rows that they read.
  test.each(dialect === 'mysql' ? cases : [])(
    'a page in the middle of the rows of $what is read alone, $order',
    async ({ order, asked, visible }) => {
      const args = { first: 20, after: String(lines[count / 2]!.id), order };
      const read = await inTransaction(database, async (em) => {
        const before = await rowsRead(em);
        await page(em, asked, args, visible);
        return (await rowsRead(em)) - before;
      });
      expect(read).toBeLessThan(100);
    },
  );
});

/** How many rows this connection has read. */
async function rowsRead(em: EntityManager): Promise<number> {
  const counted = await select<{ Value: string }>(em, "show session status like 'Handler_read%'");
  return counted.reduce((sum, { Value }) => sum + Number(Value), 0);
}
