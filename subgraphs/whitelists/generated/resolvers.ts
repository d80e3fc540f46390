// Generated from schema.graphql by npm run generate. Not edited by hand.
import type { Page } from '@hub/shared/paging/find-page.ts';
import type { Agency as AgencyRow } from '../agency/agency.entity.ts';
import type { Disease as DiseaseRow } from '../disease/disease.entity.ts';
import type { Institution as InstitutionRow } from '../institution/institution.entity.ts';
import type { Importer as ImporterRow } from '../importer/importer.entity.ts';
import type { LicenceRenewal as LicenceRenewalRow } from '../licence-renewal/licence-renewal.entity.ts';
import type { SignatureRow } from '../procedure/procedure.resolvers.ts';
import type { Drug as DrugRow } from '../drug/drug.entity.ts';
import type { DrugRegistration as DrugRegistrationRow } from '../drug-registration/drug-registration.entity.ts';
import type { ListVersion as ListVersionRow } from '../list-version/list-version.entity.ts';
import type { ListEntryRow } from '../list-version/list-version.resolvers.ts';
import type { Approval as ApprovalRow } from '../approval/approval.entity.ts';
import type { ApprovalShare as ApprovalShareRow } from '../approval/approval.entity.ts';
import type { Agreement as AgreementRow } from '../agreement/agreement.entity.ts';
import type { MeRow } from '../me/me.resolvers.ts';
import type { PilotPeriod as PilotPeriodRow } from '../pilot-period/pilot-period.entity.ts';
import type { DocumentRow } from '../procedure/procedure.resolvers.ts';
import type { StepRow } from '../procedure/procedure.resolvers.ts';
import type { DeadlineRow } from '../procedure/procedure.resolvers.ts';
import type { CriterionRow } from '../procedure/procedure.resolvers.ts';
import type { ProcedureRow } from '../procedure/procedure.resolvers.ts';
import type { CaseDeadlineRow } from '../case-deadline/case-deadline.resolvers.ts';
type InboxRow = Pick<Inbox, 'owner'>;
import type { InboxItemRow } from '../inbox/inbox.resolvers.ts';
import type { InboxSubjectRow } from '../inbox/inbox.resolvers.ts';
import type { InboxChangeRow } from '../inbox/inbox.resolvers.ts';
import type { ApplicationCall as ApplicationCallRow } from '../application-call/application-call.entity.ts';
import type { ListingApplication as ListingApplicationRow } from '../listing-application/listing-application.entity.ts';
import type { ReviewOpinion as ReviewOpinionRow } from '../listing-application/listing-application.entity.ts';
import type { ListDraft as ListDraftRow } from '../list-draft/list-draft.entity.ts';
import type { ListTextRow } from '../list-text/list-text.resolvers.ts';
import type { DraftEntry as DraftEntryRow } from '../list-draft/list-draft.entity.ts';
import type { DraftOmissionRow } from '../list-draft/list-draft.resolvers.ts';
import type { Deliberation as DeliberationRow } from '../list-draft/list-draft.entity.ts';
import type { MemberOpinion as MemberOpinionRow } from '../list-draft/list-draft.entity.ts';
import type { DrugDemand as DrugDemandRow } from '../drug-demand/drug-demand.entity.ts';
import type { ImportApplication as ImportApplicationRow } from '../import-application/import-application.entity.ts';
import type { DrugDossier as DrugDossierRow } from '../import-application/import-application.entity.ts';
import type { DemandList as DemandListRow } from '../demand-list/demand-list.entity.ts';
import type { EarlyAssessment as EarlyAssessmentRow } from '../early-assessment/early-assessment.entity.ts';
import type { AssessmentRow as AssessmentRowRow } from '../early-assessment/early-assessment.entity.ts';
import type { FindingRow } from '../finding/finding.resolvers.ts';
import type { Rectification as RectificationRow } from '../rectification/rectification.entity.ts';
import type { RemovalProposal as RemovalProposalRow } from '../removal-proposal/removal-proposal.entity.ts';
import type { Removal as RemovalRow } from '../removal/removal.entity.ts';
import type { InspectionFindingRow } from '../inspection/inspection.resolvers.ts';
import type { Inspection as InspectionRow } from '../inspection/inspection.entity.ts';
import type { Violation as ViolationRow } from '../violation/violation.entity.ts';
import type { CreditRecord as CreditRecordRow } from '../credit-record/credit-record.entity.ts';
import type { ListChangeRow } from '../list-version/list-version.resolvers.ts';
import type { SettingRow } from '../setting/setting.resolvers.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** An instant, RFC 3339 with a time zone. */
  DateTime: { input: Date; output: Date; }
  /** A number of packs, or of another unit of a drug: a whole number from 0 to 9007199254740991, given as a JSON number. Exact, and may exceed `Int`. */
  Quantity: { input: number; output: number; }
  /** A position in a feed. Opaque: store it unchanged and pass it back to resume. */
  Cursor: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** The position of a page in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Pass it as `after` to read the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['ID']['output']>;
  /** Whether more rows follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** White list, 白名单 (R1): every temporary import must satisfy all three. */
export type WhiteListKind =
  /** 医疗机构白名单, published by BJHC (R24). */
  | 'INSTITUTION'
  /** 罕见病临床急需药品白名单, published by BJMPA (R27). */
  | 'DRUG'
  /** 药品进口企业白名单, published jointly by TIANZHU, BJMPA and CUSTOMS (R69). */
  | 'IMPORTER';

/** An agency of the pilot, or a national body named in its documents (D17). */
export type Agency = {
  __typename?: 'Agency';
  /** For example `BJMPA`. */
  code: Scalars['ID']['output'];
  /** Name in Chinese. */
  name: Scalars['String']['output'];
  /** Name in English. */
  nameEn: Scalars['String']['output'];
  /** The district in which alone it sees and inspects, for example `西城区` (R102, D39); null if it is not a district's. */
  district?: Maybe<Scalars['String']['output']>;
};

/** A disease of the national rare-disease catalogue, 罕见病目录 (R14, R40). */
export type Disease = {
  __typename?: 'Disease';
  /** Batch and number in the catalogue, for example `2-001`. */
  code: Scalars['ID']['output'];
  /** 1 (2018) or 2 (2023). */
  batch: Scalars['Int']['output'];
  /** Number within the batch. */
  number: Scalars['Int']['output'];
  /** Name in Chinese. */
  name: Scalars['String']['output'];
  /** Name in English, with synonyms. */
  nameEn: Scalars['String']['output'];
};

/** A medical institution, 医疗机构. */
export type Institution = {
  __typename?: 'Institution';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** Name in Chinese. */
  name: Scalars['String']['output'];
  /** Name in English. */
  nameEn: Scalars['String']['output'];
  /** District of Beijing that it is in, for example `西城区` (R102). */
  district: Scalars['String']['output'];
  /** Whether it is on the institution list in effect today. */
  listed: Scalars['Boolean']['output'];
  /** Its agreements with importers, as far as the caller may see them (R105); null without a login. */
  agreements?: Maybe<AgreementPage>;
  /** The approvals that name it, as far as the caller may see them (R30); null without a login. */
  approvals?: Maybe<ApprovalPage>;
  /** Its dossiers for the temporary import of drugs, as far as the caller may see them (R33); null without a login. */
  dossiers?: Maybe<DrugDossierPage>;
  /** The drugs that the drug list in effect today permits it to use (R30). */
  drugs: DrugPage;
  /** Its credit records, 信用记录 (R104). No login needed. */
  creditRecords: CreditRecordPage;
};


