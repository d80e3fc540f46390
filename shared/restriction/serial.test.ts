import type { EntityManager } from '@mikro-orm/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inTransaction } from '../database/transaction.ts';
import { newId } from '../id/new-id.ts';
import { interleave as interleaved } from '../testing/interleave.ts';
import { statementsDuring } from '../testing/statements-during.ts';
import { startTestAgency, type TestAgency } from '../testing/test-agency.ts';
import { testClock } from '../testing/test-clock.ts';
import { databases } from '../testing/test-databases.ts';
import { lockSubjects } from './lock-subjects.ts';
import { restrict } from './restrict.ts';
import { restrictionEntities } from './restriction.entity.ts';
import { closed, requireUnrestricted, sealed } from './testing/boxes.ts';

describe.each(databases)('decisions and restrictions at once, on %s:', (dialect) => {
  let agency: TestAgency;
  let box: string;
  let room: string;

  beforeAll(async () => {
    agency = await startTestAgency(dialect, { entities: [...restrictionEntities] });
  });
  afterAll(() => agency.close());
  beforeEach(() => {
    box = newId();
    room = newId();
  });

  const transact = <Result>(work: (em: EntityManager) => Promise<Result>) => inTransaction(agency.database, work);

  /** Decides to open a box in a room, in the transaction of `em`. */
  const open = async (em: EntityManager, about = { box, room }): Promise<void> =>
    requireUnrestricted(em, { gate: 'OPEN', at: testClock(), about: [about] });
  /** By cause, in the transaction of `em`. */
  const restrictions = {
    [sealed.name]: (em: EntityManager) => restrict(em, sealed, { id: newId(), scope: { box } }),
    [closed.name]: (em: EntityManager) => restrict(em, closed, { id: newId(), scope: { room } }),
  };

  const interleave = (
    first: (em: EntityManager) => Promise<unknown>,
    second: (em: EntityManager) => Promise<unknown>,
  ): Promise<string[]> =>
    interleaved(
      agency.database,
      first,
      () => transact(second),
      (error) => (error as { params: { status: string } }).params.status,
    );

  const subjects = () => [`box:${box}`, `room:${room}`];
  const rows: [string, () => Promise<unknown>][] = [
    ['whose rows do not exist yet', async () => {}],
    ['one of whose rows exists', () => transact((em) => lockSubjects(em, subjects().slice(1)))],
    ['whose rows exist', () => transact((em) => lockSubjects(em, subjects()))],
  ];
  const orders = [sealed, closed].flatMap(({ name, subject }) =>
    rows.map(([which, prepare]) => ({ name, subject, which, prepare })),
  );

  test.each(orders)(
    '[R96] [D9] $name of a $subject is applied only after a decision about subjects $which',
    async ({ name, prepare }) => {
      await prepare();
      expect(await interleave(open, restrictions[name]!)).toEqual(['first', 'second']);
    },
  );

  test.each(orders)(
    '[R96] [D9] a decision about subjects $which waits for $name of a $subject, and obeys it',
    async ({ name, prepare }) => {
      await prepare();
      expect(await interleave(restrictions[name]!, open)).toEqual(['first', name]);
    },
  );

  // SQLite runs one transaction after the other.
  const several = databases.filter((each) => each === dialect && each !== 'sqlite');
  test.each(several)('neither waits for what is about other subjects', async () => {
    const other = { box: newId(), room: newId() };
    await transact((em) => lockSubjects(em, subjects()));
    await transact((em) => open(em, other));
    expect(await interleave(open, (em) => open(em, other))).toEqual(['second', 'first']);
    expect(await interleave(restrictions[sealed.name]!, (em) => open(em, other))).toEqual(['second', 'first']);
  });

  test('rows are locked in the order of their keys, so that of two that need the same none waits for the other', async () => {
    const sent = await statementsDuring(() => transact((em) => lockSubjects(em, ['c', 'a', 'b', 'a'])));
    const keys = sent.filter(({ sql }) => sql.includes('restricted_subject')).map(({ parameters }) => parameters);
    expect(keys).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ]);
  });
});
