// Generated from schema.graphql by npm run generate. Not edited by hand.
import type { Page } from '@hub/shared/paging/find-page.ts';
import type { FindingRow } from '../finding/finding.resolvers.ts';
type DrugRow = Pick<Drug, 'id'>;
import type { DrugStockRow } from '../drug/drug.resolvers.ts';
import type { ApprovalRow } from '../approval/approval.resolvers.ts';
type InstitutionRow = Pick<Institution, 'id'>;
type ImporterRow = Pick<Importer, 'id'>;
type AgencyRow = Pick<Agency, 'code'>;
import type { OrganisationRow } from '../organisation/organisation.resolvers.ts';
import type { BondedLot as BondedLotRow } from '../bonded-lot/bonded-lot.entity.ts';
import type { StockRemoval as StockRemovalRow } from '../stock-removal/stock-removal.entity.ts';
import type { StockCount as StockCountRow } from '../stock-count/stock-count.entity.ts';
import type { StockCountLine as StockCountLineRow } from '../stock-count/stock-count.entity.ts';
import type { BookDifferenceRow } from '../book-difference/book-difference.resolvers.ts';
import type { LotEntry as LotEntryRow } from '../lot-entry/lot-entry.entity.ts';
import type { StockPlan as StockPlanRow } from '../stock-plan/stock-plan.entity.ts';
import type { StockPlanLine as StockPlanLineRow } from '../stock-plan/stock-plan.entity.ts';
import type { StorageArea as StorageAreaRow } from '../storage-area/storage-area.entity.ts';
import type { Bin as BinRow } from '../bin/bin.entity.ts';
import type { BinStock as BinStockRow } from '../bin-stock/bin-stock.entity.ts';
import type { ClearanceForm as ClearanceFormRow } from '../clearance-form/clearance-form.entity.ts';
import type { ProposedPackRow } from '../release/release.resolvers.ts';
import type { CustomsDeclaration as CustomsDeclarationRow } from '../customs-declaration/customs-declaration.entity.ts';
import type { Release as ReleaseRow } from '../release/release.entity.ts';
import type { ReleaseLineRow } from '../release/release.resolvers.ts';
import type { SettingRow } from '../setting/setting.resolvers.ts';
import type { Hold as HoldRow } from '../hold/hold.entity.ts';
import type { SupplyRequest as SupplyRequestRow } from '../supply-request/supply-request.entity.ts';
import type { StockMovement as StockMovementRow } from '../stock-movement/stock-movement.entity.ts';
import type { ApprovalQuota as ApprovalQuotaRow } from '../approval/approval.entity.ts';
import type { CoverageRow } from '../coverage/coverage.resolvers.ts';
import type { ExpiringPacksRow } from '../coverage/coverage.resolvers.ts';
import type { StockSumRow } from '../stock-sum/stock-sum.resolvers.ts';
type InboxRow = Pick<Inbox, 'owner'>;
import type { InboxItemRow } from '../inbox/inbox.resolvers.ts';
import type { InboxSubjectRow } from '../inbox/inbox.resolvers.ts';
import type { InboxChangeRow } from '../inbox/inbox.resolvers.ts';
import type { StockChangeRow } from '../stock-movement/stock-movement.resolvers.ts';
import type { StockEventsRow } from '../stock-movement/stock-movement.resolvers.ts';
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

/** A remark by a rule on something that was nevertheless allowed. */
export type Finding = {
  __typename?: 'Finding';
  /** For example `STOCK_ABOVE_APPROVALS`. */
  code: Scalars['String']['output'];
  /** The remark in the caller's language. */
  message: Scalars['String']['output'];
  /** The requirement or decision behind it, for example `D14`. */
  requirement?: Maybe<Scalars['String']['output']>;
};

/** A drug of the white lists, with its bonded stock. */
export type Drug = {
  __typename?: 'Drug';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** The bonded stock of this drug: to the agencies that supervise imports and analysts all of it, to an importer its own, to an institution what was released to it; null for others. */
  stock?: Maybe<DrugStock>;
  /** Total of the clearance forms issued under its approvals; shown to the agencies that supervise imports, the medical insurance bureau and analysts; null for others. */
  cleared?: Maybe<Scalars['Quantity']['output']>;
};

/** The bonded stock of one drug, in its unit. */
export type DrugStock = {
  __typename?: 'DrugStock';
  /** Packs entered into bond so far; null for an institution. */
  entered?: Maybe<Scalars['Quantity']['output']>;
  /** Packs in bond now; null for an institution. */
  onHand?: Maybe<Scalars['Quantity']['output']>;
  /** Packs released from the zone so far; for an institution, to it. */
  released: Scalars['Quantity']['output'];
  /** The lots that the caller may see. */
  lots: BondedLotPage;
};


/** The bonded stock of one drug, in its unit. */
export type DrugStockLotsArgs = {
  filter?: InputMaybe<BondedLotFilter>;
  order?: InputMaybe<BondedLotOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};

/** An approval of the national authority, with what has been cleared under it (R75). */
export type Approval = {
  __typename?: 'Approval';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** Total of its issued clearance forms in the drug's unit, never above the approved total; to an institution or importer, of those that it may see. */
  cleared?: Maybe<Scalars['Quantity']['output']>;
  /** How much may still be cleared, in the drug's unit; null for importers, and if the caller may not see all of its shares. */
  remaining?: Maybe<Scalars['Quantity']['output']>;
  /** Total of the releases under its forms, in the drug's unit; to an institution or importer, under those that it may see. */
  released?: Maybe<Scalars['Quantity']['output']>;
  /** Its clearance forms that the caller may see. */
  clearanceForms?: Maybe<ClearanceFormPage>;
};


/** An approval of the national authority, with what has been cleared under it (R75). */
export type ApprovalClearanceFormsArgs = {
  filter?: InputMaybe<ClearanceFormFilter>;
  order?: InputMaybe<ClearanceFormOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};

/** A medical institution of the white lists, with what it had cleared and asked for. */
export type Institution = {
  __typename?: 'Institution';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** Its clearance forms that the caller may see (R3). */
  clearanceForms?: Maybe<ClearanceFormPage>;
  /** Its supply requests that the caller may see (R129). */
  supplyRequests?: Maybe<SupplyRequestPage>;
};


