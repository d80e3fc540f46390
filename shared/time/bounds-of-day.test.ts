import { expect, test } from 'vitest';
import { endOfDay, startOfDay } from './bounds-of-day.ts';

test('a day begins and ends by the clocks of Beijing', () => {
  expect(startOfDay('2025-03-01')).toEqual(new Date('2025-02-28T16:00:00.000Z'));
  expect(endOfDay('2025-03-01')).toEqual(new Date('2025-03-01T15:59:59.999Z'));
});

test.each(['2025-02-29', '2025-3-1'])('%j is refused as no day', (text) => {
  expect(() => startOfDay(text)).toThrow(`"${text}" is not a calendar day`);
  expect(() => endOfDay(text)).toThrow(`"${text}" is not a calendar day`);
});
