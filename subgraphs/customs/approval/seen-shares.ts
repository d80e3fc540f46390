import type { EntityManager } from '@mikro-orm/core';
import type { Principal } from '@hub/shared/access/principal.ts';
import { rowsFor } from '@hub/shared/access/room.ts';
import { placeholders, select } from '@hub/shared/database/statement.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { servedOn } from '../agreement/served-on.ts';
import { rooms } from '../rooms.ts';
import type { ApprovalQuota, ShareQuota } from './approval.entity.ts';

/** Who asks, where, and on which day: an agreement opens approvals only while it is in force. */
export interface Asking {
  em: EntityManager;
  principal: Principal | undefined;
  day: string;
}

/** A request asks on the day of the hub's clock. */
export const askingToday = ({ em, principal, agency }: RequestContext): Asking => {
  return { em, principal, day: dayOf(agency.clock()) };
};

/** As the owner of approvals decides: an institution sees its own share, an importer those of whom it serves (D15). */
function seenShares({ principal, day }: Asking): { condition: string; values: string[] } {
  if (rowsFor(rooms.approvals, principal)) return { condition: '1 = 1', values: [] };
  const { kind, id } = principal?.organisation ?? {};
  if (kind === 'INSTITUTION') return { condition: 'share.institution_id = ?', values: [id!] };
  if (kind !== 'IMPORTER') return { condition: '1 = 0', values: [] };
  const { condition, values } = servedOn(day, id!);
  const served = `select 1 from agreement served where ${condition} and served.institution_id = share.institution_id`;
  return { condition: `exists (${served})`, values };
}

/** The shares of these approvals that the caller sees. One without any is to it as if it did not exist. */
export async function sharesSeenBy(asking: Asking, approvalIds: readonly string[]): Promise<ShareQuota[]> {
  const { em } = asking;
  if (approvalIds.length === 0) return [];
  const { condition, values } = seenShares(asking);
  return select<ShareQuota>(
    em,
    `select share.approval_id as approvalId, share.institution_id as institutionId, share.share, share.cleared
       from share_quota share
      where share.approval_id in (${placeholders(approvalIds)}) and ${condition}
      order by share.approval_id, share.institution_id`,
    [...approvalIds, ...values],
  );
}

/**
 * Of these approvals, those whose total of what was cleared the caller may know: it sees all shares. An importer never
 * may: others clear for the same institutions.
 */
export async function countedFor(asking: Asking, approvalIds: readonly string[]): Promise<Set<string>> {
  if (asking.principal?.organisation.kind === 'IMPORTER') return new Set();
  const partly = await partlySeen(asking, approvalIds);
  return new Set(approvalIds.filter((id) => !partly.has(id)));
}

/** The totals of these approvals as the caller may know them: no limit where it does not see all shares (D37). */
export async function totalsKnownTo(
  asking: Asking,
  approvals: readonly Pick<ApprovalQuota, 'id' | 'approved'>[],
): Promise<ReadonlyMap<string, number>> {
  const partly = await partlySeen(
    asking,
    approvals.map(({ id }) => id),
  );
  return new Map(approvals.map(({ id, approved }) => [id, partly.has(id) ? Infinity : approved]));
}

/** Of these approvals, those with shares that the caller does not see. */
async function partlySeen(asking: Asking, approvalIds: readonly string[]): Promise<ReadonlySet<string>> {
  const { em } = asking;
  if (approvalIds.length === 0) return new Set();
  const { condition, values } = seenShares(asking);
  const hidden = await select<{ approvalId: string }>(
    em,
    `select distinct share.approval_id as approvalId from share_quota share
      where share.approval_id in (${placeholders(approvalIds)}) and not (${condition})`,
    [...approvalIds, ...values],
  );
  return new Set(hidden.map(({ approvalId }) => approvalId));
}
