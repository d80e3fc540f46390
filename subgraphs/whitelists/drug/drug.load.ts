import { rowsFor } from '@hub/shared/access/room.ts';
import { placeholders, select } from '@hub/shared/database/statement.ts';
import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import { byName } from '@hub/shared/paging/named-rows.ts';
import { defineLoader } from '@hub/shared/subgraph/loader.ts';
import { everyone, pagesOf, rowByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { Drug } from './drug.entity.ts';

export const drugById = rowByKey(Drug, everyone);
export const pageOfDrugs = pagesOf(Drug, everyone, { ...inCommitOrder, ...byName });

/** The total of a drug's approvals that stand, for those who may know such sums. */
export const approvedOfDrug = defineLoader(async ({ em, principal }, drugIds: readonly string[]) => {
  if (!rowsFor(rooms.approvalSums, principal)) return drugIds.map(() => null);
  const rows = await select<{ drugId: string; total: number | string }>(
    em,
    `select drug_id as drugId, sum(quantity) as total from approval
      where ended_as is null and drug_id in (${placeholders(drugIds)}) group by drug_id`,
    drugIds,
  );
  const totals = new Map(rows.map(({ drugId, total }) => [drugId, Number(total)]));
  return drugIds.map((id) => totals.get(id) ?? 0);
});
