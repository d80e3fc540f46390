import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OrganisationKind, Principal } from '@hub/shared/access/principal.ts';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startAllSubgraphs, type AllSubgraphs } from '@hub/shared/testing/contract-all-subgraphs.ts';
import { ListPublished } from '@hub/whitelists/published/events.ts';
import { Lot } from '../bonded-lot/bonded-lot.entity.ts';
import { Item } from './item.entity.ts';

const [lotId, drugId, importerId, institutionId, emptyId] = [newId(), newId(), newId(), newId(), newId()];
const by = (kind: OrganisationKind, id: string): Principal => ({
  subject: 'test',
  organisation: { kind, id },
  scopes: [],
});

let subgraphs: AllSubgraphs;

beforeAll(async () => {
  subgraphs = await startAllSubgraphs();
  await inTransaction(subgraphs.of('trace').agency.database, async (em) => {
    em.create(Lot, { id: lotId, drugId, importerId, lotNumber: 'A', expiryDate: '2030-01-31', quantity: 5 });
    const pack = { code: '80000000000000000001', lotId, drugId, importerId, institutionId, steps: 4 };
    em.create(Item, { ...pack, state: 'SCANNED_OUT' });
  });
  const members = [institutionId, emptyId].map((memberId) => ({ memberId, institutionIds: [] }));
  const list = { listVersionId: newId(), version: 1, effectiveFrom: '2024-01-01' };
  await subgraphs.publish(ListPublished, { ...list, kind: 'INSTITUTION', members });
});
afterAll(() => subgraphs.close());

const answer = async (principal: Principal, filter: string) => {
  const { data, errors } = await subgraphs.of('trace').ask(`{ items(${filter}) { totalCount } }`, principal);
  const [error] = errors ?? [];
  return error ? (error.extensions as { params: { field: string } }).params.field : data!['items'];
};

test.each([
  ['agencies', by('AGENCY', 'BJMPA'), { totalCount: 1 }],
  ['its importer', by('IMPORTER', importerId), { totalCount: 1 }],
  ['an institution that received packs of it', by('INSTITUTION', institutionId), { totalCount: 1 }],
  ['another importer', by('IMPORTER', newId()), 'lotId'],
  ['another institution', by('INSTITUTION', newId()), 'lotId'],
] as const)('packs are filtered by a lot that the caller may see: %s', async (_, principal, expected) => {
  expect(await answer(principal, `lotId: "${lotId}"`)).toEqual(expected);
});

test('packs are filtered by any institution that a list has named, with packs or without', async () => {
  const agency = by('AGENCY', 'BJMPA');
  expect(await answer(agency, `institutionId: "${institutionId}"`)).toEqual({ totalCount: 1 });
  expect(await answer(agency, `institutionId: "${emptyId}"`)).toEqual({ totalCount: 0 });
  expect(await answer(agency, `institutionId: "${importerId}"`)).toBe('institutionId');
});
