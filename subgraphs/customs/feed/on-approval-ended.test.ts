import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ApprovalEnded } from '@hub/whitelists/published/events.ts';
import { ApprovalQuota } from '../approval/approval.entity.ts';
import * as on from '../arrange.ts';

describe.each(databases)('an approval that NMPA has ended, on %s', (dialect) => {
  let hub: on.Customs;
  let drugId: string;
  let approvalId: string;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
  });
  afterAll(() => hub.close(['APPROVAL']));
  beforeEach(async () => {
    drugId = await hub.listDrug();
    approvalId = await hub.approve(drugId);
  });

  const end = (status: 'ENDED' | 'WITHDRAWN' = 'ENDED') =>
    hub.publish(ApprovalEnded, { approvalId, drugId, status, endedAt: on.now.toISOString() });
  const issueForm = (formId: string) =>
    issue(hub.customs, {
      command: 'issueClearanceForm',
      by: on.bjmpa,
      input: { formId, number: newId() },
      select: 'clearanceForm { status }',
    });
  const notValid = () => [{ refusal: 'APPROVAL_NOT_VALID', number: approvalId, date: on.today }];

  test.each(['ENDED', 'WITHDRAWN'] as const)('[R126] %s, clears nothing more from that instant on', async (status) => {
    const formId = await hub.appliedForm(approvalId);
    const other = await hub.approve(drugId);
    await end(status);
    expect(await hub.apply({ approvalId })).toEqual(notValid());
    expect(await issueForm(formId)).toEqual(notValid());
    expect(await issueForm(await hub.appliedForm(other))).toEqual({ clearanceForm: { status: 'ISSUED' } });
  });

  test('[D14] [R126] allows no more stock than was cleared under it', async () => {
    const lots = [{ lotNumber: newId(), expiryDate: '2030-01-01', quantity: 1 }];
    const enter = () =>
      issue(hub.customs, {
        command: 'enterBondedStock',
        by: on.importer,
        input: { drugId, lots },
        select: 'findings { code }',
      });
    expect(await enter()).toEqual({ findings: [] });
    await end();
    expect(await enter()).toMatchObject({ findings: [{ code: 'STOCK_ABOVE_APPROVALS' }] });
  });

  test('[R126] stays ended after a replay, and is valid again if the log has lost its end', async () => {
    await end();
    const lost = await hub.approve(drugId);
    await hub.customs.agency.catchUp(['whitelists']);
    // What was cleared under it keeps the row.
    await hub.em().nativeUpdate(ApprovalQuota, { id: lost }, { endedAt: on.now, cleared: 1 });
    await hub.customs.followers.get('whitelists')!.replay();
    const endOf = async (id: string) => (await hub.em().findOneOrFail(ApprovalQuota, { id })).endedAt;
    expect([await endOf(approvalId), await endOf(lost)]).toEqual([on.now, null]);
  });
});
