/** A new version of a white list. It is in effect from its first day, replacing the previous version. */
export interface ListPublished {
  listVersionId: string;
  kind: 'INSTITUTION' | 'DRUG' | 'IMPORTER';
  version: number;
  /** `YYYY-MM-DD` */
  effectiveFrom: string;
  /** Institutions and importers include their names; each drug includes the institutions permitted to use it (R30). */
  members: { memberId: string; name?: string; institutionIds: string[] }[];
}

/** A drug variety was registered. */
export interface DrugRegistered {
  drugId: string;
  name: string;
  /** Name of the manufacturer as registered. */
  manufacturer: string;
  diseaseCodes: string[];
}

/** An approval of the national authority was recorded. */
export interface ApprovalRecorded {
  approvalId: string;
  number: string;
  date: string;
  drugId: string;
  /** Total in the drug's unit. */
  quantity: number;
  validUntil: string | null;
  shares: { institutionId: string; quantity: number | null }[];
}

/** An agreement was registered. */
export interface AgreementRegistered {
  agreementId: string;
  kind: 'INSTITUTION_IMPORTER' | 'IMPORTER_MANUFACTURER';
  importerId: string;
  institutionId: string | null;
  manufacturer: string | null;
  validFrom: string;
  validUntil: string;
}

/** The pilot period was set or extended (D18). */
export interface PilotPeriodSet {
  from: string;
  until: string;
}

/** An institution was removed from the list; the version without it was published in the same transaction. */
export interface InstitutionRemoved {
  removalId: string;
  institutionId: string;
  cause: 'LOST_CAPABILITY' | 'ILLEGAL_ACT';
  /** Whether what has been delivered may still be used (D9). */
  mayUseDelivered: boolean;
}
