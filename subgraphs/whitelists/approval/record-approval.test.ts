import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { ProcedureCase } from '@hub/shared/procedure/procedure.entity.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { Approval, ApprovalShare } from './approval.entity.ts';

const { H1: institutionId, H2: otherInstitutionId, H3: unlistedId } = on.hospitalIds;

describe.each(databases)('recordApproval, on %s', (dialect) => {
  let hub: on.Whitelists;
  let drugId: string;

  beforeAll(async () => {
    hub = await on.arrangeWhitelists(dialect, ['H1', 'H2']);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = await hub.registeredDrug();
  });

  const record = (input: object = {}, by?: typeof on.bjmpa) => hub.recordApproval({ drugId, ...input }, by);
  const recorded = expect.objectContaining({ approvals: [expect.anything()] });
  const bad = (field: string, reason: string, values = {}) => [{ refusal: 'BAD_INPUT', field, reason, ...values }];

  test('[R27] [R46] [D6] is on record with its total, shares and validity, and published', async () => {
    const head = await hub.head();
    const terms = { number: newId(), date: '2024-03-01', quantity: 10, validUntil: '2024-03-01' };
    const shares = [{ institutionId, quantity: 10 }, { institutionId: otherInstitutionId }];
    const { number, quantity, validUntil } = terms;
    const answer = { id: expect.any(String), number, quantity, validUntil };
    const findings = [{ code: 'DOSSIER_MISSING' }];
    expect(await record({ ...terms, shares })).toEqual({ approvals: [answer], findings });
    const [row] = await hub.em().find(Approval, { drugId });
    expect(row).toMatchObject(terms);
    const stored = [
      { institutionId, quantity: 10 },
      { institutionId: otherInstitutionId, quantity: null },
    ];
    const rows = await hub.em().find(ApprovalShare, { approvalId: row!.id, drugId });
    expect(rows).toHaveLength(2);
    expect(rows).toEqual(expect.arrayContaining(stored.map((share) => expect.objectContaining(share))));
    expect(await hub.published(head)).toEqual([
      { type: 'ApprovalRecorded', data: { approvalId: row!.id, drugId, ...terms, shares: stored } },
    ]);
  });

  test('is recorded by BJMPA, once for each number and drug', async () => {
    expect(await record({}, on.bjhc)).toEqual(on.onlyBjmpa);
    expect(await record({}, { kind: 'INSTITUTION', id: 'BJMPA' })).toEqual(on.onlyAgencies);
    const number = newId();
    expect(await record({ number })).toEqual(recorded);
    const exists = [{ refusal: 'ALREADY_EXISTS', kind: 'Approval', id: number }];
    expect(await record({ number })).toEqual(exists);
    expect(await hub.em().count(Approval, { number })).toBe(1);
  });

  test('is of at least one pack, and no share is above its total', async () => {
    expect(await record({ quantity: 0 })).toEqual([
      { refusal: 'QUANTITY_NOT_POSITIVE', quantity: 0, field: 'lines[0].quantity' },
    ]);
    expect(await record({ quantity: 1_000_001 })).toEqual(bad('lines[0].quantity', 'ABOVE', { max: 1_000_000 }));
    const ofShare = (quantity: number) => record({ shares: [{ institutionId }, { institutionId, quantity }] });
    expect(await ofShare(11)).toEqual(bad('lines[0].shares[1].quantity', 'ABOVE', { max: 10 }));
    expect(await ofShare(0)).toEqual([
      { refusal: 'QUANTITY_NOT_POSITIVE', quantity: 0, field: 'lines[0].shares[1].quantity' },
    ]);
    expect(await hub.em().count(Approval, { drugId })).toBe(0);
  });

  test('is dated up to today in Beijing, and does not end before it', async () => {
    expect(await record({ date: on.tomorrow })).toEqual(bad('date', 'IN_FUTURE'));
    const before = bad('lines[0].validUntil', 'BEFORE', { earliest: '2024-03-02' });
    expect(await record({ date: '2024-03-02', validUntil: '2024-03-01' })).toEqual(before);
    expect(await record({ validUntil: on.letterDate })).toEqual(recorded);
  });

  test('[R1] is of a registered drug, for listed institutions, each once', async () => {
    const unknown = newId();
    expect(await record({ drugId: unknown })).toEqual([{ refusal: 'NOT_FOUND', kind: 'Drug', id: unknown }]);
    expect(await record({ shares: [] })).toEqual(bad('lines[0].shares', 'EMPTY'));
    const twice = bad('lines[0].shares[1]', 'ALREADY_USED', { value: institutionId });
    expect(await record({ shares: [{ institutionId }, { institutionId }] })).toEqual(twice);
    const shares = [unknown, institutionId, unlistedId].map((id) => ({ institutionId: id }));
    expect(await record({ shares })).toEqual([
      { refusal: 'INSTITUTION_NOT_LISTED', id: unknown },
      { refusal: 'INSTITUTION_NOT_LISTED', id: unlistedId, idName: 'H3' },
    ]);
    expect(await hub.em().count(ApprovalShare, { drugId })).toBe(0);
  });

  test('[R33] [R144] a letter of the pilot decides dossiers, none of them twice', async () => {
    const missing = { refusal: 'DOSSIER_MISSING', number: 'N-1' };
    expect(await record({ number: 'N-1', date: on.today })).toMatchObject([missing]);
    const id = newId();
    const decided = { procedure: 'import-dossier', state: 'REFUSED', steps: 1 };
    await hub.em().insert(ProcedureCase, { id, ...decided, ownerKind: 'INSTITUTION', ownerId: institutionId });
    expect(await record({ dossierIds: [id] })).toMatchObject([{ refusal: 'WRONG_STATUS', id, status: 'REFUSED' }]);
    expect(await hub.em().count(Approval, { drugId })).toBe(0);
  });
});
