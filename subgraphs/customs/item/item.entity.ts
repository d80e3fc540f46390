import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** The state of a pack in the zone, as published by the trace agency (R85). */
export type ZoneState = 'CODED' | 'SCANNED_IN' | 'SHELVED';

/** Copy of a coded pack, with this agency's own note of the release that took it. */
export const ZoneItem = defineEntity({
  name: 'ZoneItem',
  tableName: 'zone_item',
  properties: {
    code: p.string().length(maxLength.code).primary(),
    lotId: p.uuid().index(),
    state: p.string().$type<ZoneState>().length(16),
    releaseId: p.uuid().nullable().index(),
  },
});

export type ZoneItem = InferEntity<typeof ZoneItem>;
