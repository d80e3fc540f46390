import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { inShort, itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';

const { bjmpa, importer, institution, otherInstitution } = on;

describe.each(databases)('acknowledgeStockItems, on %s', (dialect) => {
  let hub: on.Customs;
  let formId: string;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    formId = await hub.appliedForm(await hub.approve(await hub.listDrug()));
    const input = { formId, number: newId() };
    await issue(hub.customs, { command: 'issueClearanceForm', by: bjmpa, input, select: 'clearanceForm { id }' });
  });
  afterAll(() => hub.close());

  const items = (by: Organisation) => itemsAbout(hub.customs, 'stock', by, formId);
  const acknowledge = (by: Organisation, ...itemIds: string[]) => {
    const select = 'items { id open acknowledgedAt }';
    return issue(hub.customs, { command: 'acknowledgeStockItems', by, input: { itemIds }, select });
  };

  test('[R100] is of a notice its end, for its addressee alone', async () => {
    const [item] = await items(institution);
    const done = { id: item!.id, open: false, acknowledgedAt: on.now.toISOString() };
    expect(await acknowledge(institution, item!.id)).toEqual({ items: [done] });
    expect(inShort(await items(institution))).toEqual(['CLEARANCE_ISSUED ClearanceForm done']);
    expect(inShort(await items(importer))).toEqual(['CLEARANCE_ISSUED ClearanceForm open']);
  });

  test("is refused with each item that is not the caller's, or that has no id", async () => {
    const [item] = await items(importer);
    const notFound = (id: string) => ({ refusal: 'NOT_FOUND', kind: 'InboxItem', id });
    const unknown = newId();
    expect(await acknowledge(otherInstitution, item!.id, unknown)).toEqual([notFound(item!.id), notFound(unknown)]);
    expect(await acknowledge(importer, 'x')).toMatchObject([{ refusal: 'BAD_INPUT', reason: 'NOT_ID' }]);
    expect(inShort(await items(importer))).toEqual(['CLEARANCE_ISSUED ClearanceForm open']);
  });
});
