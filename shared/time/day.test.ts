import { describe, expect, test } from 'vitest';
import { addDays, dayOf, existingDay, isDay } from './day.ts';

test.each([
  ['2024-02-29T15:59:59.999Z', '2024-02-29'],
  ['2024-02-29T16:00:00.000Z', '2024-03-01'],
  ['2024-12-31T16:00:00.000Z', '2025-01-01'],
])('at %s it is %s in Beijing', (instant, day) => {
  expect(dayOf(new Date(instant))).toBe(day);
});

describe('a text', () => {
  test.each(['2024-02-29', '2000-02-29', '1900-01-01', '2200-12-31'])('%j is a day', (text) => {
    expect([isDay(text), existingDay(text)]).toEqual([true, text]);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-1-1',
    '24-01-01',
    '',
    'today',
  ])('%j is no day', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => existingDay(text)).toThrow(`${JSON.stringify(text)} is not a calendar day`);
  });
  test.each(['2024-02-29T00:00:00Z', ' 2024-02-29', '2024-02-29\n', '2024/02/29'])('%j is no day', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('adding days', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-02-29', 365, '2025-02-28'],
    ['2024-02-29', 366, '2025-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2025-06-08', 0, '2025-06-08'],
  ])('%s and %i days are %s', (day, n, later) => {
    expect(addDays(day, n)).toBe(later);
  });

  test.each([0.5, NaN, Infinity, 2 ** 53])('%d is no number of days', (n) => {
    expect(() => addDays('2024-02-29', n)).toThrow(`${n} is not a whole number of days`);
  });

  test('neither begins nor ends outside the calendar', () => {
    expect(() => addDays('2024-02-30', 1)).toThrow('"2024-02-30" is not a calendar day');
    expect(() => addDays('9999-12-31', 1)).toThrow('is not a calendar day');
    expect(() => addDays('0000-01-01', -1)).toThrow('is not a calendar day');
  });
});
