import type { CommandContext } from '../command/context.ts';
import { newId } from '../id/new-id.ts';
import { InboxItem } from './inbox-item.entity.ts';
import { ItemChange } from './item-change.entity.ts';

/** The fields of an item that a change of it names. */
export const changedFields = ['id', 'ownerKind', 'ownerId'] as const;

/** Notes that items have changed, in the transaction of the change: whoever subscribes gets them again. */
export function noteChanges(
  { append }: Pick<CommandContext, 'append'>,
  items: readonly Pick<InboxItem, (typeof changedFields)[number]>[],
): void {
  for (const { id: itemId, ownerKind, ownerId } of items)
    append(ItemChange, { id: newId(), ownerKind, ownerId, itemId }, InboxItem);
}
