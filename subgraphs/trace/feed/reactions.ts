import type { Reaction } from '@hub/shared/feed/reaction.ts';
import { onControlMeasureOrdered } from './on-control-measure-ordered.ts';
import { onDrugRegistered } from './on-drug-registered.ts';
import { onInstitutionRemoved } from './on-institution-removed.ts';
import { onListPublished } from './on-list-published.ts';
import { onLotEntered } from './on-lot-entered.ts';
import { onStockReleased } from './on-stock-released.ts';

/** This agency's reactions to other agencies' facts. */
export const reactions: readonly Reaction[] = [
  onControlMeasureOrdered,
  onDrugRegistered,
  onInstitutionRemoved,
  onListPublished,
  onLotEntered,
  onStockReleased,
];
