// Generated from the names of files by npm run generate. Not edited by hand.
import { resolversOfCommands, type CommandsOf } from '@hub/shared/command/commands-of.ts';
import type { Wiring } from '@hub/shared/subgraph/definition.ts';
import { mergedResolvers, type Complete } from '@hub/shared/subgraph/merged-resolvers.ts';
import { openStorageArea } from '../storage-area/open-storage-area.ts';
import { closeStorageArea } from '../storage-area/close-storage-area.ts';
import { planStock } from '../stock-plan/plan-stock.ts';
import { withdrawStockPlan } from '../stock-plan/withdraw-stock-plan.ts';
import { enterBondedStock } from '../bonded-lot/enter-bonded-stock.ts';
import { recordEntry } from '../lot-entry/record-entry.ts';
import { moveStock } from '../bin-stock/move-stock.ts';
import { applyForClearanceForm } from '../clearance-form/apply-for-clearance-form.ts';
import { issueClearanceForm } from '../clearance-form/issue-clearance-form.ts';
import { refuseClearanceForm } from '../clearance-form/refuse-clearance-form.ts';
import { withdrawClearanceForm } from '../clearance-form/withdraw-clearance-form.ts';
import { cancelClearanceForm } from '../clearance-form/cancel-clearance-form.ts';
import { recordDeclaration } from '../customs-declaration/record-declaration.ts';
import { withdrawDeclaration } from '../customs-declaration/withdraw-declaration.ts';
import { passCustoms } from '../customs-declaration/pass-customs.ts';
import { revokeDeclaration } from '../customs-declaration/revoke-declaration.ts';
import { releaseFromZone } from '../release/release-from-zone.ts';
import { confirmGatePassage } from '../release/confirm-gate-passage.ts';
import { cancelRelease } from '../release/cancel-release.ts';
import { askForSupply } from '../supply-request/ask-for-supply.ts';
import { answerSupply } from '../supply-request/answer-supply.ts';
import { withdrawSupply } from '../supply-request/withdraw-supply.ts';
import { countStock } from '../stock-count/count-stock.ts';
import { confirmCount } from '../stock-count/confirm-count.ts';
import { destroyStock } from '../stock-removal/destroy-stock.ts';
import { reexportStock } from '../stock-removal/reexport-stock.ts';
import { returnToBond } from '../release/return-to-bond.ts';
import { placeHold } from '../hold/place-hold.ts';
import { liftHold } from '../hold/lift-hold.ts';
import { changeCustomsSetting } from '../setting/change-customs-setting.ts';
import { acknowledgeStockItems } from '../inbox/acknowledge-stock-items.ts';
import { Agreement } from '../agreement/agreement.entity.ts';
import { ApprovalQuota, ShareQuota } from '../approval/approval.entity.ts';
import { BinStock } from '../bin-stock/bin-stock.entity.ts';
import { Bin } from '../bin/bin.entity.ts';
import { BondedLot } from '../bonded-lot/bonded-lot.entity.ts';
import { ClearanceForm } from '../clearance-form/clearance-form.entity.ts';
import { CustomsDeclaration } from '../customs-declaration/customs-declaration.entity.ts';
import { DrugOrigin } from '../drug/drug.entity.ts';
import { Hold } from '../hold/hold.entity.ts';
import { HospitalPack, HospitalStock, DailyUse } from '../hospital-pack/hospital-pack.entity.ts';
import { ZoneItem } from '../item/item.entity.ts';
import { KnownName } from '../known-name/known-name.entity.ts';
import { LotEntry } from '../lot-entry/lot-entry.entity.ts';
import { LotRecipient } from '../lot-recipient/lot-recipient.entity.ts';
import { PilotPeriod } from '../pilot-period/pilot-period.entity.ts';
import { Release } from '../release/release.entity.ts';
import { StockCount, StockCountLine } from '../stock-count/stock-count.entity.ts';
import { StockMovement } from '../stock-movement/stock-movement.entity.ts';
import { StockPlan, StockPlanLine } from '../stock-plan/stock-plan.entity.ts';
import { StockRemoval } from '../stock-removal/stock-removal.entity.ts';
import { StorageArea } from '../storage-area/storage-area.entity.ts';
import { SupplyRequest } from '../supply-request/supply-request.entity.ts';
import { onAgreementConfirmed } from '../feed/on-agreement-confirmed.ts';
import { onAgreementEnded } from '../feed/on-agreement-ended.ts';
import { onAgreementRegistered } from '../feed/on-agreement-registered.ts';
import { onApprovalEnded } from '../feed/on-approval-ended.ts';
import { onApprovalRecorded } from '../feed/on-approval-recorded.ts';
import { onControlMeasureOrdered } from '../feed/on-control-measure-ordered.ts';
import { onDrugClassified } from '../feed/on-drug-classified.ts';
import { onDrugRegistered } from '../feed/on-drug-registered.ts';
import { onImporterLicensed } from '../feed/on-importer-licensed.ts';
import { onItemUsed } from '../feed/on-item-used.ts';
import { onItemsMovedInZone } from '../feed/on-items-moved-in-zone.ts';
import { onItemsReceived } from '../feed/on-items-received.ts';
import { onItemsScannedOut } from '../feed/on-items-scanned-out.ts';
import { onListPublished } from '../feed/on-list-published.ts';
import { onPilotPeriodSet } from '../feed/on-pilot-period-set.ts';
import { approvalQuotaResolvers } from '../approval-quota/approval-quota.resolvers.ts';
import { approvalResolvers } from '../approval/approval.resolvers.ts';
import { binStockResolvers } from '../bin-stock/bin-stock.resolvers.ts';
import { binResolvers } from '../bin/bin.resolvers.ts';
import { bondedLotResolvers } from '../bonded-lot/bonded-lot.resolvers.ts';
import { bookDifferenceResolvers } from '../book-difference/book-difference.resolvers.ts';
import { clearanceFormResolvers } from '../clearance-form/clearance-form.resolvers.ts';
import { coverageResolvers } from '../coverage/coverage.resolvers.ts';
import { customsDeclarationResolvers } from '../customs-declaration/customs-declaration.resolvers.ts';
import { drugResolvers } from '../drug/drug.resolvers.ts';
import { findingResolvers } from '../finding/finding.resolvers.ts';
import { holdResolvers } from '../hold/hold.resolvers.ts';
import { importerResolvers } from '../importer/importer.resolvers.ts';
import { inboxResolvers } from '../inbox/inbox.resolvers.ts';
import { institutionResolvers } from '../institution/institution.resolvers.ts';
import { lotEntryResolvers } from '../lot-entry/lot-entry.resolvers.ts';
import { organisationResolvers } from '../organisation/organisation.resolvers.ts';
import { releaseResolvers } from '../release/release.resolvers.ts';
import { settingResolvers } from '../setting/setting.resolvers.ts';
import { stockCountResolvers } from '../stock-count/stock-count.resolvers.ts';
import { stockMovementResolvers } from '../stock-movement/stock-movement.resolvers.ts';
import { stockPlanResolvers } from '../stock-plan/stock-plan.resolvers.ts';
import { stockSumResolvers } from '../stock-sum/stock-sum.resolvers.ts';
import { storageAreaResolvers } from '../storage-area/storage-area.resolvers.ts';
import { supplyRequestResolvers } from '../supply-request/supply-request.resolvers.ts';
import { initial as initial0001 } from '../migrations/0001-initial.ts';
import { exactText as exactText0002 } from '../migrations/0002-exact-text.ts';
import { listsInCommitOrder as listsInCommitOrder0003 } from '../migrations/0003-lists-in-commit-order.ts';
import { eventIds as eventIds0004 } from '@hub/shared/feed/0004-event-ids.ts';
import { storageProbe as storageProbe0005 } from '@hub/shared/database/0005-storage-probe.ts';
import { cursorRebuilds as cursorRebuilds0006 } from '@hub/shared/feed/0006-cursor-rebuilds.ts';
import { linesOfLists as linesOfLists0007 } from '../migrations/0007-lines-of-lists.ts';
import { releasedByForm as releasedByForm0009 } from '../migrations/0009-released-by-form.ts';
import { indexesOfLists as indexesOfLists0010 } from '../migrations/0010-indexes-of-lists.ts';
import { indexesOfRights as indexesOfRights0011 } from '../migrations/0011-indexes-of-rights.ts';
import { restrictions as restrictions0012 } from '../migrations/0012-restrictions.ts';
import { sealedCursors as sealedCursors0012 } from '@hub/shared/feed/0012-sealed-cursors.ts';
import { inbox as inbox0013 } from '../migrations/0013-inbox.ts';
import { inboxChanges as inboxChanges0014 } from '../migrations/0014-inbox-changes.ts';
import { endedApprovals as endedApprovals0015 } from '../migrations/0015-ended-approvals.ts';
import { membersOfLists as membersOfLists0016 } from '../migrations/0016-members-of-lists.ts';
import { confirmedAgreements as confirmedAgreements0017 } from '../migrations/0017-confirmed-agreements.ts';
import { importerLicences as importerLicences0018 } from '../migrations/0018-importer-licences.ts';
import { measuresOfLots as measuresOfLots0019 } from '../migrations/0019-measures-of-lots.ts';
import { supplyRequests as supplyRequests0020 } from '../migrations/0020-supply-requests.ts';
import { booksOfLots as booksOfLots0021 } from '../migrations/0021-books-of-lots.ts';
import { licenceScopes as licenceScopes0022 } from '../migrations/0022-licence-scopes.ts';
import { storageAreas as storageAreas0023 } from '../migrations/0023-storage-areas.ts';
import { clearanceSteps as clearanceSteps0024 } from '../migrations/0024-clearance-steps.ts';
import { countsAndRemovals as countsAndRemovals0025 } from '../migrations/0025-counts-and-removals.ts';
import { linesOfReleases as linesOfReleases0026 } from '../migrations/0026-lines-of-releases.ts';
import { releasesToTheGate as releasesToTheGate0027 } from '../migrations/0027-releases-to-the-gate.ts';
import { holds as holds0028 } from '../migrations/0028-holds.ts';
import { useOfDrugs as useOfDrugs0030 } from '../migrations/0030-use-of-drugs.ts';
import { lotEntries as lotEntries0031 } from '../migrations/0031-lot-entries.ts';
import { reminders as reminders0032 } from '../migrations/0032-reminders.ts';
import { indexesOfFilteredLists as indexesOfFilteredLists0033 } from '../migrations/0033-indexes-of-filtered-lists.ts';
import { returnedPacks as returnedPacks0034 } from '../migrations/0034-returned-packs.ts';
import { indexesOfDaysAndSums as indexesOfDaysAndSums0035 } from '../migrations/0035-indexes-of-days-and-sums.ts';
import { releasesThatCameBack as releasesThatCameBack0036 } from '../migrations/0036-releases-that-came-back.ts';
import { approvalsOfInstitutions as approvalsOfInstitutions0037 } from '../migrations/0037-approvals-of-institutions.ts';
import { indexesOfForecastsAndKinds as indexesOfForecastsAndKinds0038 } from '../migrations/0038-indexes-of-forecasts-and-kinds.ts';
import { packsOfHolds as packsOfHolds0039 } from '../migrations/0039-packs-of-holds.ts';
import { lotsOfCounts as lotsOfCounts0040 } from '../migrations/0040-lots-of-counts.ts';
import { packsThroughTheGate as packsThroughTheGate0041 } from '../migrations/0041-packs-through-the-gate.ts';
import { listsOfCounts as listsOfCounts0042 } from '../migrations/0042-lists-of-counts.ts';
import { usedShareIsStored as usedShareIsStored0043 } from '../migrations/0043-used-share-is-stored.ts';
import { plansAndAreasEnd as plansAndAreasEnd0044 } from '../migrations/0044-plans-and-areas-end.ts';
import { declarationsAreRevoked as declarationsAreRevoked0045 } from '../migrations/0045-declarations-are-revoked.ts';
import { approvalsInTheirOrder as approvalsInTheirOrder0046 } from '../migrations/0046-approvals-in-their-order.ts';
import type { Mutations } from '../command.ts';
import type { Resolvers } from './resolvers.ts';

