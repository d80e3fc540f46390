import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';

const agencies = ['BJMPA', 'BJHC', 'TIANZHU', 'CUSTOMS'];
const later = new Date(on.now.getTime() + 1000);

describe.each(databases)('a measure, on %s,', (dialect) => {
  let hub: on.Safety;
  let used: on.Used;
  let drugId: string;

  beforeAll(async () => {
    hub = await on.arrangeSafety(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    used = await hub.use();
    drugId = used.drugId;
  });
  afterEach(() => hub.setTime(on.now));

  /** Both agencies order a stop-use of the drug; returns the id of the measure. */
  const order = async (): Promise<string> => {
    const target = { drugId, reportIds: [await hub.reported(used.code)], scope: 'LOT', lotId: used.lotId };
    const open = { command: 'openJointAssessment', by: on.bjmpa, input: target, select: 'assessment { id }' };
    const { assessment } = (await issue(hub.safety, open)) as { assessment: { id: string } };
    const input = { assessmentId: assessment.id, decision: 'STOP_USE', opinion: 'why' };
    const sign = { command: 'signAssessment', input, select: 'measure { id }' };
    await issue(hub.safety, { ...sign, by: on.bjhc });
    const { measure } = (await issue(hub.safety, { ...sign, by: on.bjmpa })) as { measure: { id: string } };
    return measure.id;
  };
  const parties = () => [newId(), newId(), newId()].toSorted() as [string, string, string];

  test('[R96] [R98] [R123] is told, when it is ordered, to the agencies and to everyone who holds or held the drug', async () => {
    const [firstImporter, secondImporter, otherImporter] = parties();
    const [first, second, other] = parties();
    for (const importerId of [secondImporter, firstImporter, firstImporter]) await hub.enterLot(drugId, importerId);
    await hub.enterLot(newId(), otherImporter);
    for (const to of [second, first, first]) await hub.receive(await hub.release(drugId, to), to);
    await hub.receive(await hub.release(newId(), other), other);
    // Released, but not received.
    await hub.release(drugId, newId());
    await hub.follow('customs', 'trace');
    const measureId = await order();
    expect(await hub.told(measureId)).toEqual([...agencies, firstImporter, secondImporter, first, second]);
    const items = await hub.em().find(InboxItem, { about: measureId }, { orderBy: { line: 'asc' } });
    const [agency, importer, institution] = ['AGENCY', 'IMPORTER', 'INSTITUTION'];
    const kinds = [...agencies.map(() => agency), importer, importer, institution, institution];
    expect(items.map(({ ownerKind }) => ownerKind)).toEqual(kinds);
    const item = { kind: 'STOP_USE', clause: 'R96', sentAt: on.now, task: false, open: true, answerBy: null };
    expect(items).toMatchObject(items.map(() => item));
  });

  test('[R96] is told to those of whom it becomes known later that they hold the drug, each once', async () => {
    const [before, entering, importerId] = parties();
    const [receiving, institutionId] = parties();
    await hub.enterLot(drugId, before);
    await hub.follow('customs', 'trace');
    const measureId = await order();
    const told = [...agencies, before];
    expect(await hub.told(measureId)).toEqual(told);

    hub.setTime(later);
    await hub.enterLot(drugId, before);
    await hub.enterLot(drugId, entering);
    await hub.follow('customs');
    expect(await hub.told(measureId)).toEqual([...told, entering]);
    // Whichever of the two logs is followed first.
    const releaseId = await hub.release(drugId, receiving);
    await hub.receive(releaseId, receiving);
    await hub.follow('customs');
    await hub.follow('trace');
    const other = newId();
    await hub.receive(other, institutionId);
    await hub.follow('trace');
    expect(await hub.told(measureId)).toEqual([...told, entering, receiving]);
    await hub.release(drugId, institutionId, other);
    await hub.receive(releaseId, receiving);
    await hub.enterLot(newId(), importerId);
    await hub.follow('trace', 'customs');
    expect(await hub.told(measureId)).toEqual([...told, entering, receiving, institutionId]);
    const latest = await hub.em().findOne(InboxItem, { about: measureId, ownerId: institutionId });
    expect(latest).toMatchObject({
      ownerKind: 'INSTITUTION',
      kind: 'STOP_USE',
      sentAt: later,
      line: expect.any(Number),
    });
    for (const upstream of ['customs', 'trace']) await hub.safety.followers.get(upstream)!.replay();
    expect(await hub.told(measureId)).toEqual([...told, entering, receiving, institutionId]);
  });

  test('[R96] is told to each holder once, whether it is known before or after', async () => {
    for (let round = 0; round < 10; round += 1) {
      used = await hub.use();
      drugId = used.drugId;
      const importerIds = [newId(), newId()].toSorted();
      for (const importerId of importerIds) await hub.enterLot(drugId, importerId);
      const to = newId();
      await hub.receive(await hub.release(drugId, to), to);
      const [measureId] = await Promise.all([order(), hub.follow('customs'), hub.follow('trace')]);
      await hub.follow('customs', 'trace');
      expect((await hub.told(measureId)).toSorted()).toEqual([...agencies, ...importerIds, to].toSorted());
    }
  });

  test('[R96] shows who was told and who has acknowledged it, to the agencies that supervise use; to others their own', async () => {
    const [importerId] = parties();
    const [institutionId] = parties();
    const importer = { kind: 'IMPORTER', id: importerId } as const;
    const institution = { kind: 'INSTITUTION', id: institutionId } as const;
    await hub.enterLot(drugId, importerId);
    await hub.receive(await hub.release(drugId, institutionId), institutionId);
    await hub.follow('customs', 'trace');
    const id = await order();
    const item = await hub.em().findOneOrFail(InboxItem, { about: id, ownerId: institutionId });
    hub.setTime(later);
    const input = { itemIds: [item.id] };
    await issue(hub.safety, { command: 'acknowledgeSafetyItems', by: institution, input, select: 'items { id }' });

    const to = 'to { ... on Agency { code } ... on Importer { id } ... on Institution { id } }';
    const seen = async (by: Organisation, args = '') => {
      const query = `{ controlMeasure(id: "${id}") { notifications${args} { ${to} sentAt acknowledgedAt } } }`;
      const { controlMeasure } = await hub.ask(by, query);
      return (controlMeasure as { notifications: unknown[] }).notifications;
    };
    const told = (party: object, acknowledgedAt: Date | null = null) => {
      const at = acknowledgedAt && acknowledgedAt.toISOString();
      return { to: party, sentAt: on.now.toISOString(), acknowledgedAt: at };
    };
    const all = [...agencies.map((code) => told({ code })), told({ id: importerId })];
    const byInstitution = told({ id: institutionId }, later);
    for (const by of [on.bjmpa, on.bjhc]) {
      expect(await seen(by)).toEqual([...all, byInstitution]);
      expect(await seen(by, '(acknowledged: true)')).toEqual([byInstitution]);
      expect(await seen(by, '(acknowledged: false)')).toEqual(all);
    }
    expect(await seen({ kind: 'AGENCY', id: 'CUSTOMS' })).toEqual([told({ code: 'CUSTOMS' })]);
    expect(await seen(institution)).toEqual([byInstitution]);
    expect(await seen(importer)).toEqual([told({ id: importerId })]);
    expect(await seen({ kind: 'INSTITUTION', id: newId() })).toEqual([]);
    expect(await seen({ kind: 'ANALYST', id: 'ANALYST' })).toEqual([]);
  });
});
