import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { change } from '@hub/shared/database/statement.ts';
import { followAgain } from '@hub/shared/feed/follow-again.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ItemsMovedInZone, ItemsReceived, ItemUsed } from '@hub/trace/published/events.ts';
import * as on from '../arrange.ts';
import { ApprovalQuota, ShareQuota } from '../approval/approval.entity.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { addRecipient } from '../bonded-lot/add-recipient.ts';
import { DailyUse, HospitalStock } from '../hospital-pack/hospital-pack.entity.ts';

const agency: Organisation = { kind: 'AGENCY', id: 'BJHC' };
const analyst: Organisation = { kind: 'ANALYST', id: 'A' };

describe.each(databases)('[R73] how long a drug lasts, on %s,', (dialect) => {
  let hub: on.Customs;
  let drugId: string;
  let unusedDrug: string;
  let lotId: string;
  let otherLot: string;
  let lastCode = 80000000000000000000n;

  const follow = () => hub.customs.agency.catchUp(['whitelists', 'trace']);
  /** Packs that arrived at an institution. */
  const arrive = async (of: string, institutionId: string, count: number, quarantined = false) => {
    const codes = Array.from({ length: count }, () => String((lastCode += 1n)));
    const importerId = of === lotId ? on.importerId : on.otherImporter.id;
    await hub.publish(ItemsMovedInZone, { lotId: of, drugId, importerId, state: 'SHELVED', codes });
    await hub.publish(ItemsReceived, { releaseId: newId(), institutionId, codes, quarantined });
    return codes;
  };
  const use = async (of: string, institutionId: string, codes: readonly string[], usedAt: string) => {
    const importerId = of === lotId ? on.importerId : on.otherImporter.id;
    for (const code of codes)
      await hub.publish(ItemUsed, { useId: newId(), code, lotId: of, drugId, importerId, institutionId, usedAt });
  };

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    const earlier = await hub.listDrug();
    [drugId, unusedDrug] = [await hub.listDrug(), await hub.listDrug()];
    // What is approved of drugs with a smaller and a greater id is no matter of this one.
    for (const other of [earlier, await hub.listDrug()]) await hub.approve(other, { quantity: 70 });
    [lotId, otherLot] = [newId(), newId()];
    const lot = { drugId, enteredAt: on.now };
    const own = {
      importerId: on.importerId,
      lotNumber: 'A',
      expiryDate: '2030-01-31',
      entered: 9,
      onHand: 4,
      released: 5,
    };
    const soon = {
      importerId: on.otherImporter.id,
      lotNumber: 'B',
      expiryDate: '2024-04-30',
      entered: 30,
      onHand: 24,
      released: 6,
    };
    await hub.em().insertMany(BondedLot, [
      { ...lot, ...own, id: lotId, line: 1 },
      { ...lot, ...soon, id: otherLot, line: 2 },
    ]);
    await addRecipient(hub.em(), on.institutionId, [lotId]);
    await hub.approve(drugId, {
      quantity: 40,
      shares: [
        { institutionId: on.institutionId, quantity: 15 },
        { institutionId: on.otherInstitution.id, quantity: null },
      ],
    });
    // Over since yesterday: nothing of it is left, but what was cleared under it may go on.
    const over = await hub.approve(drugId, { quantity: 9, validUntil: on.yesterday });
    await follow();
    await hub.em().nativeUpdate(ApprovalQuota, { approved: 40 }, { cleared: 6 });
    await hub.em().nativeUpdate(ShareQuota, { share: 15 }, { cleared: 6 });
    await hub.em().nativeUpdate(ApprovalQuota, { id: over }, { cleared: 5 });
    await hub.em().nativeUpdate(ShareQuota, { approvalId: over }, { cleared: 5 });
    const a = await arrive(lotId, on.institutionId, 5);
    const b = await arrive(otherLot, on.otherInstitution.id, 6);
    await arrive(lotId, on.institutionId, 2, true);
    // The 90 days, today included, begin on 3 January in Beijing.
    await use(lotId, on.institutionId, a.slice(0, 1), '2024-01-02T15:59:59.999Z');
    await use(lotId, on.institutionId, a.slice(1, 3), '2024-01-02T16:00:00.000Z');
    await use(otherLot, on.otherInstitution.id, b.slice(0, 4), '2024-03-31T16:00:00.000Z');
    await follow();
  });
  afterAll(() => hub.close(['LOT', 'APPROVAL', 'SHARE']));

  const coverage = async (by: Organisation, of = drugId) => {
    const selection = `drug { id } usedPer30Days bonded inInstitutions approvalLeft runsOutOn firstLimit
      expiring { quantity lot { id } }`;
    const principal = { subject: 'test', organisation: by, scopes: [] };
    const { data, errors } = await hub.customs.ask(`{ coverage(drugId: "${of}") { ${selection} } }`, principal);
    return errors ? errors[0]!.extensions!['params'] : data!['coverage'];
  };

  test('[R3] [R80] [R81] is told to agencies of all packs and approvals', async () => {
    // 6 packs in 90 days. Until 30 April, two of 26 packs of the second lot are used; then the first one lasts on.
    expect(await coverage(agency)).toEqual({
      drug: { id: drugId },
      usedPer30Days: 2,
      bonded: 28,
      inInstitutions: 4,
      approvalLeft: 34,
      runsOutOn: '2024-07-30',
      firstLimit: 'EXPIRY',
      expiring: [{ quantity: 24, lot: { id: otherLot } }],
    });
  });

  test('[D37] is told to an importer of what it brought, and of no approval', async () => {
    // 2 packs in 90 days; 4 in bond and 2 in the institution last 270 days.
    expect(await coverage(on.importer)).toEqual({
      drug: { id: drugId },
      usedPer30Days: 2 / 3,
      bonded: 4,
      inInstitutions: 2,
      approvalLeft: null,
      runsOutOn: '2024-12-27',
      firstLimit: 'STOCK',
      expiring: [],
    });
  });

  test('[D37] is told to an institution of what it has, and of its own share', async () => {
    expect(await coverage(on.institution)).toMatchObject({
      usedPer30Days: 2 / 3,
      bonded: null,
      inInstitutions: 2,
      approvalLeft: 9,
      runsOutOn: '2024-06-30',
      firstLimit: 'STOCK',
    });
    expect(await coverage(on.otherInstitution)).toMatchObject({
      usedPer30Days: 4 / 3,
      inInstitutions: 2,
      approvalLeft: null,
    });
  });

  test('[D38] is told to analysts in sums, and not at all of fewer than five uses', async () => {
    expect(await coverage(analyst)).toMatchObject({ usedPer30Days: 2, bonded: 28, inInstitutions: 4, expiring: [] });
    const nothing = { usedPer30Days: null, inInstitutions: null, runsOutOn: null, firstLimit: null, expiring: [] };
    expect(await coverage(analyst, unusedDrug)).toMatchObject({ ...nothing, bonded: 0, approvalLeft: 0 });
  });

  test('[D37] is not told to others, and only of a known drug', async () => {
    expect(await coverage({ kind: 'AGENCY', id: 'SHUNYI' })).toBeNull();
    expect(await coverage(agency, newId())).toMatchObject({ field: 'drugId', reason: 'UNKNOWN' });
  });

  test('ends with nothing in sight without use', async () => {
    expect(await coverage(agency, unusedDrug)).toMatchObject({ usedPer30Days: 0, runsOutOn: null, firstLimit: 'NONE' });
  });

  test('is the same after a replay, and counts each pack once', async () => {
    const counts = async () => [
      await hub.em().find(HospitalStock, {}, { orderBy: { lotId: 'asc', institutionId: 'asc' } }),
      await hub.em().find(DailyUse, {}, { orderBy: { day: 'asc', institutionId: 'asc' } }),
    ];
    const before = JSON.stringify(await counts());
    await hub.customs.followers.get('trace')!.replay();
    expect(JSON.stringify(await counts())).toBe(before);
    await change(hub.em(), followAgain('trace'), []);
    await follow();
    expect(JSON.stringify(await counts())).toBe(before);
  });

  test('[R73] has packs that were used after a quarantine, and none twice', async () => {
    const [code] = await arrive(lotId, on.institutionId, 1, true);
    await follow();
    const before = await hub.em().find(HospitalStock, {});
    await use(lotId, on.institutionId, [code!, code!], '2024-03-31T16:00:00.000Z');
    await follow();
    expect(JSON.stringify(await hub.em().find(HospitalStock, {}))).toBe(JSON.stringify(before));
    expect(await hub.em().find(DailyUse, { day: on.today, institutionId: on.institutionId })).toMatchObject([
      { packs: 1 },
    ]);
  });
});
