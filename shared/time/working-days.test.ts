import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { describe, expect, test, vi } from 'vitest';
import { exceptionsOff, exceptionsWorked } from './holiday-exceptions.ts';
import { addWorkingDays, isNoticeKnown, isWorkingDay } from './working-days.ts';

function daysFrom(first: string, last: string): string[] {
  const count = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
  return Array.from({ length: count }, (_, n) =>
    new Date(Date.parse(first) + n * 86_400_000).toISOString().slice(0, 10),
  );
}

// They begin on a Saturday.
const fourYears = daysFrom('2022-12-31', '2026-12-31');
const worked = fourYears.filter(
  (day, index) => exceptionsWorked.has(day) || (index % 7 > 1 && !exceptionsOff.has(day)),
);
const starts = daysFrom('2023-01-01', '2026-12-01');

test('the official exceptions are 142 days', () => {
  expect([exceptionsOff.size, exceptionsWorked.size]).toEqual([116, 26]);
});

describe.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Australia/Sydney'])(
  '[D19] on a machine in %s',
  (zone) => {
    test('exactly the official working days are working days', () => {
      vi.stubEnv('TZ', zone);
      expect(fourYears.filter(isWorkingDay)).toEqual(worked);
    });

    test.each([3, 10])('%i working days from every day of 2023 to 2026 are as the official calendars have it', (n) => {
      vi.stubEnv('TZ', zone);
      const expected = starts.map((start) => worked.filter((day) => day > start)[n - 1]);
      expect(starts.map((start) => addWorkingDays(start, n))).toEqual(expected);
      expect(starts).toHaveLength(1431);
    });
  },
);

test('no working days from a day are the day itself, also where it is a day off', () => {
  expect([addWorkingDays('2025-10-01', 0), addWorkingDays('2025-09-30', 0)]).toEqual(['2025-10-01', '2025-09-30']);
});

test('without a notice Monday to Friday are working days', () => {
  expect(daysFrom('2027-01-01', '2027-01-05').filter(isWorkingDay)).toEqual(['2027-01-01', '2027-01-04', '2027-01-05']);
});

describe('the notices', () => {
  // It fails when an update brings the notice of another year: then deadlines of that year are no longer provisional.
  test('[D19] are known up to 2026', () => {
    const known = Array.from({ length: 300 }, (_, index) => 1900 + index).filter(isNoticeKnown);
    expect([known[0], known.at(-1), known.length]).toEqual([2004, 2026, 23]);
  });

  test('are known for every year with holidays', () => {
    const named = Object.keys({ ...calendar.holidays, ...calendar.workdays });
    expect(named.filter((day) => !isNoticeKnown(Number(day.slice(0, 4))))).toEqual([]);
  });
});

test.each(['2024-02-30', '2024-2-9', '', '2024-02-09T00:00:00Z'])('%j is refused as no day', (text) => {
  expect(() => isWorkingDay(text)).toThrow(`${JSON.stringify(text)} is not a calendar day`);
  expect(() => addWorkingDays(text, 0)).toThrow(`${JSON.stringify(text)} is not a calendar day`);
});

test.each([-1, 0.5, NaN, Infinity])('%d working days are refused', (n) => {
  expect(() => addWorkingDays('2024-02-09', n)).toThrow(`${n} is not a whole number of working days`);
});
