// Generated from schema.graphql by npm run generate. Not edited by hand.
import type { Page } from '@hub/shared/paging/find-page.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Agency as AgencyRow } from '../agency/agency.entity.ts';
import type { Agreement as AgreementRow } from '../agreement/agreement.entity.ts';
import type { Approval as ApprovalRow, ApprovalShare as ApprovalShareRow } from '../approval/approval.entity.ts';
import type { Disease as DiseaseRow } from '../disease/disease.entity.ts';
import type { Drug as DrugRow } from '../drug/drug.entity.ts';
import type { Importer as ImporterRow } from '../importer/importer.entity.ts';
import type { Institution as InstitutionRow } from '../institution/institution.entity.ts';
import type { Principal as PrincipalRow } from '@hub/shared/access/principal.ts';
import type { ListVersion as ListVersionRow } from '../list/list.entity.ts';
import type { PilotPeriod as PilotPeriodRow } from '../pilot/pilot-period.entity.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
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
  /** Whether it is on the importer list in effect today. */
  listed: Scalars['Boolean']['output'];
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
  /** Total of its approvals, in its unit; shown to the agencies that supervise imports, the medical insurance bureau and analysts; null for others. */
  approved?: Maybe<Scalars['Quantity']['output']>;
  /** Whether it is on the drug list in effect today. */
  listed: Scalars['Boolean']['output'];
  /** Institutions permitted to use it by the drug list in effect today (R30). */
  permittedInstitutions: Array<Institution>;
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
};

/** An approval of the national authority, 国家药监局批复 (R27, R75). Visible to the agencies that supervise imports, the institutions that it names, and the importers that serve them. */
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
  /** The institutions that it names, each with its share if there is one (D6): for an institution itself, for an importer those that it serves. */
  shares: Array<ApprovalShare>;
  /** Last Beijing day on which a clearance may be based on it; null if the document gives none (D13). */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

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

/** A registered agreement, 协议 (R105, D15). Visible to the agencies that supervise imports and its parties. */
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
  /** All versions of a white list, newest first. No login needed. */
  listVersions: Array<ListVersion>;
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

/** An approval of the national authority to record. */
export type RecordApprovalInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** Number of the document; ALREADY_EXISTS if it was recorded before. */
  number: Scalars['String']['input'];
  /** Date of the document, not in the future. */
  date: Scalars['Date']['input'];
  /** The drug that may be imported. */
  drugId: Scalars['ID']['input'];
  /** Approved total, in the drug's unit, above zero. */
  quantity: Scalars['Int']['input'];
  /** The institutions that it names; at least one. */
  shares: Array<ApprovalShareInput>;
  /** Last day on which a clearance may be based on it, if the document gives one. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** Payload of `recordApproval`. */
export type RecordApprovalPayload = {
  __typename?: 'RecordApprovalPayload';
  /** The approval. */
  approval: Approval;
};

/** One drug of a drug list, with its own institutions (R30). */
export type DrugListEntryInput = {
  /** The drug. */
  drugId: Scalars['ID']['input'];
  /** The institutions permitted to use it; each must be on the institution list and in an approval of this drug. */
  institutionIds: Array<Scalars['ID']['input']>;
};

/** A drug list to publish. It replaces the previous version completely. */
export type PublishDrugListInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** First Beijing day on which it is in effect, not before that of the previous version. */
  effectiveFrom: Scalars['Date']['input'];
  /** The drugs of the list, each once. */
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
  /** Last day of the agreement, not before the first. */
  validUntil: Scalars['Date']['input'];
  /** SHA-256 of the signed document, 64 hexadecimal digits. */
  documentHash: Scalars['String']['input'];
};

/** Payload of `registerAgreement`. */
export type RegisterAgreementPayload = {
  __typename?: 'RegisterAgreementPayload';
  /** The agreement. */
  agreement: Agreement;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** BJMPA registers a drug variety (R19). Refusals: NOT_FOUND (disease), ALREADY_EXISTS, BAD_INPUT. */
  registerDrug: RegisterDrugPayload;
  /** BJMPA records an approval of NMPA (R27, R46). Refusals: NOT_FOUND, INSTITUTION_NOT_LISTED, QUANTITY_NOT_POSITIVE, ALREADY_EXISTS, BAD_INPUT. */
  recordApproval: RecordApprovalPayload;
  /** BJMPA publishes the next version of the drug list (R27, R30). Refusals: NOT_FOUND, APPROVAL_MISSING, INSTITUTION_NOT_LISTED, BAD_INPUT. */
  publishDrugList: PublishDrugListPayload;
  /** An institution or importer registers an agreement that it is party to (R105). Refusals: NOT_FOUND, FORBIDDEN, BAD_INPUT. */
  registerAgreement: RegisterAgreementPayload;
};


