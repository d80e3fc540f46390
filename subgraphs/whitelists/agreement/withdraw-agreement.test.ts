import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import * as of from '../testing/agreement-steps.ts';

const { importer, institution } = of;

describe.each(databases)('withdrawAgreement, on %s', (dialect) => {
  let hub: of.Agreements;

  beforeAll(async () => {
    hub = await of.arrangeAgreements(dialect);
  });
  afterAll(() => hub.close());

  const withdraw = (by: Organisation, agreementId: string, reason = '改签') =>
    issue(hub.subgraph, {
      command: 'withdrawAgreement',
      by,
      input: { agreementId, reason },
      select: 'agreement { state procedure { state steps { name note } } }',
    });
  const refused = (refusal: string) => [expect.objectContaining({ refusal })];

  test('[D34] by the party that proposed it ends it, and nothing is published', async () => {
    const id = await hub.proposed();
    const head = await hub.head();
    expect(await withdraw(institution, id)).toEqual({
      agreement: {
        state: 'WITHDRAWN',
        procedure: {
          state: 'WITHDRAWN',
          steps: [
            { name: 'registerAgreement', note: null },
            { name: 'withdrawAgreement', note: '改签' },
          ],
        },
      },
    });
    expect(await hub.published(head)).toEqual([]);
    expect(await withdraw(institution, id)).toEqual(refused('WRONG_STATUS'));
    expect(await hub.confirm(importer, id)).toEqual([
      { refusal: 'WRONG_STATUS', kind: 'Agreement', id, status: 'WITHDRAWN', expected: 'PROPOSED' },
    ]);
  });

  test('[D34] is refused once both have confirmed it', async () => {
    expect(await withdraw(institution, await hub.agreed())).toEqual(refused('WRONG_STATUS'));
  });

  test('[D37] is for whoever proposed it', async () => {
    const id = await hub.proposed(importer);
    for (const by of [institution, { kind: 'IMPORTER', id: newId() } as const])
      expect(await withdraw(by, id)).toEqual(refused('NOT_FOUND'));
    expect(await withdraw(importer, newId())).toEqual(refused('NOT_FOUND'));
    expect(await withdraw(on.bjhc, id)).toEqual(refused('FORBIDDEN'));
    expect(await withdraw(importer, id, ' ')).toEqual(refused('BAD_INPUT'));
  });
});
