import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { until } from '@hub/shared/testing/until.ts';
import { removalOf, Steps } from '../testing/listing-steps.ts';
import { arrangeWhitelists, hospitalIds, type Whitelists } from '../arrange.ts';
import { Removal } from './removal.entity.ts';

describe.each(databases)('a removal on %s', (dialect) => {
  let register: Whitelists;
  beforeEach(async () => {
    register = await arrangeWhitelists(dialect);
  });
  afterEach(() => register.close());

  test('[R25] [R26] [D9] is answered once customs and trace have applied it', async () => {
    const steps = new Steps(register);
    await steps.listed(['H2'], '2024-09-18');
    expect(register.nudged).toEqual([]);
    register.at('2024-09-20 10:00');
    const select = 'removal { removedAt inForceAt unconfirmed }';
    const { payload } = await register.send('BJHC', 'removeInstitution', removalOf('H2', 'ILLEGAL_ACT'), select);
    const at = '2024-09-20T02:00:00.000Z';
    expect(payload.removal).toEqual({ removedAt: at, inForceAt: at, unconfirmed: [] });
    expect(register.nudged).toEqual(['customs', 'trace']);
  });

  test('[R25] [R26] that some have not applied is brought to them for as long as it takes, and from then on no more', async () => {
    const em = register.em();
    const id = newId();
    const left = { id, line: 1, kind: 'INSTITUTION', subjectId: hospitalIds.H1, listVersionId: newId() } as const;
    const reasons = { cause: 'ILLEGAL_ACT', reason: 'R', mayUseDelivered: false } as const;
    await em.insert(Removal, { ...left, ...reasons, removedAt: new Date(0), inForceAt: null, unconfirmed: ['trace'] });
    await register.subgraph.follow();
    const stored = () => em.fork().findOneOrFail(Removal, { id });
    await until(async () => (await stored()).inForceAt !== null);
    expect((await stored()).unconfirmed).toEqual([]);
    expect(register.nudged).toEqual(['trace']);
  });
});
