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
    await mindTheirOwn(hub, shared);
  });
});
afterAll(() => twins.close());

// Sums are for analysts and, of approvals, for the medical insurance bureau: others do show in them (D37, D38).
const sumsOfApprovals = ['Drug.approved', 'Drug.cleared'];
const sumsOfDrugs = ['Drug.stock', 'Drug.itemsInUse', 'Drug.itemsUsed', 'Drug.reactionsReported'];
const sums = [...sumsOfApprovals, ...sumsOfDrugs, 'Query.stockBy', 'Query.coverage'];

test.each([
  ['the public', undefined, []],
  ['SHUNYI', 'shunyi', []],
  ['NHC', 'nhc', []],
  ['MIB, but for sums of approvals', 'mib', sumsOfApprovals],
  ['an analyst, but for sums', 'analyst', sums],
])('[D37] %s: answered the same, whatever hospitals and importers do', async (_, caller, left) => {
  expect(await differences(twins, caller, new Set(left))).toEqual([]);
});

test.each(['shunyi', 'nhc', 'mib', 'analyst'])(
  '[D37] %s is sent the same items and no movement, whatever hospitals and importers do',
  async (caller) => {
    const [untouched, touched] = await sentBy(twins, caller);
    expect(touched).toEqual(untouched);
    expect(counts(touched)).toMatchObject({ stockChanged: 0, stockInboxChanged: 0, traceInboxChanged: 0 });
    expect(Object.values(touched).map(({ refused }) => refused)).toEqual(Array(5).fill(undefined));
  },
);

test('[D37] the public is refused every subscription in the same words', async () => {
  const [untouched, touched] = await sentBy(twins, undefined);
  expect(touched).toEqual(untouched);
  for (const { all, refused } of Object.values(touched)) {
    expect(all).toEqual([]);
    expect(refused).toContain('"code":"UNAUTHENTICATED"');
  }
});
