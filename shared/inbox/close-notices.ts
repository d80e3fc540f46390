import { LockMode } from '@mikro-orm/core';
import type { CommandContext } from '../command/context.ts';
import { InboxItem } from './inbox-item.entity.ts';
import { changedFields, noteChanges } from './note-changes.ts';

/** Closes the notices of a kind about these things: what they tell is no longer so. */
export async function closeNotices(context: CommandContext, kind: string, about: readonly string[]): Promise<void> {
  const { em } = context;
  const closed = await em.find(
    InboxItem,
    { about: { $in: [...about] }, kind, task: false, open: true },
    { fields: changedFields, orderBy: { line: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (closed.length === 0) return;
  await em.nativeUpdate(InboxItem, { id: { $in: closed.map(({ id }) => id) } }, { open: false });
  noteChanges(context, closed);
}
