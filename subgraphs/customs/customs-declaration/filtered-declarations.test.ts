import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { CustomsDeclaration } from './customs-declaration.entity.ts';

const agency: Organisation = { kind: 'AGENCY', id: 'CUSTOMS' };

describe.each(databases)('declarations, filtered, on %s,', (dialect) => {
  let hub: on.Customs;
  const known: Record<string, string> = {};

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    const [drugId, otherDrug] = [await hub.listDrug(), await hub.listDrug()];
    const formId = await hub.addForm({ approvalId: await hub.approve(drugId), drugId });
    const otherForm = await hub.addForm({ approvalId: await hub.approve(otherDrug), drugId: otherDrug });
    Object.assign(known, { drugId, formId });
    const parties = { importerId: on.importerId, institutionId: on.institutionId };
    const rows = [
      { at: '2024-03-09T15:59:59.999Z', quantity: 1, status: 'RECORDED' },
      { at: '2024-03-09T16:00:00.000Z', quantity: 2, status: 'PASSED', institutionId: on.otherInstitution.id },
      { at: '2024-03-10T15:59:59.999Z', quantity: 3, status: 'WITHDRAWN', importerId: on.otherImporter.id },
      { at: '2024-03-10T16:00:00.000Z', quantity: 4, status: 'RECORDED', drugId: otherDrug, formId: otherForm },
    ] as const;
    for (const [index, { at, ...row }] of rows.entries()) {
      const declared = { number: `01102026000000000${index}`, declaredOn: '2024-03-09', recordedAt: new Date(at) };
      const id = newId();
      await hub
        .em()
        .insert(CustomsDeclaration, { id, line: index + 1, drugId, formId, ...parties, ...declared, ...row });
    }
    await hub.customs.agency.catchUp(['whitelists']);
  });
  // They are of no form that counts them.
  afterAll(() => hub.close(['APPROVAL', 'FORM', 'SHARE']));

  const quantities = async (args: string, by = agency) => {
    const query = `{ declarations${args} { totalCount nodes { quantity } } }`;
    const { data, errors } = await hub.customs.ask(query, { subject: 'test', organisation: by, scopes: [] });
    if (errors) return errors.map(({ extensions }) => extensions);
    const { nodes, totalCount } = data!['declarations'] as { nodes: { quantity: number }[]; totalCount: number };
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ quantity }) => quantity);
  };

  test.each<[() => string, number[]]>([
    [() => '', [1, 2, 3, 4]],
    [() => '(order: NEWEST_FIRST)', [4, 3, 2, 1]],
    [() => `(filter: { drugId: "${known['drugId']}" })`, [1, 2, 3]],
    [() => `(filter: { formId: "${known['formId']}" })`, [1, 2, 3]],
    [() => `(filter: { importerId: "${on.otherImporter.id}" })`, [3]],
    [() => `(filter: { institutionId: "${on.otherInstitution.id}" })`, [2]],
    [() => '(filter: { statuses: [PASSED, WITHDRAWN] })', [2, 3]],
    [() => '(filter: { statuses: [] })', []],
    [() => '(filter: { from: "2024-03-10", until: "2024-03-10" })', [2, 3]],
    [() => '(filter: { from: "2024-03-11" }, order: NEWEST_FIRST)', [4]],
    [() => '(filter: { until: "2024-03-09" })', [1]],
  ])('[R80] are those that fit, in commit order, with their number: %s', async (args, expected) => {
    expect(await quantities(args())).toEqual(expected);
  });

  test('[D37] are those of their reader, and an unknown id is no empty list', async () => {
    expect(await quantities('', on.importer)).toEqual([1, 2, 4]);
    expect(await quantities('', on.otherInstitution)).toEqual([2]);
    for (const field of ['drugId', 'importerId', 'institutionId', 'formId'])
      expect(await quantities(`(filter: { ${field}: "${newId()}" })`)).toMatchObject([
        { code: 'BAD_INPUT', params: { field, reason: 'UNKNOWN' } },
      ]);
  });
});
