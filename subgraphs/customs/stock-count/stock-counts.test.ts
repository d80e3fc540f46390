import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { readOn } from '@hub/shared/testing/read-on.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { StockCount } from './stock-count.entity.ts';

describe.each(databases)('[R80] counts of stock, on %s,', (dialect) => {
  let hub: on.Customs;
  const ids = [newId(), newId(), newId(), newId()];

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    const rows = [
      [on.importerId, 'EQUAL', '2024-03-30T15:59:59.999Z'],
      [on.importerId, 'DIFFERENCES', '2024-03-30T16:00:00.000Z'],
      [on.otherImporter.id, 'DIFFERENCES', '2024-03-31T15:59:59.999Z'],
      [on.importerId, 'REPLACED', '2024-03-31T16:00:00.000Z'],
    ] as const;
    for (const [at, [importerId, state, countedAt]] of rows.entries())
      await hub
        .em()
        .insert(StockCount, { id: ids[at]!, line: at + 1, importerId, state, countedAt: new Date(countedAt) });
  });
  afterAll(() => hub.close());

  const customs: Organisation = { kind: 'AGENCY', id: 'CUSTOMS' };
  const principal = (organisation: Organisation) => ({ subject: 'test', organisation, scopes: [] });
  const listed = async (by: Organisation, args = '') => {
    const query = `{ stockCounts${args} { totalCount nodes { id } } }`;
    const { data, errors } = await hub.customs.ask(query, principal(by));
    if (errors) return errors[0]!.extensions!['params'];
    const { totalCount, nodes } = data!['stockCounts'] as { totalCount: number; nodes: { id: string }[] };
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ id }) => ids.indexOf(id));
  };

  test('are listed, the latest first, filtered by state, importer and Beijing days', async () => {
    expect(await listed(customs)).toEqual([3, 2, 1, 0]);
    expect(await listed(customs, '(order: OLDEST_FIRST)')).toEqual([0, 1, 2, 3]);
    expect(await listed(customs, '(filter: { states: [EQUAL, REPLACED] })')).toEqual([3, 0]);
    expect(await listed(customs, `(filter: { importerId: "${on.importerId}", states: [DIFFERENCES] })`)).toEqual([1]);
    expect(await listed(customs, '(filter: { from: "2024-03-31", until: "2024-03-31" })')).toEqual([2, 1]);
    expect(await readOn(hub.customs, 'stockCounts', principal(customs))).toEqual(ids.toReversed());
  });

  test('[D37] are shown to the agencies that supervise imports, and to an importer its own', async () => {
    expect(await listed(on.importer)).toEqual([3, 1, 0]);
    expect(await listed(on.otherImporter)).toEqual([2]);
    for (const by of [on.institution, { kind: 'AGENCY', id: 'MIB' } as const, { kind: 'ANALYST', id: 'A' } as const])
      expect(await listed(by)).toEqual([]);
    expect(await listed(customs, `(filter: { importerId: "${newId()}" })`)).toMatchObject({ field: 'importerId' });
  });
});
