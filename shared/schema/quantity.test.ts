import { expect, test } from 'vitest';
import { QuantityScalar } from './quantity.ts';

test.each([0, 1, 2 ** 31, 2 ** 53 - 1])('%d is serialised unchanged', (quantity) => {
  expect(QuantityScalar.serialize(quantity)).toBe(quantity);
});

test.each([-1, 0.5, 2 ** 53, Number.NaN, '7', null])('%j is not a quantity', (value) => {
  expect(() => QuantityScalar.serialize(value)).toThrow('not an exact quantity');
});
