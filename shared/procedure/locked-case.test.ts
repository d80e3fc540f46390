import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Principal } from '../access/principal.ts';
import { agencyA, agencyB, codesOf, permit, startPermits, type Permits } from '../testing/permits.ts';
import { databases } from '../testing/test-databases.ts';
import { ProcedureCase, ProcedureStep } from './procedure.entity.ts';

describe.each(databases)('a case that is locked, on %s', (dialect) => {
  let permits: Permits;
  beforeAll(async () => {
    permits = await startPermits(dialect);
  });
  afterAll(() => permits.close());

  const em = () => permits.database.orm.em.fork();

  test('of two that take a step at once, one is refused', async () => {
    const id = await permits.begin();
    const answer = (principal: Principal) =>
      codesOf(permits.act(principal, (context) => permit.take(context, 'answer', id, { due: { USE: '2025-04-01' } })));
    expect((await Promise.all([answer(agencyA), answer(agencyB)])).flat()).toEqual(['WRONG_STATUS']);
    expect((await em().find(ProcedureStep, { caseId: id })).length).toBe(2);
  });

  test('many that take a step at once all take it', async () => {
    const id = await permits.begin();
    const sign = () => permits.act(agencyA, (context) => permit.take(context, 'sign', id));
    await Promise.all(Array.from({ length: 8 }, sign));
    expect(await em().findOneOrFail(ProcedureCase, { id })).toMatchObject({ state: 'ASKED', steps: 9 });
  });

  test('sees the state that a case has once it is locked, whatever was read of it before', async () => {
    const id = await permits.begin();
    const answer = permits.act(agencyA, async (context) => {
      await context.em.findOneOrFail(ProcedureCase, { id });
      await context.em.nativeUpdate(ProcedureCase, { id }, { state: 'GIVEN_UP' });
      await permit.take(context, 'sign', id);
    });
    expect(await codesOf(answer)).toEqual(['WRONG_STATUS']);
  });
});
