// Generated from schema.graphql by npm run generate. Not edited by hand.
import type { Page } from '@hub/shared/paging/find-page.ts';
import type { AdverseReactionReport as AdverseReactionReportRow } from '../adverse-reaction-report/adverse-reaction-report.entity.ts';
import type { NotificationRow } from '../notification/notification.resolvers.ts';
import type { OrganisationRow } from '../organisation/organisation.resolvers.ts';
type InboxRow = Pick<Inbox, 'owner'>;
import type { InboxItemRow } from '../inbox/inbox.resolvers.ts';
import type { InboxSubjectRow } from '../inbox/inbox.resolvers.ts';
import type { InboxChangeRow } from '../inbox/inbox.resolvers.ts';
import type { JointAssessment as JointAssessmentRow } from '../joint-assessment/joint-assessment.entity.ts';
import type { AssessmentSignature as AssessmentSignatureRow } from '../joint-assessment/joint-assessment.entity.ts';
import type { ControlMeasure as ControlMeasureRow } from '../control-measure/control-measure.entity.ts';
type DrugRow = Pick<Drug, 'id'>;
type ItemRow = Pick<Item, 'code'>;
type BondedLotRow = Pick<BondedLot, 'id'>;
type InstitutionRow = Pick<Institution, 'id'>;
type ImporterRow = Pick<Importer, 'id'>;
type AgencyRow = Pick<Agency, 'code'>;
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

/** Criteria of seriousness, ICH E2B(R3) E.i.3.2a–f; one is enough (D5). */
export type SeriousnessCriterion =
  /** Results in death (a). */
  | 'DEATH'
  /** Life-threatening (b). */
  | 'LIFE_THREATENING'
  /** Caused or prolonged hospitalisation (c). */
  | 'HOSPITALISATION'
  /** Disabling or incapacitating (d). */
  | 'DISABILITY'
  /** Congenital anomaly or birth defect (e). */
  | 'CONGENITAL_ANOMALY'
  /** Other medically important condition (f). */
  | 'OTHER_MEDICALLY_IMPORTANT';

/** A report of an adverse reaction, 不良反应 (R93). Visible to the agencies that supervise use, its institution and, if serious, the importer that supplied the pack. */
export type AdverseReactionReport = {
  __typename?: 'AdverseReactionReport';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** The pack that was used. */
  item?: Maybe<Item>;
  /** The drug. */
  drug?: Maybe<Drug>;
  /** The lot of the pack. */
  lot?: Maybe<BondedLot>;
  /** The reporting institution. */
  institution?: Maybe<Institution>;
  /** The importer that supplied the pack (R94). */
  importer?: Maybe<Importer>;
  /** The reaction in the reporter's own words (D22). */
  reaction: Scalars['String']['output'];
  /** Codes for words of `reaction`, in the order in which they were given; empty if none is coded (D22). */
  coded: Array<CodedTerm>;
  /** Criteria of seriousness that it meets; empty if it is not serious. */
  criteria: Array<SeriousnessCriterion>;
  /** Whether it is serious (D5). */
  serious: Scalars['Boolean']['output'];
  /** Beijing day on which the reaction began. */
  onsetDate: Scalars['Date']['output'];
  /** When the institution learned of it. */
  learnedAt: Scalars['DateTime']['output'];
  /** When it was reported. */
  reportedAt: Scalars['DateTime']['output'];
  /** Beijing day by which it had to be reported, counted from the day of learning: same day for death, 15 days if serious, otherwise 30 (D4). */
  dueBy: Scalars['Date']['output'];
  /** Who was told of it (R93, R94); an importer sees only itself. */
  notifications: Array<Notification>;
};

/** A code of a licensed dictionary for words of the reporter. The hub has no dictionary: it stores the code as given and knows nothing of its meaning (D22). */
export type CodedTerm = {
  __typename?: 'CodedTerm';
  /** The reporter's words that the code is for. */
  text: Scalars['String']['output'];
  /** The dictionary, for example `MedDRA`. */
  dictionary: Scalars['String']['output'];
  /** The version of the dictionary, for example `27.1`. */
  version: Scalars['String']['output'];
  /** The code in that version. */
  code: Scalars['String']['output'];
};

