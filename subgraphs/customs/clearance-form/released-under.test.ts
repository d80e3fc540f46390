import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { startAllSubgraphs, type AllSubgraphs } from '@hub/shared/testing/contract-all-subgraphs.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ApprovalQuota } from '../approval/approval.entity.ts';
import { ClearanceForm } from './clearance-form.entity.ts';

const bjmpa = { subject: 'test', organisation: { kind: 'AGENCY', id: 'BJMPA' }, scopes: [] } as const;

describe.each(databases)('what was released under an approval, on %s,', (dialect) => {
  let subgraphs: AllSubgraphs;

  beforeAll(async () => {
    subgraphs = await startAllSubgraphs({ dialect });
  });
  afterAll(() => subgraphs.close());

  test('[R75] [R78] is the sum over its forms, and none of those of others', async () => {
    const em = subgraphs.of('customs').agency.database.orm.em.fork();
    const parties = { drugId: newId(), importerId: newId(), institutionId: newId() };
    const issued = { ...parties, status: 'ISSUED', applicantKind: 'INSTITUTION', appliedAt: new Date(0) } as const;
    let line = 0;
    for (const released of [[2, 0, 3], [4], [0]]) {
      const approvalId = newId();
      const quota = { number: `N-${line}`, date: '2024-03-01', drugId: parties.drugId, approved: 20, cleared: 15 };
      await em.insert(ApprovalQuota, { id: approvalId, ...quota });
      for (const count of released) {
        line += 1;
        await em.insert(ClearanceForm, { ...issued, id: newId(), line, approvalId, quantity: 5, released: count });
      }
    }
    const { data, errors } = await subgraphs
      .of('customs')
      .ask('{ clearanceForms { nodes { released approval { released } } } }', { ...bjmpa, scopes: [] }, {});
    expect(errors).toBeUndefined();
    const { nodes } = data!['clearanceForms'] as { nodes: { released: number; approval: { released: number } }[] };
    expect(nodes.map(({ released, approval }) => [released, approval.released])).toEqual([
      [2, 5],
      [0, 5],
      [3, 5],
      [4, 4],
      [0, 0],
    ]);
  });
});
