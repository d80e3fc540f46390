import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** The period in which the pilot's permissions apply; every version of it is kept (R6, D18). */
export const PilotPeriod = defineEntity({
  name: 'PilotPeriod',
  tableName: 'pilot_period',
  properties: {
    id: p.uuid().primary(),
    from: p.string().length(10),
    until: p.string().length(10),
    note: p.string().length(255),
    setBy: p.string().length(64),
    setAt: p.datetime(3),
  },
});

export type PilotPeriod = InferEntity<typeof PilotPeriod>;
