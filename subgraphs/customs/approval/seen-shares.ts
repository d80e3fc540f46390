import type { EntityManager } from '@mikro-orm/core';
import type { Principal } from '@hub/shared/access/principal.ts';
import { rowsFor } from '@hub/shared/access/room.ts';
import { placeholders, select } from '@hub/shared/database/statement.ts';
import { rooms } from '../rooms.ts';
import { ShareQuota } from './approval.entity.ts';

/** Who asks, and where. */
export interface Asking {
  em: EntityManager;
  principal: Principal | undefined;
}

/** As the owner of approvals decides: an institution sees its own share, an importer those of whom it serves (D15). */
function seenShares(principal: Principal | undefined): { condition: string; values: string[] } {
  if (rowsFor(rooms.approvals, principal)) return { condition: '1 = 1', values: [] };
  const { kind, id } = principal?.organisation ?? {};
  if (kind === 'INSTITUTION') return { condition: 'share.institution_id = ?', values: [id!] };
  if (kind !== 'IMPORTER') return { condition: '1 = 0', values: [] };
  const served = `select 1 from agreement served
    where served.importer_id = ? and served.institution_id = share.institution_id`;
  return { condition: `exists (${served})`, values: [id!] };
}

/** The shares of these approvals that the caller sees. One without any is to it as if it did not exist. */
export async function sharesSeenBy({ em, principal }: Asking, approvalIds: readonly string[]): Promise<ShareQuota[]> {
  if (approvalIds.length === 0) return [];
  const { condition, values } = seenShares(principal);
  const rows = await select(
    em,
    `select share.* from share_quota share
      where share.approval_id in (${placeholders(approvalIds)}) and ${condition}
      order by share.approval_id, share.institution_id`,
    [...approvalIds, ...values],
  );
  return rows.map((row) => em.map(ShareQuota, row));
}

/**
 * Of these approvals, those whose total of what was cleared the caller may know: it sees all shares. An importer never
 * may: others clear for the same institutions.
 */
export async function countedFor({ em, principal }: Asking, approvalIds: readonly string[]): Promise<Set<string>> {
  if (principal?.organisation.kind === 'IMPORTER') return new Set();
  const { condition, values } = seenShares(principal);
  const hidden = await select<{ approvalId: string }>(
    em,
    `select distinct share.approval_id as approvalId from share_quota share
      where share.approval_id in (${placeholders(approvalIds)}) and not (${condition})`,
    [...approvalIds, ...values],
  );
  const partly = new Set(hidden.map(({ approvalId }) => approvalId));
  return new Set(approvalIds.filter((id) => !partly.has(id)));
}
