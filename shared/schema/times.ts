import type { Refusal } from '../refusal/refusal.ts';
import { badInput } from '../refusal/refuse.ts';
import { isDay } from '../time/day.ts';

/** The range of days and instants, by the Beijing calendar; every database stores these exactly. */
const firstDay = '1900-01-01';
const lastDay = '2200-12-31';
const firstInstant = new Date(`${firstDay}T00:00:00+08:00`);
const lastInstant = new Date(`${lastDay}T23:59:59.999+08:00`);

/** The refusal for a day that does not exist or is out of range, if any; `field` is what the refusal names. */
export function dayRefusal(field: string, day: string): Refusal | undefined {
  if (!isDay(day)) return badInput(field, 'NOT_DAY');
  return rangeRefusal(field, day < firstDay, day > lastDay);
}

/** The refusal for an invalid date, or an instant out of range, if any. */
export function instantRefusal(field: string, instant: Date): Refusal | undefined {
  if (Number.isNaN(instant.getTime())) return badInput(field, 'NOT_INSTANT');
  return rangeRefusal(field, instant < firstInstant, instant > lastInstant);
}

function rangeRefusal(field: string, isBefore: boolean, isAfter: boolean): Refusal | undefined {
  if (isBefore) return badInput(field, 'BEFORE', { earliest: firstDay });
  return isAfter ? badInput(field, 'AFTER', { latest: lastDay }) : undefined;
}
