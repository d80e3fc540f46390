import { addDays } from '@hub/shared/time/day.ts';
import type { LotEntry } from '../lot-entry.entity.ts';

/** The first Beijing day on which an entry without a number is overdue; null if it has one, or needs none. */
export function overdueOn({ number, dueOn }: Pick<LotEntry, 'number' | 'dueOn'>): string | null {
  return number || !dueOn ? null : addDays(dueOn, 1);
}

/** Of a lot: the same of the entry whose number was or is due first. */
export function firstOverdueOn(entries: readonly Pick<LotEntry, 'number' | 'dueOn'>[]): string | null {
  return entries.flatMap((entry) => overdueOn(entry) ?? []).toSorted()[0] ?? null;
}
