import { defineLoader, groupByKey, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import { ControlMeasure } from './measure.entity.ts';

export const measureById = defineLoader(async ({ em }, ids: readonly string[]) =>
  inKeyOrder(ids, await em.find(ControlMeasure, { id: { $in: [...ids] } }), (row) => row.id),
);

export const measureOfAssessment = defineLoader(async ({ em }, ids: readonly string[]) =>
  inKeyOrder(ids, await em.find(ControlMeasure, { assessmentId: { $in: [...ids] } }), (row) => row.assessmentId),
);

export const measuresOfDrug = defineLoader(async ({ em }, drugIds: readonly string[]) => {
  const rows = await em.find(ControlMeasure, { drugId: { $in: [...drugIds] } }, { orderBy: { id: 'asc' } });
  return groupByKey(drugIds, rows, (row) => row.drugId);
});
