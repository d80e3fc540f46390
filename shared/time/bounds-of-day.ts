import { existingDay } from './day.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** The first instant of a day in Asia/Shanghai. */
export function startOfDay(day: string): Date {
  return new Date(`${existingDay(day)}T00:00:00+08:00`);
}

/** The last millisecond of a day in Asia/Shanghai. */
export function endOfDay(day: string): Date {
  return new Date(startOfDay(day).getTime() + dayMs - 1);
}
