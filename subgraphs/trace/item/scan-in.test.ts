import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '@hub/shared/id/new-id.ts';
import { followsContract } from '@hub/shared/testing/contract-follows.ts';
import { databases } from '@hub/shared/testing/test-databases.ts';
import * as on from '../arrange.ts';
import { trace } from '../subgraph.ts';
import { ItemStep } from './item.entity.ts';

const { importerId, importer, otherImporter, moved } = on;

describe.each(databases)('scanIn, on %s', (dialect) => {
  const drugId = newId();
  let hub: on.Trace;

  beforeAll(async () => {
    hub = await on.arrangeTrace(dialect);
  });
  afterAll(() => hub.close());

  const codedPacks = (count: number, lotId = newId()) =>
    hub.addPacks({ drugId, lotId, state: 'CODED', steps: 1 }, count);
  const scanIn = (codes: string[], by = importer) => hub.move('scanIn', by, { codes });
  const wrongState = (code: string, state: string) => ({
    refusal: 'WRONG_STATE',
    code,
    state,
    expected: 'CODED / RETURNED',
  });

  test('[R85] moves packs of several lots together, and publishes each lot’s by themselves', async () => {
    const lots = [newId(), newId()] as const;
    const [a, b] = (await codedPacks(2, lots[0])) as [string, string];
    const [c] = (await codedPacks(1, lots[1])) as [string];
    const head = await hub.head();
    expect(await scanIn([a, c, b])).toEqual(moved('SCANNED_IN', 'SCANNED_IN', 'SCANNED_IN'));
    const step = { seq: 2, state: 'SCANNED_IN', at: on.now, byKind: 'IMPORTER', byId: importerId };
    expect(await hub.em().find(ItemStep, { code: { $in: [a, b, c] } })).toMatchObject([step, step, step]);
    const data = { drugId, importerId, state: 'SCANNED_IN' };
    expect(await hub.published(head)).toEqual([
      { type: 'ItemsMovedInZone', subject: lots[0], data: { lotId: lots[0], ...data, codes: [a, b] } },
      { type: 'ItemsMovedInZone', subject: lots[1], data: { lotId: lots[1], ...data, codes: [c] } },
    ]);
  });

  test('[R85] is for the packs’ importer, with 1 to 1000 codes, each once', async () => {
    const [a] = (await codedPacks(1)) as [string];
    expect(await scanIn([a], { kind: 'INSTITUTION', id: importerId })).toEqual(on.onlyFor('IMPORTER'));
    const wrong = ['BAD_INPUT codes COUNT', 'BAD_INPUT codes COUNT', 'BAD_INPUT codes[1] ALREADY_USED'];
    expect(await on.refusedCodes(scanIn, a)).toEqual(wrong);
    const notFound = (id: string) => [{ refusal: 'NOT_FOUND', kind: 'Item', id }];
    expect(await scanIn([a], otherImporter)).toEqual(notFound(a));
    expect(await scanIn([a, '8'])).toEqual(notFound('8'));
    expect(await hub.pathOf(a)).toEqual([]);
    expect(await scanIn([a])).toEqual(moved('SCANNED_IN'));
  });

  test('[R85] moves coded packs, all or none', async () => {
    const [a, b] = (await codedPacks(2)) as [string, string];
    await scanIn([a]);
    expect(await scanIn([b, a])).toEqual([wrongState(a, 'SCANNED_IN')]);
    expect(await hub.pathOf(b)).toEqual([]);
    expect(await scanIn([b])).toEqual(moved('SCANNED_IN'));
  });

  test('[R85] by two requests at once moves a pack once; one is refused, for the pack in both', async () => {
    const codes = await codedPacks(30);
    for (let first = 0; first < 30; first += 3) {
      const [a, both, b] = codes.slice(first, first + 3) as [string, string, string];
      const answers = await Promise.all([scanIn([a, both]), scanIn([both, b])]);
      const refused = answers.filter((answer) => Array.isArray(answer));
      expect(refused).toEqual([[wrongState(both, 'SCANNED_IN')]]);
      expect(await hub.pathOf(both)).toEqual(['2 SCANNED_IN']);
    }
  });
});

followsContract(trace, 'scanIn', ['customs']);
