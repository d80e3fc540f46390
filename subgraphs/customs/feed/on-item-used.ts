import { reaction } from '@hub/shared/feed/reaction.ts';
import { dayOf } from '@hub/shared/time/day.ts';
import { ItemUsed } from '@hub/trace/published/events.ts';
import { countUsed } from '../hospital-pack/count-packs.ts';
import { DailyUse } from '../hospital-pack/hospital-pack.entity.ts';

/** Counts the packs of each drug that were used on each Beijing day (R73). */
export const onItemUsed = reaction({
  event: ItemUsed,
  reads: ['code', 'drugId', 'importerId', 'institutionId', 'usedAt'],
  async apply({ em }, { usedAt, ...use }) {
    await countUsed(em, { ...use, day: dayOf(new Date(usedAt)) });
  },
  async clear(em) {
    await em.nativeDelete(DailyUse, {});
  },
});
