// Only the library's data: west of Greenwich its functions take a day for the one before.
import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { addDays, existingDay } from './day.ts';

const daysOff: ReadonlySet<string> = new Set(Object.keys(calendar.holidays));
const makeUpDays: ReadonlySet<string> = new Set(Object.keys(calendar.workdays));

/**
 * Whether the State Council's notice about the holidays of a year is known. The National Day of a year is only in the
 * notice of that year, whereas days of December can be in the next year's.
 */
export function isNoticeKnown(year: number): boolean {
  return daysOff.has(`${year}-10-01`);
}

/** Whether a Beijing calendar day is a working day. Where no notice is known, Monday to Friday are. */
export function isWorkingDay(day: string): boolean {
  const weekday = new Date(existingDay(day)).getUTCDay();
  return makeUpDays.has(day) || (weekday !== 0 && weekday !== 6 && !daysOff.has(day));
}

/** The n-th working day after a Beijing calendar day, which itself does not count (D19); the day itself if n is 0. */
export function addWorkingDays(startDay: string, n: number): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new Error(`${n} is not a whole number of working days from 0`);
  let day = existingDay(startDay);
  for (let counted = 0; counted < n;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) counted += 1;
  }
  return day;
}
