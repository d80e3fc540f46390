// Generated from schema.graphql by npm run generate. Not edited by hand.
import type { Page } from '@hub/shared/paging/find-page.ts';
import type { Item as ItemRow } from '../item/item.entity.ts';
import type { ItemStep as ItemStepRow } from '../item/item.entity.ts';
import type { ItemUse as ItemUseRow } from '../item-use/item-use.entity.ts';
import type { ClinicalProtocol as ClinicalProtocolRow } from '../clinical-protocol/clinical-protocol.entity.ts';
import type { TraceAlert as TraceAlertRow } from '../trace-alert/trace-alert.entity.ts';
type DrugRow = Pick<Drug, 'id'>;
type BondedLotRow = Pick<BondedLot, 'id'>;
type ReleaseRow = Pick<Release, 'id'>;
type InstitutionRow = Pick<Institution, 'id'>;
type RemovalRow = Pick<Removal, 'id'>;
type ImporterRow = Pick<Importer, 'id'>;
type DiseaseRow = Pick<Disease, 'code'>;
type InboxRow = Pick<Inbox, 'owner'>;
import type { InboxItemRow } from '../inbox/inbox.resolvers.ts';
import type { InboxSubjectRow } from '../inbox/inbox.resolvers.ts';
import type { InboxChangeRow } from '../inbox/inbox.resolvers.ts';
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

/** State of a pack on its way from coding to use (R84–R88). */
export type ItemState =
  /** A trace code was assigned in the zone, 赋码. */
  | 'CODED'
  /** Scanned into the warehouse in the zone, 扫码入仓. */
  | 'SCANNED_IN'
  /** Shelved in the zone, 上架. */
  | 'SHELVED'
  /** Scanned out of the zone and on its way, 扫码出区, 配送. */
  | 'SCANNED_OUT'
  /** Registered by scan at its institution and usable, 扫码登记. */
  | 'RECEIVED'
  /** Registered at its institution while a stop-use was in force; must not be used (D9). */
  | 'QUARANTINED'
  /** Used for a patient, 患者使用. */
  | 'USED'
  /** Back in bond from its release, 退回; no institution has it, and it leaves bond only after it is scanned in and shelved again (D8). */
  | 'RETURNED';

/** A pack with a trace code of its own, 一物一码. Visible to the agencies that supervise use, its importer and its institution; while it is in bond, also to the agencies that supervise the zone. */
export type Item = {
  __typename?: 'Item';
  /** Trace code: 20 digits, the first of them 8. */
  code: Scalars['ID']['output'];
  /** Its state; to its importer, a pack that was used is still RECEIVED. */
  state: ItemState;
  /** Its lot. */
  lot?: Maybe<BondedLot>;
  /** The drug. */
  drug?: Maybe<Drug>;
  /** The importer that supplied it. */
  importer?: Maybe<Importer>;
  /** The institution that it was sent to; null while it is in bond, also of a pack that came back. */
  institution?: Maybe<Institution>;
  /** The release that it left the zone in; null while it is in bond. */
  release?: Maybe<Release>;
  /** Its path from coding to use, oldest step first (R4); to its importer without the use, to an institution without the steps that others have taken. */
  path: Array<ItemStep>;
  /** Its use; null if it has not been used, or the caller may not see uses. */
  use?: Maybe<ItemUse>;
};

/** One step of a pack's path. Never changed. */
export type ItemStep = {
  __typename?: 'ItemStep';
  /** The state that it reached. */
  state: ItemState;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Kind of the organisation that took the step: IMPORTER or INSTITUTION. */
  byKind: Scalars['String']['output'];
  /** The importer, if it took the step. */
  importer?: Maybe<Importer>;
  /** The institution, if it took the step. */
  institution?: Maybe<Institution>;
};

/** The use of a pack for a patient (R107, R110). Visible to the agencies that supervise use and its institution. */
export type ItemUse = {
  __typename?: 'ItemUse';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** The pack. */
  item: Item;
  /** Institution that used it. */
  institution?: Maybe<Institution>;
  /** Department, as registered in its protocol. */
  department: Scalars['String']['output'];
  /** Physician, as registered in its protocol. */
  doctor?: Maybe<Scalars['String']['output']>;
  /** Disease that it was used for. */
  disease?: Maybe<Disease>;
  /** Keyed hash of the patient made by the institution; visible to that institution only (D23). */
  patientPseudonym?: Maybe<Scalars['String']['output']>;
  /** When it was used. */
  usedAt: Scalars['DateTime']['output'];
  /** Who gave consent. */
  consentBy: ConsentGiver;
  /** When consent was given; never after the use. */
  consentedAt: Scalars['DateTime']['output'];
};

/** Who gave written informed consent, 知情同意 (R108). */
export type ConsentGiver =
  /** The patient. */
  | 'PATIENT'
  /** A near relative, because the patient could not or should not be informed. */
  | 'NEAR_RELATIVE';

