import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';

const agency: Organisation = { kind: 'AGENCY', id: 'BJMPA' };

describe.each(databases)('clearance forms, filtered, on %s,', (dialect) => {
  let hub: on.Customs;
  const known: Record<string, string> = {};

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    const [drugId, otherDrug] = [await hub.listDrug(), await hub.listDrug()];
    const [approvalId, otherApproval] = [await hub.approve(drugId), await hub.approve(otherDrug)];
    Object.assign(known, { drugId, approvalId });
    const form = { approvalId, drugId, released: 1 };
    const at = (instant: string) => ({ appliedAt: new Date(instant) });
    await hub.addForm({ ...form, quantity: 1, ...at('2024-03-09T15:59:59.999Z') });
    await hub.addForm({ ...form, quantity: 20, ...at('2024-03-09T16:00:00.000Z'), status: 'APPLIED', released: 0 });
    await hub.addForm({
      ...form,
      quantity: 300,
      ...at('2024-03-11T15:59:59.999Z'),
      institutionId: on.otherInstitution.id,
    });
    const others = { importerId: on.otherImporter.id, approvalId: otherApproval, drugId: otherDrug };
    await hub.addForm({ ...form, quantity: 4000, ...at('2024-03-11T16:00:00.000Z'), ...others });
    await hub.customs.agency.catchUp(['whitelists']);
  });
  afterAll(() => hub.close(['APPROVAL', 'FORM', 'SHARE']));

  const quantities = async (args: string, by = agency) => {
    const query = `{ clearanceForms${args} { totalCount totalQuantity totalReleased nodes { quantity released } } }`;
    const { data, errors } = await hub.customs.ask(query, { subject: 'test', organisation: by, scopes: [] });
    expect(errors).toBeUndefined();
    const { nodes, ...sums } = data!['clearanceForms'] as { nodes: { quantity: number; released: number }[] };
    const sum = (of: 'quantity' | 'released') => nodes.reduce((total, node) => total + node[of], 0);
    expect(sums).toEqual({ totalCount: nodes.length, totalQuantity: sum('quantity'), totalReleased: sum('released') });
    return nodes.map(({ quantity }) => quantity);
  };

  test.each<[() => string, number[]]>([
    [() => '', [4000, 300, 20, 1]],
    [() => '(order: OLDEST_FIRST)', [1, 20, 300, 4000]],
    [() => `(filter: { drugId: "${known['drugId']}" })`, [300, 20, 1]],
    [() => `(filter: { approvalId: "${known['approvalId']}" })`, [300, 20, 1]],
    [() => `(filter: { importerId: "${on.otherImporter.id}" })`, [4000]],
    [() => `(filter: { institutionId: "${on.otherInstitution.id}" })`, [300]],
    [() => '(filter: { statuses: [APPLIED] })', [20]],
    [() => '(filter: { statuses: [APPLIED, ISSUED] })', [4000, 300, 20, 1]],
    [() => '(filter: { from: "2024-03-10", until: "2024-03-11" })', [300, 20]],
    [() => '(filter: { from: "2024-03-12" })', [4000]],
    [() => '(filter: { until: "2024-03-09" })', [1]],
  ])('[R3] [R75] are those that fit, newest first, with their number and sums: %s', async (args, expected) => {
    expect(await quantities(args())).toEqual(expected);
  });

  test('[D37] are counted and summed as far as their reader sees them', async () => {
    expect(await quantities('', on.importer)).toEqual([300, 20, 1]);
    expect(await quantities('', on.institution)).toEqual([4000, 20, 1]);
    expect(await quantities('(filter: { statuses: [ISSUED] })', on.institution)).toEqual([4000, 1]);
  });
});
