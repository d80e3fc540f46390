import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { readOn } from '@hub/shared/testing/read-on.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { ApprovalQuota } from '../approval/approval.entity.ts';
import { copyToShares } from '../approval/copy-to-shares.ts';

const agency: Organisation = { kind: 'AGENCY', id: 'BJMPA' };

describe.each(databases)('[R3] [R75] how much of approvals is used, on %s,', (dialect) => {
  let hub: on.Customs;
  let drugId: string;
  const ids: string[] = [];

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    const otherDrug = await hub.listDrug();
    drugId = await hub.listDrug();
    const other = { institutionId: on.otherInstitution.id, quantity: null };
    const both = [{ institutionId: on.institutionId, quantity: 2 }, other];
    for (const terms of [{ quantity: 10 }, { quantity: 3 }, { quantity: 3, shares: both }])
      ids.push(await hub.approve(drugId, terms));
    ids.push(await hub.approve(otherDrug, { quantity: 7, shares: [other] }));
    await hub.customs.agency.catchUp(['whitelists']);
    for (const [at, cleared] of [9, 1, 2, 7].entries())
      await hub.em().nativeUpdate(ApprovalQuota, { id: ids[at]! }, { cleared });
    await copyToShares(hub.em());
    await hub.addForm({ approvalId: ids[0]!, drugId, quantity: 9, released: 5 });
  });
  afterAll(() => hub.close(['APPROVAL', 'FORM']));

  const principal = (organisation: Organisation) => ({ subject: 'test', organisation, scopes: [] });
  const of = ({ id }: Organisation) => `institutionId: "${id}"`;
  const page = async (args: string, by = agency) => {
    const query = `{ approvalQuotas${args} { totalCount totalApproved totalCleared nodes { id } } }`;
    const { data, errors } = await hub.customs.ask(query, principal(by));
    if (errors) return errors[0]!.extensions!['params'];
    const { nodes, ...sums } = data!['approvalQuotas'] as { nodes: { id: string }[] };
    return [nodes.map(({ id }) => ids.indexOf(id)), ...Object.values(sums)];
  };

  test.each<[() => string, unknown[]]>([
    [() => '', [[3, 0, 2, 1], 4, 23, 19]],
    [() => '(order: USED_SHARE)', [[1, 2, 0, 3], 4, 23, 19]],
    [() => '(order: OLDEST_FIRST)', [[0, 1, 2, 3], 4, 23, 19]],
    [() => '(filter: { usedShareAtLeast: 0.9 })', [[3, 0], 2, 17, 16]],
    [() => '(filter: { usedShareAtLeast: 1 })', [[3], 1, 7, 7]],
    [() => `(filter: { drugId: "${drugId}" })`, [[0, 2, 1], 3, 16, 12]],
    [() => `(filter: { ${of(on.otherInstitution)} })`, [[3, 2], 2, 10, 9]],
    [() => `(filter: { ${of(on.institution)} }, order: USED_SHARE)`, [[1, 2, 0], 3, 16, 12]],
    [() => `(filter: { ${of(on.otherInstitution)}, drugId: "${drugId}" })`, [[2], 1, 3, 2]],
    [() => `(filter: { ${of(on.otherInstitution)}, usedShareAtLeast: 0.9 })`, [[3], 1, 7, 7]],
  ])('[R73] is listed, the most used first, and filtered: %s', async (args, expected) => {
    expect(await page(args())).toEqual(expected);
  });

  test('is read on in each order', async () => {
    const read = async (args: string) =>
      (await readOn(hub.customs, 'approvalQuotas', principal(agency), { args })).map((id) => ids.indexOf(id));
    expect(await read('order: USED_SHARE_DESCENDING')).toEqual([3, 0, 2, 1]);
    expect(await read('order: USED_SHARE')).toEqual([1, 2, 0, 3]);
    expect(await read('order: OLDEST_FIRST')).toEqual([0, 1, 2, 3]);
    const ofInstitution = `filter: { ${of(on.institution)} }`;
    expect(await read(`order: USED_SHARE_DESCENDING, ${ofInstitution}`)).toEqual([0, 2, 1]);
    expect(await read(`order: USED_SHARE, ${ofInstitution}`)).toEqual([1, 2, 0]);
    expect(await read(`order: OLDEST_FIRST, ${ofInstitution}`)).toEqual([0, 1, 2]);
  });

  test('is listed of several institutions at once', async () => {
    const list = (institution: Organisation) =>
      `approvalQuotas(filter: { ${of(institution)} }) { totalApproved nodes { id } }`;
    const query = `{ own: ${list(on.institution)} other: ${list(on.otherInstitution)} }`;
    const { data } = await hub.customs.ask(query, principal(agency));
    const nodes = (...places: number[]) => places.map((at) => ({ id: ids[at] }));
    expect(data).toEqual({
      own: { totalApproved: 16, nodes: nodes(0, 2, 1) },
      other: { totalApproved: 10, nodes: nodes(3, 2) },
    });
  });

  test('says what is left and released', async () => {
    const fields = 'approved cleared released left usedShare drug { id } approval { id remaining }';
    const query = `{ approvalQuotas(filter: { drugId: "${drugId}" }, first: 1) { nodes { ${fields} } } }`;
    const { data } = await hub.customs.ask(query, principal(agency));
    const nodes = [
      {
        approved: 10,
        cleared: 9,
        released: 5,
        left: 1,
        usedShare: 0.9,
        drug: { id: drugId },
        approval: { id: ids[0], remaining: 1 },
      },
    ];
    expect(data!['approvalQuotas']).toEqual({ nodes });
  });

  test('[D37] is not shown to others, and only of what is known', async () => {
    for (const by of [
      on.institution,
      on.importer,
      { kind: 'ANALYST', id: 'A' } as const,
      { kind: 'AGENCY', id: 'MIB' } as const,
    ])
      for (const args of ['', `(filter: { ${of(on.institution)} })`])
        expect(await page(args, by)).toEqual([[], 0, 0, 0]);
    expect(await page(`(filter: { drugId: "${newId()}" })`)).toMatchObject({ field: 'drugId', reason: 'UNKNOWN' });
    expect(await page(`(filter: { institutionId: "${newId()}" })`)).toMatchObject({ field: 'institutionId' });
  });

  test('is filtered by a part from 0 to 1', async () => {
    const refused = { field: 'usedShareAtLeast' };
    expect(await page('(filter: { usedShareAtLeast: -0.01 })')).toEqual({ ...refused, reason: 'BELOW', min: 0 });
    expect(await page('(filter: { usedShareAtLeast: 1.01 })')).toEqual({ ...refused, reason: 'ABOVE', max: 1 });
    expect(await page('(filter: { usedShareAtLeast: 1e400 })')).toMatchObject({ reason: 'ABOVE' });
    expect(await page('(filter: { usedShareAtLeast: 0 })')).toEqual(await page(''));
  });
});
