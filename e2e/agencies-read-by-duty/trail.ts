import { newId } from '@hub/shared/id/new-id.ts';

export const drugId = newId();
/** Named by every approval, and by nobody here. */
export const thirdInstitutionId = newId();
/** The institution list. */
export const publishedListId = newId();

/** Everything that one importer and one hospital leave in the records. */
export interface Trail {
  /** Positions in the lists, and a digit of the trace codes. */
  number: number;
  importerId: string;
  institutionId: string;
  ids: Readonly<Record<Kind, string>>;
  /** The pack that was used, one that is still in the zone, and one on its way. */
  code: string;
  zoneCode: string;
  sentCode: string;
}

const kinds = [
  'Approval',
  'Agreement',
  'BondedLot',
  'StorageArea',
  'StockPlan',
  'ClearanceForm',
  'CustomsDeclaration',
  'Release',
  'SupplyRequest',
  'StockCount',
  'Hold',
  'StockMovement',
  'ItemUse',
  'ClinicalProtocol',
  'TraceAlert',
  'AdverseReactionReport',
  'SlightReport',
  'JointAssessment',
  'ControlMeasure',
  'ApplicationCall',
  'ListingApplication',
  'ListDraft',
  'Rectification',
  'Removal',
  'DrugDemand',
  'ImportApplication',
  'DrugDossier',
  'DemandList',
  'EarlyAssessment',
  'Inspection',
  'ImporterInspection',
  'Violation',
  'ImporterViolation',
  'CreditRecord',
  'ImporterCreditRecord',
  'ImporterApplication',
  'ImporterDraft',
  'ImporterRemoval',
  'RemovalProposal',
  'DrugRemoval',
  'DrugProposal',
  'DrugRegistration',
  'LicenceRenewal',
] as const;
type Kind = (typeof kinds)[number];

export function newTrail(number: number, importerId: string, institutionId: string): Trail {
  const ids = Object.fromEntries(kinds.map((kind) => [kind, newId()])) as Record<Kind, string>;
  const code = (last: number) => `8000000000000000${number}00${last}`;
  return { number, importerId, institutionId, ids, code: code(1), zoneCode: code(2), sentCode: code(3) };
}
