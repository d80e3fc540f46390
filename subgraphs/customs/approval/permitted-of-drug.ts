import { rowsFor } from '@hub/shared/access/room.ts';
import { select } from '@hub/shared/database/statement.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { rooms } from '../rooms.ts';
import { isValidOn } from './rules/is-valid-on.ts';

/** Packs of a drug under its approvals. */
interface Permitted {
  /** What may still be cleared today (R3). */
  left: number;
  /** What was cleared so far. */
  cleared: number;
}

/** Approvals that end together, or an institution's share of one. */
interface Quota {
  /** A sum is text on some databases. */
  approved: number | string | null;
  cleared: number | string;
  validUntil: string | null;
  endedAt: unknown;
}

/**
 * What the approvals of a drug permit: to those who know such sums in all, to an institution what is its own share; null
 * for others, and for an institution with an approval that limits it together with others.
 */
export async function permittedOfDrug(
  context: RequestContext,
  drugId: string,
  today: string,
): Promise<Permitted | null> {
  const quotas = await quotasOf(context, drugId);
  if (!quotas) return null;
  const valid = quotas.filter((quota) => isValidOn(quota, today));
  if (valid.some(({ approved }) => approved === null)) return null;
  return {
    left: valid.reduce((sum, { approved, cleared }) => sum + Number(approved) - Number(cleared), 0),
    cleared: quotas.reduce((sum, { cleared }) => sum + Number(cleared), 0),
  };
}

async function quotasOf({ em, principal }: RequestContext, drugId: string): Promise<Quota[] | null> {
  const columns = 'approval.valid_until as validUntil, approval.ended_at as endedAt';
  if (rowsFor(rooms.approvalSums, principal))
    return select<Quota>(
      em,
      `select sum(approval.approved) as approved, sum(approval.cleared) as cleared, ${columns}
         from approval_quota approval where approval.drug_id = ? group by approval.valid_until, approval.ended_at`,
      [drugId],
    );
  const { kind, id } = principal?.organisation ?? {};
  if (kind !== 'INSTITUTION') return null;
  // Without a share of its own, it is limited by the total alone, which it knows if no other institution is named.
  return select<Quota>(
    em,
    `select case when share.share is null and not exists (select 1 from share_quota other
                    where other.approval_id = share.approval_id and other.institution_id <> share.institution_id)
                 then approval.approved else share.share end as approved,
            share.cleared, ${columns}
       from share_quota share join approval_quota approval on approval.id = share.approval_id
      where share.institution_id = ? and share.drug_id = ?`,
    [id!, drugId],
  );
}
