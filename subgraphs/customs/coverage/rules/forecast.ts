import { addDays } from '@hub/shared/time/day.ts';

type Limit = 'STOCK' | 'APPROVAL' | 'EXPIRY' | 'NONE';

/** Over how many days the use of a drug is measured. */
export const measuredDays = 90;

/** Packs of a lot that may be used until a day, that day included. */
export interface UsablePacks {
  lotId: string;
  expiryDate: string;
  packs: number;
}

interface Situation {
  today: string;
  /** How many packs were used in the measured days. */
  used: number;
  lots: readonly UsablePacks[];
  /** How many packs may reach patients under what is approved; null if that sets no limit here. */
  permitted: number | null;
}

export interface Forecast {
  /** The first day that cannot be supplied in full; null if none is in sight. */
  runsOutOn: string | null;
  firstLimit: Limit;
  /** The packs of each lot that expire before they can be used, soonest expiry first. */
  expiring: { lotId: string; packs: number }[];
}

/** Nothing is foretold for longer, in days. */
const horizon = 36_500;

/** How long packs last at a steady use, if those that expire first are used first (R73). Foretells nothing without use. */
export function forecast({ today, used, lots, permitted }: Situation): Forecast {
  if (used === 0) return { runsOutOn: null, firstLimit: 'NONE', expiring: [] };
  const daysOf = (packs: number) => Math.floor((packs * measuredDays) / used);
  const { wholeDays, expiring } = useUp(today, used, lots);
  const unexpired = lots.filter(({ expiryDate }) => expiryDate >= today);
  // Of limits on the same day, the first one counts: packs that are used up have not expired.
  const limits: readonly [limit: Limit, days: number][] = [
    ['STOCK', daysOf(unexpired.reduce((sum, { packs }) => sum + packs, 0))],
    ['APPROVAL', permitted === null ? Infinity : daysOf(permitted)],
    ['EXPIRY', wholeDays],
  ];
  const [firstLimit, days] = limits.reduce((first, each) => (each[1] < first[1] ? each : first));
  if (days > horizon) return { runsOutOn: null, firstLimit: 'NONE', expiring };
  return { runsOutOn: addDays(today, days), firstLimit, expiring };
}

/** Uses packs day by day in the order of their expiry. Counts in parts of packs, so that it is exact. */
function useUp(today: string, perDay: number, lots: readonly UsablePacks[]) {
  let spent = 0;
  const expiring: Forecast['expiring'] = [];
  for (const { lotId, expiryDate, packs } of lots.toSorted(byExpiry)) {
    const parts = packs * measuredDays;
    const until = (daysBetween(today, expiryDate) + 1) * perDay;
    const taken = Math.min(parts, Math.max(0, until - spent));
    const left = Math.floor((parts - taken) / measuredDays);
    if (left > 0) expiring.push({ lotId, packs: left });
    spent += taken;
  }
  return { wholeDays: Math.floor(spent / perDay), expiring };
}

const byExpiry = (a: UsablePacks, b: UsablePacks): number =>
  a.expiryDate < b.expiryDate ? -1 : Number(a.expiryDate > b.expiryDate);

const dayMs = 24 * 60 * 60 * 1000;
const daysBetween = (from: string, until: string): number => (Date.parse(until) - Date.parse(from)) / dayMs;
