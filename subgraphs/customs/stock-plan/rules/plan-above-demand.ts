import type { Finding } from '../../finding/finding.ts';

/** What an institution can be expected to need of the importer. */
export interface Demand {
  /** What approvals still allow to leave the zone for it. */
  allowed: number;
  /** What it has asked for and was promised, and has not got yet. */
  promised: number;
}

/** Remarks on each institution for which more is planned than it can be expected to need (R72). */
export function planAboveDemand(
  lines: readonly { institutionId: string; quantity: number }[],
  demands: ReadonlyMap<string, Demand>,
): Finding[] {
  const planned = Map.groupBy(lines, ({ institutionId }) => institutionId);
  return Array.from(planned, ([institution, ofOne]) => {
    const { allowed, promised } = demands.get(institution) ?? { allowed: 0, promised: 0 };
    return { institution, planned: sum(ofOne.map(({ quantity }) => quantity)), demand: Math.max(allowed, promised) };
  })
    .filter(({ planned: packs, demand }) => packs > demand)
    .map((params) => ({ code: 'PLAN_ABOVE_DEMAND', params }));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
