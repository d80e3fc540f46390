import type { Organisation } from '../access/principal.ts';
import type { CommandContext } from '../command/context.ts';
import { newId } from '../id/new-id.ts';
import type { DueDay } from '../time/deadline.ts';
import { endItems } from './end-items.ts';
import { InboxItem } from './inbox-item.entity.ts';

/** What an organisation is told. */
export interface NewItem {
  kind: string;
  about: string;
  clause: string;
  text: string;
  /** Whether it has something to do. */
  isTask?: boolean;
  /** The last day for it; only a task has one. */
  due?: DueDay;
}

/** Puts an item into an organisation's inbox, in the transaction of what it tells of. */
export function sendItem(
  { append, now }: Pick<CommandContext, 'append' | 'now'>,
  to: Organisation,
  { due, isTask, ...item }: NewItem,
): void {
  append(InboxItem, {
    id: newId(),
    ownerKind: to.kind,
    ownerId: to.id,
    ...item,
    sentAt: now,
    acknowledgedAt: null,
    task: isTask ?? due !== undefined,
    open: true,
    answerBy: due?.dueOn ?? null,
    provisional: due?.provisional ?? false,
    answeredAt: null,
  });
}

/** Marks tasks of some kinds about something as done: those of one organisation, or all. */
export async function answerItems(
  context: Pick<CommandContext, 'em' | 'now' | 'append'>,
  about: string,
  kinds: readonly string[],
  of?: Organisation,
): Promise<void> {
  const owner = of ? { ownerKind: of.kind, ownerId: of.id } : {};
  await endItems(context, { ...owner, about, kind: kinds, task: true, answeredAt: null }, context.now);
}
