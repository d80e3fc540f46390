import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../id/new-id.ts';
import { agencyA, agencyC, codesOf, permit, startPermits, type Permits } from '../testing/permits.ts';
import { databases } from '../testing/test-databases.ts';
import { ProcedureCase } from './procedure.entity.ts';

describe.each(databases)('several cases that take the same step, on %s,', (dialect) => {
  let permits: Permits;
  let ids: string[];
  beforeAll(async () => {
    permits = await startPermits(dialect);
  });
  afterAll(() => permits.close());

  const due = { USE: '2025-04-01' };
  const takeAll = (principal: typeof agencyA, of: readonly string[], takenOf?: Parameters<typeof permit.takeAll>[3]) =>
    permits.act(principal, (context) => permit.takeAll(context, 'answer', of, takenOf));
  const states = async () => {
    const em = permits.database.orm.em.fork();
    return Promise.all(ids.map(async (id) => (await em.findOneOrFail(ProcedureCase, { id })).state));
  };
  const begin = async () => {
    ids = [await permits.begin(), await permits.begin(), await permits.begin()];
  };

  test('take it each as the command says, and stay as they are where it says nothing', async () => {
    await begin();
    await takeAll(agencyA, ids, (found) => {
      if (found?.id === ids[1]) return undefined;
      return { due, to: found?.id === ids[0] ? 'GRANTED' : 'DENIED' };
    });
    expect(await states()).toEqual(['GRANTED', 'ASKED', 'DENIED']);
  });

  test('take it together or not at all', async () => {
    await begin();
    expect(await codesOf(takeAll(agencyA, [...ids, newId()], () => ({ due })))).toEqual(['NOT_FOUND']);
    await takeAll(agencyA, [ids[2]!], () => ({ due }));
    expect(await codesOf(takeAll(agencyA, ids, () => ({ due })))).toEqual(['WRONG_STATUS']);
    expect(await states()).toEqual(['ASKED', 'ASKED', 'GRANTED']);
  });

  test('take it only by whoever may, even if there is none', async () => {
    expect(await codesOf(takeAll(agencyC, []))).toEqual(['FORBIDDEN']);
  });
});
