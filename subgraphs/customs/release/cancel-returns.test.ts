import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import { arrangeForms, type Forms } from '../testing/arrange-forms.ts';
import { stockOf } from '../testing/stock.ts';

describe.each(databases)('what a cancelled release gives back, on %s:', (dialect) => {
  let forms: Forms;
  let approvalId: string;
  let formId: string;
  let codes: string[];

  beforeAll(async () => {
    forms = await arrangeForms(dialect);
  });
  afterAll(() => forms.close());
  beforeEach(async () => {
    const drugId = await forms.listDrug();
    approvalId = await forms.approve(drugId);
    ({ codes } = await forms.lot(drugId, 4));
    formId = await forms.issuedForm(approvalId, 4);
  });

  const released = async (count: number) => {
    const { release } = (await forms.release(formId, codes.slice(0, count))) as { release: { id: string } };
    return release.id;
  };
  const cancel = (releaseId: string) => stockOf(forms).cancel(releaseId);
  const freedLines = async () => {
    const lines = await forms
      .em()
      .find(StockMovement, { formId, kind: 'CLEARANCE_FREED' }, { orderBy: { line: 'asc' } });
    return lines.map(({ quantity }) => quantity);
  };

  test('[R78] a form that it has used up has the packs left again', async () => {
    const releaseId = await released(4);
    expect(await forms.formOf(formId)).toMatchObject({ status: 'USED_UP', released: 4 });
    await cancel(releaseId);
    expect(await forms.formOf(formId)).toMatchObject({ status: 'ISSUED', released: 0, freed: 0 });
    expect(await freedLines()).toEqual([]);
    expect(await released(4)).not.toBe(releaseId);
  });

  test('[D40] the approval of a form that was cancelled since has them left again', async () => {
    const releaseId = await released(3);
    await forms.cancelForm(formId);
    expect(await forms.cleared(approvalId)).toEqual([3, 3]);
    await cancel(releaseId);
    expect(await forms.formOf(formId)).toMatchObject({ status: 'CANCELLED', released: 0, freed: 4 });
    expect(await forms.cleared(approvalId)).toEqual([0, 0]);
    expect(await freedLines()).toEqual([1, 3]);
  });

  test('[D40] what has passed customs under a cancelled form stays with it', async () => {
    await forms.passCustoms(await forms.declared(formId, 1));
    const releaseId = await released(2);
    await forms.cancelForm(formId);
    await cancel(releaseId);
    expect(await forms.formOf(formId)).toMatchObject({ passed: 1, freed: 3 });
    expect(await forms.cleared(approvalId)).toEqual([1, 1]);
    expect(await freedLines()).toEqual([2, 1]);
  });

  test('[D16] its declarations end with it, and it is declared no more', async () => {
    const releaseId = await released(2);
    await forms.declared(formId, 2, { releaseId });
    await cancel(releaseId);
    expect(await forms.formOf(formId)).toMatchObject({ declared: 0 });
    const status = { refusal: 'WRONG_STATUS', kind: 'Release', id: releaseId, status: 'CANCELLED' };
    expect(await forms.declare(formId, { releaseId })).toMatchObject([status]);
    expect(await forms.formOf(formId)).toMatchObject({ declared: 0 });
  });

  test('[R80] what has not passed customs is remarked upon, what was released before counting first', async () => {
    await forms.passCustoms(await forms.declared(formId, 2));
    const findings = async (some: string[]) => {
      const answer = await stockOf(forms).release(formId, some);
      return (answer as unknown as { findings: { code: string }[] }).findings.map(({ code }) => code);
    };
    expect(await findings(codes.slice(0, 2))).toEqual(['NO_REQUEST']);
    expect(await findings(codes.slice(2, 3))).toEqual(['NO_REQUEST', 'NOT_PASSED']);
  });
});
