import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { startAllSubgraphs, type AllSubgraphs } from '@hub/shared/testing/contract-all-subgraphs.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { Agreement } from '../agreement/agreement.entity.ts';
import { ApprovalQuota, ShareQuota } from '../approval/approval.entity.ts';
import { ClearanceForm } from './clearance-form.entity.ts';

const bjmpa = { subject: 'test', organisation: { kind: 'AGENCY', id: 'BJMPA' }, scopes: [] } as const;

describe.each(databases)('what was cleared and released under an approval, on %s,', (dialect) => {
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
      await em.insert(ShareQuota, {
        approvalId,
        institutionId: parties.institutionId,
        drugId: parties.drugId,
        cleared: 15,
      });
      for (const count of released) {
        line += 1;
        await em.insert(ClearanceForm, { ...issued, id: newId(), line, approvalId, quantity: 5, released: count });
      }
    }
    const { data, errors } = await subgraphs
      .of('customs')
      .ask(
        '{ clearanceForms(order: OLDEST_FIRST) { nodes { released approval { released } } } }',
        { ...bjmpa, scopes: [] },
        {},
      );
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

  test('[R75] [D37] is for an importer what it supplied itself, and for an institution what it was supplied with', async () => {
    const em = subgraphs.of('customs').agency.database.orm.em.fork();
    const [approvalId, sharedId, drugId] = [newId(), newId(), newId()];
    const [importerId, otherImporter, institutionId, otherInstitution] = [newId(), newId(), newId(), newId()];
    const quota = { date: '2024-03-01', drugId, approved: 20 };
    await em.insert(ApprovalQuota, { id: approvalId, number: 'own', ...quota, cleared: 10 });
    await em.insert(ApprovalQuota, { id: sharedId, number: 'shared', ...quota, cleared: 15 });
    await em.insert(ShareQuota, { approvalId, institutionId, drugId, cleared: 10 });
    await em.insert(ShareQuota, { approvalId: sharedId, institutionId, drugId, cleared: 10 });
    await em.insert(ShareQuota, { approvalId: sharedId, institutionId: otherInstitution, drugId, cleared: 5 });
    const term = { confirmed: true, validFrom: '2024-01-01', validUntil: '2030-12-31' };
    for (const by of [importerId, otherImporter])
      await em.insert(Agreement, { id: newId(), importerId: by, institutionId, ...term });
    let line = 100;
    const as = { status: 'ISSUED', applicantKind: 'INSTITUTION', appliedAt: new Date(0), quantity: 5 } as const;
    const form = async (named: string, parties: { importerId: string; institutionId: string }, rest: object) => {
      line += 1;
      await em.insert(ClearanceForm, { id: newId(), line, drugId, approvalId: named, ...as, ...parties, ...rest });
    };
    for (const named of [approvalId, sharedId]) {
      await form(named, { importerId, institutionId }, { released: 2 });
      await form(named, { importerId, institutionId }, { status: 'APPLIED', quantity: 4 });
      await form(named, { importerId: otherImporter, institutionId }, { released: 1 });
    }
    await form(sharedId, { importerId: otherImporter, institutionId: otherInstitution }, { released: 4 });
    const counts = async (organisation: Organisation) => {
      const fields = 'clearanceForms { nodes { approval { id cleared remaining released } } }';
      const { data } = await subgraphs.of('customs').ask(`{ ${fields} }`, { ...bjmpa, organisation }, {});
      const { nodes } = data!['clearanceForms'] as { nodes: { approval: Record<string, unknown> }[] };
      const found = new Map(nodes.map(({ approval }) => [approval['id'], approval]));
      return [approvalId, sharedId].map((id) => {
        const { cleared, remaining, released } = found.get(id) ?? {};
        return [cleared, remaining, released];
      });
    };
    expect(await counts(bjmpa.organisation)).toEqual([
      [10, 10, 3],
      [15, 5, 7],
    ]);
    expect(await counts({ kind: 'INSTITUTION', id: institutionId })).toEqual([
      [10, 10, 3],
      [10, null, 3],
    ]);
    const ofOne = [5, null, 2];
    expect(await counts({ kind: 'IMPORTER', id: importerId })).toEqual([ofOne, ofOne]);
    expect(await counts({ kind: 'INSTITUTION', id: otherInstitution })).toEqual([Array(3), [5, null, 4]]);
  });
});