/** A medical institution, 医疗机构. */
export type InstitutionAgreementsArgs = {
  state?: InputMaybe<AgreementState>;
  order?: InputMaybe<AgreementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


/** A medical institution, 医疗机构. */
export type InstitutionApprovalsArgs = {
  order?: InputMaybe<ApprovalOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


/** A medical institution, 医疗机构. */
export type InstitutionDossiersArgs = {
  order?: InputMaybe<DrugDossierOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


/** A medical institution, 医疗机构. */
export type InstitutionDrugsArgs = {
  order?: InputMaybe<DrugOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


/** A medical institution, 医疗机构. */
export type InstitutionCreditRecordsArgs = {
  withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
  order?: InputMaybe<CreditRecordOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};

/** An importer of drugs, 药品进口企业. */
export type Importer = {
  __typename?: 'Importer';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** Name in Chinese. */
  name: Scalars['String']['output'];
  /** Name in English. */
  nameEn: Scalars['String']['output'];
  /** Customs registration code, ten characters; a listed importer's begins with 11116 (R52). */
  customsCode: Scalars['String']['output'];
  /** Unified social credit code, 统一社会信用代码, 18 characters; null if it did not come to the list by an application (R60). */
  creditCode?: Maybe<Scalars['String']['output']>;
  /** The drug distribution licence that it holds: of its application, or the last one that was renewed; null if it has filed none (R54). */
  licence?: Maybe<Licence>;
  /** Its applications that the caller may see, in commit order; null without a login. */
  applications?: Maybe<Array<ListingApplication>>;
  /** The licences that it has filed since, in the order of filing, as far as the caller may see them; null without a login (R54). */
  licenceRenewals?: Maybe<Array<LicenceRenewal>>;
  /** Whether it is on the importer list in effect today. */
  listed: Scalars['Boolean']['output'];
  /** Its agreements with institutions and manufacturers, as far as the caller may see them (R105); null without a login. */
  agreements?: Maybe<AgreementPage>;
  /** Its credit records, 信用记录 (R104). No login needed. */
  creditRecords: CreditRecordPage;
};


/** An importer of drugs, 药品进口企业. */
export type ImporterAgreementsArgs = {
  state?: InputMaybe<AgreementState>;
  order?: InputMaybe<AgreementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


/** An importer of drugs, 药品进口企业. */
export type ImporterCreditRecordsArgs = {
  withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
  order?: InputMaybe<CreditRecordOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};

/** What a drug distribution licence allows to deal in, 经营范围 (R54). */
export type LicenceScope =
  /** 化学药. */
  | 'CHEMICAL'
  /** 生物制品. */
  | 'BIOLOGICAL'
  /** 中成药. */
  | 'CHINESE_PATENT'
  /** 体外诊断试剂（药品）. */
  | 'DIAGNOSTIC'
  /** 蛋白同化制剂、肽类激素. */
  | 'ANABOLIC_PEPTIDE';

/** A drug distribution licence, 药品经营许可证 (R54, R61). */
export type Licence = {
  __typename?: 'Licence';
  /** Its number. */
  number: Scalars['String']['output'];
  /** What it allows to deal in. */
  scope: Array<LicenceScope>;
  /** Its last Beijing day. */
  validUntil: Scalars['Date']['output'];
};

/** A distribution licence that a listed importer has filed after the one of its application (R54). Visible to it and to the agencies that supervise imports. */
export type LicenceRenewal = {
  __typename?: 'LicenceRenewal';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** The importer. */
  importer: Importer;
  /** The licence as filed. */
  licence: Licence;
  /** When it was filed. */
  filedAt: Scalars['DateTime']['output'];
  /** From when the importer holds it; null until BJMPA has accepted it. */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its way: FILED, ACCEPTED, RETURNED; why it was returned is the note of that step. */
  procedure: Procedure;
};

/** A signature of an agency under a text. */
export type Signature = {
  __typename?: 'Signature';
  /** Who signed. */
  by: Organisation;
  /** SHA-256 of the text signed, 64 hexadecimal digits in lower case. */
  sha256: Scalars['String']['output'];
  /** When. */
  signedAt: Scalars['DateTime']['output'];
};

/** A drug that is not marketed in China, as one variety: name, dosage form, strength, holder (R19). */
export type Drug = {
  __typename?: 'Drug';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** Generic name in Chinese, 通用名. */
  name: Scalars['String']['output'];
  /** International nonproprietary name. */
  nameEn: Scalars['String']['output'];
  /** Dosage form, 剂型. */
  dosageForm: Scalars['String']['output'];
  /** Specification, 规格. */
  specification: Scalars['String']['output'];
  /** The smallest sales pack, for example `盒`; every quantity of this drug counts these (D7). */
  unit: Scalars['String']['output'];
  /** Overseas marketing authorisation holder, 境外持有人: name and address. */
  holder: Party;
  /** Manufacturer, 生产企业: name and address. */
  manufacturer: Party;
  /** Country or region of origin, 产地. */
  origin: Scalars['String']['output'];
  /** Declared port, 口岸. */
  port: Scalars['String']['output'];
  /** Diseases of the catalogue that it treats (R40). */
  diseases: Array<Disease>;
  /** The class that it belongs to, of those that the drug list excludes, for example `PSYCHOTROPIC` (R42); null if it belongs to none. */
  excludedClass?: Maybe<Scalars['String']['output']>;
  /** What an importer's distribution licence must allow for it, all of it, 须具备的经营范围 (R54); null of a drug that was registered before this was asked: until BJMPA says it, no scope is checked. */
  licenceScope?: Maybe<Array<LicenceScope>>;
  /** Its approvals, as far as the caller may see them (R27); null without a login. */
  approvals?: Maybe<ApprovalPage>;
  /** The dossiers of which NMPA approved it, as far as the caller may see them (R33); null without a login. */
  dossiers?: Maybe<DrugDossierPage>;
  /** What holds in principle of a drug, as it was found of the last of these dossiers that the caller may see (R38–R40); null if it sees none. */
  inPrinciple?: Maybe<Array<Criterion>>;
  /** Total of its approvals that NMPA has neither ended nor withdrawn, in its unit, whether their last day is over or not; shown to the agencies that supervise imports, the medical insurance bureau and analysts; null for others. */
  approved?: Maybe<Scalars['Quantity']['output']>;
  /** Its registrations in China, 国内注册 (R39, R119), in the order in which they were recorded; mostly none. */
  registrations: Array<DrugRegistration>;
  /** Whether it is on the drug list in effect today. */
  listed: Scalars['Boolean']['output'];
  /** Institutions permitted to use it by the drug list in effect today (R30). */
  permittedInstitutions: Array<Institution>;
};


/** A drug that is not marketed in China, as one variety: name, dosage form, strength, holder (R19). */
export type DrugApprovalsArgs = {
  order?: InputMaybe<ApprovalOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


/** A drug that is not marketed in China, as one variety: name, dosage form, strength, holder (R19). */
export type DrugDossiersArgs = {
  order?: InputMaybe<DrugDossierOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};

/** Where a registration of a drug in China has led. */
export type RegistrationState =
  /** BJMPA is to review whether the drug stays on the list (R39), also if it has come there, or come again, since; nothing has stopped. */
  | 'UNDER_REVIEW'
  /** BJMPA has kept the drug on the list, with a reason. */
  | 'KEPT'
  /** BJMPA has removed the drug from the list because of it. */
  | 'REMOVED'
  /** The drug is not on the list, or left it for another cause: there is nothing to review. */
  | 'RECORDED';

/** The registration of a drug in China, 国内注册上市 (R39, R119). */
export type DrugRegistration = {
  __typename?: 'DrugRegistration';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** The drug. */
  drug: Drug;
  /** Number of the registration, 药品批准文号, for example `国药准字HJ20140344`, or of an older certificate of an imported drug. */
  number: Scalars['String']['output'];
  /** The Beijing day from which it is registered. */
  since: Scalars['Date']['output'];
  /** When BJMPA recorded it. */
  recordedAt: Scalars['DateTime']['output'];
  /** Where it has led. */
  state: RegistrationState;
  /** Why the drug stayed on the list; null if that was not decided. */
  keptBecause?: Maybe<Scalars['String']['output']>;
  /** When BJMPA last decided about the drug because of it; null until then. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An overseas company with its address. */
export type Party = {
  __typename?: 'Party';
  /** Name as registered. */
  name: Scalars['String']['output'];
  /** Postal address. */
  address: Scalars['String']['output'];
};

/** One numbered, immutable publication of a white list, 发布. */
export type ListVersion = {
  __typename?: 'ListVersion';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** Which of the three lists. */
  kind: WhiteListKind;
  /** 1, 2, 3 … within the list. */
  version: Scalars['Int']['output'];
  /** First Beijing day on which it is in effect; it stays in effect until a later version takes its place. */
  effectiveFrom: Scalars['Date']['output'];
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** The agency that published it. */
  publishedBy: Agency;
  /** From when it binds: the start of its first day or its publication, whichever is later (D33). The importer list is published by the last of its signatures (R69). */
  inForceFrom: Scalars['DateTime']['output'];
  /** The signatures under it, in the order of signing; none if one agency published it, or it was in force before the hub was (R69, R70). */
  signatures: Array<Signature>;
  /** Why a removal dropped an entry at once; null otherwise. Of those that a draft leaves out, each removal says why (D41). */
  reason?: Maybe<Scalars['String']['output']>;
  /** The draft that it publishes; null to callers who may not see it. */
  draft?: Maybe<ListDraft>;
  /** The entries, ordered by the id of what they name. */
  entries: Array<ListEntry>;
};

/** One entry of a white list; exactly one of institution, importer and drug is set. */
export type ListEntry = {
  __typename?: 'ListEntry';
  /** The institution, on the institution list. */
  institution?: Maybe<Institution>;
  /** The importer, on the importer list. */
  importer?: Maybe<Importer>;
  /** The drug, on the drug list. */
  drug?: Maybe<Drug>;
  /** On the drug list: the institutions permitted to use this drug (R30). */
  permittedInstitutions: Array<Institution>;
  /** On the drug list: why a drug of an excluded class is on it, 例外理由 (D36); null otherwise. */
  justification?: Maybe<Scalars['String']['output']>;
};

/** An approval of the national authority, 国家药监局批复 (R27, R75). Visible to the agencies that supervise imports, the institutions that it names, and the importers that serve them by an agreement in force today (R105). */
export type Approval = {
  __typename?: 'Approval';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** Number of the document, 批复文号. */
  number: Scalars['String']['output'];
  /** Date of the document. */
  date: Scalars['Date']['output'];
  /** The drug that may be imported. */
  drug: Drug;
  /** Approved total in the drug's unit, for all its institutions together (D6); null if the caller may not see all of its shares. */
  quantity?: Maybe<Scalars['Quantity']['output']>;
  /** The institutions that it names, each with its share if there is one (D6): for an institution itself, for an importer those that it serves by an agreement in force today. */
  shares: Array<ApprovalShare>;
  /** Last Beijing day on which a clearance may be based on it; null if the document gives none (D13). */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** The approvals of the same letter that the caller may see, this one among them: one for each drug (D31). */
  sameLetter: Array<Approval>;
  /** The dossiers that it decided, of those that the caller may see; an older letter has none (R33). */
  dossiers: Array<DrugDossier>;
  /** Whether it still stands; that its last day is over is not said here. */
  status: ApprovalStatus;
  /** When it was ended or withdrawn: nothing is cleared under it from then on. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** After this time, customs clears nothing under it; null while it stands, and until customs has applied its end. */
  endInForceAt?: Maybe<Scalars['DateTime']['output']>;
  /** Subgraphs that must obey its end and have not confirmed yet; none while it stands. */
  unconfirmed: Array<Scalars['String']['output']>;
  /** Why it was ended or withdrawn. */
  endReason?: Maybe<Scalars['String']['output']>;
  /** The step and the paper that ended it; null while it stands. */
  ending?: Maybe<Procedure>;
};

/** Whether an approval stands (R126). */
export type ApprovalStatus =
  /** It stands. */
  | 'VALID'
  /** NMPA ended it, 终止. */
  | 'ENDED'
  /** NMPA withdrew it, 撤销. */
  | 'WITHDRAWN';

/** What an approval grants to one institution. */
export type ApprovalShare = {
  __typename?: 'ApprovalShare';
  /** The institution. */
  institution: Institution;
  /** Maximum for this institution in the drug's unit; null if only the total limits it. */
  quantity?: Maybe<Scalars['Quantity']['output']>;
};

/** The parties of an agreement, 协议 (R105). */
export type AgreementKind =
  /** Medical institution and importer, 医疗机构与药品进口企业. */
  | 'INSTITUTION_IMPORTER'
  /** Importer and overseas manufacturer, 药品进口企业与境外生产企业. */
  | 'IMPORTER_MANUFACTURER';

/** Where an agreement stands on a day. */
export type AgreementState =
  /** A party has registered it, and the other has not confirmed it yet: it does not bind (D34). */
  | 'PROPOSED'
  /** Confirmed; its first day is still to come. */
  | 'CONFIRMED'
  /** Confirmed, and the day is one of its days: it binds. */
  | 'IN_FORCE'
  /** Its last day is over, or a party has ended it. */
  | 'ENDED'
  /** Taken back by the party that had proposed it. */
  | 'WITHDRAWN';

/** An agreement, 协议 (R105, D15), which binds once both parties have confirmed the same text (D34). Visible to the agencies that supervise imports and its parties. */
export type Agreement = {
  __typename?: 'Agreement';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** Which parties it is between. */
  kind: AgreementKind;
  /** The importer, a party to both kinds. */
  importer: Importer;
  /** The institution of an INSTITUTION_IMPORTER agreement. */
  institution?: Maybe<Institution>;
  /** Name of the overseas manufacturer of an IMPORTER_MANUFACTURER agreement. */
  manufacturer?: Maybe<Scalars['String']['output']>;
  /** First day of the agreement. */
  validFrom: Scalars['Date']['output'];
  /** Last day of the agreement. */
  validUntil: Scalars['Date']['output'];
  /** SHA-256 of the signed document, hexadecimal (R20). */
  documentHash: Scalars['String']['output'];
  /** When it was registered. */
  registeredAt: Scalars['DateTime']['output'];
  /** Where it stands today, in Beijing. */
  state: AgreementState;
  /** Who has confirmed it, in order. A manufacturer does not use the hub: the importer's confirmation of the sealed document stands for both. None are kept of an agreement with a manufacturer that was registered before confirmations were asked for. */
  confirmations: Array<Signature>;
  /** When the last of its parties confirmed it; null until then. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The institution's grounds for having chosen the importer (R115); null in an agreement with a manufacturer, and until the institution has confirmed. */
  selectionGrounds?: Maybe<Scalars['String']['output']>;
  /** Whether it settles what each party is responsible for (R135). False of one that was registered before this was asked. */
  responsibilities: Scalars['Boolean']['output'];
  /** Whether it settles how the quality of drugs is ensured (R135). False of one that was registered before this was asked. */
  quality: Scalars['Boolean']['output'];
  /** The day from which it no longer binds because a party ended it; null otherwise. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** Its way so far, with its document; what was said at its end or withdrawal is the note of that step. */
  procedure: Procedure;
};

/** Kind of a calling organisation. */
export type CallerKind =
  /** An agency of the register. */
  | 'AGENCY'
  /** A medical institution. */
  | 'INSTITUTION'
  /** An importer. */
  | 'IMPORTER'
  /** An analyst, who sees sums. */
  | 'ANALYST'
  /** Anyone else. */
  | 'PUBLIC';

/** The organisation on whose behalf the caller asks. */
export type Me = {
  __typename?: 'Me';
  /** Its kind. */
  kind: CallerKind;
  /** An agency's code, or the id of an institution or importer. */
  id: Scalars['ID']['output'];
  /** Name in Chinese; null if the register does not know it. */
  name?: Maybe<Scalars['String']['output']>;
  /** Name in English; null if the register does not know it. */
  nameEn?: Maybe<Scalars['String']['output']>;
  /** Scopes of the token. */
  scopes: Array<Scalars['String']['output']>;
  /** Mutations that these scopes allow, by name; none for an agency that the register does not know (D37). */
  mutations: Array<Scalars['String']['output']>;
};

/** The period of the pilot, 试点期间 (R6, D18). */
export type PilotPeriod = {
  __typename?: 'PilotPeriod';
  /** First day. */
  from: Scalars['Date']['output'];
  /** Last day. */
  until: Scalars['Date']['output'];
  /** Whether today, in Beijing, is within it. */
  open: Scalars['Boolean']['output'];
  /** Where the dates come from. */
  note: Scalars['String']['output'];
};

/** Who acts, or whose case it is. */
export type Organisation = Agency | Institution | Importer;

/** How a paper was sealed. */
export type Seal =
  /** Not sealed. */
  | 'NONE'
  /** With the official seal of the institution or agency, 公章. */
  | 'OFFICIAL'
  /** With the official seal across all pages, 骑缝章. */
  | 'EVERY_PAGE'
  /** With the enterprise's own seal (D3). */
  | 'ENTERPRISE';

/** A paper that came with a step of a case; the hub keeps what it is and its hash (R20). */
export type Document = {
  __typename?: 'Document';
  /** Its type, as the step names it, for example `THREE_YEAR_SUMMARY`. */
  type: Scalars['String']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** SHA-256 of its scan, 64 hexadecimal digits in lower case. */
  sha256: Scalars['String']['output'];
  /** Number of pages. */
  pages: Scalars['Int']['output'];
  /** How it was sealed. */
  seal: Seal;
  /** The day on which it was signed, if it says so. */
  signedOn?: Maybe<Scalars['Date']['output']>;
  /** When the hub received it. */
  receivedAt: Scalars['DateTime']['output'];
};

/** A step that a case has taken; never changed. */
export type Step = {
  __typename?: 'Step';
  /** 1, 2, 3 … within the case. */
  seq: Scalars['Int']['output'];
  /** The command that took it. */
  name: Scalars['String']['output'];
  /** The state of the case after it. */
  state: Scalars['String']['output'];
  /** The clause that it follows. */
  clause: Scalars['String']['output'];
  /** Who took it. */
  by: Organisation;
  /** When it was taken. */
  at: Scalars['DateTime']['output'];
  /** What was said with it. */
  note?: Maybe<Scalars['String']['output']>;
};

/** A day by which something is to be done. */
export type Deadline = {
  __typename?: 'Deadline';
  /** What is to be done, for example `REVIEW`. */
  name: Scalars['String']['output'];
  /** The clause that sets it. */
  clause: Scalars['String']['output'];
  /** The Beijing day on which it starts, which is not counted. */
  startsOn: Scalars['Date']['output'];
  /** How it is counted, for example `10 working days`. */
  rule: Scalars['String']['output'];
  /** The last Beijing day. */
  dueOn: Scalars['Date']['output'];
  /** Whether the day may still change, since the holidays of a year that it touches are not published (D19). */
  provisional: Scalars['Boolean']['output'];
  /** When it was done; null while it is open. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it was done late, or is late now. */
  overdue: Scalars['Boolean']['output'];
};

/** What a criterion is for. */
export type CriterionKind =
  /** It must be met. */
  | 'REQUIRED'
  /** It or another of its group must be met. */
  | 'ALTERNATIVE'
  /** It ranks, and decides nothing. */
  | 'PRIORITY'
  /** It holds in principle: exceptions need a reason. */
  | 'IN_PRINCIPLE'
  /** People judge it. */
  | 'JUDGED';

/** What a rule found. */
export type CriterionOutcome =
  /** The claimed figures meet it. */
  | 'MET'
  /** They do not. */
  | 'NOT_MET'
  /** People must judge it. */
  | 'TO_BE_JUDGED'
  /** Not met, with a reason that justifies it. */
  | 'JUSTIFIED';

/** What a rule found of a case when it began. It reports; people decide. */
export type Criterion = {
  __typename?: 'Criterion';
  /** Its name, for example `REGISTERED_CASES`. */
  code: Scalars['String']['output'];
  /** The clause behind it. */
  clause: Scalars['String']['output'];
  /** Criteria of one group are alternatives. */
  group?: Maybe<Scalars['String']['output']>;
  /** What it is for. */
  kind: CriterionKind;
  /** The claimed figure. */
  claimed?: Maybe<Scalars['String']['output']>;
  /** What it was compared with, for example `> 3000`. */
  threshold?: Maybe<Scalars['String']['output']>;
  /** What was found. */
  outcome: CriterionOutcome;
};

/** The way of a case: its state, and everything that led there. */
export type Procedure = {
  __typename?: 'Procedure';
  /** Its state now. */
  state: Scalars['String']['output'];
  /** The steps taken, in order. */
  steps: Array<Step>;
  /** The papers that came with them, in order. */
  documents: Array<Document>;
  /** Its deadlines, in the order in which they are due. */
  deadlines: Array<Deadline>;
  /** What rules found of it when it began. */
  criteria: Array<Criterion>;
};

/** A deadline, and the case that it belongs to. */
export type CaseDeadline = {
  __typename?: 'CaseDeadline';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** The deadline. */
  deadline: Deadline;
  /** The id of the case, for example of an application. */
  about: Scalars['ID']['output'];
  /** The procedure of the case, for example `institution-listing`. */
  procedure: Scalars['String']['output'];
  /** Who must have done it. */
  responsible: Organisation;
};

/** What the caller's organisation is told and asked to do, 收件箱 (R100). Each agency that can tell it something has a field of its own; null with an error means that this agency did not answer. */
export type Inbox = {
  __typename?: 'Inbox';
  /** The organisation: its kind, a colon and its id. */
  owner: Scalars['ID']['output'];
  /** Items about the white lists. */
  lists?: Maybe<InboxItemPage>;
};


/** What the caller's organisation is told and asked to do, 收件箱 (R100). Each agency that can tell it something has a field of its own; null with an error means that this agency did not answer. */
export type InboxListsArgs = {
  open?: InputMaybe<Scalars['Boolean']['input']>;
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  order?: InputMaybe<InboxItemOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};

/** A notice, 通知, or a task, 待办: something to do. Visible to its organisation alone. */
export type InboxItem = {
  __typename?: 'InboxItem';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** What kind of item, for example `REVIEW`. */
  kind: Scalars['String']['output'];
  /** The id of what it is about, for example of an application. */
  about: Scalars['ID']['output'];
  /** What it is about; null if the organisation may not see it, and of the pilot period, which has no key. */
  subject?: Maybe<InboxSubject>;
  /** The clause behind it. */
  clause: Scalars['String']['output'];
  /** What is told or asked, in Chinese. */
  text: Scalars['String']['output'];
  /** When it was sent. */
  sentAt: Scalars['DateTime']['output'];
  /** When it was first acknowledged; null until then. */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is a task. A task is open until it is done, a notice until it is acknowledged, or a reminder of a last day until that is over or another. */
  task: Scalars['Boolean']['output'];
  /** Whether it still waits for that. */
  open: Scalars['Boolean']['output'];
  /** The last Beijing day for a task that has one; null otherwise. */
  answerBy?: Maybe<Scalars['Date']['output']>;
  /** Whether that day may still change (D19). */
  provisional: Scalars['Boolean']['output'];
  /** When the task was done; null until then, and for a notice. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the task was done late, or is late now. */
  overdue: Scalars['Boolean']['output'];
};

/** What an item of an inbox is about. */
export type InboxSubject = Agreement | Approval | DemandList | DrugDemand | DrugDossier | DrugRegistration | EarlyAssessment | Importer | Inspection | LicenceRenewal | ListDraft | ListingApplication | Rectification | Removal | RemovalProposal | Violation;

/** One step of a subscription to an inbox: an item that is new or has changed, or a heartbeat. */
export type InboxChange = {
  __typename?: 'InboxChange';
  /** Pass it as `after` to resume after this event. */
  cursor: Scalars['Cursor']['output'];
  /** The item as it was when the event was sent; null on a heartbeat, which only moves the cursor forward. */
  item?: Maybe<InboxItem>;
};

/** Orders of inbox items. */
export type InboxItemOrder =
  /** In commit order: reading on with `after` misses none. */
  | 'OLDEST_FIRST'
  /** In reverse commit order. */
  | 'NEWEST_FIRST';

/** A page of inbox items. */
export type InboxItemPage = {
  __typename?: 'InboxItemPage';
  /** The items of this page. */
  nodes: Array<InboxItem>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that match the filters. */
  totalCount: Scalars['Int']['output'];
  /** Number of open items of the whole inbox at this agency. */
  open: Scalars['Int']['output'];
  /** Number of tasks of the whole inbox at this agency that are late and not done. */
  overdue: Scalars['Int']['output'];
};

/** A call for applications to a white list (R10). */
export type ApplicationCall = {
  __typename?: 'ApplicationCall';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** Which list. */
  kind: WhiteListKind;
  /** First Beijing day on which one may apply. */
  opensOn: Scalars['Date']['output'];
  /** Last Beijing day; null if the call stands open. */
  closesOn?: Maybe<Scalars['Date']['output']>;
  /** When it was closed before its last day; null otherwise. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether one may apply now. */
  open: Scalars['Boolean']['output'];
  /** The agency that called. */
  openedBy: Agency;
};

/** A drug that an institution plans to import (R19). */
export type PlannedDrug = {
  __typename?: 'PlannedDrug';
  /** Name of the drug. */
  name: Scalars['String']['output'];
  /** Dosage form. */
  dosageForm: Scalars['String']['output'];
  /** Specification. */
  specification: Scalars['String']['output'];
  /** Number of packs, above zero. */
  quantity: Scalars['Quantity']['output'];
  /** Overseas marketing authorisation holder. */
  holder: Party;
  /** Manufacturer. */
  manufacturer: Party;
  /** Country or region of origin. */
  origin: Scalars['String']['output'];
  /** Port at which it is to be declared. */
  port: Scalars['String']['output'];
};

/** What an institution claims of itself (R11–R17). */
export type InstitutionClaims = {
  __typename?: 'InstitutionClaims';
  /** Rare-disease cases registered in the national system so far. */
  registeredCases: Scalars['Int']['output'];
  /** Outpatient, emergency and inpatient visits for rare diseases in the year before the application. */
  visitsLastYear: Scalars['Int']['output'];
  /** Codes of the catalogue diseases seen in that year (R14). */
  diseaseCodesLastYear: Array<Scalars['ID']['output']>;
  /** Which cases no other institution covers; null if none is claimed. */
  uncoveredElsewhere?: Maybe<Scalars['String']['output']>;
  /** Whether a major medication safety event happened in the last three years. */
  majorSafetyEventIn3Years: Scalars['Boolean']['output'];
  /** Whether it is in Beijing's rare-disease network. */
  networkMember: Scalars['Boolean']['output'];
  /** Whether it is the main body of a national medical centre. */
  nationalCentre: Scalars['Boolean']['output'];
  /** Whether it is in Beijing's international medical pilot. */
  internationalPilot: Scalars['Boolean']['output'];
};

/** What an importer claims of itself (R52–R63). */
export type ImporterClaims = {
  __typename?: 'ImporterClaims';
  /** Customs registration code, 海关注册编码, ten characters (R52). */
  customsCode: Scalars['String']['output'];
  /** Number of its customs filing, 报关单位备案证明 (R61). */
  customsFiling: Scalars['String']['output'];
  /** Its drug distribution licence (R54). */
  licence: Licence;
  /** Whether drugs for rare diseases have a storage area of their own (R55). */
  separateArea: Scalars['Boolean']['output'];
  /** Whether it can code and trace each pack (R57). */
  codingReady: Scalars['Boolean']['output'];
  /** Whether it broke the law gravely in the last two years (R63). */
  majorViolationIn2Years: Scalars['Boolean']['output'];
};

/** An application to be put on a white list. Visible to the applicant, to those who review it (of an institution BJHC; of an importer TIANZHU, BJMPA, CUSTOMS) and, once it is in a draft, to the six members. */
export type ListingApplication = {
  __typename?: 'ListingApplication';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** Which list. */
  kind: WhiteListKind;
  /** The call that it answers. */
  call: ApplicationCall;
  /** Who applies: an institution or an importer. */
  applicant: Organisation;
  /** Number of an institution's practice licence, 医疗机构执业许可证 (R124); null for an importer. */
  practiceLicence?: Maybe<Scalars['String']['output']>;
  /** Unified social credit code, 统一社会信用代码, 18 characters. */
  creditCode: Scalars['String']['output'];
  /** Why a code with an unexpected last character is right; null if the character is as expected (D20). */
  creditCodeReason?: Maybe<Scalars['String']['output']>;
  /** What an institution claims of itself; null for an importer. */
  claims?: Maybe<InstitutionClaims>;
  /** What an importer claims of itself; null for an institution. */
  importerClaims?: Maybe<ImporterClaims>;
  /** The drugs that an institution plans to import. */
  plannedDrugs: Array<PlannedDrug>;
  /** When it was submitted. */
  submittedAt: Scalars['DateTime']['output'];
  /** Its way: SUBMITTED, WITHDRAWN, REVIEWED, NOT_RECOMMENDED, RETURNED, IN_DRAFT, AGREED, REJECTED, LISTED; of an importer also ACCEPTED, and PARTLY_REVIEWED once one of two opinions is given. */
  procedure: Procedure;
  /** What the reviewers found; the applicant sees it once the deliberation is concluded, or the application has ended. */
  opinions: Array<ReviewOpinion>;
};

/** What a reviewer did. */
export type ReviewActivity =
  /** Read the documents. */
  | 'DOCUMENT_REVIEW'
  /** Looked on site. */
  | 'ON_SITE_CHECK'
  /** Something else. */
  | 'OTHER';

/** What a review comes to. */
export type ReviewOutcome =
  /** Recommended for the list. */
  | 'RECOMMENDED'
  /** Not recommended. */
  | 'NOT_RECOMMENDED'
  /** Returned as incomplete; a new application starts anew (D27). */
  | 'RETURNED';

/** What an agency found of an application (R21, R66). */
export type ReviewOpinion = {
  __typename?: 'ReviewOpinion';
  /** The agency. */
  agency: Agency;
  /** What it did. */
  activities: Array<ReviewActivity>;
  /** What it came to. */
  outcome: ReviewOutcome;
  /** How experienced and able an importer is, 0 to 100, if the agency says so (R59). */
  score?: Maybe<Scalars['Int']['output']>;
  /** Its opinion. */
  opinion: Scalars['String']['output'];
  /** When it was given. */
  givenAt: Scalars['DateTime']['output'];
};

/** A draft list, 送审稿 (R23). Visible to the six members. */
export type ListDraft = {
  __typename?: 'ListDraft';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** Which list. */
  kind: WhiteListKind;
  /** 1, 2, 3 … within the kind. */
  number: Scalars['Int']['output'];
  /** When it was submitted to the joint office. */
  submittedAt: Scalars['DateTime']['output'];
  /** The applications in it, in the order of their ids. */
  entries: Array<DraftEntry>;
  /** The members of the list that it leaves out, in the order of their ids (D41). */
  omissions: Array<DraftOmission>;
  /** Its deliberation; null until it is convened. */
  deliberation?: Maybe<Deliberation>;
  /** Of the importer list: what TIANZHU, BJMPA and CUSTOMS sign or have signed; null until the members have agreed (R69). */
  text?: Maybe<ListText>;
  /** Its way: SUBMITTED, CONVENED, AGREED, REJECTED, PUBLISHED. */
  procedure: Procedure;
};

/** The text of a version of the importer list, which three agencies sign (R69). */
export type ListText = {
  __typename?: 'ListText';
  /** The number of the version that it follows; 0 if it is the first. Where another version comes first, all sign the text that follows it. */
  base: Scalars['Int']['output'];
  /** The text, in Chinese: one line for each importer, and after them one for each that is left out, with the reason. */
  text: Scalars['String']['output'];
  /** Its SHA-256, in UTF-8, 64 hexadecimal digits in lower case. */
  sha256: Scalars['String']['output'];
  /** The signatures under it, in the order of signing. */
  signatures: Array<Signature>;
};

/** An application in a draft list. */
export type DraftEntry = {
  __typename?: 'DraftEntry';
  /** The application. */
  application: ListingApplication;
  /** Whether the deliberation put it on the list; null until it is concluded. */
  listed?: Maybe<Scalars['Boolean']['output']>;
};

/** A member of a list that a draft leaves out, 定期调整移出 (R8, R50, D41). */
export type DraftOmission = {
  __typename?: 'DraftOmission';
  /** The institution, of the institution list; null otherwise. */
  institution?: Maybe<Institution>;
  /** The importer, of the importer list; null otherwise. */
  importer?: Maybe<Importer>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Whether what has been delivered may still be used once it is left out (D9). */
  mayUseDelivered: Scalars['Boolean']['output'];
  /** Whether the deliberation leaves it out; null until it is concluded. */
  leftOut?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it has left the list by a removal or another draft since: then this draft decides nothing about it. */
  overtaken: Scalars['Boolean']['output'];
};

/** The deliberation of a draft by the six members, 集体审议 (R22). */
export type Deliberation = {
  __typename?: 'Deliberation';
  /** When they meet. */
  meetsAt: Scalars['DateTime']['output'];
  /** When they were called. */
  convenedAt: Scalars['DateTime']['output'];
  /** When the result was recorded; null until then. */
  concludedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Each member's part, in the order of the codes. */
  members: Array<MemberOpinion>;
};

/** What a member thinks of a draft. */
export type Stance =
  /** For it. */
  | 'AGREE'
  /** Against it. */
  | 'DISAGREE'
  /** Neither. */
  | 'ABSTAIN';

/** A member's part in a deliberation. */
export type MemberOpinion = {
  __typename?: 'MemberOpinion';
  /** The member. */
  agency: Agency;
  /** Whether it took part; null while it is waited for. */
  present?: Maybe<Scalars['Boolean']['output']>;
  /** What it thinks. */
  stance?: Maybe<Stance>;
  /** Its opinion. */
  opinion?: Maybe<Scalars['String']['output']>;
  /** When it was given. */
  givenAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What an institution asks to have listed, 药品需求 (R28, R37). Visible to it, BJHC and BJMPA. */
export type DrugDemand = {
  __typename?: 'DrugDemand';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** The institution that needs the drug. */
  institution: Institution;
  /** Generic name of the drug, 通用名. */
  drugName: Scalars['String']['output'];
  /** The rare diseases that it is for; none if only a guideline names the drug. */
  diseases: Array<Disease>;
  /** Number of patients who need it. */
  patients: Scalars['Int']['output'];
  /** Estimated number of packs (R9). */
  quantity: Scalars['Int']['output'];
  /** Why it is needed. */
  need: Scalars['String']['output'];
  /** When it was filed. */
  filedAt: Scalars['DateTime']['output'];
  /** What BJHC advised for the application; null until then (R143). */
  guidance?: Maybe<Scalars['String']['output']>;
  /** When BJHC advised it. */
  guidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The dossier in which it was applied for; null until then. */
  dossier?: Maybe<DrugDossier>;
  /** Its way: FILED, GUIDED, APPLIED. */
  procedure: Procedure;
};

/** An institution's application to NMPA for the temporary import of drugs, 临时进口申请 (R33). Visible to it, and to BJHC and BJMPA, who have a copy. */
export type ImportApplication = {
  __typename?: 'ImportApplication';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** The institution that applies. */
  institution: Institution;
  /** When it was submitted, and copied. */
  submittedAt: Scalars['DateTime']['output'];
  /** Who got a copy at the same time, 抄报 (D2). */
  copiedTo: Array<Agency>;
  /** A dossier for each drug variety, in the order of the application. */
  dossiers: Array<DrugDossier>;
};

/** Whether a drug can be had in China (R39). */
export type DomesticStatus =
  /** No such drug is registered, 国内无注册上市. */
  | 'NOT_REGISTERED'
  /** Nobody produces it, 无企业生产. */
  | 'NOT_PRODUCED'
  /** Its production cannot be resumed soon, 短时期内无法恢复生产. */
  | 'NOT_SOON_AGAIN'
  /** It can be had: an exception needs a reason. */
  | 'AVAILABLE';

/** How far NMPA is with a dossier (R29, R144). */
export type DossierStatus =
  /** Submitted. */
  | 'SUBMITTED'
  /** NMPA has consulted NHC, 函询国家卫生健康委. */
  | 'NHC_CONSULTED'
  /** Approved, 同意进口的批复. */
  | 'APPROVED'
  /** Refused, 不予同意. */
  | 'REFUSED'
  /** Withdrawn, 撤回. */
  | 'WITHDRAWN';

/** The papers about one drug variety in an import application, 单独成册 (R44). Visible as its application. */
export type DrugDossier = {
  __typename?: 'DrugDossier';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** The application that it belongs to. */
  application: ImportApplication;
  /** The institution that applies. */
  institution: Institution;
  /** The demand before it, if there was one. */
  demand?: Maybe<DrugDemand>;
  /** The drug, with the estimated quantity. */
  planned: PlannedDrug;
  /** The diseases of the catalogue that it is for (R40). */
  diseases: Array<Disease>;
  /** Whether the guideline of rare diseases names it, 《罕见病诊疗指南》 (R40). */
  inGuideline: Scalars['Boolean']['output'];
  /** The class of line 205 that it belongs to, by its name or as the applicant says; null if none (R42). */
  excludedClass?: Maybe<Scalars['String']['output']>;
  /** Where it is approved abroad: codes such as `EU`, `US`, `JP` (R39, R41). */
  marketedAbroad: Array<Scalars['String']['output']>;
  /** Whether it can be had in China (R39). */
  domesticStatus: DomesticStatus;
  /** Why it is an exception from what holds in principle (R38). */
  justification?: Maybe<Scalars['String']['output']>;
  /** The medical purpose that it is for, and no other (R43). */
  purpose: Scalars['String']['output'];
  /** Why it must be imported. */
  necessity: Scalars['String']['output'];
  /** Whom to ask at the institution: an office, not a patient. */
  contact: Scalars['String']['output'];
  /** How far NMPA is with it. */
  status: DossierStatus;
  /** Its way, with its papers and what the criteria of annex 2 found. */
  procedure: Procedure;
  /** The demand list that it is in; shown to BJHC and BJMPA. */
  demandList?: Maybe<DemandList>;
  /** What the joint experts found of it; null until then. NMPA's decision does not wait for it. */
  assessment?: Maybe<AssessmentRow>;
  /** The approval that decided it. */
  approval?: Maybe<Approval>;
};

/** BJHC's sum of what institutions applied for, 需求名单 (R45). Visible to BJHC and BJMPA. */
export type DemandList = {
  __typename?: 'DemandList';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** 1, 2, 3 … */
  number: Scalars['Int']['output'];
  /** When it was closed: from then on it can be assessed. */
  closedAt: Scalars['DateTime']['output'];
  /** The dossiers in it, in commit order. */
  dossiers: Array<DrugDossier>;
  /** The joint experts' opinion on it; null until then. */
  assessment?: Maybe<EarlyAssessment>;
  /** Its way: CLOSED, ASSESSED. No deadline exists for it (R37). */
  procedure: Procedure;
};

/** The written opinion of the joint experts on a demand list, 提前评估 (R34–R36). Visible to BJHC and BJMPA, and to NHC, which it is sent to. */
export type EarlyAssessment = {
  __typename?: 'EarlyAssessment';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** What it is about; shown to BJHC and BJMPA. */
  demandList?: Maybe<DemandList>;
  /** The experts. */
  experts: Array<Scalars['String']['output']>;
  /** What they found of each dossier; shown to BJHC and BJMPA, who read the dossiers. */
  rows: Array<AssessmentRow>;
  /** The written opinion, 书面评估意见. */
  opinion: Document;
  /** When it was sent to NHC. */
  sentToNhcAt: Scalars['DateTime']['output'];
};

/** What the joint experts found of a dossier: three questions (R35). Visible as the dossier. */
export type AssessmentRow = {
  __typename?: 'AssessmentRow';
  /** The dossier. */
  dossier: DrugDossier;
  /** The whole opinion; shown to BJHC and BJMPA. */
  assessment?: Maybe<EarlyAssessment>;
  /** Whether the institution can manage the use of the drug, 具备使用管理能力. */
  institutionCapable: Scalars['Boolean']['output'];
  /** Whether the drug is clinically urgent, 临床急需. */
  clinicallyUrgent: Scalars['Boolean']['output'];
  /** Whether the quantity is reasonable, 需求量合理. */
  quantityReasonable: Scalars['Boolean']['output'];
  /** The quantity that the experts recommend. */
  recommendedQuantity?: Maybe<Scalars['Int']['output']>;
  /** What else they found, 等内容. */
  others?: Maybe<Scalars['String']['output']>;
  /** The earlier assessment from which the first two answers were taken over; shown to BJHC and BJMPA. */
  reuses?: Maybe<EarlyAssessment>;
};

/** A remark by a rule on something that was nevertheless allowed. */
export type Finding = {
  __typename?: 'Finding';
  /** For example `DOSSIER_MISSING`. */
  code: Scalars['String']['output'];
  /** The remark in the caller's language. */
  message: Scalars['String']['output'];
  /** The requirement or decision behind it, for example `R33`. */
  requirement?: Maybe<Scalars['String']['output']>;
};

/** An order to an institution to put right what it lacks, 责令限期整改 (R25). Visible to it and to BJHC, BJMPA and TIANZHU. */
export type Rectification = {
  __typename?: 'Rectification';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** The institution; it stays on the list. */
  institution: Institution;
  /** What it lacks. */
  cause: Scalars['String']['output'];
  /** The last day for it. */
  dueOn: Scalars['Date']['output'];
  /** When it was ordered. */
  orderedAt: Scalars['DateTime']['output'];
  /** Its way: ORDERED, ACCEPTED, FAILED, or OVERTAKEN if the institution has left the list. */
  procedure: Procedure;
};

/** Why one is removed from a list. */
export type RemovalCause =
  /** An institution no longer has the capability, and did not rectify it (R25). */
  | 'LOST_CAPABILITY'
  /** An illegal act of an institution; no rectification is needed (R26). */
  | 'ILLEGAL_ACT'
  /** A serious consequence that an importer caused, such as drugs that cannot be traced; a violation alone is none (R70, R71). */
  | 'SERIOUS_CONSEQUENCE'
  /** No approval of a drug is valid any more (R126). */
  | 'APPROVAL_ENDED'
  /** The approved quantity of a drug is used up (R31). */
  | 'QUANTITY_USED_UP'
  /** A drug has been registered in China, 国内已注册上市 (R39). */
  | 'REGISTERED_IN_CHINA'
  /** A risk of a drug; BJMPA and BJHC both sign (R48). */
  | 'RISK'
  /** No institution needs a drug any more, 临床需求变化 (R31); or the next draft of a list left an institution or importer out, 定期调整 (R8, R50, D41). */
  | 'ADJUSTMENT';

/** A proposal to remove an importer, which one of TIANZHU and BJMPA has signed (R70). Visible to the agencies that supervise imports. */
export type RemovalProposal = {
  __typename?: 'RemovalProposal';
  /** UUIDv7, lower case; the removal that it leads to has the same. */
  id: Scalars['ID']['output'];
  /** Which list: DRUG or IMPORTER. */
  kind: WhiteListKind;
  /** The drug; it stays on the list until both have signed. Null if it is an importer. */
  drug?: Maybe<Drug>;
  /** The importer; it stays on the list until both have signed. Null if it is a drug. */
  importer?: Maybe<Importer>;
  /** Why, in kind. */
  cause: RemovalCause;
  /** Why, in words. */
  reason: Scalars['String']['output'];
  /** The violation that led to it; null if it names none, and to callers who may not see it. */
  violation?: Maybe<Violation>;
  /** Whether what has been delivered may still be used once it is removed (D9). */
  mayUseDelivered: Scalars['Boolean']['output'];
  /** SHA-256 of the decision, which both sign, 64 hexadecimal digits in lower case. */
  textSha256: Scalars['String']['output'];
  /** Who proposes it. */
  proposedBy: Agency;
  /** When it was proposed. */
  proposedAt: Scalars['DateTime']['output'];
  /** The signatures under the decision, in the order of signing. */
  signatures: Array<Signature>;
  /** Its way: PROPOSED, REMOVED, WITHDRAWN, or OVERTAKEN if what it is about has left the list otherwise. */
  procedure: Procedure;
};

/** The removal of an entry from a white list (R25, R26, R70), also by a draft that leaves it out (D41). */
export type Removal = {
  __typename?: 'Removal';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** Which list. */
  kind: WhiteListKind;
  /** The institution removed; null if it was another entry. */
  institution?: Maybe<Institution>;
  /** The drug removed; null if it was another entry. */
  drug?: Maybe<Drug>;
  /** The importer removed; null if it was another entry. */
  importer?: Maybe<Importer>;
  /** Why, in kind. */
  cause: RemovalCause;
  /** Why, in words. */
  reason: Scalars['String']['output'];
  /** The violation that led to it; null if it names none, and to callers who may not see it. */
  violation?: Maybe<Violation>;
  /** Whether what has been delivered may still be used (D9). */
  mayUseDelivered: Scalars['Boolean']['output'];
  /** When it took effect: what begins later is refused. Of one that a list leaves out which is still to take effect, the start of its first day. */
  removedAt: Scalars['DateTime']['output'];
  /** After this time, no agency commits anything that the removal forbids; null until every agency that must obey has applied it. */
  inForceAt?: Maybe<Scalars['DateTime']['output']>;
  /** Subgraphs that must obey and have not confirmed yet. */
  unconfirmed: Array<Scalars['String']['output']>;
  /** The version that it led to; of one that a draft leaves out, `list.draft` has the deliberation, and `list.signatures` those under the text. */
  list: ListVersion;
  /** The signatures under the decision, in the order of signing; none if one agency decided, or a draft (R70). */
  signatures: Array<Signature>;
  /** Its way, with the decision if it is no draft's; shown to whom it removes and to BJHC, BJMPA, CUSTOMS and TIANZHU, who are told of it, and null for others. */
  procedure?: Maybe<Procedure>;
};

/** How bad a finding is. */
export type FindingGrade =
  /** Critical, 严重缺陷. */
  | 'CRITICAL'
  /** Major, 主要缺陷. */
  | 'MAJOR'
  /** Minor, 一般缺陷. */
  | 'MINOR';

/** What inspectors found. */
export type InspectionFinding = {
  __typename?: 'InspectionFinding';
  /** What is wrong. */
  text: Scalars['String']['output'];
  /** How bad it is. */
  grade: FindingGrade;
};

/** A check of an institution or importer, 监督检查 (R101, R102, R127). Visible to it, to TIANZHU and BJMPA, to BJHC and the district if it is an institution, and to CUSTOMS if that recorded it. */
export type Inspection = {
  __typename?: 'Inspection';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** The institution or importer. */
  subject: Organisation;
  /** The Beijing day of the inspection. */
  inspectedOn: Scalars['Date']['output'];
  /** What was found, in the order of the record; none if nothing is wrong. */
  findings: Array<InspectionFinding>;
  /** The agency that inspected. */
  recordedBy: Agency;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Its way, with the record: FINDINGS, NO_FINDINGS. */
  procedure: Procedure;
};

/** What an institution or importer did against a rule, 违法违规 (R104). Visible to whoever sees an inspection of it; to everyone only as a credit record. */
export type Violation = {
  __typename?: 'Violation';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** The institution or importer. */
  subject: Organisation;
  /** What it did. */
  text: Scalars['String']['output'];
  /** The rule of the city under which it belongs in the credit record; null if the inspector named none. */
  basis?: Maybe<Scalars['String']['output']>;
  /** The inspection that found it; null if it came to light otherwise. */
  inspection?: Maybe<Inspection>;
  /** The agency that reports it. */
  recordedBy: Agency;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** What was published of it, the first first; of several, only the last may be in force. */
  creditRecords: Array<CreditRecord>;
  /** Its way, with the decision: RECORDED, PUBLISHED, WITHDRAWN. */
  procedure: Procedure;
};

/** A violation as published in the credit record of an institution or importer, 信用记录 (R104). No login needed. */
export type CreditRecord = {
  __typename?: 'CreditRecord';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** The institution or importer. */
  subject: Organisation;
  /** What it did. */
  text: Scalars['String']['output'];
  /** The rule of the city under which it is published, 本市有关规定. */
  basis: Scalars['String']['output'];
  /** The agency that published it. */
  publishedBy: Agency;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** When it was withdrawn; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was withdrawn. */
  withdrawalReason?: Maybe<Scalars['String']['output']>;
};

/** What a version changed about an entry. */
export type ListChangeKind =
  /** It was not on the list before. */
  | 'ADDED'
  /** It is no longer on the list. */
  | 'REMOVED'
  /** Its permitted institutions are others. */
  | 'CHANGED';

/** A change of a white list. */
export type ListChange = {
  __typename?: 'ListChange';
  /** The version that made it, with its reason. */
  list: ListVersion;
  /** The entry, as it was before if it was removed. */
  entry: ListEntry;
  /** What changed. */
  change: ListChangeKind;
  /** The removal, with its cause and reason; null unless the entry was removed, or if the list was in force before the hub was. */
  removal?: Maybe<Removal>;
};

/** A rule that an agency may change (D1). */
export type Setting = {
  __typename?: 'Setting';
  /** Its name, for example `institution.registeredCases`. */
  key: Scalars['String']['output'];
  /** What it means. */
  meaning: Scalars['String']['output'];
  /** The clause behind it. */
  clause: Scalars['String']['output'];
  /** Its value on the day. */
  value: Scalars['String']['output'];
  /** Since which day; null if it has never been changed. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** The agency that may change it. */
  owner: Agency;
};

/** Orders of versions of a list. */
export type ListVersionOrder =
  /** By number, the newest first. */
  | 'NEWEST_FIRST'
  /** By number: reading on with `after` misses none. */
  | 'OLDEST_FIRST';

/** A page of versions of a list. */
export type ListVersionPage = {
  __typename?: 'ListVersionPage';
  /** The versions of this page. */
  nodes: Array<ListVersion>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of versions of the list. */
  totalCount: Scalars['Int']['output'];
};

/** Orders of calls for applications. */
export type ApplicationCallOrder =
  /** In commit order: reading on with `after` misses none. */
  | 'OLDEST_FIRST'
  /** In reverse commit order. */
  | 'NEWEST_FIRST';

/** A page of calls for applications. */
export type ApplicationCallPage = {
  __typename?: 'ApplicationCallPage';
  /** The calls for applications of this page. */
  nodes: Array<ApplicationCall>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** Orders of applications. */
export type ListingApplicationOrder =
  /** In commit order: reading on with `after` misses none. */
  | 'OLDEST_FIRST'
  /** In reverse commit order. */
  | 'NEWEST_FIRST';

/** A page of applications. */
export type ListingApplicationPage = {
  __typename?: 'ListingApplicationPage';
  /** The applications of this page. */
  nodes: Array<ListingApplication>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** Orders of draft lists. */
export type ListDraftOrder =
  /** In commit order: reading on with `after` misses none. */
  | 'OLDEST_FIRST'
  /** In reverse commit order. */
  | 'NEWEST_FIRST';

/** A page of draft lists. */
export type ListDraftPage = {
  __typename?: 'ListDraftPage';
  /** The draft lists of this page. */
  nodes: Array<ListDraft>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** Orders of drug demands. */
export type DrugDemandOrder =
  /** In commit order: reading on with `after` misses none. */
  | 'OLDEST_FIRST'
  /** In reverse commit order. */
  | 'NEWEST_FIRST';

/** A page of drug demands. */
export type DrugDemandPage = {
  __typename?: 'DrugDemandPage';
  /** The drug demands of this page. */
  nodes: Array<DrugDemand>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** Orders of drug dossiers. */
export type DrugDossierOrder =
  /** In commit order: reading on with `after` misses none. */
  | 'OLDEST_FIRST'
  /** In reverse commit order. */
  | 'NEWEST_FIRST';

/** A page of drug dossiers. */
export type DrugDossierPage = {
  __typename?: 'DrugDossierPage';
  /** The drug dossiers of this page. */
  nodes: Array<DrugDossier>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** Orders of demand lists. */
export type DemandListOrder =
  /** In commit order: reading on with `after` misses none. */
  | 'OLDEST_FIRST'
  /** In reverse commit order. */
  | 'NEWEST_FIRST';

/** A page of demand lists. */
export type DemandListPage = {
  __typename?: 'DemandListPage';
  /** The demand lists of this page. */
  nodes: Array<DemandList>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** Orders of orders to rectify. */
export type RectificationOrder =
  /** In commit order: reading on with `after` misses none. */
  | 'OLDEST_FIRST'
  /** In reverse commit order. */
  | 'NEWEST_FIRST';

/** A page of orders to rectify. */
export type RectificationPage = {
  __typename?: 'RectificationPage';
  /** The orders to rectify of this page. */
  nodes: Array<Rectification>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** Orders of removals. */
export type RemovalOrder =
  /** In commit order: reading on with `after` misses none. */
  | 'OLDEST_FIRST'
  /** In reverse commit order. */
  | 'NEWEST_FIRST';

/** A page of removals. */
export type RemovalPage = {
  __typename?: 'RemovalPage';
  /** The removals of this page. */
  nodes: Array<Removal>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** Orders of inspections. */
export type InspectionOrder =
  /** In commit order: reading on with `after` misses none. */
  | 'OLDEST_FIRST'
  /** In reverse commit order. */
  | 'NEWEST_FIRST';

/** A page of inspections. */
export type InspectionPage = {
  __typename?: 'InspectionPage';
  /** The inspections of this page. */
  nodes: Array<Inspection>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** Orders of violations. */
export type ViolationOrder =
  /** In commit order: reading on with `after` misses none. */
  | 'OLDEST_FIRST'
  /** In reverse commit order. */
  | 'NEWEST_FIRST';

/** A page of violations. */
export type ViolationPage = {
  __typename?: 'ViolationPage';
  /** The violations of this page. */
  nodes: Array<Violation>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** Orders of credit records. */
export type CreditRecordOrder =
  /** In commit order: reading on with `after` misses none. */
  | 'OLDEST_FIRST'
  /** In reverse commit order. */
  | 'NEWEST_FIRST';

/** A page of credit records. */
export type CreditRecordPage = {
  __typename?: 'CreditRecordPage';
  /** The credit records of this page. */
  nodes: Array<CreditRecord>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** Orders of proposals to remove an importer. */
export type RemovalProposalOrder =
  /** In commit order: reading on with `after` misses none. */
  | 'OLDEST_FIRST'
  /** In reverse commit order. */
  | 'NEWEST_FIRST';

/** A page of proposals to remove an importer. */
export type RemovalProposalPage = {
  __typename?: 'RemovalProposalPage';
  /** The proposals of this page. */
  nodes: Array<RemovalProposal>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** Orders of deadlines. */
export type CaseDeadlineOrder =
  /** By the day on which they are due. */
  | 'DUE'
  /** By the day on which they are due, the last first. */
  | 'DUE_DESCENDING';

/** A page of deadlines. */
export type CaseDeadlinePage = {
  __typename?: 'CaseDeadlinePage';
  /** The deadlines of this page. */
  nodes: Array<CaseDeadline>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** Orders of drugs. */
export type DrugOrder =
  /** In commit order: reading on with `after` misses none. */
  | 'OLDEST_FIRST'
  /** In reverse commit order. */
  | 'NEWEST_FIRST'
  /** By Chinese name, in the order of Unicode code points. */
  | 'NAME'
  /** By Chinese name, in the reverse order of Unicode code points. */
  | 'NAME_DESCENDING';

/** A page of drugs. */
export type DrugPage = {
  __typename?: 'DrugPage';
  /** The drugs of this page. */
  nodes: Array<Drug>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** Orders of institutions. */
export type InstitutionOrder =
  /** By id. */
  | 'ID'
  /** By Chinese name, in the order of Unicode code points. */
  | 'NAME'
  /** By Chinese name, in the reverse order of Unicode code points. */
  | 'NAME_DESCENDING';

/** A page of institutions. */
export type InstitutionPage = {
  __typename?: 'InstitutionPage';
  /** The institutions of this page. */
  nodes: Array<Institution>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** Orders of importers. */
export type ImporterOrder =
  /** By id. */
  | 'ID'
  /** By Chinese name, in the order of Unicode code points. */
  | 'NAME'
  /** By Chinese name, in the reverse order of Unicode code points. */
  | 'NAME_DESCENDING';

/** A page of importers. */
export type ImporterPage = {
  __typename?: 'ImporterPage';
  /** The importers of this page. */
  nodes: Array<Importer>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** Orders of approvals. */
export type ApprovalOrder =
  /** In commit order: reading on with `after` misses none. */
  | 'OLDEST_FIRST'
  /** In reverse commit order. */
  | 'NEWEST_FIRST';

/** A page of approvals. */
export type ApprovalPage = {
  __typename?: 'ApprovalPage';
  /** The approvals of this page. */
  nodes: Array<Approval>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** Orders of agreements. */
export type AgreementOrder =
  /** In commit order: reading on with `after` misses none. */
  | 'OLDEST_FIRST'
  /** In reverse commit order. */
  | 'NEWEST_FIRST';

/** A page of agreements. */
export type AgreementPage = {
  __typename?: 'AgreementPage';
  /** The agreements of this page. */
  nodes: Array<Agreement>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** A page of diseases. */
export type DiseasePage = {
  __typename?: 'DiseasePage';
  /** The diseases of this page. */
  nodes: Array<Disease>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** The version of a white list in effect on a day; null before the first version. No login needed (R120). */
  publishedList?: Maybe<ListVersion>;
  /** The versions of a white list. No login needed. */
  listVersions: ListVersionPage;
  /** The version of a white list that bound at an instant; null before the first. The answer never changes (D33). No login needed. */
  listAt?: Maybe<ListVersion>;
  /** What came into force on a white list between two days, in the order of the versions. No login needed. */
  listChanges: Array<ListChange>;
  /** Calls for applications. No login needed. */
  applicationCalls: ApplicationCallPage;
  /** One application; null if it does not exist or the caller may not see it. */
  listingApplication?: Maybe<ListingApplication>;
  /** Applications that the caller may see. */
  listingApplications: ListingApplicationPage;
  /** One draft list; null if it does not exist or the caller may not see it. */
  listDraft?: Maybe<ListDraft>;
  /** Draft lists that the caller may see. */
  listDrafts: ListDraftPage;
  /** Drug demands that the caller may see. */
  drugDemands: DrugDemandPage;
  /** One import application; null if it does not exist or the caller may not see it. */
  importApplication?: Maybe<ImportApplication>;
  /** One drug dossier; null if it does not exist or the caller may not see it. */
  drugDossier?: Maybe<DrugDossier>;
  /** Drug dossiers that the caller may see. */
  drugDossiers: DrugDossierPage;
  /** Demand lists that the caller may see. */
  demandLists: DemandListPage;
  /** One early assessment; null if it does not exist or the caller may not see it. */
  earlyAssessment?: Maybe<EarlyAssessment>;
  /** Orders to rectify that the caller may see. */
  rectifications: RectificationPage;
  /** Removals from white lists. No login needed. */
  removals: RemovalPage;
  /** Inspections that the caller may see. */
  inspections: InspectionPage;
  /** Violations that the caller may see. */
  violations: ViolationPage;
  /** The credit records of institutions and importers (R104). No login needed. */
  creditRecords: CreditRecordPage;
  /** Proposals to remove an importer, or a drug for a risk, that the caller may see. */
  removalProposals: RemovalProposalPage;
  /** The rules that agencies may change, as they were on a day. No login needed. */
  settings: Array<Setting>;
  /** The inbox of the caller's organisation. */
  inbox: Inbox;
  /** Deadlines that the caller is responsible for, or of its own cases. */
  listDeadlines: CaseDeadlinePage;
  /** One drug; null if it does not exist. */
  drug?: Maybe<Drug>;
  /** Drugs of the register. */
  drugs: DrugPage;
  /** One institution; null if it does not exist. */
  institution?: Maybe<Institution>;
  /** Institutions of the register. */
  institutions: InstitutionPage;
  /** One importer; null if it does not exist. */
  importer?: Maybe<Importer>;
  /** Importers of the register. */
  importers: ImporterPage;
  /** One approval; null if it does not exist or the caller may not see it. */
  approval?: Maybe<Approval>;
  /** Approvals that the caller may see. */
  approvals: ApprovalPage;
  /** Agreements that the caller may see. */
  agreements: AgreementPage;
  /** One disease of the catalogue; null if it does not exist. */
  disease?: Maybe<Disease>;
  /** Diseases of the catalogue. */
  diseases: DiseasePage;
  /** The agencies of the pilot and the national bodies. */
  agencies: Array<Agency>;
  /** The period of the pilot. */
  pilotPeriod?: Maybe<PilotPeriod>;
  /** The caller; null without a login. */
  me?: Maybe<Me>;
};


export type QueryPublishedListArgs = {
  kind: WhiteListKind;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryListVersionsArgs = {
  kind: WhiteListKind;
  order?: InputMaybe<ListVersionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryListAtArgs = {
  kind: WhiteListKind;
  at: Scalars['DateTime']['input'];
};


export type QueryListChangesArgs = {
  kind: WhiteListKind;
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};


export type QueryApplicationCallsArgs = {
  kind?: InputMaybe<WhiteListKind>;
  order?: InputMaybe<ApplicationCallOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryListingApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryListingApplicationsArgs = {
  kind?: InputMaybe<WhiteListKind>;
  state?: InputMaybe<Scalars['String']['input']>;
  order?: InputMaybe<ListingApplicationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryListDraftArgs = {
  id: Scalars['ID']['input'];
};


export type QueryListDraftsArgs = {
  kind?: InputMaybe<WhiteListKind>;
  state?: InputMaybe<Scalars['String']['input']>;
  order?: InputMaybe<ListDraftOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDrugDemandsArgs = {
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  guided?: InputMaybe<Scalars['Boolean']['input']>;
  order?: InputMaybe<DrugDemandOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryImportApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDrugDossierArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDrugDossiersArgs = {
  status?: InputMaybe<DossierStatus>;
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  order?: InputMaybe<DrugDossierOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDemandListsArgs = {
  state?: InputMaybe<Scalars['String']['input']>;
  order?: InputMaybe<DemandListOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryEarlyAssessmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRectificationsArgs = {
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  order?: InputMaybe<RectificationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRemovalsArgs = {
  kind?: InputMaybe<WhiteListKind>;
  order?: InputMaybe<RemovalOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryInspectionsArgs = {
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  order?: InputMaybe<InspectionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryViolationsArgs = {
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<Scalars['String']['input']>;
  order?: InputMaybe<ViolationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCreditRecordsArgs = {
  subjectId?: InputMaybe<Scalars['ID']['input']>;
  withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
  order?: InputMaybe<CreditRecordOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRemovalProposalsArgs = {
  kind?: InputMaybe<WhiteListKind>;
  importerId?: InputMaybe<Scalars['ID']['input']>;
  order?: InputMaybe<RemovalProposalOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySettingsArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryListDeadlinesArgs = {
  done?: InputMaybe<Scalars['Boolean']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  order?: InputMaybe<CaseDeadlineOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDrugArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDrugsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  order?: InputMaybe<DrugOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryInstitutionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInstitutionsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  order?: InputMaybe<InstitutionOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryImporterArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImportersArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  order?: InputMaybe<ImporterOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryApprovalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryApprovalsArgs = {
  drugId?: InputMaybe<Scalars['ID']['input']>;
  order?: InputMaybe<ApprovalOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryAgreementsArgs = {
  kind?: InputMaybe<AgreementKind>;
  state?: InputMaybe<AgreementState>;
  order?: InputMaybe<AgreementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDiseaseArgs = {
  code: Scalars['ID']['input'];
};


export type QueryDiseasesArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};

/** An overseas company with its address. */
export type PartyInput = {
  /** Name as registered; not empty. */
  name: Scalars['String']['input'];
  /** Postal address; not empty. */
  address: Scalars['String']['input'];
};

/** A drug variety to register (R19). */
export type RegisterDrugInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** Generic name in Chinese. */
  name: Scalars['String']['input'];
  /** International nonproprietary name. */
  nameEn: Scalars['String']['input'];
  /** Dosage form. */
  dosageForm: Scalars['String']['input'];
  /** Specification. */
  specification: Scalars['String']['input'];
  /** The smallest sales pack, for example `盒`. */
  unit: Scalars['String']['input'];
  /** Overseas marketing authorisation holder. */
  holder: PartyInput;
  /** Manufacturer. */
  manufacturer: PartyInput;
  /** Country or region of origin. */
  origin: Scalars['String']['input'];
  /** Declared port. */
  port: Scalars['String']['input'];
  /** Codes of the catalogue diseases that it treats, at least one, for example `2-001` (R40). */
  diseaseCodes: Array<Scalars['ID']['input']>;
  /** The class that it belongs to, if it is one of those that the setting `drug.excludedClasses` names today (R42). Others are refused with BAD_INPUT. */
  excludedClass?: InputMaybe<Scalars['String']['input']>;
  /** What an importer's distribution licence must allow for it, at least one (R54). */
  licenceScope: Array<LicenceScope>;
};

/** A drug with what an importer's licence must allow for it. */
export type ClassifyDrugInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The drug. */
  drugId: Scalars['ID']['input'];
  /** What an importer's distribution licence must allow for it, at least one; it replaces what was said before. */
  licenceScope: Array<LicenceScope>;
};

/** Payload of `classifyDrug`. */
export type ClassifyDrugPayload = {
  __typename?: 'ClassifyDrugPayload';
  /** The drug. */
  drug: Drug;
};

/** Payload of `registerDrug`. */
export type RegisterDrugPayload = {
  __typename?: 'RegisterDrugPayload';
  /** The drug. */
  drug: Drug;
};

/** What an approval grants to one institution. */
export type ApprovalShareInput = {
  /** The institution. */
  institutionId: Scalars['ID']['input'];
  /** Maximum for this institution in the drug's unit, above zero; null if only the total limits it. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
};

/** One drug of a letter (D31). */
export type ApprovalLineInput = {
  /** The drug that may be imported. */
  drugId: Scalars['ID']['input'];
  /** Approved total, in the drug's unit, above zero. */
  quantity: Scalars['Int']['input'];
  /** The institutions that it names; at least one. */
  shares: Array<ApprovalShareInput>;
  /** Last day on which a clearance may be based on it, if the letter gives one. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The dossiers that it approves, each of an institution that it names. A letter dated before the setting `approval.dossiersSince` may have none, which is a finding; others are refused with DOSSIER_MISSING. */
  dossierIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A letter of the national authority to record. */
export type RecordApprovalInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** Number of the letter; ALREADY_EXISTS if one of its drugs was recorded with it before. */
  number: Scalars['String']['input'];
  /** Date of the letter, not in the future. */
  date: Scalars['Date']['input'];
  /** The drugs that it approves, each once; one to 50. */
  lines: Array<ApprovalLineInput>;
  /** The dossiers that it refuses (R144). */
  refusedDossierIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Payload of `recordApproval`. */
export type RecordApprovalPayload = {
  __typename?: 'RecordApprovalPayload';
  /** An approval for each line, in their order. */
  approvals: Array<Approval>;
  /** Remarks: that an older letter has no dossiers (DOSSIER_MISSING), or that a dossier is of another variety than the registered drug (OTHER_VARIETY). */
  findings: Array<Finding>;
};

/** An approval that NMPA has ended. */
export type EndApprovalInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The approval. */
  approvalId: Scalars['ID']['input'];
  /** Whether it was ended or withdrawn. */
  status: ApprovalEnding;
  /** Why. */
  reason: Scalars['String']['input'];
  /** NMPA's paper, of type ENDING. */
  document: DocumentInput;
};

/** How an approval ends before its last day (R126). */
export type ApprovalEnding =
  /** Ended, 终止. */
  | 'ENDED'
  /** Withdrawn, 撤销. */
  | 'WITHDRAWN';

/** Payload of `endApproval`. */
export type EndApprovalPayload = {
  __typename?: 'EndApprovalPayload';
  /** The approval. */
  approval: Approval;
};

/** One drug of a drug list, with its own institutions (R30). */
export type DrugListEntryInput = {
  /** The drug. */
  drugId: Scalars['ID']['input'];
  /** The institutions permitted to use it; each must be on the institution list and in an approval of this drug that has not ended and is valid on the first day. */
  institutionIds: Array<Scalars['ID']['input']>;
  /** Why a drug of an excluded class is on the list, while the setting `drug.excludedInPrinciple` allows exceptions; it becomes public (D36). */
  justification?: InputMaybe<Scalars['String']['input']>;
};

/** A drug list to publish. It takes the place of the version that it follows. */
export type PublishDrugListInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The number of the version that it follows, which is the newest, in effect or still to take effect; 0 if there is none. If another one came first, it is refused with BASE_CHANGED. */
  base: Scalars['Int']['input'];
  /** First Beijing day on which it is in effect, today if omitted: not in the past (D33), and not before that of the version that it follows. */
  effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The drugs of the list, each once; at least one, and all of the version that it follows. */
  entries: Array<DrugListEntryInput>;
};

/** Payload of `publishDrugList`. */
export type PublishDrugListPayload = {
  __typename?: 'PublishDrugListPayload';
  /** The published version. */
  list: ListVersion;
};

/** An agreement to register; the caller must be a party to it. */
export type RegisterAgreementInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** Which parties it is between. */
  kind: AgreementKind;
  /** The importer. */
  importerId: Scalars['ID']['input'];
  /** The institution; only with INSTITUTION_IMPORTER. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the overseas manufacturer; only with IMPORTER_MANUFACTURER. */
  manufacturer?: InputMaybe<Scalars['String']['input']>;
  /** First day of the agreement. */
  validFrom: Scalars['Date']['input'];
  /** Last day of the agreement, not before the first, nor in the past. */
  validUntil: Scalars['Date']['input'];
  /** The institution's grounds for having chosen the importer: needed from an institution, and from nobody else (R115). */
  selectionGrounds?: InputMaybe<Scalars['String']['input']>;
  /** Whether it settles what each party is responsible for; it must (R135). */
  responsibilities: Scalars['Boolean']['input'];
  /** Whether it settles how the quality of drugs is ensured; it must (R135). */
  quality: Scalars['Boolean']['input'];
  /** The signed document, of type AGREEMENT: with an official seal, 公章 or 骑缝章, or the enterprise's own. */
  document: DocumentInput;
};

/** Payload of `registerAgreement`. */
export type RegisterAgreementPayload = {
  __typename?: 'RegisterAgreementPayload';
  /** The agreement. */
  agreement: Agreement;
};

/** The confirmation of an agreement by a party. */
export type ConfirmAgreementInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** UUID of the agreement. */
  agreementId: Scalars['ID']['input'];
  /** SHA-256 of the document that the caller has read and confirms, 64 hexadecimal digits. */
  documentSha256: Scalars['String']['input'];
  /** The institution's grounds for having chosen the importer: needed from an institution, and from nobody else (R115). */
  selectionGrounds?: InputMaybe<Scalars['String']['input']>;
};

/** Payload of `confirmAgreement`. */
export type ConfirmAgreementPayload = {
  __typename?: 'ConfirmAgreementPayload';
  /** The agreement. */
  agreement: Agreement;
};

/** A proposed agreement to take back. */
export type WithdrawAgreementInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** UUID of the agreement. */
  agreementId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Payload of `withdrawAgreement`. */
export type WithdrawAgreementPayload = {
  __typename?: 'WithdrawAgreementPayload';
  /** The agreement. */
  agreement: Agreement;
};

/** An agreement to end. */
export type EndAgreementInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** UUID of the agreement. */
  agreementId: Scalars['ID']['input'];
  /** The Beijing day from which it no longer binds: today at the earliest; its last day, or the day on which it has been ended already, at the latest. */
  on: Scalars['Date']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Payload of `endAgreement`. */
export type EndAgreementPayload = {
  __typename?: 'EndAgreementPayload';
  /** The agreement. */
  agreement: Agreement;
};

/** A paper that comes with a step (R20). */
export type DocumentInput = {
  /** Its type, one of those that the step takes. */
  type: Scalars['String']['input'];
  /** Its title. */
  title: Scalars['String']['input'];
  /** SHA-256 of its scan, 64 hexadecimal digits. */
  sha256: Scalars['String']['input'];
  /** Number of pages, above zero. */
  pages: Scalars['Int']['input'];
  /** How it was sealed. */
  seal: Seal;
  /** The day on which it was signed, if it says so. */
  signedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A call for applications to open. */
export type OpenApplicationCallInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** Which list: INSTITUTION by BJHC, IMPORTER by TIANZHU. */
  kind: WhiteListKind;
  /** First Beijing day on which one may apply, not before today. */
  opensOn: Scalars['Date']['input'];
  /** Last Beijing day, not before the first; omit it to let the call stand open. */
  closesOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Payload of `openApplicationCall`. */
export type OpenApplicationCallPayload = {
  __typename?: 'OpenApplicationCallPayload';
  /** The call. */
  call: ApplicationCall;
};

/** A call for applications to close. */
export type CloseApplicationCallInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The call: one that is open, or that is still to open. */
  callId: Scalars['ID']['input'];
};

/** Payload of `closeApplicationCall`. */
export type CloseApplicationCallPayload = {
  __typename?: 'CloseApplicationCallPayload';
  /** The call. */
  call: ApplicationCall;
};

/** A drug that an institution plans to import (R19). */
export type PlannedDrugInput = {
  /** Name of the drug. */
  name: Scalars['String']['input'];
  /** Dosage form. */
  dosageForm: Scalars['String']['input'];
  /** Specification. */
  specification: Scalars['String']['input'];
  /** Number of packs, above zero. */
  quantity: Scalars['Int']['input'];
  /** Overseas marketing authorisation holder. */
  holder: PartyInput;
  /** Manufacturer. */
  manufacturer: PartyInput;
  /** Country or region of origin. */
  origin: Scalars['String']['input'];
  /** Port at which it is to be declared. */
  port: Scalars['String']['input'];
};

/** An application to the institution list. */
export type ApplyForInstitutionListInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The call that it answers. */
  callId: Scalars['ID']['input'];
  /** Number of the practice licence, 医疗机构执业许可证 (R124). */
  practiceLicence: Scalars['String']['input'];
  /** Unified social credit code, 18 characters. */
  creditCode: Scalars['String']['input'];
  /** Why a code with an unexpected last character is right (D20). */
  confirmCreditCodeBecause?: InputMaybe<Scalars['String']['input']>;
  /** Rare-disease cases registered in the national system so far, 0 or more (R11). */
  registeredCases: Scalars['Int']['input'];
  /** Outpatient, emergency and inpatient visits for rare diseases in the last calendar year, 0 or more (R12). */
  visitsLastYear: Scalars['Int']['input'];
  /** Codes of the catalogue diseases seen in that year, each once (R12, R14). */
  diseaseCodesLastYear: Array<Scalars['ID']['input']>;
  /** Which cases no other institution covers, if there are any (R13). */
  uncoveredElsewhere?: InputMaybe<Scalars['String']['input']>;
  /** Whether a major medication safety event happened in the last three years (R15). */
  majorSafetyEventIn3Years: Scalars['Boolean']['input'];
  /** Whether it is in Beijing's rare-disease network (R17). */
  networkMember: Scalars['Boolean']['input'];
  /** Whether it is the main body of a national medical centre (R17). */
  nationalCentre: Scalars['Boolean']['input'];
  /** Whether it is in Beijing's international medical pilot (R17). */
  internationalPilot: Scalars['Boolean']['input'];
  /** The drugs that it plans to import; at least one (R19). */
  plannedDrugs: Array<PlannedDrugInput>;
  /** CAPABILITY, THREE_YEAR_SUMMARY, PURCHASE_CONDITIONS, REGISTRATION, COMMITMENT, PLANNED_DRUGS and, if there are any, BUSINESS_LICENCE and LIABILITY_RULES (责任风险分担和免责相关规定, R109); each once, sealed. */
  documents: Array<DocumentInput>;
};

/** Payload of `applyForInstitutionList`. */
export type ApplyForInstitutionListPayload = {
  __typename?: 'ApplyForInstitutionListPayload';
  /** The application. */
  application: ListingApplication;
};

/** A drug distribution licence. */
export type LicenceInput = {
  /** Its number. */
  number: Scalars['String']['input'];
  /** What it allows to deal in; at least one. */
  scope: Array<LicenceScope>;
  /** Its last Beijing day, not before today. */
  validUntil: Scalars['Date']['input'];
};

/** An application to the importer list. */
export type ApplyForImporterListInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The call that it answers. */
  callId: Scalars['ID']['input'];
  /** Unified social credit code, 18 characters (R60). */
  creditCode: Scalars['String']['input'];
  /** Why a code with an unexpected last character is right (D20). */
  confirmCreditCodeBecause?: InputMaybe<Scalars['String']['input']>;
  /** Customs registration code: five digits and five digits or capital letters; the first five are 11116 (R52). */
  customsCode: Scalars['String']['input'];
  /** Number of its customs filing, 报关单位备案证明 (R61). */
  customsFiling: Scalars['String']['input'];
  /** Whether it is registered in the zone, and with its customs (R52, R53). */
  registeredInZone: Scalars['Boolean']['input'];
  /** Whether it is filed inside the fence of the zone, 围网 (R53). */
  insideFence: Scalars['Boolean']['input'];
  /** Its drug distribution licence (R54). */
  licence: LicenceInput;
  /** Whether drugs for rare diseases have a storage area of their own (R55). */
  separateArea: Scalars['Boolean']['input'];
  /** Whether it can code and trace each pack (R57). */
  codingReady: Scalars['Boolean']['input'];
  /** Whether it broke the law gravely in the last two years (R63). */
  majorViolationIn2Years: Scalars['Boolean']['input'];
  /** ENTERPRISE_PROFILE, BUSINESS_LICENCE, DISTRIBUTION_LICENCE, CUSTOMS_FILING, STORAGE, QUALITY_RULES, CODING_RULES, RECALL_RULES, DELIVERY, COMMITMENT; each once, with the enterprise's own seal (D3). */
  documents: Array<DocumentInput>;
};

/** Payload of `applyForImporterList`. */
export type ApplyForImporterListPayload = {
  __typename?: 'ApplyForImporterListPayload';
  /** The application. */
  application: ListingApplication;
};

/** The acceptance of an importer's application, or its return. */
export type AcceptImporterApplicationInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The application. */
  applicationId: Scalars['ID']['input'];
  /** Whether it is accepted; otherwise it is returned, and a new one starts anew (D27). */
  accepted: Scalars['Boolean']['input'];
  /** Why; needed if it is returned. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Payload of `acceptImporterApplication`. */
export type AcceptImporterApplicationPayload = {
  __typename?: 'AcceptImporterApplicationPayload';
  /** The application. */
  application: ListingApplication;
};

/** The opinion of an agency on an importer's application. */
export type GiveImporterOpinionInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The application. */
  applicationId: Scalars['ID']['input'];
  /** What the agency did; at least one (R66). */
  activities: Array<ReviewActivity>;
  /** Whether it recommends the importer for the list. */
  recommended: Scalars['Boolean']['input'];
  /** How experienced and able the importer is, 0 to 100 (R59). */
  score?: InputMaybe<Scalars['Int']['input']>;
  /** The opinion. */
  opinion: Scalars['String']['input'];
  /** The REVIEW_OPINION. */
  document: DocumentInput;
};

/** Payload of `giveImporterOpinion`. */
export type GiveImporterOpinionPayload = {
  __typename?: 'GiveImporterOpinionPayload';
  /** The application. */
  application: ListingApplication;
};

/** A signature under the text of the importer list. */
export type SignImporterListInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The draft; the members must have agreed on it. */
  draftId: Scalars['ID']['input'];
  /** `base` of the text that was read. */
  base: Scalars['Int']['input'];
  /** SHA-256 of the text that was read, 64 hexadecimal digits. */
  textSha256: Scalars['String']['input'];
};

/** Payload of `signImporterList`. */
export type SignImporterListPayload = {
  __typename?: 'SignImporterListPayload';
  /** The draft, with its signatures. */
  draft: ListDraft;
  /** The version that the last signature published; null before. */
  list?: Maybe<ListVersion>;
};

/** A renewed distribution licence to file. */
export type RenewLicenceInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The licence; its last day not before today. */
  licence: LicenceInput;
  /** The DISTRIBUTION_LICENCE, with the enterprise's own seal (D3). */
  document: DocumentInput;
};

/** Payload of `renewLicence`. */
export type RenewLicencePayload = {
  __typename?: 'RenewLicencePayload';
  /** The renewal, which BJMPA decides. */
  renewal: LicenceRenewal;
};

/** A decision on a renewed licence. */
export type DecideLicenceRenewalInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The renewal; it must be FILED. */
  renewalId: Scalars['ID']['input'];
  /** Whether the importer holds this licence from now on. */
  accepted: Scalars['Boolean']['input'];
  /** Why it is returned; needed then. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Payload of `decideLicenceRenewal`. */
export type DecideLicenceRenewalPayload = {
  __typename?: 'DecideLicenceRenewalPayload';
  /** The renewal. */
  renewal: LicenceRenewal;
};

/** A removal from the importer list to propose. */
export type ProposeImporterRemovalInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The importer; it must be on the list. */
  importerId: Scalars['ID']['input'];
  /** Why, in kind: SERIOUS_CONSEQUENCE; others are refused with BAD_INPUT (R71). */
  cause: RemovalCause;
  /** Why, in words; it becomes public once the other agency has signed. */
  reason: Scalars['String']['input'];
  /** The violation of the importer that led to the consequence, if one is on record (R70, R71). */
  violationId?: InputMaybe<Scalars['ID']['input']>;
  /** The DECISION, which both agencies sign: its SHA-256 is the text to sign. */
  document: DocumentInput;
};

/** Payload of `proposeImporterRemoval`. */
export type ProposeImporterRemovalPayload = {
  __typename?: 'ProposeImporterRemovalPayload';
  /** The proposal. */
  proposal: RemovalProposal;
};

/** A registration of a drug in China to record. */
export type RecordRegistrationInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The drug, on the list or not. */
  drugId: Scalars['ID']['input'];
  /** Number of the registration, 药品批准文号: `国药准字`, one or two letters and eight digits, or of an older certificate of an imported drug, such as `H20160585`. Anything else is refused with BAD_INPUT. */
  number: Scalars['String']['input'];
  /** The day from which it is registered; not in the future. */
  since: Scalars['Date']['input'];
};

/** Payload of `recordRegistration`. */
export type RecordRegistrationPayload = {
  __typename?: 'RecordRegistrationPayload';
  /** The registration: UNDER_REVIEW if the drug is on the list, RECORDED otherwise. */
  registration: DrugRegistration;
};

/** A drug to keep on the list although it has been registered in China. */
export type KeepDrugInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The registration; it must be UNDER_REVIEW. */
  registrationId: Scalars['ID']['input'];
  /** Why the drug stays; it becomes public. */
  reason: Scalars['String']['input'];
};

/** Payload of `keepDrug`. */
export type KeepDrugPayload = {
  __typename?: 'KeepDrugPayload';
  /** The registration. */
  registration: DrugRegistration;
};

/** A removal from the drug list. */
export type RemoveDrugInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The drug; it must be on the list. */
  drugId: Scalars['ID']['input'];
  /** Why, in kind: APPROVAL_ENDED, QUANTITY_USED_UP, REGISTERED_IN_CHINA, RISK or ADJUSTMENT; others are refused with BAD_INPUT. */
  cause: RemovalCause;
  /** Why, in words; it becomes public with the removal. */
  reason: Scalars['String']['input'];
  /** Whether institutions may still use what has been delivered (D9). */
  mayUseDelivered?: Scalars['Boolean']['input'];
  /** The DECISION; for a RISK both agencies sign it: its SHA-256 is the text to sign. */
  document: DocumentInput;
};

/** Payload of `removeDrug`: either has a value. */
export type RemoveDrugPayload = {
  __typename?: 'RemoveDrugPayload';
  /** The removal, with `inForceAt`, or the subgraphs that did not confirm within 5 s; null for a RISK. */
  removal?: Maybe<Removal>;
  /** For a RISK: the proposal that waits for the signature of BJHC; null for other causes. */
  proposal?: Maybe<RemovalProposal>;
};

/** The second signature under a removal. */
export type SignRemovalInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The proposal. */
  proposalId: Scalars['ID']['input'];
  /** SHA-256 of the decision that was read, 64 hexadecimal digits. */
  textSha256: Scalars['String']['input'];
};

/** A proposed removal to take back. */
export type WithdrawRemovalProposalInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The proposal, under which the other agency's signature must still be missing. */
  proposalId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Payload of `withdrawRemovalProposal`. */
export type WithdrawRemovalProposalPayload = {
  __typename?: 'WithdrawRemovalProposalPayload';
  /** The proposal, whose procedure is WITHDRAWN. */
  proposal: RemovalProposal;
};

/** Payload of `signRemoval`. */
export type SignRemovalPayload = {
  __typename?: 'SignRemovalPayload';
  /** The removal, with `inForceAt`, or the subgraphs that did not confirm within 5 s. */
  removal: Removal;
};

/** An application to withdraw. */
export type WithdrawListingApplicationInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The application, of which there must be no review or opinion yet. */
  applicationId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Payload of `withdrawListingApplication`. */
export type WithdrawListingApplicationPayload = {
  __typename?: 'WithdrawListingApplicationPayload';
  /** The application. */
  application: ListingApplication;
};

/** The review of an institution's application. */
export type ReviewInstitutionApplicationInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The application. */
  applicationId: Scalars['ID']['input'];
  /** What the reviewers did; at least one. */
  activities: Array<ReviewActivity>;
  /** What the review comes to. */
  outcome: ReviewOutcome;
  /** The opinion. */
  opinion: Scalars['String']['input'];
  /** The REVIEW_OPINION. */
  document: DocumentInput;
};

/** Payload of `reviewInstitutionApplication`. */
export type ReviewInstitutionApplicationPayload = {
  __typename?: 'ReviewInstitutionApplicationPayload';
  /** The application. */
  application: ListingApplication;
};

/** A member of a list to leave out, 定期调整移出 (D41). */
export type OmissionInput = {
  /** The institution or importer, by its UUID; it must be on the newest version of the list and not apply in the same draft. */
  memberId: Scalars['ID']['input'];
  /** Why; it becomes public with the version that leaves it out. */
  reason: Scalars['String']['input'];
  /** Whether an institution may still use what has been delivered (D9); not if omitted. Not given of an importer: what it has delivered may be used in any case. */
  mayUseDelivered?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A draft list to submit. */
export type SubmitForDeliberationInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The recommended applications, each once; at least one, unless the draft leaves somebody out. */
  applicationIds: Array<Scalars['ID']['input']>;
  /** The members of the list that the draft leaves out, each once (D41). */
  leaveOut?: Array<OmissionInput>;
  /** The DRAFT_LIST. */
  document: DocumentInput;
};

/** Payload of `submitForDeliberation`. */
export type SubmitForDeliberationPayload = {
  __typename?: 'SubmitForDeliberationPayload';
  /** The draft. */
  draft: ListDraft;
};

/** A deliberation to convene. */
export type ConveneDeliberationInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The draft. */
  draftId: Scalars['ID']['input'];
  /** When the members meet, not in the past. */
  meetsAt: Scalars['DateTime']['input'];
};

/** Payload of `conveneDeliberation`. */
export type ConveneDeliberationPayload = {
  __typename?: 'ConveneDeliberationPayload';
  /** The draft. */
  draft: ListDraft;
};

/** A member's opinion on a draft. */
export type GiveDeliberationOpinionInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The draft. */
  draftId: Scalars['ID']['input'];
  /** What the member thinks. */
  stance: Stance;
  /** Its opinion. */
  opinion: Scalars['String']['input'];
};

/** Payload of `giveDeliberationOpinion`. */
export type GiveDeliberationOpinionPayload = {
  __typename?: 'GiveDeliberationOpinionPayload';
  /** The draft. */
  draft: ListDraft;
};

/** The result of a deliberation. */
export type ConcludeDeliberationInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The draft. */
  draftId: Scalars['ID']['input'];
  /** Applications of the draft that the members put on the list. If they also leave nobody out, the draft is rejected. */
  listed: Array<Scalars['ID']['input']>;
  /** Institutions or importers that the members leave out, of those that the draft names; the others stay on the list. */
  leftOut?: Array<Scalars['ID']['input']>;
  /** Codes of members that were absent and gave no opinion. */
  absent: Array<Scalars['ID']['input']>;
  /** The MINUTES. */
  minutes: DocumentInput;
};

/** Payload of `concludeDeliberation`. */
export type ConcludeDeliberationPayload = {
  __typename?: 'ConcludeDeliberationPayload';
  /** The draft. */
  draft: ListDraft;
};

/** An agreed draft to publish. */
export type PublishInstitutionListInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The draft. */
  draftId: Scalars['ID']['input'];
  /** The number of the version that it follows, which is the newest, in effect or still to take effect; 0 if there is none. If another one came first, it is refused with BASE_CHANGED. */
  base: Scalars['Int']['input'];
  /** First Beijing day on which the list is in effect, not before today and the days for objection. */
  effectiveFrom: Scalars['Date']['input'];
};

/** Payload of `publishInstitutionList`. */
export type PublishInstitutionListPayload = {
  __typename?: 'PublishInstitutionListPayload';
  /** The published version. */
  list: ListVersion;
};

/** A need for a drug (R37). */
export type FileDrugDemandInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** Generic name of the drug, 通用名. */
  drugName: Scalars['String']['input'];
  /** Codes of the rare diseases that it is for, each once. */
  diseaseCodes: Array<Scalars['ID']['input']>;
  /** Number of patients who need it, at least one. Nothing about any of them (D23). */
  patients: Scalars['Int']['input'];
  /** Estimated number of packs, above zero. */
  quantity: Scalars['Int']['input'];
  /** Why it is needed. */
  need: Scalars['String']['input'];
};

/** Payload of `fileDrugDemand`. */
export type FileDrugDemandPayload = {
  __typename?: 'FileDrugDemandPayload';
  /** The demand. */
  demand: DrugDemand;
};

/** BJHC's guidance on a demand (R143). */
export type GuideDrugDemandInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** UUID of the demand. */
  demandId: Scalars['ID']['input'];
  /** What the institution should prepare for its application. */
  guidance: Scalars['String']['input'];
};

/** Payload of `guideDrugDemand`. */
export type GuideDrugDemandPayload = {
  __typename?: 'GuideDrugDemandPayload';
  /** The demand. */
  demand: DrugDemand;
};

/** The papers about one drug variety (R44). */
export type DrugDossierInput = {
  /** The demand before it, if there was one; BJHC must have given guidance on it (R143). */
  demandId?: InputMaybe<Scalars['ID']['input']>;
  /** The drug, with the estimated quantity (R19). */
  planned: PlannedDrugInput;
  /** Codes of the diseases of the catalogue that it is for, each once (R40). */
  diseaseCodes: Array<Scalars['ID']['input']>;
  /** Whether the guideline of rare diseases names it (R40). */
  inGuideline: Scalars['Boolean']['input'];
  /** The class of line 205 that it belongs to, as the setting `drug.excludedClasses` names it; omit it if none. EXCLUDED_CLASS unless exceptions are allowed (R42, D36). */
  excludedClass?: InputMaybe<Scalars['String']['input']>;
  /** Where it is approved abroad: codes such as `EU`, `US`, `JP`, each once (R39, R41). */
  marketedAbroad: Array<Scalars['String']['input']>;
  /** Whether it can be had in China (R39). */
  domesticStatus: DomesticStatus;
  /** Why it is an exception from what holds in principle; JUSTIFICATION_MISSING where one is needed (R38). */
  justification?: InputMaybe<Scalars['String']['input']>;
  /** The medical purpose that it is for (R43). */
  purpose: Scalars['String']['input'];
  /** Why it must be imported. */
  necessity: Scalars['String']['input'];
  /** Whom to ask at the institution: an office, not a patient. */
  contact: Scalars['String']['input'];
  /** The papers of annex 2, each page sealed: REGISTRATION, APPLICATION_REPORT, COMMITMENT, IMPORT_LIST. */
  documents: Array<DocumentInput>;
};

/** An application to NMPA for the temporary import of drugs (R33). */
export type ApplyForTemporaryImportInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** A dossier for each drug variety, one to 50. */
  dossiers: Array<DrugDossierInput>;
};

/** Payload of `applyForTemporaryImport`. */
export type ApplyForTemporaryImportPayload = {
  __typename?: 'ApplyForTemporaryImportPayload';
  /** The application. */
  application: ImportApplication;
};

/** Dossiers to sum up in a demand list (R45). */
export type CloseDemandListInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** UUIDs of the dossiers, each once; NOTHING_TO_ASSESS if there is none. */
  dossierIds: Array<Scalars['ID']['input']>;
};

/** Payload of `closeDemandList`. */
export type CloseDemandListPayload = {
  __typename?: 'CloseDemandListPayload';
  /** The demand list. */
  demandList: DemandList;
};

/** What the joint experts found of a dossier (R35). */
export type AssessmentRowInput = {
  /** UUID of the dossier. */
  dossierId: Scalars['ID']['input'];
  /** Whether the institution can manage the use of the drug; omit it with `reusesAssessmentId`. */
  institutionCapable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the drug is clinically urgent; omit it with `reusesAssessmentId`. */
  clinicallyUrgent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the quantity is reasonable. */
  quantityReasonable: Scalars['Boolean']['input'];
  /** The quantity that the experts recommend, above zero. */
  recommendedQuantity?: InputMaybe<Scalars['Int']['input']>;
  /** What else they found. */
  others?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the assessment of an earlier application of the institution for the same drug variety: its answers to the first two questions are taken over, and only the quantity is judged. */
  reusesAssessmentId?: InputMaybe<Scalars['ID']['input']>;
};

/** The opinion of the joint experts on a demand list (R34–R36). */
export type GiveEarlyAssessmentInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** UUID of the demand list; NOTHING_TO_ASSESS if there is none (R142). */
  demandListId: Scalars['ID']['input'];
  /** Names of the experts, at least one, each once. */
  experts: Array<Scalars['String']['input']>;
  /** What they found of each dossier of the list. */
  rows: Array<AssessmentRowInput>;
  /** The written opinion, of type ASSESSMENT_OPINION. */
  opinion: DocumentInput;
};

/** Payload of `giveEarlyAssessment`. */
export type GiveEarlyAssessmentPayload = {
  __typename?: 'GiveEarlyAssessmentPayload';
  /** The assessment. */
  assessment: EarlyAssessment;
};

/** What NMPA told an institution of a dossier (R144). */
export type ToldStatus =
  /** It has consulted NHC. */
  | 'NHC_CONSULTED'
  /** It has refused the dossier. */
  | 'REFUSED'
  /** The dossier is withdrawn. */
  | 'WITHDRAWN';

/** What NMPA told an institution of a dossier (R29, R144). */
export type RecordDossierStatusInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** UUID of the dossier. */
  dossierId: Scalars['ID']['input'];
  /** How far NMPA is with it. An approval is recorded by BJMPA with `recordApproval`. */
  status: ToldStatus;
  /** NMPA's paper, of type NMPA_NOTICE. */
  document: DocumentInput;
};

/** Payload of `recordDossierStatus`. */
export type RecordDossierStatusPayload = {
  __typename?: 'RecordDossierStatusPayload';
  /** The dossier. */
  dossier: DrugDossier;
};

/** An order to rectify. */
export type OrderRectificationInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The institution; it must be on the list. */
  institutionId: Scalars['ID']['input'];
  /** What it lacks. */
  cause: Scalars['String']['input'];
  /** The last day for it, after today. */
  dueOn: Scalars['Date']['input'];
  /** The ORDER. */
  document: DocumentInput;
};

/** Payload of `orderRectification`. */
export type OrderRectificationPayload = {
  __typename?: 'OrderRectificationPayload';
  /** The order. */
  rectification: Rectification;
};

/** The end of an order to rectify. */
export type CloseRectificationInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The order. */
  rectificationId: Scalars['ID']['input'];
  /** Whether what was ordered is done. */
  accepted: Scalars['Boolean']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Payload of `closeRectification`. */
export type CloseRectificationPayload = {
  __typename?: 'CloseRectificationPayload';
  /** The order. */
  rectification: Rectification;
};

/** A removal from the institution list. */
export type RemoveInstitutionInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The institution; it must be on the list. */
  institutionId: Scalars['ID']['input'];
  /** Why, in kind. */
  cause: RemovalCause;
  /** Why, in words; it becomes public. */
  reason: Scalars['String']['input'];
  /** The violation of the institution that led to it, if one is on record (R26). */
  violationId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it may still use what has been delivered (D9). */
  mayUseDelivered?: Scalars['Boolean']['input'];
  /** The DECISION. */
  document: DocumentInput;
};

/** Payload of `removeInstitution`. */
export type RemoveInstitutionPayload = {
  __typename?: 'RemoveInstitutionPayload';
  /** The removal, with `inForceAt`, or the subgraphs that did not confirm within 5 s. */
  removal: Removal;
};

/** What inspectors found. */
export type InspectionFindingInput = {
  /** What is wrong. */
  text: Scalars['String']['input'];
  /** How bad it is. */
  grade: FindingGrade;
};

/** An inspection to record. */
export type RecordInspectionInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The institution or importer. */
  subjectId: Scalars['ID']['input'];
  /** The Beijing day of the inspection, not in the future. */
  inspectedOn: Scalars['Date']['input'];
  /** What was found; none if nothing is wrong. */
  findings: Array<InspectionFindingInput>;
  /** The INSPECTION_RECORD. */
  document: DocumentInput;
};

/** Payload of `recordInspection`. */
export type RecordInspectionPayload = {
  __typename?: 'RecordInspectionPayload';
  /** The inspection. */
  inspection: Inspection;
};

/** A violation to record. */
export type RecordViolationInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The institution or importer. */
  subjectId: Scalars['ID']['input'];
  /** The inspection of it that found this, if one did. */
  inspectionId?: InputMaybe<Scalars['ID']['input']>;
  /** What it did. */
  text: Scalars['String']['input'];
  /** The rule of the city under which it belongs in the credit record, 本市有关规定; whoever publishes it names one otherwise. */
  basis?: InputMaybe<Scalars['String']['input']>;
  /** The VIOLATION_DECISION. */
  document: DocumentInput;
};

/** Payload of `recordViolation`. */
export type RecordViolationPayload = {
  __typename?: 'RecordViolationPayload';
  /** The violation. */
  violation: Violation;
};

/** A violation to publish. */
export type PublishCreditRecordInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The violation: one that is not published, or whose credit record was withdrawn. */
  violationId: Scalars['ID']['input'];
  /** What the public reads of it. */
  text: Scalars['String']['input'];
  /** The rule of the city under which it is published; that of the violation if omitted. */
  basis?: InputMaybe<Scalars['String']['input']>;
};

/** Payload of `publishCreditRecord`. */
export type PublishCreditRecordPayload = {
  __typename?: 'PublishCreditRecordPayload';
  /** The credit record. */
  creditRecord: CreditRecord;
};

/** A credit record to withdraw. */
export type WithdrawCreditRecordInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The credit record. */
  creditRecordId: Scalars['ID']['input'];
  /** Why; it becomes public. */
  reason: Scalars['String']['input'];
};

/** Payload of `withdrawCreditRecord`. */
export type WithdrawCreditRecordPayload = {
  __typename?: 'WithdrawCreditRecordPayload';
  /** The credit record. */
  creditRecord: CreditRecord;
};

/** Inbox items to acknowledge. */
export type AcknowledgeListItemsInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The items, 1 to 200; each must be in the caller's inbox. */
  itemIds: Array<Scalars['ID']['input']>;
};

/** Payload of `acknowledgeListItems`. */
export type AcknowledgeListItemsPayload = {
  __typename?: 'AcknowledgeListItemsPayload';
  /** The items, in commit order. */
  items: Array<InboxItem>;
};

/** A setting to change. */
export type ChangeSettingInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** Its name. */
  key: Scalars['String']['input'];
  /** The new value. */
  value: Scalars['String']['input'];
  /** First Beijing day of the new value, not before today. */
  validFrom: Scalars['Date']['input'];
  /** SHA-256 of the document that decides it, 64 hexadecimal digits. */
  documentHash: Scalars['String']['input'];
};

/** Payload of `changeSetting`. */
export type ChangeSettingPayload = {
  __typename?: 'ChangeSettingPayload';
  /** The setting on the first day of its new value. */
  setting: Setting;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** BJMPA registers a drug variety (R19). Refusals: NOT_FOUND (disease), ALREADY_EXISTS, BAD_INPUT. */
  registerDrug: RegisterDrugPayload;
  /** BJMPA says what an importer's distribution licence must allow for a drug; from then on a drug that the licence does not cover is not stocked, cleared, released or delivered (R54). Refusals: NOT_FOUND, BAD_INPUT. */
  classifyDrug: ClassifyDrugPayload;
  /** BJMPA records a letter of NMPA: an approval for each of its drugs, tied to the dossiers that it decides (R27, R46, D31, R144). Refusals: NOT_FOUND, INSTITUTION_NOT_LISTED, QUANTITY_NOT_POSITIVE, ALREADY_EXISTS, DOSSIER_MISSING, WRONG_STATUS (dossier), BAD_INPUT. */
  recordApproval: RecordApprovalPayload;
  /** BJMPA ends an approval that NMPA has ended or withdrawn (R126): nothing that is cleared under it begins after that commit, and nothing commits after `endInForceAt`. Refusals: NOT_FOUND, WRONG_STATUS, DOCUMENT_MISSING, BAD_INPUT. */
  endApproval: EndApprovalPayload;
  /** A listed institution files a need for a drug, on any day (R37). Refusals: INSTITUTION_NOT_LISTED, NOT_FOUND (disease), QUANTITY_NOT_POSITIVE, BAD_INPUT. */
  fileDrugDemand: FileDrugDemandPayload;
  /** BJHC guides an institution in preparing its application (R28, R143). Refusals: NOT_FOUND, WRONG_STATUS, BAD_INPUT. */
  guideDrugDemand: GuideDrugDemandPayload;
  /** A listed institution applies to NMPA for the temporary import of several drugs, with a dossier for each; BJHC and BJMPA have a copy at once (R33, D2). One wrong dossier refuses all. Refusals: PILOT_NOT_OPEN, INSTITUTION_NOT_LISTED, NOT_FOUND (disease, demand), WRONG_STATUS (demand), EXCLUDED_CLASS, JUSTIFICATION_MISSING, DOCUMENT_MISSING, SEAL_MISSING, QUANTITY_NOT_POSITIVE, BAD_INPUT. */
  applyForTemporaryImport: ApplyForTemporaryImportPayload;
  /** BJHC sums up dossiers in a demand list (R45, R142). Refusals: NOTHING_TO_ASSESS, NOT_FOUND, WRONG_STATUS, ALREADY_EXISTS (in a list already), BAD_INPUT. */
  closeDemandList: CloseDemandListPayload;
  /** BJHC gives the joint experts' written opinion on a demand list, which is sent to NHC (R34–R36). Refusals: NOTHING_TO_ASSESS, WRONG_STATUS, DOCUMENT_MISSING, QUANTITY_NOT_POSITIVE, BAD_INPUT. */
  giveEarlyAssessment: GiveEarlyAssessmentPayload;
  /** An institution records what NMPA told it of its dossier (R29, R144). Refusals: NOT_FOUND, WRONG_STATUS, DOCUMENT_MISSING, BAD_INPUT. */
  recordDossierStatus: RecordDossierStatusPayload;
  /** BJMPA publishes the next version of the drug list, which adds drugs and changes their institutions (R27, R30, R42); a drug leaves it only by `removeDrug` (R31). Refusals: NOT_FOUND, BASE_CHANGED (another version came first), ENTRY_DROPPED, LIST_RETROACTIVE, APPROVAL_MISSING, INSTITUTION_NOT_LISTED, EXCLUDED_CLASS, JUSTIFICATION_MISSING, BAD_INPUT. */
  publishDrugList: PublishDrugListPayload;
  /** An institution or importer registers an agreement that it is party to; it binds once the other confirms it, with a manufacturer at once (R105, R115, R135, D34). Refusals: NOT_FOUND, FORBIDDEN, DOCUMENT_MISSING, SEAL_MISSING, BAD_INPUT. */
  registerAgreement: RegisterAgreementPayload;
  /** A party confirms the text of an agreement; with the confirmation of both it binds within its days (D34). Refusals: NOT_FOUND, WRONG_STATUS, SIGNATURE_TWICE, TEXT_CHANGED, BAD_INPUT. */
  confirmAgreement: ConfirmAgreementPayload;
  /** The party that proposed an agreement takes it back before the other has confirmed it (D34). Refusals: NOT_FOUND, WRONG_STATUS, BAD_INPUT. */
  withdrawAgreement: WithdrawAgreementPayload;
  /** A party ends a confirmed agreement from a day on (R105). Refusals: NOT_FOUND, WRONG_STATUS, BAD_INPUT. */
  endAgreement: EndAgreementPayload;
  /** BJHC or TIANZHU calls for applications to its list (R10). Refusals: ALREADY_EXISTS (another call for the list is open on one of these days), BAD_INPUT. */
  openApplicationCall: OpenApplicationCallPayload;
  /** The agency that called closes a call at once, before its last day (R10). Refusals: NOT_FOUND, CALL_NOT_OPEN (it is closed or over), BAD_INPUT. */
  closeApplicationCall: CloseApplicationCallPayload;
  /** An institution applies to be put on the institution list (R10–R20). Refusals: NOT_FOUND, CALL_NOT_OPEN, DOCUMENT_MISSING, SEAL_MISSING, CREDIT_CODE_DOUBTFUL, QUANTITY_NOT_POSITIVE, ALREADY_EXISTS (another one is under way), BAD_INPUT. */
  applyForInstitutionList: ApplyForInstitutionListPayload;
  /** An importer applies to be put on the importer list (R50–R65). Refusals: NOT_FOUND, CALL_NOT_OPEN, CUSTOMS_CODE_NOT_TIANZHU, NOT_IN_ZONE, LICENCE_EXPIRED, DOCUMENT_MISSING, SEAL_MISSING, CREDIT_CODE_DOUBTFUL, ALREADY_EXISTS (another one is under way), BAD_INPUT. */
  applyForImporterList: ApplyForImporterListPayload;
  /** A listed importer files its renewed distribution licence (R54); it holds the one on record until BJMPA has decided. Refusals: IMPORTER_NOT_LISTED, LICENCE_EXPIRED, ALREADY_EXISTS (another one waits for the decision), DOCUMENT_MISSING, SEAL_MISSING, BAD_INPUT. */
  renewLicence: RenewLicencePayload;
  /** BJMPA accepts a renewed licence, whose last day and scope bind from then on, or returns it (R54). Refusals: NOT_FOUND, WRONG_STATUS, LICENCE_EXPIRED, BAD_INPUT. */
  decideLicenceRenewal: DecideLicenceRenewalPayload;
  /** TIANZHU accepts an importer's application, 受理, which starts the review of ten working days, or returns it (R65, R67). Refusals: NOT_FOUND, WRONG_STATUS, BAD_INPUT. */
  acceptImporterApplication: AcceptImporterApplicationPayload;
  /** BJMPA and CUSTOMS each give their opinion on an importer's application, once; it goes on if both recommend it (R66). Refusals: NOT_FOUND, WRONG_STATUS, SIGNATURE_TWICE, DOCUMENT_MISSING, BAD_INPUT. */
  giveImporterOpinion: GiveImporterOpinionPayload;
  /** An applicant withdraws its application before anyone has reviewed it; it may apply again (R10, R65). Refusals: NOT_FOUND, WRONG_STATUS, BAD_INPUT. */
  withdrawListingApplication: WithdrawListingApplicationPayload;
  /** BJHC reviews an application (R21). Refusals: NOT_FOUND, WRONG_STATUS, DOCUMENT_MISSING, BAD_INPUT. */
  reviewInstitutionApplication: ReviewInstitutionApplicationPayload;
  /** BJHC, of the institution list, or TIANZHU, of the importer list, submits recommended applications as a draft list, and names the members whom the list leaves out from then on (R22, R23, R68, D41). Refusals: NOT_FOUND, OPINION_MISSING, WRONG_STATUS, INSTITUTION_NOT_LISTED or IMPORTER_NOT_LISTED (who is to be left out), DOCUMENT_MISSING, BAD_INPUT. */
  submitForDeliberation: SubmitForDeliberationPayload;
  /** The joint office calls the six members to deliberate a draft (R22, R99). Refusals: NOT_FOUND, WRONG_STATUS, BAD_INPUT. */
  conveneDeliberation: ConveneDeliberationPayload;
  /** A member gives its opinion on a draft, once (R121). Refusals: NOT_FOUND, WRONG_STATUS, SIGNATURE_TWICE, BAD_INPUT. */
  giveDeliberationOpinion: GiveDeliberationOpinionPayload;
  /** The joint office records the result of a deliberation (D26). Refusals: NOT_FOUND, WRONG_STATUS (also of one who has left the list meanwhile), MEMBERS_MISSING, DOCUMENT_MISSING, BAD_INPUT. */
  concludeDeliberation: ConcludeDeliberationPayload;
  /** BJHC, alone, publishes an agreed draft (R24). Whom it leaves out is removed, for an ADJUSTMENT, when the version takes effect (R8, D41): nothing that it may no longer do begins from then on. Refusals: NOT_FOUND, DRAFT_NOT_AGREED, WRONG_STATUS, LIST_RETROACTIVE, BASE_CHANGED (another version came first), BAD_INPUT. */
  publishInstitutionList: PublishInstitutionListPayload;
  /** TIANZHU, BJMPA and CUSTOMS sign the text of an agreed draft of the importer list, each once; the last signature puts it in force (R69). Whom it leaves out is removed by it, for an ADJUSTMENT (R50, D41): nothing that it may no longer do begins after that commit. Refusals: NOT_FOUND, DRAFT_NOT_AGREED, WRONG_STATUS, BASE_CHANGED (another version came first), TEXT_CHANGED, SIGNATURE_TWICE, BAD_INPUT. */
  signImporterList: SignImporterListPayload;
  /** BJHC orders a listed institution to rectify by a day (R25). Refusals: INSTITUTION_NOT_LISTED, ALREADY_EXISTS (another one is open), DOCUMENT_MISSING, BAD_INPUT. */
  orderRectification: OrderRectificationPayload;
  /** BJHC accepts or rejects what was rectified (R25). Refusals: NOT_FOUND, WRONG_STATUS, BAD_INPUT. */
  closeRectification: CloseRectificationPayload;
  /** BJHC removes an institution from the list at once (R25, R26): nothing that it may no longer do begins after that commit, and nothing commits after `inForceAt`. Refusals: INSTITUTION_NOT_LISTED, NOT_FOUND (the violation), RECTIFICATION_MISSING, DOCUMENT_MISSING, BAD_INPUT. */
  removeInstitution: RemoveInstitutionPayload;
  /** An agency records an inspection: BJHC, BJMPA or the district of an institution, BJMPA, CUSTOMS or TIANZHU of an importer (R101, R102, R127). Refusals: NOT_FOUND, NOT_IN_DISTRICT, DOCUMENT_MISSING, BAD_INPUT. */
  recordInspection: RecordInspectionPayload;
  /** An agency that may inspect an institution or importer records what it did against a rule (R104). Refusals: NOT_FOUND, NOT_IN_DISTRICT, DOCUMENT_MISSING, BAD_INPUT. */
  recordViolation: RecordViolationPayload;
  /** TIANZHU publishes a violation as a credit record (R104). Refusals: NOT_FOUND, WRONG_STATUS, BASIS_MISSING, BAD_INPUT. */
  publishCreditRecord: PublishCreditRecordPayload;
  /** TIANZHU withdraws a credit record. It stays public with the day and the reason; to correct it, its violation is published again (R104). Refusals: NOT_FOUND, WRONG_STATUS, BAD_INPUT. */
  withdrawCreditRecord: WithdrawCreditRecordPayload;
  /** TIANZHU or BJMPA proposes to remove an importer for a serious consequence, and signs the decision (R70, R71). Refusals: IMPORTER_NOT_LISTED, NOT_FOUND (the violation), ALREADY_EXISTS (another proposal waits), DOCUMENT_MISSING, BAD_INPUT. */
  proposeImporterRemoval: ProposeImporterRemovalPayload;
  /** The other agency signs the decision to remove an importer, TIANZHU or BJMPA (R70), or a drug for a risk, BJHC (R48); it takes effect at once: nothing that is then forbidden begins after that commit, and nothing commits after `inForceAt`. Refusals: NOT_FOUND, WRONG_STATUS (also if it has left the list otherwise meanwhile), TEXT_CHANGED, SIGNATURE_TWICE, BAD_INPUT. */
  signRemoval: SignRemovalPayload;
  /** The agency that proposed to remove an importer (R70), or a drug for a risk (R48), takes the proposal back while the other has not signed: what it was about stays listed. Another agency cannot. Refusals: NOT_FOUND, WRONG_STATUS, BAD_INPUT. */
  withdrawRemovalProposal: WithdrawRemovalProposalPayload;
  /** BJMPA removes a drug from the list at once, with its cause (R31): nothing that is then forbidden begins after that commit, and nothing commits after `inForceAt`. For a RISK it proposes the removal and signs the decision; the drug stays on the list until BJHC has signed it, too (R48). Refusals: DRUG_NOT_LISTED, REGISTRATION_MISSING (the cause is a registration in China), ALREADY_EXISTS (another proposal waits), DOCUMENT_MISSING, BAD_INPUT. */
  removeDrug: RemoveDrugPayload;
  /** BJMPA records that a drug has been registered in China (R119). If it is on the list, BJMPA has to review whether it stays there (R39); nothing stops by itself. Refusals: NOT_FOUND, ALREADY_EXISTS (the same number of the drug), BAD_INPUT. */
  recordRegistration: RecordRegistrationPayload;
  /** BJMPA keeps a drug on the list that has been registered in China, with a reason (R39); the other outcome of the review is `removeDrug`. Refusals: NOT_FOUND, WRONG_STATUS, BAD_INPUT. */
  keepDrug: KeepDrugPayload;
  /** An agency changes one of its settings from a day on (D1). Refusals: BAD_INPUT. */
  changeSetting: ChangeSettingPayload;
  /** An organisation acknowledges items of its inbox about the lists, all or none of them; for each the first time counts (R100). Refusals: NOT_FOUND, BAD_INPUT. */
  acknowledgeListItems: AcknowledgeListItemsPayload;
};


export type MutationRegisterDrugArgs = {
  input: RegisterDrugInput;
};


export type MutationClassifyDrugArgs = {
  input: ClassifyDrugInput;
};


export type MutationRecordApprovalArgs = {
  input: RecordApprovalInput;
};


export type MutationEndApprovalArgs = {
  input: EndApprovalInput;
};


export type MutationFileDrugDemandArgs = {
  input: FileDrugDemandInput;
};


export type MutationGuideDrugDemandArgs = {
  input: GuideDrugDemandInput;
};


export type MutationApplyForTemporaryImportArgs = {
  input: ApplyForTemporaryImportInput;
};


export type MutationCloseDemandListArgs = {
  input: CloseDemandListInput;
};


export type MutationGiveEarlyAssessmentArgs = {
  input: GiveEarlyAssessmentInput;
};


export type MutationRecordDossierStatusArgs = {
  input: RecordDossierStatusInput;
};


export type MutationPublishDrugListArgs = {
  input: PublishDrugListInput;
};


export type MutationRegisterAgreementArgs = {
  input: RegisterAgreementInput;
};


export type MutationConfirmAgreementArgs = {
  input: ConfirmAgreementInput;
};


export type MutationWithdrawAgreementArgs = {
  input: WithdrawAgreementInput;
};


export type MutationEndAgreementArgs = {
  input: EndAgreementInput;
};


export type MutationOpenApplicationCallArgs = {
  input: OpenApplicationCallInput;
};


export type MutationCloseApplicationCallArgs = {
  input: CloseApplicationCallInput;
};


export type MutationApplyForInstitutionListArgs = {
  input: ApplyForInstitutionListInput;
};


export type MutationApplyForImporterListArgs = {
  input: ApplyForImporterListInput;
};


export type MutationRenewLicenceArgs = {
  input: RenewLicenceInput;
};


export type MutationDecideLicenceRenewalArgs = {
  input: DecideLicenceRenewalInput;
};


export type MutationAcceptImporterApplicationArgs = {
  input: AcceptImporterApplicationInput;
};


export type MutationGiveImporterOpinionArgs = {
  input: GiveImporterOpinionInput;
};


export type MutationWithdrawListingApplicationArgs = {
  input: WithdrawListingApplicationInput;
};


export type MutationReviewInstitutionApplicationArgs = {
  input: ReviewInstitutionApplicationInput;
};


export type MutationSubmitForDeliberationArgs = {
  input: SubmitForDeliberationInput;
};


export type MutationConveneDeliberationArgs = {
  input: ConveneDeliberationInput;
};


export type MutationGiveDeliberationOpinionArgs = {
  input: GiveDeliberationOpinionInput;
};


export type MutationConcludeDeliberationArgs = {
  input: ConcludeDeliberationInput;
};


export type MutationPublishInstitutionListArgs = {
  input: PublishInstitutionListInput;
};


export type MutationSignImporterListArgs = {
  input: SignImporterListInput;
};


export type MutationOrderRectificationArgs = {
  input: OrderRectificationInput;
};


export type MutationCloseRectificationArgs = {
  input: CloseRectificationInput;
};


export type MutationRemoveInstitutionArgs = {
  input: RemoveInstitutionInput;
};


export type MutationRecordInspectionArgs = {
  input: RecordInspectionInput;
};


export type MutationRecordViolationArgs = {
  input: RecordViolationInput;
};


export type MutationPublishCreditRecordArgs = {
  input: PublishCreditRecordInput;
};


export type MutationWithdrawCreditRecordArgs = {
  input: WithdrawCreditRecordInput;
};


export type MutationProposeImporterRemovalArgs = {
  input: ProposeImporterRemovalInput;
};


export type MutationSignRemovalArgs = {
  input: SignRemovalInput;
};


export type MutationWithdrawRemovalProposalArgs = {
  input: WithdrawRemovalProposalInput;
};


export type MutationRemoveDrugArgs = {
  input: RemoveDrugInput;
};


export type MutationRecordRegistrationArgs = {
  input: RecordRegistrationInput;
};


export type MutationKeepDrugArgs = {
  input: KeepDrugInput;
};


export type MutationChangeSettingArgs = {
  input: ChangeSettingInput;
};


export type MutationAcknowledgeListItemsArgs = {
  input: AcknowledgeListItemsInput;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Every item of the caller's organisation about the white lists, when it is sent and again each time that it is acknowledged, done or closed, in commit order and without a gap: first those after the cursor, then new ones as they are committed (R100). That a last day passes is no event; `overdue` is as of the time when the event was sent. Resume with the cursor of the last event stored; at-least-once delivery if you resume further back. Refusals: CURSOR_INVALID, CURSOR_EXPIRED, also for a cursor of another inbox. */
  listInboxChanged: InboxChange;
};


export type SubscriptionListInboxChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Agency: Agency;
  Disease: Disease;
  Institution: Institution;
  Importer: Importer;
  LicenceRenewal: LicenceRenewal;
  Drug: Drug;
  DrugRegistration: DrugRegistration;
  ListVersion: ListVersion;
  Approval: Approval;
  Agreement: Agreement;
  CaseDeadline: CaseDeadline;
  Inbox: Inbox;
  ApplicationCall: ApplicationCall;
  ListingApplication: ListingApplication;
  ListDraft: ListDraft;
  DrugDemand: DrugDemand;
  ImportApplication: ImportApplication;
  DrugDossier: DrugDossier;
  DemandList: DemandList;
  EarlyAssessment: EarlyAssessment;
  Rectification: Rectification;
  RemovalProposal: RemovalProposal;
  Removal: Removal;
  Inspection: Inspection;
  Violation: Violation;
  CreditRecord: CreditRecord;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"code":true}> );
  Disease:
    ( { __typename: 'Disease' }
    & GraphQLRecursivePick<FederationTypes['Disease'], {"code":true}> );
  Institution:
    ( { __typename: 'Institution' }
    & GraphQLRecursivePick<FederationTypes['Institution'], {"id":true}> );
  Importer:
    ( { __typename: 'Importer' }
    & GraphQLRecursivePick<FederationTypes['Importer'], {"id":true}> );
  LicenceRenewal:
    ( { __typename: 'LicenceRenewal' }
    & GraphQLRecursivePick<FederationTypes['LicenceRenewal'], {"id":true}> );
  Drug:
    ( { __typename: 'Drug' }
    & GraphQLRecursivePick<FederationTypes['Drug'], {"id":true}> );
  DrugRegistration:
    ( { __typename: 'DrugRegistration' }
    & GraphQLRecursivePick<FederationTypes['DrugRegistration'], {"id":true}> );
  ListVersion:
    ( { __typename: 'ListVersion' }
    & GraphQLRecursivePick<FederationTypes['ListVersion'], {"id":true}> );
  Approval:
    ( { __typename: 'Approval' }
    & GraphQLRecursivePick<FederationTypes['Approval'], {"id":true}> );
  Agreement:
    ( { __typename: 'Agreement' }
    & GraphQLRecursivePick<FederationTypes['Agreement'], {"id":true}> );
  CaseDeadline:
    ( { __typename: 'CaseDeadline' }
    & GraphQLRecursivePick<FederationTypes['CaseDeadline'], {"id":true}> );
  Inbox:
    ( { __typename: 'Inbox' }
    & GraphQLRecursivePick<FederationTypes['Inbox'], {"owner":true}> );
  ApplicationCall:
    ( { __typename: 'ApplicationCall' }
    & GraphQLRecursivePick<FederationTypes['ApplicationCall'], {"id":true}> );
  ListingApplication:
    ( { __typename: 'ListingApplication' }
    & GraphQLRecursivePick<FederationTypes['ListingApplication'], {"id":true}> );
  ListDraft:
    ( { __typename: 'ListDraft' }
    & GraphQLRecursivePick<FederationTypes['ListDraft'], {"id":true}> );
  DrugDemand:
    ( { __typename: 'DrugDemand' }
    & GraphQLRecursivePick<FederationTypes['DrugDemand'], {"id":true}> );
  ImportApplication:
    ( { __typename: 'ImportApplication' }
    & GraphQLRecursivePick<FederationTypes['ImportApplication'], {"id":true}> );
  DrugDossier:
    ( { __typename: 'DrugDossier' }
    & GraphQLRecursivePick<FederationTypes['DrugDossier'], {"id":true}> );
  DemandList:
    ( { __typename: 'DemandList' }
    & GraphQLRecursivePick<FederationTypes['DemandList'], {"id":true}> );
  EarlyAssessment:
    ( { __typename: 'EarlyAssessment' }
    & GraphQLRecursivePick<FederationTypes['EarlyAssessment'], {"id":true}> );
  Rectification:
    ( { __typename: 'Rectification' }
    & GraphQLRecursivePick<FederationTypes['Rectification'], {"id":true}> );
  RemovalProposal:
    ( { __typename: 'RemovalProposal' }
    & GraphQLRecursivePick<FederationTypes['RemovalProposal'], {"id":true}> );
  Removal:
    ( { __typename: 'Removal' }
    & GraphQLRecursivePick<FederationTypes['Removal'], {"id":true}> );
  Inspection:
    ( { __typename: 'Inspection' }
    & GraphQLRecursivePick<FederationTypes['Inspection'], {"id":true}> );
  Violation:
    ( { __typename: 'Violation' }
    & GraphQLRecursivePick<FederationTypes['Violation'], {"id":true}> );
  CreditRecord:
    ( { __typename: 'CreditRecord' }
    & GraphQLRecursivePick<FederationTypes['CreditRecord'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Organisation:
    | ( AgencyRow )
    | ( InstitutionRow )
    | ( ImporterRow )
  ;
  InboxSubject:
    | ( AgreementRow )
    | ( ApprovalRow )
    | ( DemandListRow )
    | ( DrugDemandRow )
    | ( DrugDossierRow )
    | ( DrugRegistrationRow )
    | ( EarlyAssessmentRow )
    | ( ImporterRow )
    | ( InspectionRow )
    | ( LicenceRenewalRow )
    | ( ListDraftRow )
    | ( ListingApplicationRow )
    | ( RectificationRow )
    | ( RemovalRow )
    | ( RemovalProposalRow )
    | ( ViolationRow )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Quantity: ResolverTypeWrapper<Scalars['Quantity']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  WhiteListKind: WhiteListKind;
  Agency: ResolverTypeWrapper<AgencyRow>;
  Disease: ResolverTypeWrapper<DiseaseRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Institution: ResolverTypeWrapper<InstitutionRow>;
  Importer: ResolverTypeWrapper<ImporterRow>;
  LicenceScope: LicenceScope;
  Licence: ResolverTypeWrapper<Licence>;
  LicenceRenewal: ResolverTypeWrapper<LicenceRenewalRow>;
  Signature: ResolverTypeWrapper<SignatureRow>;
  Drug: ResolverTypeWrapper<DrugRow>;
  RegistrationState: RegistrationState;
  DrugRegistration: ResolverTypeWrapper<DrugRegistrationRow>;
  Party: ResolverTypeWrapper<Party>;
  ListVersion: ResolverTypeWrapper<ListVersionRow>;
  ListEntry: ResolverTypeWrapper<ListEntryRow>;
  Approval: ResolverTypeWrapper<ApprovalRow>;
  ApprovalStatus: ApprovalStatus;
  ApprovalShare: ResolverTypeWrapper<ApprovalShareRow>;
  AgreementKind: AgreementKind;
  AgreementState: AgreementState;
  Agreement: ResolverTypeWrapper<AgreementRow>;
  CallerKind: CallerKind;
  Me: ResolverTypeWrapper<MeRow>;
  PilotPeriod: ResolverTypeWrapper<PilotPeriodRow>;
  Organisation: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Organisation']>;
  Seal: Seal;
  Document: ResolverTypeWrapper<DocumentRow>;
  Step: ResolverTypeWrapper<StepRow>;
  Deadline: ResolverTypeWrapper<DeadlineRow>;
  CriterionKind: CriterionKind;
  CriterionOutcome: CriterionOutcome;
  Criterion: ResolverTypeWrapper<CriterionRow>;
  Procedure: ResolverTypeWrapper<ProcedureRow>;
  CaseDeadline: ResolverTypeWrapper<CaseDeadlineRow>;
  Inbox: ResolverTypeWrapper<InboxRow>;
  InboxItem: ResolverTypeWrapper<InboxItemRow>;
  InboxSubject: ResolverTypeWrapper<InboxSubjectRow>;
  InboxChange: ResolverTypeWrapper<InboxChangeRow>;
  InboxItemOrder: InboxItemOrder;
  InboxItemPage: ResolverTypeWrapper<Page<InboxItemRow>>;
  ApplicationCall: ResolverTypeWrapper<ApplicationCallRow>;
  PlannedDrug: ResolverTypeWrapper<PlannedDrug>;
  InstitutionClaims: ResolverTypeWrapper<InstitutionClaims>;
  ImporterClaims: ResolverTypeWrapper<ImporterClaims>;
  ListingApplication: ResolverTypeWrapper<ListingApplicationRow>;
  ReviewActivity: ReviewActivity;
  ReviewOutcome: ReviewOutcome;
  ReviewOpinion: ResolverTypeWrapper<ReviewOpinionRow>;
  ListDraft: ResolverTypeWrapper<ListDraftRow>;
  ListText: ResolverTypeWrapper<ListTextRow>;
  DraftEntry: ResolverTypeWrapper<DraftEntryRow>;
  DraftOmission: ResolverTypeWrapper<DraftOmissionRow>;
  Deliberation: ResolverTypeWrapper<DeliberationRow>;
  Stance: Stance;
  MemberOpinion: ResolverTypeWrapper<MemberOpinionRow>;
  DrugDemand: ResolverTypeWrapper<DrugDemandRow>;
  ImportApplication: ResolverTypeWrapper<ImportApplicationRow>;
  DomesticStatus: DomesticStatus;
  DossierStatus: DossierStatus;
  DrugDossier: ResolverTypeWrapper<DrugDossierRow>;
  DemandList: ResolverTypeWrapper<DemandListRow>;
  EarlyAssessment: ResolverTypeWrapper<EarlyAssessmentRow>;
  AssessmentRow: ResolverTypeWrapper<AssessmentRowRow>;
  Finding: ResolverTypeWrapper<FindingRow>;
  Rectification: ResolverTypeWrapper<RectificationRow>;
  RemovalCause: RemovalCause;
  RemovalProposal: ResolverTypeWrapper<RemovalProposalRow>;
  Removal: ResolverTypeWrapper<RemovalRow>;
  FindingGrade: FindingGrade;
  InspectionFinding: ResolverTypeWrapper<InspectionFindingRow>;
  Inspection: ResolverTypeWrapper<InspectionRow>;
  Violation: ResolverTypeWrapper<ViolationRow>;
  CreditRecord: ResolverTypeWrapper<CreditRecordRow>;
  ListChangeKind: ListChangeKind;
  ListChange: ResolverTypeWrapper<ListChangeRow>;
  Setting: ResolverTypeWrapper<SettingRow>;
  ListVersionOrder: ListVersionOrder;
  ListVersionPage: ResolverTypeWrapper<Page<ListVersionRow>>;
  ApplicationCallOrder: ApplicationCallOrder;
  ApplicationCallPage: ResolverTypeWrapper<Page<ApplicationCallRow>>;
  ListingApplicationOrder: ListingApplicationOrder;
  ListingApplicationPage: ResolverTypeWrapper<Page<ListingApplicationRow>>;
  ListDraftOrder: ListDraftOrder;
  ListDraftPage: ResolverTypeWrapper<Page<ListDraftRow>>;
  DrugDemandOrder: DrugDemandOrder;
  DrugDemandPage: ResolverTypeWrapper<Page<DrugDemandRow>>;
  DrugDossierOrder: DrugDossierOrder;
  DrugDossierPage: ResolverTypeWrapper<Page<DrugDossierRow>>;
  DemandListOrder: DemandListOrder;
  DemandListPage: ResolverTypeWrapper<Page<DemandListRow>>;
  RectificationOrder: RectificationOrder;
  RectificationPage: ResolverTypeWrapper<Page<RectificationRow>>;
  RemovalOrder: RemovalOrder;
  RemovalPage: ResolverTypeWrapper<Page<RemovalRow>>;
  InspectionOrder: InspectionOrder;
  InspectionPage: ResolverTypeWrapper<Page<InspectionRow>>;
  ViolationOrder: ViolationOrder;
  ViolationPage: ResolverTypeWrapper<Page<ViolationRow>>;
  CreditRecordOrder: CreditRecordOrder;
  CreditRecordPage: ResolverTypeWrapper<Page<CreditRecordRow>>;
  RemovalProposalOrder: RemovalProposalOrder;
  RemovalProposalPage: ResolverTypeWrapper<Page<RemovalProposalRow>>;
  CaseDeadlineOrder: CaseDeadlineOrder;
  CaseDeadlinePage: ResolverTypeWrapper<Page<CaseDeadlineRow>>;
  DrugOrder: DrugOrder;
  DrugPage: ResolverTypeWrapper<Page<DrugRow>>;
  InstitutionOrder: InstitutionOrder;
  InstitutionPage: ResolverTypeWrapper<Page<InstitutionRow>>;
  ImporterOrder: ImporterOrder;
  ImporterPage: ResolverTypeWrapper<Page<ImporterRow>>;
  ApprovalOrder: ApprovalOrder;
  ApprovalPage: ResolverTypeWrapper<Page<ApprovalRow>>;
  AgreementOrder: AgreementOrder;
  AgreementPage: ResolverTypeWrapper<Page<AgreementRow>>;
  DiseasePage: ResolverTypeWrapper<Page<DiseaseRow>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PartyInput: PartyInput;
  RegisterDrugInput: RegisterDrugInput;
  ClassifyDrugInput: ClassifyDrugInput;
  ClassifyDrugPayload: ResolverTypeWrapper<Omit<ClassifyDrugPayload, 'drug'> & { drug: ResolversTypes['Drug'] }>;
  RegisterDrugPayload: ResolverTypeWrapper<Omit<RegisterDrugPayload, 'drug'> & { drug: ResolversTypes['Drug'] }>;
  ApprovalShareInput: ApprovalShareInput;
  ApprovalLineInput: ApprovalLineInput;
  RecordApprovalInput: RecordApprovalInput;
  RecordApprovalPayload: ResolverTypeWrapper<Omit<RecordApprovalPayload, 'approvals' | 'findings'> & { approvals: Array<ResolversTypes['Approval']>, findings: Array<ResolversTypes['Finding']> }>;
  EndApprovalInput: EndApprovalInput;
  ApprovalEnding: ApprovalEnding;
  EndApprovalPayload: ResolverTypeWrapper<Omit<EndApprovalPayload, 'approval'> & { approval: ResolversTypes['Approval'] }>;
  DrugListEntryInput: DrugListEntryInput;
  PublishDrugListInput: PublishDrugListInput;
  PublishDrugListPayload: ResolverTypeWrapper<Omit<PublishDrugListPayload, 'list'> & { list: ResolversTypes['ListVersion'] }>;
  RegisterAgreementInput: RegisterAgreementInput;
  RegisterAgreementPayload: ResolverTypeWrapper<Omit<RegisterAgreementPayload, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  ConfirmAgreementInput: ConfirmAgreementInput;
  ConfirmAgreementPayload: ResolverTypeWrapper<Omit<ConfirmAgreementPayload, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  WithdrawAgreementInput: WithdrawAgreementInput;
  WithdrawAgreementPayload: ResolverTypeWrapper<Omit<WithdrawAgreementPayload, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  EndAgreementInput: EndAgreementInput;
  EndAgreementPayload: ResolverTypeWrapper<Omit<EndAgreementPayload, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  DocumentInput: DocumentInput;
  OpenApplicationCallInput: OpenApplicationCallInput;
  OpenApplicationCallPayload: ResolverTypeWrapper<Omit<OpenApplicationCallPayload, 'call'> & { call: ResolversTypes['ApplicationCall'] }>;
  CloseApplicationCallInput: CloseApplicationCallInput;
  CloseApplicationCallPayload: ResolverTypeWrapper<Omit<CloseApplicationCallPayload, 'call'> & { call: ResolversTypes['ApplicationCall'] }>;
  PlannedDrugInput: PlannedDrugInput;
  ApplyForInstitutionListInput: ApplyForInstitutionListInput;
  ApplyForInstitutionListPayload: ResolverTypeWrapper<Omit<ApplyForInstitutionListPayload, 'application'> & { application: ResolversTypes['ListingApplication'] }>;
  LicenceInput: LicenceInput;
  ApplyForImporterListInput: ApplyForImporterListInput;
  ApplyForImporterListPayload: ResolverTypeWrapper<Omit<ApplyForImporterListPayload, 'application'> & { application: ResolversTypes['ListingApplication'] }>;
  AcceptImporterApplicationInput: AcceptImporterApplicationInput;
  AcceptImporterApplicationPayload: ResolverTypeWrapper<Omit<AcceptImporterApplicationPayload, 'application'> & { application: ResolversTypes['ListingApplication'] }>;
  GiveImporterOpinionInput: GiveImporterOpinionInput;
  GiveImporterOpinionPayload: ResolverTypeWrapper<Omit<GiveImporterOpinionPayload, 'application'> & { application: ResolversTypes['ListingApplication'] }>;
  SignImporterListInput: SignImporterListInput;
  SignImporterListPayload: ResolverTypeWrapper<Omit<SignImporterListPayload, 'draft' | 'list'> & { draft: ResolversTypes['ListDraft'], list?: Maybe<ResolversTypes['ListVersion']> }>;
  RenewLicenceInput: RenewLicenceInput;
  RenewLicencePayload: ResolverTypeWrapper<Omit<RenewLicencePayload, 'renewal'> & { renewal: ResolversTypes['LicenceRenewal'] }>;
  DecideLicenceRenewalInput: DecideLicenceRenewalInput;
  DecideLicenceRenewalPayload: ResolverTypeWrapper<Omit<DecideLicenceRenewalPayload, 'renewal'> & { renewal: ResolversTypes['LicenceRenewal'] }>;
  ProposeImporterRemovalInput: ProposeImporterRemovalInput;
  ProposeImporterRemovalPayload: ResolverTypeWrapper<Omit<ProposeImporterRemovalPayload, 'proposal'> & { proposal: ResolversTypes['RemovalProposal'] }>;
  RecordRegistrationInput: RecordRegistrationInput;
  RecordRegistrationPayload: ResolverTypeWrapper<Omit<RecordRegistrationPayload, 'registration'> & { registration: ResolversTypes['DrugRegistration'] }>;
  KeepDrugInput: KeepDrugInput;
  KeepDrugPayload: ResolverTypeWrapper<Omit<KeepDrugPayload, 'registration'> & { registration: ResolversTypes['DrugRegistration'] }>;
  RemoveDrugInput: RemoveDrugInput;
  RemoveDrugPayload: ResolverTypeWrapper<Omit<RemoveDrugPayload, 'removal' | 'proposal'> & { removal?: Maybe<ResolversTypes['Removal']>, proposal?: Maybe<ResolversTypes['RemovalProposal']> }>;
  SignRemovalInput: SignRemovalInput;
  WithdrawRemovalProposalInput: WithdrawRemovalProposalInput;
  WithdrawRemovalProposalPayload: ResolverTypeWrapper<Omit<WithdrawRemovalProposalPayload, 'proposal'> & { proposal: ResolversTypes['RemovalProposal'] }>;
  SignRemovalPayload: ResolverTypeWrapper<Omit<SignRemovalPayload, 'removal'> & { removal: ResolversTypes['Removal'] }>;
  WithdrawListingApplicationInput: WithdrawListingApplicationInput;
  WithdrawListingApplicationPayload: ResolverTypeWrapper<Omit<WithdrawListingApplicationPayload, 'application'> & { application: ResolversTypes['ListingApplication'] }>;
  ReviewInstitutionApplicationInput: ReviewInstitutionApplicationInput;
  ReviewInstitutionApplicationPayload: ResolverTypeWrapper<Omit<ReviewInstitutionApplicationPayload, 'application'> & { application: ResolversTypes['ListingApplication'] }>;
  OmissionInput: OmissionInput;
  SubmitForDeliberationInput: SubmitForDeliberationInput;
  SubmitForDeliberationPayload: ResolverTypeWrapper<Omit<SubmitForDeliberationPayload, 'draft'> & { draft: ResolversTypes['ListDraft'] }>;
  ConveneDeliberationInput: ConveneDeliberationInput;
  ConveneDeliberationPayload: ResolverTypeWrapper<Omit<ConveneDeliberationPayload, 'draft'> & { draft: ResolversTypes['ListDraft'] }>;
  GiveDeliberationOpinionInput: GiveDeliberationOpinionInput;
  GiveDeliberationOpinionPayload: ResolverTypeWrapper<Omit<GiveDeliberationOpinionPayload, 'draft'> & { draft: ResolversTypes['ListDraft'] }>;
  ConcludeDeliberationInput: ConcludeDeliberationInput;
  ConcludeDeliberationPayload: ResolverTypeWrapper<Omit<ConcludeDeliberationPayload, 'draft'> & { draft: ResolversTypes['ListDraft'] }>;
  PublishInstitutionListInput: PublishInstitutionListInput;
  PublishInstitutionListPayload: ResolverTypeWrapper<Omit<PublishInstitutionListPayload, 'list'> & { list: ResolversTypes['ListVersion'] }>;
  FileDrugDemandInput: FileDrugDemandInput;
  FileDrugDemandPayload: ResolverTypeWrapper<Omit<FileDrugDemandPayload, 'demand'> & { demand: ResolversTypes['DrugDemand'] }>;
  GuideDrugDemandInput: GuideDrugDemandInput;
  GuideDrugDemandPayload: ResolverTypeWrapper<Omit<GuideDrugDemandPayload, 'demand'> & { demand: ResolversTypes['DrugDemand'] }>;
  DrugDossierInput: DrugDossierInput;
  ApplyForTemporaryImportInput: ApplyForTemporaryImportInput;
  ApplyForTemporaryImportPayload: ResolverTypeWrapper<Omit<ApplyForTemporaryImportPayload, 'application'> & { application: ResolversTypes['ImportApplication'] }>;
  CloseDemandListInput: CloseDemandListInput;
  CloseDemandListPayload: ResolverTypeWrapper<Omit<CloseDemandListPayload, 'demandList'> & { demandList: ResolversTypes['DemandList'] }>;
  AssessmentRowInput: AssessmentRowInput;
  GiveEarlyAssessmentInput: GiveEarlyAssessmentInput;
  GiveEarlyAssessmentPayload: ResolverTypeWrapper<Omit<GiveEarlyAssessmentPayload, 'assessment'> & { assessment: ResolversTypes['EarlyAssessment'] }>;
  ToldStatus: ToldStatus;
  RecordDossierStatusInput: RecordDossierStatusInput;
  RecordDossierStatusPayload: ResolverTypeWrapper<Omit<RecordDossierStatusPayload, 'dossier'> & { dossier: ResolversTypes['DrugDossier'] }>;
  OrderRectificationInput: OrderRectificationInput;
  OrderRectificationPayload: ResolverTypeWrapper<Omit<OrderRectificationPayload, 'rectification'> & { rectification: ResolversTypes['Rectification'] }>;
  CloseRectificationInput: CloseRectificationInput;
  CloseRectificationPayload: ResolverTypeWrapper<Omit<CloseRectificationPayload, 'rectification'> & { rectification: ResolversTypes['Rectification'] }>;
  RemoveInstitutionInput: RemoveInstitutionInput;
  RemoveInstitutionPayload: ResolverTypeWrapper<Omit<RemoveInstitutionPayload, 'removal'> & { removal: ResolversTypes['Removal'] }>;
  InspectionFindingInput: InspectionFindingInput;
  RecordInspectionInput: RecordInspectionInput;
  RecordInspectionPayload: ResolverTypeWrapper<Omit<RecordInspectionPayload, 'inspection'> & { inspection: ResolversTypes['Inspection'] }>;
  RecordViolationInput: RecordViolationInput;
  RecordViolationPayload: ResolverTypeWrapper<Omit<RecordViolationPayload, 'violation'> & { violation: ResolversTypes['Violation'] }>;
  PublishCreditRecordInput: PublishCreditRecordInput;
  PublishCreditRecordPayload: ResolverTypeWrapper<Omit<PublishCreditRecordPayload, 'creditRecord'> & { creditRecord: ResolversTypes['CreditRecord'] }>;
  WithdrawCreditRecordInput: WithdrawCreditRecordInput;
  WithdrawCreditRecordPayload: ResolverTypeWrapper<Omit<WithdrawCreditRecordPayload, 'creditRecord'> & { creditRecord: ResolversTypes['CreditRecord'] }>;
  AcknowledgeListItemsInput: AcknowledgeListItemsInput;
  AcknowledgeListItemsPayload: ResolverTypeWrapper<Omit<AcknowledgeListItemsPayload, 'items'> & { items: Array<ResolversTypes['InboxItem']> }>;
  ChangeSettingInput: ChangeSettingInput;
  ChangeSettingPayload: ResolverTypeWrapper<Omit<ChangeSettingPayload, 'setting'> & { setting: ResolversTypes['Setting'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Quantity: Scalars['Quantity']['output'];
  Cursor: Scalars['Cursor']['output'];
  PageInfo: PageInfo;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  Agency: AgencyRow;
  Disease: DiseaseRow;
  Int: Scalars['Int']['output'];
  Institution: InstitutionRow;
  Importer: ImporterRow;
  Licence: Licence;
  LicenceRenewal: LicenceRenewalRow;
  Signature: SignatureRow;
  Drug: DrugRow;
  DrugRegistration: DrugRegistrationRow;
  Party: Party;
  ListVersion: ListVersionRow;
  ListEntry: ListEntryRow;
  Approval: ApprovalRow;
  ApprovalShare: ApprovalShareRow;
  Agreement: AgreementRow;
  Me: MeRow;
  PilotPeriod: PilotPeriodRow;
  Organisation: ResolversUnionTypes<ResolversParentTypes>['Organisation'];
  Document: DocumentRow;
  Step: StepRow;
  Deadline: DeadlineRow;
  Criterion: CriterionRow;
  Procedure: ProcedureRow;
  CaseDeadline: CaseDeadlineRow;
  Inbox: InboxRow;
  InboxItem: InboxItemRow;
  InboxSubject: InboxSubjectRow;
  InboxChange: InboxChangeRow;
  InboxItemPage: Page<InboxItemRow>;
  ApplicationCall: ApplicationCallRow;
  PlannedDrug: PlannedDrug;
  InstitutionClaims: InstitutionClaims;
  ImporterClaims: ImporterClaims;
  ListingApplication: ListingApplicationRow;
  ReviewOpinion: ReviewOpinionRow;
  ListDraft: ListDraftRow;
  ListText: ListTextRow;
  DraftEntry: DraftEntryRow;
  DraftOmission: DraftOmissionRow;
  Deliberation: DeliberationRow;
  MemberOpinion: MemberOpinionRow;
  DrugDemand: DrugDemandRow;
  ImportApplication: ImportApplicationRow;
  DrugDossier: DrugDossierRow;
  DemandList: DemandListRow;
  EarlyAssessment: EarlyAssessmentRow;
  AssessmentRow: AssessmentRowRow;
  Finding: FindingRow;
  Rectification: RectificationRow;
  RemovalProposal: RemovalProposalRow;
  Removal: RemovalRow;
  InspectionFinding: InspectionFindingRow;
  Inspection: InspectionRow;
  Violation: ViolationRow;
  CreditRecord: CreditRecordRow;
  ListChange: ListChangeRow;
  Setting: SettingRow;
  ListVersionPage: Page<ListVersionRow>;
  ApplicationCallPage: Page<ApplicationCallRow>;
  ListingApplicationPage: Page<ListingApplicationRow>;
  ListDraftPage: Page<ListDraftRow>;
  DrugDemandPage: Page<DrugDemandRow>;
  DrugDossierPage: Page<DrugDossierRow>;
  DemandListPage: Page<DemandListRow>;
  RectificationPage: Page<RectificationRow>;
  RemovalPage: Page<RemovalRow>;
  InspectionPage: Page<InspectionRow>;
  ViolationPage: Page<ViolationRow>;
  CreditRecordPage: Page<CreditRecordRow>;
  RemovalProposalPage: Page<RemovalProposalRow>;
  CaseDeadlinePage: Page<CaseDeadlineRow>;
  DrugPage: Page<DrugRow>;
  InstitutionPage: Page<InstitutionRow>;
  ImporterPage: Page<ImporterRow>;
  ApprovalPage: Page<ApprovalRow>;
  AgreementPage: Page<AgreementRow>;
  DiseasePage: Page<DiseaseRow>;
  Query: Record<PropertyKey, never>;
  PartyInput: PartyInput;
  RegisterDrugInput: RegisterDrugInput;
  ClassifyDrugInput: ClassifyDrugInput;
  ClassifyDrugPayload: Omit<ClassifyDrugPayload, 'drug'> & { drug: ResolversParentTypes['Drug'] };
  RegisterDrugPayload: Omit<RegisterDrugPayload, 'drug'> & { drug: ResolversParentTypes['Drug'] };
  ApprovalShareInput: ApprovalShareInput;
  ApprovalLineInput: ApprovalLineInput;
  RecordApprovalInput: RecordApprovalInput;
  RecordApprovalPayload: Omit<RecordApprovalPayload, 'approvals' | 'findings'> & { approvals: Array<ResolversParentTypes['Approval']>, findings: Array<ResolversParentTypes['Finding']> };
  EndApprovalInput: EndApprovalInput;
  EndApprovalPayload: Omit<EndApprovalPayload, 'approval'> & { approval: ResolversParentTypes['Approval'] };
  DrugListEntryInput: DrugListEntryInput;
  PublishDrugListInput: PublishDrugListInput;
  PublishDrugListPayload: Omit<PublishDrugListPayload, 'list'> & { list: ResolversParentTypes['ListVersion'] };
  RegisterAgreementInput: RegisterAgreementInput;
  RegisterAgreementPayload: Omit<RegisterAgreementPayload, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  ConfirmAgreementInput: ConfirmAgreementInput;
  ConfirmAgreementPayload: Omit<ConfirmAgreementPayload, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  WithdrawAgreementInput: WithdrawAgreementInput;
  WithdrawAgreementPayload: Omit<WithdrawAgreementPayload, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  EndAgreementInput: EndAgreementInput;
  EndAgreementPayload: Omit<EndAgreementPayload, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  DocumentInput: DocumentInput;
  OpenApplicationCallInput: OpenApplicationCallInput;
  OpenApplicationCallPayload: Omit<OpenApplicationCallPayload, 'call'> & { call: ResolversParentTypes['ApplicationCall'] };
  CloseApplicationCallInput: CloseApplicationCallInput;
  CloseApplicationCallPayload: Omit<CloseApplicationCallPayload, 'call'> & { call: ResolversParentTypes['ApplicationCall'] };
  PlannedDrugInput: PlannedDrugInput;
  ApplyForInstitutionListInput: ApplyForInstitutionListInput;
  ApplyForInstitutionListPayload: Omit<ApplyForInstitutionListPayload, 'application'> & { application: ResolversParentTypes['ListingApplication'] };
  LicenceInput: LicenceInput;
  ApplyForImporterListInput: ApplyForImporterListInput;
  ApplyForImporterListPayload: Omit<ApplyForImporterListPayload, 'application'> & { application: ResolversParentTypes['ListingApplication'] };
  AcceptImporterApplicationInput: AcceptImporterApplicationInput;
  AcceptImporterApplicationPayload: Omit<AcceptImporterApplicationPayload, 'application'> & { application: ResolversParentTypes['ListingApplication'] };
  GiveImporterOpinionInput: GiveImporterOpinionInput;
  GiveImporterOpinionPayload: Omit<GiveImporterOpinionPayload, 'application'> & { application: ResolversParentTypes['ListingApplication'] };
  SignImporterListInput: SignImporterListInput;
  SignImporterListPayload: Omit<SignImporterListPayload, 'draft' | 'list'> & { draft: ResolversParentTypes['ListDraft'], list?: Maybe<ResolversParentTypes['ListVersion']> };
  RenewLicenceInput: RenewLicenceInput;
  RenewLicencePayload: Omit<RenewLicencePayload, 'renewal'> & { renewal: ResolversParentTypes['LicenceRenewal'] };
  DecideLicenceRenewalInput: DecideLicenceRenewalInput;
  DecideLicenceRenewalPayload: Omit<DecideLicenceRenewalPayload, 'renewal'> & { renewal: ResolversParentTypes['LicenceRenewal'] };
  ProposeImporterRemovalInput: ProposeImporterRemovalInput;
  ProposeImporterRemovalPayload: Omit<ProposeImporterRemovalPayload, 'proposal'> & { proposal: ResolversParentTypes['RemovalProposal'] };
  RecordRegistrationInput: RecordRegistrationInput;
  RecordRegistrationPayload: Omit<RecordRegistrationPayload, 'registration'> & { registration: ResolversParentTypes['DrugRegistration'] };
  KeepDrugInput: KeepDrugInput;
  KeepDrugPayload: Omit<KeepDrugPayload, 'registration'> & { registration: ResolversParentTypes['DrugRegistration'] };
  RemoveDrugInput: RemoveDrugInput;
  RemoveDrugPayload: Omit<RemoveDrugPayload, 'removal' | 'proposal'> & { removal?: Maybe<ResolversParentTypes['Removal']>, proposal?: Maybe<ResolversParentTypes['RemovalProposal']> };
  SignRemovalInput: SignRemovalInput;
  WithdrawRemovalProposalInput: WithdrawRemovalProposalInput;
  WithdrawRemovalProposalPayload: Omit<WithdrawRemovalProposalPayload, 'proposal'> & { proposal: ResolversParentTypes['RemovalProposal'] };
  SignRemovalPayload: Omit<SignRemovalPayload, 'removal'> & { removal: ResolversParentTypes['Removal'] };
  WithdrawListingApplicationInput: WithdrawListingApplicationInput;
  WithdrawListingApplicationPayload: Omit<WithdrawListingApplicationPayload, 'application'> & { application: ResolversParentTypes['ListingApplication'] };
  ReviewInstitutionApplicationInput: ReviewInstitutionApplicationInput;
  ReviewInstitutionApplicationPayload: Omit<ReviewInstitutionApplicationPayload, 'application'> & { application: ResolversParentTypes['ListingApplication'] };
  OmissionInput: OmissionInput;
  SubmitForDeliberationInput: SubmitForDeliberationInput;
  SubmitForDeliberationPayload: Omit<SubmitForDeliberationPayload, 'draft'> & { draft: ResolversParentTypes['ListDraft'] };
  ConveneDeliberationInput: ConveneDeliberationInput;
  ConveneDeliberationPayload: Omit<ConveneDeliberationPayload, 'draft'> & { draft: ResolversParentTypes['ListDraft'] };
  GiveDeliberationOpinionInput: GiveDeliberationOpinionInput;
  GiveDeliberationOpinionPayload: Omit<GiveDeliberationOpinionPayload, 'draft'> & { draft: ResolversParentTypes['ListDraft'] };
  ConcludeDeliberationInput: ConcludeDeliberationInput;
  ConcludeDeliberationPayload: Omit<ConcludeDeliberationPayload, 'draft'> & { draft: ResolversParentTypes['ListDraft'] };
  PublishInstitutionListInput: PublishInstitutionListInput;
  PublishInstitutionListPayload: Omit<PublishInstitutionListPayload, 'list'> & { list: ResolversParentTypes['ListVersion'] };
  FileDrugDemandInput: FileDrugDemandInput;
  FileDrugDemandPayload: Omit<FileDrugDemandPayload, 'demand'> & { demand: ResolversParentTypes['DrugDemand'] };
  GuideDrugDemandInput: GuideDrugDemandInput;
  GuideDrugDemandPayload: Omit<GuideDrugDemandPayload, 'demand'> & { demand: ResolversParentTypes['DrugDemand'] };
  DrugDossierInput: DrugDossierInput;
  ApplyForTemporaryImportInput: ApplyForTemporaryImportInput;
  ApplyForTemporaryImportPayload: Omit<ApplyForTemporaryImportPayload, 'application'> & { application: ResolversParentTypes['ImportApplication'] };
  CloseDemandListInput: CloseDemandListInput;
  CloseDemandListPayload: Omit<CloseDemandListPayload, 'demandList'> & { demandList: ResolversParentTypes['DemandList'] };
  AssessmentRowInput: AssessmentRowInput;
  GiveEarlyAssessmentInput: GiveEarlyAssessmentInput;
  GiveEarlyAssessmentPayload: Omit<GiveEarlyAssessmentPayload, 'assessment'> & { assessment: ResolversParentTypes['EarlyAssessment'] };
  RecordDossierStatusInput: RecordDossierStatusInput;
  RecordDossierStatusPayload: Omit<RecordDossierStatusPayload, 'dossier'> & { dossier: ResolversParentTypes['DrugDossier'] };
  OrderRectificationInput: OrderRectificationInput;
  OrderRectificationPayload: Omit<OrderRectificationPayload, 'rectification'> & { rectification: ResolversParentTypes['Rectification'] };
  CloseRectificationInput: CloseRectificationInput;
  CloseRectificationPayload: Omit<CloseRectificationPayload, 'rectification'> & { rectification: ResolversParentTypes['Rectification'] };
  RemoveInstitutionInput: RemoveInstitutionInput;
  RemoveInstitutionPayload: Omit<RemoveInstitutionPayload, 'removal'> & { removal: ResolversParentTypes['Removal'] };
  InspectionFindingInput: InspectionFindingInput;
  RecordInspectionInput: RecordInspectionInput;
  RecordInspectionPayload: Omit<RecordInspectionPayload, 'inspection'> & { inspection: ResolversParentTypes['Inspection'] };
  RecordViolationInput: RecordViolationInput;
  RecordViolationPayload: Omit<RecordViolationPayload, 'violation'> & { violation: ResolversParentTypes['Violation'] };
  PublishCreditRecordInput: PublishCreditRecordInput;
  PublishCreditRecordPayload: Omit<PublishCreditRecordPayload, 'creditRecord'> & { creditRecord: ResolversParentTypes['CreditRecord'] };
  WithdrawCreditRecordInput: WithdrawCreditRecordInput;
  WithdrawCreditRecordPayload: Omit<WithdrawCreditRecordPayload, 'creditRecord'> & { creditRecord: ResolversParentTypes['CreditRecord'] };
  AcknowledgeListItemsInput: AcknowledgeListItemsInput;
  AcknowledgeListItemsPayload: Omit<AcknowledgeListItemsPayload, 'items'> & { items: Array<ResolversParentTypes['InboxItem']> };
  ChangeSettingInput: ChangeSettingInput;
  ChangeSettingPayload: Omit<ChangeSettingPayload, 'setting'> & { setting: ResolversParentTypes['Setting'] };
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
};

export type TextDirectiveArgs = {
  kind: Scalars['String']['input'];
};

export type TextDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = TextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface QuantityScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quantity'], any> {
  name: 'Quantity';
}

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiseaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Disease'] = ResolversParentTypes['Disease'], FederationReferenceType extends FederationReferenceTypes['Disease'] = FederationReferenceTypes['Disease']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Disease']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  batch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution'], FederationReferenceType extends FederationReferenceTypes['Institution'] = FederationReferenceTypes['Institution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Institution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  district?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agreements?: Resolver<Maybe<ResolversTypes['AgreementPage']>, ParentType, ContextType, Partial<InstitutionAgreementsArgs>>;
  approvals?: Resolver<Maybe<ResolversTypes['ApprovalPage']>, ParentType, ContextType, Partial<InstitutionApprovalsArgs>>;
  dossiers?: Resolver<Maybe<ResolversTypes['DrugDossierPage']>, ParentType, ContextType, Partial<InstitutionDossiersArgs>>;
  drugs?: Resolver<ResolversTypes['DrugPage'], ParentType, ContextType, Partial<InstitutionDrugsArgs>>;
  creditRecords?: Resolver<ResolversTypes['CreditRecordPage'], ParentType, ContextType, Partial<InstitutionCreditRecordsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImporterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Importer'] = ResolversParentTypes['Importer'], FederationReferenceType extends FederationReferenceTypes['Importer'] = FederationReferenceTypes['Importer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Importer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customsCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['Licence']>, ParentType, ContextType>;
  applications?: Resolver<Maybe<Array<ResolversTypes['ListingApplication']>>, ParentType, ContextType>;
  licenceRenewals?: Resolver<Maybe<Array<ResolversTypes['LicenceRenewal']>>, ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agreements?: Resolver<Maybe<ResolversTypes['AgreementPage']>, ParentType, ContextType, Partial<ImporterAgreementsArgs>>;
  creditRecords?: Resolver<ResolversTypes['CreditRecordPage'], ParentType, ContextType, Partial<ImporterCreditRecordsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Licence'] = ResolversParentTypes['Licence']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<Array<ResolversTypes['LicenceScope']>, ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LicenceRenewalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LicenceRenewal'] = ResolversParentTypes['LicenceRenewal'], FederationReferenceType extends FederationReferenceTypes['LicenceRenewal'] = FederationReferenceTypes['LicenceRenewal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LicenceRenewal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importer?: Resolver<ResolversTypes['Importer'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['Licence'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignatureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Signature'] = ResolversParentTypes['Signature']> = {
  by?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DrugResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Drug'] = ResolversParentTypes['Drug'], FederationReferenceType extends FederationReferenceTypes['Drug'] = FederationReferenceTypes['Drug']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Drug']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dosageForm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  specification?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  manufacturer?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  port?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  diseases?: Resolver<Array<ResolversTypes['Disease']>, ParentType, ContextType>;
  excludedClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licenceScope?: Resolver<Maybe<Array<ResolversTypes['LicenceScope']>>, ParentType, ContextType>;
  approvals?: Resolver<Maybe<ResolversTypes['ApprovalPage']>, ParentType, ContextType, Partial<DrugApprovalsArgs>>;
  dossiers?: Resolver<Maybe<ResolversTypes['DrugDossierPage']>, ParentType, ContextType, Partial<DrugDossiersArgs>>;
  inPrinciple?: Resolver<Maybe<Array<ResolversTypes['Criterion']>>, ParentType, ContextType>;
  approved?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  registrations?: Resolver<Array<ResolversTypes['DrugRegistration']>, ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  permittedInstitutions?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
};

export type DrugRegistrationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DrugRegistration'] = ResolversParentTypes['DrugRegistration'], FederationReferenceType extends FederationReferenceTypes['DrugRegistration'] = FederationReferenceTypes['DrugRegistration']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DrugRegistration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  drug?: Resolver<ResolversTypes['Drug'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegistrationState'], ParentType, ContextType>;
  keptBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListVersion'] = ResolversParentTypes['ListVersion'], FederationReferenceType extends FederationReferenceTypes['ListVersion'] = FederationReferenceTypes['ListVersion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ListVersion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WhiteListKind'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedBy?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signatures?: Resolver<Array<ResolversTypes['Signature']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['ListDraft']>, ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['ListEntry']>, ParentType, ContextType>;
};

export type ListEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListEntry'] = ResolversParentTypes['ListEntry']> = {
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  importer?: Resolver<Maybe<ResolversTypes['Importer']>, ParentType, ContextType>;
  drug?: Resolver<Maybe<ResolversTypes['Drug']>, ParentType, ContextType>;
  permittedInstitutions?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
  justification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApprovalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Approval'] = ResolversParentTypes['Approval'], FederationReferenceType extends FederationReferenceTypes['Approval'] = FederationReferenceTypes['Approval']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Approval']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  drug?: Resolver<ResolversTypes['Drug'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['ApprovalShare']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sameLetter?: Resolver<Array<ResolversTypes['Approval']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['DrugDossier']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApprovalStatus'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endInForceAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unconfirmed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ending?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApprovalShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalShare'] = ResolversParentTypes['ApprovalShare']> = {
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'], FederationReferenceType extends FederationReferenceTypes['Agreement'] = FederationReferenceTypes['Agreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  importer?: Resolver<ResolversTypes['Importer'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  manufacturer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgreementState'], ParentType, ContextType>;
  confirmations?: Resolver<Array<ResolversTypes['Signature']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  selectionGrounds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibilities?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  kind?: Resolver<ResolversTypes['CallerKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  mutations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PilotPeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PilotPeriod'] = ResolversParentTypes['PilotPeriod']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Institution' | 'Importer', ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seal?: Resolver<ResolversTypes['Seal'], ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Step'] = ResolversParentTypes['Step']> = {
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CriterionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CriterionKind'], ParentType, ContextType>;
  claimed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CriterionOutcome'], ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure']> = {
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['Step']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['Criterion']>, ParentType, ContextType>;
};

export type CaseDeadlineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseDeadline'] = ResolversParentTypes['CaseDeadline'], FederationReferenceType extends FederationReferenceTypes['CaseDeadline'] = FederationReferenceTypes['CaseDeadline']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CaseDeadline']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type InboxResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Inbox'] = ResolversParentTypes['Inbox'], FederationReferenceType extends FederationReferenceTypes['Inbox'] = FederationReferenceTypes['Inbox']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Inbox']> | FederationReferenceType, FederationReferenceType, ContextType>;
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lists?: Resolver<Maybe<ResolversTypes['InboxItemPage']>, ParentType, ContextType, Partial<InboxListsArgs>>;
};

export type InboxItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InboxItem'] = ResolversParentTypes['InboxItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['InboxSubject']>, ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  task?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answerBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InboxSubjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InboxSubject'] = ResolversParentTypes['InboxSubject']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Approval' | 'DemandList' | 'DrugDemand' | 'DrugDossier' | 'DrugRegistration' | 'EarlyAssessment' | 'Importer' | 'Inspection' | 'LicenceRenewal' | 'ListDraft' | 'ListingApplication' | 'Rectification' | 'Removal' | 'RemovalProposal' | 'Violation', ParentType, ContextType>;
};

