import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { dueBy, isOverdue, ruleInWords } from './deadline.ts';

/** An instant by the clocks of Beijing. */
const at = (time: string): Date => new Date(`${time}+08:00`);

describe('[D19] working days', () => {
  test.each([
    ['2024-02-09', 3, '2024-02-20'],
    ['2024-09-12', 3, '2024-09-18'],
    ['2024-09-13', 3, '2024-09-19'],
    ['2024-09-14', 10, '2024-09-30'],
    ['2024-09-25', 10, '2024-10-14'],
    ['2024-12-31', 3, '2025-01-06'],
    ['2025-01-22', 15, '2025-02-18'],
    ['2025-04-25', 10, '2025-05-13'],
    ['2025-09-24', 10, '2025-10-14'],
    ['2025-10-09', 3, '2025-10-13'],
    ['2026-02-12', 10, '2026-03-04'],
    ['2026-02-13', 3, '2026-02-25'],
    ['2026-09-30', 3, '2026-10-10'],
  ])('from %s, %i end on %s', (startsOn, workingDays, dueOn) => {
    expect(dueBy(startsOn, { workingDays })).toEqual({ dueOn, provisional: false });
  });

  describe('are provisional', () => {
    test.each([
      ['2026-12-21', 10, '2027-01-04'],
      ['2026-12-28', 3, '2026-12-31'],
      ['2026-12-18', 1, '2026-12-21'],
      ['2026-12-30', 1, '2026-12-31'],
      ['2027-03-01', 1, '2027-03-02'],
      ['2003-12-31', 1, '2004-01-02'],
    ])('from %s, %i: %s', (startsOn, workingDays, dueOn) => {
      expect(dueBy(startsOn, { workingDays })).toEqual({ dueOn, provisional: true });
    });

    test.each([
      ['2026-12-17', 1, '2026-12-18'],
      ['2025-12-29', 10, '2026-01-13'],
      ['2025-12-29', 1, '2025-12-30'],
      ['2004-03-01', 1, '2004-03-02'],
    ])('not from %s, %i: %s', (startsOn, workingDays, dueOn) => {
      expect(dueBy(startsOn, { workingDays })).toEqual({ dueOn, provisional: false });
    });

    test('late in December, where alone notices have named days of the year before theirs', () => {
      const named = Object.keys({ ...calendar.holidays, ...calendar.workdays }).map((day) => day.slice('YYYY-'.length));
      expect(named.filter((day) => day >= '12').toSorted()[0]).toBe('12-29');
    });
  });
});

describe('[D4] calendar days', () => {
  test.each([
    ['2025-06-08', 0, '2025-06-08'],
    ['2025-06-08', 15, '2025-06-23'],
    ['2025-06-08', 30, '2025-07-08'],
    ['2024-02-14', 15, '2024-02-29'],
    ['2024-01-30', 30, '2024-02-29'],
    ['2023-02-14', 15, '2023-03-01'],
    ['2026-12-28', 15, '2027-01-12'],
  ])('from %s, %i end on %s, not moved to a working day', (startsOn, days, dueOn) => {
    expect(dueBy(startsOn, { days })).toEqual({ dueOn, provisional: false });
  });
});

test('a named day is due as it is', () => {
  expect(dueBy('2025-01-22', { on: '2027-01-01' })).toEqual({ dueOn: '2027-01-01', provisional: false });
});

test.each([
  [{ workingDays: 10 }, '10 working days'],
  [{ workingDays: 1 }, '1 working day'],
  [{ days: 15 }, '15 days'],
  [{ days: 1 }, '1 day'],
  [{ days: 0 }, '0 days'],
  [{ on: '2025-02-18' }, 'on 2025-02-18'],
])('%j reads %j', (rule, words) => {
  expect(ruleInWords(rule)).toBe(words);
});

describe('what is due on 2025-06-08', () => {
  test.each([
    ['not done at 23:59:59.999 of that day', null, '2025-06-08T23:59:59.999', false],
    ['not done at 00:00 of the next', null, '2025-06-09T00:00', true],
    ['not done at 00:10 of the next', null, '2025-06-09T00:10', true],
    ['done at 23:30 of that day, seen a month later', '2025-06-08T23:30', '2025-07-08T09:00', false],
    ['done at 00:10 of the next, seen a month later', '2025-06-09T00:10', '2025-07-08T09:00', true],
    ['done days before', '2025-06-01T09:00', '2025-06-09T00:10', false],
  ])('%s', (_, doneAt, now, overdue) => {
    expect(isOverdue('2025-06-08', doneAt === null ? null : at(doneAt), at(now))).toBe(overdue);
  });
});

describe('refused is', () => {
  test.each([
    ['a start that is no day', '2025-02-29', { workingDays: 3 }, '"2025-02-29" is not a calendar day'],
    ['such a start of calendar days', '2025-2-9', { days: 3 }, '"2025-2-9" is not a calendar day'],
    ['such a start of a named day', '', { on: '2025-02-18' }, '"" is not a calendar day'],
    ['a named day that is none', '2025-01-22', { on: '2025-02-30' }, '"2025-02-30" is not a calendar day'],
    ['a negative number of days', '2025-01-22', { days: -1 }, 'A deadline cannot be -1 days after its start'],
    ['a part of a day', '2025-01-22', { days: 1.5 }, '1.5 is not a whole number of days'],
    ['a negative number of working days', '2025-01-22', { workingDays: -1 }, '-1 is not a whole number'],
    ['a part of a working day', '2025-01-22', { workingDays: 1.5 }, '1.5 is not a whole number'],
  ])('%s', (_, startsOn, rule, message) => {
    expect(() => dueBy(startsOn, rule)).toThrow(message);
  });

  test('to ask whether something is overdue that is due on no day', () => {
    expect(() => isOverdue('2025-6-8', null, at('2025-06-08T09:00'))).toThrow('"2025-6-8" is not a calendar day');
  });
});
