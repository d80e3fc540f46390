import { placeholders, select } from '@hub/shared/database/statement.ts';
import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import { defineLoader } from '@hub/shared/subgraph/loader.ts';
import { everyone, pagesOf, rowByKey, rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { rooms } from '../rooms.ts';
import { StockPlan, StockPlanLine } from './stock-plan.entity.ts';

export const planById = rowByKey(StockPlan, rooms.stock);
export const pageOfPlans = pagesOf(StockPlan, rooms.stock, inCommitOrder);
/** Whoever sees the plan sees its lines. */
export const linesOfPlan = rowsByKey(StockPlanLine, everyone, 'planId', 'position');

/** How many packs were entered under a plan that the caller sees. */
export const enteredUnder = defineLoader(async ({ em }, planIds: readonly string[]) => {
  const rows = await select<{ planId: string; total: number | string }>(
    em,
    `select plan_id as planId, sum(quantity) as total from lot_entry
      where plan_id in (${placeholders(planIds)}) group by plan_id`,
    planIds,
  );
  const totals = new Map(rows.map(({ planId, total }) => [planId, Number(total)]));
  return planIds.map((id) => totals.get(id) ?? 0);
});