export type MutationRegisterDrugArgs = {
  input: RegisterDrugInput;
};


export type MutationRecordApprovalArgs = {
  input: RecordApprovalInput;
};


export type MutationPublishDrugListArgs = {
  input: PublishDrugListInput;
};


export type MutationRegisterAgreementArgs = {
  input: RegisterAgreementInput;
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
  Drug: Drug;
  ListVersion: ListVersion;
  Approval: Approval;
  Agreement: Agreement;
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
  Drug:
    ( { __typename: 'Drug' }
    & GraphQLRecursivePick<FederationTypes['Drug'], {"id":true}> );
  ListVersion:
    ( { __typename: 'ListVersion' }
    & GraphQLRecursivePick<FederationTypes['ListVersion'], {"id":true}> );
  Approval:
    ( { __typename: 'Approval' }
    & GraphQLRecursivePick<FederationTypes['Approval'], {"id":true}> );
  Agreement:
    ( { __typename: 'Agreement' }
    & GraphQLRecursivePick<FederationTypes['Agreement'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Quantity: ResolverTypeWrapper<Scalars['Quantity']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  WhiteListKind: WhiteListKind;
  Agency: ResolverTypeWrapper<AgencyRow>;
  Disease: ResolverTypeWrapper<DiseaseRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Institution: ResolverTypeWrapper<InstitutionRow>;
  Importer: ResolverTypeWrapper<ImporterRow>;
  Drug: ResolverTypeWrapper<DrugRow>;
  Party: ResolverTypeWrapper<Party>;
  ListVersion: ResolverTypeWrapper<ListVersionRow>;
  ListEntry: ResolverTypeWrapper<{ kind: WhiteListKind; memberId: string; institutionIds: string[] }>;
  Approval: ResolverTypeWrapper<ApprovalRow>;
  ApprovalShare: ResolverTypeWrapper<ApprovalShareRow>;
  AgreementKind: AgreementKind;
  Agreement: ResolverTypeWrapper<AgreementRow>;
  CallerKind: CallerKind;
  Me: ResolverTypeWrapper<PrincipalRow>;
  PilotPeriod: ResolverTypeWrapper<PilotPeriodRow>;
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
  RegisterDrugPayload: ResolverTypeWrapper<{ drugId: string }>;
  ApprovalShareInput: ApprovalShareInput;
  RecordApprovalInput: RecordApprovalInput;
  RecordApprovalPayload: ResolverTypeWrapper<{ approvalId: string }>;
  DrugListEntryInput: DrugListEntryInput;
  PublishDrugListInput: PublishDrugListInput;
  PublishDrugListPayload: ResolverTypeWrapper<{ listVersionId: string }>;
  RegisterAgreementInput: RegisterAgreementInput;
  RegisterAgreementPayload: ResolverTypeWrapper<{ agreementId: string }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Quantity: Scalars['Quantity']['output'];
  PageInfo: PageInfo;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  Agency: AgencyRow;
  Disease: DiseaseRow;
  Int: Scalars['Int']['output'];
  Institution: InstitutionRow;
  Importer: ImporterRow;
  Drug: DrugRow;
  Party: Party;
  ListVersion: ListVersionRow;
  ListEntry: { kind: WhiteListKind; memberId: string; institutionIds: string[] };
  Approval: ApprovalRow;
  ApprovalShare: ApprovalShareRow;
  Agreement: AgreementRow;
  Me: PrincipalRow;
  PilotPeriod: PilotPeriodRow;
  DrugPage: Page<DrugRow>;
  InstitutionPage: Page<InstitutionRow>;
  ImporterPage: Page<ImporterRow>;
  ApprovalPage: Page<ApprovalRow>;
  AgreementPage: Page<AgreementRow>;
  DiseasePage: Page<DiseaseRow>;
  Query: Record<PropertyKey, never>;
  PartyInput: PartyInput;
  RegisterDrugInput: RegisterDrugInput;
  RegisterDrugPayload: { drugId: string };
  ApprovalShareInput: ApprovalShareInput;
  RecordApprovalInput: RecordApprovalInput;
  RecordApprovalPayload: { approvalId: string };
  DrugListEntryInput: DrugListEntryInput;
  PublishDrugListInput: PublishDrugListInput;
  PublishDrugListPayload: { listVersionId: string };
  RegisterAgreementInput: RegisterAgreementInput;
  RegisterAgreementPayload: { agreementId: string };
  Mutation: Record<PropertyKey, never>;
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

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
};

export type ImporterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Importer'] = ResolversParentTypes['Importer'], FederationReferenceType extends FederationReferenceTypes['Importer'] = FederationReferenceTypes['Importer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Importer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customsCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  approved?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  permittedInstitutions?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
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
  entries?: Resolver<Array<ResolversTypes['ListEntry']>, ParentType, ContextType>;
};

export type ListEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListEntry'] = ResolversParentTypes['ListEntry']> = {
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  importer?: Resolver<Maybe<ResolversTypes['Importer']>, ParentType, ContextType>;
  drug?: Resolver<Maybe<ResolversTypes['Drug']>, ParentType, ContextType>;
  permittedInstitutions?: Resolver<Array<ResolversTypes['Institution']>, ParentType, ContextType>;
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
  listVersions?: Resolver<Array<ResolversTypes['ListVersion']>, ParentType, ContextType, RequireFields<QueryListVersionsArgs, 'kind'>>;
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

export type RegisterDrugPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterDrugPayload'] = ResolversParentTypes['RegisterDrugPayload']> = {
  drug?: Resolver<ResolversTypes['Drug'], ParentType, ContextType>;
};

