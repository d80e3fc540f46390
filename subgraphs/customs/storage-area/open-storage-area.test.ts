import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Principal } from '@hub/shared/access/principal.ts';
import { issue } from '@hub/shared/testing/issue.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { Bin } from '../bin/bin.entity.ts';
import { StorageArea } from './storage-area.entity.ts';

const { importer, otherImporter } = on;
const area = { name: 'Cold 1', rareDiseaseOnly: true, min: 2, max: 8, unit: 'CELSIUS', binCodes: ['B-2', 'B-1'] };

describe.each(databases)('openStorageArea, on %s', (dialect) => {
  let hub: on.Customs;

  beforeAll(async () => {
    hub = await on.arrangeCustoms(dialect);
  });
  afterAll(() => hub.close());

  const select = 'area { name rareDiseaseOnly temperature { min max unit } openedAt bins { code lots { quantity } } }';
  const open = (input: object, by = importer) =>
    issue(hub.customs, { command: 'openStorageArea', by, input: { ...area, ...input }, select });
  const areasOf = async (organisation: Principal['organisation'], args = '') => {
    const principal = { subject: 'test', organisation, scopes: [] };
    const query = `{ storageAreas${args} { nodes { name importer { id } } totalCount } }`;
    const { data } = await hub.customs.ask(query, principal);
    return (data as { storageAreas: { nodes: { name: string }[] } }).storageAreas.nodes.map(({ name }) => name);
  };

  test('[R55] names a part of the warehouse with its temperatures and bins, for its importer and the supervision', async () => {
    const { binCodes: _, min, max, unit, ...named } = area;
    const bins = ['B-1', 'B-2'].map((code) => ({ code, lots: [] }));
    const opened = { ...named, temperature: { min, max, unit }, openedAt: on.now.toISOString(), bins };
    expect(await open({})).toEqual({ area: opened });
    // Another importer may use the same names.
    expect(await open({ min: -20.5, max: -20.5 }, otherImporter)).toMatchObject({
      area: { temperature: { min: -20.5, max: -20.5 } },
    });
    expect(await open({ name: 'Mixed', rareDiseaseOnly: false, binCodes: ['M'] })).toMatchObject({
      area: { rareDiseaseOnly: false },
    });
    expect(await areasOf(importer)).toEqual(['Cold 1', 'Mixed']);
    expect(await areasOf(otherImporter)).toEqual(['Cold 1']);
    expect(await areasOf({ kind: 'AGENCY', id: 'CUSTOMS' })).toEqual(['Cold 1', 'Cold 1', 'Mixed']);
    expect(await areasOf({ kind: 'AGENCY', id: 'CUSTOMS' }, `(filter: { importerId: "${importer.id}" })`)).toHaveLength(
      2,
    );
    expect(await areasOf(on.institution)).toEqual([]);
    const ofDay = (from: string, until: string) =>
      areasOf(importer, `(filter: { from: "${from}", until: "${until}" })`);
    expect(await ofDay(on.today, on.today)).toEqual(['Cold 1', 'Mixed']);
    expect(await ofDay(on.tomorrow, on.tomorrow)).toEqual([]);
    expect(await ofDay('2024-01-01', on.yesterday)).toEqual([]);
    expect(await areasOf(importer, '(filter: { rareDiseaseOnly: false })')).toEqual(['Mixed']);
  });

  test('is for importers, with 1 to 500 bins that it does not have, each once', async () => {
    const only = { refusal: 'FORBIDDEN', what: 'ONLY', only: 'IMPORTER' };
    expect(await open({}, { kind: 'INSTITUTION', id: importer.id })).toEqual([only]);
    const count = [{ refusal: 'BAD_INPUT', field: 'binCodes', reason: 'COUNT', max: 500 }];
    expect(await open({ binCodes: [] })).toEqual(count);
    expect(await open({ binCodes: Array.from({ length: 501 }, (_, at) => `X-${at}`) })).toEqual(count);
    const twice = { refusal: 'BAD_INPUT', field: 'binCodes[1]', reason: 'ALREADY_USED', value: 'X' };
    expect(await open({ binCodes: ['X', 'X'] })).toEqual([twice]);
    await open({ name: 'First', binCodes: ['F-1', 'F-2'] });
    const bins = await hub.em().count(Bin);
    const exists = (kind: string, id: string) => ({ refusal: 'ALREADY_EXISTS', kind, id });
    expect(await open({ name: 'First', binCodes: ['F-2', 'F-3', 'F-1'] })).toEqual([
      exists('StorageArea', 'First'),
      exists('Bin', 'F-1'),
      exists('Bin', 'F-2'),
    ]);
    expect(await hub.em().count(Bin)).toBe(bins);
    expect(await hub.em().count(StorageArea, { name: 'First' })).toBe(1);
  });

  test('keeps temperatures of which none is above the other', async () => {
    const below = { refusal: 'BAD_INPUT', field: 'max', reason: 'BELOW', min: 8 };
    expect(await open({ name: 'Wrong', min: 8, max: 7.9, binCodes: ['W'] })).toEqual([below]);
    expect(await open({ name: 'Wrong', min: 8, max: 8, binCodes: ['W'] })).toMatchObject({ area: { name: 'Wrong' } });
  });

  test('is opened once, if it is opened twice at once', async () => {
    const input = { name: 'Once', binCodes: ['O-1', 'O-2'] };
    const answers = await Promise.all([open(input), open(input), open({ name: 'Twice', binCodes: ['O-2'] })]);
    expect(answers.filter((answer) => Array.isArray(answer)).length).toBeGreaterThanOrEqual(1);
    expect(await hub.em().count(Bin, { code: 'O-2' })).toBe(1);
    expect(await hub.em().count(StorageArea, { name: 'Once' })).toBeLessThanOrEqual(1);
  });
});
