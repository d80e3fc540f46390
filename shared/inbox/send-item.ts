import type { Organisation } from '../access/principal.ts';
import type { CommandContext } from '../command/context.ts';
import { newId } from '../id/new-id.ts';
import type { DueDay } from '../time/deadline.ts';
import { InboxItem } from './inbox-item.entity.ts';

/** What an organisation is told. */
export interface NewItem {
  kind: string;
  about: string;
  clause: string;
  text: string;
  /** The last day, if it is a task. */
  due?: DueDay;
}

/** Puts an item into an organisation's inbox, in the transaction of what it tells of. */
export function sendItem({ append, now }: CommandContext, to: Organisation, { due, ...item }: NewItem): void {
  append(InboxItem, {
    id: newId(),
    ownerKind: to.kind,
    ownerId: to.id,
    ...item,
    sentAt: now,
    acknowledgedAt: null,
    answerBy: due?.dueOn ?? null,
    provisional: due?.provisional ?? false,
    answeredAt: null,
  });
}

/** Marks tasks of some kinds about something as done. */
export async function answerItems({ em, now }: CommandContext, about: string, kinds: readonly string[]): Promise<void> {
  await em.nativeUpdate(
    InboxItem,
    { about, kind: { $in: [...kinds] }, answerBy: { $ne: null }, answeredAt: null },
    { answeredAt: now },
  );
}
