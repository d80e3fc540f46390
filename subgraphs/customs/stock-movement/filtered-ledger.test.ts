import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { newId } from '@hub/shared/id/new-id.ts';
import { readOn } from '@hub/shared/testing/read-on.ts';
import { statementsDuring } from '@hub/shared/testing/statements-during.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { StockMovement } from './stock-movement.entity.ts';

const agency: Organisation = { kind: 'AGENCY', id: 'CUSTOMS' };

describe.each(databases)('the ledger, filtered, on %s,', (dialect) => {
  let hub: on.Customs;
  const known: Record<string, string> = {};

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    const [drugId, otherDrug] = [await hub.listDrug(), await hub.listDrug()];
    const approvalId = await hub.approve(drugId);
    const formId = await hub.addForm({ approvalId, drugId });
    const lotId = newId();
    Object.assign(known, { drugId, otherDrug, approvalId, formId, lotId });
    const em = hub.em();
    const lot = { lotNumber: 'L', expiryDate: '2030-01-31', entered: 9, onHand: 9, enteredAt: on.now };
    await em.insert(BondedLot, { id: lotId, line: 1, drugId, importerId: on.importerId, ...lot });
    // In Beijing, the first is the last instant of a day and the second the first instant of the next one.
    const movements = [
      { kind: 'ENTERED', at: '2024-03-09T15:59:59.999Z', drugId, lotId, quantity: 1 },
      { kind: 'CLEARED', at: '2024-03-09T16:00:00.000Z', drugId, approvalId, formId, institution: true, quantity: 20 },
      { kind: 'RELEASED', at: '2024-03-11T15:59:59.999Z', drugId, lotId, approvalId, institution: true, quantity: 300 },
      { kind: 'ENTERED', at: '2024-03-11T16:00:00.000Z', drugId: otherDrug, other: true, quantity: 4000 },
    ] as const;
    for (const [index, movement] of movements.entries()) {
      const { at, ...rest } = movement;
      const importerId = 'other' in movement ? on.otherImporter.id : on.importerId;
      const institutionId = 'institution' in movement ? on.institutionId : null;
      const { institution: _, other: __, ...row } = { institution: true, other: true, ...rest };
      await em.insert(StockMovement, {
        id: newId(),
        line: index + 1,
        at: new Date(at),
        importerId,
        institutionId,
        ...row,
      });
    }
    await hub.customs.agency.catchUp(['whitelists']);
  });
  afterAll(() => hub.close(['LOT', 'FORM', 'MOVEMENT', 'APPROVAL', 'SHARE', 'LEDGER']));

  const ask = async (args: string, selection: string, by = agency) => {
    const principal = { subject: 'test', organisation: by, scopes: [] };
    const { data, errors } = await hub.customs.ask(`{ ledger${args} { ${selection} } }`, principal);
    return errors ? errors[0]!.extensions!['params'] : data!['ledger'];
  };
  const quantities = async (args: string, by?: Organisation) => {
    const page = await ask(args, 'totalCount totalQuantity nodes { quantity }', by);
    const { totalCount, totalQuantity, nodes } = page as Record<string, unknown> & { nodes: { quantity: number }[] };
    const listed = nodes.map(({ quantity }) => quantity);
    expect([totalCount, totalQuantity]).toEqual([listed.length, listed.reduce((sum, each) => sum + each, 0)]);
    return listed;
  };

  test.each<[(id: Record<string, string>) => string, number[]]>([
    [() => '', [4000, 300, 20, 1]],
    [() => '(order: OLDEST_FIRST)', [1, 20, 300, 4000]],
    [({ drugId }) => `(filter: { drugId: "${drugId}" })`, [300, 20, 1]],
    [() => `(filter: { importerId: "${on.otherImporter.id}" })`, [4000]],
    [() => `(filter: { institutionId: "${on.institutionId}" })`, [300, 20]],
    [({ approvalId }) => `(filter: { approvalId: "${approvalId}" })`, [300, 20]],
    [({ formId }) => `(filter: { formId: "${formId}" })`, [20]],
    [({ lotId }) => `(filter: { lotId: "${lotId}" })`, [300, 1]],
    [() => '(filter: { kinds: [ENTERED] })', [4000, 1]],
    [() => '(filter: { kinds: [CLEARED, RELEASED] })', [300, 20]],
    [() => '(filter: { kinds: [] })', []],
    [() => '(filter: { from: "2024-03-10" })', [4000, 300, 20]],
    [() => '(filter: { until: "2024-03-11" })', [300, 20, 1]],
    [() => '(filter: { from: "2024-03-10", until: "2024-03-11" })', [300, 20]],
    [() => '(filter: { from: "2024-03-11", until: "2024-03-11" })', [300]],
    [({ drugId }) => `(filter: { drugId: "${drugId}", kinds: [ENTERED], until: "2024-03-09" }, first: 1)`, [1]],
  ])(
    '[R77] [R80] [R81] has the lines that fit, newest first, with their number and sum: %s',
    async (args, expected) => {
      expect(await quantities(args(known))).toEqual(expected);
    },
  );

  test('[R77] is read on within a range of days, in both orders', async () => {
    const read = (args: string) =>
      readOn(hub.customs, 'ledger', { subject: 'test', organisation: agency, scopes: [] }, { key: 'quantity', args });
    expect(await read('order: OLDEST_FIRST, filter: { until: "2024-03-12" }')).toEqual([1, 20, 300, 4000]);
    expect(await read('filter: { from: "2024-03-09", until: "2024-03-11" }')).toEqual([300, 20, 1]);
  });

  test('[D37] counts and sums only what its reader sees', async () => {
    expect(await quantities('', on.importer)).toEqual([300, 20, 1]);
    expect(await quantities('', on.otherImporter)).toEqual([4000]);
    expect(await quantities('', on.institution)).toEqual([300, 20]);
    expect(await quantities('(filter: { from: "2024-03-11" })', on.institution)).toEqual([300]);
  });

  test('refuses a lot and a form that the caller does not see', async () => {
    for (const [field, id] of [
      ['lotId', known['lotId']],
      ['formId', known['formId']],
      ['lotId', newId()],
    ]) {
      const refused = await ask(`(filter: { ${field}: "${id}" })`, 'totalCount', on.otherImporter);
      expect(refused).toMatchObject({ field, reason: 'UNKNOWN' });
    }
  });

  test('is summed only if a sum is selected', async () => {
    const sums = async (selection: string) =>
      (await statementsDuring(() => ask('', selection))).filter(({ sql }) => sql.includes('sum(')).length;
    expect(await sums('totalCount nodes { id }')).toBe(0);
    expect(await sums('totalQuantity')).toBe(1);
  });
});
