import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyForForm, documentHash, issueForm, type Parties } from '@hub/embedded/demo/steps.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { agree, approvedDrug, partiesOf } from '../arrange.ts';
import { refusal } from '../refusal.ts';
import { startTestHub, type TestHub } from '../test-hub.ts';

describe.each(databases)('an approval ends, on %s', (dialect) => {
  let hub: TestHub;
  let parties: Parties;

  beforeAll(async () => {
    hub = await startTestHub(dialect);
    parties = await partiesOf(hub);
    await agree(parties);
  });
  afterAll(() => hub.close());

  test('[R126] [D13] from that instant nothing is cleared under it; its hospital and importer are told', async () => {
    const { approvalId } = await approvedDrug(parties, 1, 10);
    await issueForm(parties, await applyForForm(parties, { approvalId, quantity: 4 }), '通关单-1（虚构）');
    const formId = await applyForForm(parties, { approvalId, quantity: 4 });
    const document = { type: 'ENDING', title: '终止通知', sha256: documentHash('e'), pages: 1, seal: 'OFFICIAL' };
    const ending = { approvalId, status: 'WITHDRAWN', reason: '安全性原因（虚构）', document };
    const { approval } = await parties.bjmpa.command('endApproval', ending, 'approval { endInForceAt unconfirmed }');
    expect(approval).toEqual({ endInForceAt: expect.any(String), unconfirmed: [] });
    expect(await refusal(issueForm(parties, formId, '通关单-2（虚构）'))).toBe('APPROVAL_NOT_VALID');
    expect(await refusal(applyForForm(parties, { approvalId, quantity: 1 }))).toBe('APPROVAL_NOT_VALID');
    const query = `{ approval(id: "${approvalId}") { status cleared } }`;
    expect((await parties.bjmpa.query(query)).approval).toEqual({ status: 'WITHDRAWN', cleared: 4 });
    const told = '{ inbox { lists(kind: "APPROVAL_ENDED") { nodes { about subject { __typename } } } } }';
    for (const party of [parties.institution, parties.importer])
      expect((await party.query(told)).inbox.lists.nodes).toEqual([
        { about: approvalId, subject: { __typename: 'Approval' } },
      ]);
  });
});