/** An institution's protocol for the use of a drug, 临床技术规范 (R110). Visible to the agencies that supervise use and the institution. */
export type ClinicalProtocol = {
  __typename?: 'ClinicalProtocol';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** The institution. */
  institution?: Maybe<Institution>;
  /** The drug. */
  drug?: Maybe<Drug>;
  /** Diseases that the institution may use it for (R18). */
  diseases: Array<Disease>;
  /** The patients that it is intended for. */
  patientGroup: Scalars['String']['output'];
  /** Departments with the physicians who may use it. */
  departments: Array<ProtocolDepartment>;
  /** When it was registered; the newest protocol of an institution for a drug is in effect. */
  registeredAt: Scalars['DateTime']['output'];
};

/** A department of a protocol. */
export type ProtocolDepartment = {
  __typename?: 'ProtocolDepartment';
  /** Name of the department. */
  name: Scalars['String']['output'];
  /** Names of its physicians who may use the drug. */
  doctors: Array<Scalars['String']['output']>;
};

/** Kind of an alert (R89). */
export type TraceAlertKind =
  /** An institution tried to receive a pack that was on its way to another. */
  | 'WRONG_INSTITUTION';

/** An irregularity in the trace that must be looked into, 预警 (R89). Visible to the agencies that supervise use, and the institution and importer concerned. */
export type TraceAlert = {
  __typename?: 'TraceAlert';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** Its kind. */
  kind: TraceAlertKind;
  /** The pack. */
  item?: Maybe<Item>;
  /** Its trace code. */
  code: Scalars['ID']['output'];
  /** The institution whose attempt raised it. */
  institution?: Maybe<Institution>;
  /** When. */
  raisedAt: Scalars['DateTime']['output'];
};

/** Orders of packs. */
export type ItemOrder =
  /** By trace code. */
  | 'CODE'
  /** By trace code, the highest first. */
  | 'CODE_DESCENDING';