export type InboxChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InboxChange'] = ResolversParentTypes['InboxChange']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['InboxItem']>, ParentType, ContextType>;
};

export type InboxItemPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InboxItemPage'] = ResolversParentTypes['InboxItemPage']> = {
  nodes?: Resolver<Array<ResolversTypes['InboxItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationCallResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplicationCall'] = ResolversParentTypes['ApplicationCall'], FederationReferenceType extends FederationReferenceTypes['ApplicationCall'] = FederationReferenceTypes['ApplicationCall']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ApplicationCall']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WhiteListKind'], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type PlannedDrugResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlannedDrug'] = ResolversParentTypes['PlannedDrug']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dosageForm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  specification?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  manufacturer?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  port?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstitutionClaimsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InstitutionClaims'] = ResolversParentTypes['InstitutionClaims']> = {
  registeredCases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitsLastYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  diseaseCodesLastYear?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  uncoveredElsewhere?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  majorSafetyEventIn3Years?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  networkMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nationalCentre?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  internationalPilot?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImporterClaimsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImporterClaims'] = ResolversParentTypes['ImporterClaims']> = {
  customsCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customsFiling?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['Licence'], ParentType, ContextType>;
  separateArea?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  codingReady?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  majorViolationIn2Years?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ListingApplicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListingApplication'] = ResolversParentTypes['ListingApplication'], FederationReferenceType extends FederationReferenceTypes['ListingApplication'] = FederationReferenceTypes['ListingApplication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ListingApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WhiteListKind'], ParentType, ContextType>;
  call?: Resolver<ResolversTypes['ApplicationCall'], ParentType, ContextType>;
  applicant?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  practiceLicence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCodeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<Maybe<ResolversTypes['InstitutionClaims']>, ParentType, ContextType>;
  importerClaims?: Resolver<Maybe<ResolversTypes['ImporterClaims']>, ParentType, ContextType>;
  plannedDrugs?: Resolver<Array<ResolversTypes['PlannedDrug']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  opinions?: Resolver<Array<ResolversTypes['ReviewOpinion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewOpinionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewOpinion'] = ResolversParentTypes['ReviewOpinion']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  activities?: Resolver<Array<ResolversTypes['ReviewActivity']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ReviewOutcome'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ListDraftResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListDraft'] = ResolversParentTypes['ListDraft'], FederationReferenceType extends FederationReferenceTypes['ListDraft'] = FederationReferenceTypes['ListDraft']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ListDraft']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WhiteListKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['DraftEntry']>, ParentType, ContextType>;
  omissions?: Resolver<Array<ResolversTypes['DraftOmission']>, ParentType, ContextType>;
  deliberation?: Resolver<Maybe<ResolversTypes['Deliberation']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['ListText']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListTextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListText'] = ResolversParentTypes['ListText']> = {
  base?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signatures?: Resolver<Array<ResolversTypes['Signature']>, ParentType, ContextType>;
};

