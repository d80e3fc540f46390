import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Organisation } from '@hub/shared/access/principal.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';

const agency: Organisation = { kind: 'AGENCY', id: 'TIANZHU' };

describe.each(databases)('[R3] [R80] the forms and requests of institutions and importers, on %s,', (dialect) => {
  let hub: on.Customs;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
    const parties = { importerId: on.otherImporter.id, institutionId: on.otherInstitution.id };
    await hub.agree(parties);
    await hub.agree({ ...parties, institutionId: on.institutionId });
    const drugId = await hub.listDrug();
    const approvalId = await hub.approve(drugId);
    const form = { approvalId, drugId };
    await hub.addForm({ ...form, quantity: 1 });
    await hub.addForm({ ...form, quantity: 2, importerId: on.otherImporter.id });
    await hub.addForm({ ...form, quantity: 3, ...parties, status: 'APPLIED', released: 0 });
    await hub.ask({ drugId, quantity: 10 });
    await hub.ask({ drugId, quantity: 20, importerId: on.otherImporter.id });
    await hub.ask({ drugId, quantity: 30, importerId: on.otherImporter.id }, on.otherInstitution);
  });
  afterAll(() => hub.close(['APPROVAL', 'FORM']));

  const lists = async (of: { __typename: string; id: string }, by: Organisation, filter = '') => {
    const page = 'totalQuantity nodes { quantity }';
    const fields = `clearanceForms(filter: { ${filter} }) { ${page} } supplyRequests { ${page} }`;
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${of.__typename} { ${fields} } } }`;
    const principal = { subject: 'test', organisation: by, scopes: [] };
    const { data, errors } = await hub.customs.ask(query, principal, { of: [of] });
    expect(errors).toBeUndefined();
    const [found] = data!['_entities'] as Record<string, { totalQuantity: number; nodes: { quantity: number }[] }>[];
    return ['clearanceForms', 'supplyRequests'].map((name) => {
      const { totalQuantity, nodes } = found![name]!;
      const quantities = nodes.map(({ quantity }) => quantity);
      expect(totalQuantity).toBe(quantities.reduce((sum, each) => sum + each, 0));
      return quantities;
    });
  };
  const institution = { __typename: 'Institution', id: on.institutionId };
  const importer = { __typename: 'Importer', id: on.otherImporter.id };

  test('are all shown to an agency, newest first, with filters and sums', async () => {
    expect(await lists(institution, agency)).toEqual([
      [2, 1],
      [20, 10],
    ]);
    expect(await lists(importer, agency)).toEqual([
      [3, 2],
      [30, 20],
    ]);
    expect(await lists(importer, agency, 'statuses: [APPLIED]')).toEqual([[3], [30, 20]]);
    expect(await lists(institution, agency, `institutionId: "${on.otherInstitution.id}"`)).toEqual([[], [20, 10]]);
  });

  test('[D37] are shown to each party as far as it is one', async () => {
    expect(await lists(institution, on.importer)).toEqual([[1], [10]]);
    expect(await lists(institution, on.otherInstitution)).toEqual([[], []]);
    expect(await lists(importer, on.institution)).toEqual([[2], [20]]);
    expect(await lists(importer, on.importer)).toEqual([[], []]);
    for (const by of [
      { kind: 'ANALYST', id: 'A' },
      { kind: 'AGENCY', id: 'MIB' },
    ] as const)
      expect(await lists(importer, by)).toEqual([[], []]);
  });
});
