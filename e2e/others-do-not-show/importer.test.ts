import { afterAll, beforeAll, expect, test } from 'vitest';
import { differences } from './compare.ts';
import { counts, sentBy } from './events.ts';
import { startTwins, type Twins } from './twins.ts';
import { bring, mindTheirOwn } from './what-others-do.ts';

let twins: Twins;

beforeAll(async () => {
  twins = await startTwins(async (hub, shared) => {
    const { ofOne, ofTwo } = shared;
    await bring(hub, shared, { importer: 'importer2', institution: 'hospital2', series: 910, approvalId: ofTwo });
    await bring(hub, shared, { importer: 'importer2', institution: 'bch', series: 911, approvalId: ofOne });
    await bring(hub, shared, { importer: 'importer2', institution: 'bch', series: 912, approvalId: ofTwo });
    await mindTheirOwn(hub, shared);
  });
});
afterAll(() => twins.close());

test('[D37] an importer is sent the same movements and items, from the beginning and resumed', async () => {
  const [untouched, touched] = await sentBy(twins, 'keyuan');
  expect(touched).toEqual(untouched);
  const { stockChanged, ...inboxes } = counts(untouched);
  expect(stockChanged).toBeGreaterThan(5);
  expect(Object.values(inboxes).reduce((sum, count) => sum + count)).toBeGreaterThan(5);
});

test('[D37] an importer is answered the same, whatever other importers bring, also to the hospitals that it serves', async () => {
  expect(await differences(twins, 'keyuan')).toEqual([]);
});
