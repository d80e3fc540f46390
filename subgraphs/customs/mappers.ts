/** The parent value of each type's resolvers. */
export const mappers: Record<string, string> = {
  ApplyForClearanceFormPayload: '{ formId: string }',
  Approval: '../approval/approval.entity.ts#ApprovalQuota',
  BondedLot: '../bonded-lot/bonded-lot.entity.ts#BondedLot',
  ClearanceForm: '../clearance-form/clearance-form.entity.ts#ClearanceForm',
  Drug: '{ id: string }',
  DrugStock: '../bonded-lot/stock.load.ts#Stock',
  EnterBondedStockPayload: '{ lotIds: string[]; findings: FindingRow[] }',
  Finding: '../finding/finding.ts#Finding',
  Importer: '{ id: string }',
  Institution: '{ id: string }',
  IssueClearanceFormPayload: '{ formId: string }',
  Release: '../release/release.entity.ts#Release',
  ReleaseFromZonePayload: '{ releaseId: string }',
  ReleaseLine: '../stock-movement/stock-movement.entity.ts#StockMovement',
  StockChange: '../stock-movement/stock-changed.ts#StockStep',
  StockMovement: '../stock-movement/stock-movement.entity.ts#StockMovement',
};
