import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ApprovalQuota } from '../approval/approval.entity.ts';
import * as on from '../arrange.ts';
import { arrangeForms, type Forms } from '../testing/arrange-forms.ts';

const { importerId, institutionId, importer, otherImporter, otherInstitution } = on;
const mandateHash = 'a'.repeat(64);
const select = 'clearanceForm { id port lots { lotNumber } } findings { code message requirement }';

describe.each(databases)('what an applicant for a clearance form is told, on %s', (dialect) => {
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
  const applied = { clearanceForm: expect.objectContaining({ status: 'APPLIED' }) };

  test('[R86] may name lots of the importer’s stock of the drug; those that are not coded yet are a finding', async () => {
    const coded = await hub.lot(drugId, 2, { lotNumber: 'A' });
    const uncoded = await hub.lot(drugId, 2, { lotNumber: 'B', shelved: 1 });
    // Which packs are traced, an application only tells as far as it is known.
    await hub.customs.agency.catchUp(['trace']);
    const ask = (lotIds: string[], by: Organisation = importer) => {
      const asked = { institutionId, importerId, approvalId, quantity: 1, mandateHash, lotIds };
      return hub.send('applyForClearanceForm', by, asked, select);
    };
    const { clearanceForm, findings } = (await ask([uncoded.id, coded.id])) as {
      clearanceForm: object;
      findings: { message: string }[];
    };
    expect(clearanceForm).toMatchObject({ lots: [{ lotNumber: 'B' }, { lotNumber: 'A' }] });
    expect(findings).toMatchObject([{ code: 'LOT_NOT_CODED', requirement: 'R86' }]);
    expect(findings[0]!.message).toContain('lot B ');
    const others = [
      await hub.lot(newId(), 1),
      await hub.lot(drugId, 1, { importerId: otherImporter.id }),
      { id: newId() },
    ].map(({ id }) => id);
    expect(await ask([coded.id, ...others])).toEqual(
      others.map((id) => ({ refusal: 'NOT_FOUND', kind: 'BondedLot', id })),
    );
    expect(await ask([])).toEqual([{ refusal: 'BAD_INPUT', field: 'lotIds', reason: 'COUNT', max: 100 }]);
    const twice = { refusal: 'BAD_INPUT', field: 'lotIds[1]', reason: 'ALREADY_USED', value: coded.id };
    expect(await ask([coded.id, coded.id])).toEqual([twice]);
  });

  test('[R96] is refused while a stop-use covers a lot that it names', async () => {
    const lot = await hub.lot(drugId, 1);
    await hub.stopUse({ drugId, scope: 'LOT', lotId: lot.id });
    expect(await apply({ lotIds: [lot.id] })).toMatchObject([{ refusal: 'STOP_USE_IN_FORCE' }]);
    expect(await apply()).toEqual(applied);
  });

  test('[R74] a second application for the same need is a finding, which names the first that is open', async () => {
    const ask = (by = on.institution, input: object = {}) => {
      const asked = { institutionId, importerId, approvalId, quantity: 3, mandateHash, ...input };
      return hub.send('applyForClearanceForm', by, asked, select) as Promise<Record<string, never>>;
    };
    const first = await ask();
    expect(first).toMatchObject({ findings: [] });
    const { id } = first['clearanceForm']! as { id: string };
    const second = await ask(importer);
    expect(second).toMatchObject({ findings: [{ code: 'ALREADY_APPLIED', requirement: 'R74' }] });
    expect((second['findings']! as { message: string }[])[0]!.message).toContain(id);
    expect(await ask(on.institution, { approvalId: await hub.approve(drugId) })).toMatchObject({ findings: [] });
    await hub.withdrawForm(id);
    await hub.refuseForm((second['clearanceForm']! as { id: string }).id);
    expect(await ask()).toMatchObject({ findings: [] });
  });

  test('[R74] [D37] an earlier application that the caller does not see is no finding', async () => {
    const byOther = { approvalId, drugId, importerId: otherImporter.id, status: 'APPLIED', number: null } as const;
    await hub.addForm(byOther);
    const asked = { institutionId, importerId, approvalId, quantity: 1, mandateHash };
    const codes = async (by: Organisation) => hub.send('applyForClearanceForm', by, asked, 'findings { code }');
    expect(await codes(importer)).toEqual({ findings: [] });
    expect(await codes(on.institution)).toEqual({ findings: [{ code: 'ALREADY_APPLIED' }] });
  });

  test('[R75] [D37] who may not know what others have cleared is not told what is left', async () => {
    const ofOther = { institutionId: otherInstitution.id, quantity: null };
    const capped = [{ institutionId, quantity: 5 }, ofOther];
    const uncapped = [{ institutionId, quantity: null }, ofOther];
    const [small, large] = [
      await hub.approve(drugId, { shares: capped }),
      await hub.approve(drugId, { shares: uncapped }),
    ];
    const total = [{ refusal: 'QUOTA_EXCEEDED', requested: 11 }];
    const byImporter = { quantity: 11, mandateHash };
    for (const cleared of [0, 10]) {
      for (const id of [approvalId, large]) await hub.em().nativeUpdate(ApprovalQuota, { id }, { cleared });
      expect(await apply({ approvalId: large, quantity: 11 })).toEqual(total);
      for (const id of [approvalId, large])
        expect(await apply({ approvalId: id, ...byImporter }, importer)).toEqual(total);
      // Its own share comes before the total.
      await hub.em().nativeUpdate(ApprovalQuota, { id: small }, { cleared });
      const ofShare = { refusal: 'SHARE_EXCEEDED', requested: 11 };
      expect(await apply({ approvalId: small, quantity: 11 })).toEqual([{ ...ofShare, remaining: 5 }]);
      expect(await apply({ approvalId: small, ...byImporter }, importer)).toEqual([ofShare]);
    }
  });
});