/** A page of packs. */
export type ItemPage = {
  __typename?: 'ItemPage';
  /** The packs of this page. */
  nodes: Array<Item>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** Orders of alerts. */
export type TraceAlertOrder =
  /** In commit order: reading on with `after` misses none. */
  | 'OLDEST_FIRST'
  /** In reverse commit order. */
  | 'NEWEST_FIRST';

/** A page of alerts. */
export type TraceAlertPage = {
  __typename?: 'TraceAlertPage';
  /** The alerts of this page. */
  nodes: Array<TraceAlert>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** Orders of protocols. */
export type ClinicalProtocolOrder =
  /** In commit order: reading on with `after` misses none. */
  | 'OLDEST_FIRST'
  /** In reverse commit order. */
  | 'NEWEST_FIRST';

/** A page of protocols. */
export type ClinicalProtocolPage = {
  __typename?: 'ClinicalProtocolPage';
  /** The protocols of this page. */
  nodes: Array<ClinicalProtocol>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** A drug of the white lists, with its packs. */
export type Drug = {
  __typename?: 'Drug';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** Number of usable packs in institutions: to the agencies that supervise use, the committee of the zone and analysts of all, to an importer or institution of its own; null for others. */
  itemsInUse?: Maybe<Scalars['Quantity']['output']>;
  /** Number of used packs: to the agencies that supervise use and analysts of all, to an importer or institution of its own; null for others. Analysts get null below five (D38). */
  itemsUsed?: Maybe<Scalars['Quantity']['output']>;
  /** Packs of this drug that the caller may see. */
  items?: Maybe<ItemPage>;
};


/** A drug of the white lists, with its packs. */
export type DrugItemsArgs = {
  state?: InputMaybe<ItemState>;
  order?: InputMaybe<ItemOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};

/** A lot in bond, with its packs. */
export type BondedLot = {
  __typename?: 'BondedLot';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** Packs of this lot that the caller may see. */
  items?: Maybe<ItemPage>;
};


/** A lot in bond, with its packs. */
export type BondedLotItemsArgs = {
  state?: InputMaybe<ItemState>;
  order?: InputMaybe<ItemOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};

/** A release from the zone, with its packs. */
export type Release = {
  __typename?: 'Release';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** Packs of this release that the caller may see. */
  items?: Maybe<ItemPage>;
};


/** A release from the zone, with its packs. */
export type ReleaseItemsArgs = {
  state?: InputMaybe<ItemState>;
  order?: InputMaybe<ItemOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};

/** A medical institution of the white lists, with what is on its way to it. */
export type Institution = {
  __typename?: 'Institution';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** Packs scanned out for it and not yet received (R88). */
  inTransit?: Maybe<ItemPage>;
};


/** A medical institution of the white lists, with what is on its way to it. */
export type InstitutionInTransitArgs = {
  order?: InputMaybe<ItemOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};

/** A removal from a white list. */
export type Removal = {
  __typename?: 'Removal';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
};

/** An importer of the white lists. */
export type Importer = {
  __typename?: 'Importer';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
};

/** A disease of the national catalogue. */
export type Disease = {
  __typename?: 'Disease';
  /** Batch and number, for example `2-001`. */
  code: Scalars['ID']['output'];
};

/** What the caller's organisation is told and asked to do, 收件箱 (R100). Each agency that can tell it something has a field of its own; null with an error means that this agency did not answer. */
export type Inbox = {
  __typename?: 'Inbox';
  /** The organisation: its kind, a colon and its id. */
  owner: Scalars['ID']['output'];
  /** Items about packs on their way (R79, R88, R89). */
  trace?: Maybe<InboxItemPage>;
};


/** What the caller's organisation is told and asked to do, 收件箱 (R100). Each agency that can tell it something has a field of its own; null with an error means that this agency did not answer. */
export type InboxTraceArgs = {
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
export type InboxSubject = Release | Removal | TraceAlert;

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

export type Query = {
  __typename?: 'Query';
  /** The inbox of the caller's organisation. */
  inbox: Inbox;
  /** One pack, with its origin and destination (R4); null if it does not exist or the caller may not see it. */
  item?: Maybe<Item>;
  /** Packs that the caller may see. BAD_INPUT if no drug has the `drugId`, no institution the `institutionId`, or no lot that the caller may see the `lotId`. */
  items: ItemPage;
  /** Alerts that the caller may see. */
  traceAlerts: TraceAlertPage;
  /** Clinical protocols that the caller may see. */
  clinicalProtocols: ClinicalProtocolPage;
};


export type QueryItemArgs = {
  code: Scalars['ID']['input'];
};


export type QueryItemsArgs = {
  drugId?: InputMaybe<Scalars['ID']['input']>;
  lotId?: InputMaybe<Scalars['ID']['input']>;
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<ItemState>;
  order?: InputMaybe<ItemOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTraceAlertsArgs = {
  kind?: InputMaybe<TraceAlertKind>;
  order?: InputMaybe<TraceAlertOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryClinicalProtocolsArgs = {
  drugId?: InputMaybe<Scalars['ID']['input']>;
  order?: InputMaybe<ClinicalProtocolOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};

/** Codes to assign to packs of one lot. */
export type CodeItemsInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The lot. */
  lotId: Scalars['ID']['input'];
  /** Trace codes, each once; at least one, at most 1000. */
  codes: Array<Scalars['ID']['input']>;
};

/** Packs to scan into the warehouse. */
export type ScanInInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** Trace codes, each once; at least one, at most 1000. */
  codes: Array<Scalars['ID']['input']>;
};

/** Packs to shelve. */
export type ShelveInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** Trace codes, each once; at least one, at most 1000. */
  codes: Array<Scalars['ID']['input']>;
};

/** Packs of one release to scan out of the zone. */
export type ScanOutInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The release. */
  releaseId: Scalars['ID']['input'];
  /** Trace codes, each once; at least one, at most 1000. */
  codes: Array<Scalars['ID']['input']>;
};

/** Packs of one release that have arrived. */
export type ReceiveInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The release that they arrived in. */
  releaseId: Scalars['ID']['input'];
  /** Trace codes, each once; at least one, at most 1000. */
  codes: Array<Scalars['ID']['input']>;
};

/** A department with the physicians who may use a drug. */
export type ProtocolDepartmentInput = {
  /** Name of the department; not empty. */
  name: Scalars['String']['input'];
  /** Names of its physicians; at least one. */
  doctors: Array<Scalars['String']['input']>;
};

/** An institution's protocol for the use of a drug (R110). */
export type RegisterClinicalProtocolInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The drug. */
  drugId: Scalars['ID']['input'];
  /** Codes of the diseases that it may be used for; at least one (R18). */
  diseaseCodes: Array<Scalars['ID']['input']>;
  /** The patients that it is intended for; not empty. */
  patientGroup: Scalars['String']['input'];
  /** Departments with their physicians; at least one. */
  departments: Array<ProtocolDepartmentInput>;
};

/** Written informed consent (R107, R108). */
export type ConsentInput = {
  /** Who gave it. */
  givenBy: ConsentGiver;
  /** Why the patient was not informed; required with NEAR_RELATIVE. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Physician who explained. */
  explainedBy: Scalars['String']['input'];
  /** When it was given. */
  consentedAt: Scalars['DateTime']['input'];
  /** SHA-256 of the signed document, 64 hexadecimal digits. */
  documentHash: Scalars['String']['input'];
};

/** The use of one pack for a patient. */
export type RecordUseInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** Trace code of the pack. */
  code: Scalars['ID']['input'];
  /** Keyed hash of the patient made by the institution, 64 hexadecimal digits; never a name or a patient number (D23). */
  patientPseudonym: Scalars['String']['input'];
  /** Department, as in the protocol. */
  department: Scalars['String']['input'];
  /** Physician, as in the protocol. */
  doctor: Scalars['String']['input'];
  /** Code of the disease that it is used for. */
  diseaseCode: Scalars['ID']['input'];
  /** When it was used; not in the future. */
  usedAt: Scalars['DateTime']['input'];
  /** Consent; without it the use is refused with CONSENT_MISSING. */
  consent?: InputMaybe<ConsentInput>;
};

