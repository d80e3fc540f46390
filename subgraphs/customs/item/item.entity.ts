import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { maxLength } from '@hub/shared/schema/max-length.ts';

/** The state of a pack in the zone, as published by the trace agency (R85). */
export type ZoneState = 'CODED' | 'SCANNED_IN' | 'SHELVED';

/** What became of a pack that is neither in bond nor under way; one that came back is in bond again, and free once scanned in. */
export type Fate = 'DESTROYED' | 'REEXPORTED' | 'RETURNED';

/** Copy of a coded pack, with this agency's own note of the release that took it, or of what removed it. */
export const ZoneItem = defineEntity({
  name: 'ZoneItem',
  tableName: 'zone_item',
  properties: {
    code: p.string().length(maxLength.code).primary(),
    lotId: p.uuid(),
    state: p.string().$type<ZoneState>().length(16),
    releaseId: p.uuid().nullable().index(),
    fate: p.string().$type<Fate>().length(16).nullable(),
    /** Whether it was scanned out of the zone, as published by the trace agency (R87). */
    scannedOut: p.boolean().default(false),
  },
  // Which packs of a lot are free.
  indexes: [{ properties: ['lotId', 'releaseId', 'state'] }],
});

export type ZoneItem = InferEntity<typeof ZoneItem>;
