import { afterAll, beforeAll, expect, test } from 'vitest';
import { differences } from './compare.ts';
import { inboxItems, movements } from './events.ts';
import { startTwins, type Twins } from './twins.ts';
import { bring, mindTheirOwn } from './what-others-do.ts';

let twins: Twins;

beforeAll(async () => {
  twins = await startTwins(async (hub, shared) => {
    const { ofOne, ofTwo } = shared;
    await bring(hub, shared, { importer: 'importer2', institution: 'hospital2', series: 910, approvalId: ofTwo });
    await bring(hub, shared, { importer: 'importer2', institution: 'bch', series: 911, approvalId: ofOne });
    await mindTheirOwn(hub, shared);
  });
});
afterAll(() => twins.close());

test('[D37] an importer is sent the same movements, from the beginning and resumed', async () => {
  const [untouched, touched] = await movements(twins, 'keyuan');
  expect(untouched.length).toBeGreaterThan(10);
  expect(touched).toEqual(untouched);
});

test('[D37] an importer is sent the same items of its inboxes, from the beginning and resumed', async () => {
  const [untouched, touched] = await inboxItems(twins, 'keyuan');
  expect(untouched.length).toBeGreaterThan(5);
  expect(touched).toEqual(untouched);
});

test('[D37] an importer is answered the same, whatever other importers bring, also to the hospitals that it serves', async () => {
  expect(await differences(twins, 'keyuan')).toEqual([]);
});
