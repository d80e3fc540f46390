import type { EntityManager } from '@mikro-orm/core';
import { placeholders, select } from '@hub/shared/database/statement.ts';

/** The packs released under each approval: the sum over its forms, none of which exceeds what it cleared (R78). */
export async function releasedUnder(em: EntityManager, approvalIds: readonly string[]): Promise<Map<string, number>> {
  if (approvalIds.length === 0) return new Map();
  const sums = await select<{ approvalId: string; released: number | string }>(
    em,
    `select approval_id as approvalId, sum(released) as released from clearance_form
      where approval_id in (${placeholders(approvalIds)}) group by approval_id`,
    approvalIds,
  );
  return new Map(sums.map(({ approvalId, released }) => [approvalId, Number(released)]));
}
