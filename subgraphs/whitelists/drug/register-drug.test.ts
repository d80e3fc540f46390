import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { Drug } from './drug.entity.ts';

const maker = { name: '制造商', address: '某国' };
const holder = { name: '持有人', address: '某国' };

describe.each(databases)('registerDrug, on %s', (dialect) => {
  let hub: on.Whitelists;

  beforeAll(async () => {
    hub = await on.arrangeWhitelists(dialect, ['H1', 'H2']);
  });
  afterAll(() => hub.close());

  test('[R19] keeps every mandatory field, and publishes the drug with its manufacturer and diseases', async () => {
    const head = await hub.head();
    const name = newId();
    const scopes = { licenceScope: ['CHEMICAL', 'BIOLOGICAL', 'CHEMICAL'] };
    const input = { name, holder, manufacturer: maker, diseaseCodes: ['1-002', '1-001', '1-002'], ...scopes };
    const diseaseCodes = ['1-001', '1-002'];
    const diseases = diseaseCodes.map((code) => ({ code }));
    expect(await hub.registerDrug(input)).toEqual({ drug: { id: expect.any(String), name, diseases } });
    const texts = { nameEn: 'Drug', dosageForm: '注射剂', specification: '1 mg', unit: '盒', origin: 'X' };
    const [row] = await hub.em().find(Drug, { name });
    expect(row).toMatchObject({ ...texts, port: '北京天竺', holder, manufacturer: maker, diseaseCodes });
    expect(await hub.published(head)).toEqual([
      { type: 'DrugRegistered', data: { drugId: row!.id, name, manufacturer: '制造商', diseaseCodes } },
      { type: 'DrugClassified', data: { drugId: row!.id, licenceScope: ['CHEMICAL', 'BIOLOGICAL'] } },
    ]);
  });

  test('is for BJMPA', async () => {
    expect(await hub.registerDrug({}, on.bjhc)).toEqual(on.onlyBjmpa);
    expect(await hub.registerDrug({}, { kind: 'IMPORTER', id: 'BJMPA' })).toEqual(on.onlyAgencies);
  });

  test('[R40] is of a drug for diseases of the catalogue, at least one', async () => {
    const empty = { refusal: 'BAD_INPUT', field: 'diseaseCodes', reason: 'EMPTY' };
    expect(await hub.registerDrug({ diseaseCodes: [] })).toEqual([empty]);
    const unknown = ['1-999', '2-999'].map((id) => ({ refusal: 'NOT_FOUND', kind: 'Disease', id }));
    expect(await hub.registerDrug({ diseaseCodes: ['2-999', '1-001', '1-999'] })).toEqual(unknown);
  });

  test('[R54] says what an importer’s licence must allow for it', async () => {
    const empty = { refusal: 'BAD_INPUT', field: 'licenceScope', reason: 'EMPTY' };
    expect(await hub.registerDrug({ licenceScope: [] })).toEqual([empty]);
  });

  test('is of each name, dosage form and specification once', async () => {
    const name = newId();
    const { drug } = (await hub.registerDrug({ name })) as { drug: { id: string } };
    const exists = { refusal: 'ALREADY_EXISTS', kind: 'Drug', id: drug.id, idName: name };
    expect(await hub.registerDrug({ name })).toEqual([exists]);
    for (const other of [{ dosageForm: '片剂' }, { specification: '2 mg' }]) {
      expect(await hub.registerDrug({ name, ...other })).toMatchObject({ drug: { name } });
    }
    expect(await hub.em().count(Drug, { name })).toBe(3);
  });
});
