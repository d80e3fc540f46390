import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';

describe.each(databases)('supplyRequests, on %s', (dialect) => {
  let hub: on.Customs;
  const ids: string[] = [];

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    await hub.agree({ importerId: on.otherImporter.id, institutionId: on.otherInstitution.id });
    const drugId = await hub.listDrug();
    const ofOthers = { drugId, importerId: on.otherImporter.id };
    ids.push(await hub.askedRequest(drugId), await hub.askedRequest(drugId));
    const { supplyRequest } = (await hub.ask(ofOthers, on.otherInstitution)) as { supplyRequest: { id: string } };
    ids.push(supplyRequest.id);
    await hub.answer(ids[0]!);
  });
  afterAll(() => hub.close());

  const list = async (args: string, by: Organisation = { kind: 'AGENCY', id: 'CUSTOMS' }) => {
    const query = `{ supplyRequests${args} { totalCount nodes { id } } }`;
    const { data, errors } = await hub.customs.ask(query, { subject: 'test', organisation: by, scopes: [] });
    if (errors) return errors[0]!.extensions!['params'];
    const page = data!['supplyRequests'] as { totalCount: number; nodes: { id: string }[] };
    expect(page.totalCount).toBe(page.nodes.length);
    return page.nodes.map(({ id }) => ids.indexOf(id));
  };

  test.each([
    ['', [2, 1, 0]],
    ['(order: OLDEST_FIRST)', [0, 1, 2]],
    ['(filter: { states: [ACCEPTED] })', [0]],
    ['(filter: { states: [ASKED] })', [2, 1]],
    ['(filter: { states: [ASKED, ACCEPTED] })', [2, 1, 0]],
    [`(filter: { importerId: "${on.otherImporter.id}" })`, [2]],
    [`(filter: { institutionId: "${on.institutionId}" })`, [1, 0]],
    [`(filter: { institutionId: "${on.institutionId}", states: [ASKED] })`, [1]],
    [`(filter: { from: "${on.today}", until: "${on.today}", neededBy: "${on.today}" })`, [2, 1, 0]],
    [`(filter: { from: "${on.tomorrow}" })`, []],
    [`(filter: { until: "${on.yesterday}" })`, []],
    [`(filter: { neededBy: "${on.yesterday}" })`, []],
  ])('[R129] are filtered and ordered: %s', async (args, expected) => {
    expect(await list(args)).toEqual(expected);
  });

  test('[R129] [D37] are read by both parties', async () => {
    expect(await list('', on.institution)).toEqual([1, 0]);
    expect(await list('', on.importer)).toEqual([1, 0]);
    expect(await list('', on.otherInstitution)).toEqual([2]);
    expect(await list('', on.otherImporter)).toEqual([2]);
  });

  test('know every importer and institution that was ever listed', async () => {
    expect(await list(`(filter: { institutionId: "${newId()}" })`)).toMatchObject({
      field: 'institutionId',
      reason: 'UNKNOWN',
    });
    expect(await list(`(filter: { importerId: "${newId()}" })`)).toMatchObject({
      field: 'importerId',
      reason: 'UNKNOWN',
    });
  });
});
