import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { PublishedList } from '@hub/shared/published-list/published-list.entity.ts';
import { startTestedSubgraph, type TestedSubgraph } from '@hub/shared/testing/contract-subgraph.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { KnownName } from '../known-name/known-name.entity.ts';
import { customs } from '../subgraph.ts';
import { importerListed, institutionPermitted } from './list-conditions.ts';

const member = (id: string, institutionIds: string[] = []) => ({ id, for: institutionIds });

describe.each(databases)('the copies of the white lists, on %s', (dialect) => {
  let subgraph: TestedSubgraph;

  beforeAll(async () => {
    subgraph = await startTestedSubgraph(customs, { dialect });
    await inTransaction(subgraph.agency.database, async (em) => {
      const list = { kind: 'IMPORTER' } as const;
      em.create(PublishedList, { ...list, version: 1, effectiveFrom: '2025-01-01', members: [member('first')] });
      em.create(PublishedList, { ...list, version: 2, effectiveFrom: '2025-04-01', members: [member('mistaken')] });
      em.create(PublishedList, { ...list, version: 3, effectiveFrom: '2025-04-01', members: [member('corrected')] });
      const members = [member('drug', ['hospital']), member('other drug', ['other hospital'])];
      em.create(PublishedList, { kind: 'DRUG', version: 1, effectiveFrom: '2025-01-01', members });
      em.create(KnownName, { id: 'other hospital', name: '示例医院' });
      em.create(KnownName, { id: 'drug', name: '示例药' });
    });
  });
  afterAll(() => subgraph.close());

  const em = () => subgraph.agency.database.orm.em.fork();

  test.each([
    ['before the first version nobody is listed', '2024-12-31', []],
    ['the first day of a version', '2025-01-01', ['first']],
    ['a removed importer stays until the next version takes effect', '2025-03-31', ['first']],
    ['the later of two versions that take effect on the same day', '2025-04-01', ['corrected']],
  ])('[R1] [R8] %s', async (_, day, expected) => {
    const listed: string[] = [];
    for (const importerId of ['first', 'mistaken', 'corrected'])
      if ((await importerListed.against(em(), { importerId, day })).length === 0) listed.push(importerId);
    expect(listed).toEqual(expected);
  });

  test.each([
    ['a pair', 'drug', 'hospital', 0],
    ['both, but not as a pair', 'drug', 'other hospital', 1],
    ['the pair the other way round', 'other drug', 'hospital', 1],
    ['an institution, but not the drug', 'third drug', 'hospital', 1],
  ])('[R30] the list permits %s, %s at %s: against it %d', async (_, drugId, institutionId, expected) => {
    const against = await institutionPermitted.against(em(), { drugId, institutionId, day: '2025-01-01' });
    expect(against).toHaveLength(expected);
  });

  test('refusals show the name with the id if the name is known', async () => {
    const [notListed] = await importerListed.against(em(), { importerId: 'stranger', day: '2025-01-01' });
    expect(notListed!.message).toBe('Importer stranger is not on the white list.');
    const pair = { drugId: 'drug', institutionId: 'other hospital', day: '2025-01-01' };
    const [notPermitted] = await institutionPermitted.against(em(), pair);
    expect(notPermitted!.message).toBe(
      'Institution "示例医院" (other hospital) is not permitted to use drug "示例药" (drug).',
    );
  });
});