const commands: CommandsOf<Mutations> = {
  openStorageArea,
  closeStorageArea,
  planStock,
  withdrawStockPlan,
  enterBondedStock,
  recordEntry,
  moveStock,
  applyForClearanceForm,
  issueClearanceForm,
  refuseClearanceForm,
  withdrawClearanceForm,
  cancelClearanceForm,
  recordDeclaration,
  withdrawDeclaration,
  passCustoms,
  revokeDeclaration,
  releaseFromZone,
  confirmGatePassage,
  cancelRelease,
  askForSupply,
  answerSupply,
  withdrawSupply,
  countStock,
  confirmCount,
  destroyStock,
  reexportStock,
  returnToBond,
  placeHold,
  liftHold,
  changeCustomsSetting,
  acknowledgeStockItems,
};

const resolvers: Complete<Omit<Resolvers, 'Mutation'>> = mergedResolvers(
  approvalQuotaResolvers,
  approvalResolvers,
  binStockResolvers,
  binResolvers,
  bondedLotResolvers,
  bookDifferenceResolvers,
  clearanceFormResolvers,
  coverageResolvers,
  customsDeclarationResolvers,
  drugResolvers,
  findingResolvers,
  holdResolvers,
  importerResolvers,
  inboxResolvers,
  institutionResolvers,
  lotEntryResolvers,
  organisationResolvers,
  releaseResolvers,
  settingResolvers,
  stockCountResolvers,
  stockMovementResolvers,
  stockPlanResolvers,
  stockSumResolvers,
  storageAreaResolvers,
  supplyRequestResolvers,
);

