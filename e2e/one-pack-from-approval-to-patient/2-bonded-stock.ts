import { assertInputObjectType, isRequiredInputField } from 'graphql';
import { expect, test } from 'vitest';
import type { Data, HubClient } from '@hub/embedded/client.ts';
import { documentHash } from '@hub/embedded/demo/steps.ts';
import { importerId, institutionId, type Journey } from './journey.ts';
import { refusal } from '../refusal.ts';

/** From bonded stock to releases. */
export function stockSteps(journey: Journey): void {
  test('[R2] [D14] 5. the importer stocks 60 packs in bond; above the approval it only warns', async () => {
    const { importer, known } = journey;
    const lots = [
      { lotNumber: 'VOS-A（虚构）', expiryDate: '2030-01-31', quantity: 40 },
      { lotNumber: 'VOS-B（虚构）', expiryDate: '2030-06-30', quantity: 20 },
    ];
    const input = { drugId: known.drugId, lots };
    const entered = await importer.command(
      'enterBondedStock',
      input,
      'lots { id onHand } findings { code requirement }',
    );
    expect(entered.lots.map((lot: Data) => lot.onHand)).toEqual([40, 20]);
    expect(entered.findings).toEqual([{ code: 'STOCK_ABOVE_APPROVALS', requirement: 'D14' }]);
    [known.lotA, known.lotB] = entered.lots.map((lot: Data) => lot.id);
  });

  test('[R85] 6. one code per pack; coding, scan-in and shelving in this order only', async () => {
    const { importer, codes, known } = journey;
    expect(await refusal(importer.command('scanIn', { codes: codes.a }, 'items { code }'))).toBe('NOT_FOUND');
    await importer.command('codeItems', { lotId: known.lotA, codes: codes.a }, 'items { code }');
    await importer.command('codeItems', { lotId: known.lotB, codes: codes.b }, 'items { code }');
    expect(await refusal(importer.command('shelve', { codes: codes.a }, 'items { code }'))).toBe('WRONG_STATE');
    await importer.command('scanIn', { codes: codes.a }, 'items { code }');
    const shelved = await importer.command('shelve', { codes: codes.a }, 'items { state }');
    expect(new Set(shelved.items.map((item: Data) => item.state))).toEqual(new Set(['SHELVED']));
  });

  test('[R5] [R74] [R75] 7. forms are cleared up to the approved total and not one pack above', async () => {
    const { bjmpa, importer, hospital, partner, known } = journey;
    const { approvalId } = known;
    const apply = async (client: HubClient, quantity: number) => {
      const input = { approvalId, institutionId, importerId, quantity, mandateHash: documentHash('mandate') };
      const { clearanceForm } = await client.command(
        'applyForClearanceForm',
        input,
        'clearanceForm { id applicantKind }',
      );
      return clearanceForm;
    };
    const issue = (formId: string, number: string) =>
      bjmpa.command(
        'issueClearanceForm',
        { formId, number },
        'clearanceForm { status remaining approval { remaining } }',
      );
    const byImporter = await apply(importer, 30);
    const byHospital = await apply(hospital, 10);
    const tooMuch = await apply(hospital, 11);
    expect([byImporter.applicantKind, byHospital.applicantKind]).toEqual(['ENTRUSTED_IMPORTER', 'INSTITUTION']);
    const first = await issue(byImporter.id, '通关单-1（虚构）');
    expect(first.clearanceForm).toEqual({ status: 'ISSUED', remaining: 30, approval: { remaining: 10 } });
    expect(await refusal(issue(tooMuch.id, '通关单-2（虚构）'))).toBe('QUOTA_EXCEEDED');
    const second = await issue(byHospital.id, '通关单-2（虚构）');
    expect(second.clearanceForm.approval.remaining).toBe(0);
    known.form = byImporter.id;
    await partner.until(() => partner.movements.length === 4);
    partner.cut();
  });

  test.each([
    ['ApplyForClearanceFormInput', ['approvalId', 'idempotencyKey', 'importerId', 'institutionId', 'quantity']],
    ['IssueClearanceFormInput', ['formId', 'idempotencyKey', 'number']],
  ])('[R76] no import inspection is required: the only required fields of %s are %s', (name, expected) => {
    const { apiSchema } = journey.hub.gateway.supergraph;
    const fields = Object.values(assertInputObjectType(apiSchema.getType(name)).getFields());
    expect(fields.filter(isRequiredInputField).map((field) => field.name)).toEqual(expect.arrayContaining(expected));
    expect(fields.filter(isRequiredInputField)).toHaveLength(expected.length);
  });

  test('[R3] [R78] [R79] [R86] 8. several releases per form, only to its hospital, only fully traced packs', async () => {
    const { importer, codes, known } = journey;
    const release = (formId: string, released: string[]) =>
      importer.command(
        'releaseFromZone',
        { formId, codes: released },
        'release { id quantity institution { id } clearanceForm { remaining } }',
      );
    expect(await refusal(release(known.form, [codes.b[0]!]))).toBe('ITEM_NOT_TRACED');
    expect(await refusal(release(known.form, codes.a.slice(0, 31)))).toBe('FORM_EXCEEDED');
    const first = await release(known.form, codes.a.slice(0, 5));
    expect(first.release).toMatchObject({
      quantity: 5,
      institution: { id: institutionId },
      clearanceForm: { remaining: 25 },
    });
    const second = await release(known.form, codes.a.slice(5, 12));
    expect(second.release.clearanceForm.remaining).toBe(18);
    known.release = first.release.id;
    known.laterRelease = second.release.id;
  });
}