/** A medical institution of the white lists, with what it had cleared and asked for. */
export type InstitutionClearanceFormsArgs = {
  filter?: InputMaybe<ClearanceFormFilter>;
  order?: InputMaybe<ClearanceFormOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


/** A medical institution of the white lists, with what it had cleared and asked for. */
export type InstitutionSupplyRequestsArgs = {
  filter?: InputMaybe<SupplyRequestFilter>;
  order?: InputMaybe<SupplyRequestOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};

/** An importer of the white lists, with its bonded stock, what was cleared of it and what it was asked for. */
export type Importer = {
  __typename?: 'Importer';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** Its lots that the caller may see. */
  bondedLots?: Maybe<BondedLotPage>;
  /** Its clearance forms that the caller may see (R3). */
  clearanceForms?: Maybe<ClearanceFormPage>;
  /** Its supply requests that the caller may see (R129). */
  supplyRequests?: Maybe<SupplyRequestPage>;
};


/** An importer of the white lists, with its bonded stock, what was cleared of it and what it was asked for. */
export type ImporterBondedLotsArgs = {
  filter?: InputMaybe<BondedLotFilter>;
  order?: InputMaybe<BondedLotOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


/** An importer of the white lists, with its bonded stock, what was cleared of it and what it was asked for. */
export type ImporterClearanceFormsArgs = {
  filter?: InputMaybe<ClearanceFormFilter>;
  order?: InputMaybe<ClearanceFormOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


/** An importer of the white lists, with its bonded stock, what was cleared of it and what it was asked for. */
export type ImporterSupplyRequestsArgs = {
  filter?: InputMaybe<SupplyRequestFilter>;
  order?: InputMaybe<SupplyRequestOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};

/** An agency. */
export type Agency = {
  __typename?: 'Agency';
  /** For example `CUSTOMS`. */
  code: Scalars['ID']['output'];
};

/** An organisation that does something, or is responsible. */
export type Organisation = Agency | Institution | Importer;

/** A lot in bond, 保税备货, 批号 (R2). Visible to the agencies that supervise imports, its importer, and institutions that were released packs of it. */
export type BondedLot = {
  __typename?: 'BondedLot';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** The drug. */
  drug?: Maybe<Drug>;
  /** The importer that holds it and is responsible for it (R106). */
  importer?: Maybe<Importer>;
  /** The manufacturer's lot number. */
  lotNumber: Scalars['String']['output'];
  /** Last Beijing day on which it may be used. */
  expiryDate: Scalars['Date']['output'];
  /** Packs that entered into bond; null for an institution. */
  entered?: Maybe<Scalars['Quantity']['output']>;
  /** Packs in bond now; null for an institution. */
  onHand?: Maybe<Scalars['Quantity']['output']>;
  /** Packs released so far; for an institution, to it. */
  released: Scalars['Quantity']['output'];
  /** The temperatures that it bears; null if they are not known. */
  storage?: Maybe<Range>;
  /** Where its packs lie, by code of the bin, as far as they lie in bins (R55); null for an institution. */
  bins?: Maybe<Array<BinStock>>;
  /** When its first packs were entered. */
  enteredAt: Scalars['DateTime']['output'];
  /** Packs that came back into bond after a release; null for an institution. */
  returned?: Maybe<Scalars['Quantity']['output']>;
  /** Packs that were destroyed in bond; null for an institution. */
  destroyed?: Maybe<Scalars['Quantity']['output']>;
  /** Packs that were sent abroad again; null for an institution. */
  reexported?: Maybe<Scalars['Quantity']['output']>;
  /** Packs that confirmed counts found too many, less those that they found missing; below zero if more were missing. Null for an institution. At any time, entered + returned + variance = onHand + released + destroyed + reexported. */
  variance?: Maybe<Scalars['Int']['output']>;
  /** Packs in bond that a hold of customs keeps there; null for an institution. */
  held?: Maybe<Scalars['Quantity']['output']>;
  /** Packs in bond that no hold keeps there; null for an institution. */
  available?: Maybe<Scalars['Quantity']['output']>;
  /** What was destroyed or sent abroad again, oldest first; empty for an institution. */
  removals: Array<StockRemoval>;
  /** Who bears the risks of it, 风险责任 (R106): the importer, and the institutions that were released packs of it; of those, an institution sees itself only. */
  responsible: Array<Organisation>;
  /** Its entries, oldest first; null for an institution. */
  entries?: Maybe<Array<LotEntry>>;
  /** The number of its latest entry that has one (R80); null for an institution. */
  entryNumber?: Maybe<Scalars['ID']['output']>;
  /** The first Beijing day on which the number of one of its entries is overdue (R80); null if they have numbers, and for an institution. */
  entryOverdueOn?: Maybe<Scalars['Date']['output']>;
};

/** What was removed from bond for ever (D8). */
export type StockRemovalKind =
  /** Destroyed, 销毁. */
  | 'DESTROYED'
  /** Sent abroad again, 复运出境. */
  | 'REEXPORTED';

/** Packs of a lot that were destroyed or sent abroad again. Visible to the agencies that supervise imports and its importer. */
export type StockRemoval = {
  __typename?: 'StockRemoval';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** Which of the two. */
  kind: StockRemovalKind;
  /** Number of packs. */
  quantity: Scalars['Quantity']['output'];
  /** Who carried it out. */
  executor: Scalars['String']['output'];
  /** Who saw it, 见证人. */
  witness: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** SHA-256 of the record of it. */
  documentHash: Scalars['String']['output'];
  /** When it was recorded. */
  removedAt: Scalars['DateTime']['output'];
};

/** State of a count of stock. */
export type StockCountState =
  /** What was found is what the books said. */
  | 'EQUAL'
  /** There are differences, which customs has not confirmed; nothing is booked. */
  | 'DIFFERENCES'
  /** Customs has confirmed the differences; they are in the ledger. */
  | 'BOOKED'
  /** A later count of one of its lots has taken its place before customs confirmed it; nothing of it is booked. */
  | 'REPLACED';

/** A count of lots in bond, 盘点 (R80). Visible to the agencies that supervise imports and its importer. */
export type StockCount = {
  __typename?: 'StockCount';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** The importer that counted its stock. */
  importer?: Maybe<Importer>;
  /** Its state. */
  state: StockCountState;
  /** What was counted, one line for each lot. */
  lines: Array<StockCountLine>;
  /** When it was counted. */
  countedAt: Scalars['DateTime']['output'];
  /** When customs confirmed the differences; null until then. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What was counted of one lot. */
export type StockCountLine = {
  __typename?: 'StockCountLine';
  /** The lot. */
  lot: BondedLot;
  /** Packs in bond by the books, when it was counted. */
  booked: Scalars['Quantity']['output'];
  /** Packs that were found. */
  found: Scalars['Quantity']['output'];
  /** Why they differ; null if they do not. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** The kinds of rows that the ledger explains. */
export type BookedRow =
  /** A lot, by its id. */
  | 'LOT'
  /** A clearance form, by its id. */
  | 'FORM'
  /** An approval, by its id. */
  | 'APPROVAL'
  /** An institution's share of an approval, by the ids of approval and institution with a slash between. */
  | 'SHARE'
  /** A supply request, by its id. */
  | 'REQUEST'
  /** A line of the ledger, by its id: its balance. */
  | 'MOVEMENT'
  /** The ledger as a whole: its numbering. */
  | 'LEDGER';

/** A count that is not what the ledger, declarations, bins or holds add up to: a row was changed otherwise than by a command. */
export type BookDifference = {
  __typename?: 'BookDifference';
  /** The kind of row. */
  of: BookedRow;
  /** The row; null for LEDGER. */
  id?: Maybe<Scalars['ID']['output']>;
  /** The count, for example `onHand`; `totalApproved` or `totalCleared` for what a share says of its approval; `inBins` and `keptByHolds` for how many packs of a lot lie in bins, and are held, by these; `lines` where others name a row that is not there. */
  what: Scalars['String']['output'];
  /** What the row says, a whole number; null if it is not there. */
  booked?: Maybe<Scalars['Float']['output']>;
  /** What the ledger or other rows add up to, or the approval says, a whole number; for `lines` of a row that is not there, how many there are. */
  recomputed: Scalars['Float']['output'];
};

/** Packs of a lot that entered the zone together, 入区 (R80). Visible to the agencies that supervise imports and to their importer. */
export type LotEntry = {
  __typename?: 'LotEntry';
  /** Number of packs. */
  quantity: Scalars['Quantity']['output'];
  /** When they entered. */
  enteredAt: Scalars['DateTime']['output'];
  /** The number under which customs knows the entry, 进境备案清单编号; null until it is recorded. */
  number?: Maybe<Scalars['ID']['output']>;
  /** When the number was recorded. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The first Beijing day on which the number is overdue; null if it is recorded, and for what entered before it was asked for. */
  overdueOn?: Maybe<Scalars['Date']['output']>;
};

/** What an importer plans to have in bond of a drug for institutions, 备货计划 (R72). Visible to the agencies that supervise imports and to its importer. */
export type StockPlan = {
  __typename?: 'StockPlan';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** The importer that has made it. */
  importer?: Maybe<Importer>;
  /** The drug. */
  drug?: Maybe<Drug>;
  /** What it plans, in the order in which it was given. */
  lines: Array<StockPlanLine>;
  /** Packs entered under it so far. */
  entered: Scalars['Quantity']['output'];
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** When the importer withdrew it; null while it stands. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was withdrawn; null while it stands. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** What a plan is for: one institution, by a day. Visible as its plan. */
export type StockPlanLine = {
  __typename?: 'StockPlanLine';
  /** The institution. */
  institution?: Maybe<Institution>;
  /** Number of packs, above zero. */
  quantity: Scalars['Quantity']['output'];
  /** The Beijing day by which they should be in bond. */
  by: Scalars['Date']['output'];
};

/** Units of temperature. */
export type TemperatureUnit =
  /** Degree Celsius, 摄氏度. */
  | 'CELSIUS';

/** A range of temperatures, 温度范围; both ends belong to it. */
export type Range = {
  __typename?: 'Range';
  /** The lowest temperature. */
  min: Scalars['Float']['output'];
  /** The highest temperature. */
  max: Scalars['Float']['output'];
  /** The unit of both. */
  unit: TemperatureUnit;
};

/** A part of an importer's bonded warehouse, 库区 (R55). Visible to the agencies that supervise imports and to its importer. */
export type StorageArea = {
  __typename?: 'StorageArea';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** The importer whose warehouse it is in. */
  importer?: Maybe<Importer>;
  /** Its name; no other open area of the importer has it. */
  name: Scalars['String']['output'];
  /** Whether nothing but rare-disease drugs lies in it, 独立存储区域. */
  rareDiseaseOnly: Scalars['Boolean']['output'];
  /** The temperatures that it keeps. */
  temperature: Range;
  /** Its bins, by code. */
  bins: Array<Bin>;
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** When it was closed; null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was closed; null while it is open. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A place in a storage area, 库位. Visible as its area. */
export type Bin = {
  __typename?: 'Bin';
  /** Its code; no other bin in an open area of the importer has it. */
  code: Scalars['ID']['output'];
  /** The area that it is in. */
  area: StorageArea;
  /** What lies in it. */
  lots: Array<BinStock>;
};

/** Packs of one lot in one bin. Visible as its area. */
export type BinStock = {
  __typename?: 'BinStock';
  /** The bin. */
  bin: Bin;
  /** The lot. */
  lot: BondedLot;
  /** Number of packs, above zero. */
  quantity: Scalars['Quantity']['output'];
};

/** Who applied for a clearance form (R74). */
export type ApplicantKind =
  /** The institution itself. */
  | 'INSTITUTION'
  /** An importer mandated by the institution. */
  | 'ENTRUSTED_IMPORTER';

/** Status of a clearance form. What ends a form is final. */
export type ClearanceFormStatus =
  /** Applied for; nothing is cleared yet. */
  | 'APPLIED'
  /** Issued; its quantity counts against the approval. */
  | 'ISSUED'
  /** BJMPA refused the application; nothing was cleared. */
  | 'REFUSED'
  /** The applicant took the application back; nothing was cleared. */
  | 'WITHDRAWN'
  /** Issued, and all of it was released. */
  | 'USED_UP'
  /** BJMPA cancelled the issued form; only what had passed customs or left the zone still counts against the approval (D40). */
  | 'CANCELLED';

/** A clearance form, 进口药品通关单 (R74, R75). Visible to the agencies that supervise imports, its institution and its importer. It needs no inspection report (R76). */
export type ClearanceForm = {
  __typename?: 'ClearanceForm';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** Number of the document; null until it is issued. */
  number?: Maybe<Scalars['String']['output']>;
  /** Its status. */
  status: ClearanceFormStatus;
  /** The approval that it draws on; null if the caller does not see it today, as an importer whose agreement with the institution has ended. */
  approval?: Maybe<Approval>;
  /** The drug. */
  drug?: Maybe<Drug>;
  /** The institution that receives everything cleared with it (R79). */
  institution?: Maybe<Institution>;
  /** The importer whose stock supplies it. */
  importer?: Maybe<Importer>;
  /** Who applied. */
  applicantKind: ApplicantKind;
  /** SHA-256 of the mandate, if an importer applied. */
  mandateHash?: Maybe<Scalars['String']['output']>;
  /** The port, 口岸, at which it is cleared: 北京天竺 (R32). */
  port: Scalars['String']['output'];
  /** The lots that the application names and that the caller may see, in its order; empty if it names none. */
  lots: Array<BondedLot>;
  /** Quantity, in the drug's unit. */
  quantity: Scalars['Quantity']['output'];
  /** Total of its releases; never above its quantity (R78). */
  released: Scalars['Quantity']['output'];
  /** How much may still be released; 0 unless it is issued. */
  remaining: Scalars['Quantity']['output'];
  /** Total of its customs declarations that were neither withdrawn nor revoked; never above its quantity (D16). */
  declared: Scalars['Quantity']['output'];
  /** Total of its customs declarations that Beijing Customs has passed. */
  passed: Scalars['Quantity']['output'];
  /** How much was given back to the approval when it was cancelled (D40). */
  freed: Scalars['Quantity']['output'];
  /** Its customs declarations, oldest first, withdrawn and revoked ones too. */
  declarations: Array<CustomsDeclaration>;
  /** When it was applied for. */
  appliedAt: Scalars['DateTime']['output'];
  /** When it was issued. */
  issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was refused, withdrawn or cancelled. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was refused, withdrawn or cancelled. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Its releases, oldest first. */
  releases: Array<Release>;
  /** The packs that a release under it would best take: those that expire first, 先效期先出, in that order, as far as nothing forbids their release now. Null for an institution. */
  proposal?: Maybe<Array<ProposedPack>>;
};


/** A clearance form, 进口药品通关单 (R74, R75). Visible to the agencies that supervise imports, its institution and its importer. It needs no inspection report (R76). */
export type ClearanceFormProposalArgs = {
  quantity?: InputMaybe<Scalars['Int']['input']>;
};

/** State of a release. */
export type ReleaseState =
  /** Its packs may be scanned out; it has not passed the gate. */
  | 'PREPARED'
  /** CUSTOMS has confirmed that it has passed the gate. */
  | 'PASSED_GATE'
  /** All of its packs have come back into bond before the gate; form, approval and request count them all the same (D8). */
  | 'RETURNED'
  /** Cancelled; lot, form and request have got its packs back. */
  | 'CANCELLED';

/** A pack that a release could take. */
export type ProposedPack = {
  __typename?: 'ProposedPack';
  /** Its trace code. */
  code: Scalars['ID']['output'];
  /** Its lot. */
  lot: BondedLot;
};

/** Status of a customs declaration. */
export type CustomsDeclarationStatus =
  /** Recorded by the importer; Beijing Customs has not passed it yet. */
  | 'RECORDED'
  /** Passed by Beijing Customs, 放行. */
  | 'PASSED'
  /** Taken back by the importer, or ended with its form, before it passed. */
  | 'WITHDRAWN'
  /** Revoked by Beijing Customs after it had passed, 撤销: nothing has passed with it. */
  | 'REVOKED';

/** A customs declaration, 报关单, under a clearance form (R80, D16). Visible to the agencies that supervise imports, its institution and its importer. It needs no inspection report (R76). */
export type CustomsDeclaration = {
  __typename?: 'CustomsDeclaration';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** Its number: 18 digits, of which 1 to 4 are the customs office, 5 to 8 the year, and the ninth is 1 for an import. */
  number: Scalars['String']['output'];
  /** Its status. */
  status: CustomsDeclarationStatus;
  /** The clearance form under which it is made. */
  clearanceForm: ClearanceForm;
  /** The one release that it is for; null if it is for the form as a whole. */
  release?: Maybe<Release>;
  /** The drug. */
  drug?: Maybe<Drug>;
  /** The institution of the form. */
  institution?: Maybe<Institution>;
  /** The importer that declares. */
  importer?: Maybe<Importer>;
  /** Number of packs. */
  quantity: Scalars['Quantity']['output'];
  /** The Beijing day of the declaration. */
  declaredOn: Scalars['Date']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** When Beijing Customs passed it; null until then. */
  passedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was withdrawn. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** When Beijing Customs revoked it; null unless it did. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was withdrawn or revoked. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A release from the zone under a clearance form, 出区 (R78). Visible to the agencies that supervise imports, its institution and its importer. */
export type Release = {
  __typename?: 'Release';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** The clearance form that it draws on. */
  clearanceForm: ClearanceForm;
  /** The drug. */
  drug?: Maybe<Drug>;
  /** The importer that delivers. */
  importer?: Maybe<Importer>;
  /** The only institution that it may go to (R79, R87). */
  institution?: Maybe<Institution>;
  /** Number of packs. */
  quantity: Scalars['Quantity']['output'];
  /** Whether it waits for the gate, has passed it or was cancelled. */
  state: ReleaseState;
  /** The request of the institution that it supplies (R129); null if it names none. */
  supplyRequest?: Maybe<SupplyRequest>;
  /** Who carries it, a firm that may be another than the importer; null if not said. */
  carrier?: Maybe<Scalars['String']['output']>;
  /** Why packs of a lot that expires later were taken; null if the importer gave no reason. */
  notFirstExpiredBecause?: Maybe<Scalars['String']['output']>;
  /** When CUSTOMS confirmed that it has passed the gate (R81); null until then. */
  gatePassedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of packs that passed the gate: those that had not come back into bond before; null until then. */
  passedQuantity?: Maybe<Scalars['Quantity']['output']>;
  /** The vehicle with which it passed the gate; null until then. */
  vehicle?: Maybe<Scalars['String']['output']>;
  /** The seal that was put on for the way; null if there was none. */
  seal?: Maybe<Scalars['String']['output']>;
  /** When it was cancelled; null unless it was. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was cancelled; null unless it was. */
  reason?: Maybe<Scalars['String']['output']>;
  /** How many packs came from which lot. */
  lines: Array<ReleaseLine>;
  /** When it was released. */
  releasedAt: Scalars['DateTime']['output'];
};

/** The part of a release that comes from one lot. */
export type ReleaseLine = {
  __typename?: 'ReleaseLine';
  /** The lot. */
  lot: BondedLot;
  /** Number of packs. */
  quantity: Scalars['Quantity']['output'];
};

/** A rule that an agency may change (D1). */
export type Setting = {
  __typename?: 'Setting';
  /** Its name, for example `customs.releaseNeedsRequest`. */
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

/** A customs hold, 海关扣留 (R80): what it covers is neither cleared nor released, and is not scanned out. Visible to the agencies that supervise imports and the lot's importer. */
export type Hold = {
  __typename?: 'Hold';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** The lot. */
  lot: BondedLot;
  /** Number of packs that stay in bond; null if the whole lot is held. */
  quantity?: Maybe<Scalars['Quantity']['output']>;
  /** Why it was placed. */
  reason: Scalars['String']['output'];
  /** The agency that placed it. */
  placedBy: Agency;
  /** When it was placed. */
  placedAt: Scalars['DateTime']['output'];
  /** When it was lifted; null while it stands. */
  liftedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was lifted; null while it stands. */
  liftReason?: Maybe<Scalars['String']['output']>;
};

/** State of a supply request. */
export type SupplyRequestState =
  /** The institution waits for an answer. */
  | 'ASKED'
  /** The importer will supply it. */
  | 'ACCEPTED'
  /** The importer will not supply it. */
  | 'DECLINED'
  /** A part of it was released. */
  | 'PARTLY_SUPPLIED'
  /** All of it was released. */
  | 'SUPPLIED'
  /** The institution no longer asks for what is not yet released. */
  | 'WITHDRAWN';

/** What an institution asks an importer of its choice for, 供应请求 (R129, R115). Visible to the agencies that supervise imports, its institution and its importer. */
export type SupplyRequest = {
  __typename?: 'SupplyRequest';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** Its state. */
  state: SupplyRequestState;
  /** The drug. */
  drug?: Maybe<Drug>;
  /** The institution that asks. */
  institution?: Maybe<Institution>;
  /** The importer that it has chosen (R115). */
  importer?: Maybe<Importer>;
  /** Quantity, in the drug's unit. */
  quantity: Scalars['Quantity']['output'];
  /** Total of the releases on it; never above its quantity. */
  supplied: Scalars['Quantity']['output'];
  /** The Beijing day by which the institution needs it. */
  neededBy: Scalars['Date']['output'];
  /** When it was asked. */
  askedAt: Scalars['DateTime']['output'];
  /** When the importer answered; null until then. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the institution withdrew it; null unless it did. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was declined or withdrawn, or what the importer said when it accepted it; null if nothing was said. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The releases on it, oldest first, also those that were cancelled. */
  releases: Array<Release>;
};

/** What changed the stock, or the right to release it. */
export type StockMovementKind =
  /** Entered into bond. */
  | 'ENTERED'
  /** Cleared by a form; no pack moves yet, so there is no lot. */
  | 'CLEARED'
  /** Freed from a form that ends: its part of the approval may be cleared again (D40). No pack moves, so there is no lot. */
  | 'CLEARANCE_FREED'
  /** Released from the zone. */
  | 'RELEASED'
  /** Not released after all: back in bond, and in its form. */
  | 'RELEASE_CANCELLED'
  /** Moved within the zone; how many are in bond stays the same. */
  | 'MOVED'
  /** Found too many by a confirmed count, 盘盈. */
  | 'SURPLUS'
  /** Found missing by a confirmed count, 盘亏. */
  | 'SHORTAGE'
  /** Destroyed before a witness, 销毁; gives no quota back (D8). */
  | 'DESTROYED'
  /** Came back into bond after a release, 退回; gives no quota back (D8). */
  | 'RETURNED'
  /** Sent abroad again, 复运出境; gives no quota back (D8). */
  | 'REEXPORTED'
  /** Kept in bond by a hold of customs; they stay in bond, and none of them leaves. A hold of a whole lot keeps all that no other hold keeps, and what comes in later, with a line for each. */
  | 'HELD'
  /** No longer kept by a hold of customs. */
  | 'HOLD_LIFTED';

/** One line of the ledger, 通关台账 (R77). Never changed. Visible to the agencies that supervise imports, its institution and its importer. */
export type StockMovement = {
  __typename?: 'StockMovement';
  /** UUIDv7, lower case. */
  id: Scalars['ID']['output'];
  /** What happened. */
  kind: StockMovementKind;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The drug. */
  drug?: Maybe<Drug>;
  /** The importer whose stock it is. */
  importer?: Maybe<Importer>;
  /** The institution that it was cleared for or released to. */
  institution?: Maybe<Institution>;
  /** The lot; null for CLEARED and CLEARANCE_FREED. */
  lot?: Maybe<BondedLot>;
  /** Number of packs, above zero. */
  quantity: Scalars['Quantity']['output'];
  /** Packs of the lot in bond afterwards, the balance; null where there is no lot, and for an institution. */
  onHandAfter?: Maybe<Scalars['Quantity']['output']>;
  /** The form, of what was cleared, freed or released. */
  clearanceForm?: Maybe<ClearanceForm>;
  /** The release, of what was released, not released after all, or came back. */
  release?: Maybe<Release>;
  /** Code of the bin that the packs were taken from, where that was said; null for an institution. */
  fromBin?: Maybe<Scalars['ID']['output']>;
  /** Code of the bin that the packs were put into, where that was said; null for an institution. */
  toBin?: Maybe<Scalars['ID']['output']>;
  /** Why, where whoever did it had to say so. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Who did it; null in lines from before this was kept. */
  actor?: Maybe<Organisation>;
};

/** Which lines of the ledger are meant: those that match all that is given. */
export type StockMovementFilter = {
  /** Only of this drug, by its UUID. */
  drugId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this importer, by its UUID. */
  importerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this lot, by its UUID. */
  lotId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those cleared for or released to this institution, by its UUID. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of these kinds. */
  kinds?: InputMaybe<Array<StockMovementKind>>;
};

/** Where the events begin for a caller that has no cursor yet. */
export type StockStart =
  /** With the first line of the ledger. */
  | 'BEGINNING'
  /** With what is committed from now on. */
  | 'NOW';

/** Which lots are meant: those that match all that is given. */
export type BondedLotFilter = {
  /** Only of this drug, by its UUID. */
  drugId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this importer, by its UUID. */
  importerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this lot number. */
  lotNumber?: InputMaybe<Scalars['String']['input']>;
  /** Only with a last day of use on this Beijing day or earlier. */
  expiringBy?: InputMaybe<Scalars['Date']['input']>;
  /** Only with a last day of use from today on and within so many days from today, 0 to 36500 (R73). */
  expiringWithin?: InputMaybe<Scalars['Int']['input']>;
  /** Only entered on this Beijing day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only entered on this Beijing day or earlier. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Orders of lots. */
export type BondedLotOrder =
  /** In commit order: reading on with `after` misses none; within a range of days by instant, where one that is committed late may be missed. */
  | 'OLDEST_FIRST'
  /** In reverse commit order. */
  | 'NEWEST_FIRST'
  /** Soonest expiry first. */
  | 'EXPIRY_DATE'
  /** Latest expiry first. */
  | 'EXPIRY_DATE_DESCENDING'
  /** Fewest packs in bond first. A lot whose packs are released while a client reads on can be met twice or not at all. */
  | 'ON_HAND'
  /** Most packs in bond first. A lot whose packs are released while a client reads on can be met twice or not at all. */
  | 'ON_HAND_DESCENDING';

/** A page of lots. */
export type BondedLotPage = {
  __typename?: 'BondedLotPage';
  /** The lots of this page. */
  nodes: Array<BondedLot>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
  /** Packs of all these lots that entered into bond; null for an institution. */
  totalEntered?: Maybe<Scalars['Quantity']['output']>;
  /** Packs of all these lots that are in bond now; null for an institution. */
  totalOnHand?: Maybe<Scalars['Quantity']['output']>;
};

/** Which clearance forms are meant: those that match all that is given. */
export type ClearanceFormFilter = {
  /** Only of this drug, by its UUID. */
  drugId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this importer, by its UUID. */
  importerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this institution, by its UUID. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** Only under this approval, by its UUID. */
  approvalId?: InputMaybe<Scalars['ID']['input']>;
  /** Only in one of these statuses. */
  statuses?: InputMaybe<Array<ClearanceFormStatus>>;
  /** Only applied for on this Beijing day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only applied for on this Beijing day or earlier. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Which stock plans are meant: those that match all that is given. */
export type StockPlanFilter = {
  /** Only of this drug, by its UUID. */
  drugId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this importer, by its UUID. */
  importerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only made on this Beijing day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only made on this Beijing day or earlier. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Orders of stock plans. */
export type StockPlanOrder =
  /** In commit order: reading on with `after` misses none; within a range of days by instant, where one that is committed late may be missed. */
  | 'OLDEST_FIRST'
  /** In reverse commit order. */
  | 'NEWEST_FIRST';

/** A page of stock plans. */
export type StockPlanPage = {
  __typename?: 'StockPlanPage';
  /** The plans of this page. */
  nodes: Array<StockPlan>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** Which storage areas are meant: those that match all that is given. */
export type StorageAreaFilter = {
  /** Only of this importer, by its UUID. */
  importerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those for rare-disease drugs alone, or only the others. */
  rareDiseaseOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only opened on this Beijing day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only opened on this Beijing day or earlier. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Orders of storage areas. */
export type StorageAreaOrder =
  /** In commit order: reading on with `after` misses none; within a range of days by instant, where one that is committed late may be missed. */
  | 'OLDEST_FIRST'
  /** In reverse commit order. */
  | 'NEWEST_FIRST';

/** A page of storage areas. */
export type StorageAreaPage = {
  __typename?: 'StorageAreaPage';
  /** The areas of this page. */
  nodes: Array<StorageArea>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** Orders of clearance forms. */
export type ClearanceFormOrder =
  /** In reverse commit order. */
  | 'NEWEST_FIRST'
  /** In commit order: reading on with `after` misses none; within a range of days by instant, where one that is committed late may be missed. */
  | 'OLDEST_FIRST';

/** A page of clearance forms. */
export type ClearanceFormPage = {
  __typename?: 'ClearanceFormPage';
  /** The forms of this page. */
  nodes: Array<ClearanceForm>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
  /** Sum of the quantities of all these forms, each in the unit of its drug. */
  totalQuantity: Scalars['Quantity']['output'];
  /** Sum of what was released under all these forms, each in the unit of its drug. */
  totalReleased: Scalars['Quantity']['output'];
};

/** Which supply requests are meant: those that match all that is given. */
export type SupplyRequestFilter = {
  /** Only of this drug, by its UUID. */
  drugId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this importer, by its UUID. */
  importerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this institution, by its UUID. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** Only in one of these states. */
  states?: InputMaybe<Array<SupplyRequestState>>;
  /** Only asked on this Beijing day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only asked on this Beijing day or earlier. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** Only needed by this Beijing day or earlier. */
  neededBy?: InputMaybe<Scalars['Date']['input']>;
};

/** Which releases are meant: those that match all that is given. */
export type ReleaseFilter = {
  /** Only of this drug, by its UUID. */
  drugId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this importer, by its UUID. */
  importerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this institution, by its UUID. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** Only in one of these states. */
  states?: InputMaybe<Array<ReleaseState>>;
  /** Only released on this Beijing day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only released on this Beijing day or earlier. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Which releases that have passed the gate are meant: those that match all that is given. */
export type GateMovementFilter = {
  /** Only of this drug, by its UUID. */
  drugId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this importer, by its UUID. */
  importerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this institution, by its UUID. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** Only passed on this Beijing day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only passed on this Beijing day or earlier. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Orders of releases. */
export type ReleaseOrder =
  /** In reverse commit order. */
  | 'NEWEST_FIRST'
  /** In commit order: reading on with `after` misses none; within a range of days by instant, where one that is committed late may be missed. */
  | 'OLDEST_FIRST';

/** A page of releases. */
export type ReleasePage = {
  __typename?: 'ReleasePage';
  /** The releases of this page. */
  nodes: Array<Release>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
  /** Sum of the quantities of all these releases, each in the unit of its drug. */
  totalQuantity: Scalars['Quantity']['output'];
  /** Sum of what has passed the gate of all these releases, each in the unit of its drug. */
  totalPassedQuantity: Scalars['Quantity']['output'];
};

/** Which counts of stock are meant: those that match all that is given. */
export type StockCountFilter = {
  /** Only in one of these states. */
  states?: InputMaybe<Array<StockCountState>>;
  /** Only of this importer, by its UUID. */
  importerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only counted on this Beijing day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only counted on this Beijing day or earlier. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Orders of the counts of stock. */
export type StockCountOrder =
  /** In reverse commit order. */
  | 'NEWEST_FIRST'
  /** In commit order: reading on with `after` misses none; within a range of days by instant, where one that is committed late may be missed. */
  | 'OLDEST_FIRST';

/** A page of counts of stock. */
export type StockCountPage = {
  __typename?: 'StockCountPage';
  /** The counts of this page. */
  nodes: Array<StockCount>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** Which holds are meant: those that match all that is given. */
export type HoldFilter = {
  /** Only of this lot, by its UUID. */
  lotId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this drug, by its UUID. */
  drugId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this importer, by its UUID. */
  importerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that stand, or only those that were lifted. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only placed on this Beijing day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only placed on this Beijing day or earlier. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Orders of holds. */
export type HoldOrder =
  /** In reverse commit order. */
  | 'NEWEST_FIRST'
  /** In commit order: reading on with `after` misses none; within a range of days by instant, where one that is committed late may be missed. */
  | 'OLDEST_FIRST';

/** A page of holds. */
export type HoldPage = {
  __typename?: 'HoldPage';
  /** The holds of this page. */
  nodes: Array<Hold>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** Which declarations are meant: those that match all that is given. */
export type CustomsDeclarationFilter = {
  /** Only of this drug, by its UUID. */
  drugId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this importer, by its UUID. */
  importerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for this institution, by its UUID. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** Only under this clearance form, by its UUID. */
  formId?: InputMaybe<Scalars['ID']['input']>;
  /** Only in one of these statuses. */
  statuses?: InputMaybe<Array<CustomsDeclarationStatus>>;
  /** Only recorded on this Beijing day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only recorded on this Beijing day or earlier. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Orders of customs declarations. */
export type CustomsDeclarationOrder =
  /** In commit order: reading on with `after` misses none; within a range of days by instant, where one that is committed late may be missed. */
  | 'OLDEST_FIRST'
  /** In reverse commit order. */
  | 'NEWEST_FIRST';

/** A page of customs declarations. */
export type CustomsDeclarationPage = {
  __typename?: 'CustomsDeclarationPage';
  /** The declarations of this page. */
  nodes: Array<CustomsDeclaration>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
};

/** Orders of supply requests. */
export type SupplyRequestOrder =
  /** In reverse commit order. */
  | 'NEWEST_FIRST'
  /** In commit order: reading on with `after` misses none; within a range of days by instant, where one that is committed late may be missed. */
  | 'OLDEST_FIRST';

/** A page of supply requests. */
export type SupplyRequestPage = {
  __typename?: 'SupplyRequestPage';
  /** The requests of this page. */
  nodes: Array<SupplyRequest>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
  /** Sum of the quantities of all these requests, each in the unit of its drug. */
  totalQuantity: Scalars['Quantity']['output'];
  /** Sum of what was released on all these requests, each in the unit of its drug. */
  totalSupplied: Scalars['Quantity']['output'];
};

/** Which lines of the ledger are meant: those that match all that is given. */
export type LedgerFilter = {
  /** Only of this drug, by its UUID. */
  drugId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this importer, by its UUID. */
  importerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only cleared for or released to this institution, by its UUID. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** Only under this approval, by its UUID. */
  approvalId?: InputMaybe<Scalars['ID']['input']>;
  /** Only under this clearance form, by its UUID. */
  formId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this lot, by its UUID. */
  lotId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of these kinds. */
  kinds?: InputMaybe<Array<StockMovementKind>>;
  /** Only that happened on this Beijing day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only that happened on this Beijing day or earlier. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Orders of lines of the ledger. */
export type StockMovementOrder =
  /** In reverse commit order. */
  | 'NEWEST_FIRST'
  /** In commit order: reading on with `after` misses none; within a range of days by instant, where one that is committed late may be missed: `stockEvents` misses none. */
  | 'OLDEST_FIRST';

/** A page of the ledger. */
export type StockMovementPage = {
  __typename?: 'StockMovementPage';
  /** The lines of this page. */
  nodes: Array<StockMovement>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
  /** Sum of the quantities of all these lines, each in the unit of its drug, whatever their kinds. */
  totalQuantity: Scalars['Quantity']['output'];
};

/** How much of an approval is used (R3, R75). Visible to the agencies that supervise imports. */
export type ApprovalQuota = {
  __typename?: 'ApprovalQuota';
  /** UUID of the approval. */
  id: Scalars['ID']['output'];
  /** The approval. */
  approval?: Maybe<Approval>;
  /** The drug. */
  drug?: Maybe<Drug>;
  /** The approved total, in the drug's unit. */
  approved: Scalars['Quantity']['output'];
  /** Total of its issued clearance forms, never above the approved total. */
  cleared: Scalars['Quantity']['output'];
  /** Total of the releases under its forms. */
  released: Scalars['Quantity']['output'];
  /** How much may still be cleared while it is valid. */
  left: Scalars['Quantity']['output'];
  /** Which part of the approved total is cleared, from 0 to 1. */
  usedShare: Scalars['Float']['output'];
};

/** Which approvals are meant: those that match all that is given. */
export type ApprovalQuotaFilter = {
  /** Only of this drug, by its UUID. */
  drugId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that name this institution, by its UUID. */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those of which at least this part is cleared, from 0 to 1 (R73); BAD_INPUT otherwise. */
  usedShareAtLeast?: InputMaybe<Scalars['Float']['input']>;
};

/** Orders of the quotas of approvals. */
export type ApprovalQuotaOrder =
  /** The most used first. An approval under which more is cleared while a client reads on can be met twice or not at all. */
  | 'USED_SHARE_DESCENDING'
  /** The least used first. An approval under which more is cleared while a client reads on can be met twice or not at all. */
  | 'USED_SHARE'
  /** In the order in which the approvals were recorded: whatever is cleared meanwhile, reading on with `after` meets each once. */
  | 'OLDEST_FIRST';

/** A page of the quotas of approvals. */
export type ApprovalQuotaPage = {
  __typename?: 'ApprovalQuotaPage';
  /** The quotas of this page. */
  nodes: Array<ApprovalQuota>;
  /** The position of this page in the list. */
  pageInfo: PageInfo;
  /** Number of rows of the whole list: those that the caller may see and that match the filters. */
  totalCount: Scalars['Int']['output'];
  /** Sum of the approved totals of all these approvals, each in the unit of its drug. */
  totalApproved: Scalars['Quantity']['output'];
  /** Sum of what is cleared under all these approvals, each in the unit of its drug. */
  totalCleared: Scalars['Quantity']['output'];
};

/** What ends the supply of a drug first. */
export type CoverageLimit =
  /** All packs are used. */
  | 'STOCK'
  /** What is approved is used. */
  | 'APPROVAL'
  /** Packs expire before they can be used. */
  | 'EXPIRY'
  /** Nothing, as far as can be seen. */
  | 'NONE';

/** How long a drug lasts if its use goes on as in the last 90 days, 保障用药连续性 (R73): to the agencies that supervise imports in all, to an importer of what it brought, to an institution of what it has, to analysts in sums. Packs that expire first are used first. */
export type Coverage = {
  __typename?: 'Coverage';
  /** The drug. */
  drug?: Maybe<Drug>;
  /** Packs used in the last 90 Beijing days, today included, per 30 days; null to analysts if fewer than five were used (D38). */
  usedPer30Days?: Maybe<Scalars['Float']['output']>;
  /** Packs in bond; null for an institution. */
  bonded?: Maybe<Scalars['Quantity']['output']>;
  /** Packs that arrived at institutions, may be used and are not used; null to analysts if fewer than five were used (D38). */
  inInstitutions?: Maybe<Scalars['Quantity']['output']>;
  /** What may still be cleared under approvals that are valid today, of an institution its shares; null for importers, and for an institution that shares a total with others. */
  approvalLeft?: Maybe<Scalars['Quantity']['output']>;
  /** The first Beijing day that cannot be supplied in full; null if none is in sight, and to analysts if fewer than five packs were used (D38). */
  runsOutOn?: Maybe<Scalars['Date']['output']>;
  /** What ends the supply on that day; null to analysts if fewer than five packs were used (D38). */
  firstLimit?: Maybe<CoverageLimit>;
  /** Packs that expire before they can be used, soonest expiry first; empty for analysts, and without use. */
  expiring: Array<ExpiringPacks>;
};

/** Packs of a lot that expire before they can be used. */
export type ExpiringPacks = {
  __typename?: 'ExpiringPacks';
  /** The lot. */
  lot: BondedLot;
  /** Number of packs, in bond and in institutions. */
  quantity: Scalars['Quantity']['output'];
};

/** What stock is summed by. */
export type StockGroup =
  /** By drug. */
  | 'DRUG'
  /** By importer. */
  | 'IMPORTER'
  /** By lot. */
  | 'LOT'
  /** By storage area, what lies in its bins; packs that lie in no bin are in no area (R55). */
  | 'AREA'
  /** By the month of the last day of use. */
  | 'MONTH';

/** A sum of stock in bond. What it is summed by is not null. */
export type StockSum = {
  __typename?: 'StockSum';
  /** The drug, if it is summed by drug. */
  drug?: Maybe<Drug>;
  /** The importer, if it is summed by importer. */
  importer?: Maybe<Importer>;
  /** The lot, if it is summed by lot. */
  lot?: Maybe<BondedLot>;
  /** The storage area, if it is summed by area. */
  area?: Maybe<StorageArea>;
  /** The month, `YYYY-MM`, if it is summed by month. */
  month?: Maybe<Scalars['String']['output']>;
  /** Number of lots. */
  lots: Scalars['Int']['output'];
  /** Packs that entered into bond; null if it is summed by area. */
  entered?: Maybe<Scalars['Quantity']['output']>;
  /** Packs in bond now. */
  onHand: Scalars['Quantity']['output'];
};

/** What the caller's organisation is told and asked to do, 收件箱 (R100). Each agency that can tell it something has a field of its own; null with an error means that this agency did not answer. */
export type Inbox = {
  __typename?: 'Inbox';
  /** The organisation: its kind, a colon and its id. */
  owner: Scalars['ID']['output'];
  /** Items about bonded stock, clearance forms, supply requests and releases (R74, R78, R79, R129, D14). */
  stock?: Maybe<InboxItemPage>;
};


/** What the caller's organisation is told and asked to do, 收件箱 (R100). Each agency that can tell it something has a field of its own; null with an error means that this agency did not answer. */
export type InboxStockArgs = {
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
export type InboxSubject = BondedLot | ClearanceForm | CustomsDeclaration | Drug | Hold | Release | StockCount | SupplyRequest;

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
  /** The rules of customs that may be changed, as they were on a day. No login needed. */
  customsSettings: Array<Setting>;
  /** The inbox of the caller's organisation. */
  inbox: Inbox;
  /** One lot; null if it does not exist or the caller may not see it. */
  bondedLot?: Maybe<BondedLot>;
  /** Lots that the caller may see. BAD_INPUT for an id in the filter that is unknown. */
  bondedLots: BondedLotPage;
  /** Stock plans that the caller may see (R72). BAD_INPUT for an id in the filter that is unknown. */
  stockPlans: StockPlanPage;
  /** Storage areas that the caller may see (R55). BAD_INPUT for an id in the filter that is unknown. */
  storageAreas: StorageAreaPage;
  /** Sums of the stock in bond that the caller may see (R73, R80): the groups with the most packs in bond first, at most 1000. Analysts get sums by drug alone, filtered by drug alone; institutions none. BAD_INPUT for an id in the filter that is unknown. */
  stockBy: Array<StockSum>;
  /** How long a drug lasts (R73); null for those who see no uses. BAD_INPUT if no drug has the `drugId`. */
  coverage?: Maybe<Coverage>;
  /** How much of each approval is used, for those who may see it of all (R3, R75, R73). BAD_INPUT for an id in the filter that is unknown. */
  approvalQuotas: ApprovalQuotaPage;
  /** One clearance form; null if it does not exist or the caller may not see it. */
  clearanceForm?: Maybe<ClearanceForm>;
  /** Clearance forms that the caller may see (R3, R75). BAD_INPUT for an id in the filter that is unknown or that the caller may not see. */
  clearanceForms: ClearanceFormPage;
  /** One customs declaration; null if it does not exist or the caller may not see it. */
  declaration?: Maybe<CustomsDeclaration>;
  /** Customs declarations that the caller may see. BAD_INPUT for an id in the filter that is unknown or that the caller may not see. */
  declarations: CustomsDeclarationPage;
  /** One release; null if it does not exist or the caller may not see it. */
  release?: Maybe<Release>;
  /** Releases that the caller may see (R78). BAD_INPUT for an id in the filter that is unknown. */
  releases: ReleasePage;
  /** Releases that have passed the gate of the zone, 卡口, as far as the caller may see them, by when they passed it (R80, R81). BAD_INPUT for an id in the filter that is unknown. */
  gateMovements: ReleasePage;
  /** Customs holds that the caller may see (R80). BAD_INPUT for an id in the filter that is unknown or that the caller may not see. */
  holds: HoldPage;
  /** One supply request; null if it does not exist or the caller may not see it. */
  supplyRequest?: Maybe<SupplyRequest>;
  /** Supply requests that the caller may see (R129). BAD_INPUT for an id in the filter that is unknown. */
  supplyRequests: SupplyRequestPage;
  /** One count of stock; null if it does not exist or the caller may not see it. */
  stockCount?: Maybe<StockCount>;
  /** Counts of stock that the caller may see (R80). BAD_INPUT for an id in the filter that is unknown. */
  stockCounts: StockCountPage;
  /** Recomputes every count of lots, clearance forms, approvals, shares and supply requests from the ledger, what is declared, passed, in bins and held from declarations, bins and holds, and the balances and the numbering of the ledger itself, compares what shares say of their approvals with these, and returns what differs, at most 200 differences; nothing as long as all changes were made by commands (R77). To the agencies that supervise imports of all, to an importer of its own lots and forms, to others nothing. */
  bookDifferences: Array<BookDifference>;
  /** The lines of the ledger that the caller may see (R77, R80, R81). BAD_INPUT for an id in the filter that is unknown or that the caller may not see. */
  ledger: StockMovementPage;
  /** What `stockChanged` would send, as far as it is there: the same events with the same cursors. Refusals: CURSOR_INVALID, CURSOR_EXPIRED, BAD_INPUT as in `stockChanged`. */
  stockEvents: StockEvents;
};


export type QueryCustomsSettingsArgs = {
  at?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryBondedLotArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBondedLotsArgs = {
  filter?: InputMaybe<BondedLotFilter>;
  order?: InputMaybe<BondedLotOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStockPlansArgs = {
  filter?: InputMaybe<StockPlanFilter>;
  order?: InputMaybe<StockPlanOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStorageAreasArgs = {
  filter?: InputMaybe<StorageAreaFilter>;
  order?: InputMaybe<StorageAreaOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStockByArgs = {
  group: StockGroup;
  filter?: InputMaybe<BondedLotFilter>;
};


export type QueryCoverageArgs = {
  drugId: Scalars['ID']['input'];
};


export type QueryApprovalQuotasArgs = {
  filter?: InputMaybe<ApprovalQuotaFilter>;
  order?: InputMaybe<ApprovalQuotaOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryClearanceFormArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClearanceFormsArgs = {
  filter?: InputMaybe<ClearanceFormFilter>;
  order?: InputMaybe<ClearanceFormOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryDeclarationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeclarationsArgs = {
  filter?: InputMaybe<CustomsDeclarationFilter>;
  order?: InputMaybe<CustomsDeclarationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryReleaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReleasesArgs = {
  filter?: InputMaybe<ReleaseFilter>;
  order?: InputMaybe<ReleaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryGateMovementsArgs = {
  filter?: InputMaybe<GateMovementFilter>;
  order?: InputMaybe<ReleaseOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryHoldsArgs = {
  filter?: InputMaybe<HoldFilter>;
  order?: InputMaybe<HoldOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySupplyRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupplyRequestsArgs = {
  filter?: InputMaybe<SupplyRequestFilter>;
  order?: InputMaybe<SupplyRequestOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStockCountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStockCountsArgs = {
  filter?: InputMaybe<StockCountFilter>;
  order?: InputMaybe<StockCountOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLedgerArgs = {
  filter?: InputMaybe<LedgerFilter>;
  order?: InputMaybe<StockMovementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStockEventsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  from?: InputMaybe<StockStart>;
  filter?: InputMaybe<StockMovementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A part of the calling importer's bonded warehouse (R55). */
export type OpenStorageAreaInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** Its name; ALREADY_EXISTS if another open area of the importer has it. */
  name: Scalars['String']['input'];
  /** Whether nothing but rare-disease drugs will lie in it. */
  rareDiseaseOnly: Scalars['Boolean']['input'];
  /** The lowest temperature that it keeps. */
  min: Scalars['Float']['input'];
  /** The highest temperature that it keeps; not below the lowest. */
  max: Scalars['Float']['input'];
  /** The unit of both. */
  unit: TemperatureUnit;
  /** Codes of its bins, each once; at least one, at most 500. ALREADY_EXISTS if another bin in an open area of the importer has one. */
  binCodes: Array<Scalars['ID']['input']>;
};

/** Payload of `openStorageArea`. */
export type OpenStorageAreaPayload = {
  __typename?: 'OpenStorageAreaPayload';
  /** The area. */
  area: StorageArea;
};

/** A storage area to close. */
export type CloseStorageAreaInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The area, which is open and in whose bins nothing lies. */
  areaId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Payload of `closeStorageArea`. */
export type CloseStorageAreaPayload = {
  __typename?: 'CloseStorageAreaPayload';
  /** The area, which is closed. */
  area: StorageArea;
};

/** One lot that is entered into bond. */
export type BondedLotInput = {
  /** The manufacturer's lot number; not empty. Packs with the number of a lot that the importer has entered are further packs of that lot. */
  lotNumber: Scalars['String']['input'];
  /** Last Beijing day on which it may be used; after today. LOT_MISMATCH if the lot has another. */
  expiryDate: Scalars['Date']['input'];
  /** Number of packs, above zero. */
  quantity: Scalars['Int']['input'];
  /** The bin that they are put into, by its code; none if omitted. NOT_FOUND if no open area of the importer has such a bin. */
  binCode?: InputMaybe<Scalars['ID']['input']>;
  /** The lowest temperature that the lot bears, in degrees Celsius; with the highest or not at all. LOT_MISMATCH if the lot has another. */
  storageMin?: InputMaybe<Scalars['Float']['input']>;
  /** The highest temperature that the lot bears, in degrees Celsius; not below the lowest. LOT_MISMATCH if the lot has another. */
  storageMax?: InputMaybe<Scalars['Float']['input']>;
};

/** Lots of one drug that the calling importer enters into bond. */
export type EnterBondedStockInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The drug. */
  drugId: Scalars['ID']['input'];
  /** The lots; at least one, at most 100. */
  lots: Array<BondedLotInput>;
  /** The number under which customs knows the entry, 进境备案清单编号. It may be recorded later, but not too late (R80). */
  entryNumber?: InputMaybe<Scalars['ID']['input']>;
  /** The plan that it is entered under; one of the importer for the drug, otherwise NOT_FOUND, and WRONG_STATUS if it was withdrawn (R72). */
  planId?: InputMaybe<Scalars['ID']['input']>;
};

/** Payload of `enterBondedStock`. */
export type EnterBondedStockPayload = {
  __typename?: 'EnterBondedStockPayload';
  /** The lots in the order of the input. */
  lots: Array<BondedLot>;
  /** ENTRY_OVERDUE if earlier entries of the importer lack their numbers (R80). STOCK_ABOVE_APPROVALS if the importer has more in bond than approvals still allow the institutions that it has agreements with, whatever other importers bring (D14). */
  findings: Array<Finding>;
};

/** What a plan is for: one institution, by a day. */
export type StockPlanLineInput = {
  /** An institution that a list has named. */
  institutionId: Scalars['ID']['input'];
  /** Number of packs, above zero. */
  quantity: Scalars['Int']['input'];
  /** The Beijing day by which they should be in bond; today or later. */
  by: Scalars['Date']['input'];
};

/** What the calling importer plans to have in bond of a drug (R72). */
export type PlanStockInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The drug. */
  drugId: Scalars['ID']['input'];
  /** What it plans; at least one line, at most 100. */
  lines: Array<StockPlanLineInput>;
};

/** Payload of `planStock`. */
export type PlanStockPayload = {
  __typename?: 'PlanStockPayload';
  /** The plan. */
  plan: StockPlan;
  /** PLAN_ABOVE_DEMAND for each institution for which more is planned than approvals still allow the importer to bring it, and than it was promised on its requests (R72). */
  findings: Array<Finding>;
};

/** A stock plan to withdraw. */
export type WithdrawStockPlanInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The plan, which stands. */
  planId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Payload of `withdrawStockPlan`. */
export type WithdrawStockPlanPayload = {
  __typename?: 'WithdrawStockPlanPayload';
  /** The plan, which is withdrawn. */
  plan: StockPlan;
};

/** The number of an entry of lots (R80). */
export type RecordEntryInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** Lots of the calling importer, each once; at least one, at most 100. */
  lotIds: Array<Scalars['ID']['input']>;
  /** The number. Of each lot, the earliest entry that has none gets it. */
  number: Scalars['ID']['input'];
  /** A number that was recorded by mistake: of each lot, the earliest entry that has it gets the new one instead. NOT_FOUND if none has it. */
  insteadOf?: InputMaybe<Scalars['ID']['input']>;
};

/** Payload of `recordEntry`. */
export type RecordEntryPayload = {
  __typename?: 'RecordEntryPayload';
  /** The lots in the order of the input. */
  lots: Array<BondedLot>;
  /** ENTRY_OVERDUE if the number comes late (R80). */
  findings: Array<Finding>;
};

/** Packs of a lot to be moved within the warehouse. */
export type MoveStockInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** A lot of the calling importer. */
  lotId: Scalars['ID']['input'];
  /** The bin that they are taken from, by its code; those that lie in no bin if omitted. */
  fromBin?: InputMaybe<Scalars['ID']['input']>;
  /** The bin that they are put into, by its code; another than they are taken from. */
  toBin: Scalars['ID']['input'];
  /** Number of packs, above zero. BIN_EXHAUSTED if fewer lie there. */
  quantity: Scalars['Int']['input'];
};

/** Payload of `moveStock`. */
export type MoveStockPayload = {
  __typename?: 'MoveStockPayload';
  /** The lot. */
  lot: BondedLot;
};

/** An application for a clearance form (R74). */
export type ApplyForClearanceFormInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The approval that it draws on. */
  approvalId: Scalars['ID']['input'];
  /** The institution that it is for; one that the approval names. */
  institutionId: Scalars['ID']['input'];
  /** The importer whose stock supplies it. */
  importerId: Scalars['ID']['input'];
  /** Quantity, in the drug's unit, above zero. */
  quantity: Scalars['Int']['input'];
  /** SHA-256 of the institution's mandate, 64 hexadecimal digits; required if the importer applies. */
  mandateHash?: InputMaybe<Scalars['String']['input']>;
  /** The port, 口岸, at which it is to be cleared: 北京天竺, also if omitted; any other is refused with PORT_NOT_TIANZHU (R32). */
  port?: InputMaybe<Scalars['String']['input']>;
  /** The lots that it is meant for, of the importer's stock of the drug; at least one, at most 100, each once. Omit it to leave them open. */
  lotIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Payload of `applyForClearanceForm`. */
export type ApplyForClearanceFormPayload = {
  __typename?: 'ApplyForClearanceFormPayload';
  /** The form, in status APPLIED. */
  clearanceForm: ClearanceForm;
  /** ALREADY_APPLIED if an earlier application under the approval is still open for the institution, which it names; LOT_NOT_CODED for each named lot that customs would not pass as it is (R86). */
  findings: Array<Finding>;
};

/** A clearance form to issue. */
export type IssueClearanceFormInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The form to issue, in status APPLIED. */
  formId: Scalars['ID']['input'];
  /** Number of the document; ALREADY_EXISTS if another form has it. */
  number: Scalars['String']['input'];
};

/** Payload of `issueClearanceForm`. */
export type IssueClearanceFormPayload = {
  __typename?: 'IssueClearanceFormPayload';
  /** The form, in status ISSUED. */
  clearanceForm: ClearanceForm;
  /** STOCK_MISSING if less is in bond than the form is for, of its lots or else of the importer's stock of the drug: stock may follow (R2, D14). */
  findings: Array<Finding>;
};

/** An application for a clearance form that BJMPA refuses. */
export type RefuseClearanceFormInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The form, in status APPLIED. */
  formId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Payload of `refuseClearanceForm`. */
export type RefuseClearanceFormPayload = {
  __typename?: 'RefuseClearanceFormPayload';
  /** The form, in status REFUSED. */
  clearanceForm: ClearanceForm;
};

/** An application for a clearance form that its applicant takes back. */
export type WithdrawClearanceFormInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The form, in status APPLIED. */
  formId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Payload of `withdrawClearanceForm`. */
export type WithdrawClearanceFormPayload = {
  __typename?: 'WithdrawClearanceFormPayload';
  /** The form, in status WITHDRAWN. */
  clearanceForm: ClearanceForm;
};

/** A clearance form to cancel. */
export type CancelClearanceFormInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The form, in status ISSUED. */
  formId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Payload of `cancelClearanceForm`. */
export type CancelClearanceFormPayload = {
  __typename?: 'CancelClearanceFormPayload';
  /** The form, in status CANCELLED. */
  clearanceForm: ClearanceForm;
};

/** A customs declaration to record. */
export type RecordDeclarationInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The form, which was issued. */
  formId: Scalars['ID']['input'];
  /** The one release under the form that it is for; omit it to declare to the form as a whole. */
  releaseId?: InputMaybe<Scalars['ID']['input']>;
  /** Its number: 18 digits, of which 1 to 4 are the customs office, 5 to 8 the year from 2000 to the next one, and the ninth is 1 for an import. ALREADY_EXISTS if another declaration has it that was not withdrawn. */
  number: Scalars['String']['input'];
  /** Number of packs, above zero. */
  quantity: Scalars['Int']['input'];
  /** The Beijing day of the declaration; not after today. */
  declaredOn: Scalars['Date']['input'];
};

/** Payload of `recordDeclaration`. */
export type RecordDeclarationPayload = {
  __typename?: 'RecordDeclarationPayload';
  /** The declaration, in status RECORDED. */
  declaration: CustomsDeclaration;
  /** DECLARED_ELSEWHERE if the number's customs office is not of Beijing (R32), DECLARATION_YEAR_DIFFERS if its year is not that of `declaredOn`. */
  findings: Array<Finding>;
};

/** A customs declaration to pass. */
export type PassCustomsInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The declaration, in status RECORDED. */
  declarationId: Scalars['ID']['input'];
};

/** Payload of `passCustoms`. */
export type PassCustomsPayload = {
  __typename?: 'PassCustomsPayload';
  /** The declaration, in status PASSED. */
  declaration: CustomsDeclaration;
};

/** A customs declaration to revoke. */
export type RevokeDeclarationInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The declaration, in status PASSED. */
  declarationId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Payload of `revokeDeclaration`. */
export type RevokeDeclarationPayload = {
  __typename?: 'RevokeDeclarationPayload';
  /** The declaration, in status REVOKED. */
  declaration: CustomsDeclaration;
};

/** A customs declaration to withdraw. */
export type WithdrawDeclarationInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The declaration, in status RECORDED. */
  declarationId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Payload of `withdrawDeclaration`. */
export type WithdrawDeclarationPayload = {
  __typename?: 'WithdrawDeclarationPayload';
  /** The declaration, in status WITHDRAWN. */
  declaration: CustomsDeclaration;
};

/** Packs to release under a clearance form. */
export type ReleaseFromZoneInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The issued form. */
  formId: Scalars['ID']['input'];
  /** Trace codes of the packs, each once; at least one, at most 1000. */
  codes: Array<Scalars['ID']['input']>;
  /** The accepted request that it supplies, of the form's institution to its importer for its drug (R129). */
  supplyRequestId?: InputMaybe<Scalars['ID']['input']>;
  /** Who carries it, if another firm than the importer. */
  carrier?: InputMaybe<Scalars['String']['input']>;
  /** Why packs that expire earlier stay in the zone; needed if a lot that expires earlier has packs that could be released. */
  notFirstExpiredBecause?: InputMaybe<Scalars['String']['input']>;
};

/** Payload of `releaseFromZone`. */
export type ReleaseFromZonePayload = {
  __typename?: 'ReleaseFromZonePayload';
  /** The release. */
  release: Release;
  /** NO_REQUEST if it names no supply request, unless the setting `customs.releaseNeedsRequest` refuses that (R129). */
  findings: Array<Finding>;
};

/** A release whose passage of the gate is confirmed. */
export type ConfirmGatePassageInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The release, in state PREPARED. */
  releaseId: Scalars['ID']['input'];
  /** The vehicle, by its number plate. */
  vehicle: Scalars['String']['input'];
  /** Number of the seal that is put on for the way, if there is one. */
  seal?: InputMaybe<Scalars['String']['input']>;
};

/** Payload of `confirmGatePassage`. */
export type ConfirmGatePassagePayload = {
  __typename?: 'ConfirmGatePassagePayload';
  /** The release, in state PASSED_GATE. */
  release: Release;
};

/** A release to cancel. */
export type CancelReleaseInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The release, in state PREPARED. */
  releaseId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Payload of `cancelRelease`. */
export type CancelReleasePayload = {
  __typename?: 'CancelReleasePayload';
  /** The release, in state CANCELLED. */
  release: Release;
};

/** Packs that the calling institution asks for. */
export type AskForSupplyInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The drug; one that the list permits the institution to use. */
  drugId: Scalars['ID']['input'];
  /** The importer that it chooses (R115); one that it has an agreement in force with. */
  importerId: Scalars['ID']['input'];
  /** Quantity, in the drug's unit, above zero. */
  quantity: Scalars['Int']['input'];
  /** The Beijing day by which it is needed; today or later. */
  neededBy: Scalars['Date']['input'];
};

/** Payload of `askForSupply`. */
export type AskForSupplyPayload = {
  __typename?: 'AskForSupplyPayload';
  /** The request. */
  supplyRequest: SupplyRequest;
};

/** An answer to a supply request. */
export type AnswerSupplyInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The request, in state ASKED. */
  requestId: Scalars['ID']['input'];
  /** Whether the importer will supply it. */
  accepted: Scalars['Boolean']['input'];
  /** Why not, or what it says besides; required if it declines. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Payload of `answerSupply`. */
export type AnswerSupplyPayload = {
  __typename?: 'AnswerSupplyPayload';
  /** The request. */
  supplyRequest: SupplyRequest;
};

/** A supply request to withdraw. */
export type WithdrawSupplyInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The request, in state ASKED, ACCEPTED or PARTLY_SUPPLIED. */
  requestId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Payload of `withdrawSupply`. */
export type WithdrawSupplyPayload = {
  __typename?: 'WithdrawSupplyPayload';
  /** The request. */
  supplyRequest: SupplyRequest;
};

/** A setting to change. */
export type ChangeCustomsSettingInput = {
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

/** Payload of `changeCustomsSetting`. */
export type ChangeCustomsSettingPayload = {
  __typename?: 'ChangeCustomsSettingPayload';
  /** The setting on the first day of its new value. */
  setting: Setting;
};

/** A hold to place. */
export type PlaceHoldInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The lot. */
  lotId: Scalars['ID']['input'];
  /** Number of packs, above zero; the whole lot if omitted, also what is added to it later. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Payload of `placeHold`. */
export type PlaceHoldPayload = {
  __typename?: 'PlaceHoldPayload';
  /** The hold. */
  hold: Hold;
};

/** A hold to lift. */
export type LiftHoldInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The hold. */
  holdId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Payload of `liftHold`. */
export type LiftHoldPayload = {
  __typename?: 'LiftHoldPayload';
  /** The hold. */
  hold: Hold;
};

/** What was found of one lot. */
export type StockCountLineInput = {
  /** The lot; one of the calling importer's. */
  lotId: Scalars['ID']['input'];
  /** Packs that were found in bond, from 0. */
  found: Scalars['Int']['input'];
  /** Why they are not what the books say; BAD_INPUT without it if they differ. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A count of lots. */
export type CountStockInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** What was found, each lot once; at least one, at most 200. */
  lines: Array<StockCountLineInput>;
};

/** Payload of `countStock`. */
export type CountStockPayload = {
  __typename?: 'CountStockPayload';
  /** The count, in state EQUAL or DIFFERENCES. */
  count: StockCount;
};

/** A count to confirm. */
export type ConfirmCountInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The count, in state DIFFERENCES. */
  countId: Scalars['ID']['input'];
};

/** Payload of `confirmCount`. */
export type ConfirmCountPayload = {
  __typename?: 'ConfirmCountPayload';
  /** The count, in state BOOKED. */
  count: StockCount;
};

/** Packs that were destroyed. */
export type DestroyStockInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The lot; one of the calling importer's. */
  lotId: Scalars['ID']['input'];
  /** Trace codes of the packs, each once; at least one, at most 1000. They are in bond, and no release has taken them. */
  codes: Array<Scalars['ID']['input']>;
  /** Who carried it out. */
  executor: Scalars['String']['input'];
  /** Who saw it, 见证人; WITNESS_MISSING without. */
  witness?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** SHA-256 of the record of it, 64 hexadecimal digits. */
  documentHash: Scalars['String']['input'];
};

/** Packs that were sent abroad again. */
export type ReexportStockInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The lot; one of the calling importer's. */
  lotId: Scalars['ID']['input'];
  /** Trace codes of the packs, each once; at least one, at most 1000. They are in bond, and no release has taken them. */
  codes: Array<Scalars['ID']['input']>;
  /** Who carried it out. */
  executor: Scalars['String']['input'];
  /** Who saw it, 见证人; WITNESS_MISSING without. */
  witness?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** SHA-256 of the record of it, 64 hexadecimal digits. */
  documentHash: Scalars['String']['input'];
};

/** Payload of `destroyStock`. */
export type DestroyStockPayload = {
  __typename?: 'DestroyStockPayload';
  /** The lot, as it is afterwards. */
  lot: BondedLot;
};

/** Payload of `reexportStock`. */
export type ReexportStockPayload = {
  __typename?: 'ReexportStockPayload';
  /** The lot, as it is afterwards. */
  lot: BondedLot;
};

/** Packs that come back into bond. */
export type ReturnToBondInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The release by which they left; one of the calling importer's. */
  releaseId: Scalars['ID']['input'];
  /** Trace codes of the packs, each once; at least one, at most 1000. */
  codes: Array<Scalars['ID']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Payload of `returnToBond`. */
export type ReturnToBondPayload = {
  __typename?: 'ReturnToBondPayload';
  /** The release. */
  release: Release;
};

/** Inbox items to acknowledge. */
export type AcknowledgeStockItemsInput = {
  /** Idempotency key, 1 to 64 visible ASCII characters: repeating the request with it returns the first result. */
  idempotencyKey: Scalars['ID']['input'];
  /** The items, 1 to 200; each must be in the caller's inbox. */
  itemIds: Array<Scalars['ID']['input']>;
};

/** Payload of `acknowledgeStockItems`. */
export type AcknowledgeStockItemsPayload = {
  __typename?: 'AcknowledgeStockItemsPayload';
  /** The items, in commit order. */
  items: Array<InboxItem>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** An importer names a part of its bonded warehouse with its bins, so that rare-disease drugs lie apart from others (R55). Refusals: ALREADY_EXISTS, BAD_INPUT. */
  openStorageArea: OpenStorageAreaPayload;
  /** The importer closes a storage area that it has opened by mistake or needs no more (R55): nothing can be put there any longer, and its name and the codes of its bins may be used again. Refusals: NOT_FOUND, WRONG_STATUS, AREA_NOT_EMPTY, BAD_INPUT. */
  closeStorageArea: CloseStorageAreaPayload;
  /** An importer plans what to have in bond of a drug, by what the institutions that it serves need (R72). More than they can need is only a finding. Refusals: NOT_FOUND, QUANTITY_NOT_POSITIVE, BAD_INPUT, UPSTREAM_UNAVAILABLE, UPSTREAM_REWRITTEN. */
  planStock: PlanStockPayload;
  /** The importer takes back a plan that it has made by mistake or needs no more (R72): nothing enters under it any longer; what has entered under it stays in bond. Refusals: NOT_FOUND, WRONG_STATUS, BAD_INPUT. */
  withdrawStockPlan: WithdrawStockPlanPayload;
  /** A listed importer enters lots of a listed drug into bond (R2, R105), if it says so into bins of an area where rare-disease drugs lie apart (R55). A drug's lot number is one lot: further packs are added to it. More than approvals allow is only a finding (D14). Refusals: NOT_FOUND, WRONG_STATUS, IMPORTER_NOT_LISTED, LICENCE_EXPIRED, LICENCE_SCOPE_MISSING, DRUG_NOT_LISTED, APPROVAL_MISSING, AGREEMENT_MISSING, LOT_EXPIRED, LOT_MISMATCH, AREA_NOT_SEPARATE, OUT_OF_RANGE, QUANTITY_NOT_POSITIVE, PILOT_NOT_OPEN, STOP_USE_IN_FORCE, BAD_INPUT, UPSTREAM_UNAVAILABLE, UPSTREAM_REWRITTEN. */
  enterBondedStock: EnterBondedStockPayload;
  /** An importer records the number under which customs knows the entry of lots, if they came in before it was known (R80). Refusals: NOT_FOUND, ENTRY_RECORDED, BAD_INPUT. */
  recordEntry: RecordEntryPayload;
  /** An importer moves packs of a lot to another of its bins, or those that lie in no bin into one (R55). Refusals: NOT_FOUND, QUANTITY_NOT_POSITIVE, BIN_EXHAUSTED, AREA_NOT_SEPARATE, OUT_OF_RANGE, BAD_INPUT. */
  moveStock: MoveStockPayload;
  /** An institution, or an importer that it mandates, applies for a clearance form (R74) at the port of Beijing Tianzhu (R32); no inspection report is required (R76). Refusals: NOT_FOUND, FORBIDDEN, PORT_NOT_TIANZHU, APPROVAL_MISSING, APPROVAL_NOT_VALID, INSTITUTION_NOT_PERMITTED, AGREEMENT_MISSING, QUANTITY_NOT_POSITIVE, QUOTA_EXCEEDED, SHARE_EXCEEDED, STOP_USE_IN_FORCE, IMPORTER_NOT_LISTED, LICENCE_EXPIRED, LICENCE_SCOPE_MISSING, DRUG_NOT_LISTED, INSTITUTION_NOT_LISTED, PILOT_NOT_OPEN, BAD_INPUT, UPSTREAM_UNAVAILABLE, UPSTREAM_REWRITTEN. */
  applyForClearanceForm: ApplyForClearanceFormPayload;
  /** BJMPA issues a form; from then on its quantity counts against the approval (R75). Refusals: NOT_FOUND, WRONG_STATUS, PORT_NOT_TIANZHU, APPROVAL_MISSING, APPROVAL_NOT_VALID, AGREEMENT_MISSING, QUOTA_EXCEEDED, SHARE_EXCEEDED, ALREADY_EXISTS, STOP_USE_IN_FORCE, IMPORTER_NOT_LISTED, LICENCE_EXPIRED, LICENCE_SCOPE_MISSING, DRUG_NOT_LISTED, INSTITUTION_NOT_LISTED, INSTITUTION_NOT_PERMITTED, PILOT_NOT_OPEN, BAD_INPUT, UPSTREAM_UNAVAILABLE, UPSTREAM_REWRITTEN. */
  issueClearanceForm: IssueClearanceFormPayload;
  /** BJMPA refuses an application, with its reason (R74). Refusals: NOT_FOUND, WRONG_STATUS, BAD_INPUT. */
  refuseClearanceForm: RefuseClearanceFormPayload;
  /** The applicant takes an application back (R74). Refusals: NOT_FOUND, FORBIDDEN, WRONG_STATUS, BAD_INPUT. */
  withdrawClearanceForm: WithdrawClearanceFormPayload;
  /** BJMPA cancels an issued form: what has neither passed customs nor left the zone counts against the approval no more, and cannot be released any more; its declarations that have not passed end with it (D40). Refusals: NOT_FOUND, WRONG_STATUS, ALREADY_PASSED if nothing could be freed, BAD_INPUT. */
  cancelClearanceForm: CancelClearanceFormPayload;
  /** The form's importer records a customs declaration, to the form or to one release under it (R80, D16). Of a cancelled form, only what was released is declared. Refusals: NOT_FOUND, WRONG_STATUS, DECLARATION_NUMBER_INVALID, ALREADY_EXISTS, FORM_EXCEEDED, QUANTITY_NOT_POSITIVE, BAD_INPUT. */
  recordDeclaration: RecordDeclarationPayload;
  /** The importer takes back a declaration that Beijing Customs has not passed: it counts no more, and its number may be recorded again. Refusals: NOT_FOUND, WRONG_STATUS, BAD_INPUT. */
  withdrawDeclaration: WithdrawDeclarationPayload;
  /** Beijing Customs passes a declaration, 放行 (R80): only if enough packs in bond are coded, scanned in and shelved, besides those that have passed for other forms and not yet left, and all of the lots that the form names (R86); no inspection report is required (R76). Refusals: NOT_FOUND, WRONG_STATUS, ITEM_NOT_TRACED, AGREEMENT_MISSING, STOP_USE_IN_FORCE, IMPORTER_NOT_LISTED, LICENCE_EXPIRED, LICENCE_SCOPE_MISSING, DRUG_NOT_LISTED, INSTITUTION_NOT_LISTED, INSTITUTION_NOT_PERMITTED, PILOT_NOT_OPEN, BAD_INPUT, UPSTREAM_UNAVAILABLE, UPSTREAM_REWRITTEN. */
  passCustoms: PassCustomsPayload;
  /** Beijing Customs revokes a declaration that it has passed by mistake, 撤销 (R80): nothing has passed with it, its number may be recorded again, and of a form that was cancelled the approval gets back what can no longer leave (D40). What has left under the form stays passed: ALREADY_PASSED says to cancel that release first. Refusals: NOT_FOUND, WRONG_STATUS, ALREADY_PASSED, BAD_INPUT. */
  revokeDeclaration: RevokeDeclarationPayload;
  /** The form's importer releases packs to the form's institution (R78, R79); only packs that are coded, scanned in and shelved (R86), on a request of the institution (R129), first expired, first out. Refusals: NOT_FOUND, WRONG_STATUS, FORM_EXCEEDED, NO_REQUEST, REQUEST_EXCEEDED, NOT_PASSED, NOT_FIRST_EXPIRED, ITEM_NOT_TRACED, WRONG_STATE, LOT_EXPIRED, LOT_EXHAUSTED, AGREEMENT_MISSING, STOP_USE_IN_FORCE, CUSTOMS_HOLD, IMPORTER_NOT_LISTED, LICENCE_EXPIRED, LICENCE_SCOPE_MISSING, DRUG_NOT_LISTED, INSTITUTION_NOT_LISTED, INSTITUTION_NOT_PERMITTED, PILOT_NOT_OPEN, BAD_INPUT, UPSTREAM_UNAVAILABLE, UPSTREAM_REWRITTEN. */
  releaseFromZone: ReleaseFromZonePayload;
  /** CUSTOMS confirms that a release has passed the gate of the zone, with all its packs scanned out but for those that have come back into bond (R80, R81); the time for its receipt runs from then (R88). What a stop-use or a hold of a whole lot covers stays in the zone. Refusals: NOT_FOUND, WRONG_STATUS, ITEMS_NOT_SCANNED_OUT, STOP_USE_IN_FORCE, CUSTOMS_HOLD, BAD_INPUT, UPSTREAM_UNAVAILABLE, UPSTREAM_REWRITTEN. */
  confirmGatePassage: ConfirmGatePassagePayload;
  /** The importer cancels a release of which nothing is scanned out; lot, form and request get the packs back. Refusals: NOT_FOUND, WRONG_STATUS, ALREADY_PASSED, BAD_INPUT, UPSTREAM_UNAVAILABLE, UPSTREAM_REWRITTEN. */
  cancelRelease: CancelReleasePayload;
  /** A listed institution asks an importer of its choice for packs (R129, R115). Refusals: INSTITUTION_NOT_LISTED, INSTITUTION_NOT_PERMITTED, AGREEMENT_MISSING, QUANTITY_NOT_POSITIVE, BAD_INPUT, UPSTREAM_UNAVAILABLE, UPSTREAM_REWRITTEN. */
  askForSupply: AskForSupplyPayload;
  /** The importer that was asked accepts a request, or declines it with a reason (R129). Refusals: NOT_FOUND, WRONG_STATUS, BAD_INPUT. */
  answerSupply: AnswerSupplyPayload;
  /** The institution withdraws a request, as far as it is not yet supplied (R129). Refusals: NOT_FOUND, WRONG_STATUS, BAD_INPUT. */
  withdrawSupply: WithdrawSupplyPayload;
  /** An importer says what it has found of its lots in bond; where the books say otherwise, nothing is booked before customs confirms it (R80). It takes the place of an earlier count of any of these lots that customs has not confirmed, so a wrong count is put right by another one. Refusals: NOT_FOUND, BAD_INPUT. */
  countStock: CountStockPayload;
  /** CUSTOMS confirms the differences of a count, once: they are booked as SURPLUS and SHORTAGE, as they were when it was counted, and what has moved since stays (R80). So a wrong entry is corrected, and both lines stay (R77). LOT_EXHAUSTED if less is left that no hold keeps. Refusals: NOT_FOUND, WRONG_STATUS, LOT_EXHAUSTED, BAD_INPUT. */
  confirmCount: ConfirmCountPayload;
  /** An importer has destroyed packs in bond before a witness; possible after the end of the pilot and of every listing (D9, D25), and gives no quota back (D8). Refusals: NOT_FOUND, WITNESS_MISSING, ITEM_NOT_TRACED, WRONG_STATE, LOT_EXHAUSTED, BAD_INPUT, UPSTREAM_UNAVAILABLE, UPSTREAM_REWRITTEN. */
  destroyStock: DestroyStockPayload;
  /** An importer has sent packs in bond abroad again before a witness; possible after the end of the pilot and of every listing (D9, D25), and gives no quota back (D8). Refusals: NOT_FOUND, WITNESS_MISSING, ITEM_NOT_TRACED, WRONG_STATE, LOT_EXHAUSTED, BAD_INPUT, UPSTREAM_UNAVAILABLE, UPSTREAM_REWRITTEN. */
  reexportStock: ReexportStockPayload;
  /** An importer takes packs of a release back into bond; possible after the end of the pilot and of every listing (D9, D25), and gives no quota back (D8). The release need not have passed the gate: of one that is partly scanned out and then stopped, nothing else brings the packs back, as it cannot be cancelled. They are released again, under this or another form, only once they are scanned in and shelved again; their institution has them no more. WRONG_STATE if one was used or has left the release already. Refusals: NOT_FOUND, ITEM_NOT_TRACED, WRONG_STATE, BAD_INPUT, UPSTREAM_UNAVAILABLE, UPSTREAM_REWRITTEN. */
  returnToBond: ReturnToBondPayload;
  /** CUSTOMS holds a lot, or some of its packs that are in bond and not held yet; its importer is told (R80). Refusals: NOT_FOUND, LOT_EXHAUSTED, QUANTITY_NOT_POSITIVE, BAD_INPUT. */
  placeHold: PlaceHoldPayload;
  /** CUSTOMS lifts a hold; the importer is told (R80). Refusals: NOT_FOUND, WRONG_STATUS, BAD_INPUT. */
  liftHold: LiftHoldPayload;
  /** CUSTOMS changes one of its settings from a day on (D1). Refusals: BAD_INPUT. */
  changeCustomsSetting: ChangeCustomsSettingPayload;
  /** An organisation acknowledges items of its inbox about bonded stock, forms and releases, all or none of them; for each the first time counts (R100). Refusals: NOT_FOUND, BAD_INPUT. */
  acknowledgeStockItems: AcknowledgeStockItemsPayload;
};


export type MutationOpenStorageAreaArgs = {
  input: OpenStorageAreaInput;
};


export type MutationCloseStorageAreaArgs = {
  input: CloseStorageAreaInput;
};


export type MutationPlanStockArgs = {
  input: PlanStockInput;
};


export type MutationWithdrawStockPlanArgs = {
  input: WithdrawStockPlanInput;
};


export type MutationEnterBondedStockArgs = {
  input: EnterBondedStockInput;
};


export type MutationRecordEntryArgs = {
  input: RecordEntryInput;
};


export type MutationMoveStockArgs = {
  input: MoveStockInput;
};


export type MutationApplyForClearanceFormArgs = {
  input: ApplyForClearanceFormInput;
};


export type MutationIssueClearanceFormArgs = {
  input: IssueClearanceFormInput;
};


export type MutationRefuseClearanceFormArgs = {
  input: RefuseClearanceFormInput;
};


export type MutationWithdrawClearanceFormArgs = {
  input: WithdrawClearanceFormInput;
};


export type MutationCancelClearanceFormArgs = {
  input: CancelClearanceFormInput;
};


export type MutationRecordDeclarationArgs = {
  input: RecordDeclarationInput;
};


export type MutationWithdrawDeclarationArgs = {
  input: WithdrawDeclarationInput;
};


export type MutationPassCustomsArgs = {
  input: PassCustomsInput;
};


export type MutationRevokeDeclarationArgs = {
  input: RevokeDeclarationInput;
};


export type MutationReleaseFromZoneArgs = {
  input: ReleaseFromZoneInput;
};


export type MutationConfirmGatePassageArgs = {
  input: ConfirmGatePassageInput;
};


export type MutationCancelReleaseArgs = {
  input: CancelReleaseInput;
};


export type MutationAskForSupplyArgs = {
  input: AskForSupplyInput;
};


export type MutationAnswerSupplyArgs = {
  input: AnswerSupplyInput;
};


export type MutationWithdrawSupplyArgs = {
  input: WithdrawSupplyInput;
};


export type MutationCountStockArgs = {
  input: CountStockInput;
};


export type MutationConfirmCountArgs = {
  input: ConfirmCountInput;
};


export type MutationDestroyStockArgs = {
  input: DestroyStockInput;
};


export type MutationReexportStockArgs = {
  input: ReexportStockInput;
};


export type MutationReturnToBondArgs = {
  input: ReturnToBondInput;
};


export type MutationPlaceHoldArgs = {
  input: PlaceHoldInput;
};


export type MutationLiftHoldArgs = {
  input: LiftHoldInput;
};


export type MutationChangeCustomsSettingArgs = {
  input: ChangeCustomsSettingInput;
};


export type MutationAcknowledgeStockItemsArgs = {
  input: AcknowledgeStockItemsInput;
};

/** One event of the stock feed. */
export type StockChange = {
  __typename?: 'StockChange';
  /** Pass it as `after` to resume after this event. */
  cursor: Scalars['Cursor']['output'];
  /** The movement; null on a heartbeat, which only moves the cursor forward. */
  movement?: Maybe<StockMovement>;
};

/** A part of the stock feed, for those who ask from time to time instead of subscribing. */
export type StockEvents = {
  __typename?: 'StockEvents';
  /** The events, in commit order; heartbeats are not among them. */
  nodes: Array<StockChange>;
  /** Pass it as `after` to read on, here or in `stockChanged`. Never null: without events, it is the place that was reached. */
  endCursor: Scalars['Cursor']['output'];
  /** Whether more events follow now. */
  hasNextPage: Scalars['Boolean']['output'];
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Every item of the caller's organisation about bonded stock, clearance forms and releases, when it is sent and again each time that it is acknowledged, done or closed, in commit order and without a gap: first those after the cursor, then new ones as they are committed (R100). That a last day passes is no event; `overdue` is as of the time when the event was sent. Resume with the cursor of the last event stored; at-least-once delivery if you resume further back. Refusals: CURSOR_INVALID, CURSOR_EXPIRED, also for a cursor of another inbox. */
  stockInboxChanged: InboxChange;
  /** Every stock movement that the caller may see and asks for, in commit order and without a gap: first those after the cursor, then new ones as they are committed (R77, R80, R81). What it does not see changes nothing in what is sent. Resume with the cursor of the last event stored, with any filter; at-least-once delivery if you resume further back. Refusals: CURSOR_INVALID, CURSOR_EXPIRED, BAD_INPUT for an id in the filter that is unknown or that the caller may not see, and for `from` beside `after`. */
  stockChanged: StockChange;
};


export type SubscriptionStockInboxChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type SubscriptionStockChangedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  from?: InputMaybe<StockStart>;
  filter?: InputMaybe<StockMovementFilter>;
  drugId?: InputMaybe<Scalars['ID']['input']>;
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
  Drug: Drug;
  Approval: Approval;
  Institution: Institution;
  Importer: Importer;
  BondedLot: BondedLot;
  StockCount: StockCount;
  StockPlan: StockPlan;
  StorageArea: StorageArea;
  ClearanceForm: ClearanceForm;
  CustomsDeclaration: CustomsDeclaration;
  Release: Release;
  Hold: Hold;
  SupplyRequest: SupplyRequest;
  StockMovement: StockMovement;
  ApprovalQuota: ApprovalQuota;
  Inbox: Inbox;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Drug:
    ( { __typename: 'Drug' }
    & GraphQLRecursivePick<FederationTypes['Drug'], {"id":true}> );
  Approval:
    ( { __typename: 'Approval' }
    & GraphQLRecursivePick<FederationTypes['Approval'], {"id":true}> );
  Institution:
    ( { __typename: 'Institution' }
    & GraphQLRecursivePick<FederationTypes['Institution'], {"id":true}> );
  Importer:
    ( { __typename: 'Importer' }
    & GraphQLRecursivePick<FederationTypes['Importer'], {"id":true}> );
  BondedLot:
    ( { __typename: 'BondedLot' }
    & GraphQLRecursivePick<FederationTypes['BondedLot'], {"id":true}> );
  StockCount:
    ( { __typename: 'StockCount' }
    & GraphQLRecursivePick<FederationTypes['StockCount'], {"id":true}> );
  StockPlan:
    ( { __typename: 'StockPlan' }
    & GraphQLRecursivePick<FederationTypes['StockPlan'], {"id":true}> );
  StorageArea:
    ( { __typename: 'StorageArea' }
    & GraphQLRecursivePick<FederationTypes['StorageArea'], {"id":true}> );
  ClearanceForm:
    ( { __typename: 'ClearanceForm' }
    & GraphQLRecursivePick<FederationTypes['ClearanceForm'], {"id":true}> );
  CustomsDeclaration:
    ( { __typename: 'CustomsDeclaration' }
    & GraphQLRecursivePick<FederationTypes['CustomsDeclaration'], {"id":true}> );
  Release:
    ( { __typename: 'Release' }
    & GraphQLRecursivePick<FederationTypes['Release'], {"id":true}> );
  Hold:
    ( { __typename: 'Hold' }
    & GraphQLRecursivePick<FederationTypes['Hold'], {"id":true}> );
  SupplyRequest:
    ( { __typename: 'SupplyRequest' }
    & GraphQLRecursivePick<FederationTypes['SupplyRequest'], {"id":true}> );
  StockMovement:
    ( { __typename: 'StockMovement' }
    & GraphQLRecursivePick<FederationTypes['StockMovement'], {"id":true}> );
  ApprovalQuota:
    ( { __typename: 'ApprovalQuota' }
    & GraphQLRecursivePick<FederationTypes['ApprovalQuota'], {"id":true}> );
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
  Finding: ResolverTypeWrapper<FindingRow>;
  Drug: ResolverTypeWrapper<DrugRow>;
  DrugStock: ResolverTypeWrapper<DrugStockRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Approval: ResolverTypeWrapper<ApprovalRow>;
  Institution: ResolverTypeWrapper<InstitutionRow>;
  Importer: ResolverTypeWrapper<ImporterRow>;
  Agency: ResolverTypeWrapper<AgencyRow>;
  Organisation: ResolverTypeWrapper<OrganisationRow>;
  BondedLot: ResolverTypeWrapper<BondedLotRow>;
  StockRemovalKind: StockRemovalKind;
  StockRemoval: ResolverTypeWrapper<StockRemovalRow>;
  StockCountState: StockCountState;
  StockCount: ResolverTypeWrapper<StockCountRow>;
  StockCountLine: ResolverTypeWrapper<StockCountLineRow>;
  BookedRow: BookedRow;
  BookDifference: ResolverTypeWrapper<BookDifferenceRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  LotEntry: ResolverTypeWrapper<LotEntryRow>;
  StockPlan: ResolverTypeWrapper<StockPlanRow>;
  StockPlanLine: ResolverTypeWrapper<StockPlanLineRow>;
  TemperatureUnit: TemperatureUnit;
  Range: ResolverTypeWrapper<Range>;
  StorageArea: ResolverTypeWrapper<StorageAreaRow>;
  Bin: ResolverTypeWrapper<BinRow>;
  BinStock: ResolverTypeWrapper<BinStockRow>;
  ApplicantKind: ApplicantKind;
  ClearanceFormStatus: ClearanceFormStatus;
  ClearanceForm: ResolverTypeWrapper<ClearanceFormRow>;
  ReleaseState: ReleaseState;
  ProposedPack: ResolverTypeWrapper<ProposedPackRow>;
  CustomsDeclarationStatus: CustomsDeclarationStatus;
  CustomsDeclaration: ResolverTypeWrapper<CustomsDeclarationRow>;
  Release: ResolverTypeWrapper<ReleaseRow>;
  ReleaseLine: ResolverTypeWrapper<ReleaseLineRow>;
  Setting: ResolverTypeWrapper<SettingRow>;
  Hold: ResolverTypeWrapper<HoldRow>;
  SupplyRequestState: SupplyRequestState;
  SupplyRequest: ResolverTypeWrapper<SupplyRequestRow>;
  StockMovementKind: StockMovementKind;
  StockMovement: ResolverTypeWrapper<StockMovementRow>;
  StockMovementFilter: StockMovementFilter;
  StockStart: StockStart;
  BondedLotFilter: BondedLotFilter;
  BondedLotOrder: BondedLotOrder;
  BondedLotPage: ResolverTypeWrapper<Page<BondedLotRow>>;
  ClearanceFormFilter: ClearanceFormFilter;
  StockPlanFilter: StockPlanFilter;
  StockPlanOrder: StockPlanOrder;
  StockPlanPage: ResolverTypeWrapper<Page<StockPlanRow>>;
  StorageAreaFilter: StorageAreaFilter;
  StorageAreaOrder: StorageAreaOrder;
  StorageAreaPage: ResolverTypeWrapper<Page<StorageAreaRow>>;
  ClearanceFormOrder: ClearanceFormOrder;
  ClearanceFormPage: ResolverTypeWrapper<Page<ClearanceFormRow>>;
  SupplyRequestFilter: SupplyRequestFilter;
  ReleaseFilter: ReleaseFilter;
  GateMovementFilter: GateMovementFilter;
  ReleaseOrder: ReleaseOrder;
  ReleasePage: ResolverTypeWrapper<Page<ReleaseRow>>;
  StockCountFilter: StockCountFilter;
  StockCountOrder: StockCountOrder;
  StockCountPage: ResolverTypeWrapper<Page<StockCountRow>>;
  HoldFilter: HoldFilter;
  HoldOrder: HoldOrder;
  HoldPage: ResolverTypeWrapper<Page<HoldRow>>;
  CustomsDeclarationFilter: CustomsDeclarationFilter;
  CustomsDeclarationOrder: CustomsDeclarationOrder;
  CustomsDeclarationPage: ResolverTypeWrapper<Page<CustomsDeclarationRow>>;
  SupplyRequestOrder: SupplyRequestOrder;
  SupplyRequestPage: ResolverTypeWrapper<Page<SupplyRequestRow>>;
  LedgerFilter: LedgerFilter;
  StockMovementOrder: StockMovementOrder;
  StockMovementPage: ResolverTypeWrapper<Page<StockMovementRow>>;
  ApprovalQuota: ResolverTypeWrapper<ApprovalQuotaRow>;
  ApprovalQuotaFilter: ApprovalQuotaFilter;
  ApprovalQuotaOrder: ApprovalQuotaOrder;
  ApprovalQuotaPage: ResolverTypeWrapper<Page<ApprovalQuotaRow>>;
  CoverageLimit: CoverageLimit;
  Coverage: ResolverTypeWrapper<CoverageRow>;
  ExpiringPacks: ResolverTypeWrapper<ExpiringPacksRow>;
  StockGroup: StockGroup;
  StockSum: ResolverTypeWrapper<StockSumRow>;
  Inbox: ResolverTypeWrapper<InboxRow>;
  InboxItem: ResolverTypeWrapper<InboxItemRow>;
  InboxSubject: ResolverTypeWrapper<InboxSubjectRow>;
  InboxChange: ResolverTypeWrapper<InboxChangeRow>;
  InboxItemOrder: InboxItemOrder;
  InboxItemPage: ResolverTypeWrapper<Page<InboxItemRow>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenStorageAreaInput: OpenStorageAreaInput;
  OpenStorageAreaPayload: ResolverTypeWrapper<Omit<OpenStorageAreaPayload, 'area'> & { area: ResolversTypes['StorageArea'] }>;
  CloseStorageAreaInput: CloseStorageAreaInput;
  CloseStorageAreaPayload: ResolverTypeWrapper<Omit<CloseStorageAreaPayload, 'area'> & { area: ResolversTypes['StorageArea'] }>;
  BondedLotInput: BondedLotInput;
  EnterBondedStockInput: EnterBondedStockInput;
  EnterBondedStockPayload: ResolverTypeWrapper<Omit<EnterBondedStockPayload, 'lots' | 'findings'> & { lots: Array<ResolversTypes['BondedLot']>, findings: Array<ResolversTypes['Finding']> }>;
  StockPlanLineInput: StockPlanLineInput;
  PlanStockInput: PlanStockInput;
  PlanStockPayload: ResolverTypeWrapper<Omit<PlanStockPayload, 'plan' | 'findings'> & { plan: ResolversTypes['StockPlan'], findings: Array<ResolversTypes['Finding']> }>;
  WithdrawStockPlanInput: WithdrawStockPlanInput;
  WithdrawStockPlanPayload: ResolverTypeWrapper<Omit<WithdrawStockPlanPayload, 'plan'> & { plan: ResolversTypes['StockPlan'] }>;
  RecordEntryInput: RecordEntryInput;
  RecordEntryPayload: ResolverTypeWrapper<Omit<RecordEntryPayload, 'lots' | 'findings'> & { lots: Array<ResolversTypes['BondedLot']>, findings: Array<ResolversTypes['Finding']> }>;
  MoveStockInput: MoveStockInput;
  MoveStockPayload: ResolverTypeWrapper<Omit<MoveStockPayload, 'lot'> & { lot: ResolversTypes['BondedLot'] }>;
  ApplyForClearanceFormInput: ApplyForClearanceFormInput;
  ApplyForClearanceFormPayload: ResolverTypeWrapper<Omit<ApplyForClearanceFormPayload, 'clearanceForm' | 'findings'> & { clearanceForm: ResolversTypes['ClearanceForm'], findings: Array<ResolversTypes['Finding']> }>;
  IssueClearanceFormInput: IssueClearanceFormInput;
  IssueClearanceFormPayload: ResolverTypeWrapper<Omit<IssueClearanceFormPayload, 'clearanceForm' | 'findings'> & { clearanceForm: ResolversTypes['ClearanceForm'], findings: Array<ResolversTypes['Finding']> }>;
  RefuseClearanceFormInput: RefuseClearanceFormInput;
  RefuseClearanceFormPayload: ResolverTypeWrapper<Omit<RefuseClearanceFormPayload, 'clearanceForm'> & { clearanceForm: ResolversTypes['ClearanceForm'] }>;
  WithdrawClearanceFormInput: WithdrawClearanceFormInput;
  WithdrawClearanceFormPayload: ResolverTypeWrapper<Omit<WithdrawClearanceFormPayload, 'clearanceForm'> & { clearanceForm: ResolversTypes['ClearanceForm'] }>;
  CancelClearanceFormInput: CancelClearanceFormInput;
  CancelClearanceFormPayload: ResolverTypeWrapper<Omit<CancelClearanceFormPayload, 'clearanceForm'> & { clearanceForm: ResolversTypes['ClearanceForm'] }>;
  RecordDeclarationInput: RecordDeclarationInput;
  RecordDeclarationPayload: ResolverTypeWrapper<Omit<RecordDeclarationPayload, 'declaration' | 'findings'> & { declaration: ResolversTypes['CustomsDeclaration'], findings: Array<ResolversTypes['Finding']> }>;
  PassCustomsInput: PassCustomsInput;
  PassCustomsPayload: ResolverTypeWrapper<Omit<PassCustomsPayload, 'declaration'> & { declaration: ResolversTypes['CustomsDeclaration'] }>;
  RevokeDeclarationInput: RevokeDeclarationInput;
  RevokeDeclarationPayload: ResolverTypeWrapper<Omit<RevokeDeclarationPayload, 'declaration'> & { declaration: ResolversTypes['CustomsDeclaration'] }>;
  WithdrawDeclarationInput: WithdrawDeclarationInput;
  WithdrawDeclarationPayload: ResolverTypeWrapper<Omit<WithdrawDeclarationPayload, 'declaration'> & { declaration: ResolversTypes['CustomsDeclaration'] }>;
  ReleaseFromZoneInput: ReleaseFromZoneInput;
  ReleaseFromZonePayload: ResolverTypeWrapper<Omit<ReleaseFromZonePayload, 'release' | 'findings'> & { release: ResolversTypes['Release'], findings: Array<ResolversTypes['Finding']> }>;
  ConfirmGatePassageInput: ConfirmGatePassageInput;
  ConfirmGatePassagePayload: ResolverTypeWrapper<Omit<ConfirmGatePassagePayload, 'release'> & { release: ResolversTypes['Release'] }>;
  CancelReleaseInput: CancelReleaseInput;
  CancelReleasePayload: ResolverTypeWrapper<Omit<CancelReleasePayload, 'release'> & { release: ResolversTypes['Release'] }>;
  AskForSupplyInput: AskForSupplyInput;
  AskForSupplyPayload: ResolverTypeWrapper<Omit<AskForSupplyPayload, 'supplyRequest'> & { supplyRequest: ResolversTypes['SupplyRequest'] }>;
  AnswerSupplyInput: AnswerSupplyInput;
  AnswerSupplyPayload: ResolverTypeWrapper<Omit<AnswerSupplyPayload, 'supplyRequest'> & { supplyRequest: ResolversTypes['SupplyRequest'] }>;
  WithdrawSupplyInput: WithdrawSupplyInput;
  WithdrawSupplyPayload: ResolverTypeWrapper<Omit<WithdrawSupplyPayload, 'supplyRequest'> & { supplyRequest: ResolversTypes['SupplyRequest'] }>;
  ChangeCustomsSettingInput: ChangeCustomsSettingInput;
  ChangeCustomsSettingPayload: ResolverTypeWrapper<Omit<ChangeCustomsSettingPayload, 'setting'> & { setting: ResolversTypes['Setting'] }>;
  PlaceHoldInput: PlaceHoldInput;
  PlaceHoldPayload: ResolverTypeWrapper<Omit<PlaceHoldPayload, 'hold'> & { hold: ResolversTypes['Hold'] }>;
  LiftHoldInput: LiftHoldInput;
  LiftHoldPayload: ResolverTypeWrapper<Omit<LiftHoldPayload, 'hold'> & { hold: ResolversTypes['Hold'] }>;
  StockCountLineInput: StockCountLineInput;
  CountStockInput: CountStockInput;
  CountStockPayload: ResolverTypeWrapper<Omit<CountStockPayload, 'count'> & { count: ResolversTypes['StockCount'] }>;
  ConfirmCountInput: ConfirmCountInput;
  ConfirmCountPayload: ResolverTypeWrapper<Omit<ConfirmCountPayload, 'count'> & { count: ResolversTypes['StockCount'] }>;
  DestroyStockInput: DestroyStockInput;
  ReexportStockInput: ReexportStockInput;
  DestroyStockPayload: ResolverTypeWrapper<Omit<DestroyStockPayload, 'lot'> & { lot: ResolversTypes['BondedLot'] }>;
  ReexportStockPayload: ResolverTypeWrapper<Omit<ReexportStockPayload, 'lot'> & { lot: ResolversTypes['BondedLot'] }>;
  ReturnToBondInput: ReturnToBondInput;
  ReturnToBondPayload: ResolverTypeWrapper<Omit<ReturnToBondPayload, 'release'> & { release: ResolversTypes['Release'] }>;
  AcknowledgeStockItemsInput: AcknowledgeStockItemsInput;
  AcknowledgeStockItemsPayload: ResolverTypeWrapper<Omit<AcknowledgeStockItemsPayload, 'items'> & { items: Array<ResolversTypes['InboxItem']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  StockChange: ResolverTypeWrapper<StockChangeRow>;
  StockEvents: ResolverTypeWrapper<StockEventsRow>;
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
  Finding: FindingRow;
  Drug: DrugRow;
  DrugStock: DrugStockRow;
  Int: Scalars['Int']['output'];
  Approval: ApprovalRow;
  Institution: InstitutionRow;
  Importer: ImporterRow;
  Agency: AgencyRow;
  Organisation: OrganisationRow;
  BondedLot: BondedLotRow;
  StockRemoval: StockRemovalRow;
  StockCount: StockCountRow;
  StockCountLine: StockCountLineRow;
  BookDifference: BookDifferenceRow;
  Float: Scalars['Float']['output'];
  LotEntry: LotEntryRow;
  StockPlan: StockPlanRow;
  StockPlanLine: StockPlanLineRow;
  Range: Range;
  StorageArea: StorageAreaRow;
  Bin: BinRow;
  BinStock: BinStockRow;
  ClearanceForm: ClearanceFormRow;
  ProposedPack: ProposedPackRow;
  CustomsDeclaration: CustomsDeclarationRow;
  Release: ReleaseRow;
  ReleaseLine: ReleaseLineRow;
  Setting: SettingRow;
  Hold: HoldRow;
  SupplyRequest: SupplyRequestRow;
  StockMovement: StockMovementRow;
  StockMovementFilter: StockMovementFilter;
  BondedLotFilter: BondedLotFilter;
  BondedLotPage: Page<BondedLotRow>;
  ClearanceFormFilter: ClearanceFormFilter;
  StockPlanFilter: StockPlanFilter;
  StockPlanPage: Page<StockPlanRow>;
  StorageAreaFilter: StorageAreaFilter;
  StorageAreaPage: Page<StorageAreaRow>;
  ClearanceFormPage: Page<ClearanceFormRow>;
  SupplyRequestFilter: SupplyRequestFilter;
  ReleaseFilter: ReleaseFilter;
  GateMovementFilter: GateMovementFilter;
  ReleasePage: Page<ReleaseRow>;
  StockCountFilter: StockCountFilter;
  StockCountPage: Page<StockCountRow>;
  HoldFilter: HoldFilter;
  HoldPage: Page<HoldRow>;
  CustomsDeclarationFilter: CustomsDeclarationFilter;
  CustomsDeclarationPage: Page<CustomsDeclarationRow>;
  SupplyRequestPage: Page<SupplyRequestRow>;
  LedgerFilter: LedgerFilter;
  StockMovementPage: Page<StockMovementRow>;
  ApprovalQuota: ApprovalQuotaRow;
  ApprovalQuotaFilter: ApprovalQuotaFilter;
  ApprovalQuotaPage: Page<ApprovalQuotaRow>;
  Coverage: CoverageRow;
  ExpiringPacks: ExpiringPacksRow;
  StockSum: StockSumRow;
  Inbox: InboxRow;
  InboxItem: InboxItemRow;
  InboxSubject: InboxSubjectRow;
  InboxChange: InboxChangeRow;
  InboxItemPage: Page<InboxItemRow>;
  Query: Record<PropertyKey, never>;
  OpenStorageAreaInput: OpenStorageAreaInput;
  OpenStorageAreaPayload: Omit<OpenStorageAreaPayload, 'area'> & { area: ResolversParentTypes['StorageArea'] };
  CloseStorageAreaInput: CloseStorageAreaInput;
  CloseStorageAreaPayload: Omit<CloseStorageAreaPayload, 'area'> & { area: ResolversParentTypes['StorageArea'] };
  BondedLotInput: BondedLotInput;
  EnterBondedStockInput: EnterBondedStockInput;
  EnterBondedStockPayload: Omit<EnterBondedStockPayload, 'lots' | 'findings'> & { lots: Array<ResolversParentTypes['BondedLot']>, findings: Array<ResolversParentTypes['Finding']> };
  StockPlanLineInput: StockPlanLineInput;
  PlanStockInput: PlanStockInput;
  PlanStockPayload: Omit<PlanStockPayload, 'plan' | 'findings'> & { plan: ResolversParentTypes['StockPlan'], findings: Array<ResolversParentTypes['Finding']> };
  WithdrawStockPlanInput: WithdrawStockPlanInput;
  WithdrawStockPlanPayload: Omit<WithdrawStockPlanPayload, 'plan'> & { plan: ResolversParentTypes['StockPlan'] };
  RecordEntryInput: RecordEntryInput;
  RecordEntryPayload: Omit<RecordEntryPayload, 'lots' | 'findings'> & { lots: Array<ResolversParentTypes['BondedLot']>, findings: Array<ResolversParentTypes['Finding']> };
  MoveStockInput: MoveStockInput;
  MoveStockPayload: Omit<MoveStockPayload, 'lot'> & { lot: ResolversParentTypes['BondedLot'] };
  ApplyForClearanceFormInput: ApplyForClearanceFormInput;
  ApplyForClearanceFormPayload: Omit<ApplyForClearanceFormPayload, 'clearanceForm' | 'findings'> & { clearanceForm: ResolversParentTypes['ClearanceForm'], findings: Array<ResolversParentTypes['Finding']> };
  IssueClearanceFormInput: IssueClearanceFormInput;
  IssueClearanceFormPayload: Omit<IssueClearanceFormPayload, 'clearanceForm' | 'findings'> & { clearanceForm: ResolversParentTypes['ClearanceForm'], findings: Array<ResolversParentTypes['Finding']> };
  RefuseClearanceFormInput: RefuseClearanceFormInput;
  RefuseClearanceFormPayload: Omit<RefuseClearanceFormPayload, 'clearanceForm'> & { clearanceForm: ResolversParentTypes['ClearanceForm'] };
  WithdrawClearanceFormInput: WithdrawClearanceFormInput;
  WithdrawClearanceFormPayload: Omit<WithdrawClearanceFormPayload, 'clearanceForm'> & { clearanceForm: ResolversParentTypes['ClearanceForm'] };
  CancelClearanceFormInput: CancelClearanceFormInput;
  CancelClearanceFormPayload: Omit<CancelClearanceFormPayload, 'clearanceForm'> & { clearanceForm: ResolversParentTypes['ClearanceForm'] };
  RecordDeclarationInput: RecordDeclarationInput;
  RecordDeclarationPayload: Omit<RecordDeclarationPayload, 'declaration' | 'findings'> & { declaration: ResolversParentTypes['CustomsDeclaration'], findings: Array<ResolversParentTypes['Finding']> };
  PassCustomsInput: PassCustomsInput;
  PassCustomsPayload: Omit<PassCustomsPayload, 'declaration'> & { declaration: ResolversParentTypes['CustomsDeclaration'] };
  RevokeDeclarationInput: RevokeDeclarationInput;
  RevokeDeclarationPayload: Omit<RevokeDeclarationPayload, 'declaration'> & { declaration: ResolversParentTypes['CustomsDeclaration'] };
  WithdrawDeclarationInput: WithdrawDeclarationInput;
  WithdrawDeclarationPayload: Omit<WithdrawDeclarationPayload, 'declaration'> & { declaration: ResolversParentTypes['CustomsDeclaration'] };
  ReleaseFromZoneInput: ReleaseFromZoneInput;
  ReleaseFromZonePayload: Omit<ReleaseFromZonePayload, 'release' | 'findings'> & { release: ResolversParentTypes['Release'], findings: Array<ResolversParentTypes['Finding']> };
  ConfirmGatePassageInput: ConfirmGatePassageInput;
  ConfirmGatePassagePayload: Omit<ConfirmGatePassagePayload, 'release'> & { release: ResolversParentTypes['Release'] };
  CancelReleaseInput: CancelReleaseInput;
  CancelReleasePayload: Omit<CancelReleasePayload, 'release'> & { release: ResolversParentTypes['Release'] };
  AskForSupplyInput: AskForSupplyInput;
  AskForSupplyPayload: Omit<AskForSupplyPayload, 'supplyRequest'> & { supplyRequest: ResolversParentTypes['SupplyRequest'] };
  AnswerSupplyInput: AnswerSupplyInput;
  AnswerSupplyPayload: Omit<AnswerSupplyPayload, 'supplyRequest'> & { supplyRequest: ResolversParentTypes['SupplyRequest'] };
  WithdrawSupplyInput: WithdrawSupplyInput;
  WithdrawSupplyPayload: Omit<WithdrawSupplyPayload, 'supplyRequest'> & { supplyRequest: ResolversParentTypes['SupplyRequest'] };
  ChangeCustomsSettingInput: ChangeCustomsSettingInput;
  ChangeCustomsSettingPayload: Omit<ChangeCustomsSettingPayload, 'setting'> & { setting: ResolversParentTypes['Setting'] };
  PlaceHoldInput: PlaceHoldInput;
  PlaceHoldPayload: Omit<PlaceHoldPayload, 'hold'> & { hold: ResolversParentTypes['Hold'] };
  LiftHoldInput: LiftHoldInput;
  LiftHoldPayload: Omit<LiftHoldPayload, 'hold'> & { hold: ResolversParentTypes['Hold'] };
  StockCountLineInput: StockCountLineInput;
  CountStockInput: CountStockInput;
  CountStockPayload: Omit<CountStockPayload, 'count'> & { count: ResolversParentTypes['StockCount'] };
  ConfirmCountInput: ConfirmCountInput;
  ConfirmCountPayload: Omit<ConfirmCountPayload, 'count'> & { count: ResolversParentTypes['StockCount'] };
  DestroyStockInput: DestroyStockInput;
  ReexportStockInput: ReexportStockInput;
  DestroyStockPayload: Omit<DestroyStockPayload, 'lot'> & { lot: ResolversParentTypes['BondedLot'] };
  ReexportStockPayload: Omit<ReexportStockPayload, 'lot'> & { lot: ResolversParentTypes['BondedLot'] };
  ReturnToBondInput: ReturnToBondInput;
  ReturnToBondPayload: Omit<ReturnToBondPayload, 'release'> & { release: ResolversParentTypes['Release'] };
  AcknowledgeStockItemsInput: AcknowledgeStockItemsInput;
  AcknowledgeStockItemsPayload: Omit<AcknowledgeStockItemsPayload, 'items'> & { items: Array<ResolversParentTypes['InboxItem']> };
  Mutation: Record<PropertyKey, never>;
  StockChange: StockChangeRow;
  StockEvents: StockEventsRow;
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

export type FindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrugResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Drug'] = ResolversParentTypes['Drug'], FederationReferenceType extends FederationReferenceTypes['Drug'] = FederationReferenceTypes['Drug']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Drug']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stock?: Resolver<Maybe<ResolversTypes['DrugStock']>, ParentType, ContextType>;
  cleared?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DrugStockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DrugStock'] = ResolversParentTypes['DrugStock']> = {
  entered?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  onHand?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  released?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  lots?: Resolver<ResolversTypes['BondedLotPage'], ParentType, ContextType, Partial<DrugStockLotsArgs>>;
};

export type ApprovalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Approval'] = ResolversParentTypes['Approval'], FederationReferenceType extends FederationReferenceTypes['Approval'] = FederationReferenceTypes['Approval']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Approval']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cleared?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  released?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  clearanceForms?: Resolver<Maybe<ResolversTypes['ClearanceFormPage']>, ParentType, ContextType, Partial<ApprovalClearanceFormsArgs>>;
};

export type InstitutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution'], FederationReferenceType extends FederationReferenceTypes['Institution'] = FederationReferenceTypes['Institution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Institution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clearanceForms?: Resolver<Maybe<ResolversTypes['ClearanceFormPage']>, ParentType, ContextType, Partial<InstitutionClearanceFormsArgs>>;
  supplyRequests?: Resolver<Maybe<ResolversTypes['SupplyRequestPage']>, ParentType, ContextType, Partial<InstitutionSupplyRequestsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImporterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Importer'] = ResolversParentTypes['Importer'], FederationReferenceType extends FederationReferenceTypes['Importer'] = FederationReferenceTypes['Importer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Importer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bondedLots?: Resolver<Maybe<ResolversTypes['BondedLotPage']>, ParentType, ContextType, Partial<ImporterBondedLotsArgs>>;
  clearanceForms?: Resolver<Maybe<ResolversTypes['ClearanceFormPage']>, ParentType, ContextType, Partial<ImporterClearanceFormsArgs>>;
  supplyRequests?: Resolver<Maybe<ResolversTypes['SupplyRequestPage']>, ParentType, ContextType, Partial<ImporterSupplyRequestsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Institution' | 'Importer', ParentType, ContextType>;
};

export type BondedLotResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BondedLot'] = ResolversParentTypes['BondedLot'], FederationReferenceType extends FederationReferenceTypes['BondedLot'] = FederationReferenceTypes['BondedLot']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BondedLot']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  drug?: Resolver<Maybe<ResolversTypes['Drug']>, ParentType, ContextType>;
  importer?: Resolver<Maybe<ResolversTypes['Importer']>, ParentType, ContextType>;
  lotNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiryDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  entered?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  onHand?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  released?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  storage?: Resolver<Maybe<ResolversTypes['Range']>, ParentType, ContextType>;
  bins?: Resolver<Maybe<Array<ResolversTypes['BinStock']>>, ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  returned?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  destroyed?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  reexported?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  variance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  held?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  available?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  removals?: Resolver<Array<ResolversTypes['StockRemoval']>, ParentType, ContextType>;
  responsible?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  entries?: Resolver<Maybe<Array<ResolversTypes['LotEntry']>>, ParentType, ContextType>;
  entryNumber?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  entryOverdueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockRemovalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StockRemoval'] = ResolversParentTypes['StockRemoval']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockRemovalKind'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  executor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  witness?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  removedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StockCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StockCount'] = ResolversParentTypes['StockCount'], FederationReferenceType extends FederationReferenceTypes['StockCount'] = FederationReferenceTypes['StockCount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StockCount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importer?: Resolver<Maybe<ResolversTypes['Importer']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StockCountState'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['StockCountLine']>, ParentType, ContextType>;
  countedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockCountLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StockCountLine'] = ResolversParentTypes['StockCountLine']> = {
  lot?: Resolver<ResolversTypes['BondedLot'], ParentType, ContextType>;
  booked?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BookDifferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BookDifference'] = ResolversParentTypes['BookDifference']> = {
  of?: Resolver<ResolversTypes['BookedRow'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  booked?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  recomputed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LotEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LotEntry'] = ResolversParentTypes['LotEntry']> = {
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type StockPlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StockPlan'] = ResolversParentTypes['StockPlan'], FederationReferenceType extends FederationReferenceTypes['StockPlan'] = FederationReferenceTypes['StockPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StockPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importer?: Resolver<Maybe<ResolversTypes['Importer']>, ParentType, ContextType>;
  drug?: Resolver<Maybe<ResolversTypes['Drug']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['StockPlanLine']>, ParentType, ContextType>;
  entered?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StockPlanLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StockPlanLine'] = ResolversParentTypes['StockPlanLine']> = {
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Range'] = ResolversParentTypes['Range']> = {
  min?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TemperatureUnit'], ParentType, ContextType>;
};

export type StorageAreaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StorageArea'] = ResolversParentTypes['StorageArea'], FederationReferenceType extends FederationReferenceTypes['StorageArea'] = FederationReferenceTypes['StorageArea']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StorageArea']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importer?: Resolver<Maybe<ResolversTypes['Importer']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rareDiseaseOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  temperature?: Resolver<ResolversTypes['Range'], ParentType, ContextType>;
  bins?: Resolver<Array<ResolversTypes['Bin']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BinResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Bin'] = ResolversParentTypes['Bin']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['StorageArea'], ParentType, ContextType>;
  lots?: Resolver<Array<ResolversTypes['BinStock']>, ParentType, ContextType>;
};

export type BinStockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BinStock'] = ResolversParentTypes['BinStock']> = {
  bin?: Resolver<ResolversTypes['Bin'], ParentType, ContextType>;
  lot?: Resolver<ResolversTypes['BondedLot'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type ClearanceFormResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClearanceForm'] = ResolversParentTypes['ClearanceForm'], FederationReferenceType extends FederationReferenceTypes['ClearanceForm'] = FederationReferenceTypes['ClearanceForm']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ClearanceForm']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClearanceFormStatus'], ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  drug?: Resolver<Maybe<ResolversTypes['Drug']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  importer?: Resolver<Maybe<ResolversTypes['Importer']>, ParentType, ContextType>;
  applicantKind?: Resolver<ResolversTypes['ApplicantKind'], ParentType, ContextType>;
  mandateHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  port?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lots?: Resolver<Array<ResolversTypes['BondedLot']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  released?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  declared?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  freed?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  declarations?: Resolver<Array<ResolversTypes['CustomsDeclaration']>, ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  releases?: Resolver<Array<ResolversTypes['Release']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<Array<ResolversTypes['ProposedPack']>>, ParentType, ContextType, Partial<ClearanceFormProposalArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposedPackResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposedPack'] = ResolversParentTypes['ProposedPack']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lot?: Resolver<ResolversTypes['BondedLot'], ParentType, ContextType>;
};

export type CustomsDeclarationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomsDeclaration'] = ResolversParentTypes['CustomsDeclaration'], FederationReferenceType extends FederationReferenceTypes['CustomsDeclaration'] = FederationReferenceTypes['CustomsDeclaration']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomsDeclaration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CustomsDeclarationStatus'], ParentType, ContextType>;
  clearanceForm?: Resolver<ResolversTypes['ClearanceForm'], ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType>;
  drug?: Resolver<Maybe<ResolversTypes['Drug']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  importer?: Resolver<Maybe<ResolversTypes['Importer']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  declaredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  passedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Release'] = ResolversParentTypes['Release'], FederationReferenceType extends FederationReferenceTypes['Release'] = FederationReferenceTypes['Release']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Release']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  clearanceForm?: Resolver<ResolversTypes['ClearanceForm'], ParentType, ContextType>;
  drug?: Resolver<Maybe<ResolversTypes['Drug']>, ParentType, ContextType>;
  importer?: Resolver<Maybe<ResolversTypes['Importer']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReleaseState'], ParentType, ContextType>;
  supplyRequest?: Resolver<Maybe<ResolversTypes['SupplyRequest']>, ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notFirstExpiredBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gatePassedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  passedQuantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ReleaseLine']>, ParentType, ContextType>;
  releasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReleaseLine'] = ResolversParentTypes['ReleaseLine']> = {
  lot?: Resolver<ResolversTypes['BondedLot'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type SettingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Setting'] = ResolversParentTypes['Setting']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type HoldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Hold'] = ResolversParentTypes['Hold'], FederationReferenceType extends FederationReferenceTypes['Hold'] = FederationReferenceTypes['Hold']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Hold']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lot?: Resolver<ResolversTypes['BondedLot'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placedBy?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  liftReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplyRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplyRequest'] = ResolversParentTypes['SupplyRequest'], FederationReferenceType extends FederationReferenceTypes['SupplyRequest'] = FederationReferenceTypes['SupplyRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupplyRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupplyRequestState'], ParentType, ContextType>;
  drug?: Resolver<Maybe<ResolversTypes['Drug']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  importer?: Resolver<Maybe<ResolversTypes['Importer']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  supplied?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  neededBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  releases?: Resolver<Array<ResolversTypes['Release']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockMovementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StockMovement'] = ResolversParentTypes['StockMovement'], FederationReferenceType extends FederationReferenceTypes['StockMovement'] = FederationReferenceTypes['StockMovement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StockMovement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockMovementKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  drug?: Resolver<Maybe<ResolversTypes['Drug']>, ParentType, ContextType>;
  importer?: Resolver<Maybe<ResolversTypes['Importer']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['BondedLot']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  onHandAfter?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  clearanceForm?: Resolver<Maybe<ResolversTypes['ClearanceForm']>, ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType>;
  fromBin?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  toBin?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type BondedLotPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BondedLotPage'] = ResolversParentTypes['BondedLotPage']> = {
  nodes?: Resolver<Array<ResolversTypes['BondedLot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalEntered?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  totalOnHand?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type StockPlanPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StockPlanPage'] = ResolversParentTypes['StockPlanPage']> = {
  nodes?: Resolver<Array<ResolversTypes['StockPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StorageAreaPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StorageAreaPage'] = ResolversParentTypes['StorageAreaPage']> = {
  nodes?: Resolver<Array<ResolversTypes['StorageArea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClearanceFormPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClearanceFormPage'] = ResolversParentTypes['ClearanceFormPage']> = {
  nodes?: Resolver<Array<ResolversTypes['ClearanceForm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalQuantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  totalReleased?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type ReleasePageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReleasePage'] = ResolversParentTypes['ReleasePage']> = {
  nodes?: Resolver<Array<ResolversTypes['Release']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalQuantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  totalPassedQuantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type StockCountPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StockCountPage'] = ResolversParentTypes['StockCountPage']> = {
  nodes?: Resolver<Array<ResolversTypes['StockCount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HoldPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HoldPage'] = ResolversParentTypes['HoldPage']> = {
  nodes?: Resolver<Array<ResolversTypes['Hold']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomsDeclarationPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomsDeclarationPage'] = ResolversParentTypes['CustomsDeclarationPage']> = {
  nodes?: Resolver<Array<ResolversTypes['CustomsDeclaration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplyRequestPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplyRequestPage'] = ResolversParentTypes['SupplyRequestPage']> = {
  nodes?: Resolver<Array<ResolversTypes['SupplyRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalQuantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  totalSupplied?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type StockMovementPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StockMovementPage'] = ResolversParentTypes['StockMovementPage']> = {
  nodes?: Resolver<Array<ResolversTypes['StockMovement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalQuantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type ApprovalQuotaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalQuota'] = ResolversParentTypes['ApprovalQuota'], FederationReferenceType extends FederationReferenceTypes['ApprovalQuota'] = FederationReferenceTypes['ApprovalQuota']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ApprovalQuota']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  drug?: Resolver<Maybe<ResolversTypes['Drug']>, ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  cleared?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  released?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  usedShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ApprovalQuotaPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalQuotaPage'] = ResolversParentTypes['ApprovalQuotaPage']> = {
  nodes?: Resolver<Array<ResolversTypes['ApprovalQuota']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalApproved?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  totalCleared?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  drug?: Resolver<Maybe<ResolversTypes['Drug']>, ParentType, ContextType>;
  usedPer30Days?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  bonded?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  inInstitutions?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  approvalLeft?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  runsOutOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstLimit?: Resolver<Maybe<ResolversTypes['CoverageLimit']>, ParentType, ContextType>;
  expiring?: Resolver<Array<ResolversTypes['ExpiringPacks']>, ParentType, ContextType>;
};

export type ExpiringPacksResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExpiringPacks'] = ResolversParentTypes['ExpiringPacks']> = {
  lot?: Resolver<ResolversTypes['BondedLot'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type StockSumResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StockSum'] = ResolversParentTypes['StockSum']> = {
  drug?: Resolver<Maybe<ResolversTypes['Drug']>, ParentType, ContextType>;
  importer?: Resolver<Maybe<ResolversTypes['Importer']>, ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['BondedLot']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['StorageArea']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lots?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entered?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type InboxResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Inbox'] = ResolversParentTypes['Inbox'], FederationReferenceType extends FederationReferenceTypes['Inbox'] = FederationReferenceTypes['Inbox']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Inbox']> | FederationReferenceType, FederationReferenceType, ContextType>;
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stock?: Resolver<Maybe<ResolversTypes['InboxItemPage']>, ParentType, ContextType, Partial<InboxStockArgs>>;
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
  __resolveType: TypeResolveFn<'BondedLot' | 'ClearanceForm' | 'CustomsDeclaration' | 'Drug' | 'Hold' | 'Release' | 'StockCount' | 'SupplyRequest', ParentType, ContextType>;
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
  customsSettings?: Resolver<Array<ResolversTypes['Setting']>, ParentType, ContextType, Partial<QueryCustomsSettingsArgs>>;
  inbox?: Resolver<ResolversTypes['Inbox'], ParentType, ContextType>;
  bondedLot?: Resolver<Maybe<ResolversTypes['BondedLot']>, ParentType, ContextType, RequireFields<QueryBondedLotArgs, 'id'>>;
  bondedLots?: Resolver<ResolversTypes['BondedLotPage'], ParentType, ContextType, Partial<QueryBondedLotsArgs>>;
  stockPlans?: Resolver<ResolversTypes['StockPlanPage'], ParentType, ContextType, Partial<QueryStockPlansArgs>>;
  storageAreas?: Resolver<ResolversTypes['StorageAreaPage'], ParentType, ContextType, Partial<QueryStorageAreasArgs>>;
  stockBy?: Resolver<Array<ResolversTypes['StockSum']>, ParentType, ContextType, RequireFields<QueryStockByArgs, 'group'>>;
  coverage?: Resolver<Maybe<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<QueryCoverageArgs, 'drugId'>>;
  approvalQuotas?: Resolver<ResolversTypes['ApprovalQuotaPage'], ParentType, ContextType, Partial<QueryApprovalQuotasArgs>>;
  clearanceForm?: Resolver<Maybe<ResolversTypes['ClearanceForm']>, ParentType, ContextType, RequireFields<QueryClearanceFormArgs, 'id'>>;
  clearanceForms?: Resolver<ResolversTypes['ClearanceFormPage'], ParentType, ContextType, Partial<QueryClearanceFormsArgs>>;
  declaration?: Resolver<Maybe<ResolversTypes['CustomsDeclaration']>, ParentType, ContextType, RequireFields<QueryDeclarationArgs, 'id'>>;
  declarations?: Resolver<ResolversTypes['CustomsDeclarationPage'], ParentType, ContextType, Partial<QueryDeclarationsArgs>>;
  release?: Resolver<Maybe<ResolversTypes['Release']>, ParentType, ContextType, RequireFields<QueryReleaseArgs, 'id'>>;
  releases?: Resolver<ResolversTypes['ReleasePage'], ParentType, ContextType, Partial<QueryReleasesArgs>>;
  gateMovements?: Resolver<ResolversTypes['ReleasePage'], ParentType, ContextType, Partial<QueryGateMovementsArgs>>;
  holds?: Resolver<ResolversTypes['HoldPage'], ParentType, ContextType, Partial<QueryHoldsArgs>>;
  supplyRequest?: Resolver<Maybe<ResolversTypes['SupplyRequest']>, ParentType, ContextType, RequireFields<QuerySupplyRequestArgs, 'id'>>;
  supplyRequests?: Resolver<ResolversTypes['SupplyRequestPage'], ParentType, ContextType, Partial<QuerySupplyRequestsArgs>>;
  stockCount?: Resolver<Maybe<ResolversTypes['StockCount']>, ParentType, ContextType, RequireFields<QueryStockCountArgs, 'id'>>;
  stockCounts?: Resolver<ResolversTypes['StockCountPage'], ParentType, ContextType, Partial<QueryStockCountsArgs>>;
  bookDifferences?: Resolver<Array<ResolversTypes['BookDifference']>, ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['StockMovementPage'], ParentType, ContextType, Partial<QueryLedgerArgs>>;
  stockEvents?: Resolver<ResolversTypes['StockEvents'], ParentType, ContextType, Partial<QueryStockEventsArgs>>;
};

export type OpenStorageAreaPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenStorageAreaPayload'] = ResolversParentTypes['OpenStorageAreaPayload']> = {
  area?: Resolver<ResolversTypes['StorageArea'], ParentType, ContextType>;
};

export type CloseStorageAreaPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CloseStorageAreaPayload'] = ResolversParentTypes['CloseStorageAreaPayload']> = {
  area?: Resolver<ResolversTypes['StorageArea'], ParentType, ContextType>;
};

export type EnterBondedStockPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterBondedStockPayload'] = ResolversParentTypes['EnterBondedStockPayload']> = {
  lots?: Resolver<Array<ResolversTypes['BondedLot']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
};

export type PlanStockPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanStockPayload'] = ResolversParentTypes['PlanStockPayload']> = {
  plan?: Resolver<ResolversTypes['StockPlan'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
};

export type WithdrawStockPlanPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawStockPlanPayload'] = ResolversParentTypes['WithdrawStockPlanPayload']> = {
  plan?: Resolver<ResolversTypes['StockPlan'], ParentType, ContextType>;
};

export type RecordEntryPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordEntryPayload'] = ResolversParentTypes['RecordEntryPayload']> = {
  lots?: Resolver<Array<ResolversTypes['BondedLot']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
};

export type MoveStockPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MoveStockPayload'] = ResolversParentTypes['MoveStockPayload']> = {
  lot?: Resolver<ResolversTypes['BondedLot'], ParentType, ContextType>;
};

export type ApplyForClearanceFormPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplyForClearanceFormPayload'] = ResolversParentTypes['ApplyForClearanceFormPayload']> = {
  clearanceForm?: Resolver<ResolversTypes['ClearanceForm'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
};

export type IssueClearanceFormPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssueClearanceFormPayload'] = ResolversParentTypes['IssueClearanceFormPayload']> = {
  clearanceForm?: Resolver<ResolversTypes['ClearanceForm'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
};

export type RefuseClearanceFormPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefuseClearanceFormPayload'] = ResolversParentTypes['RefuseClearanceFormPayload']> = {
  clearanceForm?: Resolver<ResolversTypes['ClearanceForm'], ParentType, ContextType>;
};

export type WithdrawClearanceFormPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawClearanceFormPayload'] = ResolversParentTypes['WithdrawClearanceFormPayload']> = {
  clearanceForm?: Resolver<ResolversTypes['ClearanceForm'], ParentType, ContextType>;
};

export type CancelClearanceFormPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CancelClearanceFormPayload'] = ResolversParentTypes['CancelClearanceFormPayload']> = {
  clearanceForm?: Resolver<ResolversTypes['ClearanceForm'], ParentType, ContextType>;
};

export type RecordDeclarationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordDeclarationPayload'] = ResolversParentTypes['RecordDeclarationPayload']> = {
  declaration?: Resolver<ResolversTypes['CustomsDeclaration'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
};

export type PassCustomsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PassCustomsPayload'] = ResolversParentTypes['PassCustomsPayload']> = {
  declaration?: Resolver<ResolversTypes['CustomsDeclaration'], ParentType, ContextType>;
};

export type RevokeDeclarationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevokeDeclarationPayload'] = ResolversParentTypes['RevokeDeclarationPayload']> = {
  declaration?: Resolver<ResolversTypes['CustomsDeclaration'], ParentType, ContextType>;
};

export type WithdrawDeclarationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawDeclarationPayload'] = ResolversParentTypes['WithdrawDeclarationPayload']> = {
  declaration?: Resolver<ResolversTypes['CustomsDeclaration'], ParentType, ContextType>;
};

export type ReleaseFromZonePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReleaseFromZonePayload'] = ResolversParentTypes['ReleaseFromZonePayload']> = {
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
};

export type ConfirmGatePassagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmGatePassagePayload'] = ResolversParentTypes['ConfirmGatePassagePayload']> = {
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
};

export type CancelReleasePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CancelReleasePayload'] = ResolversParentTypes['CancelReleasePayload']> = {
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
};

export type AskForSupplyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AskForSupplyPayload'] = ResolversParentTypes['AskForSupplyPayload']> = {
  supplyRequest?: Resolver<ResolversTypes['SupplyRequest'], ParentType, ContextType>;
};

export type AnswerSupplyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerSupplyPayload'] = ResolversParentTypes['AnswerSupplyPayload']> = {
  supplyRequest?: Resolver<ResolversTypes['SupplyRequest'], ParentType, ContextType>;
};

