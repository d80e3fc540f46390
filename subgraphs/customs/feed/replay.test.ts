import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { startAllSubgraphs, type AllSubgraphs } from '@hub/shared/testing/contract-all-subgraphs.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ItemsMovedInZone } from '@hub/trace/published/events.ts';
import { ApprovalRecorded } from '@hub/whitelists/published/events.ts';
import { ApprovalQuota, ShareQuota } from '../approval/approval.entity.ts';
import { ZoneItem } from '../item/item.entity.ts';

const drugId = newId();
const importerId = newId();
const institutionId = newId();
const approvalId = newId();
const lotId = newId();
const releaseId = newId();
const code = '80000000000000000001';
const recorded = {
  approvalId,
  number: 'N-1',
  date: '2024-03-01',
  drugId,
  quantity: 9,
  validUntil: null,
  shares: [{ institutionId, quantity: 4 }],
};

/** The copies of other agencies' facts carry counts of this agency's own, which a replay must not reset. */
describe.each(databases)('a replay of the followed logs, on %s', (dialect) => {
  let subgraphs: AllSubgraphs;

  beforeAll(async () => {
    subgraphs = await startAllSubgraphs({ dialect });
    await subgraphs.publish(ApprovalRecorded, recorded);
    await subgraphs.publish(ItemsMovedInZone, { lotId, drugId, importerId, state: 'SHELVED', codes: [code] });
    await subgraphs.of('customs').agency.catchUp(['whitelists', 'trace']);
  });
  afterAll(() => subgraphs.close());

  const em = () => subgraphs.of('customs').agency.database.orm.em.fork();

  test('[R75] [D6] keeps the counts of what was cleared', async () => {
    await em().nativeUpdate(ApprovalQuota, { id: approvalId }, { cleared: 3 });
    await em().nativeUpdate(ShareQuota, { approvalId }, { cleared: 3 });
    await subgraphs.of('customs').followers.get('whitelists')!.replay();
    expect(await em().findOne(ApprovalQuota, { id: approvalId })).toMatchObject({ approved: 9, cleared: 3 });
    expect(await em().findOne(ShareQuota, { approvalId })).toMatchObject({
      share: 4,
      cleared: 3,
      totalApproved: 9,
      totalCleared: 3,
    });
  });

  test('[R78] keeps a pack with the release that took it', async () => {
    await em().nativeUpdate(ZoneItem, { code }, { releaseId });
    await subgraphs.of('customs').followers.get('trace')!.replay();
    expect(await em().findOne(ZoneItem, { code })).toMatchObject({ state: 'SHELVED', releaseId });
  });

  test('[R75] [D6] reduces an approval that its log has lost to what was cleared under it', async () => {
    const lost = { id: newId(), number: 'N-2', date: '2024-03-01', drugId, approved: 9, validUntil: null };
    const unused = { ...lost, id: newId(), number: 'N-3' };
    await em().insertMany(ApprovalQuota, [
      { ...lost, cleared: 2 },
      { ...unused, cleared: 0 },
    ]);
    const figures = { drugId, totalApproved: 9, totalCleared: 2 };
    const shares = [
      { approvalId: lost.id, institutionId, share: null, cleared: 2, ...figures },
      { approvalId: unused.id, institutionId, share: 4, cleared: 0, ...figures },
    ];
    await em().insertMany(ShareQuota, shares);
    await subgraphs.of('customs').followers.get('whitelists')!.replay();
    expect(await em().findOne(ApprovalQuota, { id: lost.id })).toMatchObject({ approved: 2, cleared: 2 });
    expect(await em().find(ShareQuota, { approvalId: lost.id })).toMatchObject([
      { share: 2, cleared: 2, totalApproved: 2, totalCleared: 2, usedShare: 1 },
    ]);
    expect(await em().count(ApprovalQuota, { id: unused.id })).toBe(0);
    expect(await em().count(ShareQuota, { approvalId: unused.id })).toBe(0);
  });

  test('[R86] keeps only released packs of those that the log has lost', async () => {
    const taken = { code: '80000000000000000002', lotId, state: 'SHELVED' as const, releaseId };
    await em().insertMany(ZoneItem, [taken, { ...taken, code: '80000000000000000003', releaseId: null }]);
    await subgraphs.of('customs').followers.get('trace')!.replay();
    const left = await em().find(ZoneItem, { code: { $ne: code } });
    expect(left.map((item) => item.code)).toEqual([taken.code]);
  });
});
