import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { ApprovalQuota } from '../approval/approval.entity.ts';
import * as on from '../arrange.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { DailyUse } from '../hospital-pack/hospital-pack.entity.ts';

const agency: Organisation = { kind: 'AGENCY', id: 'BJHC' };
const analyst: Organisation = { kind: 'ANALYST', id: 'A' };

describe.each(databases)('[R73] what limits a forecast, on %s:', (dialect) => {
  let hub: on.Customs;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
  });
  afterAll(() => hub.close(['LOT', 'APPROVAL', 'SHARE']));

  const follow = () => hub.customs.agency.catchUp(['whitelists', 'trace']);
  const coverage = async (by: Organisation, drugId: string) => {
    const fields = 'usedPer30Days inInstitutions approvalLeft runsOutOn firstLimit';
    const query = `{ coverage(drugId: "${drugId}") { ${fields} } }`;
    return (await hub.customs.ask(query, { subject: 'test', organisation: by, scopes: [] })).data!['coverage'];
  };

  test('[R3] what is approved, if that is less: what is left, and what is cleared and not yet released', async () => {
    const scarce = await hub.listDrug();
    const approvalId = await hub.approve(scarce, { quantity: 10 });
    await hub.approve(scarce, { quantity: 2 });
    const ended = await hub.approve(scarce, { quantity: 50 });
    await follow();
    await hub.em().nativeUpdate(ApprovalQuota, { id: ended }, { endedAt: on.now });
    await hub.em().nativeUpdate(ApprovalQuota, { id: approvalId }, { cleared: 7 });
    const lot = { lotNumber: 'S', expiryDate: '2030-01-31', entered: 102, onHand: 100, released: 2, enteredAt: on.now };
    await hub.em().insert(BondedLot, { id: newId(), line: 1, drugId: scarce, importerId: on.importerId, ...lot });
    const use = { drugId: scarce, day: on.today, institutionId: on.institutionId, importerId: on.importerId };
    await hub.em().insert(DailyUse, { ...use, packs: 90 });
    const limited = { approvalLeft: 5, runsOutOn: '2024-04-11', firstLimit: 'APPROVAL' };
    expect(await coverage(agency, scarce)).toMatchObject(limited);
    await hub.em().nativeDelete(DailyUse, use);
  });

  test('[D38] analysts are told of it from five uses on', async () => {
    const rare = await hub.listDrug();
    await follow();
    const use = { drugId: rare, day: on.today, institutionId: on.institutionId, importerId: on.importerId };
    await hub.em().insert(DailyUse, { ...use, packs: 4 });
    const hidden = { usedPer30Days: null, inInstitutions: null, runsOutOn: null, firstLimit: null };
    expect(await coverage(analyst, rare)).toMatchObject(hidden);
    await hub.em().nativeUpdate(DailyUse, use, { packs: 5 });
    expect(await coverage(analyst, rare)).toMatchObject({
      usedPer30Days: 5 / 3,
      inInstitutions: 0,
      firstLimit: 'STOCK',
    });
    await hub.em().nativeDelete(DailyUse, use);
  });
});
