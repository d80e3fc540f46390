import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { ProcedureCase } from '@hub/shared/procedure/procedure.entity.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { Steps } from '../testing/listing-steps.ts';
import { hospitalIds, arrangeWhitelists, type Whitelists } from '../arrange.ts';

describe.each(databases)('another application of an institution on %s', (dialect) => {
  let register: Whitelists;
  let steps: Steps;
  let callId: string;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    steps = new Steps(register);
    callId = await steps.openCall();
  });
  afterAll(() => register.close());

  const all = ['BJHC', 'BJMPA', 'CUSTOMS', 'MIB', 'SHUNYI', 'TIANZHU'];
  const apply = async (by: string) => (await steps.tryToApply(by, callId)).codes;

  test('[D27] is refused until the first has ended, however far it is', async () => {
    const id = await steps.apply('H1', callId);
    const taken: string[][] = [];
    const next = async () => taken.push(await apply('H1'));
    await next();
    await steps.review(id);
    await next();
    const draftId = await steps.submit([id]);
    await next();
    await steps.convene(draftId);
    await steps.conclude(draftId, [id], all);
    await next();
    expect(taken).toEqual(taken.map(() => ['ALREADY_EXISTS']));
    await steps.publish(draftId, '2024-09-18');
    expect(await apply('H1')).toEqual([]);
  });

  test('[D27] is possible once the first was rejected', async () => {
    const id = await steps.apply('H2', callId);
    await steps.review(id);
    const draftId = await steps.submit([id]);
    await steps.convene(draftId);
    await steps.conclude(draftId, [], all);
    expect(await apply('H2')).toEqual([]);
  });

  test('does not concern its cases of other procedures', async () => {
    const other = { procedure: 'other', state: 'SUBMITTED', steps: 0 };
    const owner = { ownerKind: 'INSTITUTION', ownerId: hospitalIds.H4 } as const;
    await register.subgraph.agency.database.orm.em.fork().insert(ProcedureCase, { id: newId(), ...other, ...owner });
    expect(await apply('H4')).toEqual([]);
  });

  test('[D27] is refused if both are submitted at once', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => apply('H3')));
    expect(answers.flat()).toEqual(['ALREADY_EXISTS', 'ALREADY_EXISTS', 'ALREADY_EXISTS']);
  });
});
