import { visible } from '@hub/shared/access/room.ts';
import { defineLoader, groupByKey, inKeyOrder } from '@hub/shared/subgraph/loader.ts';
import type { RequestContext } from '@hub/shared/subgraph/request-context.ts';
import { rooms } from '../rooms.ts';
import { ControlMeasure } from './control-measure.entity.ts';

const seen = (context: RequestContext) => visible(rooms.measures, context.principal);

export const measureById = defineLoader(async (context, ids: readonly string[]) => {
  const rows = await context.em.find(ControlMeasure, { $and: [seen(context), { id: { $in: [...ids] } }] });
  return inKeyOrder(ids, rows, (row) => row.id);
});

export const measureOfAssessment = defineLoader(async (context, ids: readonly string[]) => {
  const rows = await context.em.find(ControlMeasure, { $and: [seen(context), { assessmentId: { $in: [...ids] } }] });
  return inKeyOrder(ids, rows, (row) => row.assessmentId);
});

export const measuresOfDrug = defineLoader(async (context, drugIds: readonly string[]) => {
  const where = { $and: [seen(context), { drugId: { $in: [...drugIds] } }] };
  const rows = await context.em.find(ControlMeasure, where, { orderBy: { id: 'asc' } });
  return groupByKey(drugIds, rows, (row) => row.drugId);
});
