import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { arrangeWhitelists, type Whitelists } from '../arrange.ts';
import { ImporterSteps } from '../testing/importer-steps.ts';
import { Steps } from '../testing/listing-steps.ts';

describe.each(databases)('[D37] applications that are in no draft, on %s,', (dialect) => {
  let register: Whitelists;
  beforeAll(async () => {
    register = await arrangeWhitelists(dialect);
    const importers = new ImporterSteps(register);
    await importers.apply('M1');
    await importers.apply('M2');
    const institutions = new Steps(register);
    await institutions.apply('H1', await institutions.openCall());
  });
  afterAll(() => register.close());

  test.each([
    ['M1', 1, 0],
    ['M2', 1, 0],
    ['M3', 0, 0],
    ['TIANZHU', 2, 0],
    ['BJMPA', 2, 0],
    ['CUSTOMS', 2, 0],
    ['BJHC', 0, 1],
    ['H1', 0, 1],
    ['H2', 0, 0],
    ['MIB', 0, 0],
    ['SHUNYI', 0, 0],
    ['analyst', 0, 0],
  ])('are read by %s: %i of importers, %i of institutions', async (by, ofImporters, ofInstitutions) => {
    const count = async (args: string) =>
      (await register.ask(by, `{ listingApplications${args} { totalCount } }`)).listingApplications.totalCount;
    const seen = [await count('(kind: IMPORTER)'), await count('(kind: INSTITUTION)'), await count('(kind: DRUG)')];
    expect(seen).toEqual([ofImporters, ofInstitutions, 0]);
    expect(await count('')).toBe(ofImporters + ofInstitutions);
  });

  test('are shown with their importer to those who read them', async () => {
    const query = '{ importers { nodes { name applications { kind } } } }';
    const of = async (by: string) => (await register.ask(by, query)).importers.nodes;
    const own = [{ kind: 'IMPORTER' }];
    expect(await of('M2')).toEqual([
      { name: 'importer', applications: [] },
      { name: 'M1', applications: [] },
      { name: 'M2', applications: own },
      { name: 'M3', applications: [] },
    ]);
    expect((await of('CUSTOMS')).map(({ applications }: { applications: object[] }) => applications)).toEqual([
      [],
      own,
      own,
      [],
    ]);
  });
});
