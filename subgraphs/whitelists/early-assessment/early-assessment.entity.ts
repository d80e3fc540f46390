import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/**
 * The opinion of the joint experts on a demand list, 提前评估 (R34–R36). Its papers are those of the procedure case with
 * the same id.
 */
export const EarlyAssessment = defineEntity({
  name: 'EarlyAssessment',
  tableName: 'early_assessment',
  properties: {
    id: p.uuid().primary(),
    demandListId: p.uuid().unique(),
    experts: p.json<string[]>(),
    sentToNhcAt: p.datetime(3),
  },
});

/** What the experts found of one dossier (R35). */
export const AssessmentRow = defineEntity({
  name: 'AssessmentRow',
  tableName: 'assessment_row',
  properties: {
    dossierId: p.uuid().primary(),
    assessmentId: p.uuid().index(),
    institutionCapable: p.boolean(),
    clinicallyUrgent: p.boolean(),
    quantityReasonable: p.boolean(),
    recommendedQuantity: p.integer().nullable(),
    others: p.text().nullable(),
    /** The assessment of an earlier application, whose answers to the first two questions it takes over. */
    reusesAssessmentId: p.uuid().nullable(),
  },
});

export type EarlyAssessment = InferEntity<typeof EarlyAssessment>;
export type AssessmentRow = InferEntity<typeof AssessmentRow>;
