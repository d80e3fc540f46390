import type { EntityManager } from '@mikro-orm/core';
import { forUpdate, placeholders, select } from '../database/statement.ts';

/**
 * Waits for what is being applied of other agencies' logs, and holds back the rest until the transaction ends: whoever
 * decides by copies has either seen a fact, or the reaction to it sees the decision. Unlike catching up, it needs no
 * other agency to answer.
 */
export async function holdFollowing(em: EntityManager, upstreams: readonly string[]): Promise<void> {
  await select(
    em,
    `select upstream from feed_cursor where upstream in (${placeholders(upstreams)}) order by upstream${forUpdate(em)}`,
    upstreams,
  );
}
