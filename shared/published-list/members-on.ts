import type { EntityManager } from '@mikro-orm/core';
import { remembered } from '../feed/remembered.ts';
import { PublishedList } from './published-list.entity.ts';

/**
 * The members of the list in effect on a day, each with whom it is listed for: of the versions that have taken effect,
 * the last. No further version is applied before the transaction ends.
 */
export function membersOn(
  em: EntityManager,
  list: { upstream: string; kind: string; day: string },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { upstream, kind, day } = list;
  return remembered(em, upstream, `${kind} list of ${day}`, async () => {
    const effective = { kind, effectiveFrom: { $lte: day } };
    const [version] = await em.find(PublishedList, effective, { orderBy: { version: 'desc' }, limit: 1 });
    return new Map((version?.members ?? []).map((member) => [member.id, member.for]));
  });
}