/** Payload of `codeItems`. */
export type CodeItemsPayload = {
  __typename?: 'CodeItemsPayload';
  /** The packs in the order of the input. */
  items: Array<Item>;
};

/** Payload of `scanIn`. */
export type ScanInPayload = {
  __typename?: 'ScanInPayload';
  /** The packs in the order of the input. */
  items: Array<Item>;
};

/** Payload of `shelve`. */
export type ShelvePayload = {
  __typename?: 'ShelvePayload';
  /** The packs in the order of the input. */
  items: Array<Item>;
};

/** Payload of `scanOut`. */
export type ScanOutPayload = {
  __typename?: 'ScanOutPayload';
  /** The packs in the order of the input. */
  items: Array<Item>;
};

/** Payload of `receive`. */
export type ReceivePayload = {
  __typename?: 'ReceivePayload';
  /** The packs in the order of the input: RECEIVED, or QUARANTINED while a stop-use is in force. */
  items: Array<Item>;
  /** Number of packs of the release still in transit. */
  stillInTransit: Scalars['Quantity']['output'];
};

/** Payload of `registerClinicalProtocol`. */
export type RegisterClinicalProtocolPayload = {
  __typename?: 'RegisterClinicalProtocolPayload';
  /** The protocol. */
  protocol: ClinicalProtocol;
};

/** Payload of `recordUse`. */
export type RecordUsePayload = {
  __typename?: 'RecordUsePayload';
  /** The use. */
  use: ItemUse;
};

/** Inbox items to acknowledge. */
export type AcknowledgeTraceItemsInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The items, 1 to 200; each must be in the caller's inbox. */
  itemIds: Array<Scalars['ID']['input']>;
};

/** Payload of `acknowledgeTraceItems`. */
export type AcknowledgeTraceItemsPayload = {
  __typename?: 'AcknowledgeTraceItemsPayload';
  /** The items, in commit order. */
  items: Array<InboxItem>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** The lot's importer assigns trace codes to its packs in the zone (R85). Refusals: NOT_FOUND, TRACE_CODE_INVALID, CODE_ALREADY_ASSIGNED, LOT_OVERCODED, BAD_INPUT, UPSTREAM_UNAVAILABLE, UPSTREAM_REWRITTEN. */
  codeItems: CodeItemsPayload;
  /** The importer scans packs into the warehouse (R85): coded ones, and those that came back into bond. Refusals: NOT_FOUND, WRONG_STATE, BAD_INPUT, UPSTREAM_UNAVAILABLE, UPSTREAM_REWRITTEN. */
  scanIn: ScanInPayload;
  /** The importer shelves packs that were scanned in (R85). Refusals: NOT_FOUND, WRONG_STATE, BAD_INPUT. */
  shelve: ShelvePayload;
  /** The importer scans released packs out of the zone, straight to their institution (R87), while the release is not cancelled, importer, drug and institution are listed (D9) and the importer's licence is valid and covers the drug (R54). Refusals: NOT_FOUND, WRONG_STATUS, ITEM_NOT_IN_RELEASE, IMPORTER_NOT_LISTED, LICENCE_EXPIRED, LICENCE_SCOPE_MISSING, DRUG_NOT_LISTED, INSTITUTION_NOT_LISTED, INSTITUTION_NOT_PERMITTED, WRONG_STATE, LOT_EXPIRED, DELISTED, STOP_USE_IN_FORCE, CUSTOMS_HOLD, BAD_INPUT, UPSTREAM_UNAVAILABLE, UPSTREAM_REWRITTEN. */
  scanOut: ScanOutPayload;
  /** The institution registers packs that have arrived, each checked against the release (R88). A pack sent to another institution is refused and raises an alert (R79, R89). Refusals: NOT_FOUND, WRONG_INSTITUTION, ITEM_NOT_IN_RELEASE, WRONG_STATE, BAD_INPUT, UPSTREAM_UNAVAILABLE, UPSTREAM_REWRITTEN. */
  receive: ReceivePayload;
  /** The institution registers who may use a drug for which diseases (R110). Replaces its previous protocol for the drug. Refusals: NOT_FOUND, PURPOSE_NOT_LISTED, BAD_INPUT, UPSTREAM_UNAVAILABLE, UPSTREAM_REWRITTEN. */
  registerClinicalProtocol: RegisterClinicalProtocolPayload;
  /** The institution records the use of a pack for a patient (R107–R110). After the last day of the pilot, only of a pack that it received by then (D25). Refusals: NOT_FOUND, WRONG_STATE, PILOT_NOT_OPEN, LOT_EXPIRED, CONSENT_MISSING, CONSENT_AFTER_USE, RELATIVE_REASON_MISSING, DOCTOR_NOT_LISTED, PURPOSE_NOT_LISTED, PSEUDONYM_INVALID, DELISTED, STOP_USE_IN_FORCE, BAD_INPUT, UPSTREAM_UNAVAILABLE, UPSTREAM_REWRITTEN. */
  recordUse: RecordUsePayload;
  /** An organisation acknowledges items of its inbox about packs on their way, all or none of them; for each the first time counts (R100). Refusals: NOT_FOUND, BAD_INPUT. */
  acknowledgeTraceItems: AcknowledgeTraceItemsPayload;
};