export type WithdrawSupplyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawSupplyPayload'] = ResolversParentTypes['WithdrawSupplyPayload']> = {
  supplyRequest?: Resolver<ResolversTypes['SupplyRequest'], ParentType, ContextType>;
};

export type ChangeCustomsSettingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeCustomsSettingPayload'] = ResolversParentTypes['ChangeCustomsSettingPayload']> = {
  setting?: Resolver<ResolversTypes['Setting'], ParentType, ContextType>;
};

export type PlaceHoldPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceHoldPayload'] = ResolversParentTypes['PlaceHoldPayload']> = {
  hold?: Resolver<ResolversTypes['Hold'], ParentType, ContextType>;
};

export type LiftHoldPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LiftHoldPayload'] = ResolversParentTypes['LiftHoldPayload']> = {
  hold?: Resolver<ResolversTypes['Hold'], ParentType, ContextType>;
};

export type CountStockPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountStockPayload'] = ResolversParentTypes['CountStockPayload']> = {
  count?: Resolver<ResolversTypes['StockCount'], ParentType, ContextType>;
};

export type ConfirmCountPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmCountPayload'] = ResolversParentTypes['ConfirmCountPayload']> = {
  count?: Resolver<ResolversTypes['StockCount'], ParentType, ContextType>;
};

