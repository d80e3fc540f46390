// Generated from the names of files by npm run generate. Not edited by hand.
import { resolversOfCommands, type CommandsOf } from '@hub/shared/command/commands-of.ts';
import type { Wiring } from '@hub/shared/subgraph/definition.ts';
import { mergedResolvers, type Complete } from '@hub/shared/subgraph/merged-resolvers.ts';
import { codeItems } from '../item/code-items.ts';
import { scanIn } from '../item/scan-in.ts';
import { shelve } from '../item/shelve.ts';
import { scanOut } from '../release/scan-out.ts';
import { receive } from '../release/receive.ts';
import { registerClinicalProtocol } from '../clinical-protocol/register-clinical-protocol.ts';
import { recordUse } from '../item-use/record-use.ts';
import { acknowledgeTraceItems } from '../inbox/acknowledge-trace-items.ts';
import { Lot, LotVariance } from '../bonded-lot/bonded-lot.entity.ts';
import { ClinicalProtocol } from '../clinical-protocol/clinical-protocol.entity.ts';
import { DrugIndication } from '../drug/drug.entity.ts';
import { KnownInstitution } from '../institution/institution.entity.ts';
import { ItemUse } from '../item-use/item-use.entity.ts';
import { Item, ItemStep } from '../item/item.entity.ts';
import { PilotPeriod } from '../pilot-period/pilot-period.entity.ts';
import { Dispatch } from '../release/release.entity.ts';
import { TraceAlert } from '../trace-alert/trace-alert.entity.ts';
import { onControlMeasureOrdered } from '../feed/on-control-measure-ordered.ts';
import { onCustomsHold } from '../feed/on-customs-hold.ts';
import { onDrugClassified } from '../feed/on-drug-classified.ts';
import { onDrugRegistered } from '../feed/on-drug-registered.ts';
import { onDrugRemoved } from '../feed/on-drug-removed.ts';
import { onImporterLicensed } from '../feed/on-importer-licensed.ts';
import { onInstitutionRemoved } from '../feed/on-institution-removed.ts';
import { onListPublished } from '../feed/on-list-published.ts';
import { onLotEntered } from '../feed/on-lot-entered.ts';
import { onPilotPeriodSet } from '../feed/on-pilot-period-set.ts';
import { onReleaseCancelled } from '../feed/on-release-cancelled.ts';
import { onStockAdjusted } from '../feed/on-stock-adjusted.ts';
import { onStockReleased } from '../feed/on-stock-released.ts';
import { bondedLotResolvers } from '../bonded-lot/bonded-lot.resolvers.ts';
import { protocolResolvers } from '../clinical-protocol/clinical-protocol.resolvers.ts';
import { drugResolvers } from '../drug/drug.resolvers.ts';
import { inboxResolvers } from '../inbox/inbox.resolvers.ts';
import { institutionResolvers } from '../institution/institution.resolvers.ts';
import { useResolvers } from '../item-use/item-use.resolvers.ts';
import { itemResolvers } from '../item/item.resolvers.ts';
import { releaseResolvers } from '../release/release.resolvers.ts';
import { alertResolvers } from '../trace-alert/trace-alert.resolvers.ts';
import { initial as initial0001 } from '../migrations/0001-initial.ts';
import { exactText as exactText0002 } from '../migrations/0002-exact-text.ts';
import { listsInCommitOrder as listsInCommitOrder0003 } from '../migrations/0003-lists-in-commit-order.ts';
import { eventIds as eventIds0004 } from '@hub/shared/feed/0004-event-ids.ts';
import { storageProbe as storageProbe0005 } from '@hub/shared/database/0005-storage-probe.ts';
import { cursorRebuilds as cursorRebuilds0006 } from '@hub/shared/feed/0006-cursor-rebuilds.ts';
import { linesOfLists as linesOfLists0007 } from '../migrations/0007-lines-of-lists.ts';
import { knownInstitutions as knownInstitutions0008 } from '../migrations/0008-known-institutions.ts';
import { indexesOfLists as indexesOfLists0009 } from '../migrations/0009-indexes-of-lists.ts';
import { removedInstitutions as removedInstitutions0010 } from '../migrations/0010-removed-institutions.ts';
import { listedAgain as listedAgain0011 } from '../migrations/0011-listed-again.ts';
import { restrictions as restrictions0012 } from '../migrations/0012-restrictions.ts';
import { sealedCursors as sealedCursors0012 } from '@hub/shared/feed/0012-sealed-cursors.ts';
import { delistings as delistings0013 } from '../migrations/0013-delistings.ts';
import { inbox as inbox0014 } from '../migrations/0014-inbox.ts';
import { inboxChanges as inboxChanges0015 } from '../migrations/0015-inbox-changes.ts';
import { publishedLists as publishedLists0016 } from '../migrations/0016-published-lists.ts';
import { measuresOfLots as measuresOfLots0017 } from '../migrations/0017-measures-of-lots.ts';
import { licenceCopies as licenceCopies0018 } from '../migrations/0018-licence-copies.ts';
import { cancelledReleases as cancelledReleases0019 } from '../migrations/0019-cancelled-releases.ts';
import { returnedPacks as returnedPacks0020 } from '../migrations/0020-returned-packs.ts';
import { varianceOfLots as varianceOfLots0021 } from '../migrations/0021-variance-of-lots.ts';
import type { Mutations } from '../command.ts';
import type { Resolvers } from './resolvers.ts';

const commands: CommandsOf<Mutations> = {
  codeItems,
  scanIn,
  shelve,
  scanOut,
  receive,
  registerClinicalProtocol,
  recordUse,
  acknowledgeTraceItems,
};

const resolvers: Complete<Omit<Resolvers, 'Mutation'>> = mergedResolvers(
  bondedLotResolvers,
  protocolResolvers,
  drugResolvers,
  inboxResolvers,
  institutionResolvers,
  useResolvers,
  itemResolvers,
  releaseResolvers,
  alertResolvers,
);

/** What of this subgraph is found by the names of its files. */
export const wiring: Wiring = {
  resolvers: mergedResolvers(resolvers, resolversOfCommands(commands)),
  entities: [
    Lot,
    LotVariance,
    ClinicalProtocol,
    DrugIndication,
    KnownInstitution,
    ItemUse,
    Item,
    ItemStep,
    PilotPeriod,
    Dispatch,
    TraceAlert,
  ],
  migrations: [
    initial0001,
    exactText0002,
    listsInCommitOrder0003,
    eventIds0004,
    storageProbe0005,
    cursorRebuilds0006,
    linesOfLists0007,
    knownInstitutions0008,
    indexesOfLists0009,
    removedInstitutions0010,
    listedAgain0011,
    restrictions0012,
    sealedCursors0012,
    delistings0013,
    inbox0014,
    inboxChanges0015,
    publishedLists0016,
    measuresOfLots0017,
    licenceCopies0018,
    cancelledReleases0019,
    returnedPacks0020,
    varianceOfLots0021,
  ],
  reactions: [
    onControlMeasureOrdered,
    onCustomsHold,
    onDrugClassified,
    onDrugRegistered,
    onDrugRemoved,
    onImporterLicensed,
    onInstitutionRemoved,
    onListPublished,
    onLotEntered,
    onPilotPeriodSet,
    onReleaseCancelled,
    onStockAdjusted,
    onStockReleased,
  ],
};