export type MutationCodeItemsArgs = {
  input: CodeItemsInput;
};


export type MutationScanInArgs = {
  input: ScanInInput;
};


export type MutationShelveArgs = {
  input: ShelveInput;
};


export type MutationScanOutArgs = {
  input: ScanOutInput;
};


export type MutationReceiveArgs = {
  input: ReceiveInput;
};


export type MutationRegisterClinicalProtocolArgs = {
  input: RegisterClinicalProtocolInput;
};


export type MutationRecordUseArgs = {
  input: RecordUseInput;
};


export type MutationAcknowledgeTraceItemsArgs = {
  input: AcknowledgeTraceItemsInput;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Every item of the caller's organisation about packs on their way, when it is sent and again each time that it is acknowledged or done, in commit order and without a gap: first those after the cursor, then new ones as they are committed (R100). That a last day passes is no event; `overdue` is as of the time when the event was sent. Resume with the cursor of the last event stored; at-least-once delivery if you resume further back. Refusals: CURSOR_INVALID, CURSOR_EXPIRED, also for a cursor of another inbox. */
  traceInboxChanged: InboxChange;
};


export type SubscriptionTraceInboxChangedArgs = {
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
  Item: Item;
  ItemUse: ItemUse;
  ClinicalProtocol: ClinicalProtocol;
  TraceAlert: TraceAlert;
  Drug: Drug;
  BondedLot: BondedLot;
  Release: Release;
  Institution: Institution;
  Inbox: Inbox;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Item:
    ( { __typename: 'Item' }
    & GraphQLRecursivePick<FederationTypes['Item'], {"code":true}> );
  ItemUse:
    ( { __typename: 'ItemUse' }
    & GraphQLRecursivePick<FederationTypes['ItemUse'], {"id":true}> );
  ClinicalProtocol:
    ( { __typename: 'ClinicalProtocol' }
    & GraphQLRecursivePick<FederationTypes['ClinicalProtocol'], {"id":true}> );
  TraceAlert:
    ( { __typename: 'TraceAlert' }
    & GraphQLRecursivePick<FederationTypes['TraceAlert'], {"id":true}> );
  Drug:
    ( { __typename: 'Drug' }
    & GraphQLRecursivePick<FederationTypes['Drug'], {"id":true}> );
  BondedLot:
    ( { __typename: 'BondedLot' }
    & GraphQLRecursivePick<FederationTypes['BondedLot'], {"id":true}> );
  Release:
    ( { __typename: 'Release' }
    & GraphQLRecursivePick<FederationTypes['Release'], {"id":true}> );
  Institution:
    ( { __typename: 'Institution' }
    & GraphQLRecursivePick<FederationTypes['Institution'], {"id":true}> );
  Inbox:
    ( { __typename: 'Inbox' }
    & GraphQLRecursivePick<FederationTypes['Inbox'], {"owner":true}> );
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
  ItemState: ItemState;
  Item: ResolverTypeWrapper<ItemRow>;
  ItemStep: ResolverTypeWrapper<ItemStepRow>;
  ItemUse: ResolverTypeWrapper<ItemUseRow>;
  ConsentGiver: ConsentGiver;
  ClinicalProtocol: ResolverTypeWrapper<ClinicalProtocolRow>;
  ProtocolDepartment: ResolverTypeWrapper<ProtocolDepartment>;
  TraceAlertKind: TraceAlertKind;
  TraceAlert: ResolverTypeWrapper<TraceAlertRow>;
  ItemOrder: ItemOrder;
  ItemPage: ResolverTypeWrapper<Page<ItemRow>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  TraceAlertOrder: TraceAlertOrder;
  TraceAlertPage: ResolverTypeWrapper<Page<TraceAlertRow>>;
  ClinicalProtocolOrder: ClinicalProtocolOrder;
  ClinicalProtocolPage: ResolverTypeWrapper<Page<ClinicalProtocolRow>>;
  Drug: ResolverTypeWrapper<DrugRow>;
  BondedLot: ResolverTypeWrapper<BondedLotRow>;
  Release: ResolverTypeWrapper<ReleaseRow>;
  Institution: ResolverTypeWrapper<InstitutionRow>;
  Removal: ResolverTypeWrapper<RemovalRow>;
  Importer: ResolverTypeWrapper<ImporterRow>;
  Disease: ResolverTypeWrapper<DiseaseRow>;
  Inbox: ResolverTypeWrapper<InboxRow>;
  InboxItem: ResolverTypeWrapper<InboxItemRow>;
  InboxSubject: ResolverTypeWrapper<InboxSubjectRow>;
  InboxChange: ResolverTypeWrapper<InboxChangeRow>;
  InboxItemOrder: InboxItemOrder;
  InboxItemPage: ResolverTypeWrapper<Page<InboxItemRow>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CodeItemsInput: CodeItemsInput;
  ScanInInput: ScanInInput;
  ShelveInput: ShelveInput;
  ScanOutInput: ScanOutInput;
  ReceiveInput: ReceiveInput;
  ProtocolDepartmentInput: ProtocolDepartmentInput;
  RegisterClinicalProtocolInput: RegisterClinicalProtocolInput;
  ConsentInput: ConsentInput;
  RecordUseInput: RecordUseInput;
  CodeItemsPayload: ResolverTypeWrapper<Omit<CodeItemsPayload, 'items'> & { items: Array<ResolversTypes['Item']> }>;
  ScanInPayload: ResolverTypeWrapper<Omit<ScanInPayload, 'items'> & { items: Array<ResolversTypes['Item']> }>;
  ShelvePayload: ResolverTypeWrapper<Omit<ShelvePayload, 'items'> & { items: Array<ResolversTypes['Item']> }>;
  ScanOutPayload: ResolverTypeWrapper<Omit<ScanOutPayload, 'items'> & { items: Array<ResolversTypes['Item']> }>;
  ReceivePayload: ResolverTypeWrapper<Omit<ReceivePayload, 'items'> & { items: Array<ResolversTypes['Item']> }>;
  RegisterClinicalProtocolPayload: ResolverTypeWrapper<Omit<RegisterClinicalProtocolPayload, 'protocol'> & { protocol: ResolversTypes['ClinicalProtocol'] }>;
  RecordUsePayload: ResolverTypeWrapper<Omit<RecordUsePayload, 'use'> & { use: ResolversTypes['ItemUse'] }>;
  AcknowledgeTraceItemsInput: AcknowledgeTraceItemsInput;
  AcknowledgeTraceItemsPayload: ResolverTypeWrapper<Omit<AcknowledgeTraceItemsPayload, 'items'> & { items: Array<ResolversTypes['InboxItem']> }>;
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
  Item: ItemRow;
  ItemStep: ItemStepRow;
  ItemUse: ItemUseRow;
  ClinicalProtocol: ClinicalProtocolRow;
  ProtocolDepartment: ProtocolDepartment;
  TraceAlert: TraceAlertRow;
  ItemPage: Page<ItemRow>;
  Int: Scalars['Int']['output'];
  TraceAlertPage: Page<TraceAlertRow>;
  ClinicalProtocolPage: Page<ClinicalProtocolRow>;
  Drug: DrugRow;
  BondedLot: BondedLotRow;
  Release: ReleaseRow;
  Institution: InstitutionRow;
  Removal: RemovalRow;
  Importer: ImporterRow;
  Disease: DiseaseRow;
  Inbox: InboxRow;
  InboxItem: InboxItemRow;
  InboxSubject: InboxSubjectRow;
  InboxChange: InboxChangeRow;
  InboxItemPage: Page<InboxItemRow>;
  Query: Record<PropertyKey, never>;
  CodeItemsInput: CodeItemsInput;
  ScanInInput: ScanInInput;
  ShelveInput: ShelveInput;
  ScanOutInput: ScanOutInput;
  ReceiveInput: ReceiveInput;
  ProtocolDepartmentInput: ProtocolDepartmentInput;
  RegisterClinicalProtocolInput: RegisterClinicalProtocolInput;
  ConsentInput: ConsentInput;
  RecordUseInput: RecordUseInput;
  CodeItemsPayload: Omit<CodeItemsPayload, 'items'> & { items: Array<ResolversParentTypes['Item']> };
  ScanInPayload: Omit<ScanInPayload, 'items'> & { items: Array<ResolversParentTypes['Item']> };
  ShelvePayload: Omit<ShelvePayload, 'items'> & { items: Array<ResolversParentTypes['Item']> };
  ScanOutPayload: Omit<ScanOutPayload, 'items'> & { items: Array<ResolversParentTypes['Item']> };
  ReceivePayload: Omit<ReceivePayload, 'items'> & { items: Array<ResolversParentTypes['Item']> };
  RegisterClinicalProtocolPayload: Omit<RegisterClinicalProtocolPayload, 'protocol'> & { protocol: ResolversParentTypes['ClinicalProtocol'] };
  RecordUsePayload: Omit<RecordUsePayload, 'use'> & { use: ResolversParentTypes['ItemUse'] };
  AcknowledgeTraceItemsInput: AcknowledgeTraceItemsInput;
  AcknowledgeTraceItemsPayload: Omit<AcknowledgeTraceItemsPayload, 'items'> & { items: Array<ResolversParentTypes['InboxItem']> };
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

export type ItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Item'] = ResolversParentTypes['Item'], FederationReferenceType extends FederationReferenceTypes['Item'] = FederationReferenceTypes['Item']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Item']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ItemState'], ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['BondedLot']>, ParentType, ContextType>;
  drug?: Resolver<Maybe<ResolversTypes['Drug']>, ParentType, ContextType>;
  importer?: Resolver<Maybe<ResolversTypes['Importer']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['ItemStep']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['ItemUse']>, ParentType, ContextType>;
};

