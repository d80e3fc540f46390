/** What a criterion is for: it must be met, it or another of its group, it ranks, it holds in principle, people judge it. */
export type CriterionKind = 'REQUIRED' | 'ALTERNATIVE' | 'PRIORITY' | 'IN_PRINCIPLE' | 'JUDGED';
export type CriterionOutcome = 'MET' | 'NOT_MET' | 'TO_BE_JUDGED' | 'JUSTIFIED';

/** What a rule finds of the figures that an applicant claims. */
export interface Criterion {
  code: string;
  clause: string;
  /** Criteria of one group are alternatives. */
  group?: string;
  kind: CriterionKind;
  /** The claimed figure, as text. */
  claimed?: string;
  /** What it is compared with, for example `> 3000`. */
  threshold?: string;
  outcome: CriterionOutcome;
}
