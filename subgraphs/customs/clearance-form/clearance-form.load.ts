import { defineLoader, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import { ApprovalQuota } from '../approval/approval.entity.ts';
import { concerns } from '@hub/shared/access/concerns.ts';
import { ClearanceForm } from './clearance-form.entity.ts';

export const formById = defineLoader(async ({ em, principal }, ids: readonly string[]) => {
  const rows = await em.find(ClearanceForm, { $and: [concerns(principal), { id: { $in: [...ids] } }] });
  return inKeyOrder(ids, rows, (row) => row.id);
});

/**
 * Counts of an approval. Who may see the approval itself is for its owner to say; the counts go with it. One that was
 * recorded a moment ago may not have arrived yet, so what is missing is looked for once more behind the owner's log.
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
