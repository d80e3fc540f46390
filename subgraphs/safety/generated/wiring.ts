// Generated from the names of files by npm run generate. Not edited by hand.
import { resolversOfCommands, type CommandsOf } from '@hub/shared/command/commands-of.ts';
import type { Wiring } from '@hub/shared/subgraph/definition.ts';
import { mergedResolvers, type Complete } from '@hub/shared/subgraph/merged-resolvers.ts';
import { reportAdverseReaction } from '../adverse-reaction-report/report-adverse-reaction.ts';
import { acknowledgeSafetyItems } from '../inbox/acknowledge-safety-items.ts';
import { openJointAssessment } from '../joint-assessment/open-joint-assessment.ts';
import { signAssessment } from '../joint-assessment/sign-assessment.ts';
import { AdverseReactionReport } from '../adverse-reaction-report/adverse-reaction-report.entity.ts';
import { ControlMeasure } from '../control-measure/control-measure.entity.ts';
import { KnownDrug } from '../drug/drug.entity.ts';
import { DrugImporter, ReleasedDrug, ReceivedRelease } from '../holder/holder.entity.ts';
import { UsedItem } from '../item/item.entity.ts';
import { JointAssessment, AssessmentSignature } from '../joint-assessment/joint-assessment.entity.ts';
import { onDrugRegistered } from '../feed/on-drug-registered.ts';
import { onItemUsed } from '../feed/on-item-used.ts';
import { onItemsReceived } from '../feed/on-items-received.ts';
import { onLotEntered } from '../feed/on-lot-entered.ts';
import { onStockReleased } from '../feed/on-stock-released.ts';
import { reportResolvers } from '../adverse-reaction-report/adverse-reaction-report.resolvers.ts';
import { measureResolvers } from '../control-measure/control-measure.resolvers.ts';
import { drugResolvers } from '../drug/drug.resolvers.ts';
import { inboxResolvers } from '../inbox/inbox.resolvers.ts';
import { itemResolvers } from '../item/item.resolvers.ts';
import { assessmentResolvers } from '../joint-assessment/joint-assessment.resolvers.ts';
import { notificationResolvers } from '../notification/notification.resolvers.ts';
import { organisationResolvers } from '../organisation/organisation.resolvers.ts';
import { initial as initial0001 } from '../migrations/0001-initial.ts';
import { exactText as exactText0002 } from '../migrations/0002-exact-text.ts';
import { listsInCommitOrder as listsInCommitOrder0003 } from '../migrations/0003-lists-in-commit-order.ts';
import { eventIds as eventIds0004 } from '@hub/shared/feed/0004-event-ids.ts';
import { storageProbe as storageProbe0005 } from '@hub/shared/database/0005-storage-probe.ts';
import { cursorRebuilds as cursorRebuilds0006 } from '@hub/shared/feed/0006-cursor-rebuilds.ts';
import { linesOfLists as linesOfLists0007 } from '../migrations/0007-lines-of-lists.ts';
import { knownDrugs as knownDrugs0008 } from '../migrations/0008-known-drugs.ts';
import { indexesOfLists as indexesOfLists0009 } from '../migrations/0009-indexes-of-lists.ts';
import { inbox as inbox0010 } from '../migrations/0010-inbox.ts';
import { holders as holders0011 } from '../migrations/0011-holders.ts';
import { inboxChanges as inboxChanges0012 } from '../migrations/0012-inbox-changes.ts';
import { sealedCursors as sealedCursors0012 } from '@hub/shared/feed/0012-sealed-cursors.ts';
import { codedTerms as codedTerms0013 } from '../migrations/0013-coded-terms.ts';
import type { Mutations } from '../command.ts';
import type { Resolvers } from './resolvers.ts';

const commands: CommandsOf<Mutations> = {
  reportAdverseReaction,
  acknowledgeSafetyItems,
  openJointAssessment,
  signAssessment,
};

const resolvers: Complete<Omit<Resolvers, 'Mutation'>> = mergedResolvers(
  reportResolvers,
  measureResolvers,
  drugResolvers,
  inboxResolvers,
  itemResolvers,
  assessmentResolvers,
  notificationResolvers,
  organisationResolvers,
);

/** What of this subgraph is found by the names of its files. */
export const wiring: Wiring = {
  resolvers: mergedResolvers(resolvers, resolversOfCommands(commands)),
  entities: [
    AdverseReactionReport,
    ControlMeasure,
    KnownDrug,
    DrugImporter,
    ReleasedDrug,
    ReceivedRelease,
    UsedItem,
    JointAssessment,
    AssessmentSignature,
  ],
  migrations: [
    initial0001,
    exactText0002,
    listsInCommitOrder0003,
    eventIds0004,
    storageProbe0005,
    cursorRebuilds0006,
    linesOfLists0007,
    knownDrugs0008,
    indexesOfLists0009,
    inbox0010,
    holders0011,
    inboxChanges0012,
    sealedCursors0012,
    codedTerms0013,
  ],
  reactions: [
    onDrugRegistered,
    onItemUsed,
    onItemsReceived,
    onLotEntered,
    onStockReleased,
  ],
};
