import { defineEntity, p } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Principal } from '../access/principal.ts';
import { own } from '../access/room.ts';
import type { Database } from '../database/open-database.ts';
import { ascending } from '../paging/find-page.ts';
import { statementsDuring } from '../testing/statements-during.ts';
import { newTables } from '../testing/new-tables.ts';
import { databases } from '../testing/test-databases.ts';
import type { RequestContext } from './request-context.ts';
import { everyone, pagesOf, rowByKey, rowsByKey } from './seen-rows.ts';

const Thing = defineEntity({
  name: 'Thing',
  tableName: 'thing',
  properties: {
    id: p.string().length(8).primary(),
    box: p.string().length(8),
    rank: p.integer(),
    ownerId: p.string().length(8),
  },
});

const room = { IMPORTER: own('ownerId') };
const thingById = rowByKey(Thing, room);
const everyThing = rowByKey(Thing, everyone);
const thingsOfBox = rowsByKey(Thing, room, 'box', 'rank', 'id');
const pageOfThings = pagesOf(Thing, room, { ID: ascending('id') });
const withFilter = rowByKey(Thing, (principal) => ({ rank: principal ? 1 : 2 }));

const caller: Principal = { subject: 'test', organisation: { kind: 'IMPORTER', id: 'me' }, scopes: [] };

describe.each(databases)('rows that the caller sees, on %s', (dialect) => {
  let database: Database;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ database, close } = await newTables(dialect, [Thing]));
    await database.orm.em.fork().insertMany(Thing, [
      { id: 'a', box: 'x', rank: 2, ownerId: 'me' },
      { id: 'b', box: 'x', rank: 1, ownerId: 'me' },
      { id: 'c', box: 'x', rank: 1, ownerId: 'other' },
      { id: 'd', box: 'y', rank: 1, ownerId: 'me' },
    ]);
  });
  afterAll(() => close());

  const context = (principal: Principal | undefined = caller) =>
    ({ em: database.orm.em.fork(), principal }) as unknown as RequestContext;
  const ids = (rows: readonly unknown[]) => rows.map((row) => (row as { id: string } | null)?.id ?? null);

  test('by key: in the order of the keys, null for one that it does not see, with one statement', async () => {
    const of = context();
    const sent = await statementsDuring(async () => {
      const rows = await Promise.all(['d', 'c', 'z', 'a'].map((id) => thingById(of).load(id)));
      expect(ids(rows)).toEqual(['d', null, null, 'a']);
    });
    expect(sent).toHaveLength(1);
    expect(ids([await everyThing(context()).load('c'), await withFilter(context()).load('a')])).toEqual(['c', null]);
  });

  test('by another column: all of each value, in order', async () => {
    const of = context();
    const [y, z, x] = await Promise.all(['y', 'z', 'x'].map((box) => thingsOfBox(of).load(box)));
    expect([ids(y!), ids(z!), ids(x!)]).toEqual([['d'], [], ['b', 'a']]);
  });

  test('pages: what matches among them', async () => {
    const { nodes, totalCount } = await pageOfThings(context(), { rank: 1 }, { first: 1 });
    expect([ids(nodes), await totalCount()]).toEqual([['b'], 2]);
  });

  test('pages of several lists: each with its own filter, found together, as far as the caller sees them', async () => {
    const of = context();
    const sent = await statementsDuring(async () => {
      const asked = [{ box: 'x' }, { box: 'y' }, { rank: 2 }, { box: 'z' }];
      const pages = await Promise.all(asked.map((each) => pageOfThings(of, each, {})));
      expect(pages.map(({ nodes }) => ids(nodes))).toEqual([['a', 'b'], ['d'], ['a'], []]);
      expect(await Promise.all(pages.map(({ totalCount }) => totalCount()))).toEqual([2, 1, 1, 0]);
    });
    expect(sent).toHaveLength(3);
  });

  test('pages of several lists: what is refused of one says nothing of the others', async () => {
    const of = context();
    const [refused, found] = await Promise.allSettled([
      pageOfThings(of, { box: 'y' }, { first: 0 }),
      pageOfThings(of, { box: 'y' }, { first: 1 }),
    ]);
    expect(refused).toMatchObject({ status: 'rejected', reason: { code: 'BAD_INPUT' } });
    expect(found).toMatchObject({ status: 'fulfilled', value: { nodes: [{ id: 'd' }] } });
  });
});
