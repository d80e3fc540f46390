import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { ItemStep } from './item.entity.ts';

const { importerId, importer, otherImporter, moved } = on;

describe.each(databases)('shelve, on %s', (dialect) => {
  const drugId = newId();
  const lotId = newId();
  let hub: on.Trace;

  beforeAll(async () => {
    hub = await on.arrangeTrace(dialect);
  });
  afterAll(() => hub.close());

  const scannedPacks = (count: number) => hub.addPacks({ drugId, lotId, state: 'SCANNED_IN', steps: 2 }, count);
  const shelve = (codes: string[], by = importer) => hub.move('shelve', by, { codes });

  test('[R85] moves packs that were scanned in, and publishes it', async () => {
    const codes = await scannedPacks(2);
    const head = await hub.head();
    expect(await shelve(codes)).toEqual(moved('SHELVED', 'SHELVED'));
    const step = { seq: 3, state: 'SHELVED', at: on.now, byKind: 'IMPORTER', byId: importerId };
    expect(await hub.em().find(ItemStep, { code: { $in: codes } })).toMatchObject([step, step]);
    expect(await hub.published(head)).toEqual([
      { type: 'ItemsMovedInZone', subject: lotId, data: { lotId, drugId, importerId, state: 'SHELVED', codes } },
    ]);
  });

  test('[R85] after a scan in the same request, each answers with the packs as it has left them', async () => {
    const codes = await hub.addPacks({ drugId, lotId, state: 'CODED', steps: 1 }, 2);
    const input = () => `{ idempotencyKey: "${newId()}", codes: ${JSON.stringify(codes)} }`;
    const step = (name: string) => `${name}(input: ${input()}) { items { state path { state } } }`;
    const caller = { subject: 's', organisation: importer, scopes: ['trace:zone'] };
    const { data } = await hub.trace.ask(`mutation { ${step('scanIn')} ${step('shelve')} }`, caller);
    const packs = (state: string, ...path: string[]) => ({
      items: codes.map(() => ({ state, path: path.map((each) => ({ state: each })) })),
    });
    expect(data).toEqual({
      scanIn: packs('SCANNED_IN', 'SCANNED_IN'),
      shelve: packs('SHELVED', 'SCANNED_IN', 'SHELVED'),
    });
  });

  test('[R85] is for the packs’ importer, with 1 to 1000 codes, each once', async () => {
    const [a] = (await scannedPacks(1)) as [string];
    expect(await shelve([a], { kind: 'INSTITUTION', id: importerId })).toEqual(on.onlyFor('IMPORTER'));
    const wrong = ['BAD_INPUT codes COUNT', 'BAD_INPUT codes COUNT', 'BAD_INPUT codes[1] ALREADY_USED'];
    expect(await on.refusedCodes(shelve, a)).toEqual(wrong);
    const notFound = (id: string) => [{ refusal: 'NOT_FOUND', kind: 'Item', id }];
    expect(await shelve([a], otherImporter)).toEqual(notFound(a));
    expect(await shelve([a, '8'])).toEqual(notFound('8'));
    expect(await hub.pathOf(a)).toEqual([]);
  });

  test('[R85] does not skip the scan, nor take a pack back, and moves all or none', async () => {
    const [a] = (await scannedPacks(1)) as [string];
    const [coded] = (await hub.addPacks({ drugId, lotId, state: 'CODED', steps: 1 }, 1)) as [string];
    const [shelved] = (await hub.addPacks({ drugId, lotId, state: 'SHELVED' }, 1)) as [string];
    const [gone] = (await hub.addPacks({ drugId, lotId, state: 'SCANNED_OUT' }, 1)) as [string];
    const refused = (code: string, state: string) => ({ refusal: 'WRONG_STATE', code, state, expected: 'SCANNED_IN' });
    expect(await shelve([a, coded, shelved, gone])).toEqual([
      refused(coded, 'CODED'),
      refused(shelved, 'SHELVED'),
      refused(gone, 'SCANNED_OUT'),
    ]);
    expect(await hub.pathOf(a)).toEqual([]);
    expect(await shelve([a])).toEqual(moved('SHELVED'));
  });
});
