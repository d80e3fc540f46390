import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OrganisationKind, Principal } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startTestedSubgraph, type TestedSubgraph } from '@hub/shared/testing/contract-subgraph.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { customs } from '../subgraph.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import { LotRecipient } from '../lot-recipient/lot-recipient.entity.ts';

const drugId = newId();
const importerId = newId();
const reader: Principal = { subject: 'test', organisation: { kind: 'AGENCY', id: 'CUSTOMS' }, scopes: [] };

describe.each(databases)('the stock of a drug, on %s,', (dialect) => {
  let subgraph: TestedSubgraph;

  beforeAll(async () => {
    subgraph = await startTestedSubgraph(customs, { dialect });
    const lot = { drugId, importerId: newId(), expiryDate: '2030-01-31', enteredAt: new Date(0) };
    const lots = [1, 2, 3].map((left) => ({
      ...lot,
      id: newId(),
      lotNumber: `${left}`,
      line: left,
      entered: 2_000_000_000,
      onHand: left * 500_000_000,
      released: 2_000_000_000 - left * 500_000_000,
    }));
    await subgraph.agency.database.orm.em.fork().insertMany(BondedLot, lots);
  });
  afterAll(() => subgraph.close());

  const stockFor = async (principal: Principal, id = drugId) => {
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Drug { stock { entered onHand released } } } }';
    const { data, errors } = await subgraph.ask(query, principal, { of: [{ __typename: 'Drug', id }] });
    expect(errors).toBeUndefined();
    return (data!['_entities'] as { stock: unknown }[])[0]!.stock;
  };

  test('is exact beyond 32 bits', async () => {
    expect(await stockFor(reader)).toEqual({ entered: 6_000_000_000, onHand: 3_000_000_000, released: 3_000_000_000 });
  });

  test('is the sum of the lots that the caller may see; for an institution, of what went to it', async () => {
    const [other, institutionId, lotDrug] = [newId(), newId(), newId()];
    const em = subgraph.agency.database.orm.em.fork();
    const lot = { drugId: lotDrug, lotNumber: 'B', expiryDate: '2030-01-31', enteredAt: new Date(0) };
    const [own, released, foreign] = [newId(), newId(), newId()];
    await em.insertMany(BondedLot, [
      { ...lot, id: own, line: 4, importerId, entered: 10, onHand: 10 },
      { ...lot, id: released, lotNumber: 'C', line: 5, importerId, entered: 20, onHand: 15, released: 5 },
      { ...lot, id: foreign, line: 6, importerId: other, entered: 40, onHand: 40 },
    ]);
    const recipient = { lotId: released, line: 5, drugId: lotDrug, importerId, expiryDate: '2030-01-31' };
    await em.insertMany(LotRecipient, [
      { ...recipient, institutionId },
      // To another institution.
      { ...recipient, institutionId: newId(), lotId: own, line: 4 },
    ]);
    const line = { kind: 'RELEASED', at: new Date(0), drugId: lotDrug, importerId, lotId: released } as const;
    await em.insertMany(StockMovement, [
      { ...line, id: newId(), line: 1, institutionId, quantity: 2 },
      { ...line, id: newId(), line: 2, institutionId, quantity: 1 },
      { ...line, id: newId(), line: 3, institutionId: newId(), quantity: 2 },
      { ...line, id: newId(), line: 4, institutionId, kind: 'CLEARED', lotId: null, quantity: 9 },
    ]);
    const by = (kind: OrganisationKind, id: string): Principal => ({ ...reader, organisation: { kind, id } });
    expect(await stockFor(reader, lotDrug)).toEqual({ entered: 70, onHand: 65, released: 5 });
    expect(await stockFor(by('ANALYST', 'analyst'), lotDrug)).toEqual({ entered: 70, onHand: 65, released: 5 });
    expect(await stockFor(by('IMPORTER', importerId), lotDrug)).toEqual({ entered: 30, onHand: 25, released: 5 });
    expect(await stockFor(by('IMPORTER', other), lotDrug)).toEqual({ entered: 40, onHand: 40, released: 0 });
    const received = (packs: number) => ({ entered: null, onHand: null, released: packs });
    expect(await stockFor(by('INSTITUTION', institutionId), lotDrug)).toEqual(received(3));
    expect(await stockFor(by('INSTITUTION', newId()), lotDrug)).toEqual(received(0));
    expect(await stockFor(by('AGENCY', 'MIB'), lotDrug)).toBeNull();
  });
});
