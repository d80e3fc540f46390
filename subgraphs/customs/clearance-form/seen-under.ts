import { sqlFor } from '@hub/shared/access/room.ts';
import { placeholders, select } from '@hub/shared/database/statement.ts';
import type { Asking } from '../approval/seen-shares.ts';
import { rooms } from '../rooms.ts';
import { issued } from './clearance-form.entity.ts';

/** Packs cleared and released, in the drug's unit. */
export interface Passed {
  cleared: number;
  released: number;
}

/** What was cleared and released under each approval with the forms that the caller sees (R75, R78). */
export async function seenUnder(
  { em, principal }: Omit<Asking, 'day'>,
  approvalIds: readonly string[],
): Promise<Map<string, Passed>> {
  if (approvalIds.length === 0) return new Map();
  const { condition, values } = sqlFor(rooms.forms, principal, 'form');
  const sums = await select<{ approvalId: string; cleared: number | string; released: number | string }>(
    em,
    `select form.approval_id as approvalId, sum(form.released) as released,
            sum(case when form.status in (${issued}) then form.quantity - form.freed else 0 end) as cleared
       from clearance_form form
      where form.approval_id in (${placeholders(approvalIds)}) and ${condition} group by form.approval_id`,
    [...approvalIds, ...values],
  );
  return new Map(
    sums.map(({ approvalId, cleared, released }) => [
      approvalId,
      { cleared: Number(cleared), released: Number(released) },
    ]),
  );
}
