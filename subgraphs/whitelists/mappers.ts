/** The parent value of each type's resolvers. */
export const mappers: Record<string, string> = {
  Agency: '../agency/agency.entity.ts#Agency',
  Agreement: '../agreement/agreement.entity.ts#Agreement',
  Approval: '../approval/approval.entity.ts#Approval',
  ApprovalShare: '../approval/approval.entity.ts#ApprovalShare',
  Disease: '../disease/disease.entity.ts#Disease',
  Drug: '../drug/drug.entity.ts#Drug',
  Importer: '../importer/importer.entity.ts#Importer',
  Institution: '../institution/institution.entity.ts#Institution',
  Me: '@hub/shared/access/principal.ts#Principal',
  ListEntry: '{ kind: WhiteListKind; memberId: string; institutionIds: string[] }',
  ListVersion: '../list/list.entity.ts#ListVersion',
  PilotPeriod: '../pilot/pilot-period.entity.ts#PilotPeriod',
  PublishDrugListPayload: '{ listVersionId: string }',
  RecordApprovalPayload: '{ approvalId: string }',
  RegisterAgreementPayload: '{ agreementId: string }',
  RegisterDrugPayload: '{ drugId: string }',
};
