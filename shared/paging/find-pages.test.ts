import { defineEntity, p } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '../database/open-database.ts';
import { statementsDuring } from '../testing/statements-during.ts';
import { databases, newTestDatabase, type TestDatabase } from '../testing/test-databases.ts';
import { ascending, descending, findPage, type PageArgs } from './find-page.ts';
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
const [visible, asked] = [{ hidden: false }, { wanted: true }];
const keys = ['y', 'none', 'x'];

describe.each(databases)('a page of each of several lists on %s', (dialect) => {
  let place: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    place = await newTestDatabase(dialect);
    database = await openDatabase({ url: place.url, entities: [Thing], migrations: [] });
    await database.orm.schema.create();
    await database.orm.em.fork().insertMany(Thing, things);
  });
  afterAll(async () => {
    await database.close();
    await place.remove();
  });

  const em = () => database.orm.em.fork();
  const pages = (args: PageArgs<keyof typeof orders>, of = keys) =>
    findPages(em(), Thing, { visible, asked, column: 'inBox', keys: of }, args, orders);
  const shown = async ({ nodes, pageInfo, totalCount, sum }: Awaited<ReturnType<typeof pages>>[number]) => {
    return { ids: nodes.map(({ id }) => id), pageInfo, count: await totalCount(), sum: await sum('rank') };
  };

  test.each<PageArgs<keyof typeof orders>>([
    {},
    { first: 1 },
    { first: 4, order: 'RANK_DESCENDING' },
    { first: 5, after: 't21' },
    { first: 5, after: 't21', order: 'RANK_DESCENDING' },
  ])('is the page of each list by itself: %o', async (args) => {
    const alone = await Promise.all(
      keys.map((inBox) => findPage(em(), Thing, { visible, asked: { ...asked, inBox } }, args, orders)),
    );
    expect(await Promise.all((await pages(args)).map(shown))).toEqual(await Promise.all(alone.map(shown)));
  });

  test('with its count takes as many statements for all lists as for one', async () => {
    const sent = (of: string[]) =>
      statementsDuring(async () => Promise.all((await pages({ first: 2 }, of)).map((page) => page.totalCount())));
    expect([(await sent(keys)).length, (await sent(['x'])).length]).toEqual([2, 2]);
  });
});
