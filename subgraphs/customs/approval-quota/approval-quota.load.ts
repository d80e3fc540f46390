import { byId, type Filters } from '@hub/shared/paging/filters.ts';
import { ascending, descending, type Page, type PageArgs } from '@hub/shared/paging/find-page.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { filteredPagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { ApprovalQuota, ShareQuota } from '../approval/approval.entity.ts';
import { requireDrug } from '../drug/require-drug.ts';
import type { ApprovalQuotaFilter, ApprovalQuotaOrder } from '../generated/resolvers.ts';
import { requireInstitution } from '../institution/require-institution.ts';
import { badInput } from '../refusals.ts';
import { rooms } from '../rooms.ts';

/** With the column of the approval's id. */
const ordersBy = (id: 'id' | 'approvalId') => ({
  USED_SHARE_DESCENDING: descending('usedShare', id),
  USED_SHARE: ascending('usedShare', id),
  // Ids are in the order in which they were made.
  OLDEST_FIRST: ascending(id),
});

const filters: Filters<ApprovalQuotaFilter> = {
  drugId: byId('drugId', requireDrug),
  institutionId: byId('institutionId', requireInstitution),
  usedShareAtLeast: {
    rows: (share) => {
      if (share < 0) throw badInput('usedShareAtLeast', 'BELOW', { min: 0 });
      if (share > 1) throw badInput('usedShareAtLeast', 'ABOVE', { max: 1 });
      return { usedShare: { $gte: share } };
    },
  },
};

export const quotaRowById = rowByKey(ApprovalQuota, rooms.approvals);

const pageOfAll = filteredPagesOf({
  entity: ApprovalQuota,
  seen: rooms.approvals,
  orders: ordersBy('id'),
  filters,
});

/** An institution's approvals, from its shares. All shares of an approval have the same place in these orders. */
const pageOfShares = filteredPagesOf({
  entity: ShareQuota,
  seen: rooms.approvals,
  orders: ordersBy('approvalId'),
  filters,
  key: 'approvalId',
});

/** The columns of shares that are copies of those of their approvals, of those that are summed. */
const copies: Readonly<Partial<Record<keyof ApprovalQuota & string, keyof ShareQuota & string>>> = {
  approved: 'totalApproved',
  cleared: 'totalCleared',
};

/** A page of how much of approvals is used. */
export async function pageOfQuotas(
  context: RequestContext,
  args: PageArgs<ApprovalQuotaOrder> & { filter?: ApprovalQuotaFilter | null },
): Promise<Page<ApprovalQuota>> {
  if ((args.filter?.institutionId ?? null) === null) return pageOfAll(context, args);
  const { nodes, sum, ...found } = await pageOfShares(context, args);
  const quotas = await quotaRowById(context).loadMany(nodes.map(({ approvalId }) => approvalId));
  return { ...found, nodes: quotas as ApprovalQuota[], sum: (column) => sum(copies[column]!) };
}
