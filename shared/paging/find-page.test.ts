import { defineEntity, p } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database/open-database.ts';
import { newId } from '../id/new-id.ts';
import { newTables } from '../testing/new-tables.ts';
import { databases } from '../testing/test-databases.ts';
import { statementsDuring } from '../testing/statements-during.ts';
import { ascending, descending, findPage, type Page, type PageArgs } from './find-page.ts';
import { nameContains } from './named-rows.ts';
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
    day: p.string().length(10),
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
  // Many rows of each day.
  day: `2024-03-0${1 + (index % 4)}`,
}));

type Thing = (typeof things)[number];

const orders = {
  ID: ascending('id'),
  ID_DESCENDING: descending('id'),
  DAY: ascending('day', 'id'),
  DAY_DESCENDING: descending('day', 'id'),
};

describe.each(databases)('a list on %s', (dialect) => {
  let database: Database;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ database, close } = await newTables(dialect, [Thing]));
    await database.orm.em.fork().insertMany(Thing, things);
  });
  afterAll(() => close());

  const shown = { visible: { hidden: false }, asked: { wanted: true } };
  const page = (args: PageArgs<keyof typeof orders>) => findPage(database.orm.em.fork(), Thing, shown, args, orders);
  const pageByCode = (args: PageArgs<'CODE'>) =>
    findPage(database.orm.em.fork(), Thing, shown, args, { CODE: ascending('code') }, 'code');

  const readOn = async (read: (after: string | null) => Promise<Page<Thing>>) => {
    const pages: Thing[][] = [];
    for (let after: string | null = null; ;) {
      const { nodes, pageInfo } = await read(after);
      pages.push(nodes);
      if (!pageInfo.hasNextPage) return pages;
      after = pageInfo.endCursor;
    }
  };
  const wantedBy = (place: (thing: Thing) => string) =>
    things
      .filter((thing) => thing.wanted && !thing.hidden)
      .map(place)
      .toSorted((a, b) => (a < b ? -1 : 1));

  // 138 is exactly the number of rows: no empty page at the end.
  test.each([40, 138])('is read completely and in order, page by page, %d rows at a time', async (first) => {
    const wanted = wantedBy(({ id }) => id);
    const pages = await readOn((after) => page({ first, after }));
    expect(pages.flat().map(({ id }) => id)).toEqual(wanted);
    expect(pages).toHaveLength(Math.ceil(wanted.length / first));
  });

  test('is read on by a key other than the id', async () => {
    const pages = await readOn((after) => pageByCode({ first: 50, after }));
    expect(pages.flat().map(({ code }) => code)).toEqual(wantedBy(({ code }) => code));
  });

  test.each([1, 7, 40])(
    'is read in another order and its reverse, with equal days across pages of %d',
    async (first) => {
      const wanted = wantedBy(({ day, id }) => `${day} ${id}`);
      const read = async (order: keyof typeof orders) =>
        (await readOn((after) => page({ first, after, order }))).flat().map(({ day, id }) => `${day} ${id}`);
      expect(await read('DAY')).toEqual(wanted);
      expect(await read('DAY_DESCENDING')).toEqual(wanted.toReversed());
      expect(await read('ID_DESCENDING')).toEqual(
        wantedBy(({ id }) => id)
          .map((id) => expect.stringContaining(id))
          .toReversed(),
      );
    },
  );

  test('continues, in every order, after a row that no longer matches', async () => {
    const unwanted = things.filter((thing) => !thing.wanted && !thing.hidden)[20]!;
    const place = `${unwanted.day} ${unwanted.id}`;
    const byDay = wantedBy(({ day, id }) => `${day} ${id}`);
    const next = async (order: keyof typeof orders) => {
      const { nodes } = await page({ after: unwanted.id, first: 1, order });
      return nodes.map(({ day, id }) => `${day} ${id}`);
    };
    expect(await next('DAY')).toEqual([byDay.find((each) => each > place)]);
    expect(await next('DAY_DESCENDING')).toEqual([byDay.findLast((each) => each < place)]);
    const [{ id }] = (await page({ after: unwanted.id, first: 1 })).nodes as [Thing];
    expect(id).toBe(wantedBy((thing) => thing.id).find((each) => each > unwanted.id));
  });

  test('counts what is visible and matches, on every page, in one statement, and only when asked', async () => {
    const counts: number[] = [];
    const sent = await statementsDuring(async () => {
      const first = await page({ first: 10 });
      await page({ first: 10, after: first.pageInfo.endCursor, order: 'DAY' });
    });
    expect(sent.filter(({ sql }) => sql.includes('count('))).toEqual([]);
    const counting = await statementsDuring(async () => {
      const { nodes, totalCount } = await page({ first: 10, after: things[50]!.id });
      expect(nodes).toHaveLength(10);
      counts.push(await totalCount());
    });
    expect(counts).toEqual([138]);
    expect(counting.filter(({ sql }) => sql.includes('count('))).toHaveLength(1);
    const all = await findPage(database.orm.em.fork(), Thing, {}, {}, orders);
    expect(await all.totalCount()).toBe(things.length);
  });

  test('returns 50 rows by default, and reports an empty list', async () => {
    expect((await page({})).nodes).toHaveLength(50);
    const last = things.findLast((thing) => !thing.hidden)!;
    expect(await page({ after: last.id })).toMatchObject({
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
    const refused = { code: 'BAD_INPUT', params: { field: 'after' } };
    for (const after of invalid.id) await expect(page({ after }), after).rejects.toMatchObject(refused);
    for (const after of invalid.code) await expect(pageByCode({ after }), after).rejects.toMatchObject(refused);
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
