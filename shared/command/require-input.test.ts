import { expect, test } from 'vitest';
import { Refusal } from '../refusal/refusal.ts';
import { requireCount, requireOnce, requireQuantity } from './require-input.ts';

/** The refusal codes for an input, each with its field. */
function answerTo(check: () => void): string[] {
  try {
    check();
    return ['passes'];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [error, ...error.others].map(({ code, params }) => [code, params['field']].filter(Boolean).join(' '));
  }
}

test.each<[string, () => void, ...string[]]>([
  ['a quantity', () => requireQuantity(1), 'passes'],
  ['the largest quantity', () => requireQuantity(1_000_000), 'passes'],
  ['a larger one', () => requireQuantity(1_000_001), 'BAD_INPUT quantity'],
  ['nothing', () => requireQuantity(0), 'QUANTITY_NOT_POSITIVE quantity'],
  ['a negative one', () => requireQuantity(-1), 'QUANTITY_NOT_POSITIVE quantity'],
  ['as many as may be', () => requireCount('ids', ['1', '2'], 2), 'passes'],
  ['one more', () => requireCount('ids', ['1', '2', '3'], 2), 'BAD_INPUT ids'],
  ['an empty list', () => requireCount('ids', [], 2), 'BAD_INPUT ids'],
  ['two ids given twice', () => requireOnce('ids', ['1', '1', '2', '2']), 'BAD_INPUT ids[1]', 'BAD_INPUT ids[3]'],
])('%s', (_, check, ...answer) => {
  expect(answerTo(check)).toEqual(answer);
});
