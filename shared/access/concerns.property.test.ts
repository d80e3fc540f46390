import { defineEntity, p } from '@mikro-orm/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDatabase } from '../database/open-database.ts';
import { concerns, isConcerned, type Parties } from './concerns.ts';
import { organisationKinds, type OrganisationKind, type Principal } from './principal.ts';

const Thing = defineEntity({
  name: 'Thing',
  tableName: 'thing',
  properties: { id: p.integer().primary(), importerId: p.string(), institutionId: p.string().nullable() },
});

const callerOf = (kind: OrganisationKind, id: string): Principal => ({
  subject: 'someone',
  organisation: { kind, id },
  scopes: [],
});
const things: readonly Parties[] = ['1', '2'].flatMap((importerId) =>
  ['1', '2', null].map((institutionId) => ({ importerId, institutionId })),
);
/** The indices of the things that a caller may see. */
const seenBy = (principal: Principal | undefined) =>
  things.flatMap((thing, index) => (isConcerned(principal, thing) ? [index] : []));

test('agencies and analysts see everything, importers and institutions see their own, everyone else sees nothing', () => {
  const everything = things.map((_, index) => index);
  expect([seenBy(callerOf('AGENCY', 'BJMPA')), seenBy(callerOf('ANALYST', '1'))]).toEqual([everything, everything]);
  expect([seenBy(callerOf('IMPORTER', '1')), seenBy(callerOf('INSTITUTION', '2'))]).toEqual([
    [0, 1, 2],
    [1, 4],
  ]);
  const others = [undefined, callerOf('PUBLIC', '1'), callerOf('SYSTEM', '1')];
  expect(others.map((caller) => seenBy(caller))).toEqual([[], [], []]);
});

test('the row filter and the single-row check agree for every caller', async () => {
  const database = await openDatabase({ url: 'sqlite::memory:', entities: [Thing], migrations: [] });
  await database.orm.schema.create();
  await database.orm.em.fork().insertMany(
    Thing,
    things.map(({ importerId, institutionId }, id) => ({ id, importerId, institutionId: institutionId ?? null })),
  );
  const kinds = fc.constantFrom<OrganisationKind>(...organisationKinds, 'SYSTEM');
  const callers = fc.option(fc.tuple(kinds, fc.constantFrom('1', '2', '3', '', 'null')), { nil: undefined });
  await fc.assert(
    fc.asyncProperty(callers, async (caller) => {
      const principal = caller && callerOf(...caller);
      const rows = await database.orm.em.fork().find(Thing, concerns(principal), { orderBy: { id: 'asc' } });
      expect(rows.map(({ id }) => id)).toEqual(seenBy(principal));
    }),
  );
  await database.close();
});
