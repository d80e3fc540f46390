import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';
import type { SubjectKind } from '../organisation/subject.ts';

/** A violation as it is published in the credit record of an institution or importer (R104). */
export const CreditRecord = defineEntity({
  name: 'CreditRecord',
  tableName: 'credit_record',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    violationId: p.uuid(),
    subjectKind: p.string().$type<SubjectKind>().length(16),
    subjectId: p.uuid(),
    text: p.text(),
    basis: p.string().length(maxLength.note),
    publishedBy: p.string().length(16),
    publishedAt: p.datetime(3),
    withdrawnAt: p.datetime(3).nullable(),
    /** Why it was withdrawn. */
    withdrawalReason: p.string().length(maxLength.note).nullable(),
  },
  indexes: [{ properties: ['subjectId', 'line'] }, { properties: ['violationId', 'line'] }],
});

export type CreditRecord = InferEntity<typeof CreditRecord>;
