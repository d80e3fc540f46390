import { addDays } from '@hub/shared/time/day.ts';

/** ICH E2B(R3) E.i.3.2a–f. */
export type SeriousnessCriterion =
  | 'DEATH'
  | 'LIFE_THREATENING'
  | 'HOSPITALISATION'
  | 'DISABILITY'
  | 'CONGENITAL_ANOMALY'
  | 'OTHER_MEDICALLY_IMPORTANT';

const daysToReport = { death: 0, serious: 15, other: 30 };

/** Any one criterion makes a reaction serious (D5). */
export function isSerious(criteria: readonly SeriousnessCriterion[]): boolean {
  return criteria.length > 0;
}

/** The last day for the report, from the day of learning: death the same day, serious 15 days, otherwise 30 (D4). */
export function reportDueBy(criteria: readonly SeriousnessCriterion[], learnedOn: string): string {
  const urgency = criteria.includes('DEATH') ? 'death' : isSerious(criteria) ? 'serious' : 'other';
  return addDays(learnedOn, daysToReport[urgency]);
}
