import { afterAll, beforeAll, expect, test } from 'vitest';
import { differences } from './compare.ts';
import { counts, sentBy } from './events.ts';
import { startTwins, type Twins } from './twins.ts';
import { bring, mindTheirOwn } from './what-others-do.ts';

let twins: Twins;

beforeAll(async () => {
  twins = await startTwins(async (hub, shared) => {
    const approvalId = shared.ofTwo;
    await bring(hub, shared, { importer: 'importer2', institution: 'hospital2', series: 910, approvalId });
    await bring(hub, shared, { importer: 'keyuan', institution: 'hospital2', series: 911, approvalId });
    await mindTheirOwn(hub, shared);
  });
});
afterAll(() => twins.close());

test('[D37] a hospital is sent the same movements and items, from the beginning and resumed', async () => {
  const [untouched, touched] = await sentBy(twins, 'bch');
  expect(touched).toEqual(untouched);
  const { stockChanged, ...inboxes } = counts(untouched);
  expect(stockChanged).toBeGreaterThan(5);
  expect(Object.values(inboxes).reduce((sum, count) => sum + count)).toBeGreaterThan(5);
});

test('[D37] a hospital is answered the same, whatever other hospitals and their importers do', async () => {
  expect(await differences(twins, 'bch')).toEqual([]);
});
