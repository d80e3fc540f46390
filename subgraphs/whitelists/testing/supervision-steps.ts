import { paper } from './listing-steps.ts';
import type { Whitelists } from '../arrange.ts';

export const inspectionOf = (subjectId: string, input: object = {}) => ({
  subjectId,
  inspectedOn: '2024-09-18',
  findings: [{ text: '登记不全', grade: 'MAJOR' }],
  document: paper('INSPECTION_RECORD'),
  ...input,
});

export const violationOf = (subjectId: string, input: object = {}) => ({
  subjectId,
  text: '超出批准用途使用',
  document: paper('VIOLATION_DECISION'),
  ...input,
});

/** Records a violation, and returns its id. */
export async function recordedViolation(
  register: Whitelists,
  by: string,
  subjectId: string,
  input: object = {},
): Promise<string> {
  const all = violationOf(subjectId, input);
  const { payload, codes } = await register.send(by, 'recordViolation', all, 'violation { id }');
  if (codes.length > 0) throw new Error(codes.join());
  return payload.violation.id;
}