export type DestroyStockPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DestroyStockPayload'] = ResolversParentTypes['DestroyStockPayload']> = {
  lot?: Resolver<ResolversTypes['BondedLot'], ParentType, ContextType>;
};

export type ReexportStockPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReexportStockPayload'] = ResolversParentTypes['ReexportStockPayload']> = {
  lot?: Resolver<ResolversTypes['BondedLot'], ParentType, ContextType>;
};

export type ReturnToBondPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReturnToBondPayload'] = ResolversParentTypes['ReturnToBondPayload']> = {
  release?: Resolver<ResolversTypes['Release'], ParentType, ContextType>;
};

export type AcknowledgeStockItemsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcknowledgeStockItemsPayload'] = ResolversParentTypes['AcknowledgeStockItemsPayload']> = {
  items?: Resolver<Array<ResolversTypes['InboxItem']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  openStorageArea?: Resolver<ResolversTypes['OpenStorageAreaPayload'], ParentType, ContextType, RequireFields<MutationOpenStorageAreaArgs, 'input'>>;
  closeStorageArea?: Resolver<ResolversTypes['CloseStorageAreaPayload'], ParentType, ContextType, RequireFields<MutationCloseStorageAreaArgs, 'input'>>;
  planStock?: Resolver<ResolversTypes['PlanStockPayload'], ParentType, ContextType, RequireFields<MutationPlanStockArgs, 'input'>>;
  withdrawStockPlan?: Resolver<ResolversTypes['WithdrawStockPlanPayload'], ParentType, ContextType, RequireFields<MutationWithdrawStockPlanArgs, 'input'>>;
  enterBondedStock?: Resolver<ResolversTypes['EnterBondedStockPayload'], ParentType, ContextType, RequireFields<MutationEnterBondedStockArgs, 'input'>>;
  recordEntry?: Resolver<ResolversTypes['RecordEntryPayload'], ParentType, ContextType, RequireFields<MutationRecordEntryArgs, 'input'>>;
  moveStock?: Resolver<ResolversTypes['MoveStockPayload'], ParentType, ContextType, RequireFields<MutationMoveStockArgs, 'input'>>;
  applyForClearanceForm?: Resolver<ResolversTypes['ApplyForClearanceFormPayload'], ParentType, ContextType, RequireFields<MutationApplyForClearanceFormArgs, 'input'>>;
  issueClearanceForm?: Resolver<ResolversTypes['IssueClearanceFormPayload'], ParentType, ContextType, RequireFields<MutationIssueClearanceFormArgs, 'input'>>;
  refuseClearanceForm?: Resolver<ResolversTypes['RefuseClearanceFormPayload'], ParentType, ContextType, RequireFields<MutationRefuseClearanceFormArgs, 'input'>>;
  withdrawClearanceForm?: Resolver<ResolversTypes['WithdrawClearanceFormPayload'], ParentType, ContextType, RequireFields<MutationWithdrawClearanceFormArgs, 'input'>>;
  cancelClearanceForm?: Resolver<ResolversTypes['CancelClearanceFormPayload'], ParentType, ContextType, RequireFields<MutationCancelClearanceFormArgs, 'input'>>;
  recordDeclaration?: Resolver<ResolversTypes['RecordDeclarationPayload'], ParentType, ContextType, RequireFields<MutationRecordDeclarationArgs, 'input'>>;
  withdrawDeclaration?: Resolver<ResolversTypes['WithdrawDeclarationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawDeclarationArgs, 'input'>>;
  passCustoms?: Resolver<ResolversTypes['PassCustomsPayload'], ParentType, ContextType, RequireFields<MutationPassCustomsArgs, 'input'>>;
  revokeDeclaration?: Resolver<ResolversTypes['RevokeDeclarationPayload'], ParentType, ContextType, RequireFields<MutationRevokeDeclarationArgs, 'input'>>;
  releaseFromZone?: Resolver<ResolversTypes['ReleaseFromZonePayload'], ParentType, ContextType, RequireFields<MutationReleaseFromZoneArgs, 'input'>>;
  confirmGatePassage?: Resolver<ResolversTypes['ConfirmGatePassagePayload'], ParentType, ContextType, RequireFields<MutationConfirmGatePassageArgs, 'input'>>;
  cancelRelease?: Resolver<ResolversTypes['CancelReleasePayload'], ParentType, ContextType, RequireFields<MutationCancelReleaseArgs, 'input'>>;
  askForSupply?: Resolver<ResolversTypes['AskForSupplyPayload'], ParentType, ContextType, RequireFields<MutationAskForSupplyArgs, 'input'>>;
  answerSupply?: Resolver<ResolversTypes['AnswerSupplyPayload'], ParentType, ContextType, RequireFields<MutationAnswerSupplyArgs, 'input'>>;
  withdrawSupply?: Resolver<ResolversTypes['WithdrawSupplyPayload'], ParentType, ContextType, RequireFields<MutationWithdrawSupplyArgs, 'input'>>;
  countStock?: Resolver<ResolversTypes['CountStockPayload'], ParentType, ContextType, RequireFields<MutationCountStockArgs, 'input'>>;
  confirmCount?: Resolver<ResolversTypes['ConfirmCountPayload'], ParentType, ContextType, RequireFields<MutationConfirmCountArgs, 'input'>>;
  destroyStock?: Resolver<ResolversTypes['DestroyStockPayload'], ParentType, ContextType, RequireFields<MutationDestroyStockArgs, 'input'>>;
  reexportStock?: Resolver<ResolversTypes['ReexportStockPayload'], ParentType, ContextType, RequireFields<MutationReexportStockArgs, 'input'>>;
  returnToBond?: Resolver<ResolversTypes['ReturnToBondPayload'], ParentType, ContextType, RequireFields<MutationReturnToBondArgs, 'input'>>;
  placeHold?: Resolver<ResolversTypes['PlaceHoldPayload'], ParentType, ContextType, RequireFields<MutationPlaceHoldArgs, 'input'>>;
  liftHold?: Resolver<ResolversTypes['LiftHoldPayload'], ParentType, ContextType, RequireFields<MutationLiftHoldArgs, 'input'>>;
  changeCustomsSetting?: Resolver<ResolversTypes['ChangeCustomsSettingPayload'], ParentType, ContextType, RequireFields<MutationChangeCustomsSettingArgs, 'input'>>;
  acknowledgeStockItems?: Resolver<ResolversTypes['AcknowledgeStockItemsPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeStockItemsArgs, 'input'>>;
};

export type StockChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StockChange'] = ResolversParentTypes['StockChange']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  movement?: Resolver<Maybe<ResolversTypes['StockMovement']>, ParentType, ContextType>;
};

