import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { demandOf, startDrugRegister } from '../testing/drug-steps.ts';
import { hospitalIds, type Whitelists } from '../arrange.ts';

describe.each(databases)('fileDrugDemand on %s', (dialect) => {
  let register: Whitelists;
  beforeAll(async () => {
    ({ register } = await startDrugRegister(dialect));
  });
  afterAll(() => register.close());

  const selection =
    'demand { id drugName diseases { code } patients quantity need filedAt guidance procedure { state } }';
  const file = (by: string, input: object = {}) =>
    register.send(by, 'fileDrugDemand', { ...demandOf('伏索利肽'), ...input }, selection);
  const count = async () => (await register.ask('BJHC', '{ drugDemands { totalCount } }')).drugDemands.totalCount;

  test.each(['BJHC', 'BJMPA', 'TIANZHU', 'importer', 'analyst'])('[R143] %s may not file one', async (by) => {
    expect((await file(by)).codes).toEqual(['FORBIDDEN']);
  });

  test.each<[string, object, string]>([
    ['an unlisted institution', {}, 'INSTITUTION_NOT_LISTED'],
    ['an unknown disease', { diseaseCodes: ['9-999'] }, 'NOT_FOUND'],
    ['a repeated disease', { diseaseCodes: ['1-001', '1-001'] }, 'BAD_INPUT'],
    ['no pack', { quantity: 0 }, 'QUANTITY_NOT_POSITIVE'],
    ['no patient', { patients: 0 }, 'BAD_INPUT'],
  ])('[R28] %s is refused, and nothing is stored', async (_, input, code) => {
    const by = code === 'INSTITUTION_NOT_LISTED' ? 'H3' : 'H1';
    expect((await file(by, input)).codes).toEqual([code]);
    expect(await count()).toBe(0);
  });

  test('[R28] [R37] a demand can be filed on any day, in the pilot or not, and BJHC is told', async () => {
    register.at('2026-10-01 09:00');
    const { payload } = await file('H1');
    const { id } = payload.demand;
    expect(payload.demand).toEqual({
      id: expect.any(String),
      drugName: '伏索利肽',
      diseases: [{ code: '1-001' }],
      patients: 3,
      quantity: 40,
      need: '国内无药可用',
      filedAt: '2026-10-01T01:00:00.000Z',
      guidance: null,
      procedure: { state: 'FILED' },
    });
    const { inbox } = await register.ask(
      'BJHC',
      '{ inbox { lists { nodes { kind about subject { ... on DrugDemand { drugName } } } } } }',
    );
    expect(inbox.lists.nodes).toEqual([{ kind: 'DEMAND_FILED', about: id, subject: { drugName: '伏索利肽' } }]);
    const { inbox: others } = await register.ask('BJMPA', '{ inbox { lists { totalCount } } }');
    expect(others.lists.totalCount).toBe(0);
  });

  test('[D37] it is read by its institution, BJHC and BJMPA, of one institution or of all', async () => {
    await file('H2');
    const read = async (by: string, args = '') => {
      const list = `drugDemands(order: NEWEST_FIRST${args})`;
      return (await register.ask(by, `{ ${list} { nodes { institution { name } } } }`)).drugDemands.nodes.map(
        ({ institution }: { institution: { name: string } }) => institution.name,
      );
    };
    for (const by of ['BJHC', 'BJMPA']) expect(await read(by)).toEqual(['H2', 'H1']);
    expect(await read('H1')).toEqual(['H1']);
    for (const by of ['H3', 'TIANZHU', 'CUSTOMS', 'MIB', 'NMPA', 'NHC', 'importer', 'analyst'])
      expect(await read(by)).toEqual([]);
    expect(await read('BJHC', `, institutionId: "${hospitalIds.H1}"`)).toEqual(['H1']);
    expect(await read('H1', `, institutionId: "${hospitalIds.H2}"`)).toEqual([]);
    expect(await read('BJHC', ', guided: true')).toEqual([]);
    expect(await read('BJHC', ', guided: false')).toEqual(['H2', 'H1']);
  });

  test('[R28] for one patient and one pack it can be filed, too', async () => {
    const { codes, payload } = await file('H1', { patients: 1, quantity: 1 });
    expect([codes, payload?.demand]).toMatchObject([[], { patients: 1, quantity: 1 }]);
  });
});
