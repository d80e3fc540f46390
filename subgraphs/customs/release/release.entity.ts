import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** A release from the zone; the ledger records what it took from each lot. */
export const Release = defineEntity({
  name: 'Release',
  tableName: 'zone_release',
  properties: {
    id: p.uuid().primary(),
    formId: p.uuid().index(),
    drugId: p.uuid(),
    importerId: p.uuid().index(),
    institutionId: p.uuid().index(),
    quantity: p.integer(),
    releasedAt: p.datetime(3),
  },
});

export type Release = InferEntity<typeof Release>;