export type DraftEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftEntry'] = ResolversParentTypes['DraftEntry']> = {
  application?: Resolver<ResolversTypes['ListingApplication'], ParentType, ContextType>;
  listed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DraftOmissionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftOmission'] = ResolversParentTypes['DraftOmission']> = {
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  importer?: Resolver<Maybe<ResolversTypes['Importer']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mayUseDelivered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftOut?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  overtaken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeliberationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Deliberation'] = ResolversParentTypes['Deliberation']> = {
  meetsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  convenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  concludedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['MemberOpinion']>, ParentType, ContextType>;
};

export type MemberOpinionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberOpinion'] = ResolversParentTypes['MemberOpinion']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  present?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  stance?: Resolver<Maybe<ResolversTypes['Stance']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DrugDemandResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DrugDemand'] = ResolversParentTypes['DrugDemand'], FederationReferenceType extends FederationReferenceTypes['DrugDemand'] = FederationReferenceTypes['DrugDemand']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DrugDemand']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  drugName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  diseases?: Resolver<Array<ResolversTypes['Disease']>, ParentType, ContextType>;
  patients?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  guidance?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['DrugDossier']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportApplicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportApplication'] = ResolversParentTypes['ImportApplication'], FederationReferenceType extends FederationReferenceTypes['ImportApplication'] = FederationReferenceTypes['ImportApplication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ImportApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  copiedTo?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['DrugDossier']>, ParentType, ContextType>;
};

