import { reaction } from '@hub/shared/feed/reaction.ts';
import { ItemsReceived } from '@hub/trace/published/events.ts';
import { countArrived } from '../hospital-pack/count-packs.ts';
import { HospitalPack, HospitalStock } from '../hospital-pack/hospital-pack.entity.ts';

/** Counts the packs that institutions have and may use (R73). */
export const onItemsReceived = reaction({
  event: ItemsReceived,
  reads: ['institutionId', 'codes', 'quarantined'],
  async apply({ em }, { institutionId, codes, quarantined }) {
    if (!quarantined) await countArrived(em, institutionId, codes);
  },
  async clear(em) {
    await em.nativeDelete(HospitalPack, {});
    await em.nativeDelete(HospitalStock, {});
  },
});
