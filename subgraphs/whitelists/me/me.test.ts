import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OrganisationKind } from '@hub/shared/access/principal.ts';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startTestedSubgraph, type TestedSubgraph } from '@hub/shared/testing/contract-subgraph.ts';
import { Agency } from '../agency/agency.entity.ts';
import { Importer } from '../importer/importer.entity.ts';
import { whitelists } from '../subgraph.ts';

const importerId = newId();
let subgraph: TestedSubgraph;

beforeAll(async () => {
  subgraph = await startTestedSubgraph(whitelists, { register: whitelists.register });
  await inTransaction(subgraph.agency.database, async (em) => {
    em.create(Agency, { code: 'BJMPA', name: '药监局', nameEn: 'BJMPA' });
    em.create(Importer, { id: importerId, name: '企业', nameEn: 'I', searchText: '', customsCode: '1111600001' });
  });
});
afterAll(() => subgraph.close());

test.each([
  ['AGENCY', 'BJMPA', ['assessment:sign'], [['assessment:sign'], '药监局', ['openJointAssessment', 'signAssessment']]],
  [
    'AGENCY',
    'BJMPA',
    ['assessment:sign', 'institution-list:publish'],
    [['assessment:sign'], '药监局', ['openJointAssessment', 'signAssessment']],
  ],
  ['AGENCY', 'XXX', ['assessment:sign'], [[], null, []]],
  [
    'IMPORTER',
    importerId,
    ['stock:release'],
    [['stock:release'], '企业', ['answerSupply', 'cancelRelease', 'releaseFromZone']],
  ],
  ['INSTITUTION', importerId, [], [[], null, []]],
  ['ANALYST', importerId, ['no:such'], [[], null, []]],
] as [OrganisationKind, string, string[], [string[], string | null, string[]]][])(
  '[D37] a caller is told its organisation, the scopes that count and its commands: %s %s with %j',
  async (kind, id, carried, [scopes, name, mutations]) => {
    const principal = { subject: 'test', organisation: { kind, id }, scopes: carried };
    const { data } = await subgraph.ask('{ me { kind id name scopes mutations } }', principal);
    expect(data).toEqual({ me: { kind, id, name, scopes, mutations } });
  },
);

test('without a login there is nothing to tell', async () => {
  expect(await subgraph.ask('{ me { kind } }')).toEqual({ data: { me: null } });
});
