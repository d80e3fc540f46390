import { defineEntity, p } from '@mikro-orm/core';
import { describe, expect, test } from 'vitest';
import { insertRows } from '../database/insert-rows.ts';
import { newTables } from '../testing/new-tables.ts';
import { statementsDuring } from '../testing/statements-during.ts';
import { databases } from '../testing/test-databases.ts';
import { ascending, descending, findPage } from './find-page.ts';
import { findPages } from './find-pages.ts';
import { withoutImplied } from './implied-bounds.ts';

const at = (ms: number) => new Date(ms);

test.each([
  [5, { $gte: 5 }, { $gte: 6 }],
  [at(5), { $gte: at(5) }, { $gte: at(6) }],
  ['b', { $gte: 'a' }, { $gte: 'c' }],
  // UTF-16 has them the other way round.
  ['\u{10000}', { $gte: '\u{ff21}' }, { $gte: '\u{20000}' }],
  [5, { $gte: 4 }, { $gte: '4' }],
  ['5', { $gte: '5' }, { $gte: 4 }],
  [at(5), { $gte: at(4) }, { $gte: 4 }],
  [null, undefined, { $gte: 0 }],
  [5, { $gte: 4 }, { $lte: 9 }],
  [5, { $gte: 4 }, { $gte: 4, $ne: 7 }],
  [5, { $gte: 4 }, 7],
])('what lies beyond %j is within %j, and not all of it within %j', (value, implied, asked) => {
  const place = { column: 'u', direction: 'asc', value } as const;
  if (implied)
    expect(withoutImplied({ $and: [{ n: 1 }, { u: implied, n: 2 }] }, place)).toEqual({ $and: [{ n: 1 }, { n: 2 }] });
  for (const kept of [{ u: asked }, { $and: [{ $or: [{ u: { $gte: 0 } }] }] }, { n: { $gte: 0 } }])
    expect(withoutImplied(kept, place)).toEqual(kept);
});

test('what lies below a value is within a bound above it', () => {
  const place = { column: 'u', direction: 'desc', value: 5 } as const;
  expect(withoutImplied({ u: { $lte: 5 } }, place)).toEqual({});
  for (const kept of [{ u: { $lte: 4 } }, { u: { $gte: 5 } }]) expect(withoutImplied(kept, place)).toEqual(kept);
});

const Share = defineEntity({
  name: 'Share',
  tableName: 'share',
  properties: { id: p.string().length(8).primary(), used: p.integer() },
  indexes: [{ properties: ['used', 'id'] }],
});
const orders = { USED: ascending('used', 'id'), USED_DESCENDING: descending('used', 'id') };

describe.each(databases)('a list with a bound, on %s,', (dialect) => {
  test('is read on beyond a row without the bound, and from a row outside of it with the bound', async () => {
    const { database, close } = await newTables(dialect, [Share]);
    const em = () => database.orm.em.fork();
    await insertRows(
      em(),
      Share,
      [1, 2, 3, 4, 5, 6].map((used) => ({ id: `s${used}`, used })),
    );
    const read = async (asked: object, order: keyof typeof orders, after: string | null) => {
      let rows: unknown[] = [];
      const sent = await statementsDuring(async () => {
        rows = (await findPage(em(), Share, { asked }, { first: 2, after, order }, orders)).nodes;
      });
      return [rows, sent.some(({ sql }) => /used`? [<>]= \?/.test(sql)) ? 'bound' : 'no bound'];
    };
    const rows = (...used: number[]) => used.map((each) => ({ id: `s${each}`, used: each }));
    const [least, most] = [{ used: { $gte: 3 } }, { used: { $lte: 4 } }];
    expect(await read(least, 'USED', null)).toEqual([rows(3, 4), 'bound']);
    expect(await read(least, 'USED', 's1')).toEqual([rows(3, 4), 'bound']);
    expect(await read(least, 'USED', 's4')).toEqual([rows(5, 6), 'no bound']);
    expect(await read(least, 'USED_DESCENDING', 's4')).toEqual([rows(3), 'bound']);
    expect(await read(most, 'USED_DESCENDING', null)).toEqual([rows(4, 3), 'bound']);
    expect(await read(most, 'USED_DESCENDING', 's6')).toEqual([rows(4, 3), 'bound']);
    expect(await read(most, 'USED_DESCENDING', 's4')).toEqual([rows(3, 2), 'no bound']);
    expect(await read(most, 'USED', 's3')).toEqual([rows(4), 'bound']);

    const lists = ['s1', 's4'].map((after) => ({ asked: least, page: { first: 2, after } }));
    const sent = await statementsDuring(async () => {
      const pages = await findPages(em(), Share, { visible: {}, key: 'id' }, lists, orders);
      expect(pages).toMatchObject([{ nodes: rows(3, 4) }, { nodes: rows(5, 6) }]);
    });
    expect(sent.flatMap(({ sql }) => sql.match(/used`? >= \?/g) ?? [])).toHaveLength(1);
    await close();
  });
});
