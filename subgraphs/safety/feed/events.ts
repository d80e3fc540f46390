/** BJMPA and BJHC both ordered a stop-use (R95, R96). What it covers must not be released, delivered or used. */
export interface ControlMeasureOrdered {
  measureId: string;
  drugId: string;
  scope: 'DRUG' | 'LOT' | 'ITEM' | 'INSTITUTION';
  /** With scope LOT. */
  lotId?: string | null;
  /** With scope ITEM. */
  itemCode?: string | null;
  /** With scope INSTITUTION. */
  institutionId?: string | null;
}

/** Everyone who must obey a measure has applied it. */
export interface ControlMeasureInForce {
  measureId: string;
  /** RFC 3339. */
  inForceAt: string;
}

/** An institution reported an adverse reaction (R93). Contains nothing about the patient. */
export interface AdverseReactionReported {
  reportId: string;
  itemCode: string;
  drugId: string;
  lotId: string;
  institutionId: string;
  importerId: string;
  serious: boolean;
}
