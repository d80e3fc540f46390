import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** How far a pack has come in the zone, as the trace agency publishes it (R85). */
export type ZoneState = 'CODED' | 'SCANNED_IN' | 'SHELVED';

/** Copy of a coded pack, with the release that took it, which is this agency's own. */
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
