import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LotEntered } from '@hub/customs/published/events.ts';
import { CustomsHold, ReleaseCancelled } from '@hub/customs/published/zone-events.ts';
import { select } from '@hub/shared/database/statement.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { Restriction } from '@hub/shared/restriction/restriction.entity.ts';
import { aWhile, holdRows } from '@hub/shared/testing/held-rows.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import type { Item } from '../item/item.entity.ts';

const { importerId, importer, institution, institutionId, otherImporter, moved } = on;

describe.each(databases)('a stop-use of a lot, on %s,', (dialect) => {
  let hub: on.Trace;
  let drugId: string;

  beforeAll(async () => {
    hub = await on.arrangeTrace(dialect);
  });
  afterAll(() => hub.close());
  beforeEach(async () => {
    drugId = newId();
    await hub.publishList('DRUG', [drugId]);
  });

  const enter = async (lotNumber: string, of: Partial<Pick<Item, 'drugId' | 'importerId'>> = {}): Promise<string> => {
    const lotId = newId();
    const parties = { drugId, importerId, ...of };
    await hub.publish(LotEntered, { lotId, ...parties, lotNumber, expiryDate: '2030-01-31', quantity: 9 });
    await hub.trace.agency.catchUp(['customs']);
    return lotId;
  };
  /** A pack of a lot that is released from the zone, with its release. */
  const released = async (lotId: string, state: Item['state'], of = drugId) => {
    const [code] = (await hub.addPacks({ drugId: of, lotId, state }, 1)) as [string];
    return { codes: [code], releaseId: await hub.release(of, [code]) };
  };
  const stop = (lotId: string) => hub.stopUse({ drugId, scope: 'LOT', lotId });
  const stopped = [expect.objectContaining({ refusal: 'STOP_USE_IN_FORCE' })];

  test('[R96] [D11] binds its number: whoever brought it, and whenever', async () => {
    const ordered = await enter('A', { importerId: otherImporter.id });
    const same = await enter('A');
    await stop(ordered);
    const other = await enter('B');
    const ofOtherDrug = newId();
    await hub.publishList('DRUG', [drugId, ofOtherDrug]);
    const sameNumber = await enter('A', { drugId: ofOtherDrug });
    await hub.trace.agency.catchUp(['safety']);
    const later = await enter('A');
    for (const lotId of [same, later]) {
      expect(await hub.move('scanOut', importer, await released(lotId, 'SHELVED'))).toEqual(stopped);
      const arrived = { ...moved('QUARANTINED'), stillInTransit: 0 };
      expect(await hub.move('receive', institution, await released(lotId, 'SCANNED_OUT'))).toEqual(arrived);
      const held = { drugId, lotId, institutionId, state: 'RECEIVED', steps: 5 } as const;
      const [code] = await hub.addPacks(held, 1);
      const planned = { department: 'D', doctor: 'd', diseaseCode: '2-001', patientPseudonym: 'b'.repeat(64) };
      const input = { code, ...planned, usedAt: on.now.toISOString() };
      const refused = await issue(hub.trace, { command: 'recordUse', by: institution, input, select: 'use { id }' });
      expect(refused).toEqual(expect.arrayContaining(stopped));
    }
    expect(await hub.move('scanOut', importer, await released(other, 'SHELVED'))).toEqual(moved('SCANNED_OUT'));
    const free = await released(sameNumber, 'SHELVED', ofOtherDrug);
    expect(await hub.move('scanOut', importer, free)).toEqual(moved('SCANNED_OUT'));
  });

  const scopes = async () =>
    (await hub.em().find(Restriction, { subject: `drug:${drugId}` })).map(({ scope }) => scope);

  test('[R96] [D11] binds its number, too, if the lot is heard of only after the order', async () => {
    const [ordered, held] = [newId(), newId()];
    await stop(ordered);
    const hold = { holdId: newId(), lotId: held, drugId, importerId, quantity: null, liftedAt: null };
    await hub.publish(CustomsHold, hold);
    await hub.trace.agency.catchUp(['safety']);
    expect(await scopes()).toEqual([{ drug: drugId, lot: ordered }]);
    const entered = { drugId, importerId: otherImporter.id, lotNumber: 'A', expiryDate: '2030-01-31', quantity: 9 };
    for (const lotId of [ordered, held]) await hub.publish(LotEntered, { lotId, ...entered });
    const same = await enter('A');
    expect(await hub.move('receive', institution, await released(same, 'SCANNED_OUT'))).toMatchObject(
      moved('QUARANTINED'),
    );
    // A hold of customs is of one lot.
    expect(await scopes()).toEqual(
      expect.arrayContaining([
        { drug: drugId, lotNumber: 'A' },
        { drug: drugId, lot: held },
      ]),
    );
  });

  // On SQLite, transactions that write are serial.
  test.each(dialect === 'mysql' ? [dialect] : [])(
    '[R96] [D11] binds its number, if it is ordered while the lot becomes known, on %s',
    async () => {
      const { releaseId, codes } = await released(await enter('B'), 'SHELVED');
      await hub.trace.agency.catchUp(['customs']);
      const commit = await holdRows(hub.trace.agency.database, (em) =>
        select(em, 'select release_id from dispatch where release_id = ? for update', [releaseId]),
      );
      const lotId = newId();
      await hub.publish(LotEntered, {
        lotId,
        drugId,
        importerId,
        lotNumber: 'A',
        expiryDate: '2030-01-31',
        quantity: 9,
      });
      await hub.publish(ReleaseCancelled, { releaseId, formId: newId(), drugId, importerId, institutionId, codes });
      // The lot is there, and there is no order; the next fact waits.
      const entering = hub.trace.agency.catchUp(['customs']);
      await aWhile();
      await stop(lotId);
      const stopping = hub.trace.agency.catchUp(['safety']);
      await aWhile();
      await commit();
      await Promise.all([entering, stopping]);
      expect(await scopes()).toEqual([{ drug: drugId, lotNumber: 'A' }]);
    },
  );

  test('[R96] binds the lot of which only the id is known', async () => {
    const lotId = newId();
    await stop(lotId);
    expect(await hub.move('scanOut', importer, await released(lotId, 'SHELVED'))).toEqual(stopped);
    const other = await released(newId(), 'SHELVED');
    expect(await hub.move('scanOut', importer, other)).toEqual(moved('SCANNED_OUT'));
  });

  test('[R96] is the same after a replay', async () => {
    await stop(await enter('A'));
    const stored = async () => {
      await hub.trace.agency.catchUp(['safety']);
      return scopes();
    };
    const byNumber = [{ drug: drugId, lotNumber: 'A' }];
    expect(await stored()).toEqual(byNumber);
    await hub.trace.followers.get('safety')!.replay();
    expect(await stored()).toEqual(byNumber);
  });
});
