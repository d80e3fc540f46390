import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** Copy of the pilot period. */
export const PilotPeriod = defineEntity({
  name: 'PilotPeriod',
  tableName: 'pilot_period',
  properties: {
    id: p.integer().primary().autoincrement(false),
    from: p.string().length(10),
    until: p.string().length(10),
  },
});

export type PilotPeriod = InferEntity<typeof PilotPeriod>;
