import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Principal } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startTestedSubgraph, type TestedSubgraph } from '@hub/shared/testing/contract-subgraph.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { customs } from '../subgraph.ts';
import { BondedLot } from './bonded-lot.entity.ts';

const drugId = newId();
const reader: Principal = { subject: 'test', organisation: { kind: 'AGENCY', id: 'CUSTOMS' }, scopes: [] };

describe.each(databases)('the stock of a drug, on %s,', (dialect) => {
  let subgraph: TestedSubgraph;

  beforeAll(async () => {
    subgraph = await startTestedSubgraph(customs, { dialect });
    const lot = { drugId, importerId: newId(), lotNumber: 'A', expiryDate: '2030-01-31', enteredAt: new Date(0) };
    const lots = [1, 2, 3].map((left) => ({ ...lot, id: newId(), entered: 2_000_000_000, onHand: left * 500_000_000 }));
    await subgraph.agency.database.orm.em.fork().insertMany(BondedLot, lots);
  });
  afterAll(() => subgraph.close());

  test('is exact beyond 32 bits', async () => {
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Drug { stock { entered onHand released } } } }';
    const { data, errors } = await subgraph.ask(query, reader, { of: [{ __typename: 'Drug', id: drugId }] });
    expect(errors).toBeUndefined();
    const stock = { entered: 6_000_000_000, onHand: 3_000_000_000, released: 3_000_000_000 };
    expect(data!['_entities']).toEqual([{ stock }]);
  });
});
