import { upsertRows } from '@hub/shared/database/insert-rows.ts';
import { reaction } from '@hub/shared/feed/reaction.ts';
import { PilotPeriodSet } from '@hub/whitelists/published/events.ts';
import { PilotPeriod } from '../pilot-period/pilot-period.entity.ts';

export const onPilotPeriodSet = reaction({
  event: PilotPeriodSet,
  reads: ['from', 'until'],
  async apply({ em }, { from, until }) {
    await upsertRows(em, PilotPeriod, [{ id: 1, from, until }]);
  },
  async clear(em) {
    await em.nativeDelete(PilotPeriod, {});
  },
});
