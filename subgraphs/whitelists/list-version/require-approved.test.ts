import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { interleave } from '@hub/shared/testing/interleave.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { paper } from '../testing/listing-steps.ts';
import { arrangeWhitelists, hospitalIds, today, type Whitelists } from '../arrange.ts';
import { requireApproved } from './require-approved.ts';

describe.each(databases)('requireApproved, on %s', (dialect) => {
  let register: Whitelists;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect, ['H1']);
  });
  afterAll(() => register.close());

  test('[R27] [R126] no approval ends between the decision by it and the publication of the list', async () => {
    const drugId = await register.registeredDrug();
    const { approvals } = (await register.recordApproval({ drugId })) as { approvals: { id: string }[] };
    const entries = [{ drugId, institutionIds: [hospitalIds.H1] }];
    const ending = { approvalId: approvals[0]!.id, status: 'ENDED', reason: 'R', document: paper('ENDING') };
    const done = await interleave(
      register.subgraph.agency.database,
      (em) => requireApproved(em, entries, { drugs: new Map(), firstDay: today }),
      async () => {
        const { codes } = await register.send('BJMPA', 'endApproval', ending);
        if (codes.length > 0) throw new Error(codes.join());
      },
    );
    expect(done).toEqual(['first', 'second']);
  });
});
