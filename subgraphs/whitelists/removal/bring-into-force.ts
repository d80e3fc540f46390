import { InForce } from '@hub/shared/in-force/in-force.ts';
import { Removal } from './removal.entity.ts';

/** The subgraphs whose commands a removal binds. */
export const mustObey = ['customs', 'trace'] as const;

/** How removals come into force. */
export const removalsInForce = new InForce<Removal>({
  entity: Removal,
  name: 'noteRemovalObeyed',
  decidedAt: ({ removedAt }) => removedAt,
});