export type DrugDossierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DrugDossier'] = ResolversParentTypes['DrugDossier'], FederationReferenceType extends FederationReferenceTypes['DrugDossier'] = FederationReferenceTypes['DrugDossier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DrugDossier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  application?: Resolver<ResolversTypes['ImportApplication'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  demand?: Resolver<Maybe<ResolversTypes['DrugDemand']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['PlannedDrug'], ParentType, ContextType>;
  diseases?: Resolver<Array<ResolversTypes['Disease']>, ParentType, ContextType>;
  inGuideline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  excludedClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  marketedAbroad?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  domesticStatus?: Resolver<ResolversTypes['DomesticStatus'], ParentType, ContextType>;
  justification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  necessity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DossierStatus'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  demandList?: Resolver<Maybe<ResolversTypes['DemandList']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['AssessmentRow']>, ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemandListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DemandList'] = ResolversParentTypes['DemandList'], FederationReferenceType extends FederationReferenceTypes['DemandList'] = FederationReferenceTypes['DemandList']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DemandList']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dossiers?: Resolver<Array<ResolversTypes['DrugDossier']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['EarlyAssessment']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EarlyAssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EarlyAssessment'] = ResolversParentTypes['EarlyAssessment'], FederationReferenceType extends FederationReferenceTypes['EarlyAssessment'] = FederationReferenceTypes['EarlyAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EarlyAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  demandList?: Resolver<Maybe<ResolversTypes['DemandList']>, ParentType, ContextType>;
  experts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['AssessmentRow']>, ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  sentToNhcAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentRow'] = ResolversParentTypes['AssessmentRow']> = {
  dossier?: Resolver<ResolversTypes['DrugDossier'], ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['EarlyAssessment']>, ParentType, ContextType>;
  institutionCapable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clinicallyUrgent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quantityReasonable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recommendedQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  others?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reuses?: Resolver<Maybe<ResolversTypes['EarlyAssessment']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RectificationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Rectification'] = ResolversParentTypes['Rectification'], FederationReferenceType extends FederationReferenceTypes['Rectification'] = FederationReferenceTypes['Rectification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Rectification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  orderedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemovalProposalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemovalProposal'] = ResolversParentTypes['RemovalProposal'], FederationReferenceType extends FederationReferenceTypes['RemovalProposal'] = FederationReferenceTypes['RemovalProposal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RemovalProposal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WhiteListKind'], ParentType, ContextType>;
  drug?: Resolver<Maybe<ResolversTypes['Drug']>, ParentType, ContextType>;
  importer?: Resolver<Maybe<ResolversTypes['Importer']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['RemovalCause'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  violation?: Resolver<Maybe<ResolversTypes['Violation']>, ParentType, ContextType>;
  mayUseDelivered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  textSha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signatures?: Resolver<Array<ResolversTypes['Signature']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemovalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Removal'] = ResolversParentTypes['Removal'], FederationReferenceType extends FederationReferenceTypes['Removal'] = FederationReferenceTypes['Removal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Removal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WhiteListKind'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  drug?: Resolver<Maybe<ResolversTypes['Drug']>, ParentType, ContextType>;
  importer?: Resolver<Maybe<ResolversTypes['Importer']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['RemovalCause'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  violation?: Resolver<Maybe<ResolversTypes['Violation']>, ParentType, ContextType>;
  mayUseDelivered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  removedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  inForceAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unconfirmed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  list?: Resolver<ResolversTypes['ListVersion'], ParentType, ContextType>;
  signatures?: Resolver<Array<ResolversTypes['Signature']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionFinding'] = ResolversParentTypes['InspectionFinding']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['FindingGrade'], ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection'], FederationReferenceType extends FederationReferenceTypes['Inspection'] = FederationReferenceTypes['Inspection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Inspection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  inspectedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['InspectionFinding']>, ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViolationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Violation'] = ResolversParentTypes['Violation'], FederationReferenceType extends FederationReferenceTypes['Violation'] = FederationReferenceTypes['Violation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Violation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  creditRecords?: Resolver<Array<ResolversTypes['CreditRecord']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditRecord'] = ResolversParentTypes['CreditRecord'], FederationReferenceType extends FederationReferenceTypes['CreditRecord'] = FederationReferenceTypes['CreditRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedBy?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ListChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListChange'] = ResolversParentTypes['ListChange']> = {
  list?: Resolver<ResolversTypes['ListVersion'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['ListEntry'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ListChangeKind'], ParentType, ContextType>;
  removal?: Resolver<Maybe<ResolversTypes['Removal']>, ParentType, ContextType>;
};

export type SettingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Setting'] = ResolversParentTypes['Setting']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type ListVersionPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListVersionPage'] = ResolversParentTypes['ListVersionPage']> = {
  nodes?: Resolver<Array<ResolversTypes['ListVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationCallPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplicationCallPage'] = ResolversParentTypes['ApplicationCallPage']> = {
  nodes?: Resolver<Array<ResolversTypes['ApplicationCall']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListingApplicationPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListingApplicationPage'] = ResolversParentTypes['ListingApplicationPage']> = {
  nodes?: Resolver<Array<ResolversTypes['ListingApplication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListDraftPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListDraftPage'] = ResolversParentTypes['ListDraftPage']> = {
  nodes?: Resolver<Array<ResolversTypes['ListDraft']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DrugDemandPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DrugDemandPage'] = ResolversParentTypes['DrugDemandPage']> = {
  nodes?: Resolver<Array<ResolversTypes['DrugDemand']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DrugDossierPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DrugDossierPage'] = ResolversParentTypes['DrugDossierPage']> = {
  nodes?: Resolver<Array<ResolversTypes['DrugDossier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DemandListPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DemandListPage'] = ResolversParentTypes['DemandListPage']> = {
  nodes?: Resolver<Array<ResolversTypes['DemandList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RectificationPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RectificationPage'] = ResolversParentTypes['RectificationPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Rectification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RemovalPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemovalPage'] = ResolversParentTypes['RemovalPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Removal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionPage'] = ResolversParentTypes['InspectionPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Inspection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViolationPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ViolationPage'] = ResolversParentTypes['ViolationPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Violation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditRecordPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditRecordPage'] = ResolversParentTypes['CreditRecordPage']> = {
  nodes?: Resolver<Array<ResolversTypes['CreditRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RemovalProposalPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemovalProposalPage'] = ResolversParentTypes['RemovalProposalPage']> = {
  nodes?: Resolver<Array<ResolversTypes['RemovalProposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseDeadlinePageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseDeadlinePage'] = ResolversParentTypes['CaseDeadlinePage']> = {
  nodes?: Resolver<Array<ResolversTypes['CaseDeadline']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DrugPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DrugPage'] = ResolversParentTypes['DrugPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Drug']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InstitutionPage'] = ResolversParentTypes['InstitutionPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImporterPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImporterPage'] = ResolversParentTypes['ImporterPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Importer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApprovalPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalPage'] = ResolversParentTypes['ApprovalPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Approval']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreementPage'] = ResolversParentTypes['AgreementPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiseasePageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DiseasePage'] = ResolversParentTypes['DiseasePage']> = {
  nodes?: Resolver<Array<ResolversTypes['Disease']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  publishedList?: Resolver<Maybe<ResolversTypes['ListVersion']>, ParentType, ContextType, RequireFields<QueryPublishedListArgs, 'kind'>>;
  listVersions?: Resolver<ResolversTypes['ListVersionPage'], ParentType, ContextType, RequireFields<QueryListVersionsArgs, 'kind'>>;
  listAt?: Resolver<Maybe<ResolversTypes['ListVersion']>, ParentType, ContextType, RequireFields<QueryListAtArgs, 'kind' | 'at'>>;
  listChanges?: Resolver<Array<ResolversTypes['ListChange']>, ParentType, ContextType, RequireFields<QueryListChangesArgs, 'kind' | 'from' | 'until'>>;
  applicationCalls?: Resolver<ResolversTypes['ApplicationCallPage'], ParentType, ContextType, Partial<QueryApplicationCallsArgs>>;
  listingApplication?: Resolver<Maybe<ResolversTypes['ListingApplication']>, ParentType, ContextType, RequireFields<QueryListingApplicationArgs, 'id'>>;
  listingApplications?: Resolver<ResolversTypes['ListingApplicationPage'], ParentType, ContextType, Partial<QueryListingApplicationsArgs>>;
  listDraft?: Resolver<Maybe<ResolversTypes['ListDraft']>, ParentType, ContextType, RequireFields<QueryListDraftArgs, 'id'>>;
  listDrafts?: Resolver<ResolversTypes['ListDraftPage'], ParentType, ContextType, Partial<QueryListDraftsArgs>>;
  drugDemands?: Resolver<ResolversTypes['DrugDemandPage'], ParentType, ContextType, Partial<QueryDrugDemandsArgs>>;
  importApplication?: Resolver<Maybe<ResolversTypes['ImportApplication']>, ParentType, ContextType, RequireFields<QueryImportApplicationArgs, 'id'>>;
  drugDossier?: Resolver<Maybe<ResolversTypes['DrugDossier']>, ParentType, ContextType, RequireFields<QueryDrugDossierArgs, 'id'>>;
  drugDossiers?: Resolver<ResolversTypes['DrugDossierPage'], ParentType, ContextType, Partial<QueryDrugDossiersArgs>>;
  demandLists?: Resolver<ResolversTypes['DemandListPage'], ParentType, ContextType, Partial<QueryDemandListsArgs>>;
  earlyAssessment?: Resolver<Maybe<ResolversTypes['EarlyAssessment']>, ParentType, ContextType, RequireFields<QueryEarlyAssessmentArgs, 'id'>>;
  rectifications?: Resolver<ResolversTypes['RectificationPage'], ParentType, ContextType, Partial<QueryRectificationsArgs>>;
  removals?: Resolver<ResolversTypes['RemovalPage'], ParentType, ContextType, Partial<QueryRemovalsArgs>>;
  inspections?: Resolver<ResolversTypes['InspectionPage'], ParentType, ContextType, Partial<QueryInspectionsArgs>>;
  violations?: Resolver<ResolversTypes['ViolationPage'], ParentType, ContextType, Partial<QueryViolationsArgs>>;
  creditRecords?: Resolver<ResolversTypes['CreditRecordPage'], ParentType, ContextType, Partial<QueryCreditRecordsArgs>>;
  removalProposals?: Resolver<ResolversTypes['RemovalProposalPage'], ParentType, ContextType, Partial<QueryRemovalProposalsArgs>>;
  settings?: Resolver<Array<ResolversTypes['Setting']>, ParentType, ContextType, Partial<QuerySettingsArgs>>;
  inbox?: Resolver<ResolversTypes['Inbox'], ParentType, ContextType>;
  listDeadlines?: Resolver<ResolversTypes['CaseDeadlinePage'], ParentType, ContextType, Partial<QueryListDeadlinesArgs>>;
  drug?: Resolver<Maybe<ResolversTypes['Drug']>, ParentType, ContextType, RequireFields<QueryDrugArgs, 'id'>>;
  drugs?: Resolver<ResolversTypes['DrugPage'], ParentType, ContextType, Partial<QueryDrugsArgs>>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryInstitutionArgs, 'id'>>;
  institutions?: Resolver<ResolversTypes['InstitutionPage'], ParentType, ContextType, Partial<QueryInstitutionsArgs>>;
  importer?: Resolver<Maybe<ResolversTypes['Importer']>, ParentType, ContextType, RequireFields<QueryImporterArgs, 'id'>>;
  importers?: Resolver<ResolversTypes['ImporterPage'], ParentType, ContextType, Partial<QueryImportersArgs>>;
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType, RequireFields<QueryApprovalArgs, 'id'>>;
  approvals?: Resolver<ResolversTypes['ApprovalPage'], ParentType, ContextType, Partial<QueryApprovalsArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementPage'], ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  disease?: Resolver<Maybe<ResolversTypes['Disease']>, ParentType, ContextType, RequireFields<QueryDiseaseArgs, 'code'>>;
  diseases?: Resolver<ResolversTypes['DiseasePage'], ParentType, ContextType, Partial<QueryDiseasesArgs>>;
  agencies?: Resolver<Array<ResolversTypes['Agency']>, ParentType, ContextType>;
  pilotPeriod?: Resolver<Maybe<ResolversTypes['PilotPeriod']>, ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
};

export type ClassifyDrugPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClassifyDrugPayload'] = ResolversParentTypes['ClassifyDrugPayload']> = {
  drug?: Resolver<ResolversTypes['Drug'], ParentType, ContextType>;
};

export type RegisterDrugPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterDrugPayload'] = ResolversParentTypes['RegisterDrugPayload']> = {
  drug?: Resolver<ResolversTypes['Drug'], ParentType, ContextType>;
};

export type RecordApprovalPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordApprovalPayload'] = ResolversParentTypes['RecordApprovalPayload']> = {
  approvals?: Resolver<Array<ResolversTypes['Approval']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
};

export type EndApprovalPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EndApprovalPayload'] = ResolversParentTypes['EndApprovalPayload']> = {
  approval?: Resolver<ResolversTypes['Approval'], ParentType, ContextType>;
};

export type PublishDrugListPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishDrugListPayload'] = ResolversParentTypes['PublishDrugListPayload']> = {
  list?: Resolver<ResolversTypes['ListVersion'], ParentType, ContextType>;
};

export type RegisterAgreementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterAgreementPayload'] = ResolversParentTypes['RegisterAgreementPayload']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type ConfirmAgreementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmAgreementPayload'] = ResolversParentTypes['ConfirmAgreementPayload']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type WithdrawAgreementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawAgreementPayload'] = ResolversParentTypes['WithdrawAgreementPayload']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type EndAgreementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EndAgreementPayload'] = ResolversParentTypes['EndAgreementPayload']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type OpenApplicationCallPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenApplicationCallPayload'] = ResolversParentTypes['OpenApplicationCallPayload']> = {
  call?: Resolver<ResolversTypes['ApplicationCall'], ParentType, ContextType>;
};

