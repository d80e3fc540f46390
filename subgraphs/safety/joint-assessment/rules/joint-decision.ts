export type Decision = 'STOP_USE' | 'NO_MEASURE';
export type AssessmentStatus = 'OPEN' | Decision;

/** The two agencies that assess together (R95). */
export const assessors = ['BJMPA', 'BJHC'] as const;

/** The outcome of the signatures: the common decision once both have signed the same, open until then (R95). */
export function jointDecision(signatures: readonly { agency: string; decision: Decision }[]): AssessmentStatus {
  const decisions = assessors.map((agency) => signatures.find((signature) => signature.agency === agency)?.decision);
  const [first, second] = decisions;
  return first !== undefined && first === second ? first : 'OPEN';
}
