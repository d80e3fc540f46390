import type { FilterQuery } from '@mikro-orm/core';
import type { Principal } from '../access/principal.ts';
import type { InboxItem } from './inbox-item.entity.ts';

/** The items of the caller's organisation. */
export function ownItems(principal: Principal | undefined): FilterQuery<InboxItem> {
  const { kind, id } = principal?.organisation ?? { kind: 'PUBLIC', id: '' };
  return { ownerKind: kind, ownerId: id };
}

/** Items that wait for something: tasks that are not done, notices that are not acknowledged. */
export const openItems: FilterQuery<InboxItem> = {
  $or: [
    { answerBy: { $ne: null }, answeredAt: null },
    { answerBy: null, acknowledgedAt: null },
  ],
};

/** Tasks that are not done on a day after their last one. */
export const overdueItems = (today: string): FilterQuery<InboxItem> => ({ answerBy: { $lt: today }, answeredAt: null });
