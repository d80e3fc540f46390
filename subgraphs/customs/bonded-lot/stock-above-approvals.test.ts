import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { itemsAbout } from '@hub/shared/testing/inbox-of.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ApprovalQuota } from '../approval/approval.entity.ts';
import * as on from '../arrange.ts';

const { importer, institutionId, otherImporter } = on;
const lot = { lotNumber: 'A', expiryDate: on.tomorrow, quantity: 1 };

describe.each(databases)('stock above what approvals allow, on %s,', (dialect) => {
  let hub: on.Customs;
  let drugId: string;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
  });
  afterAll(() => hub.close(['FORM', 'APPROVAL', 'SHARE']));
  beforeEach(async () => {
    drugId = await hub.listDrug();
    await hub.approve(drugId);
  });

  const enter = (lots: readonly object[]) =>
    issue(hub.customs, {
      command: 'enterBondedStock',
      by: importer,
      input: { drugId, lots },
      select: 'lots { id } findings { code message requirement }',
    });
  const entered = { lots: [expect.anything()], findings: [] };

  test('[D14] [D37] is remarked, counting every pack of the importer once', async () => {
    expect(await enter([{ ...lot, quantity: 10 }])).toEqual(entered);
    // The approval is used up, and 4 packs have left the zone under each of two others, of which one has ended.
    const terms = { drugId, number: null, quantity: 7, released: 4 };
    await hub.addForm({ approvalId: await hub.approve(drugId, { quantity: 20 }), ...terms });
    const ended = await hub.approve(drugId, { quantity: 20, validUntil: on.yesterday });
    await hub.addForm({ approvalId: ended, ...terms });
    await hub.customs.agency.catchUp(['whitelists']);
    await hub.em().nativeUpdate(ApprovalQuota, { id: ended }, { cleared: 7 });
    // Another importer's stock, of which nothing may be told.
    await hub.addLot({ drugId, importerId: newId(), lotNumber: 'F', expiryDate: on.tomorrow, entered: 1000 });
    const told = () => itemsAbout(hub.customs, 'stock', importer, drugId);
    expect(await enter([{ ...lot, quantity: 19 }])).toEqual(entered);
    expect(await told()).toEqual([]);
    const { findings } = (await enter([lot])) as { findings: unknown[] };
    const message = '30 packs of this importer are in bond, more than approvals still allow.';
    expect(findings).toEqual([{ code: 'STOCK_ABOVE_APPROVALS', message, requirement: 'D14' }]);
    const notice = { kind: 'STOCK_ABOVE_APPROVALS', clause: 'D14', task: false, subject: { __typename: 'Drug' } };
    expect(await told()).toMatchObject([notice]);
  });

  test('[D14] [D37] is the same with approvals for others, and whatever others bring', async () => {
    const unserved = { institutionId: on.otherInstitution.id, quantity: null };
    await hub.approve(drugId, { quantity: 100, shares: [unserved] });
    await hub.approve(drugId, { quantity: 100, shares: [{ institutionId, quantity: 3 }, unserved] });
    const ofOther = { importerId: otherImporter.id, quantity: 9, released: 9 };
    await hub.addForm({ approvalId: await hub.approve(drugId), drugId, number: null, ...ofOther });
    const ended = await hub.approve(drugId, { validUntil: on.yesterday });
    await hub.addForm({ approvalId: ended, drugId, number: null, ...ofOther, released: 0 });
    await hub.customs.agency.catchUp(['whitelists']);
    await hub.em().nativeUpdate(ApprovalQuota, { id: ended }, { cleared: 9 });
    // 10 of the first and of the other importer's approval, and a share of 3.
    expect(await enter([{ ...lot, quantity: 23 }])).toEqual(entered);
    expect(await enter([lot])).toMatchObject({ findings: [{ code: 'STOCK_ABOVE_APPROVALS' }] });
  });
});
