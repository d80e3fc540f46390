import { expect, test } from 'vitest';
import { findingMessage, findingRequirement } from '../../finding/finding.ts';
import { allowedUnder, approvedFor, stockAboveApprovals } from './stock-above-approvals.ts';

test.each([
  ['less than approvals allow', 39, 40, []],
  ['exactly what approvals allow', 40, 40, []],
  ['one pack more', 41, 40, ['STOCK_ABOVE_APPROVALS']],
  ['some when nothing more is allowed', 1, 0, ['STOCK_ABOVE_APPROVALS']],
  ['none when nothing is allowed', 0, 0, []],
])('[D14] stock in bond: %s', (_, onHand, stillAllowed, expected) => {
  expect(stockAboveApprovals(onHand, stillAllowed).map(({ code }) => code)).toEqual(expected);
});

test('[D14] the remark contains the importer’s own number and the decision, in both languages', () => {
  const [finding] = stockAboveApprovals(60, 40);
  expect(findingRequirement(finding!)).toBe('D14');
  expect(finding!.params).toEqual({ onHand: 60 });
  expect(findingMessage(finding!, 'en')).toBe(
    '60 packs of this importer are in bond, more than approvals still allow.',
  );
  expect(findingMessage(finding!, 'zh')).toBe('本企业的保税库存 60，超过批复仍允许的数量。');
});

test.each([
  ['without a last day, all that was approved', { validUntil: null, endedAt: null }, 40],
  ['on its last day, all that was approved', { validUntil: '2024-04-01', endedAt: null }, 40],
  ['after it, what was cleared', { validUntil: '2024-03-31', endedAt: null }, 12],
  ['once it was ended, what was cleared', { validUntil: null, endedAt: new Date(0) }, 12],
])('[D13] [D14] [R126] an approval allows, %s', (_, term, expected) => {
  expect(allowedUnder({ approved: 40, cleared: 12, ...term }, '2024-04-01')).toBe(expected);
});

test.each([
  ['no share', [], 0],
  ['a share', [5], 5],
  ['shares together', [5, 7], 12],
  ['never more than the total', [30, 20], 40],
  ['all of it to one without a figure', [5, null], 40],
])('[D6] [D14] an approval allows those of whom one sees: %s', (_, shares, expected) => {
  expect(
    approvedFor(
      shares.map((share) => ({ share })),
      40,
    ),
  ).toBe(expected);
});