/** What of this subgraph is found by the names of its files. */
export const wiring: Wiring = {
  resolvers: mergedResolvers(resolvers, resolversOfCommands(commands)),
  entities: [
    Agreement,
    ApprovalQuota,
    ShareQuota,
    BinStock,
    Bin,
    BondedLot,
    ClearanceForm,
    CustomsDeclaration,
    DrugOrigin,
    Hold,
    HospitalPack,
    HospitalStock,
    DailyUse,
    ZoneItem,
    KnownName,
    LotEntry,
    LotRecipient,
    PilotPeriod,
    Release,
    StockCount,
    StockCountLine,
    StockMovement,
    StockPlan,
    StockPlanLine,
    StockRemoval,
    StorageArea,
    SupplyRequest,
  ],
  migrations: [
    initial0001,
    exactText0002,
    listsInCommitOrder0003,
    eventIds0004,
    storageProbe0005,
    cursorRebuilds0006,
    linesOfLists0007,
    releasedByForm0009,
    indexesOfLists0010,
    indexesOfRights0011,
    restrictions0012,
    sealedCursors0012,
    inbox0013,
    inboxChanges0014,
    endedApprovals0015,
    membersOfLists0016,
    confirmedAgreements0017,
    importerLicences0018,
    measuresOfLots0019,
    supplyRequests0020,
    booksOfLots0021,
    licenceScopes0022,
    storageAreas0023,
    clearanceSteps0024,
    countsAndRemovals0025,
    linesOfReleases0026,
    releasesToTheGate0027,
    holds0028,
    useOfDrugs0030,
    lotEntries0031,
    reminders0032,
    indexesOfFilteredLists0033,
    returnedPacks0034,
    indexesOfDaysAndSums0035,
    releasesThatCameBack0036,
    approvalsOfInstitutions0037,
    indexesOfForecastsAndKinds0038,
    packsOfHolds0039,
    lotsOfCounts0040,
    packsThroughTheGate0041,
    listsOfCounts0042,
    usedShareIsStored0043,
    plansAndAreasEnd0044,
    declarationsAreRevoked0045,
    approvalsInTheirOrder0046,
  ],
  reactions: [
    onAgreementConfirmed,
    onAgreementEnded,
    onAgreementRegistered,
    onApprovalEnded,
    onApprovalRecorded,
    onControlMeasureOrdered,
    onDrugClassified,
    onDrugRegistered,
    onImporterLicensed,
    onItemUsed,
    onItemsMovedInZone,
    onItemsReceived,
    onItemsScannedOut,
    onListPublished,
    onPilotPeriodSet,
  ],
};
