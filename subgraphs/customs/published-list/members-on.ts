import type { EntityManager } from '@mikro-orm/core';
import { remembered } from '@hub/shared/feed/remembered.ts';
import { PublishedList, type ListKind } from './published-list.entity.ts';

/** The members of the list in effect on a day, each with whom it names beside it. */
export function membersOn(
  em: EntityManager,
  kind: ListKind,
  day: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  return remembered(em, 'whitelists', `${kind} list of ${day}`, async () => {
    const effective = { kind, effectiveFrom: { $lte: day } };
    const [list] = await em.find(PublishedList, effective, { orderBy: { version: 'desc' }, limit: 1 });
    return new Map((list?.members ?? []).map(({ memberId, institutionIds }) => [memberId, institutionIds]));
  });
}
