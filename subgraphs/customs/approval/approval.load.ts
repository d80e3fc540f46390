import { defineLoader, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { seenUnder } from '../clearance-form/seen-under.ts';
import { ApprovalQuota } from './approval.entity.ts';
import { askingToday, countedFor, sharesSeenBy } from './seen-shares.ts';

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

export const isCounted = defineLoader(async (context, ids: readonly string[]) => {
  const counted = await countedFor(askingToday(context), ids);
  return ids.map((id) => counted.has(id));
});

/** Which of these approvals the caller sees today. */
async function seenOf(context: RequestContext, ids: readonly string[]): Promise<ReadonlySet<string>> {
  return new Set((await sharesSeenBy(askingToday(context), ids)).map(({ approvalId }) => approvalId));
}

/** The counts of an approval that the caller sees today; null otherwise, also of one under which it has a form. */
export const seenQuotaById = defineLoader(async (context, ids: readonly string[]) => {
  const seen = await seenOf(context, ids);
  return Promise.all(ids.map(async (id) => (seen.has(id) ? quotaById(context).load(id) : null)));
});

/** What was cleared and released with the forms that the caller sees; null if it does not see the approval. */
export const passedOfApproval = defineLoader(async (context, ids: readonly string[]) => {
  const seen = await seenOf(context, ids);
  const passed = await seenUnder(context, [...seen]);
  return ids.map((id) => (seen.has(id) ? (passed.get(id) ?? { cleared: 0, released: 0 }) : null));
});