export type CloseApplicationCallPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CloseApplicationCallPayload'] = ResolversParentTypes['CloseApplicationCallPayload']> = {
  call?: Resolver<ResolversTypes['ApplicationCall'], ParentType, ContextType>;
};

export type ApplyForInstitutionListPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplyForInstitutionListPayload'] = ResolversParentTypes['ApplyForInstitutionListPayload']> = {
  application?: Resolver<ResolversTypes['ListingApplication'], ParentType, ContextType>;
};

export type ApplyForImporterListPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplyForImporterListPayload'] = ResolversParentTypes['ApplyForImporterListPayload']> = {
  application?: Resolver<ResolversTypes['ListingApplication'], ParentType, ContextType>;
};

export type AcceptImporterApplicationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcceptImporterApplicationPayload'] = ResolversParentTypes['AcceptImporterApplicationPayload']> = {
  application?: Resolver<ResolversTypes['ListingApplication'], ParentType, ContextType>;
};

export type GiveImporterOpinionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GiveImporterOpinionPayload'] = ResolversParentTypes['GiveImporterOpinionPayload']> = {
  application?: Resolver<ResolversTypes['ListingApplication'], ParentType, ContextType>;
};

export type SignImporterListPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignImporterListPayload'] = ResolversParentTypes['SignImporterListPayload']> = {
  draft?: Resolver<ResolversTypes['ListDraft'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['ListVersion']>, ParentType, ContextType>;
};

