import type { Principal } from '@hub/shared/access/principal.ts';
import { rowsFor } from '@hub/shared/access/room.ts';
import { placeholders, select } from '@hub/shared/database/statement.ts';
import { defineLoader, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { releasedUnder } from '../clearance-form/released-under.ts';
import { rooms } from '../rooms.ts';
import { ApprovalQuota } from './approval.entity.ts';

/**
 * The counts of an approval. Its owner decides who may see the approval; the counts follow. An approval recorded a
 * moment ago may not have arrived yet, so missing ones are looked up again after catching up.
 */
export const quotaById = defineLoader(async ({ em, agency }, ids: readonly string[]) => {
  const find = () => em.find(ApprovalQuota, { id: { $in: [...ids] } });
  let rows = await find();
  if (rows.length < ids.length) {
    await agency.catchUp(['whitelists']).catch(() => {});
    rows = await find();
  }
  return inKeyOrder(ids, rows, (row) => row.id);
});

export const releasedOfApproval = defineLoader(async ({ em }, ids: readonly string[]) => {
  const released = await releasedUnder(em, ids);
  return ids.map((id) => released.get(id) ?? 0);
});

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

export async function seesApproval({ em, principal }: RequestContext, approvalId: string): Promise<boolean> {
  const { condition, values } = seenShares(principal);
  const seen = await select(
    em,
    `select 1 from share_quota share where share.approval_id = ? and ${condition} limit 1`,
    [approvalId, ...values],
  );
  return seen.length > 0;
}

/** Whether the caller sees all shares of an approval: only then it sees what was cleared for all of them. */
export const seesWhole = defineLoader(async ({ em, principal }, ids: readonly string[]) => {
  const { condition, values } = seenShares(principal);
  const hidden = await select<{ approvalId: string }>(
    em,
    `select distinct share.approval_id as approvalId from share_quota share
      where share.approval_id in (${placeholders(ids)}) and not (${condition})`,
    [...ids, ...values],
  );
  const partly = new Set(hidden.map(({ approvalId }) => approvalId));
  return ids.map((id) => !partly.has(id));
});
