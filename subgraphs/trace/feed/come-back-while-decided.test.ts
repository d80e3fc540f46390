import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { StockAdjusted } from '@hub/customs/published/events.ts';
import { ReleaseCancelled } from '@hub/customs/published/zone-events.ts';
import { InboxItem } from '@hub/shared/inbox/inbox-item.entity.ts';
import { select } from '@hub/shared/database/statement.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { lockSubjects, subjectKey } from '@hub/shared/restriction/lock-subjects.ts';
import { aWhile, holdRows } from '@hub/shared/testing/held-rows.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { ClinicalProtocol } from '../clinical-protocol/clinical-protocol.entity.ts';
import { Item } from '../item/item.entity.ts';

const { importer, importerId, institution, institutionId } = on;
const hash = 'a'.repeat(64);

// On SQLite, transactions that write are serial.
describe.each(databases.filter((each) => each === 'mysql'))('while packs come back into bond, on %s,', (dialect) => {
  let hub: on.Trace;
  let drugId: string;
  let lotId: string;
  let lastLine = 0;

  beforeAll(async () => {
    hub = await on.arrangeTrace(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = newId();
    await hub.publishList('DRUG', [drugId]);
    lotId = await hub.enterLot(drugId, 9);
  });

  const database = () => hub.trace.agency.database;
  const follow = () => hub.trace.agency.catchUp(['customs']);
  const released = async (count: number, state: Item['state'] = 'SHELVED') => {
    const codes = await hub.addPacks({ drugId, lotId, state }, count);
    const releaseId = await hub.release(drugId, codes);
    await follow();
    return { codes: codes as [string, string, string], releaseId };
  };
  const scanOut = (releaseId: string, codes: string[]) => hub.move('scanOut', importer, { releaseId, codes });
  const holdDrug = () => holdRows(database(), (em) => lockSubjects(em, [subjectKey('drug', drugId)]));
  /** The pack comes back; the reaction has done its work, and does not commit before the returned function is called. */
  const comesBack = async (code: string) => {
    const other = await released(1);
    const commit = await holdRows(database(), (em) =>
      select(em, 'select release_id from dispatch where release_id = ? for update', [other.releaseId]),
    );
    await hub.publish(StockAdjusted, { lotId, drugId, importerId, kind: 'RETURNED', quantity: 1, codes: [code] });
    const { releaseId, codes } = other;
    await hub.publish(ReleaseCancelled, { releaseId, formId: newId(), drugId, importerId, institutionId, codes });
    const following = follow();
    await aWhile();
    return async () => {
      await commit();
      await following;
    };
  };
  const openTasks = (about: string, kind: string) => hub.em().count(InboxItem, { about, kind, open: true });
  const inTransit = (releaseId: string) => hub.em().count(Item, { releaseId, state: 'SCANNED_OUT' });

  test('[R88] with nothing in transit any more, there is nothing to receive', async () => {
    const { releaseId, codes } = await released(2);
    expect(await scanOut(releaseId, codes)).toEqual(on.moved('SCANNED_OUT', 'SCANNED_OUT'));
    const letReceive = await holdDrug();
    const receiving = hub.move('receive', institution, { releaseId, codes: [codes[0]] });
    await aWhile();
    const commit = await comesBack(codes[1]);
    await letReceive();
    await aWhile();
    await commit();
    expect(Array.isArray(await receiving)).toBe(false);
    expect([await inTransit(releaseId), await openTasks(releaseId, 'RECEIVE')]).toEqual([0, 0]);
  });

  test('[R88] what is in transit is to be received', async () => {
    const { releaseId, codes } = await released(2);
    await scanOut(releaseId, [codes[0]]);
    const letLeave = await holdDrug();
    const leaving = scanOut(releaseId, [codes[1]]);
    await aWhile();
    const commit = await comesBack(codes[0]);
    await letLeave();
    await aWhile();
    await commit();
    expect(Array.isArray(await leaving)).toBe(false);
    expect([await inTransit(releaseId), await openTasks(releaseId, 'RECEIVE')]).toEqual([1, 1]);
  });

  test('[D9] an institution that has no pack of a removed drug any more has dealt with them', async () => {
    const { codes } = await released(2, 'RECEIVED');
    const allowed = { diseaseCodes: ['2-001'], patientGroup: 'all', departments: [{ name: 'D', doctors: ['A'] }] };
    const protocol = { id: newId(), line: (lastLine += 1), institutionId, drugId, ...allowed };
    await hub.em().insert(ClinicalProtocol, { ...protocol, registeredAt: new Date('2024-03-01T00:00:00Z') });
    const removalId = newId();
    await hub.removeDrug(drugId, true, removalId);
    await hub.trace.agency.catchUp(['whitelists']);
    expect(await openTasks(removalId, 'DRUG_REMOVED')).toBe(1);
    const commit = await comesBack(codes[0]);
    const consent = {
      givenBy: 'PATIENT',
      explainedBy: 'A',
      consentedAt: '2024-03-01T00:00:00.000Z',
      documentHash: hash,
    };
    const used = {
      code: codes[1],
      department: 'D',
      doctor: 'A',
      diseaseCode: '2-001',
      patientPseudonym: hash,
      consent,
    };
    const input = { ...used, usedAt: on.now.toISOString() };
    const using = issue(hub.trace, { command: 'recordUse', by: institution, input, select: 'use { id }' });
    await aWhile();
    await commit();
    expect(Array.isArray(await using)).toBe(false);
    const held = await hub
      .em()
      .count(Item, { drugId, institutionId, state: { $in: ['SCANNED_OUT', 'RECEIVED', 'QUARANTINED'] } });
    expect([held, await openTasks(removalId, 'DRUG_REMOVED')]).toEqual([0, 0]);
  });

  test('[D9] only who holds packs of a removed drug is asked to deal with them', async () => {
    const { codes } = await released(1, 'RECEIVED');
    const commit = await comesBack(codes[0]);
    const removalId = newId();
    await hub.removeDrug(drugId, true, removalId);
    const removing = hub.trace.agency.catchUp(['whitelists']);
    await aWhile();
    await commit();
    await removing;
    expect(await openTasks(removalId, 'DRUG_REMOVED')).toBe(0);
  });
});
