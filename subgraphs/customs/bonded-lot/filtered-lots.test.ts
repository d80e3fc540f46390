import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { inTransaction } from '@hub/shared/database/transaction.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { addRecipient } from './add-recipient.ts';
import { BondedLot } from './bonded-lot.entity.ts';

const agency: Organisation = { kind: 'AGENCY', id: 'CUSTOMS' };

describe.each(databases)('lots in bond, filtered, on %s,', (dialect) => {
  let hub: on.Customs;
  let drugId: string;
  let otherDrug: string;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    [drugId, otherDrug] = [await hub.listDrug(), await hub.listDrug()];
    const { importerId, otherImporter } = on;
    const lots = [
      {
        lotNumber: 'A',
        drugId,
        importerId,
        expiryDate: on.yesterday,
        entered: 1,
        enteredAt: '2024-03-09T15:59:59.999Z',
      },
      { lotNumber: 'B', drugId, importerId, expiryDate: on.today, entered: 20, enteredAt: '2024-03-09T16:00:00.000Z' },
      {
        lotNumber: 'C',
        drugId,
        importerId,
        expiryDate: '2024-05-01',
        entered: 300,
        enteredAt: '2024-03-11T15:59:59.999Z',
      },
      {
        lotNumber: 'A',
        drugId: otherDrug,
        importerId: otherImporter.id,
        expiryDate: '2024-05-02',
        entered: 4000,
        enteredAt: '2024-03-11T16:00:00.000Z',
      },
    ].map((lot, index) => ({
      ...lot,
      id: newId(),
      line: index + 1,
      onHand: lot.entered,
      enteredAt: new Date(lot.enteredAt),
    }));
    await hub.em().insertMany(BondedLot, lots);
    const received = lots.slice(1).map(({ id }) => id);
    await inTransaction(hub.customs.agency.database, (em) => addRecipient(em, on.institutionId, received));
    await hub.customs.agency.catchUp(['whitelists']);
  });
  afterAll(() => hub.close(['LOT']));

  const page = async (filter: string, by = agency) => {
    const query = `{ bondedLots(filter: { ${filter} }) { totalCount totalEntered totalOnHand nodes { lotNumber expiryDate } } }`;
    const { data, errors } = await hub.customs.ask(query, { subject: 'test', organisation: by, scopes: [] });
    if (errors) return { refused: errors[0]!.extensions!['params'] };
    const { nodes, ...sums } = data!['bondedLots'] as { nodes: { lotNumber: string }[] };
    return { lots: nodes.map(({ lotNumber }) => lotNumber).join(''), ...sums };
  };
  const found = (lots: string, total: number) => ({
    lots,
    totalCount: lots.length,
    totalEntered: total,
    totalOnHand: total,
  });
  const sumless = (lots: string) => ({ lots, totalCount: lots.length, totalEntered: null, totalOnHand: null });

  test.each<[() => string, string, number, string]>([
    [() => '', 'ABCA', 4321, 'BCA'],
    [() => `drugId: "${drugId}"`, 'ABC', 321, 'BC'],
    [() => `importerId: "${on.otherImporter.id}"`, 'A', 4000, 'A'],
    [() => 'lotNumber: "A"', 'AA', 4001, 'A'],
    [() => `expiringBy: "${on.today}"`, 'AB', 21, 'B'],
    [() => 'expiringWithin: 0', 'B', 20, 'B'],
    [() => 'expiringWithin: 29', 'B', 20, 'B'],
    [() => 'expiringWithin: 30', 'BC', 320, 'BC'],
    [() => 'from: "2024-03-10"', 'BCA', 4320, 'BCA'],
    [() => 'until: "2024-03-09"', 'A', 1, ''],
    [() => 'from: "2024-03-10", until: "2024-03-11"', 'BC', 320, 'BC'],
    [() => `drugId: "${otherDrug}", expiringWithin: 30`, '', 0, ''],
  ])(
    '[R73] [R80] are those that fit, with sums, and without sums for an institution: %s',
    async (filter, all, sum, received) => {
      expect(await page(filter())).toEqual(found(all, sum));
      expect(await page(filter(), on.institution)).toEqual(sumless(received));
    },
  );

  test('[D37] are counted and summed as far as their reader sees them', async () => {
    expect(await page('', on.importer)).toEqual(found('ABC', 321));
    expect(await page('lotNumber: "A"', on.otherImporter)).toEqual(found('A', 4000));
    expect(await page('', on.otherInstitution)).toEqual(sumless(''));
  });

  test.each([-1, 36_501])('[R73] do not expire within %d days', async (days) => {
    const refused = { refused: { field: 'expiringWithin', reason: 'NOT_WHOLE' } };
    expect(await page(`expiringWithin: ${days}`)).toMatchObject(refused);
    expect(await page(`expiringWithin: ${days}`, on.institution)).toMatchObject(refused);
  });

  test('[R3] are also listed under their drug, with the same filters', async () => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Drug {
      stock { lots(filter: { expiringWithin: 31 }) { totalOnHand nodes { lotNumber } } } } } }`;
    const principal = { subject: 'test', organisation: agency, scopes: [] };
    const { data } = await hub.customs.ask(query, principal, { of: [{ __typename: 'Drug', id: drugId }] });
    const lots = { totalOnHand: 320, nodes: [{ lotNumber: 'B' }, { lotNumber: 'C' }] };
    expect(data!['_entities']).toEqual([{ stock: { lots } }]);
  });
});
