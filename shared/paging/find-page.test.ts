import { defineEntity, p } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '../database/open-database.ts';
import { newId } from '../id/new-id.ts';
import { databases, newTestDatabase, type TestDatabase } from '../testing/test-databases.ts';
import { findPage, type PageArgs } from './find-page.ts';
import { nameContains } from './name-contains.ts';
import { searchText } from './search-text.ts';

const Thing = defineEntity({
  name: 'Thing',
  tableName: 'thing',
  properties: {
    id: p.uuid().primary(),
    code: p.string().length(32).unique(),
    searchText: p.text(),
    wanted: p.boolean(),
    hidden: p.boolean(),
  },
});

/** Names that a search must find regardless of Unicode form, case and white space. */
const named: Readonly<Record<number, readonly [name: string, nameEn: string]>> = {
  3: ['罕见病药品 100% α', 'Orphan Drug_3'],
  4: ['示例 ＡＢＣ', 'Éculizumab'],
  5: ['ΩΔΟΣΑℌ', 'Weißmab ﬁ-1'],
};

const things = Array.from({ length: 230 }, (_, index) => ({
  id: newId(),
  // Codes sort differently from ids, and case-sensitively.
  code: `${index % 2 === 0 ? 'a' : 'B'}${(index * 7) % 230}`,
  searchText: searchText(...(named[index] ?? [`样品 ${index}`, `Thing ${index}`])),
  wanted: index % 3 !== 0,
  hidden: index % 10 === 9,
}));

describe.each(databases)('a list on %s', (dialect) => {
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

  const page = (args: PageArgs, key: 'id' | 'code' = 'id') =>
    findPage(database.orm.em.fork(), Thing, { visible: { hidden: false }, asked: { wanted: true } }, args, { key });

  test.each([
    ['id', 40],
    ['code', 50],
    // Exactly the number of rows: no empty page at the end.
    ['id', 138],
  ] as const)('is read completely and in order, page by page: by %s, %d at a time', async (key, size) => {
    const pages: string[][] = [];
    let after: string | null | undefined;
    do {
      const { nodes, pageInfo } = await page({ first: size, after }, key);
      pages.push(nodes.map((thing) => thing[key]));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
    } while (after);
    const wanted = things.filter((thing) => thing.wanted && !thing.hidden).map((thing) => thing[key]);
    expect(pages.flat()).toEqual(wanted.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(pages).toHaveLength(Math.ceil(wanted.length / size));
  });

  test('returns 50 rows by default, and reports an empty list', async () => {
    expect((await page({})).nodes).toHaveLength(50);
    const last = things.findLast((thing) => !thing.hidden)!;
    expect(await page({ after: last.id })).toEqual({
      nodes: [],
      pageInfo: { endCursor: null, hasNextPage: false },
    });
  });

  test('returns 1 to 200 rows per page', async () => {
    expect((await page({ first: 1 })).nodes).toHaveLength(1);
    expect((await page({ first: 200 })).nodes).toHaveLength(138);
    for (const first of [0, -1, 201, 1.5]) {
      await expect(page({ first })).rejects.toMatchObject({ code: 'BAD_INPUT', params: { field: 'first' } });
    }
  });

  test('continues after a page’s end cursor, and refuses an unknown one', async () => {
    const { id, code } = things[0]!;
    const hidden = things.find((thing) => thing.hidden)!;
    const invalid = { id: ['', 'junk', id.slice(1), newId(), code, hidden.id], code: ['', 'junk', id, hidden.code] };
    for (const key of ['id', 'code'] as const) {
      for (const after of invalid[key]) {
        const refused = { code: 'BAD_INPUT', params: { field: 'after' } };
        await expect(page({ after }, key), after).rejects.toMatchObject(refused);
      }
    }
    // A row that has since left the list still marks a position in it.
    const unwanted = things.find((thing) => !thing.wanted)!;
    expect((await page({ after: unwanted.id, first: 1 })).nodes[0]!.id > unwanted.id).toBe(true);
  });

  const found = async (search: string | null) => {
    const rows = await database.orm.em.fork().find(Thing, nameContains(search));
    return rows.length === things.length ? 'all' : rows.map(({ id }) => things.findIndex((thing) => thing.id === id));
  };

  test.each([
    [3, ['见病药', 'orphan DRUG', 'drug_3', '100% α', ' Orphan\u00a0\u3000drug ', '%', '_']],
    [4, ['éculizumab', 'ÉCULIZUMAB', 'E\u0301CULIZUMAB', 'ABC', 'ａｂｃ', 'É', 'ab\u200bc']],
    [5, ['Ω', 'ω', '\u2126', 'ωδος', 'ΔΟΣ', 'δοσ', 'σαH', 'WEISSMAB', 'weißMAB', 'FI-1']],
  ])('is searched by any part of a name, regardless of form and case: thing %d', async (index, searches) => {
    for (const search of searches) expect([search, await found(search)]).toEqual([search, [index]]);
  });

  test('treats SQL wildcards in the search text literally', async () => {
    for (const search of ["x' or '1'='1", 'orphan%3', 'Drug%', 'drug.3', 'x_y', '\\', 'α orphan', 'eculizumab']) {
      expect([search, await found(search)]).toEqual([search, []]);
    }
    expect([await found(null), await found(''), await found(' ')]).toEqual(['all', 'all', 'all']);
  });
});
