import { defineLoader, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import { ApprovalQuota } from '../approval/approval.entity.ts';
import { concerns } from '@hub/shared/access/concerns.ts';
import { ClearanceForm } from './clearance-form.entity.ts';
import { releasedUnder } from './released-under.ts';

export const formById = defineLoader(async ({ em, principal }, ids: readonly string[]) => {
  const rows = await em.find(ClearanceForm, { $and: [concerns(principal), { id: { $in: [...ids] } }] });
  return inKeyOrder(ids, rows, (row) => row.id);
});

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
