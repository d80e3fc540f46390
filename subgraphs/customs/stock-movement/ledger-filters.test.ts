import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OrganisationKind, Principal } from '@hub/shared/access/principal.ts';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startAllSubgraphs, type AllSubgraphs } from '@hub/shared/testing/contract-all-subgraphs.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { Agreement } from '../agreement/agreement.entity.ts';
import { ApprovalQuota, ShareQuota } from '../approval/approval.entity.ts';
import { PublishedList } from '@hub/shared/published-list/published-list.entity.ts';

const [importerId, formerId, institutionId, approvalId, drugId] = [newId(), newId(), newId(), newId(), newId()];
const by = (kind: OrganisationKind, id: string): Principal => ({
  subject: 'test',
  organisation: { kind, id },
  scopes: [],
});
const agency = by('AGENCY', 'CUSTOMS');

describe.each(databases)('the filters of the ledger, on %s,', (dialect) => {
  let subgraphs: AllSubgraphs;

  beforeAll(async () => {
    subgraphs = await startAllSubgraphs({ dialect, clock: () => new Date('2024-04-01T08:00:00Z') });
    await inTransaction(subgraphs.of('customs').agency.database, async (em) => {
      const list = (kind: 'IMPORTER' | 'INSTITUTION', version: number, memberId: string) =>
        em.create(PublishedList, {
          kind,
          version,
          effectiveFrom: '2024-01-01',
          members: [{ id: memberId, for: [] }],
        });
      list('IMPORTER', 1, formerId);
      list('IMPORTER', 2, importerId);
      list('INSTITUTION', 1, institutionId);
      em.create(ApprovalQuota, { id: approvalId, number: 'N-1', date: '2024-01-01', drugId, approved: 9 });
      em.create(ShareQuota, { approvalId, institutionId, drugId });
      em.create(Agreement, {
        id: newId(),
        importerId,
        institutionId,
        validFrom: '2024-01-01',
        validUntil: '2024-12-31',
        confirmed: true,
      });
    });
  });
  afterAll(() => subgraphs.close());

  const answer = async (principal: Principal, filter: string) => {
    const { errors } = await subgraphs.of('customs').ask(`{ ledger(filter: { ${filter} }) { totalCount } }`, principal);
    const [error] = errors ?? [];
    return error ? (error.extensions as { params: { field: string } }).params.field : 'answered';
  };

  test('take every importer that a list has ever named, and nothing else', async () => {
    for (const id of [importerId, formerId]) expect(await answer(agency, `importerId: "${id}"`)).toBe('answered');
    for (const id of [institutionId, drugId]) expect(await answer(agency, `importerId: "${id}"`)).toBe('importerId');
  });

  test.each([
    ['agencies', agency, 'answered'],
    ['its institution', by('INSTITUTION', institutionId), 'answered'],
    ['an importer that serves its institution', by('IMPORTER', importerId), 'answered'],
    ['another institution', by('INSTITUTION', newId()), 'approvalId'],
    ['another importer', by('IMPORTER', formerId), 'approvalId'],
  ] as const)('take an approval that the caller may see: %s', async (_, principal, expected) => {
    expect(await answer(principal, `approvalId: "${approvalId}"`)).toBe(expected);
  });
});
