import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { addDays, dayOf } from '@hub/shared/time/day.ts';
import * as on from '../arrange.ts';
import { ClinicalProtocol } from '../clinical-protocol/clinical-protocol.entity.ts';

const hash = 'a'.repeat(64);
const consent = { givenBy: 'PATIENT', explainedBy: 'A', consentedAt: '2024-03-01T00:00:00.000Z', documentHash: hash };
const terms = { department: 'D', doctor: 'A', diseaseCode: '2-001', patientPseudonym: hash, consent };

describe.each(databases)('a removed drug, on %s', (dialect) => {
  let hub: on.Trace;
  let [drugId, lotId, removalId] = ['', '', ''];
  let line = 0;
  beforeAll(async () => {
    hub = await on.arrangeTrace(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    [drugId, removalId] = [newId(), newId()];
    await hub.publishList('DRUG', [drugId]);
    lotId = await hub.enterLot(drugId, 9);
    await hub.trace.agency.catchUp(['customs']);
    const departments = [{ name: 'D', doctors: ['A'] }];
    const protocol = { institutionId: on.institutionId, drugId, diseaseCodes: ['2-001'], patientGroup: 'all' };
    const row = { id: newId(), line: (line += 1), registeredAt: on.now, ...protocol, departments };
    await hub.em().insert(ClinicalProtocol, row);
  });

  const packs = (state: 'SHELVED' | 'SCANNED_OUT' | 'RECEIVED' | 'QUARANTINED' | 'USED', of = on.institutionId) =>
    hub.addPacks({ drugId, lotId, state, institutionId: of, steps: 5 }, 1);
  const use = async (code: string) => {
    const input = { ...terms, code, usedAt: on.now.toISOString() };
    return issue(hub.trace, { command: 'recordUse', by: on.institution, input, select: 'use { id }' });
  };
  const used = { use: expect.anything() };
  const follow = () => hub.trace.agency.catchUp(['whitelists']);
  const tasks = async (about = removalId) => {
    const items = await hub.em().find(InboxItem, { about, kind: 'DRUG_REMOVED' }, { orderBy: { ownerId: 'asc' } });
    return items.map(({ ownerKind, ownerId, task, open }) => ({ ownerKind, ownerId, task, open }));
  };
  const taskOf = (ownerId: string, open = true) => ({ ownerKind: 'INSTITUTION', ownerId, task: true, open });

  test('[D9] is not used, unless the removal allows it', async () => {
    const [code] = (await packs('RECEIVED')) as [string];
    await hub.removeDrug(drugId, false, removalId);
    expect(await use(code)).toEqual([{ refusal: 'DELISTED', drug: drugId }]);
    const other = newId();
    await hub.removeDrug(other, false);
    expect(await use(code)).toEqual([{ refusal: 'DELISTED', drug: drugId }]);
  });

  test('[D9] is used if the removal allows it', async () => {
    const [code] = (await packs('RECEIVED')) as [string];
    await hub.removeDrug(drugId, true, removalId);
    expect(await use(code)).toEqual(used);
  });

  test('[R31] is used again from the first day of a list that names it', async () => {
    const [code] = (await packs('RECEIVED')) as [string];
    await hub.removeDrug(drugId, false, removalId);
    await hub.publishList('DRUG', [newId()], [on.institutionId], dayOf(on.now));
    expect(await use(code)).toEqual([{ refusal: 'DELISTED', drug: drugId }]);
    await hub.publishList('DRUG', [drugId], [on.institutionId], addDays(dayOf(on.now), 1));
    expect(await use(code)).toEqual([{ refusal: 'DELISTED', drug: drugId }]);
    await hub.publishList('DRUG', [drugId], [on.institutionId], dayOf(on.now));
    expect(await use(code)).toEqual(used);
  });

  test.each(['SCANNED_OUT', 'RECEIVED', 'QUARANTINED'] as const)(
    '[D9] is a task of the institution that has a pack in state %s, once for each removal',
    async (state) => {
      await packs(state);
      await packs(state);
      await packs('USED', on.otherInstitution.id);
      await packs('SHELVED', on.otherInstitution.id);
      await hub.removeDrug(drugId, false, removalId);
      await follow();
      expect(await tasks()).toEqual([taskOf(on.institutionId)]);
      await hub.trace.followers.get('whitelists')!.replay();
      expect(await tasks()).toEqual([taskOf(on.institutionId)]);
      const again = newId();
      await hub.removeDrug(drugId, false, again);
      await follow();
      expect(await tasks(again)).toEqual([taskOf(on.institutionId)]);
    },
  );

  test('[D9] the task is done once the institution has used its last pack, and leads to the removal', async () => {
    const codes = [...(await packs('RECEIVED')), ...(await packs('RECEIVED'))];
    await packs('RECEIVED', on.otherInstitution.id);
    await hub.removeDrug(drugId, true, removalId);
    expect(await use(codes[0]!)).toEqual(used);
    const both = [on.institutionId, on.otherInstitution.id].toSorted();
    expect(await tasks()).toEqual(both.map((id) => taskOf(id)));
    const query =
      '{ inbox { trace(kind: "DRUG_REMOVED", open: true) { nodes { about subject { ... on Removal { id } } } } } }';
    const principal = { subject: 's', organisation: on.institution, scopes: [] };
    const { data } = await hub.trace.ask(query, principal);
    expect((data as { inbox: { trace: { nodes: object[] } } }).inbox.trace.nodes).toContainEqual({
      about: removalId,
      subject: { id: removalId },
    });
    expect(await use(codes[1]!)).toEqual(used);
    expect(await tasks()).toEqual(both.map((id) => taskOf(id, id !== on.institutionId)));
  });
});