export type StockEventsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StockEvents'] = ResolversParentTypes['StockEvents']> = {
  nodes?: Resolver<Array<ResolversTypes['StockChange']>, ParentType, ContextType>;
  endCursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  stockInboxChanged?: SubscriptionResolver<ResolversTypes['InboxChange'], "stockInboxChanged", ParentType, ContextType, Partial<SubscriptionStockInboxChangedArgs>>;
  stockChanged?: SubscriptionResolver<ResolversTypes['StockChange'], "stockChanged", ParentType, ContextType, Partial<SubscriptionStockChangedArgs>>;
};

export type Resolvers<ContextType = RequestContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Quantity?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  Drug?: DrugResolvers<ContextType>;
  DrugStock?: DrugStockResolvers<ContextType>;
  Approval?: ApprovalResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  Importer?: ImporterResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  BondedLot?: BondedLotResolvers<ContextType>;
  StockRemoval?: StockRemovalResolvers<ContextType>;
  StockCount?: StockCountResolvers<ContextType>;
  StockCountLine?: StockCountLineResolvers<ContextType>;
  BookDifference?: BookDifferenceResolvers<ContextType>;
  LotEntry?: LotEntryResolvers<ContextType>;
  StockPlan?: StockPlanResolvers<ContextType>;
  StockPlanLine?: StockPlanLineResolvers<ContextType>;
  Range?: RangeResolvers<ContextType>;
  StorageArea?: StorageAreaResolvers<ContextType>;
  Bin?: BinResolvers<ContextType>;
  BinStock?: BinStockResolvers<ContextType>;
  ClearanceForm?: ClearanceFormResolvers<ContextType>;
  ProposedPack?: ProposedPackResolvers<ContextType>;
  CustomsDeclaration?: CustomsDeclarationResolvers<ContextType>;
  Release?: ReleaseResolvers<ContextType>;
  ReleaseLine?: ReleaseLineResolvers<ContextType>;
  Setting?: SettingResolvers<ContextType>;
  Hold?: HoldResolvers<ContextType>;
  SupplyRequest?: SupplyRequestResolvers<ContextType>;
  StockMovement?: StockMovementResolvers<ContextType>;
  BondedLotPage?: BondedLotPageResolvers<ContextType>;
  StockPlanPage?: StockPlanPageResolvers<ContextType>;
  StorageAreaPage?: StorageAreaPageResolvers<ContextType>;
  ClearanceFormPage?: ClearanceFormPageResolvers<ContextType>;
  ReleasePage?: ReleasePageResolvers<ContextType>;
  StockCountPage?: StockCountPageResolvers<ContextType>;
  HoldPage?: HoldPageResolvers<ContextType>;
  CustomsDeclarationPage?: CustomsDeclarationPageResolvers<ContextType>;
  SupplyRequestPage?: SupplyRequestPageResolvers<ContextType>;
  StockMovementPage?: StockMovementPageResolvers<ContextType>;
  ApprovalQuota?: ApprovalQuotaResolvers<ContextType>;
  ApprovalQuotaPage?: ApprovalQuotaPageResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  ExpiringPacks?: ExpiringPacksResolvers<ContextType>;
  StockSum?: StockSumResolvers<ContextType>;
  Inbox?: InboxResolvers<ContextType>;
  InboxItem?: InboxItemResolvers<ContextType>;
  InboxSubject?: InboxSubjectResolvers<ContextType>;
  InboxChange?: InboxChangeResolvers<ContextType>;
  InboxItemPage?: InboxItemPageResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  OpenStorageAreaPayload?: OpenStorageAreaPayloadResolvers<ContextType>;
  CloseStorageAreaPayload?: CloseStorageAreaPayloadResolvers<ContextType>;
  EnterBondedStockPayload?: EnterBondedStockPayloadResolvers<ContextType>;
  PlanStockPayload?: PlanStockPayloadResolvers<ContextType>;
  WithdrawStockPlanPayload?: WithdrawStockPlanPayloadResolvers<ContextType>;
  RecordEntryPayload?: RecordEntryPayloadResolvers<ContextType>;
  MoveStockPayload?: MoveStockPayloadResolvers<ContextType>;
  ApplyForClearanceFormPayload?: ApplyForClearanceFormPayloadResolvers<ContextType>;
  IssueClearanceFormPayload?: IssueClearanceFormPayloadResolvers<ContextType>;
  RefuseClearanceFormPayload?: RefuseClearanceFormPayloadResolvers<ContextType>;
  WithdrawClearanceFormPayload?: WithdrawClearanceFormPayloadResolvers<ContextType>;
  CancelClearanceFormPayload?: CancelClearanceFormPayloadResolvers<ContextType>;
  RecordDeclarationPayload?: RecordDeclarationPayloadResolvers<ContextType>;
  PassCustomsPayload?: PassCustomsPayloadResolvers<ContextType>;
  RevokeDeclarationPayload?: RevokeDeclarationPayloadResolvers<ContextType>;
  WithdrawDeclarationPayload?: WithdrawDeclarationPayloadResolvers<ContextType>;
  ReleaseFromZonePayload?: ReleaseFromZonePayloadResolvers<ContextType>;
  ConfirmGatePassagePayload?: ConfirmGatePassagePayloadResolvers<ContextType>;
  CancelReleasePayload?: CancelReleasePayloadResolvers<ContextType>;
  AskForSupplyPayload?: AskForSupplyPayloadResolvers<ContextType>;
  AnswerSupplyPayload?: AnswerSupplyPayloadResolvers<ContextType>;
  WithdrawSupplyPayload?: WithdrawSupplyPayloadResolvers<ContextType>;
  ChangeCustomsSettingPayload?: ChangeCustomsSettingPayloadResolvers<ContextType>;
  PlaceHoldPayload?: PlaceHoldPayloadResolvers<ContextType>;
  LiftHoldPayload?: LiftHoldPayloadResolvers<ContextType>;
  CountStockPayload?: CountStockPayloadResolvers<ContextType>;
  ConfirmCountPayload?: ConfirmCountPayloadResolvers<ContextType>;
  DestroyStockPayload?: DestroyStockPayloadResolvers<ContextType>;
  ReexportStockPayload?: ReexportStockPayloadResolvers<ContextType>;
  ReturnToBondPayload?: ReturnToBondPayloadResolvers<ContextType>;
  AcknowledgeStockItemsPayload?: AcknowledgeStockItemsPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  StockChange?: StockChangeResolvers<ContextType>;
  StockEvents?: StockEventsResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  text?: TextDirectiveResolver<any, any, ContextType>;
};
