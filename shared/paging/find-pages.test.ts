import { defineEntity, p, raw } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database/open-database.ts';
import { statementsDuring } from '../testing/statements-during.ts';
import { newTables } from '../testing/new-tables.ts';
import { databases } from '../testing/test-databases.ts';
import { ascending, descending, findPage, type Page, type PageArgs } from './find-page.ts';
import { findPages } from './find-pages.ts';

const Thing = defineEntity({
  name: 'Thing',
  tableName: 'thing',
  properties: {
    id: p.string().length(8).primary(),
    inBox: p.string().length(8),
    rank: p.integer(),
    wanted: p.boolean(),
    hidden: p.boolean(),
  },
});

const things = Array.from({ length: 60 }, (_, index) => ({
  id: `t${String((index * 7) % 60).padStart(2, '0')}`,
  inBox: 'xyz'[index % 3]!,
  rank: index % 4,
  wanted: index % 5 !== 0,
  hidden: index % 7 === 0,
}));
const orders = { RANK: ascending('rank', 'id'), RANK_DESCENDING: descending('rank', 'id') };
const [visible, wanted] = [{ hidden: false }, { wanted: true }];
const boxes = ['y', 'none', 'x'];

describe.each(databases)('a page of each of several lists on %s', (dialect) => {
  let database: Database;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ database, close } = await newTables(dialect, [Thing]));
    await database.orm.em.fork().insertMany(Thing, things);
  });
  afterAll(() => close());

  const em = () => database.orm.em.fork();
  type Args = PageArgs<keyof typeof orders>;
  /** Of lists by their boxes and pages. */
  const pages = async (lists: readonly (readonly [box: string, page: Args])[], seen: object = visible) => {
    const asked = lists.map(([inBox, page]) => ({ asked: { ...wanted, inBox }, page }));
    return findPages(em(), Thing, { visible: seen, key: 'id' }, asked, orders);
  };
  const shown = async (page: Page<unknown> | Error) => {
    if (page instanceof Error) throw page;
    const ids = page.nodes.map((row) => (row as { id: string }).id);
    return { ids, pageInfo: page.pageInfo, count: await page.totalCount(), sum: await page.sum('rank' as never) };
  };
  const shownOf = async (found: readonly (Page<unknown> | Error)[]) => Promise.all(found.map(shown));

  test.each<Args>([
    {},
    { first: 1 },
    { first: 4, order: 'RANK_DESCENDING' },
    { first: 5, after: 't21' },
    { first: 5, after: 't21', order: 'RANK_DESCENDING' },
  ])('is the page of each list by itself: %o', async (args) => {
    const alone = await Promise.all(
      boxes.map((inBox) => findPage(em(), Thing, { visible, asked: { ...wanted, inBox } }, args, orders)),
    );
    const together = await pages(boxes.map((box) => [box, args]));
    expect(await shownOf(together)).toEqual(await shownOf(alone));
    expect(together).toHaveLength(3);
  });

  test('may be in another order and of another size than those beside it, or the same again', async () => {
    const asked = [
      ['x', { first: 2 }],
      ['x', { first: 3, order: 'RANK_DESCENDING' }],
      ['y', { first: 2, after: 't21' }],
      ['x', { first: 2 }],
    ] as const;
    const alone = await Promise.all(asked.map((each) => pages([each])));
    expect(await shownOf(await pages(asked))).toEqual(await shownOf(alone.flat()));
  });

  test('has the rows that the caller may see, by any condition, also where pages share rows', async () => {
    const odd = { [raw((row) => `${row}.rank % 2 = ?`, [1])]: [] };
    const asked = [{ rank: { $gt: 0 } }, { wanted: true }, {}].map((each) => ({ asked: each, page: { first: 200 } }));
    const found = await findPages(em(), Thing, { visible: odd, key: 'id' }, asked, orders);
    const seen = things.filter(({ rank }) => rank % 2 === 1);
    const counts = [seen.length, seen.filter((thing) => thing.wanted).length, seen.length];
    expect((await shownOf(found)).map(({ ids, count }) => [ids.length, count])).toEqual(counts.map((n) => [n, n]));
  });

  test('is of the rows that the caller sees, also where others have the same keys', async () => {
    const two = { id: { $in: ['t00', 't07'] } };
    const asked = [{}, { wanted: true }].map((each) => ({ asked: each, page: {} }));
    const found = await findPages(em(), Thing, { visible: two, key: 'inBox' }, asked, orders);
    expect((await shownOf(found)).map(({ ids }) => ids)).toEqual([['t00', 't07'], ['t07']]);
  });

  test('with its count takes as many statements for many lists as for two, and one alone takes the fewest', async () => {
    const sent = async (count: number) => {
      const lists = Array.from({ length: count }, (_, at) => [boxes[at % 3]!, { first: 2 }] as const);
      return (await statementsDuring(async () => Promise.all((await pages(lists)).map(shown)))).length;
    };
    // Which rows, and what they are; counts; sums.
    expect([await sent(1), await sent(2), await sent(99), await sent(0)]).toEqual([3, 4, 4, 0]);
  });

  test('is found among more lists than one query takes', async () => {
    const lists = Array.from({ length: 250 }, (_, at) => [boxes[at % 3]!, { first: 1 + (at % 4) }] as const);
    const found = await shownOf(await pages(lists));
    const alone = await Promise.all(lists.slice(240).map((each) => pages([each])));
    expect(found.slice(240)).toEqual(await shownOf(alone.flat()));
  });

  test('that is refused says nothing of the others', async () => {
    const [refused, found] = await pages([
      ['x', { first: 0 }],
      ['y', { first: 1 }],
    ]);
    expect(refused).toMatchObject({ code: 'BAD_INPUT' });
    expect((await shown(found!)).ids).toHaveLength(1);
    expect(await pages([['x', { first: 0 }]])).toMatchObject([{ code: 'BAD_INPUT' }]);
  });
});