export type ItemStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ItemStep'] = ResolversParentTypes['ItemStep']> = {
  state?: Resolver<ResolversTypes['ItemState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  importer?: Resolver<Maybe<ResolversTypes['Importer']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
};

export type ItemUseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ItemUse'] = ResolversParentTypes['ItemUse'], FederationReferenceType extends FederationReferenceTypes['ItemUse'] = FederationReferenceTypes['ItemUse']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ItemUse']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['Item'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doctor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disease?: Resolver<Maybe<ResolversTypes['Disease']>, ParentType, ContextType>;
  patientPseudonym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  consentBy?: Resolver<ResolversTypes['ConsentGiver'], ParentType, ContextType>;
  consentedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ClinicalProtocolResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClinicalProtocol'] = ResolversParentTypes['ClinicalProtocol'], FederationReferenceType extends FederationReferenceTypes['ClinicalProtocol'] = FederationReferenceTypes['ClinicalProtocol']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ClinicalProtocol']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  drug?: Resolver<Maybe<ResolversTypes['Drug']>, ParentType, ContextType>;
  diseases?: Resolver<Array<ResolversTypes['Disease']>, ParentType, ContextType>;
  patientGroup?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  departments?: Resolver<Array<ResolversTypes['ProtocolDepartment']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProtocolDepartmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProtocolDepartment'] = ResolversParentTypes['ProtocolDepartment']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doctors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TraceAlertResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TraceAlert'] = ResolversParentTypes['TraceAlert'], FederationReferenceType extends FederationReferenceTypes['TraceAlert'] = FederationReferenceTypes['TraceAlert']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TraceAlert']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TraceAlertKind'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ItemPage'] = ResolversParentTypes['ItemPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Item']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraceAlertPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TraceAlertPage'] = ResolversParentTypes['TraceAlertPage']> = {
  nodes?: Resolver<Array<ResolversTypes['TraceAlert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClinicalProtocolPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClinicalProtocolPage'] = ResolversParentTypes['ClinicalProtocolPage']> = {
  nodes?: Resolver<Array<ResolversTypes['ClinicalProtocol']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DrugResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Drug'] = ResolversParentTypes['Drug'], FederationReferenceType extends FederationReferenceTypes['Drug'] = FederationReferenceTypes['Drug']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Drug']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemsInUse?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  itemsUsed?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  items?: Resolver<Maybe<ResolversTypes['ItemPage']>, ParentType, ContextType, Partial<DrugItemsArgs>>;
};

