import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startTestedSubgraph, type TestedSubgraph } from '@hub/shared/testing/contract-subgraph.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { startOfDay } from '@hub/shared/time/bounds-of-day.ts';
import { whitelists } from '../subgraph.ts';
import { ListVersion, type ListKind } from './list-version.entity.ts';

/** Versions 2 and 3 take effect on the same day: 3 corrects 2. Version 4 was published ahead of its first day. */
const published: [ListKind, number, string][] = [
  ['INSTITUTION', 1, '2024-10-01'],
  ['INSTITUTION', 2, '2025-04-01'],
  ['INSTITUTION', 3, '2025-04-01'],
  ['INSTITUTION', 4, '2025-10-01'],
  ['DRUG', 1, '2025-06-01'],
  ['DRUG', 2, '2025-12-01'],
  ['DRUG', 3, '2025-11-01'],
];

describe.each(databases)('the version of a list in effect, on %s', (dialect) => {
  let subgraph: TestedSubgraph;

  beforeAll(async () => {
    // 2025-06-01 in Beijing, where it is still the last of May in UTC.
    subgraph = await startTestedSubgraph(whitelists, { dialect, clock: () => new Date('2025-05-31T16:00:00Z') });
    await inTransaction(subgraph.agency.database, async (em) => {
      for (const [kind, version, effectiveFrom] of published) {
        const publishedAt = new Date('2024-09-14T00:00:00Z');
        em.create(ListVersion, {
          id: newId(),
          kind,
          version,
          effectiveFrom,
          publishedAt,
          publishedBy: 'BJHC',
          inForceFrom: startOfDay(effectiveFrom),
          reason: null,
          draftId: null,
        });
      }
    });
  });
  afterAll(() => subgraph.close());

  const versionOf = async (args: string) => {
    const { data } = await subgraph.ask(`{ publishedList(${args}) { version } }`);
    return (data!['publishedList'] as { version: number } | null)?.version;
  };

  test.each([
    ['2024-09-30', undefined],
    ['2024-10-01', 1],
    ['2025-03-31', 1],
    ['2025-04-01', 3],
    ['2025-09-30', 3],
    ['2025-10-01', 4],
  ])('[R8] on %s it is version %s', async (day, version) => {
    expect(await versionOf(`kind: INSTITUTION, asOf: "${day}"`)).toBe(version);
  });

  test('a version that a later one came before never is', async () => {
    expect(await versionOf('kind: DRUG, asOf: "2025-12-01"')).toBe(3);
  });

  test('[R8] [R31] each list has its own versions, and today is the day in Beijing', async () => {
    expect(await versionOf('kind: INSTITUTION')).toBe(3);
    expect(await versionOf('kind: DRUG')).toBe(1);
    expect(await versionOf('kind: DRUG, asOf: "2025-05-31"')).toBeUndefined();
    expect(await versionOf('kind: IMPORTER')).toBeUndefined();
  });
});
