import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { arrangeForms, type Forms } from '../testing/arrange-forms.ts';
import { holdsOf } from '../testing/holds.ts';

describe.each(databases)('a form that is issued, on %s', (dialect) => {
  let hub: Forms;

  beforeAll(async () => {
    hub = await arrangeForms(dialect);
  });
  afterAll(() => hub.close());

  test('[R2] [D14] with less in bond than it is for is a finding: of its lots, or else of the importer’s stock', async () => {
    const drugId = await hub.listDrug();
    const approvalId = await hub.approve(drugId);
    const issueFor = async (quantity: number, input: object = {}) => {
      const { clearanceForm } = (await hub.apply({ approvalId, quantity, ...input })) as {
        clearanceForm: { id: string };
      };
      const answer = (await hub.issueForm(clearanceForm.id)) as { findings: { code: string; message: string }[] };
      return answer.findings.map(({ code, message }) => `${code} ${message}`);
    };
    const missing = (onHand: number, less: number) => [
      `STOCK_MISSING ${onHand} packs are in bond and not held, ${less} fewer than the form is for.`,
    ];
    expect(await issueFor(1)).toEqual(missing(0, 1));
    const lot = await hub.lot(drugId, 2);
    await hub.lot(drugId, 1);
    const held = await hub.lot(drugId, 2);
    await holdsOf(hub).place({ lotId: held.id });
    await hub.lot(drugId, 5, { importerId: on.otherImporter.id });
    expect(await issueFor(4)).toEqual(missing(3, 1));
    expect(await issueFor(3)).toEqual([]);
    expect(await issueFor(2, { lotIds: [lot.id] })).toEqual([]);
    const other = await hub.approve(drugId);
    expect(await issueFor(3, { approvalId: other, lotIds: [lot.id] })).toEqual(missing(2, 1));
  });
});