export type BondedLotResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BondedLot'] = ResolversParentTypes['BondedLot'], FederationReferenceType extends FederationReferenceTypes['BondedLot'] = FederationReferenceTypes['BondedLot']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BondedLot']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Maybe<ResolversTypes['ItemPage']>, ParentType, ContextType, Partial<BondedLotItemsArgs>>;
};

export type ReleaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release'], FederationReferenceType extends FederationReferenceTypes['Release'] = FederationReferenceTypes['Release']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Release']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Maybe<ResolversTypes['ItemPage']>, ParentType, ContextType, Partial<ReleaseItemsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution'], FederationReferenceType extends FederationReferenceTypes['Institution'] = FederationReferenceTypes['Institution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Institution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inTransit?: Resolver<Maybe<ResolversTypes['ItemPage']>, ParentType, ContextType, Partial<InstitutionInTransitArgs>>;
};

export type RemovalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Removal'] = ResolversParentTypes['Removal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImporterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Importer'] = ResolversParentTypes['Importer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DiseaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Disease'] = ResolversParentTypes['Disease']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type InboxResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Inbox'] = ResolversParentTypes['Inbox'], FederationReferenceType extends FederationReferenceTypes['Inbox'] = FederationReferenceTypes['Inbox']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Inbox']> | FederationReferenceType, FederationReferenceType, ContextType>;
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trace?: Resolver<Maybe<ResolversTypes['InboxItemPage']>, ParentType, ContextType, Partial<InboxTraceArgs>>;
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
  __resolveType: TypeResolveFn<'Release' | 'Removal' | 'TraceAlert', ParentType, ContextType>;
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

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  inbox?: Resolver<ResolversTypes['Inbox'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Item']>, ParentType, ContextType, RequireFields<QueryItemArgs, 'code'>>;
  items?: Resolver<ResolversTypes['ItemPage'], ParentType, ContextType, Partial<QueryItemsArgs>>;
  traceAlerts?: Resolver<ResolversTypes['TraceAlertPage'], ParentType, ContextType, Partial<QueryTraceAlertsArgs>>;
  clinicalProtocols?: Resolver<ResolversTypes['ClinicalProtocolPage'], ParentType, ContextType, Partial<QueryClinicalProtocolsArgs>>;
};

export type CodeItemsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CodeItemsPayload'] = ResolversParentTypes['CodeItemsPayload']> = {
  items?: Resolver<Array<ResolversTypes['Item']>, ParentType, ContextType>;
};

