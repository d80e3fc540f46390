/** Packs of one lot went one step further in the zone (R85): coded, scanned in, shelved. */
export interface ItemsMovedInZone {
  lotId: string;
  drugId: string;
  importerId: string;
  state: 'CODED' | 'SCANNED_IN' | 'SHELVED';
  codes: string[];
}

/** Packs left the zone for their institution (R87). */
export interface ItemsScannedOut {
  releaseId: string;
  institutionId: string;
  codes: string[];
}

/** Packs arrived at their institution (R88). */
export interface ItemsReceived {
  releaseId: string;
  institutionId: string;
  codes: string[];
  /** Whether a stop-use keeps them from being used. */
  quarantined: boolean;
}

/** A pack was used for a patient. Says nothing of the patient. */
export interface ItemUsed {
  useId: string;
  code: string;
  lotId: string;
  drugId: string;
  importerId: string;
  institutionId: string;
  /** RFC 3339. */
  usedAt: string;
}

/** Something in the trace does not fit and must be looked into (R89). */
export interface TraceAlertRaised {
  alertId: string;
  kind: 'WRONG_INSTITUTION';
  code: string;
  institutionId: string;
}
