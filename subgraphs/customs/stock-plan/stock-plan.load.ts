import { placeholders, select } from '@hub/shared/database/statement.ts';
import { byId, sinceDay, untilDay, type Filters } from '@hub/shared/paging/filters.ts';
import { inCommitOrder } from '@hub/shared/paging/find-page.ts';
import { defineLoader } from '@hub/shared/subgraph/loader.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { everyone, filteredPagesOf, rowByKey, rowsByKey } from '@hub/shared/subgraph/seen-rows.ts';
import { requireDrug } from '../drug/require-drug.ts';
import type { StockPlanFilter } from '../generated/resolvers.ts';
import { requireImporter } from '../importer/require-importer.ts';
import { rooms } from '../rooms.ts';
import { StockPlan, StockPlanLine } from './stock-plan.entity.ts';

export const planById = rowByKey(StockPlan, rooms.stock);

const filters: Filters<StockPlanFilter> = {
  drugId: byId('drugId', requireDrug),
  importerId: byId('importerId', requireImporter),
  from: sinceDay('madeAt'),
  until: untilDay('madeAt'),
};
export const pageOfPlans = filteredPagesOf({
  entity: StockPlan,
  seen: rooms.stock,
  orders: inCommitOrder,
  at: 'madeAt',
  filters,
});

/** The plan that a command was about. */
export const planOfResult = async ({ planId }: { planId: string }, context: RequestContext): Promise<StockPlan> =>
  (await planById(context).load(planId))!;

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
