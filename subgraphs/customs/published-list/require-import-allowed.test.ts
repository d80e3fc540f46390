import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { startTestedSubgraph, type TestedSubgraph } from '@hub/shared/testing/contract-subgraph.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { customs } from '../subgraph.ts';
import { importFacts } from './require-import-allowed.ts';
import { PublishedList } from './published-list.entity.ts';

const member = (memberId: string) => ({ memberId, institutionIds: [] });

describe.each(databases)('the copies of the white lists, on %s', (dialect) => {
  let subgraph: TestedSubgraph;

  beforeAll(async () => {
    subgraph = await startTestedSubgraph(customs, { dialect });
    await inTransaction(subgraph.agency.database, async (em) => {
      const list = { kind: 'IMPORTER' } as const;
      em.create(PublishedList, { ...list, version: 1, effectiveFrom: '2025-01-01', members: [member('first')] });
      em.create(PublishedList, { ...list, version: 2, effectiveFrom: '2025-04-01', members: [member('mistaken')] });
      em.create(PublishedList, { ...list, version: 3, effectiveFrom: '2025-04-01', members: [member('corrected')] });
    });
  });
  afterAll(() => subgraph.close());

  test.each([
    ['before the first version nobody is listed', '2024-12-31', []],
    ['the first day of a version', '2025-01-01', ['first']],
    ['a removed importer stays until the next version takes effect', '2025-03-31', ['first']],
    ['the later of two versions that take effect on the same day', '2025-04-01', ['corrected']],
  ])('[R1] [R8] %s', async (_, day, expected) => {
    const { lists, pilot } = await importFacts(subgraph.agency.database.orm.em.fork(), day);
    expect([...lists.IMPORTER.keys()]).toEqual(expected);
    expect([lists.DRUG.size, lists.INSTITUTION.size, pilot]).toEqual([0, 0, undefined]);
  });
});
