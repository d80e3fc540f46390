import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemCaller } from '@hub/shared/command/agency.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { Agency } from '../agency/agency.entity.ts';
import { arrangeWhitelists, hospitalIds, type Whitelists } from '../arrange.ts';
import { Disease } from '../disease/disease.entity.ts';
import { Importer } from '../importer/importer.entity.ts';
import { Institution } from '../institution/institution.entity.ts';
import { ListVersion } from '../list-version/list-version.entity.ts';
import { initialiseRegister, type RegisterData } from './initialise-register.ts';
import { PilotPeriod } from './pilot-period.entity.ts';

const named = (name: string) => ({ name, nameEn: name });
const data: RegisterData = {
  agencies: [{ code: 'BJHC', ...named('renamed') }],
  diseases: [{ batch: 1, number: 1, ...named('renamed') }],
  institutions: [{ id: hospitalIds.H1, ...named('renamed'), district: '东城区' }],
  importers: [],
  pilot: { from: '2025-01-01', until: '2025-12-31', note: 'other' },
};
const newInstitution = { id: '01900000-0000-7000-8000-000000000200', ...named('new'), district: '东城区' };
const newImporter = { id: '01900000-0000-7000-8000-000000000201', ...named('new'), customsCode: '1111600009' };
const additional: RegisterData = {
  agencies: [...data.agencies, { code: 'NHC', ...named('new') }],
  diseases: [...data.diseases, { batch: 2, number: 1, ...named('new') }],
  institutions: [...data.institutions, newInstitution],
  importers: [newImporter],
  pilot: data.pilot,
};

describe.each(databases)('the initial data of a register on %s', (dialect) => {
  let hub: Whitelists;
  beforeEach(async () => {
    hub = await arrangeWhitelists(dialect);
  });
  afterEach(() => hub.close());

  const initialise = (input: RegisterData) => initialiseRegister(systemCaller(hub.subgraph.agency), input);
  const rows = async () => {
    const em = hub.em();
    const all = [em.find(Agency, {}), em.find(Disease, {}), em.find(Institution, {}), em.find(Importer, {})];
    return Promise.all([...all, em.find(PilotPeriod, {})]);
  };

  test('put nobody on a list', async () => {
    await initialise(additional);
    // The importer that tests list at once.
    expect(await hub.em().count(ListVersion, {})).toBe(1);
  });

  test('are the same again, or others: what is there stays as it is', async () => {
    const before = await rows();
    const head = await hub.head();
    await initialise(data);
    await initialise(data);
    expect(await rows()).toEqual(before);
    expect(await hub.head()).toBe(head);
  });

  test('add what is not there', async () => {
    const counts = (await rows()).map((each) => each.length);
    await initialise(additional);
    expect((await rows()).map((each) => each.length)).toEqual([...counts.slice(0, 4).map((count) => count + 1), 1]);
    expect(await hub.em().findOne(Institution, { id: newInstitution.id })).toMatchObject({ district: '东城区' });
    expect(await hub.em().findOne(Institution, { id: hospitalIds.H1 })).toMatchObject({ district: '西城区' });
  });

  test('given twice at once, are added once', async () => {
    await Promise.all([initialise(additional), initialise(additional)]);
    expect(await hub.em().count(Importer, { id: newImporter.id })).toBe(1);
  });
});
