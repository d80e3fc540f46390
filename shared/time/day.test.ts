import { expect, test } from 'vitest';
import { dayOf } from './day.ts';

test.each([
  ['2024-02-29T15:59:59.999Z', '2024-02-29'],
  ['2024-02-29T16:00:00.000Z', '2024-03-01'],
  ['2024-12-31T16:00:00.000Z', '2025-01-01'],
])('at %s it is %s in Beijing', (instant, day) => {
  expect(dayOf(new Date(instant))).toBe(day);
});
