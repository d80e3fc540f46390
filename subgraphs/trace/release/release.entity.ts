import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** Copy of a release from the zone: who delivers it to whom. */
export const Dispatch = defineEntity({
  name: 'Dispatch',
  tableName: 'dispatch',
  properties: {
    releaseId: p.uuid().primary(),
    drugId: p.uuid(),
    importerId: p.uuid(),
    institutionId: p.uuid(),
    /** Whether the importer has cancelled it: nothing leaves with it any more. */
    cancelled: p.boolean().default(false),
  },
});

export type Dispatch = InferEntity<typeof Dispatch>;
