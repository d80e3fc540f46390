import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Principal } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startTestedSubgraph, type TestedSubgraph } from '@hub/shared/testing/contract-subgraph.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { Agency } from '../agency/agency.entity.ts';
import { whitelists } from '../subgraph.ts';
import { ListVersion } from './list.entity.ts';

const bjmpa: Principal = {
  subject: 'test',
  organisation: { kind: 'AGENCY', id: 'BJMPA' },
  scopes: ['drug-list:publish'],
};

describe.each(databases)('drug lists published concurrently, on %s,', (dialect) => {
  let subgraph: TestedSubgraph;

  beforeAll(async () => {
    subgraph = await startTestedSubgraph(whitelists, { dialect });
    await subgraph.agency.database.orm.em.fork().insert(Agency, { code: 'BJMPA', name: '市药监局', nameEn: 'BJMPA' });
  });
  afterAll(() => subgraph.close());

  test('get consecutive versions', async () => {
    const mutation = `mutation ($input: PublishDrugListInput!) { publishDrugList(input: $input) { list { version } } }`;
    const publish = () => {
      const input = { idempotencyKey: newId(), effectiveFrom: '2024-04-01', entries: [] };
      return subgraph.ask(mutation, bjmpa, { input });
    };
    const answers = await Promise.all(Array.from({ length: 8 }, publish));
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    const lists = await subgraph.agency.database.orm.em.fork().find(ListVersion, {}, { orderBy: { version: 'asc' } });
    expect(lists.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});
