import { rowsFor, sqlFor } from '@hub/shared/access/room.ts';
import { placeholders, select } from '@hub/shared/database/statement.ts';
import { defineLoader } from '@hub/shared/subgraph/loader.ts';
import { countFor } from '@hub/whitelists/published/small-counts.ts';
import { ControlMeasure } from '../control-measure/control-measure.entity.ts';
import { rooms } from '../rooms.ts';

/** The number of reports on each drug, as far as the caller may know it. */
export const reportsOfDrug = defineLoader(async ({ em, principal }, drugIds: readonly string[]) => {
  if (!rowsFor(rooms.reportSums, principal)) return drugIds.map(() => null);
  const { condition, values } = sqlFor(rooms.reportSums, principal, 'report');
  const counts = await select<{ drugId: string; count: number | string }>(
    em,
    `select report.drug_id as drugId, count(*) as count from adverse_reaction_report report
      where report.drug_id in (${placeholders(drugIds)}) and ${condition} group by report.drug_id`,
    [...drugIds, ...values],
  );
  const byDrug = new Map(counts.map(({ drugId, count }) => [drugId, Number(count)]));
  return drugIds.map((drugId) => countFor(principal, byDrug.get(drugId) ?? 0));
});

/** Whether each drug is under a measure. Everybody may know that, but not whom the measure concerns. */
export const underMeasure = defineLoader(async ({ em }, drugIds: readonly string[]) => {
  const measures = await em.find(ControlMeasure, { drugId: { $in: [...drugIds] } }, { fields: ['drugId'] });
  const restricted = new Set(measures.map(({ drugId }) => drugId));
  return drugIds.map((drugId) => restricted.has(drugId));
});
