import { raw } from '@mikro-orm/core';
import { byId, type Filters } from '@hub/shared/paging/filters.ts';
import { ascending, descending } from '@hub/shared/paging/find-page.ts';
import { filteredPagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { ApprovalQuota } from '../approval/approval.entity.ts';
import { requireDrug } from '../drug/require-drug.ts';
import type { ApprovalQuotaFilter } from '../generated/resolvers.ts';
import { requireInstitution } from '../institution/require-institution.ts';
import { rooms } from '../rooms.ts';

/** As a condition on each row, so that a page reads no more of them than it has to, in their order. */
const shareOf = (row: string) =>
  `exists (select 1 from share_quota share where share.approval_id = ${row}.id and share.institution_id = ?)`;

const filters: Filters<ApprovalQuotaFilter> = {
  drugId: byId('drugId', requireDrug),
  institutionId: {
    require: requireInstitution,
    rows: (id) => ({ [raw((row) => shareOf(row), [id])]: [] }),
  },
  usedShareAtLeast: { rows: (share) => ({ usedShare: { $gte: share } }) },
};

export const quotaRowById = rowByKey(ApprovalQuota, rooms.approvals);
export const pageOfQuotas = filteredPagesOf({
  entity: ApprovalQuota,
  seen: rooms.approvals,
  orders: { USED_SHARE_DESCENDING: descending('usedShare', 'id'), USED_SHARE: ascending('usedShare', 'id') },
  filters,
});