/** That an organisation was told of something, 通报, and whether it has acknowledged it (R94, R96, R100). */
export type Notification = {
  __typename?: 'Notification';
  /** The organisation. */
  to: Organisation;
  /** When it was told. */
  sentAt: Scalars['DateTime']['output'];
  /** When it first acknowledged it; null until then. */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An organisation that is told of something. */
export type Organisation = Agency | Institution | Importer;

/** What the caller's organisation is told and asked to do, 收件箱 (R100). Each agency that can tell it something has a field of its own; null with an error means that this agency did not answer. */
export type Inbox = {
  __typename?: 'Inbox';
  /** The organisation: its kind, a colon and its id. */
  owner: Scalars['ID']['output'];
  /** Items about reactions and measures (R93, R94, R96, R123). */
  safety?: Maybe<InboxItemPage>;
};


/** What the caller's organisation is told and asked to do, 收件箱 (R100). Each agency that can tell it something has a field of its own; null with an error means that this agency did not answer. */
export type InboxSafetyArgs = {
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
export type InboxSubject = AdverseReactionReport | ControlMeasure;

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

/** Scope of a control measure (D11). */
export type MeasureScope =
  /** The drug everywhere. */
  | 'DRUG'
  /** One lot of the drug: all packs with its number, whoever holds them and whenever they enter. */
  | 'LOT'
  /** One pack of the drug. */
  | 'ITEM'
  /** The drug at one institution. */
  | 'INSTITUTION';

/** Decision of an agency in a joint assessment. */
export type AssessmentDecision =
  /** The use must stop. */
  | 'STOP_USE'
  /** No measure is needed. */
  | 'NO_MEASURE';

/** Status of a joint assessment. */
export type AssessmentStatus =
  /** A signature is missing, or the two agencies do not agree yet. */
  | 'OPEN'
  /** Both have signed STOP_USE; the measure is ordered. */
  | 'STOP_USE'
  /** Both have signed NO_MEASURE. */
  | 'NO_MEASURE';

/** A joint assessment of BJMPA and BJHC, 共同研判 (R95). Visible to the agencies that supervise use; once concluded, without reports and signatures, to the committee of the zone. */
export type JointAssessment = {
  __typename?: 'JointAssessment';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** The drug. */
  drug?: Maybe<Drug>;
  /** The reports under assessment. */
  reports: Array<AdverseReactionReport>;
  /** Its status. */
  status: AssessmentStatus;
  /** Scope of the measure that may follow. */
  scope: MeasureScope;
  /** The lot, with scope LOT. */
  lot?: Maybe<BondedLot>;
  /** The pack, with scope ITEM. */
  item?: Maybe<Item>;
  /** The institution, with scope INSTITUTION. */
  institution?: Maybe<Institution>;
  /** Agency that opened it. */
  openedBy: Agency;
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** The signatures so far, for the agencies that supervise use only; an agency may replace its own while the assessment is open. */
  signatures: Array<AssessmentSignature>;
  /** The measure that it resulted in. */
  measure?: Maybe<ControlMeasure>;
};

/** The signed decision of one agency. */
export type AssessmentSignature = {
  __typename?: 'AssessmentSignature';
  /** The agency. */
  agency: Agency;
  /** Its decision. */
  decision: AssessmentDecision;
  /** Why. */
  opinion: Scalars['String']['output'];
  /** When it signed. */
  signedAt: Scalars['DateTime']['output'];
};

/** A control measure, 停止使用 (R96). Visible to every agency of the register, all institutions and importers, and analysts. */
export type ControlMeasure = {
  __typename?: 'ControlMeasure';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** The drug. */
  drug?: Maybe<Drug>;
  /** What it covers. */
  scope: MeasureScope;
  /** The lot, with scope LOT. */
  lot?: Maybe<BondedLot>;
  /** The pack, with scope ITEM. */
  item?: Maybe<Item>;
  /** The institution, with scope INSTITUTION. */
  institution?: Maybe<Institution>;
  /** When the second agency signed; whatever begins later is refused. */
  orderedAt: Scalars['DateTime']['output'];
  /** After this time, no agency commits anything it forbids; null until every agency that must obey has applied it. */
  inForceAt?: Maybe<Scalars['DateTime']['output']>;
  /** Subgraphs that must obey and have not confirmed yet. */
  unconfirmed: Array<Scalars['String']['output']>;
  /** Who was told of it: every importer and institution that holds the drug or has held it, and the agencies (R96, R98, R123). All of them for the agencies that supervise use; others see only themselves. */
  notifications: Array<Notification>;
};


/** A control measure, 停止使用 (R96). Visible to every agency of the register, all institutions and importers, and analysts. */
export type ControlMeasureNotificationsArgs = {
  acknowledged?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orders of reports. */
export type AdverseReactionReportOrder =
  /** In commit order: reading on with `after` misses none. */
  | 'OLDEST_FIRST'
  /** In reverse commit order. */
  | 'NEWEST_FIRST';

/** A page of reports. */
export type AdverseReactionReportPage = {
  __typename?: 'AdverseReactionReportPage';
  /** The reports of this page. */
  nodes: Array<AdverseReactionReport>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** Orders of joint assessments. */
export type JointAssessmentOrder =
  /** In commit order: reading on with `after` misses none. */
  | 'OLDEST_FIRST'
  /** In reverse commit order. */
  | 'NEWEST_FIRST';

/** A page of joint assessments. */
export type JointAssessmentPage = {
  __typename?: 'JointAssessmentPage';
  /** The assessments of this page. */
  nodes: Array<JointAssessment>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** A drug of the white lists, with its reports and measures. */
export type Drug = {
  __typename?: 'Drug';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** Measures ordered for it and not lifted. */
  activeMeasures?: Maybe<Array<ControlMeasure>>;
  /** Whether a measure is in force on it, or on a part of it, 是否被采取停止使用等措施: a drug stays on the list under a stop-use (R48). No login needed. */
  underMeasure?: Maybe<Scalars['Boolean']['output']>;
  /** Number of reports on it: to the agencies that supervise use, the committee of the zone and analysts of all, to an institution of its own, to an importer of the serious ones on what it supplied; null for others. Analysts get null below five (D38). */
  reactionsReported?: Maybe<Scalars['Int']['output']>;
  /** Reports on it that the caller may see. */
  adverseReactions?: Maybe<AdverseReactionReportPage>;
};


/** A drug of the white lists, with its reports and measures. */
export type DrugAdverseReactionsArgs = {
  serious?: InputMaybe<Scalars['Boolean']['input']>;
  order?: InputMaybe<AdverseReactionReportOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};

/** A pack with a trace code, with the reports on it. */
export type Item = {
  __typename?: 'Item';
  /** Trace code. */
  code: Scalars['ID']['output'];
  /** Reports on its use that the caller may see. */
  adverseReactions?: Maybe<Array<AdverseReactionReport>>;
};

/** A lot in bond. */
export type BondedLot = {
  __typename?: 'BondedLot';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
};

/** A medical institution of the white lists. */
export type Institution = {
  __typename?: 'Institution';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
};

/** An importer of the white lists. */
export type Importer = {
  __typename?: 'Importer';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
};

/** An agency. */
export type Agency = {
  __typename?: 'Agency';
  /** For example `BJMPA`. */
  code: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** One report; null if it does not exist or the caller may not see it. */
  adverseReactionReport?: Maybe<AdverseReactionReport>;
  /** Reports that the caller may see. BAD_INPUT if no drug has the `drugId`. */
  adverseReactionReports: AdverseReactionReportPage;
  /** The inbox of the caller's organisation. */
  inbox: Inbox;
  /** One joint assessment; null if it does not exist or the caller may not see it. */
  jointAssessment?: Maybe<JointAssessment>;
  /** Joint assessments that the caller may see. */
  jointAssessments: JointAssessmentPage;
  /** One measure; null if it does not exist. */
  controlMeasure?: Maybe<ControlMeasure>;
};


export type QueryAdverseReactionReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAdverseReactionReportsArgs = {
  drugId?: InputMaybe<Scalars['ID']['input']>;
  serious?: InputMaybe<Scalars['Boolean']['input']>;
  order?: InputMaybe<AdverseReactionReportOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryJointAssessmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJointAssessmentsArgs = {
  status?: InputMaybe<AssessmentStatus>;
  order?: InputMaybe<JointAssessmentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryControlMeasureArgs = {
  id: Scalars['ID']['input'];
};

/** A code of a dictionary for words of the reporter; one without its dictionary and version is refused (D22). */
export type CodedTermInput = {
  /** The words that the code is for, exactly as they stand in `reaction`; BAD_INPUT if they do not. */
  text: Scalars['String']['input'];
  /** The dictionary, for example `MedDRA`. */
  dictionary: Scalars['String']['input'];
  /** The version of the dictionary, for example `27.1`. */
  version: Scalars['String']['input'];
  /** The code in that version. */
  code: Scalars['String']['input'];
};

/** An adverse reaction to report. */
export type ReportAdverseReactionInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** Trace code of the pack that was used, by this institution. */
  code: Scalars['ID']['input'];
  /** The reaction in the reporter's own words; not empty (D22). */
  reaction: Scalars['String']['input'];
  /** Codes for words of `reaction`, 1 to 20; omitted if the reporter has coded none (D22). */
  coded?: InputMaybe<Array<CodedTermInput>>;
  /** Criteria of seriousness that it meets; empty if it is not serious (D5). */
  criteria: Array<SeriousnessCriterion>;
  /** Beijing day on which the reaction began; not before the use, not in the future. */
  onsetDate: Scalars['Date']['input'];
  /** When the institution learned of it; not before the use, not in the future. */
  learnedAt: Scalars['DateTime']['input'];
};

/** Payload of `reportAdverseReaction`. */
export type ReportAdverseReactionPayload = {
  __typename?: 'ReportAdverseReactionPayload';
  /** The report, with who was told of it. */
  report: AdverseReactionReport;
};

/** Inbox items to acknowledge. */
export type AcknowledgeSafetyItemsInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The items, 1 to 200; each must be in the caller's inbox. */
  itemIds: Array<Scalars['ID']['input']>;
};

/** Payload of `acknowledgeSafetyItems`. */
export type AcknowledgeSafetyItemsPayload = {
  __typename?: 'AcknowledgeSafetyItemsPayload';
  /** The items, in commit order. */
  items: Array<InboxItem>;
};

/** A joint assessment to open. */
export type OpenJointAssessmentInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The drug. */
  drugId: Scalars['ID']['input'];
  /** Reports to assess, all on this drug. */
  reportIds: Array<Scalars['ID']['input']>;
  /** Scope of the measure that may follow. */
  scope: MeasureScope;
  /** The lot, with scope LOT only; it must be the lot of one of the reports. */
  lotId?: InputMaybe<Scalars['ID']['input']>;
  /** Trace code of the pack, with scope ITEM only; it must be the pack of one of the reports. */
  itemCode?: InputMaybe<Scalars['ID']['input']>;
  /** The institution, with scope INSTITUTION only; it must have made one of the reports. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
};

/** Payload of `openJointAssessment`. */
export type OpenJointAssessmentPayload = {
  __typename?: 'OpenJointAssessmentPayload';
  /** The assessment. */
  assessment: JointAssessment;
};

/** A signature under a joint assessment. */
export type SignAssessmentInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The assessment. */
  assessmentId: Scalars['ID']['input'];
  /** The agency's decision. */
  decision: AssessmentDecision;
  /** Why; not empty. */
  opinion: Scalars['String']['input'];
};

/** Payload of `signAssessment`. */
export type SignAssessmentPayload = {
  __typename?: 'SignAssessmentPayload';
  /** The assessment. */
  assessment: JointAssessment;
  /** The measure, once both have signed STOP_USE; with `inForceAt`, or the subgraphs that did not confirm within 5 s. */
  measure?: Maybe<ControlMeasure>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** The institution reports an adverse reaction to a pack that it used (R93). The same transaction tells BJMPA and, if the reaction is serious, BJHC and the importer that supplied the pack (R94). Refusals: NOT_FOUND, BAD_INPUT, UPSTREAM_UNAVAILABLE, UPSTREAM_REWRITTEN. */
  reportAdverseReaction: ReportAdverseReactionPayload;
  /** An organisation acknowledges items of its inbox about safety, all or none of them; for each the first time counts (R100). Refusals: NOT_FOUND, BAD_INPUT. */
  acknowledgeSafetyItems: AcknowledgeSafetyItemsPayload;
  /** BJMPA or BJHC opens a joint assessment (R95). Refusals: NOT_FOUND, BAD_INPUT. */
  openJointAssessment: OpenJointAssessmentPayload;
  /** BJMPA or BJHC signs. Once both have signed STOP_USE, the measure is binding: no release, delivery or use begins after that commit, and none commits after `inForceAt` (R95, R96). Refusals: NOT_FOUND, WRONG_STATUS, BAD_INPUT. */
  signAssessment: SignAssessmentPayload;
};


export type MutationReportAdverseReactionArgs = {
  input: ReportAdverseReactionInput;
};


export type MutationAcknowledgeSafetyItemsArgs = {
  input: AcknowledgeSafetyItemsInput;
};


export type MutationOpenJointAssessmentArgs = {
  input: OpenJointAssessmentInput;
};


export type MutationSignAssessmentArgs = {
  input: SignAssessmentInput;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Every item of the caller's organisation about safety, when it is sent and again each time that it is acknowledged or done, in commit order and without a gap: first those after the cursor, then new ones as they are committed (R100). That a last day passes is no event; `overdue` is as of the time when the event was sent. Resume with the cursor of the last event stored; at-least-once delivery if you resume further back. Refusals: CURSOR_INVALID, CURSOR_EXPIRED, also for a cursor of another inbox. */
  safetyInboxChanged: InboxChange;
};


export type SubscriptionSafetyInboxChangedArgs = {
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
  AdverseReactionReport: AdverseReactionReport;
  Inbox: Inbox;
  JointAssessment: JointAssessment;
  ControlMeasure: ControlMeasure;
  Drug: Drug;
  Item: Item;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AdverseReactionReport:
    ( { __typename: 'AdverseReactionReport' }
    & GraphQLRecursivePick<FederationTypes['AdverseReactionReport'], {"id":true}> );
  Inbox:
    ( { __typename: 'Inbox' }
    & GraphQLRecursivePick<FederationTypes['Inbox'], {"owner":true}> );
  JointAssessment:
    ( { __typename: 'JointAssessment' }
    & GraphQLRecursivePick<FederationTypes['JointAssessment'], {"id":true}> );
  ControlMeasure:
    ( { __typename: 'ControlMeasure' }
    & GraphQLRecursivePick<FederationTypes['ControlMeasure'], {"id":true}> );
  Drug:
    ( { __typename: 'Drug' }
    & GraphQLRecursivePick<FederationTypes['Drug'], {"id":true}> );
  Item:
    ( { __typename: 'Item' }
    & GraphQLRecursivePick<FederationTypes['Item'], {"code":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  SeriousnessCriterion: SeriousnessCriterion;
  AdverseReactionReport: ResolverTypeWrapper<AdverseReactionReportRow>;
  CodedTerm: ResolverTypeWrapper<CodedTerm>;
  Notification: ResolverTypeWrapper<NotificationRow>;
  Organisation: ResolverTypeWrapper<OrganisationRow>;
  Inbox: ResolverTypeWrapper<InboxRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InboxItem: ResolverTypeWrapper<InboxItemRow>;
  InboxSubject: ResolverTypeWrapper<InboxSubjectRow>;
  InboxChange: ResolverTypeWrapper<InboxChangeRow>;
  InboxItemOrder: InboxItemOrder;
  InboxItemPage: ResolverTypeWrapper<Page<InboxItemRow>>;
  MeasureScope: MeasureScope;
  AssessmentDecision: AssessmentDecision;
  AssessmentStatus: AssessmentStatus;
  JointAssessment: ResolverTypeWrapper<JointAssessmentRow>;
  AssessmentSignature: ResolverTypeWrapper<AssessmentSignatureRow>;
  ControlMeasure: ResolverTypeWrapper<ControlMeasureRow>;
  AdverseReactionReportOrder: AdverseReactionReportOrder;
  AdverseReactionReportPage: ResolverTypeWrapper<Page<AdverseReactionReportRow>>;
  JointAssessmentOrder: JointAssessmentOrder;
  JointAssessmentPage: ResolverTypeWrapper<Page<JointAssessmentRow>>;
  Drug: ResolverTypeWrapper<DrugRow>;
  Item: ResolverTypeWrapper<ItemRow>;
  BondedLot: ResolverTypeWrapper<BondedLotRow>;
  Institution: ResolverTypeWrapper<InstitutionRow>;
  Importer: ResolverTypeWrapper<ImporterRow>;
  Agency: ResolverTypeWrapper<AgencyRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CodedTermInput: CodedTermInput;
  ReportAdverseReactionInput: ReportAdverseReactionInput;
  ReportAdverseReactionPayload: ResolverTypeWrapper<Omit<ReportAdverseReactionPayload, 'report'> & { report: ResolversTypes['AdverseReactionReport'] }>;
  AcknowledgeSafetyItemsInput: AcknowledgeSafetyItemsInput;
  AcknowledgeSafetyItemsPayload: ResolverTypeWrapper<Omit<AcknowledgeSafetyItemsPayload, 'items'> & { items: Array<ResolversTypes['InboxItem']> }>;
  OpenJointAssessmentInput: OpenJointAssessmentInput;
  OpenJointAssessmentPayload: ResolverTypeWrapper<Omit<OpenJointAssessmentPayload, 'assessment'> & { assessment: ResolversTypes['JointAssessment'] }>;
  SignAssessmentInput: SignAssessmentInput;
  SignAssessmentPayload: ResolverTypeWrapper<Omit<SignAssessmentPayload, 'assessment' | 'measure'> & { assessment: ResolversTypes['JointAssessment'], measure?: Maybe<ResolversTypes['ControlMeasure']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Cursor: Scalars['Cursor']['output'];
  PageInfo: PageInfo;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  AdverseReactionReport: AdverseReactionReportRow;
  CodedTerm: CodedTerm;
  Notification: NotificationRow;
  Organisation: OrganisationRow;
  Inbox: InboxRow;
  Int: Scalars['Int']['output'];
  InboxItem: InboxItemRow;
  InboxSubject: InboxSubjectRow;
  InboxChange: InboxChangeRow;
  InboxItemPage: Page<InboxItemRow>;
  JointAssessment: JointAssessmentRow;
  AssessmentSignature: AssessmentSignatureRow;
  ControlMeasure: ControlMeasureRow;
  AdverseReactionReportPage: Page<AdverseReactionReportRow>;
  JointAssessmentPage: Page<JointAssessmentRow>;
  Drug: DrugRow;
  Item: ItemRow;
  BondedLot: BondedLotRow;
  Institution: InstitutionRow;
  Importer: ImporterRow;
  Agency: AgencyRow;
  Query: Record<PropertyKey, never>;
  CodedTermInput: CodedTermInput;
  ReportAdverseReactionInput: ReportAdverseReactionInput;
  ReportAdverseReactionPayload: Omit<ReportAdverseReactionPayload, 'report'> & { report: ResolversParentTypes['AdverseReactionReport'] };
  AcknowledgeSafetyItemsInput: AcknowledgeSafetyItemsInput;
  AcknowledgeSafetyItemsPayload: Omit<AcknowledgeSafetyItemsPayload, 'items'> & { items: Array<ResolversParentTypes['InboxItem']> };
  OpenJointAssessmentInput: OpenJointAssessmentInput;
  OpenJointAssessmentPayload: Omit<OpenJointAssessmentPayload, 'assessment'> & { assessment: ResolversParentTypes['JointAssessment'] };
  SignAssessmentInput: SignAssessmentInput;
  SignAssessmentPayload: Omit<SignAssessmentPayload, 'assessment' | 'measure'> & { assessment: ResolversParentTypes['JointAssessment'], measure?: Maybe<ResolversParentTypes['ControlMeasure']> };
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

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AdverseReactionReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdverseReactionReport'] = ResolversParentTypes['AdverseReactionReport'], FederationReferenceType extends FederationReferenceTypes['AdverseReactionReport'] = FederationReferenceTypes['AdverseReactionReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AdverseReactionReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  drug?: Resolver<Maybe<ResolversTypes['Drug']>, ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['BondedLot']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  importer?: Resolver<Maybe<ResolversTypes['Importer']>, ParentType, ContextType>;
  reaction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coded?: Resolver<Array<ResolversTypes['CodedTerm']>, ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['SeriousnessCriterion']>, ParentType, ContextType>;
  serious?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  onsetDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  learnedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  notifications?: Resolver<Array<ResolversTypes['Notification']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodedTermResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CodedTerm'] = ResolversParentTypes['CodedTerm']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dictionary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  to?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Institution' | 'Importer', ParentType, ContextType>;
};

export type InboxResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Inbox'] = ResolversParentTypes['Inbox'], FederationReferenceType extends FederationReferenceTypes['Inbox'] = FederationReferenceTypes['Inbox']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Inbox']> | FederationReferenceType, FederationReferenceType, ContextType>;
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  safety?: Resolver<Maybe<ResolversTypes['InboxItemPage']>, ParentType, ContextType, Partial<InboxSafetyArgs>>;
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
  __resolveType: TypeResolveFn<'AdverseReactionReport' | 'ControlMeasure', ParentType, ContextType>;
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

export type JointAssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JointAssessment'] = ResolversParentTypes['JointAssessment'], FederationReferenceType extends FederationReferenceTypes['JointAssessment'] = FederationReferenceTypes['JointAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['JointAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  drug?: Resolver<Maybe<ResolversTypes['Drug']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['AdverseReactionReport']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssessmentStatus'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['MeasureScope'], ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['BondedLot']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signatures?: Resolver<Array<ResolversTypes['AssessmentSignature']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['ControlMeasure']>, ParentType, ContextType>;
};

export type AssessmentSignatureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentSignature'] = ResolversParentTypes['AssessmentSignature']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['AssessmentDecision'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ControlMeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ControlMeasure'] = ResolversParentTypes['ControlMeasure'], FederationReferenceType extends FederationReferenceTypes['ControlMeasure'] = FederationReferenceTypes['ControlMeasure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ControlMeasure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  drug?: Resolver<Maybe<ResolversTypes['Drug']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['MeasureScope'], ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['BondedLot']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  orderedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  inForceAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unconfirmed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  notifications?: Resolver<Array<ResolversTypes['Notification']>, ParentType, ContextType, Partial<ControlMeasureNotificationsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdverseReactionReportPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdverseReactionReportPage'] = ResolversParentTypes['AdverseReactionReportPage']> = {
  nodes?: Resolver<Array<ResolversTypes['AdverseReactionReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointAssessmentPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JointAssessmentPage'] = ResolversParentTypes['JointAssessmentPage']> = {
  nodes?: Resolver<Array<ResolversTypes['JointAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DrugResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Drug'] = ResolversParentTypes['Drug'], FederationReferenceType extends FederationReferenceTypes['Drug'] = FederationReferenceTypes['Drug']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Drug']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  activeMeasures?: Resolver<Maybe<Array<ResolversTypes['ControlMeasure']>>, ParentType, ContextType>;
  underMeasure?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reactionsReported?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  adverseReactions?: Resolver<Maybe<ResolversTypes['AdverseReactionReportPage']>, ParentType, ContextType, Partial<DrugAdverseReactionsArgs>>;
};

export type ItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item'], FederationReferenceType extends FederationReferenceTypes['Item'] = FederationReferenceTypes['Item']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Item']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  adverseReactions?: Resolver<Maybe<Array<ResolversTypes['AdverseReactionReport']>>, ParentType, ContextType>;
};

export type BondedLotResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BondedLot'] = ResolversParentTypes['BondedLot']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImporterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Importer'] = ResolversParentTypes['Importer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  adverseReactionReport?: Resolver<Maybe<ResolversTypes['AdverseReactionReport']>, ParentType, ContextType, RequireFields<QueryAdverseReactionReportArgs, 'id'>>;
  adverseReactionReports?: Resolver<ResolversTypes['AdverseReactionReportPage'], ParentType, ContextType, Partial<QueryAdverseReactionReportsArgs>>;
  inbox?: Resolver<ResolversTypes['Inbox'], ParentType, ContextType>;
  jointAssessment?: Resolver<Maybe<ResolversTypes['JointAssessment']>, ParentType, ContextType, RequireFields<QueryJointAssessmentArgs, 'id'>>;
  jointAssessments?: Resolver<ResolversTypes['JointAssessmentPage'], ParentType, ContextType, Partial<QueryJointAssessmentsArgs>>;
  controlMeasure?: Resolver<Maybe<ResolversTypes['ControlMeasure']>, ParentType, ContextType, RequireFields<QueryControlMeasureArgs, 'id'>>;
};

export type ReportAdverseReactionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportAdverseReactionPayload'] = ResolversParentTypes['ReportAdverseReactionPayload']> = {
  report?: Resolver<ResolversTypes['AdverseReactionReport'], ParentType, ContextType>;
};

export type AcknowledgeSafetyItemsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcknowledgeSafetyItemsPayload'] = ResolversParentTypes['AcknowledgeSafetyItemsPayload']> = {
  items?: Resolver<Array<ResolversTypes['InboxItem']>, ParentType, ContextType>;
};

export type OpenJointAssessmentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenJointAssessmentPayload'] = ResolversParentTypes['OpenJointAssessmentPayload']> = {
  assessment?: Resolver<ResolversTypes['JointAssessment'], ParentType, ContextType>;
};

