import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import { refuse } from '../../refusals.ts';
import type { ClinicalProtocol } from '../../clinical-protocol/clinical-protocol.entity.ts';

export interface PlannedUse {
  department: string;
  doctor: string;
  diseaseCode: string;
}

/** The refusals of a use under the institution's protocol: physician and department (R110), purpose (R18). */
export function protocolAllows(
  protocol: Pick<ClinicalProtocol, 'departments' | 'diseaseCodes'> | null,
  { department, doctor, diseaseCode }: PlannedUse,
): Refusal[] {
  const against: Refusal[] = [];
  const listed = protocol?.departments.some(({ name, doctors }) => name === department && doctors.includes(doctor));
  if (!listed) against.push(refuse('DOCTOR_NOT_LISTED', { department, doctor }));
  if (!protocol?.diseaseCodes.includes(diseaseCode))
    against.push(refuse('PURPOSE_NOT_LISTED', { disease: diseaseCode }));
  return against;
}
