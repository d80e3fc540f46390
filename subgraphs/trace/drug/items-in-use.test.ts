import { expect, test } from 'vitest';
import type { OrganisationKind } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startTestedSubgraph } from '@hub/shared/testing/contract-subgraph.ts';
import { statementsDuring } from '@hub/shared/testing/statements-during.ts';
import { trace } from '../subgraph.ts';
import { Item } from '../item/item.entity.ts';

const [importerId, institutionId, other] = [newId(), newId(), newId()];
const drugs = [newId(), newId(), newId()];

test('the usable packs of several drugs are counted by one statement, as far as the caller may see them', async () => {
  const subgraph = await startTestedSubgraph(trace);
  const items = [
    [0, importerId, institutionId, 'RECEIVED'],
    [0, importerId, other, 'RECEIVED'],
    [0, other, institutionId, 'RECEIVED'],
    [0, importerId, institutionId, 'USED'],
    [1, importerId, institutionId, 'RECEIVED'],
  ] as const;
  await subgraph.agency.database.orm.em.fork().insertMany(
    Item,
    items.map(([drug, importer, institution, state], index) => ({
      code: `8000000000000000000${index}`,
      lotId: newId(),
      drugId: drugs[drug]!,
      importerId: importer,
      institutionId: institution,
      state,
      steps: 5,
    })),
  );
  const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Drug { itemsInUse } } }';
  const of = drugs.map((id) => ({ __typename: 'Drug', id }));
  const counts = async (kind: OrganisationKind, id: string) => {
    const { data } = await subgraph.ask(query, { subject: 'test', organisation: { kind, id }, scopes: [] }, { of });
    return (data!['_entities'] as { itemsInUse: number }[]).map(({ itemsInUse }) => itemsInUse);
  };
  const sent = await statementsDuring(async () => expect(await counts('AGENCY', 'BJMPA')).toEqual([3, 1, 0]));
  expect(sent).toHaveLength(1);
  expect(await counts('IMPORTER', importerId)).toEqual([2, 1, 0]);
  expect(await counts('INSTITUTION', institutionId)).toEqual([2, 1, 0]);
  await subgraph.close();
});