export type RecordApprovalPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordApprovalPayload'] = ResolversParentTypes['RecordApprovalPayload']> = {
  approval?: Resolver<ResolversTypes['Approval'], ParentType, ContextType>;
};

export type PublishDrugListPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishDrugListPayload'] = ResolversParentTypes['PublishDrugListPayload']> = {
  list?: Resolver<ResolversTypes['ListVersion'], ParentType, ContextType>;
};

export type RegisterAgreementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterAgreementPayload'] = ResolversParentTypes['RegisterAgreementPayload']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerDrug?: Resolver<ResolversTypes['RegisterDrugPayload'], ParentType, ContextType, RequireFields<MutationRegisterDrugArgs, 'input'>>;
  recordApproval?: Resolver<ResolversTypes['RecordApprovalPayload'], ParentType, ContextType, RequireFields<MutationRecordApprovalArgs, 'input'>>;
  publishDrugList?: Resolver<ResolversTypes['PublishDrugListPayload'], ParentType, ContextType, RequireFields<MutationPublishDrugListArgs, 'input'>>;
  registerAgreement?: Resolver<ResolversTypes['RegisterAgreementPayload'], ParentType, ContextType, RequireFields<MutationRegisterAgreementArgs, 'input'>>;
};

export type Resolvers<ContextType = RequestContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Quantity?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  Disease?: DiseaseResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Importer?: ImporterResolvers<ContextType>;
  Drug?: DrugResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  ListVersion?: ListVersionResolvers<ContextType>;
  ListEntry?: ListEntryResolvers<ContextType>;
  Approval?: ApprovalResolvers<ContextType>;
  ApprovalShare?: ApprovalShareResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  PilotPeriod?: PilotPeriodResolvers<ContextType>;
  DrugPage?: DrugPageResolvers<ContextType>;
  InstitutionPage?: InstitutionPageResolvers<ContextType>;
  ImporterPage?: ImporterPageResolvers<ContextType>;
  ApprovalPage?: ApprovalPageResolvers<ContextType>;
  AgreementPage?: AgreementPageResolvers<ContextType>;
  DiseasePage?: DiseasePageResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterDrugPayload?: RegisterDrugPayloadResolvers<ContextType>;
  RecordApprovalPayload?: RecordApprovalPayloadResolvers<ContextType>;
  PublishDrugListPayload?: PublishDrugListPayloadResolvers<ContextType>;
  RegisterAgreementPayload?: RegisterAgreementPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  text?: TextDirectiveResolver<any, any, ContextType>;
};
