import { newId } from '@hub/shared/id/new-id.ts';
import { row } from '@hub/shared/testing/contract-rows.ts';
import { CreditRecord } from '../credit-record/credit-record.entity.ts';
import { Inspection } from '../inspection/inspection.entity.ts';
import { Violation } from '../violation/violation.entity.ts';

/** A row of each type about supervision, for the contract test. */
export function supervisionRows(subjectId: string, at: Date) {
  const violationId = newId();
  const of = { line: 1, subjectKind: 'INSTITUTION', subjectId } as const;
  const recorded = { district: '西城区', recordedBy: 'BJHC', recordedAt: at };
  return {
    Inspection: row(Inspection, { id: newId(), ...of, ...recorded, inspectedOn: '2024-04-01', findings: [] }),
    Violation: row(Violation, { id: violationId, ...of, ...recorded, text: 'T' }),
    CreditRecord: row(CreditRecord, {
      id: newId(),
      violationId,
      ...of,
      text: 'T',
      basis: 'B',
      publishedBy: 'BJHC',
      publishedAt: at,
    }),
  };
}
