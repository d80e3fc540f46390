import { afterAll, beforeAll, expect, test } from 'vitest';
import { differences } from './compare.ts';
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
const sums = [...sumsOfApprovals, 'Drug.stock', 'Drug.itemsInUse', 'Drug.itemsUsed', 'Drug.reactionsReported'];

test.each([
  ['the public', undefined, []],
  ['SHUNYI', 'shunyi', []],
  ['NHC', 'nhc', []],
  ['MIB, but for sums of approvals', 'mib', sumsOfApprovals],
  ['an analyst, but for sums', 'analyst', sums],
])('[D37] %s: answered the same, whatever hospitals and importers do', async (_, caller, left) => {
  expect(await differences(twins, caller, new Set(left))).toEqual([]);
});
