import type { Reaction } from '@hub/shared/feed/reaction.ts';
import { onDrugRegistered } from './on-drug-registered.ts';
import { onItemUsed } from './on-item-used.ts';

/** What this agency does when facts of the others arrive. */
export const reactions: readonly Reaction[] = [onDrugRegistered, onItemUsed];
