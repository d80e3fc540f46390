import type { Reaction } from '@hub/shared/feed/reaction.ts';
import { onAgreementRegistered } from './on-agreement-registered.ts';
import { onApprovalRecorded } from './on-approval-recorded.ts';
import { onControlMeasureOrdered } from './on-control-measure-ordered.ts';
import { onDrugRegistered } from './on-drug-registered.ts';
import { onItemsMovedInZone } from './on-items-moved-in-zone.ts';
import { onListPublished } from './on-list-published.ts';
import { onPilotPeriodSet } from './on-pilot-period-set.ts';

/** This agency's reactions to other agencies' facts. */
export const reactions: readonly Reaction[] = [
  onAgreementRegistered,
  onApprovalRecorded,
  onControlMeasureOrdered,
  onDrugRegistered,
  onItemsMovedInZone,
  onListPublished,
  onPilotPeriodSet,
];
