import type { EntityManager } from '@mikro-orm/core';
import { refuse } from '@hub/shared/refusal/refusal.ts';
import { ListMember } from './list.entity.ts';
import { listInEffect } from './list.load.ts';

/** Passes only if the list that holds on that day names every one of them (R1). */
export async function requireListed(
  em: EntityManager,
  kind: 'INSTITUTION' | 'IMPORTER',
  ids: readonly string[],
  day: string,
): Promise<void> {
  const list = await listInEffect(em, kind, day);
  const members = list ? await em.find(ListMember, { listVersionId: list.id, memberId: { $in: [...ids] } }) : [];
  const missing = ids.find((id) => !members.some((member) => member.memberId === id));
  if (missing === undefined) return;
  throw refuse(kind === 'INSTITUTION' ? 'INSTITUTION_NOT_LISTED' : 'IMPORTER_NOT_LISTED', { id: missing });
}
