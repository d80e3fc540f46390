import type { FilterQuery } from '@mikro-orm/core';
import type { Organisation, Principal } from '../access/principal.ts';
import type { InboxItem } from './inbox-item.entity.ts';

/** The items of the caller's organisation. */
export function ownItems(principal: Principal | undefined): FilterQuery<InboxItem> {
  const { kind, id }: Organisation = principal?.organisation ?? { kind: 'PUBLIC', id: '' };
  return { ownerKind: kind, ownerId: id };
}

/** Tasks that are not done on a day after their last one. */
export const overdueItems = (today: string): FilterQuery<InboxItem> => ({
  open: true,
  task: true,
  answerBy: { $lt: today },
});

/** All the others. */
export const timelyItems = (today: string): FilterQuery<InboxItem> => ({
  $or: [{ open: false }, { task: false }, { answerBy: null }, { answerBy: { $gte: today } }],
});
