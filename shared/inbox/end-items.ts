import type { CommandContext } from '../command/context.ts';
import { changeRows, findRows, type RowConditions } from '../database/rows.ts';
import { InboxItem } from './inbox-item.entity.ts';
import { noteChanges } from './note-changes.ts';

/** Ends the items that match, which is news to their owners; of a task also says when it was done. */
export async function endItems(
  context: Pick<CommandContext, 'em' | 'now' | 'append'>,
  which: RowConditions<InboxItem>,
  answeredAt?: Date,
): Promise<void> {
  const { em } = context;
  const ended = await findRows(em, InboxItem, which, { orderBy: ['line'], lock: true });
  if (ended.length === 0) return;
  const ids = ended.map(({ id }) => id);
  await changeRows(em, InboxItem, { id: ids }, { ...(answeredAt ? { answeredAt } : {}), open: false });
  noteChanges(context, ended);
}
