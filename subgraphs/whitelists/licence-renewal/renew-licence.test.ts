import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { databases } from '@hub/shared/testing/test-databases.ts';
import { arrangeWhitelists, type Whitelists } from '../arrange.ts';
import { ImporterSteps, renewalOf } from '../testing/importer-steps.ts';
import { paper } from '../testing/listing-steps.ts';

const selection =
  'renewal { id importer { name } licence { number scope validUntil } filedAt acceptedAt procedure { state } }';

describe.each(databases)('renewLicence on %s', (dialect) => {
  let register: Whitelists;
  beforeEach(async () => {
    register = await arrangeWhitelists(dialect);
    register.at('2025-05-19 09:00');
    await new ImporterSteps(register).listed(['M1']);
    register.at('2029-06-01 09:00');
  });
  afterEach(() => register.close());

  const renew = (by: string, input: object = {}) =>
    register.send(by, 'renewLicence', { ...renewalOf(), ...input }, selection);
  const { licence } = renewalOf();

  test.each(['TIANZHU', 'BJMPA', 'CUSTOMS', 'H1', 'analyst'])('[R54] %s files no licence', async (by) => {
    expect((await renew(by)).codes).toEqual(['FORBIDDEN']);
  });

  test.each<[string, string, object, string]>([
    ['an importer that is not listed', 'M2', {}, 'IMPORTER_NOT_LISTED'],
    ['a licence that is over', 'M1', { licence: { ...licence, validUntil: '2029-05-31' } }, 'LICENCE_EXPIRED'],
    ['one that allows nothing', 'M1', { licence: { ...licence, scope: [] } }, 'BAD_INPUT'],
    ['another paper', 'M1', { document: paper('BUSINESS_LICENCE', 'ENTERPRISE') }, 'DOCUMENT_MISSING'],
    ['a paper without the seal', 'M1', { document: paper('DISTRIBUTION_LICENCE', 'NONE') }, 'SEAL_MISSING'],
  ])('[R54] %s is refused', async (_, by, input, code) => {
    expect((await renew(by, input)).codes[0]).toBe(code);
    const { importers } = await register.ask('BJMPA', '{ importers { nodes { licenceRenewals { id } } } }');
    expect(importers.nodes.flatMap((each: { licenceRenewals: object[] }) => each.licenceRenewals)).toEqual([]);
  });

  test('[R54] a licence that is over tomorrow is still filed; the one on record is held until BJMPA has decided', async () => {
    const head = await register.head();
    const last = { ...licence, scope: ['BIOLOGICAL', 'BIOLOGICAL'], validUntil: '2029-06-01' };
    const { payload } = await renew('M1', { licence: last });
    expect(payload.renewal).toEqual({
      id: expect.any(String),
      importer: { name: 'M1' },
      licence: { ...last, scope: ['BIOLOGICAL'] },
      filedAt: '2029-06-01T01:00:00.000Z',
      acceptedAt: null,
      procedure: { state: 'FILED' },
    });
    expect(await register.published(head)).toEqual([]);
    const query = '{ importers(search: "M1") { nodes { licence { validUntil } } } }';
    expect((await register.ask(undefined, query)).importers.nodes).toEqual([{ licence: { validUntil: '2029-06-30' } }]);
    const tasks = async (by: string) => {
      const filed =
        '{ inbox { lists(kind: "LICENCE_FILED") { nodes { task subject { ... on LicenceRenewal { id } } } } } }';
      return (await register.ask(by, filed)).inbox.lists.nodes;
    };
    expect(await tasks('BJMPA')).toEqual([{ task: true, subject: { id: payload.renewal.id } }]);
    for (const by of ['TIANZHU', 'CUSTOMS', 'M1']) expect(await tasks(by)).toEqual([]);
  });

  test('one waits at a time, of each importer', async () => {
    const both = await Promise.all([renew('M1'), renew('M1')]);
    expect(both.flatMap(({ codes }) => codes)).toEqual(['ALREADY_EXISTS']);
    expect((await renew('importer')).codes).toEqual([]);
  });

  test('[R54] it is read by its importer and by those who supervise imports', async () => {
    await renew('M1');
    const count = async (by: string) => {
      const query = '{ importers(search: "M1") { nodes { licenceRenewals { id } } } }';
      return (await register.ask(by, query)).importers.nodes[0].licenceRenewals.length as number;
    };
    const readers = ['M1', 'BJMPA', 'TIANZHU', 'CUSTOMS', 'BJHC', 'MIB', 'M2', 'H1', 'analyst'];
    expect(await Promise.all(readers.map(count))).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0]);
  });
});
