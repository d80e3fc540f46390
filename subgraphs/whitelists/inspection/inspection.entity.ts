import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import type { SubjectKind } from '../organisation/subject.ts';

/** What inspectors found, and how bad it is. */
export interface InspectionFinding {
  text: string;
  grade: 'CRITICAL' | 'MAJOR' | 'MINOR';
}

/** A check of an institution or importer by an agency (R101, R102, R127). */
export const Inspection = defineEntity({
  name: 'Inspection',
  tableName: 'inspection',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    subjectKind: p.string().$type<SubjectKind>().length(16),
    subjectId: p.uuid(),
    /** The district of an institution when it was inspected. */
    district: p.string().length(32).nullable(),
    inspectedOn: p.string().length(10),
    findings: p.json<InspectionFinding[]>(),
    recordedBy: p.string().length(16),
    recordedAt: p.datetime(3),
  },
  indexes: [{ properties: ['subjectId', 'line'] }, { properties: ['district', 'line'] }],
});

export type Inspection = InferEntity<typeof Inspection>;
