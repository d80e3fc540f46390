import type { Refusal } from '@hub/shared/refusal/refusal.ts';
import { refuse } from '../../refusals.ts';
import type { ClinicalProtocol } from '../../clinical-protocol/clinical-protocol.entity.ts';

export interface PlannedUse {
  department: string;
  doctor: string;
  diseaseCode: string;
}

type Protocol = Pick<ClinicalProtocol, 'departments' | 'diseaseCodes'> | null;

/** The refusal of a use by a physician whom the institution's protocol does not name in the department (R110). */
export function doctorListed(protocol: Protocol, { department, doctor }: PlannedUse): Refusal[] {
  const listed = protocol?.departments.some(({ name, doctors }) => name === department && doctors.includes(doctor));
  return listed ? [] : [refuse('DOCTOR_NOT_LISTED', { department, doctor })];
}

/** The refusal of a use for a disease that the institution's protocol does not name (R18). */
export function purposeListed(protocol: Protocol, { diseaseCode }: PlannedUse): Refusal[] {
  return protocol?.diseaseCodes.includes(diseaseCode) ? [] : [refuse('PURPOSE_NOT_LISTED', { disease: diseaseCode })];
}
