import { defineEntity, p } from '@mikro-orm/core';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '../database/open-database.ts';
import { select } from '../database/statement.ts';
import { databases, newTestDatabase } from '../testing/test-databases.ts';
import type { OrganisationKind, Principal } from './principal.ts';
import { isVisible, onlyFor, own, rowsFor, sqlFor, visible, type Room } from './room.ts';

const Thing = defineEntity({
  name: 'Thing',
  tableName: 'thing',
  properties: {
    id: p.integer().primary(),
    importerId: p.string(),
    institutionId: p.string().nullable(),
    serious: p.boolean(),
  },
});

const callerOf = (kind: OrganisationKind, id: string): Principal => ({
  subject: 'someone',
  organisation: { kind, id },
  scopes: [],
});
const things = ['1', '2'].flatMap((importerId) =>
  ['1', '2', null].flatMap((institutionId) => [true, false].map((serious) => ({ importerId, institutionId, serious }))),
);
const room: Room = {
  AGENCY: { ALL: {}, STORED: { institutionId: null }, SOME: { institutionId: ['1', '2'], serious: true } },
  INSTITUTION: own('institutionId'),
  IMPORTER: (importerId) => ({ importerId, serious: true }),
};
const seenBy = (principal: Principal | undefined, of = room) =>
  things.flatMap((thing, index) => (isVisible(of, principal, thing) ? [index] : []));

test('each caller sees its rows, and who is not named sees none', () => {
  expect(seenBy(callerOf('AGENCY', 'ALL'))).toHaveLength(12);
  expect(seenBy(callerOf('AGENCY', 'STORED'))).toEqual([4, 5, 10, 11]);
  expect(seenBy(callerOf('AGENCY', 'SOME'))).toEqual([0, 2, 6, 8]);
  expect(seenBy(callerOf('INSTITUTION', '2'))).toEqual([2, 3, 8, 9]);
  expect(seenBy(callerOf('IMPORTER', '1'))).toEqual([0, 2, 4]);
  const others = ['toString', '__proto__', 'all', ''].map((code) => callerOf('AGENCY', code));
  for (const other of [
    undefined,
    ...others,
    callerOf('ANALYST', '1'),
    callerOf('PUBLIC', '1'),
    callerOf('SYSTEM', '1'),
    callerOf('__proto__' as OrganisationKind, '1'),
  ])
    expect([rowsFor(room, other), seenBy(other)]).toEqual([undefined, []]);
  expect(seenBy(callerOf('ANALYST', '1'), { ANALYST: {} })).toHaveLength(12);
});

test('a column for some readers is null for the others', () => {
  const serious = onlyFor({ IMPORTER: own('importerId') }, 'serious');
  const shownTo = (id: string) => serious(things[0]!, {}, { principal: callerOf('IMPORTER', id) });
  expect([shownTo('1'), shownTo('2')]).toEqual([true, null]);
});

describe.each(databases)('on %s', (dialect) => {
  let database: Database;
  let remove: () => Promise<void>;

  beforeAll(async () => {
    const created = await newTestDatabase(dialect);
    remove = created.remove;
    database = await openDatabase({ url: created.url, entities: [Thing], migrations: [] });
    await database.orm.schema.create();
    await database.orm.em.fork().insertMany(
      Thing,
      // A server would number the row 0 itself.
      things.map((thing, index) => ({ id: index + 1, ...thing })),
    );
  });
  afterAll(async () => {
    await database.close();
    await remove();
  });

  test('filters, conditions of statements and checks of a row agree for every caller', async () => {
    const kinds = fc.constantFrom<OrganisationKind>('AGENCY', 'INSTITUTION', 'IMPORTER', 'ANALYST', 'PUBLIC', 'SYSTEM');
    const ids = fc.constantFrom('1', '2', '3', '', 'null', ...Object.keys(room.AGENCY!));
    const callers = fc.option(fc.tuple(kinds, ids), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(callers, async (caller) => {
        const principal = caller && callerOf(...caller);
        const em = database.orm.em.fork();
        const found = await em.find(Thing, visible(room, principal), { orderBy: { id: 'asc' } });
        const { condition, values } = sqlFor(room, principal, 'thing');
        const selected = await select<{ id: number }>(
          em,
          `select id from thing where ${condition} order by id`,
          values,
        );
        const expected = seenBy(principal).map((index) => index + 1);
        expect([found.map(({ id }) => id), selected.map(({ id }) => id)]).toEqual([expected, expected]);
      }),
    );
  });
});
