import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { WholeNumber } from '@hub/shared/database/whole-number.ts';
import { maxLength } from '@hub/shared/schema/max-length.ts';
import type { LicenceScope, PlannedDrugInput } from '../generated/resolvers.ts';
import type { ListKind } from '../list-version/list-version.entity.ts';

/** What an institution claims of itself (R11–R17). */
export interface InstitutionClaims {
  registeredCases: number;
  visitsLastYear: number;
  diseaseCodesLastYear: string[];
  uncoveredElsewhere: string | null;
  majorSafetyEventIn3Years: boolean;
  networkMember: boolean;
  nationalCentre: boolean;
  internationalPilot: boolean;
}

/** A drug distribution licence, 药品经营许可证 (R54). */
export interface Licence {
  number: string;
  scope: LicenceScope[];
  validUntil: string;
}

/** What an importer claims of itself (R52–R63). */
export interface ImporterClaims {
  customsCode: string;
  customsFiling: string;
  licence: Licence;
  separateArea: boolean;
  codingReady: boolean;
  majorViolationIn2Years: boolean;
}

/** An application to be put on a white list. Its state is that of the procedure case with the same id. */
export const ListingApplication = defineEntity({
  name: 'ListingApplication',
  tableName: 'listing_application',
  properties: {
    id: p.uuid().primary(),
    /** Its position in the list, which is in commit order. */
    line: p.type(WholeNumber).unique(),
    kind: p.string().$type<ListKind>().length(16),
    callId: p.uuid(),
    applicantId: p.uuid(),
    /** Of an institution. */
    practiceLicence: p.string().length(maxLength.code).nullable(),
    creditCode: p.string().length(18),
    /** Why a credit code with an unexpected last character is right (D20). */
    creditCodeReason: p.string().length(maxLength.note).nullable(),
    claims: p.json<InstitutionClaims | ImporterClaims>(),
    /** Of an institution. */
    plannedDrugs: p.json<PlannedDrugInput[]>(),
    submittedAt: p.datetime(3),
  },
  indexes: [{ properties: ['kind', 'line'] }, { properties: ['applicantId', 'line'] }],
});

export type ReviewActivity = 'DOCUMENT_REVIEW' | 'ON_SITE_CHECK' | 'OTHER';
export type ReviewOutcome = 'RECOMMENDED' | 'NOT_RECOMMENDED' | 'RETURNED';

/** What an agency found of an application (R21). */
export const ReviewOpinion = defineEntity({
  name: 'ReviewOpinion',
  tableName: 'review_opinion',
  properties: {
    applicationId: p.uuid().primary(),
    agency: p.string().length(16).primary(),
    activities: p.json<ReviewActivity[]>(),
    outcome: p.string().$type<ReviewOutcome>().length(16),
    /** How experienced and able an importer is, of 100 (R59). */
    score: p.integer().nullable(),
    opinion: p.text(),
    givenAt: p.datetime(3),
  },
});

export type ListingApplication = InferEntity<typeof ListingApplication>;
export type ReviewOpinion = InferEntity<typeof ReviewOpinion>;
