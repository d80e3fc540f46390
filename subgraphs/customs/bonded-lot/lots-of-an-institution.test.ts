import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OrganisationKind, Principal } from '@hub/shared/access/principal.ts';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { startTestedSubgraph, type TestedSubgraph } from '@hub/shared/testing/contract-subgraph.ts';
import { readOn } from '@hub/shared/testing/read-on.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { customs } from '../subgraph.ts';
import { addRecipient } from './add-recipient.ts';
import { BondedLot } from './bonded-lot.entity.ts';

const [drugId, importerId, institutionId, otherId] = [newId(), newId(), newId(), newId()];
const by = (kind: OrganisationKind, id: string): Principal => ({
  subject: 'test',
  organisation: { kind, id },
  scopes: [],
});
const ids = Array.from({ length: 12 }, () => newId());
const lots = ids.map((id, index) => ({
  id,
  line: index + 1,
  drugId,
  importerId,
  lotNumber: `${index}`,
  // Two lots of each day and of each quantity.
  expiryDate: `2030-01-${10 + ((index * 5) % 6)}`,
  entered: 100,
  onHand: (index * 7) % 6,
  released: 100 - ((index * 7) % 6),
  enteredAt: new Date(0),
}));
const received = lots.filter((_, index) => index % 4 !== 1);

describe.each(databases)('the lots from which an institution was released packs, on %s,', (dialect) => {
  let subgraph: TestedSubgraph;

  beforeAll(async () => {
    subgraph = await startTestedSubgraph(customs, { dialect });
    const { database } = subgraph.agency;
    await database.orm.em.fork().insertMany(BondedLot, lots);
    const all = received.map(({ id }) => id);
    // Released from again, together with others.
    for (const some of [all.slice(0, 5), all.slice(3), all.slice(0, 1)])
      await inTransaction(database, (em) => addRecipient(em, institutionId, some));
    await inTransaction(database, (em) => addRecipient(em, otherId, [ids[1]!]));
  });
  afterAll(() => subgraph.close());

  test.each([
    ['OLDEST_FIRST', 'line'],
    ['EXPIRY_DATE', 'expiryDate'],
    // It does not see how many packs are left.
    ['ON_HAND', 'line'],
  ] as const)('are listed once each, in the order %s and its reverse', async (order, column) => {
    const reader = by('INSTITUTION', institutionId);
    const expected = received
      .toSorted((a, b) => (a[column] < b[column] ? -1 : a[column] > b[column] ? 1 : a.line - b.line))
      .map(({ id }) => id);
    expect(await readOn(subgraph, 'bondedLots', reader, { args: `order: ${order}` })).toEqual(expected);
    const reverse = order === 'OLDEST_FIRST' ? 'NEWEST_FIRST' : `${order}_DESCENDING`;
    const reversed = await readOn(subgraph, 'bondedLots', reader, { args: `order: ${reverse}` });
    expect(reversed).toEqual(expected.toReversed());
    const { data } = await subgraph.ask(`{ bondedLots(order: ${order}) { totalCount } }`, reader);
    expect(data).toEqual({ bondedLots: { totalCount: received.length } });
  });

  test('are filtered, and found by id, as its lots only', async () => {
    const early = received.filter(({ expiryDate }) => expiryDate <= '2030-01-12').map(({ id }) => id);
    const args = 'filter: { expiringBy: "2030-01-12" }';
    expect(await readOn(subgraph, 'bondedLots', by('INSTITUTION', institutionId), { args })).toEqual(early);
    expect(await readOn(subgraph, 'bondedLots', by('INSTITUTION', otherId))).toEqual([ids[1]]);
    const found = async (principal: Principal, id: string) => {
      const { data } = await subgraph.ask(`{ bondedLot(id: "${id}") { id lotNumber enteredAt } }`, principal);
      return data!['bondedLot'];
    };
    const lot = { id: ids[1], lotNumber: '1', enteredAt: '1970-01-01T00:00:00.000Z' };
    expect(await found(by('INSTITUTION', otherId), ids[1]!)).toEqual(lot);
    expect(await found(by('INSTITUTION', institutionId), ids[1]!)).toBeNull();
    expect(await found(by('IMPORTER', importerId), ids[1]!)).toEqual(lot);
    expect(await found(by('IMPORTER', newId()), ids[1]!)).toBeNull();
  });
});
