/** A lot entered into bond. */
export interface LotEntered {
  lotId: string;
  drugId: string;
  importerId: string;
  lotNumber: string;
  /** `YYYY-MM-DD` */
  expiryDate: string;
  /** Number of packs. */
  quantity: number;
}

/** A clearance form was issued; its quantity counts against the approval. */
export interface ClearanceFormIssued {
  formId: string;
  approvalId: string;
  drugId: string;
  institutionId: string;
  importerId: string;
  quantity: number;
}

/** Packs may leave the zone, to this institution only. */
export interface StockReleased {
  releaseId: string;
  formId: string;
  drugId: string;
  importerId: string;
  institutionId: string;
  codes: string[];
}

/** One line of the ledger was written. */
export interface StockMoved {
  movementId: string;
  kind: 'ENTERED' | 'CLEARED' | 'RELEASED';
  drugId: string;
  importerId: string;
  institutionId: string | null;
}
