/** The parent value of each type's resolvers. */
export const mappers: Record<string, string> = {
  AcknowledgeNoticePayload: '{ noticeId: string }',
  AdverseReactionReport: '../report/report.entity.ts#AdverseReactionReport',
  Agency: '{ code: string }',
  AssessmentSignature: '../assessment/assessment.entity.ts#AssessmentSignature',
  BondedLot: '{ id: string }',
  ControlMeasure: '../measure/measure.entity.ts#ControlMeasure',
  Drug: '{ id: string }',
  Importer: '{ id: string }',
  Institution: '{ id: string }',
  Item: '{ code: string }',
  JointAssessment: '../assessment/assessment.entity.ts#JointAssessment',
  Notice: '../notice/notice.entity.ts#Notice',
  OpenJointAssessmentPayload: '{ assessmentId: string }',
  ReportAdverseReactionPayload: '{ reportId: string }',
  SignAssessmentPayload: '{ assessmentId: string; measureId: string | null }',
};
