import { LockMode, type FilterQuery } from '@mikro-orm/core';
import type { CommandContext } from '../command/context.ts';
import { InboxItem } from './inbox-item.entity.ts';
import { changedFields, noteChanges } from './note-changes.ts';

/** Ends the items that match, which is news to their owners; of a task also says when it was done. */
export async function endItems(
  context: Pick<CommandContext, 'em' | 'now' | 'append'>,
  which: FilterQuery<InboxItem>,
  answeredAt?: Date,
): Promise<void> {
  const { em } = context;
  const ended = await em.find(InboxItem, which, {
    fields: changedFields,
    orderBy: { line: 'asc' },
    lockMode: LockMode.PESSIMISTIC_WRITE,
  });
  if (ended.length === 0) return;
  const ids = ended.map(({ id }) => id);
  await em.nativeUpdate(InboxItem, { id: { $in: ids } }, { ...(answeredAt ? { answeredAt } : {}), open: false });
  noteChanges(context, ended);
}
