import type { Reaction } from '@hub/shared/feed/reaction.ts';
import { onDrugRegistered } from './on-drug-registered.ts';
import { onItemUsed } from './on-item-used.ts';

/** This agency's reactions to other agencies' facts. */
export const reactions: readonly Reaction[] = [onDrugRegistered, onItemUsed];