export type RenewLicencePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RenewLicencePayload'] = ResolversParentTypes['RenewLicencePayload']> = {
  renewal?: Resolver<ResolversTypes['LicenceRenewal'], ParentType, ContextType>;
};

export type DecideLicenceRenewalPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideLicenceRenewalPayload'] = ResolversParentTypes['DecideLicenceRenewalPayload']> = {
  renewal?: Resolver<ResolversTypes['LicenceRenewal'], ParentType, ContextType>;
};

export type ProposeImporterRemovalPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposeImporterRemovalPayload'] = ResolversParentTypes['ProposeImporterRemovalPayload']> = {
  proposal?: Resolver<ResolversTypes['RemovalProposal'], ParentType, ContextType>;
};

export type RecordRegistrationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordRegistrationPayload'] = ResolversParentTypes['RecordRegistrationPayload']> = {
  registration?: Resolver<ResolversTypes['DrugRegistration'], ParentType, ContextType>;
};

export type KeepDrugPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['KeepDrugPayload'] = ResolversParentTypes['KeepDrugPayload']> = {
  registration?: Resolver<ResolversTypes['DrugRegistration'], ParentType, ContextType>;
};

export type RemoveDrugPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemoveDrugPayload'] = ResolversParentTypes['RemoveDrugPayload']> = {
  removal?: Resolver<Maybe<ResolversTypes['Removal']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['RemovalProposal']>, ParentType, ContextType>;
};

export type WithdrawRemovalProposalPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawRemovalProposalPayload'] = ResolversParentTypes['WithdrawRemovalProposalPayload']> = {
  proposal?: Resolver<ResolversTypes['RemovalProposal'], ParentType, ContextType>;
};

export type SignRemovalPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignRemovalPayload'] = ResolversParentTypes['SignRemovalPayload']> = {
  removal?: Resolver<ResolversTypes['Removal'], ParentType, ContextType>;
};

export type WithdrawListingApplicationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawListingApplicationPayload'] = ResolversParentTypes['WithdrawListingApplicationPayload']> = {
  application?: Resolver<ResolversTypes['ListingApplication'], ParentType, ContextType>;
};

export type ReviewInstitutionApplicationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewInstitutionApplicationPayload'] = ResolversParentTypes['ReviewInstitutionApplicationPayload']> = {
  application?: Resolver<ResolversTypes['ListingApplication'], ParentType, ContextType>;
};

export type SubmitForDeliberationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmitForDeliberationPayload'] = ResolversParentTypes['SubmitForDeliberationPayload']> = {
  draft?: Resolver<ResolversTypes['ListDraft'], ParentType, ContextType>;
};

export type ConveneDeliberationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConveneDeliberationPayload'] = ResolversParentTypes['ConveneDeliberationPayload']> = {
  draft?: Resolver<ResolversTypes['ListDraft'], ParentType, ContextType>;
};

export type GiveDeliberationOpinionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GiveDeliberationOpinionPayload'] = ResolversParentTypes['GiveDeliberationOpinionPayload']> = {
  draft?: Resolver<ResolversTypes['ListDraft'], ParentType, ContextType>;
};

export type ConcludeDeliberationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConcludeDeliberationPayload'] = ResolversParentTypes['ConcludeDeliberationPayload']> = {
  draft?: Resolver<ResolversTypes['ListDraft'], ParentType, ContextType>;
};

export type PublishInstitutionListPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishInstitutionListPayload'] = ResolversParentTypes['PublishInstitutionListPayload']> = {
  list?: Resolver<ResolversTypes['ListVersion'], ParentType, ContextType>;
};

export type FileDrugDemandPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FileDrugDemandPayload'] = ResolversParentTypes['FileDrugDemandPayload']> = {
  demand?: Resolver<ResolversTypes['DrugDemand'], ParentType, ContextType>;
};

export type GuideDrugDemandPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GuideDrugDemandPayload'] = ResolversParentTypes['GuideDrugDemandPayload']> = {
  demand?: Resolver<ResolversTypes['DrugDemand'], ParentType, ContextType>;
};

export type ApplyForTemporaryImportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplyForTemporaryImportPayload'] = ResolversParentTypes['ApplyForTemporaryImportPayload']> = {
  application?: Resolver<ResolversTypes['ImportApplication'], ParentType, ContextType>;
};

export type CloseDemandListPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CloseDemandListPayload'] = ResolversParentTypes['CloseDemandListPayload']> = {
  demandList?: Resolver<ResolversTypes['DemandList'], ParentType, ContextType>;
};

export type GiveEarlyAssessmentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GiveEarlyAssessmentPayload'] = ResolversParentTypes['GiveEarlyAssessmentPayload']> = {
  assessment?: Resolver<ResolversTypes['EarlyAssessment'], ParentType, ContextType>;
};

export type RecordDossierStatusPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordDossierStatusPayload'] = ResolversParentTypes['RecordDossierStatusPayload']> = {
  dossier?: Resolver<ResolversTypes['DrugDossier'], ParentType, ContextType>;
};

export type OrderRectificationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrderRectificationPayload'] = ResolversParentTypes['OrderRectificationPayload']> = {
  rectification?: Resolver<ResolversTypes['Rectification'], ParentType, ContextType>;
};

export type CloseRectificationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CloseRectificationPayload'] = ResolversParentTypes['CloseRectificationPayload']> = {
  rectification?: Resolver<ResolversTypes['Rectification'], ParentType, ContextType>;
};

export type RemoveInstitutionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemoveInstitutionPayload'] = ResolversParentTypes['RemoveInstitutionPayload']> = {
  removal?: Resolver<ResolversTypes['Removal'], ParentType, ContextType>;
};

export type RecordInspectionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordInspectionPayload'] = ResolversParentTypes['RecordInspectionPayload']> = {
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
};

export type RecordViolationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordViolationPayload'] = ResolversParentTypes['RecordViolationPayload']> = {
  violation?: Resolver<ResolversTypes['Violation'], ParentType, ContextType>;
};

export type PublishCreditRecordPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishCreditRecordPayload'] = ResolversParentTypes['PublishCreditRecordPayload']> = {
  creditRecord?: Resolver<ResolversTypes['CreditRecord'], ParentType, ContextType>;
};

export type WithdrawCreditRecordPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawCreditRecordPayload'] = ResolversParentTypes['WithdrawCreditRecordPayload']> = {
  creditRecord?: Resolver<ResolversTypes['CreditRecord'], ParentType, ContextType>;
};

export type AcknowledgeListItemsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcknowledgeListItemsPayload'] = ResolversParentTypes['AcknowledgeListItemsPayload']> = {
  items?: Resolver<Array<ResolversTypes['InboxItem']>, ParentType, ContextType>;
};

export type ChangeSettingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeSettingPayload'] = ResolversParentTypes['ChangeSettingPayload']> = {
  setting?: Resolver<ResolversTypes['Setting'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerDrug?: Resolver<ResolversTypes['RegisterDrugPayload'], ParentType, ContextType, RequireFields<MutationRegisterDrugArgs, 'input'>>;
  classifyDrug?: Resolver<ResolversTypes['ClassifyDrugPayload'], ParentType, ContextType, RequireFields<MutationClassifyDrugArgs, 'input'>>;
  recordApproval?: Resolver<ResolversTypes['RecordApprovalPayload'], ParentType, ContextType, RequireFields<MutationRecordApprovalArgs, 'input'>>;
  endApproval?: Resolver<ResolversTypes['EndApprovalPayload'], ParentType, ContextType, RequireFields<MutationEndApprovalArgs, 'input'>>;
  fileDrugDemand?: Resolver<ResolversTypes['FileDrugDemandPayload'], ParentType, ContextType, RequireFields<MutationFileDrugDemandArgs, 'input'>>;
  guideDrugDemand?: Resolver<ResolversTypes['GuideDrugDemandPayload'], ParentType, ContextType, RequireFields<MutationGuideDrugDemandArgs, 'input'>>;
  applyForTemporaryImport?: Resolver<ResolversTypes['ApplyForTemporaryImportPayload'], ParentType, ContextType, RequireFields<MutationApplyForTemporaryImportArgs, 'input'>>;
  closeDemandList?: Resolver<ResolversTypes['CloseDemandListPayload'], ParentType, ContextType, RequireFields<MutationCloseDemandListArgs, 'input'>>;
  giveEarlyAssessment?: Resolver<ResolversTypes['GiveEarlyAssessmentPayload'], ParentType, ContextType, RequireFields<MutationGiveEarlyAssessmentArgs, 'input'>>;
  recordDossierStatus?: Resolver<ResolversTypes['RecordDossierStatusPayload'], ParentType, ContextType, RequireFields<MutationRecordDossierStatusArgs, 'input'>>;
  publishDrugList?: Resolver<ResolversTypes['PublishDrugListPayload'], ParentType, ContextType, RequireFields<MutationPublishDrugListArgs, 'input'>>;
  registerAgreement?: Resolver<ResolversTypes['RegisterAgreementPayload'], ParentType, ContextType, RequireFields<MutationRegisterAgreementArgs, 'input'>>;
  confirmAgreement?: Resolver<ResolversTypes['ConfirmAgreementPayload'], ParentType, ContextType, RequireFields<MutationConfirmAgreementArgs, 'input'>>;
  withdrawAgreement?: Resolver<ResolversTypes['WithdrawAgreementPayload'], ParentType, ContextType, RequireFields<MutationWithdrawAgreementArgs, 'input'>>;
  endAgreement?: Resolver<ResolversTypes['EndAgreementPayload'], ParentType, ContextType, RequireFields<MutationEndAgreementArgs, 'input'>>;
  openApplicationCall?: Resolver<ResolversTypes['OpenApplicationCallPayload'], ParentType, ContextType, RequireFields<MutationOpenApplicationCallArgs, 'input'>>;
  closeApplicationCall?: Resolver<ResolversTypes['CloseApplicationCallPayload'], ParentType, ContextType, RequireFields<MutationCloseApplicationCallArgs, 'input'>>;
  applyForInstitutionList?: Resolver<ResolversTypes['ApplyForInstitutionListPayload'], ParentType, ContextType, RequireFields<MutationApplyForInstitutionListArgs, 'input'>>;
  applyForImporterList?: Resolver<ResolversTypes['ApplyForImporterListPayload'], ParentType, ContextType, RequireFields<MutationApplyForImporterListArgs, 'input'>>;
  renewLicence?: Resolver<ResolversTypes['RenewLicencePayload'], ParentType, ContextType, RequireFields<MutationRenewLicenceArgs, 'input'>>;
  decideLicenceRenewal?: Resolver<ResolversTypes['DecideLicenceRenewalPayload'], ParentType, ContextType, RequireFields<MutationDecideLicenceRenewalArgs, 'input'>>;
  acceptImporterApplication?: Resolver<ResolversTypes['AcceptImporterApplicationPayload'], ParentType, ContextType, RequireFields<MutationAcceptImporterApplicationArgs, 'input'>>;
  giveImporterOpinion?: Resolver<ResolversTypes['GiveImporterOpinionPayload'], ParentType, ContextType, RequireFields<MutationGiveImporterOpinionArgs, 'input'>>;
  withdrawListingApplication?: Resolver<ResolversTypes['WithdrawListingApplicationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawListingApplicationArgs, 'input'>>;
  reviewInstitutionApplication?: Resolver<ResolversTypes['ReviewInstitutionApplicationPayload'], ParentType, ContextType, RequireFields<MutationReviewInstitutionApplicationArgs, 'input'>>;
  submitForDeliberation?: Resolver<ResolversTypes['SubmitForDeliberationPayload'], ParentType, ContextType, RequireFields<MutationSubmitForDeliberationArgs, 'input'>>;
  conveneDeliberation?: Resolver<ResolversTypes['ConveneDeliberationPayload'], ParentType, ContextType, RequireFields<MutationConveneDeliberationArgs, 'input'>>;
  giveDeliberationOpinion?: Resolver<ResolversTypes['GiveDeliberationOpinionPayload'], ParentType, ContextType, RequireFields<MutationGiveDeliberationOpinionArgs, 'input'>>;
  concludeDeliberation?: Resolver<ResolversTypes['ConcludeDeliberationPayload'], ParentType, ContextType, RequireFields<MutationConcludeDeliberationArgs, 'input'>>;
  publishInstitutionList?: Resolver<ResolversTypes['PublishInstitutionListPayload'], ParentType, ContextType, RequireFields<MutationPublishInstitutionListArgs, 'input'>>;
  signImporterList?: Resolver<ResolversTypes['SignImporterListPayload'], ParentType, ContextType, RequireFields<MutationSignImporterListArgs, 'input'>>;
  orderRectification?: Resolver<ResolversTypes['OrderRectificationPayload'], ParentType, ContextType, RequireFields<MutationOrderRectificationArgs, 'input'>>;
  closeRectification?: Resolver<ResolversTypes['CloseRectificationPayload'], ParentType, ContextType, RequireFields<MutationCloseRectificationArgs, 'input'>>;
  removeInstitution?: Resolver<ResolversTypes['RemoveInstitutionPayload'], ParentType, ContextType, RequireFields<MutationRemoveInstitutionArgs, 'input'>>;
  recordInspection?: Resolver<ResolversTypes['RecordInspectionPayload'], ParentType, ContextType, RequireFields<MutationRecordInspectionArgs, 'input'>>;
  recordViolation?: Resolver<ResolversTypes['RecordViolationPayload'], ParentType, ContextType, RequireFields<MutationRecordViolationArgs, 'input'>>;
  publishCreditRecord?: Resolver<ResolversTypes['PublishCreditRecordPayload'], ParentType, ContextType, RequireFields<MutationPublishCreditRecordArgs, 'input'>>;
  withdrawCreditRecord?: Resolver<ResolversTypes['WithdrawCreditRecordPayload'], ParentType, ContextType, RequireFields<MutationWithdrawCreditRecordArgs, 'input'>>;
  proposeImporterRemoval?: Resolver<ResolversTypes['ProposeImporterRemovalPayload'], ParentType, ContextType, RequireFields<MutationProposeImporterRemovalArgs, 'input'>>;
  signRemoval?: Resolver<ResolversTypes['SignRemovalPayload'], ParentType, ContextType, RequireFields<MutationSignRemovalArgs, 'input'>>;
  withdrawRemovalProposal?: Resolver<ResolversTypes['WithdrawRemovalProposalPayload'], ParentType, ContextType, RequireFields<MutationWithdrawRemovalProposalArgs, 'input'>>;
  removeDrug?: Resolver<ResolversTypes['RemoveDrugPayload'], ParentType, ContextType, RequireFields<MutationRemoveDrugArgs, 'input'>>;
  recordRegistration?: Resolver<ResolversTypes['RecordRegistrationPayload'], ParentType, ContextType, RequireFields<MutationRecordRegistrationArgs, 'input'>>;
  keepDrug?: Resolver<ResolversTypes['KeepDrugPayload'], ParentType, ContextType, RequireFields<MutationKeepDrugArgs, 'input'>>;
  changeSetting?: Resolver<ResolversTypes['ChangeSettingPayload'], ParentType, ContextType, RequireFields<MutationChangeSettingArgs, 'input'>>;
  acknowledgeListItems?: Resolver<ResolversTypes['AcknowledgeListItemsPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeListItemsArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  listInboxChanged?: SubscriptionResolver<ResolversTypes['InboxChange'], "listInboxChanged", ParentType, ContextType, Partial<SubscriptionListInboxChangedArgs>>;
};

export type Resolvers<ContextType = RequestContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Quantity?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  Disease?: DiseaseResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Importer?: ImporterResolvers<ContextType>;
  Licence?: LicenceResolvers<ContextType>;
  LicenceRenewal?: LicenceRenewalResolvers<ContextType>;
  Signature?: SignatureResolvers<ContextType>;
  Drug?: DrugResolvers<ContextType>;
  DrugRegistration?: DrugRegistrationResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  ListVersion?: ListVersionResolvers<ContextType>;
  ListEntry?: ListEntryResolvers<ContextType>;
  Approval?: ApprovalResolvers<ContextType>;
  ApprovalShare?: ApprovalShareResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  PilotPeriod?: PilotPeriodResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Step?: StepResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  Criterion?: CriterionResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  CaseDeadline?: CaseDeadlineResolvers<ContextType>;
  Inbox?: InboxResolvers<ContextType>;
  InboxItem?: InboxItemResolvers<ContextType>;
  InboxSubject?: InboxSubjectResolvers<ContextType>;
  InboxChange?: InboxChangeResolvers<ContextType>;
  InboxItemPage?: InboxItemPageResolvers<ContextType>;
  ApplicationCall?: ApplicationCallResolvers<ContextType>;
  PlannedDrug?: PlannedDrugResolvers<ContextType>;
  InstitutionClaims?: InstitutionClaimsResolvers<ContextType>;
  ImporterClaims?: ImporterClaimsResolvers<ContextType>;
  ListingApplication?: ListingApplicationResolvers<ContextType>;
  ReviewOpinion?: ReviewOpinionResolvers<ContextType>;
  ListDraft?: ListDraftResolvers<ContextType>;
  ListText?: ListTextResolvers<ContextType>;
  DraftEntry?: DraftEntryResolvers<ContextType>;
  DraftOmission?: DraftOmissionResolvers<ContextType>;
  Deliberation?: DeliberationResolvers<ContextType>;
  MemberOpinion?: MemberOpinionResolvers<ContextType>;
  DrugDemand?: DrugDemandResolvers<ContextType>;
  ImportApplication?: ImportApplicationResolvers<ContextType>;
  DrugDossier?: DrugDossierResolvers<ContextType>;
  DemandList?: DemandListResolvers<ContextType>;
  EarlyAssessment?: EarlyAssessmentResolvers<ContextType>;
  AssessmentRow?: AssessmentRowResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  Rectification?: RectificationResolvers<ContextType>;
  RemovalProposal?: RemovalProposalResolvers<ContextType>;
  Removal?: RemovalResolvers<ContextType>;
  InspectionFinding?: InspectionFindingResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  Violation?: ViolationResolvers<ContextType>;
  CreditRecord?: CreditRecordResolvers<ContextType>;
  ListChange?: ListChangeResolvers<ContextType>;
  Setting?: SettingResolvers<ContextType>;
  ListVersionPage?: ListVersionPageResolvers<ContextType>;
  ApplicationCallPage?: ApplicationCallPageResolvers<ContextType>;
  ListingApplicationPage?: ListingApplicationPageResolvers<ContextType>;
  ListDraftPage?: ListDraftPageResolvers<ContextType>;
  DrugDemandPage?: DrugDemandPageResolvers<ContextType>;
  DrugDossierPage?: DrugDossierPageResolvers<ContextType>;
  DemandListPage?: DemandListPageResolvers<ContextType>;
  RectificationPage?: RectificationPageResolvers<ContextType>;
  RemovalPage?: RemovalPageResolvers<ContextType>;
  InspectionPage?: InspectionPageResolvers<ContextType>;
  ViolationPage?: ViolationPageResolvers<ContextType>;
  CreditRecordPage?: CreditRecordPageResolvers<ContextType>;
  RemovalProposalPage?: RemovalProposalPageResolvers<ContextType>;
  CaseDeadlinePage?: CaseDeadlinePageResolvers<ContextType>;
  DrugPage?: DrugPageResolvers<ContextType>;
  InstitutionPage?: InstitutionPageResolvers<ContextType>;
  ImporterPage?: ImporterPageResolvers<ContextType>;
  ApprovalPage?: ApprovalPageResolvers<ContextType>;
  AgreementPage?: AgreementPageResolvers<ContextType>;
  DiseasePage?: DiseasePageResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ClassifyDrugPayload?: ClassifyDrugPayloadResolvers<ContextType>;
  RegisterDrugPayload?: RegisterDrugPayloadResolvers<ContextType>;
  RecordApprovalPayload?: RecordApprovalPayloadResolvers<ContextType>;
  EndApprovalPayload?: EndApprovalPayloadResolvers<ContextType>;
  PublishDrugListPayload?: PublishDrugListPayloadResolvers<ContextType>;
  RegisterAgreementPayload?: RegisterAgreementPayloadResolvers<ContextType>;
  ConfirmAgreementPayload?: ConfirmAgreementPayloadResolvers<ContextType>;
  WithdrawAgreementPayload?: WithdrawAgreementPayloadResolvers<ContextType>;
  EndAgreementPayload?: EndAgreementPayloadResolvers<ContextType>;
  OpenApplicationCallPayload?: OpenApplicationCallPayloadResolvers<ContextType>;
  CloseApplicationCallPayload?: CloseApplicationCallPayloadResolvers<ContextType>;
  ApplyForInstitutionListPayload?: ApplyForInstitutionListPayloadResolvers<ContextType>;
  ApplyForImporterListPayload?: ApplyForImporterListPayloadResolvers<ContextType>;
  AcceptImporterApplicationPayload?: AcceptImporterApplicationPayloadResolvers<ContextType>;
  GiveImporterOpinionPayload?: GiveImporterOpinionPayloadResolvers<ContextType>;
  SignImporterListPayload?: SignImporterListPayloadResolvers<ContextType>;
  RenewLicencePayload?: RenewLicencePayloadResolvers<ContextType>;
  DecideLicenceRenewalPayload?: DecideLicenceRenewalPayloadResolvers<ContextType>;
  ProposeImporterRemovalPayload?: ProposeImporterRemovalPayloadResolvers<ContextType>;
  RecordRegistrationPayload?: RecordRegistrationPayloadResolvers<ContextType>;
  KeepDrugPayload?: KeepDrugPayloadResolvers<ContextType>;
  RemoveDrugPayload?: RemoveDrugPayloadResolvers<ContextType>;
  WithdrawRemovalProposalPayload?: WithdrawRemovalProposalPayloadResolvers<ContextType>;
  SignRemovalPayload?: SignRemovalPayloadResolvers<ContextType>;
  WithdrawListingApplicationPayload?: WithdrawListingApplicationPayloadResolvers<ContextType>;
  ReviewInstitutionApplicationPayload?: ReviewInstitutionApplicationPayloadResolvers<ContextType>;
  SubmitForDeliberationPayload?: SubmitForDeliberationPayloadResolvers<ContextType>;
  ConveneDeliberationPayload?: ConveneDeliberationPayloadResolvers<ContextType>;
  GiveDeliberationOpinionPayload?: GiveDeliberationOpinionPayloadResolvers<ContextType>;
  ConcludeDeliberationPayload?: ConcludeDeliberationPayloadResolvers<ContextType>;
  PublishInstitutionListPayload?: PublishInstitutionListPayloadResolvers<ContextType>;
  FileDrugDemandPayload?: FileDrugDemandPayloadResolvers<ContextType>;
  GuideDrugDemandPayload?: GuideDrugDemandPayloadResolvers<ContextType>;
  ApplyForTemporaryImportPayload?: ApplyForTemporaryImportPayloadResolvers<ContextType>;
  CloseDemandListPayload?: CloseDemandListPayloadResolvers<ContextType>;
  GiveEarlyAssessmentPayload?: GiveEarlyAssessmentPayloadResolvers<ContextType>;
  RecordDossierStatusPayload?: RecordDossierStatusPayloadResolvers<ContextType>;
  OrderRectificationPayload?: OrderRectificationPayloadResolvers<ContextType>;
  CloseRectificationPayload?: CloseRectificationPayloadResolvers<ContextType>;
  RemoveInstitutionPayload?: RemoveInstitutionPayloadResolvers<ContextType>;
  RecordInspectionPayload?: RecordInspectionPayloadResolvers<ContextType>;
  RecordViolationPayload?: RecordViolationPayloadResolvers<ContextType>;
  PublishCreditRecordPayload?: PublishCreditRecordPayloadResolvers<ContextType>;
  WithdrawCreditRecordPayload?: WithdrawCreditRecordPayloadResolvers<ContextType>;
  AcknowledgeListItemsPayload?: AcknowledgeListItemsPayloadResolvers<ContextType>;
  ChangeSettingPayload?: ChangeSettingPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  text?: TextDirectiveResolver<any, any, ContextType>;
};
