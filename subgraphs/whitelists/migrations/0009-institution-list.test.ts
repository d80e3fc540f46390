import { describe, expect, test } from 'vitest';
import { change } from '@hub/shared/database/statement.ts';
import { openAgencyDatabase } from '@hub/shared/subgraph/open-agency-database.ts';
import { databases, newTestDatabase } from '@hub/shared/testing/test-databases.ts';
import { whitelists } from '../subgraph.ts';
import { ListMember, ListVersion, type ListKind } from '../list-version/list-version.entity.ts';
import { institutionList } from './0009-institution-list.ts';

const { entities, migrations } = whitelists;

const published: [kind: ListKind, version: number, effectiveFrom: string, publishedAt: string, inForceFrom: string][] =
  [
    // In force before the hub was.
    ['INSTITUTION', 1, '2024-10-01', '2025-03-01T09:30:00.123Z', '2024-09-30T16:00:00.000Z'],
    ['IMPORTER', 1, '2024-10-01', '2025-03-01T09:30:00.123Z', '2024-09-30T16:00:00.000Z'],
    // Published on, after, or before its first day.
    ['DRUG', 1, '2025-03-01', '2025-03-01T09:30:00.123Z', '2025-03-01T09:30:00.123Z'],
    ['DRUG', 2, '2025-02-01', '2025-03-02T09:30:00.123Z', '2025-03-02T09:30:00.123Z'],
    ['INSTITUTION', 2, '2025-04-01', '2025-03-31T15:59:59.999Z', '2025-03-31T16:00:00.000Z'],
    ['INSTITUTION', 3, '2025-04-01', '2025-03-31T16:00:00.001Z', '2025-03-31T16:00:00.001Z'],
  ];

describe.each(databases)('lists that were published before their versions had an instant, on %s,', (dialect) => {
  test('[D33] bind from their first day or from their publication on, and keep all else', async () => {
    const place = await newTestDatabase(dialect);
    const before = migrations.slice(0, migrations.indexOf(institutionList));
    const old = await openAgencyDatabase({ entities, migrations: before }, place.url);
    const em = old.orm.em.fork();
    for (const [kind, version, effectiveFrom, publishedAt] of published)
      await change(
        em,
        'insert into list_version (id, kind, version, effective_from, published_at, published_by) values (?, ?, ?, ?, ?, ?)',
        [`${kind} ${version}`, kind, version, effectiveFrom, new Date(publishedAt), 'BJHC'],
      );
    await em.insert(ListMember, { listVersionId: 'DRUG 1', memberId: 'drug', institutionIds: ['h'] });
    await old.close();

    const database = await openAgencyDatabase({ entities, migrations }, place.url);
    const now = database.orm.em.fork();
    for (const [kind, version, effectiveFrom, publishedAt, inForceFrom] of published)
      expect(await now.findOneOrFail(ListVersion, { kind, version })).toMatchObject({
        id: `${kind} ${version}`,
        effectiveFrom,
        publishedAt: new Date(publishedAt),
        publishedBy: 'BJHC',
        inForceFrom: new Date(inForceFrom),
        reason: null,
        draftId: null,
      });
    expect(await now.find(ListMember, {})).toMatchObject([{ listVersionId: 'DRUG 1', institutionIds: ['h'] }]);
    const [first] = await now.find(ListVersion, {}, { disableIdentityMap: true, limit: 1 });
    await expect(now.insert(ListVersion, { ...first!, id: 'again' })).rejects.toThrow(/unique|duplicate/i);
    await database.close();
    await place.remove();
  });
});
