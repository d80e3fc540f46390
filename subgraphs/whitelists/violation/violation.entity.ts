import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';
import type { SubjectKind } from '../organisation/subject.ts';

/** What an institution or importer did against a rule (R104). Its state is that of its procedure case. */
export const Violation = defineEntity({
  name: 'Violation',
  tableName: 'violation',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    subjectKind: p.string().$type<SubjectKind>().length(16),
    subjectId: p.uuid(),
    /** The district of an institution when it was recorded. */
    district: p.string().length(32).nullable(),
    text: p.text(),
    /** The rule of the city under which it belongs in the credit record, if the inspector names it. */
    basis: p.string().length(maxLength.note).nullable(),
    /** The inspection that found it. */
    inspectionId: p.uuid().nullable(),
    recordedBy: p.string().length(16),
    recordedAt: p.datetime(3),
  },
  indexes: [{ properties: ['subjectId', 'line'] }, { properties: ['district', 'line'] }],
});

export type Violation = InferEntity<typeof Violation>;
