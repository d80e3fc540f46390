import { addDays, dayOf, existingDay } from './day.ts';
import { addWorkingDays, isNoticeKnown } from './working-days.ts';

/** How long there is time, in working days or calendar days after the day of the start, or until a named day. */
export type DeadlineRule = { workingDays: number } | { days: number } | { on: string };

/** The last day in time. Provisional: a notice about holidays that is not published yet can still move it. */
export interface DueDay {
  dueOn: string;
  provisional: boolean;
}

/** No notice has named a day of the December before its year that is earlier than the 29th; this leaves room. */
const lateDecember = '12-21';

/** When something is due that starts on a Beijing calendar day (D19). */
export function dueBy(startsOn: string, rule: DeadlineRule): DueDay {
  existingDay(startsOn);
  if ('on' in rule) return { dueOn: existingDay(rule.on), provisional: false };
  if ('days' in rule) {
    if (rule.days < 0) throw new Error(`A deadline cannot be ${rule.days} days after its start`);
    return { dueOn: addDays(startsOn, rule.days), provisional: false };
  }
  const dueOn = addWorkingDays(startsOn, rule.workingDays);
  return { dueOn, provisional: !areNoticesKnown(startsOn, dueOn) };
}

/** The notice of a year can also name days of the December before, so late in December the next year's is needed too. */
function areNoticesKnown(firstDay: string, lastDay: string): boolean {
  const lastYear = yearOf(lastDay) + (lastDay.slice('YYYY-'.length) >= lateDecember ? 1 : 0);
  for (let year = yearOf(firstDay); year <= lastYear; year += 1) if (!isNoticeKnown(year)) return false;
  return true;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 'YYYY'.length));
}

/** A rule in words: `10 working days`, `1 day`, `on 2025-02-18`. */
export function ruleInWords(rule: DeadlineRule): string {
  if ('on' in rule) return `on ${rule.on}`;
  const [n, noun] = 'days' in rule ? [rule.days, 'day'] : [rule.workingDays, 'working day'];
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** Whether something was done, or is still not done, after the Beijing day on which it was due. */
export function isOverdue(dueOn: string, doneAt: Date | null, now: Date): boolean {
  return dayOf(doneAt ?? now) > existingDay(dueOn);
}
