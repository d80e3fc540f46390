import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';
import type { MeasureScope } from '../control-measure/control-measure.entity.ts';
import type { AssessmentStatus, Decision } from './rules/joint-decision.ts';

/** A joint assessment of BJMPA and BJHC (R95). */
export const JointAssessment = defineEntity({
  name: 'JointAssessment',
  tableName: 'joint_assessment',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    drugId: p.uuid(),
    reportIds: p.json<string[]>(),
    status: p.string().$type<AssessmentStatus>().length(16),
    scope: p.string().$type<MeasureScope>().length(16),
    lotId: p.uuid().nullable(),
    itemCode: p.string().length(maxLength.code).nullable(),
    institutionId: p.uuid().nullable(),
    openedBy: p.string().length(16),
    openedAt: p.datetime(3),
  },
  indexes: [{ properties: ['status', 'line'] }],
});

/** An agency's latest signature of an assessment; earlier ones are in the audit chain. */
export const AssessmentSignature = defineEntity({
  name: 'AssessmentSignature',
  tableName: 'assessment_signature',
  properties: {
    assessmentId: p.uuid().primary(),
    agency: p.string().length(16).primary(),
    decision: p.string().$type<Decision>().length(16),
    opinion: p.text(),
    signedAt: p.datetime(3),
  },
});

export type JointAssessment = InferEntity<typeof JointAssessment>;
export type AssessmentSignature = InferEntity<typeof AssessmentSignature>;