export type ScanInPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScanInPayload'] = ResolversParentTypes['ScanInPayload']> = {
  items?: Resolver<Array<ResolversTypes['Item']>, ParentType, ContextType>;
};

export type ShelvePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShelvePayload'] = ResolversParentTypes['ShelvePayload']> = {
  items?: Resolver<Array<ResolversTypes['Item']>, ParentType, ContextType>;
};

export type ScanOutPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScanOutPayload'] = ResolversParentTypes['ScanOutPayload']> = {
  items?: Resolver<Array<ResolversTypes['Item']>, ParentType, ContextType>;
};

export type ReceivePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReceivePayload'] = ResolversParentTypes['ReceivePayload']> = {
  items?: Resolver<Array<ResolversTypes['Item']>, ParentType, ContextType>;
  stillInTransit?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type RegisterClinicalProtocolPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterClinicalProtocolPayload'] = ResolversParentTypes['RegisterClinicalProtocolPayload']> = {
  protocol?: Resolver<ResolversTypes['ClinicalProtocol'], ParentType, ContextType>;
};

export type RecordUsePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordUsePayload'] = ResolversParentTypes['RecordUsePayload']> = {
  use?: Resolver<ResolversTypes['ItemUse'], ParentType, ContextType>;
};

export type AcknowledgeTraceItemsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcknowledgeTraceItemsPayload'] = ResolversParentTypes['AcknowledgeTraceItemsPayload']> = {
  items?: Resolver<Array<ResolversTypes['InboxItem']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  codeItems?: Resolver<ResolversTypes['CodeItemsPayload'], ParentType, ContextType, RequireFields<MutationCodeItemsArgs, 'input'>>;
  scanIn?: Resolver<ResolversTypes['ScanInPayload'], ParentType, ContextType, RequireFields<MutationScanInArgs, 'input'>>;
  shelve?: Resolver<ResolversTypes['ShelvePayload'], ParentType, ContextType, RequireFields<MutationShelveArgs, 'input'>>;
  scanOut?: Resolver<ResolversTypes['ScanOutPayload'], ParentType, ContextType, RequireFields<MutationScanOutArgs, 'input'>>;
  receive?: Resolver<ResolversTypes['ReceivePayload'], ParentType, ContextType, RequireFields<MutationReceiveArgs, 'input'>>;
  registerClinicalProtocol?: Resolver<ResolversTypes['RegisterClinicalProtocolPayload'], ParentType, ContextType, RequireFields<MutationRegisterClinicalProtocolArgs, 'input'>>;
  recordUse?: Resolver<ResolversTypes['RecordUsePayload'], ParentType, ContextType, RequireFields<MutationRecordUseArgs, 'input'>>;
  acknowledgeTraceItems?: Resolver<ResolversTypes['AcknowledgeTraceItemsPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeTraceItemsArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  traceInboxChanged?: SubscriptionResolver<ResolversTypes['InboxChange'], "traceInboxChanged", ParentType, ContextType, Partial<SubscriptionTraceInboxChangedArgs>>;
};

export type Resolvers<ContextType = RequestContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Quantity?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Item?: ItemResolvers<ContextType>;
  ItemStep?: ItemStepResolvers<ContextType>;
  ItemUse?: ItemUseResolvers<ContextType>;
  ClinicalProtocol?: ClinicalProtocolResolvers<ContextType>;
  ProtocolDepartment?: ProtocolDepartmentResolvers<ContextType>;
  TraceAlert?: TraceAlertResolvers<ContextType>;
  ItemPage?: ItemPageResolvers<ContextType>;
  TraceAlertPage?: TraceAlertPageResolvers<ContextType>;
  ClinicalProtocolPage?: ClinicalProtocolPageResolvers<ContextType>;
  Drug?: DrugResolvers<ContextType>;
  BondedLot?: BondedLotResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Removal?: RemovalResolvers<ContextType>;
  Importer?: ImporterResolvers<ContextType>;
  Disease?: DiseaseResolvers<ContextType>;
  Inbox?: InboxResolvers<ContextType>;
  InboxItem?: InboxItemResolvers<ContextType>;
  InboxSubject?: InboxSubjectResolvers<ContextType>;
  InboxChange?: InboxChangeResolvers<ContextType>;
  InboxItemPage?: InboxItemPageResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  CodeItemsPayload?: CodeItemsPayloadResolvers<ContextType>;
  ScanInPayload?: ScanInPayloadResolvers<ContextType>;
  ShelvePayload?: ShelvePayloadResolvers<ContextType>;
  ScanOutPayload?: ScanOutPayloadResolvers<ContextType>;
  ReceivePayload?: ReceivePayloadResolvers<ContextType>;
  RegisterClinicalProtocolPayload?: RegisterClinicalProtocolPayloadResolvers<ContextType>;
  RecordUsePayload?: RecordUsePayloadResolvers<ContextType>;
  AcknowledgeTraceItemsPayload?: AcknowledgeTraceItemsPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  text?: TextDirectiveResolver<any, any, ContextType>;
};
