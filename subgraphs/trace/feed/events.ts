/** Packs of one lot took a step in the zone (R85): coded, scanned in, shelved. */
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
  /** Whether a stop-use forbids their use. */
  quarantined: boolean;
}

/** A pack was used for a patient. Contains nothing about the patient. */
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

/** An irregularity in the trace was found and must be looked into (R89). */
export interface TraceAlertRaised {
  alertId: string;
  kind: 'WRONG_INSTITUTION';
  code: string;
  institutionId: string;
}
