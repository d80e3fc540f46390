import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { followsContract } from '@hub/shared/testing/contract-follows.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { ApprovalQuota, ShareQuota } from '../approval/approval.entity.ts';
import * as on from '../arrange.ts';
import { arrangeForms, type Forms } from '../testing/arrange-forms.ts';
import { customs } from '../subgraph.ts';
import { ClearanceForm } from './clearance-form.entity.ts';

const { importerId, institutionId, importer, otherImporter, otherInstitution } = on;
const mandateHash = 'a'.repeat(64);

describe.each(databases)('applyForClearanceForm, on %s', (dialect) => {
  let hub: Forms;
  let drugId: string;
  let approvalId: string;

  beforeAll(async () => {
    hub = await arrangeForms(dialect);
  });
  afterAll(() => hub.close(['APPROVAL', 'SHARE']));
  beforeEach(async () => {
    drugId = await hub.listDrug();
    approvalId = await hub.approve(drugId);
  });

  const apply = (input: object = {}, by?: Organisation) => hub.apply({ approvalId, ...input }, by);
  const notFound = (id: string) => [{ refusal: 'NOT_FOUND', kind: 'Approval', id }];
  const applied = { clearanceForm: expect.objectContaining({ status: 'APPLIED' }) };

  test('[R74] [R76] by the institution, or by the importer that it mandates, is on record; nothing is cleared yet', async () => {
    const head = await hub.head();
    const first = { status: 'APPLIED', applicantKind: 'INSTITUTION', quantity: 3 };
    expect(await apply({ quantity: 3 })).toEqual({ clearanceForm: { id: expect.any(String), ...first } });
    const second = { status: 'APPLIED', applicantKind: 'ENTRUSTED_IMPORTER', quantity: 4 };
    expect(await apply({ quantity: 4, mandateHash }, importer)).toMatchObject({ clearanceForm: second });
    const parties = { approvalId, drugId, institutionId, importerId, appliedAt: on.now, number: null, issuedAt: null };
    expect(await hub.em().find(ClearanceForm, { approvalId }, { orderBy: { line: 'asc' } })).toMatchObject([
      { ...first, ...parties, mandateHash: null, released: 0 },
      { ...second, ...parties, mandateHash, released: 0 },
    ]);
    expect(await hub.em().findOne(ApprovalQuota, { id: approvalId })).toMatchObject({ cleared: 0 });
    expect(await hub.published(head)).toEqual([]);
  });

  test('[R32] is for the port of Beijing Tianzhu only', async () => {
    const port = async (input: object) => {
      const asked = { institutionId, importerId, approvalId, quantity: 1, ...input };
      return hub.send('applyForClearanceForm', on.institution, asked, 'clearanceForm { port }');
    };
    for (const input of [{}, { port: null }, { port: '北京天竺' }])
      expect(await port(input)).toEqual({ clearanceForm: { port: '北京天竺' } });
    for (const elsewhere of ['上海', '北京'])
      expect(await port({ port: elsewhere })).toEqual([
        { refusal: 'PORT_NOT_TIANZHU', port: elsewhere, tianzhu: '北京天竺' },
      ]);
  });

  test('[R74] is a task of BJMPA, and nothing for others', async () => {
    const formId = await hub.appliedForm(approvalId);
    const [item, ...more] = await itemsAbout(hub.customs, 'stock', on.bjmpa, formId);
    const task = { clause: 'R74', text: '审核《进口药品通关单》申请', task: true, answeredAt: null };
    expect([item, more]).toMatchObject([task, []]);
    expect(inShort([item!])).toEqual(['CLEARANCE_APPLIED ClearanceForm open']);
    for (const by of [on.institution, importer, { kind: 'AGENCY', id: 'BJHC' } as const])
      expect(await itemsAbout(hub.customs, 'stock', by, formId)).toEqual([]);
  });

  test('[R74] is for a party of the form only, and an importer needs the mandate', async () => {
    const onlyParty = [{ refusal: 'FORBIDDEN', what: 'APPLICANT' }];
    expect(await apply({}, otherInstitution)).toEqual(onlyParty);
    expect(await apply({ mandateHash }, otherImporter)).toEqual(onlyParty);
    // Of the right id, but of the wrong kind.
    const only = { refusal: 'FORBIDDEN', what: 'ONLY', only: 'INSTITUTION / IMPORTER' };
    expect(await apply({}, { kind: 'AGENCY', id: institutionId })).toEqual([only]);
    expect(await apply({}, importer)).toEqual([{ refusal: 'BAD_INPUT', field: 'mandateHash', reason: 'MISSING' }]);
  });

  test('is for at least one pack', async () => {
    expect(await apply({ quantity: 0 })).toEqual([
      { refusal: 'QUANTITY_NOT_POSITIVE', quantity: 0, field: 'quantity' },
    ]);
    const tooMany = { refusal: 'BAD_INPUT', field: 'quantity', reason: 'ABOVE', max: 1_000_000 };
    expect(await apply({ quantity: 1_000_001 })).toEqual([tooMany]);
  });

  test('[R30] [D13] needs an approval of the institution, up to its last day', async () => {
    const unknown = newId();
    expect(await apply({ approvalId: unknown })).toEqual(notFound(unknown));
    await hub.agree({ institutionId: otherInstitution.id });
    const ofAnother = { institutionId: otherInstitution.id, mandateHash };
    const missing = [{ refusal: 'APPROVAL_MISSING', drug: drugId, institution: otherInstitution.id }];
    expect(await apply(ofAnother, importer)).toMatchObject(missing);
    const ended = await hub.approve(drugId, { validUntil: on.yesterday });
    const notValid = [{ refusal: 'APPROVAL_NOT_VALID', number: ended, date: on.today }];
    expect(await apply({ approvalId: ended })).toEqual(notValid);
    const ending = await hub.approve(drugId, { validUntil: on.today });
    expect(await apply({ approvalId: ending })).toEqual(applied);
  });

  test('[R30] [D37] an approval that names others only is as if it did not exist', async () => {
    const unknown = newId();
    const ofAnother = { institutionId: otherInstitution.id, importerId: otherImporter.id };
    const missing = [{ refusal: 'AGREEMENT_MISSING' }];
    for (const id of [unknown, approvalId])
      expect(await apply({ ...ofAnother, approvalId: id }, otherInstitution)).toMatchObject(missing);
    await hub.agree(ofAnother);
    expect(await apply({ ...ofAnother, approvalId: unknown }, otherInstitution)).toEqual(notFound(unknown));
    expect(await apply(ofAnother, otherInstitution)).toEqual(notFound(approvalId));
    const shares = [{ institutionId: otherInstitution.id, quantity: null }];
    const foreign = await hub.approve(drugId, { shares });
    expect(await apply({ approvalId: foreign })).toEqual(notFound(foreign));
  });

  test('[R30] [D37] a share that the importer does not see is as if the approval did not name the institution', async () => {
    const ofOther = { institutionId: otherInstitution.id, quantity: null };
    const foreign = await hub.approve(drugId, { shares: [ofOther] });
    const both = await hub.approve(drugId, { shares: [ofOther, { institutionId, quantity: null }] });
    await hub.agree({ importerId: otherImporter.id, institutionId: otherInstitution.id });
    const missing = [{ refusal: 'APPROVAL_MISSING', institution: institutionId }, { refusal: 'AGREEMENT_MISSING' }];
    for (const id of [foreign, both]) {
      const input = { approvalId: id, importerId: otherImporter.id, mandateHash };
      expect(await apply(input, otherImporter)).toMatchObject(missing);
    }
  });

  test('[R75] is possible for all that the approval has left, but not for more', async () => {
    expect(await apply({ quantity: 10 })).toEqual(applied);
    expect(await apply({ quantity: 11 })).toEqual([{ refusal: 'QUOTA_EXCEEDED', requested: 11, remaining: 10 }]);
    await hub.em().nativeUpdate(ApprovalQuota, { id: approvalId }, { cleared: 7 });
    expect(await apply({ quantity: 3 })).toEqual(applied);
    expect(await apply({ quantity: 4 })).toEqual([{ refusal: 'QUOTA_EXCEEDED', requested: 4, remaining: 3 }]);
  });

  test('[D6] is possible for all that the share has left, but not for more', async () => {
    const shared = await hub.approve(drugId, { shares: [{ institutionId, quantity: 5 }] });
    const ofShare = (quantity: number) => apply({ approvalId: shared, quantity });
    expect(await ofShare(5)).toEqual(applied);
    expect(await ofShare(6)).toEqual([{ refusal: 'SHARE_EXCEEDED', requested: 6, remaining: 5 }]);
    await hub.em().nativeUpdate(ShareQuota, { approvalId: shared }, { cleared: 4 });
    expect(await ofShare(1)).toEqual(applied);
    expect(await ofShare(2)).toEqual([{ refusal: 'SHARE_EXCEEDED', requested: 2, remaining: 1 }]);
  });

  test('[R96] is refused while a stop-use covers the institution', async () => {
    await hub.stopUse({ drugId, scope: 'INSTITUTION', institutionId: otherInstitution.id });
    expect(await apply()).toEqual(applied);
    await hub.stopUse({ drugId, scope: 'INSTITUTION', institutionId });
    expect(await apply()).toMatchObject([{ refusal: 'STOP_USE_IN_FORCE' }]);
  });

  test('[R1] [R30] [R54] needs the pilot, the licence, all three lists and the permission', async () => {
    expect(await hub.refusalsByLists(drugId, () => apply())).toEqual({
      'before the pilot': ['PILOT_NOT_OPEN'],
      'after the pilot': ['PILOT_NOT_OPEN'],
      'without the importer': ['IMPORTER_NOT_LISTED'],
      'after its licence': ['LICENCE_EXPIRED'],
      'outside its licence': ['LICENCE_SCOPE_MISSING'],
      'without the institution': ['INSTITUTION_NOT_LISTED'],
      'without the drug': ['DRUG_NOT_LISTED', 'INSTITUTION_NOT_PERMITTED'],
      'without the permission': ['INSTITUTION_NOT_PERMITTED'],
    });
    expect(await apply()).toEqual(applied);
  });

  test('[R105] [D15] needs an agreement in force between the two, first and last day included', async () => {
    const other = { importerId: otherImporter.id, mandateHash };
    const missing = [{ refusal: 'AGREEMENT_MISSING', parties: `${institutionId} – ${otherImporter.id}` }];
    const refused = async () => expect(await apply(other, otherImporter)).toMatchObject(missing);
    await refused();
    const agree = (validFrom: string, validUntil: string) =>
      hub.agree({ importerId: otherImporter.id, institutionId, validFrom, validUntil });
    await agree('2024-01-01', on.yesterday);
    await agree(on.tomorrow, '2024-12-31');
    await hub.agree({ importerId: otherImporter.id, institutionId: otherInstitution.id });
    await refused();
    await agree(on.today, on.today);
    expect(await apply(other, otherImporter)).toEqual(applied);
  });
});

followsContract(customs, 'applyForClearanceForm', ['whitelists', 'safety']);