export type SignAssessmentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignAssessmentPayload'] = ResolversParentTypes['SignAssessmentPayload']> = {
  assessment?: Resolver<ResolversTypes['JointAssessment'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['ControlMeasure']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  reportAdverseReaction?: Resolver<ResolversTypes['ReportAdverseReactionPayload'], ParentType, ContextType, RequireFields<MutationReportAdverseReactionArgs, 'input'>>;
  acknowledgeSafetyItems?: Resolver<ResolversTypes['AcknowledgeSafetyItemsPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeSafetyItemsArgs, 'input'>>;
  openJointAssessment?: Resolver<ResolversTypes['OpenJointAssessmentPayload'], ParentType, ContextType, RequireFields<MutationOpenJointAssessmentArgs, 'input'>>;
  signAssessment?: Resolver<ResolversTypes['SignAssessmentPayload'], ParentType, ContextType, RequireFields<MutationSignAssessmentArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  safetyInboxChanged?: SubscriptionResolver<ResolversTypes['InboxChange'], "safetyInboxChanged", ParentType, ContextType, Partial<SubscriptionSafetyInboxChangedArgs>>;
};

export type Resolvers<ContextType = RequestContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  AdverseReactionReport?: AdverseReactionReportResolvers<ContextType>;
  CodedTerm?: CodedTermResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Inbox?: InboxResolvers<ContextType>;
  InboxItem?: InboxItemResolvers<ContextType>;
  InboxSubject?: InboxSubjectResolvers<ContextType>;
  InboxChange?: InboxChangeResolvers<ContextType>;
  InboxItemPage?: InboxItemPageResolvers<ContextType>;
  JointAssessment?: JointAssessmentResolvers<ContextType>;
  AssessmentSignature?: AssessmentSignatureResolvers<ContextType>;
  ControlMeasure?: ControlMeasureResolvers<ContextType>;
  AdverseReactionReportPage?: AdverseReactionReportPageResolvers<ContextType>;
  JointAssessmentPage?: JointAssessmentPageResolvers<ContextType>;
  Drug?: DrugResolvers<ContextType>;
  Item?: ItemResolvers<ContextType>;
  BondedLot?: BondedLotResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Importer?: ImporterResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReportAdverseReactionPayload?: ReportAdverseReactionPayloadResolvers<ContextType>;
  AcknowledgeSafetyItemsPayload?: AcknowledgeSafetyItemsPayloadResolvers<ContextType>;
  OpenJointAssessmentPayload?: OpenJointAssessmentPayloadResolvers<ContextType>;
  SignAssessmentPayload?: SignAssessmentPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  text?: TextDirectiveResolver<any, any, ContextType>;
};
