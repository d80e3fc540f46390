import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';

const { institutionId, otherInstitution, importer } = on;

describe.each(databases)('an approval of which an importer does not see all shares, on %s,', (dialect) => {
  let hub: on.Customs;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
  });
  afterAll(() => hub.close());

  const codesOf = (answer: unknown) =>
    (answer as { findings: { code: string }[] }).findings
      .map(({ code }) => code)
      .filter((code) => code !== 'ENTRY_OVERDUE');

  test('[D37] [R72] [D14] has no total that a plan or an entry would tell', async () => {
    const drugId = await hub.listDrug();
    const shares = [
      { institutionId, quantity: null },
      { institutionId: otherInstitution.id, quantity: 30 },
    ];
    await hub.approve(drugId, { quantity: 43, shares });
    const plan = async () => {
      const input = { drugId, lines: [{ institutionId, quantity: 44, by: on.today }] };
      return codesOf(
        await issue(hub.customs, { command: 'planStock', by: importer, input, select: 'findings { code }' }),
      );
    };
    const enter = async (quantity: number) => {
      const input = { drugId, lots: [{ lotNumber: 'A', expiryDate: on.tomorrow, quantity }] };
      const sent = { command: 'enterBondedStock', by: importer, input, select: 'findings { code }' };
      return codesOf(await issue(hub.customs, sent));
    };
    expect(await plan()).toEqual([]);
    expect(await enter(44)).toEqual([]);
    await hub.agree({ institutionId: otherInstitution.id });
    expect(await plan()).toEqual(['PLAN_ABOVE_DEMAND']);
    expect(await enter(1)).toEqual(['STOCK_ABOVE_APPROVALS']);
  });

  test('[D37] [D14] allows what the shares that it sees add up to', async () => {
    const drugId = await hub.listDrug();
    const shares = [
      { institutionId, quantity: 3 },
      { institutionId: '01900002-0000-7000-8000-0000000000ff', quantity: 30 },
    ];
    await hub.approve(drugId, { quantity: 43, shares });
    const lots = (quantity: number) => [{ lotNumber: 'B', expiryDate: on.tomorrow, quantity }];
    const enter = async (quantity: number) => {
      const sent = { command: 'enterBondedStock', by: importer, input: { drugId, lots: lots(quantity) } };
      return codesOf(await issue(hub.customs, { ...sent, select: 'findings { code }' }));
    };
    expect(await enter(3)).toEqual([]);
    expect(await enter(1)).toEqual(['STOCK_ABOVE_APPROVALS']);
  });
});
