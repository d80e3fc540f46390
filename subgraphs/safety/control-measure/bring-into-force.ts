import { InForce } from '@hub/shared/in-force/in-force.ts';
import { ControlMeasureInForce } from '../published/events.ts';
import { ControlMeasure } from './control-measure.entity.ts';

/** The subgraphs whose commands a stop-use binds. */
export const mustObey = ['customs', 'trace'] as const;

/** How measures come into force (R96). */
export const measuresInForce = new InForce<ControlMeasure>({
  entity: ControlMeasure,
  name: 'noteObedience',
  decidedAt: ({ orderedAt }) => orderedAt,
  onInForce: ({ publish }, { id }, at) =>
    publish(ControlMeasureInForce, id, { measureId: id, inForceAt: at.toISOString() }),
});
